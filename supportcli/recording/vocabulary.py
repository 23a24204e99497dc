"""Values that come from a fixed vocabulary: checked here, refused with what there is."""

from collections.abc import Sequence

from supportcli.errors import Refused
from supportcli.facts.ticket import PRIORITIES
from supportcli.languages import N_
from supportcli.parties import SIDE_WORDS, absolute


def one_of(option: str, value: str | None, known: Sequence[str]) -> str | None:
    """`value` as the vocabulary spells it (`user-error` is `user_error`); None stays None.

    Raises Refused (unknown_value) with the words there are and the nearest of them.
    """
    if value is None:
        return None
    for word in known:
        if value.casefold().replace("-", "_").replace(" ", "_") == word.replace("-", "_"):
            return word
    from difflib import get_close_matches

    near = get_close_matches(value.casefold(), known, 1, 0.5)
    raise Refused(
        N_("{option} {value}: it is one of {known}."),
        *([f"{option} {near[0]}"] if near else []),
        code="unknown_value",
        typed=value,
        values={"option": option, "value": value, "known": ", ".join(known)},
    )


def priority(value: str | None) -> str | None:
    """`p1` for `P1` and `1`; None stays None. Raises Refused (unknown_value)."""
    return one_of("-p", f"p{value}" if value in ("1", "2", "3", "4") else value, PRIORITIES)


def side(option: str, word: str | None, role: str) -> str | None:
    """The party that us, them, customer, provider means on a ticket of `role`."""
    if word is None:
        return None
    return absolute(one_of(option, word, SIDE_WORDS) or "", role)
