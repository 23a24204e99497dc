"""The values that an option takes: from the vocabulary, or from the file. A new option with known values is a row in
`_fixed`."""

from collections.abc import Iterable

from supportcli.annotations import Any, Literal
from supportcli.completion import FILES, Candidate

TIMES = (
    "now",
    "today",
    "tomorrow",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "+1h",
    "+2h",
    "1d",
    "2bd",
    "eod",
    "eow",
)
PAST = ("yesterday", "yesterday@9:00", "today", "-10m", "-30m", "-1h", "-2h")


def of(session: Any, option: str, verb: str, start: str) -> list[Candidate]:
    """Candidates for the value of the option called `option` (its long spelling without dashes)."""
    if option == "ticket":
        return tickets(session, start)
    if option == "customer":
        return customers(session, start)
    if option in ("plan", "calendar"):
        return named(session, option, start)
    if option in ("db", "file"):
        return [Candidate(FILES)]
    if option in ("owner", "provider", "domain"):
        return used(session, option)
    if option == "tag":
        return used(session, "tags")
    return [Candidate(value) for value in _fixed(option, verb)]


def _fixed(option: str, verb: str) -> Iterable[str]:
    """Words of the vocabulary, from where they are defined."""
    from supportcli.facts import attempt, call, callback, escalation, ticket
    from supportcli.parties import SIDE_WORDS

    if option == "cause":
        from supportcli.diagnosis.layers import LAYERS

        return LAYERS
    if option == "output":
        from supportcli.output import forms

        return forms()
    rows: dict[str, Iterable[str]] = {
        "priority": ticket.PRIORITIES,
        "type": ticket.TYPES,
        "class": ticket.CLASSES,
        "channel": call.CHANNELS,
        "via": call.CHANNELS,
        "role": ("agent", "customer"),
        "from": SIDE_WORDS,
        "level": escalation.LEVELS,
        "result": attempt.RESULTS,
        "kind": callback.KINDS,
        "until": TIMES,
        "at": PAST,
        "within": ("1d", "2d", "7d"),
        "outcome": escalation.OUTCOMES if verb == "escalate" else call.OUTCOMES,
        "by": TIMES if verb == "escalate" else ("us", "customer", "provider"),
    }
    return rows.get(option, ())


def tickets(session: Any, start: str) -> list[Candidate]:
    """Open tickets with their titles."""
    from supportcli.storage import completing

    return (
        [Candidate(key, title or "") for key, title in completing.tickets(session.db, start)]
        if session.db is not None
        else []
    )


def customers(session: Any, start: str) -> list[Candidate]:
    """Customers by name."""
    from supportcli.storage import completing

    return (
        [Candidate(name, contact) for name, contact in completing.customers(session.db, start)]
        if session.db is not None
        else []
    )


def used(session: Any, column: str) -> list[Candidate]:
    """What was used before."""
    from supportcli.storage import completing

    return [Candidate(value) for value in completing.used(session.db, column)] if session.db is not None else []


def named(session: Any, thing: str, start: str) -> list[Candidate]:
    """Plans or calendars by name."""
    from supportcli.storage import completing

    table: Literal["plans", "calendars"] = "plans" if thing == "plan" else "calendars"
    return [Candidate(name) for name in completing.named(session.db, table, start)] if session.db is not None else []
