"""Who is who: bodies name parties absolutely, the keyboard and the screen say us and them. Pure.

The same fact therefore reads rightly on both sides of the line. A new role would need a row in each table here.
"""

from supportcli.languages import N_
from supportcli.results import Say

PARTIES = ("customer", "support", "third_party")
OWN_SIDE = {"agent": "support", "customer": "customer"}
ABSOLUTE = {
    "agent": {"us": "support", "them": "customer", "customer": "customer", "provider": "third_party"},
    "customer": {"us": "customer", "them": "support", "customer": "customer", "provider": "support"},
}
SIDE_WORDS = ("us", "them", "customer", "provider", "support", "third_party")


def absolute(word: str, role: str) -> str | None:
    """The party that `word` means on a ticket of `role`; None if it is no such word."""
    return word if word in PARTIES else ABSOLUTE.get(role, ABSOLUTE["agent"]).get(word)


def own_side(role: str) -> str:
    """The party that the user of this database is on a ticket of `role`."""
    return OWN_SIDE.get(role, "support")


def other_side(role: str) -> str:
    """The party that the user of this database talks with."""
    return "support" if own_side(role) == "customer" else "customer"


def named(party: str | None, role: str, customer: str | None, provider: str | None) -> Say:
    """How to say `party` on a ticket: us, or the name of the other side where it is known."""
    if party is None:
        return Say(N_("nobody"))
    if party == own_side(role):
        return Say(N_("us"))
    name = provider if (party == "support" or (party == "third_party" and role == "agent")) else customer
    if party == "third_party" and role == "customer":
        name = None
    if name:
        return Say("{name}", {"name": name})
    words = {"customer": N_("the customer"), "support": N_("the provider"), "third_party": N_("the third party")}
    return Say(words[party]) if party in words else Say("{party}", {"party": party})
