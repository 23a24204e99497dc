"""Escalations: raised or refused, warned about when not ready, and the check alone."""

from collections.abc import Sequence

from supportcli import when
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.escalation import FUNCTIONAL, LEVELS, OUTCOMES, Ended, Raised
from supportcli.languages import N_
from supportcli.parties import own_side
from supportcli.readiness import Check, readiness
from supportcli.recording import done
from supportcli.recording.vocabulary import one_of
from supportcli.results import Block, Document, Done, Heading, Line, Paste, Say, Warning
from supportcli.ticket import Ticket

YES = 10
"""Exit code of a check that says yes (docs/command-line.md)."""


def split_level(words: Sequence[str]) -> tuple[str, list[str]] | None:
    """(level, rest) where the words begin with a level (`next line`, `account-manager`)."""
    for take in (2, 1):
        name = "-".join(words[:take]).casefold().replace("_", "-")
        if name in LEVELS and len(words) >= take:
            return name, list(words[take:])
    return None


def escalate(
    book: Book, words: Sequence[str], level: str | None, by: str | None, ref: str | None, outcome: str | None
) -> Done:
    """Record an escalation. Not ready is recorded, too, with a warning for each missing check."""
    ticket = book.ticket()
    level, outcome = one_of("--level", level, LEVELS), one_of("--outcome", outcome, OUTCOMES)
    if not words and outcome and not level:
        standing = [one for one in ticket.escalations if one.outcome is None]
        if not standing:
            raise NotAllowed(
                N_("No escalation waits for an answer."),
                f"supportcli escalate TO --outcome {outcome}",
                code="no_open_escalation",
            )
        return done.of(book, ticket, book.record(ticket, Ended(standing[-1].fact_id, outcome, book.session.message)))
    found = split_level(words)
    to = " ".join(words)
    text = None
    if found and level is None:
        level, rest = found
        to, text = level, " ".join(rest)
    to = to or level or ""
    if not to:
        raise Refused(N_("Escalate to whom?"), "supportcli escalate management WHY", code="to_missing")
    text = "\n".join(part for part in (text, book.session.message) if part) or None
    due = when.looking_forward(book.session, by) if by else None
    missing = (
        [check for check in readiness(ticket, book.session.at) if not check.ready]
        if warned(ticket, level, outcome)
        else []
    )
    header = book.record(
        ticket,
        Raised(
            to,
            level,
            text,
            ref,
            due.at if due else None,
            due.precision if due else "minute",
            outcome,
            own_side(ticket.role),
        ),
    )
    warnings = [Warning("not_ready", Say(N_("Not ready: {check}"), {"check": check.say})) for check in missing]
    return done.of(book, ticket, header, warnings=warnings)


def warned(ticket: Ticket, level: str | None, outcome: str | None) -> bool:
    """Whether missing checks are worth a warning: to a colleague a support agent may always hand over."""
    return outcome != "refused" and (ticket.role == "customer" or level not in FUNCTIONAL)


def check(session: Any, words: Sequence[str]) -> Document:
    """Whether it is time to escalate; exit code 10 = ready, 0 = not yet. Records nothing."""
    from supportcli import current
    from supportcli.shapes import key_of
    from supportcli.storage import here, reading

    subject = current.choose(session, session.db, words[0] if words else None)
    ticket, _ = reading.ticket(session.db, subject)
    key = key_of(ticket, here.own_origins(session.db))
    checks = readiness(ticket, session.at)
    ready = all(one.ready for one in checks)
    data = {
        "ticket": key,
        "ready": ready,
        "checks": [
            {"name": one.name, "ready": one.ready, "command": f"supportcli {key} {one.command}"} for one in checks
        ],
    }
    title = Say(
        N_("{key}: ready to escalate") if ready else N_("{key}: not ready to escalate"),
        {"key": key},
        "good" if ready else "warn",
    )
    return Document(
        data, lambda: page(title, checks, key, session.program), title, ids=[key], exit_code=YES if ready else 0
    )


def page(title: Say, checks: Sequence[Check], key: str, program: str) -> list[Block]:
    """Each check with its state, and the line that makes a missing one true."""
    blocks: list[Block] = [Heading(title)]
    for one in checks:
        blocks.append(
            Line(
                Say(
                    "{mark} {say}", {"mark": "✓" if one.ready else "✗", "say": one.say}, "good" if one.ready else "bad"
                ),
                2,
            )
        )
        if not one.ready:
            blocks.append(Paste([f"    {program} {key} {one.command}"]))
    return blocks
