"""The end of a ticket: resolved, closed, reopened. Several keys are one command, all or nothing."""

from collections.abc import Callable, Sequence

from supportcli import standing
from supportcli.desk import Book
from supportcli.diagnosis.layers import LAYERS
from supportcli.errors import NotAllowed, SupportError
from supportcli.facts.resolution import Confirmed, Given, Reopened
from supportcli.languages import N_
from supportcli.moments import minutes
from supportcli.recording import done
from supportcli.recording.vocabulary import one_of
from supportcli.results import Block, Done, Length, Say, Warning
from supportcli.ticket import Header, Ticket
from supportcli.words.keys import is_key


def split_keys(book: Book, words: Sequence[str]) -> tuple[list[str], str | None, bool]:
    """(keys, text, whether keys were asked for): leading keys, or `-` for keys from stdin; the rest is text."""
    words = list(words)
    keys: list[str] = []
    asked = False
    while words and (words[0] == "-" or is_key(words[0].partition(".")[0])):
        word = words.pop(0)
        asked = True
        keys += book.session.read_stdin().split() if word == "-" else [word]
    text = "\n".join(part for part in (" ".join(words), book.session.message) if part) or None
    return list(dict.fromkeys(keys)), text, asked


def each(book: Book, words: Sequence[str], act: Callable[[Book, Ticket, str | None], Done]) -> Done:
    """Do `act` on every ticket that the words name, or on the current one. Every refusal is listed; nothing on stdin
    is no error."""
    keys, text, asked = split_keys(book, words)
    if asked and not keys:
        return Done([], [Say(N_("No tickets were named, so nothing was done."))], [])
    dones, refusals = [], []
    for key in keys or (None,):
        try:
            dones.append(act(book, book.ticket(key), text))
        except SupportError as error:
            if len(keys) < 2:
                raise
            refusals.append(error)
    if refusals:
        lines = [line for error in refusals for line in error.paste[:1]]
        listed = Say(
            "; ".join("{" + f"e{i}" + "}" for i in range(len(refusals))),
            {f"e{i}": Say(e.message, dict(e.values)) for i, e in enumerate(refusals)},
        )
        raise NotAllowed(
            N_("Nothing was done, because {n} of {all} tickets refused: {listed}"),
            *lines,
            code=refusals[0].code,
            values={"n": len(refusals), "all": len(keys), "listed": listed},
        )
    return done.several(dones)


def resolve(book: Book, words: Sequence[str], cause: str | None) -> Done:
    """A fix was given. Open promises and, for a bug, the message to the customer are named."""
    layer = _layer(cause)

    def act(book: Book, ticket: Ticket, text: str | None) -> Done:
        named = text if layer is None and text in LAYERS else None
        header = book.record(ticket, Given(layer or named, None if named else text))
        page = _taught(book, ticket, layer or named)
        return done.of(book, ticket, header, aside=_after(ticket, header), warnings=_left(book, ticket), page=page)

    return each(book, words, act)


def close(book: Book, words: Sequence[str], cause: str | None) -> Done:
    """The fix holds. From any open state the resolution is recorded, too."""
    layer = _layer(cause)

    def act(book: Book, ticket: Ticket, text: str | None) -> Done:
        if standing.closed(ticket):
            Confirmed(()).check(ticket, _now(book, ticket))
        aside = None
        if standing.resolution(ticket) is None:
            aside = _after(ticket, book.record(ticket, Given(layer, text)))
        ids = tuple(one.fact_id for one in ticket.resolutions if not one.reopened_at)
        header = book.record(ticket, Confirmed(ids, text, layer))
        page = _taught(book, ticket, layer)
        return done.of(book, ticket, header, aside=aside, warnings=_left(book, ticket), page=page)

    return each(book, words, act)


def _taught(book: Book, ticket: Ticket, layer: str | None) -> list[Block]:
    """Where the cause is counted, if that needs saying."""
    if not layer:
        return []
    from supportcli.recording.learning import page_after_cause

    return page_after_cause(book.session, ticket, book.key_of(ticket), layer)


def reopen(book: Book, words: Sequence[str]) -> Done:
    """The fix did not hold: names every resolution it saw."""

    def act(book: Book, ticket: Ticket, text: str | None) -> Done:
        ids = tuple(one.fact_id for one in ticket.resolutions if not one.reopened_at)
        header = book.record(ticket, Reopened(ids, text))
        book.use(ticket)
        return done.of(book, ticket, header)

    return each(book, words, act)


def _layer(cause: str | None) -> str | None:
    return one_of("--cause", cause, LAYERS)


def _now(book: Book, ticket: Ticket) -> Header:
    return Header(
        book.origin, book.n, ticket.subject, book.session.at, book.noted, book.session.agent, book.command, None, ""
    )


def _after(ticket: Ticket, header: Header) -> Say:
    """How long it took."""
    since = ticket.fields.get("reported_at") or (ticket.opened.at if ticket.opened else header.at)
    return Say(N_("after {length}"), {"length": Length(max(minutes(since, header.at), 0))})


def _left(book: Book, ticket: Ticket) -> list[Warning]:
    """What the end leaves behind: promises nobody can keep any more."""
    open_ = standing.open_callbacks(ticket)
    if not open_:
        return []
    key = book.key_of(ticket)
    say = Say(
        N_("{n} promise is still open on {key}: {line}"),
        {
            "n": len(open_),
            "key": key,
            "line": f"{book.session.program} {key} cancelled",
            "_plural": N_("{n} promises are still open on {key}: {line}"),
        },
    )
    return [Warning("open_promises", say)]
