"""`playbook reset`: where counting begins. The counts themselves are read from closed tickets; a reset is a mark in
this database only, in no journal, and is taken back with --all."""

from collections.abc import Sequence

from supportcli import desk
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.looking import playbooks
from supportcli.moments import moment
from supportcli.results import Block, Done, Line, Paste, Say
from supportcli.storage import learnt
from supportcli.ticket import Ticket


def reset(session: Any, words: Sequence[str], every: bool) -> Done:
    """Count only tickets closed after now, of one domain or of all that have counts; `every` takes that back."""
    domains = [playbooks.domain_from(session, words)] if words else None
    if session.db is None:
        return Done([], [Say(N_("Nothing was learnt yet, so nothing was reset."))], [])
    with desk.writing(session) as book:
        chosen = domains if domains is not None else learnt.domains(book.db)
        for domain in chosen:
            if every:
                learnt.count_all(book.db, domain)
            else:
                learnt.reset(book.db, domain, book.now)
    data = [{"domain": one, "since_at": None if every else moment(session.now)} for one in chosen]
    return Done(data, [_said(session, one, every) for one in chosen] or [Say(N_("Nothing was learnt yet."))], chosen)


def _said(session: Any, domain: str, every: bool) -> Say:
    if every:
        return Say(N_("{domain}: all closed tickets count again."), {"domain": domain})
    back = f"{session.program} playbook reset {domain} --all"
    message = N_("{domain}: only tickets closed from now on count. Back: {line}")
    return Say(message, {"domain": domain, "line": back})


def page_after_cause(session: Any, ticket: Ticket, key: str, cause: str | None) -> list[Block]:
    """Where a cause will be counted, when the ticket has no domain: with the line that gives it one."""
    if not cause or ticket.fields.get("domain") or not session.at_screen:
        return []
    from supportcli.looking.diagnosing import domain_of

    line = f"{session.program} {key} edit --domain {domain_of(ticket)[0]}"
    return [Line(Say(N_("It has no domain, so it teaches the domain general only."), style="dim"), 2), Paste([line])]
