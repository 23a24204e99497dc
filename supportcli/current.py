"""Which ticket a command means: the key that was typed, else the environment, else (only at a terminal) the live
call, `use`, the only open one.

A script therefore never writes into whoever is on the phone. Rules, 4 h and 12 h among them:
docs/command-line.md, "Which ticket".
"""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.errors import NotAllowed, NotFound, Refused, SupportError
from supportcli.languages import N_
from supportcli.storage import Connection

LIVE_HOURS = 4
CHOICE_HOURS = 12


def asked_key(session: Any, positional: str | None = None) -> tuple[str | None, str]:
    """(key, where it came from) as far as words and environment say it. Raises Refused for two different keys on one
    line."""
    keys = [*dict.fromkeys(key for key in (session.key, session.options.get("ticket"), positional) if key)]
    if len(keys) > 1:
        raise Refused(
            N_("Two tickets on one line: {first} and {second}."),
            code="two_tickets",
            values={"first": keys[0], "second": keys[1]},
        )
    if keys:
        return keys[0], "option"
    return session.env.get("SUPPORTCLI_TICKET") or None, "env"


def find(db: Connection | None, key: str) -> str:
    """The subject of the ticket called `key` (a handle behind a dot is ignored). Raises NotFound."""
    from supportcli.storage import reading

    key = key.partition(".")[0] if "." in key else key
    subject = reading.subject_of(db, key) if db is not None else None
    if subject:
        return subject
    if db is not None and reading.was_numbered(db, key):
        raise NotFound(
            N_("The opening of ticket {key} was undone."),
            "supportcli history",
            code="ticket_undone",
            typed=key,
            values={"key": key},
        )
    last = reading.last_key(db) if db is not None else None
    if last:
        raise NotFound(
            N_("There is no ticket {key}; the last is {last}."),
            "supportcli list",
            code="ticket_not_found",
            typed=key,
            values={"key": key, "last": last},
        )
    raise NotFound(
        N_("There is no ticket {key}: none is recorded yet."),
        "supportcli open TITLE",
        code="ticket_not_found",
        typed=key,
        values={"key": key},
    )


def narrowed(session: Any, terms: Sequence[Any]) -> list[Any]:
    """The conditions of a query, and the ticket that the line names (`-t 42`). Raises NotFound, Refused (two)."""
    from supportcli.words.queries import Term

    key = named(session)
    return [*terms, Term("key", find(session.db, key))] if key else list(terms)


def named(session: Any, positional: str | None = None) -> str | None:
    """The key that stands on the line, None for none: what is looked at is never narrowed by the environment. Raises
    Refused for two different ones."""
    key, source = asked_key(session, positional)
    return key if source == "option" else None


def choose(session: Any, db: Connection | None, positional: str | None = None) -> str:
    """The subject of the ticket that is meant. Sets `session.ticket_from`.

    Raises NotFound (exit 3) for an unknown key, NotAllowed (exit 4) when nothing is chosen.
    """
    key, source = asked_key(session, positional)
    if key:
        session.ticket_from = source
        return find(db, key)
    if db is None or not session.interactive:
        raise _none_chosen(session, db)
    from supportcli.moments import shifted
    from supportcli.storage import here, reading

    calls = reading.live_calls(db, session.agent)
    lone = bool(calls) and calls[0]["thing"] != "ticket"
    if calls and not lone:
        newest = calls[0]
        if newest["at"] < shifted(session.now, hours=-LIVE_HOURS):
            raise NotAllowed(
                N_(
                    "The call on ticket {key} has been live for over {hours} hours. End it first, with its real length:"
                ),
                "supportcli hangup --minutes 9",
                code="old_live_call",
                values={"key": newest["key"], "hours": LIVE_HOURS},
            )
        session.ticket_from = "live_call"
        used = here.used(db, session.agent)
        shared = {call["subject"] for call in calls if call["id"] == newest["id"]}
        return str(used[0] if used and used[0] in shared else newest["subject"])
    tickets = reading.open_tickets(db, 2) or reading.unconfirmed_tickets(db, 2)
    used = here.used(db, session.agent)
    if used and used[0] and not lone:
        fresh = used[2] >= shifted(session.now, hours=-CHOICE_HOURS)
        if fresh and reading.state_of(db, used[0]) not in (None, "closed"):
            session.ticket_from = "use"
            return used[0]
    if len(tickets) == 1 and not lone:
        session.ticket_from = "only_open"
        return tickets[0][2]
    raise _none_chosen(session, db)


def _none_chosen(session: Any, db: Connection | None) -> SupportError:
    from supportcli.storage import reading

    tickets = reading.open_tickets(db, 5) if db is not None else []
    words = " ".join(_quoted(word) for word in session.argv) or "show"
    if not tickets:
        return NotAllowed(
            N_("No ticket is chosen, and none is open."), "supportcli open TITLE", code="no_current_ticket"
        )
    listed = ", ".join(f"{key} {title[:30]}" for key, title, _ in tickets)
    lines = [f"supportcli {key} {words}" for key, _, _ in tickets[:3]]
    return NotAllowed(
        N_("No ticket is chosen. Open: {listed}."), *lines, code="no_current_ticket", values={"listed": listed}
    )


def _quoted(word: str) -> str:
    import shlex

    return shlex.quote(word)


def keys_from(session: Any, words: Sequence[str] | None) -> list[str]:
    """Ticket keys typed as words, or one a line from stdin for `-`; blanks and repetitions dropped."""
    from supportcli.words.keys import is_key

    keys: list[str] = []
    for word in words or ():
        keys += session.read_stdin().split() if word == "-" else [word]
    for key in keys:
        if not is_key(key.partition(".")[0]):
            raise Refused(N_("{word} is no ticket number."), code="not_a_ticket", typed=key, values={"word": key})
    return [*dict.fromkeys(keys)]
