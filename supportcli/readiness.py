"""Whether an escalation is ready: own checks done, a written description, a named person, a deadline given and
passed. Pure.

Source: method of text A, points 1-3, 5 and 6: heavy artillery only when everything is done and only their
step is missing.
"""

from supportcli.languages import N_
from supportcli.results import Say
from supportcli.standing import missed
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

OWN_STEPS, OWN_SWAPS = 3, 2
"""Different own steps with a result, and isolation tests among them. Judgement: fewer leave the first line an easy
answer."""


class Check(NamedTuple):
    """One condition, whether it holds, what holds it or what to do."""

    name: str
    ready: bool
    say: Say
    command: str = ""


def readiness(ticket: Ticket, now: str) -> list[Check]:
    """The four checks at the moment `now`, in the order to work through them."""
    with_result = [
        one for one in ticket.attempts if one.result and one.result != "not_possible" and one.by != "support"
    ]
    steps = {one.standard_step or one.step.casefold() for one in with_result}
    swaps = [one for one in with_result if one.kind == "swap"]
    tests = {one.standard_step or one.step.casefold() for one in swaps}
    own = len(steps) >= OWN_STEPS and len(tests) >= OWN_SWAPS
    described = bool(
        ticket.fields.get("description")
        or ticket.notes
        or any(one.text for one in ticket.attempts)
        or any(one.state == "answered" and one.question in ("happened", "did") for one in ticket.answers)
    )
    names = [one.with_name for one in ticket.calls if one.with_name] + [
        one.who for one in (*ticket.callbacks, *ticket.statements) if one.who
    ]
    passed = [one for one in ticket.callbacks if one.side != "customer" and missed(one, now)]
    passed += [one for one in ticket.escalations if one.due_at and one.due_at < now and one.outcome is None]
    return [
        Check(
            "own_checks",
            own,
            Say(
                N_(
                    "own checks: {n} different steps tried, {swaps} of them isolation tests (needed: {need} and "
                    "{tests})"
                ),
                {"n": len(steps), "swaps": len(tests), "need": OWN_STEPS, "tests": OWN_SWAPS},
            ),
            "tried other computer failed",
        ),
        Check(
            "described",
            described,
            Say(N_("written description: in the log") if described else N_("written description: missing")),
            "answer happened WORDS",
        ),
        Check(
            "named_person",
            bool(names),
            Say(N_("named person: {name}"), {"name": names[-1]}) if names else Say(N_("named person: none")),
            "call --with NAME",
        ),
        Check(
            "deadline_passed",
            bool(passed),
            Say(N_("deadlines given and passed: {n}"), {"n": len(passed)}),
            "callback WHEN WHAT",
        ),
    ]


def ready(ticket: Ticket, now: str) -> bool:
    """True when all four checks hold."""
    return all(check.ready for check in readiness(ticket, now))
