"""Reading tickets for the pages that show one: the chosen ticket or those whose keys were typed, folded, with their
page. Writes nothing."""

from collections.abc import Callable, Sequence

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.current import keys_from
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.results import Block, Document, Gap, Say
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple


class Seen(NamedTuple):
    """A folded ticket, how it is spoken here, the end of its digest chain, the key of the ticket it was merged
    into."""

    ticket: Ticket
    key: str
    head: str
    merged: str | None


def see(session: Any, positional: str | None = None) -> Seen:
    """The ticket that is meant (current.py). Raises NotFound and NotAllowed; nothing is created by looking."""
    from supportcli import current
    from supportcli.storage import here, journal, reading

    db = session.db
    ticket, stored = reading.ticket(db, current.choose(session, db, positional))
    merged = reading.keys_of(db, [subject for _, subject in ticket.merged_into])
    return Seen(
        ticket, shapes.key_of(ticket, here.own_origins(db)), journal.head(stored), merged[-1] if merged else None
    )


def see_one(session: Any, words: Sequence[str]) -> Seen:
    """The same for commands about one ticket: at most one key. Raises Refused for more."""
    keys = keys_from(session, words)
    if len(keys) > 1:
        lines = [f"supportcli {key} {session.verb}" for key in keys]
        raise Refused(
            N_("{verb} is about one ticket."),
            *lines,
            code="two_tickets",
            typed=" ".join(keys),
            values={"verb": session.verb},
        )
    return see(session, keys[0] if keys else None)


def show(session: Any, words: Sequence[str]) -> Document:
    """`show`: an object for one key, an array for several; a handle behind a key shows that entry."""
    keys: list[str | None] = list(keys_from(session, words)) or [None]
    shown = [_shown(session, key) for key in keys]
    title = shown[0].title if len(shown) == 1 else Say(N_("{n} tickets"), {"n": len(shown)})
    data = shown[0].data if len(shown) == 1 else [one.data for one in shown]

    def blocks() -> list[Block]:
        page: list[Block] = []
        for one in shown:
            page += [*([Gap()] if page else []), *one.blocks()]
        return page

    return Document(data, blocks, title, [one.id for one in shown])


class _Shown(NamedTuple):
    """What `show` has for one key. The page is built when it is wanted: JSON is asked for more often."""

    id: str
    data: dict[str, Any]
    blocks: Callable[[], list[Block]]
    title: Say


def _shown(session: Any, key: str | None) -> _Shown:
    number, _, handle = (key or "").partition(".")
    from supportcli.storage import deadlines

    seen = see(session, number or None)
    seen.ticket.legs = tuple(deadlines.clocks_of(session.db, seen.ticket.subject))
    title = Say("{key} {title}", {"key": seen.key, "title": seen.ticket.fields.get("title")})
    if handle:
        from supportcli import entries
        from supportcli.pages import show as page

        found = entries.find(seen.ticket, seen.key, handle, session.now)
        name = f"{seen.key}.{found.data['handle']}"
        return _Shown(name, found.data, lambda: page.entry_blocks(seen.ticket, seen.key, found.say, found.data), title)

    def blocks() -> list[Block]:
        from supportcli.pages import show as page

        return page.blocks(seen.ticket, seen.key, session.now, seen.head, seen.merged)

    return _Shown(seen.key, shapes.whole(seen.ticket, seen.key, session.now, seen.head), blocks, title)


def timeline(session: Any, words: Sequence[str], everything: bool, only_totals: bool) -> Document:
    """`timeline`: the array of its steps; with `only_totals` the object of its sums."""
    from supportcli import timeline as figures
    from supportcli.pages import timeline as page
    from supportcli.results import Column, Listing

    seen = see_one(session, words)
    ticket, key, now = seen.ticket, seen.key, session.now
    sums, title = figures.totals(ticket, key, now), page.title(ticket, key)
    if only_totals:
        return Document(sums, lambda: page.totals(ticket, sums), title, [key])
    steps = figures.steps(ticket, now, everything)
    rows = figures.rows(ticket, key, steps, sayer(session))
    columns = [Column(name, name) for name in ("handle", "at", "actor", "kind", "text", "held_by", "held_minutes")]
    table = session.options.get("output") in ("md", "html")
    return Document(
        rows,
        lambda: page.blocks(ticket, key, steps, sums, now, table),
        title,
        [f"{key}.{one.handle}" for one in steps],
        lambda: Listing(rows, columns),
    )


def sayer(session: Any) -> Any:
    """A function that makes a sentence of a Say in the session's language, for the texts of JSON."""
    from supportcli.output import Screen
    from supportcli.output.saying import say

    screen = Screen(language=session.language, now=session.now)
    return lambda sentence: say(sentence, screen)


def checklist(session: Any, words: Sequence[str]) -> Document:
    """`checklist`: for the agent; Markdown and HTML are a form for the customer."""
    from supportcli import checklist as questions
    from supportcli.pages import checklist as page

    seen = see_one(session, words)
    data, name = questions.build(seen.ticket, seen.key), seen.ticket.fields.get("title")
    title = page.title(seen.key, name)
    if session.options.get("output") in ("md", "html"):
        return Document(data, lambda: page.form(data, name), title, [seen.key])
    return Document(data, lambda: page.blocks(data, name, session.program), title, [seen.key])


def already(session: Any, words: Sequence[str]) -> Document:
    """`already`: the attempts, oldest first."""
    from supportcli.pages import already as page
    from supportcli.results import Column, Listing

    seen = see_one(session, words)
    tried = sorted(seen.ticket.attempts, key=lambda one: one.at)
    rows = [shapes.plain(seen.ticket, seen.key, one) for one in tried]
    columns = [Column(name, name) for name in ("handle", "at", "step", "times", "result", "where", "by")]
    title = Say(N_("Tried on {key}"), {"key": seen.key})
    return Document(
        rows,
        lambda: page.blocks(tried),
        title,
        [f"{seen.key}.{row['handle']}" for row in rows],
        lambda: Listing(rows, columns),
    )
