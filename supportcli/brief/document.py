"""`brief` as a result: the chosen ticket, its evidence, the page in every form. Writes nothing."""

from collections.abc import Sequence
from functools import partial

from supportcli.annotations import Any
from supportcli.brief import asked, evidence, left, readers
from supportcli.brief.phrases import languages
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.results import Document


def brief(
    session: Any, words: Sequence[str], reader: str | None, language: str | None, by: str | None, internal: bool
) -> Document:
    """The page for the ticket in `words`, or the one that is meant. Raises Refused (unknown_value)."""
    from supportcli.brief import blocks, drawing, sheet
    from supportcli.looking import viewing
    from supportcli.recording.vocabulary import one_of

    reader, language = one_of("--for", reader, readers.READERS), one_of("--lang", language, languages())
    seen = viewing.see_one(session, words)
    deadline = _deadline(session, seen.ticket, by)
    found = evidence.gather(
        seen.ticket,
        seen.key,
        seen.head,
        session.now,
        reader or readers.reader_of(seen.ticket.role),
        left.what_is_left(session, seen.ticket),
        deadline,
        internal,
    )
    language = language or (session.language if session.language in languages() else "en")
    page = sheet.sheet(found, language, session.agent)
    return Document(
        evidence.data(found, language, page.ask),
        lambda: blocks.blocks(page),
        blocks.said(page.title),
        [seen.key],
        drawn={form: partial(drawing.drawn, page, form) for form in drawing.SAFE},
    )


def _deadline(session: Any, ticket: Any, by: str | None) -> asked.Deadline:
    """`--by`; else the last deadline given to them, else the end of the next working day."""
    if not by:
        return asked.given_deadline(ticket, session.now) or asked.next_working_day(session.now, session.workday)
    from supportcli import when

    moment = when.looking_forward(session, by)
    if moment.at <= session.now:
        raise Refused(
            N_("{when} is in the past."),
            "supportcli brief --by tomorrow@18:00",
            code="due_in_the_past",
            typed=by,
            values={"when": by},
        )
    return asked.Deadline(moment.at, moment.precision)
