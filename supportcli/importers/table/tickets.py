"""One row a ticket: when it was opened, resolved, closed, what its state is now, and what was written on it."""

import re
from collections.abc import Iterator

from supportcli.annotations import Any
from supportcli.facts.message import Told
from supportcli.facts.note import Added
from supportcli.facts.ticket import Opened
from supportcli.facts.work import Done
from supportcli.importers.items import Asked, Event, Item, Rejected, TicketItem
from supportcli.importers.states import OVER, classified, reached
from supportcli.importers.table.cells import Row, Unreadable
from supportcli.importers.table.maps import IGNORE
from supportcli.importers.table.reading import Table
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.storage.journal import hash_of

ENDS = ("resolved", "closed")
JOURNAL = re.compile(r"^(\d\S+ \S+(?: [AP]M)?) - (.+) \([^()\n]+\)$\n?", re.MULTILINE)
"""The line above each entry of a journal."""
TEXTS = ("body", "text", "comment", "message", "content", "note", "description", "plain_body", "本文", "内容",
         "コメント", "текст", "комментарий", "inhalt", "kommentar", "评论")  # fmt: skip
AUTHORS = ("author", "user", "login", "name", "by", "author_name", "created_by", "username", "投稿者", "作成者",
           "автор", "autor", "作者", "担当者")  # fmt: skip
WHENS = ("created_at", "created", "date", "time", "timestamp", "at", "updated_at", "published_at", "createdAt", "日時",
         "投稿日時", "作成日時", "дата", "datum", "zeit", "时间")  # fmt: skip


def items(table: Table, row: Row, asked: Asked) -> Iterator[Item | Rejected]:
    """An item for every row; a second row with the same key is refused, unless it says the same."""
    seen: dict[int, int] = {}
    for one in table.rows():
        if isinstance(one, Rejected):
            yield one
            continue
        number, cells = one
        place = table.place(number)
        key = row.key(cells)
        try:
            if not key:
                column = table.header[row.at["key"][0]]
                why = Say(N_("there is nothing in {column}"), {"column": column})
                yield Rejected(place, why, table.cells(cells))
                continue
            whole = hash(repr(cells))
            before = seen.setdefault(hash(key), whole)
            if before != whole:
                why = Say(N_("an earlier row has the same key {key}"), {"key": key})
                yield Rejected(place, why, table.cells(cells))
                continue
            yield item(row, asked, cells, key, place)
        except Unreadable as error:
            yield Rejected(place, error.why, table.cells(cells))


def item(row: Row, asked: Asked, cells: list[Any], key: str, place: str) -> TicketItem:
    """The ticket of one row. Raises Unreadable."""
    source = f"table:{row.map.name}:{key}"
    times = {role: row.moment(cells, role) for role in ("opened", "time", "resolved", "closed", "responded")}
    opened_at = times["opened"]
    if opened_at is None:
        asked.notes.odd(N_("without the time when it was opened"), place)
        known = [moment for moment in times.values() if moment]
        opened_at = min(known) if known else asked.now
    stamp = next((moment for moment in (times["time"], times["opened"]) if moment), "undated")
    actor = row.text(cells, "actor") or None
    opened = opened_fact(row, cells, key)
    events = [
        *_answers(row, cells, source, opened_at, times),
        *_comments(row, asked, cells, source, opened_at, stamp, place),
    ]
    events.sort(key=lambda event: event.at)
    events += _end(row, asked, cells, source, opened_at, stamp, times, place)
    odd(asked, place, opened_at, times)
    return TicketItem(source, opened_at, opened, events, actor, row.person(cells), place=place)


def opened_fact(row: Row, cells: list[Any], key: str) -> Opened:
    """What the ticket was opened with."""
    return Opened(
        row.title(cells, key),
        ref=key if len(row.at["key"]) == 1 else None,
        type=row.meaning(cells, "type", "types") or "incident",
        priority=row.priority(cells) or "p3",
        channel=row.meaning(cells, "channel", "channels"),
        description=row.description(cells),
        owner=row.text(cells, "owner") or None,
        tags=row.tags(cells),
    )


def odd(asked: Asked, place: str, opened_at: str, times: dict[str, str | None]) -> None:
    """Count what cannot be right; it is recorded as it is."""
    resolved, closed = times.get("resolved"), times.get("closed")
    if resolved and resolved < opened_at:
        asked.notes.odd(N_("resolved before it was opened"), place)
    if closed and closed < opened_at:
        asked.notes.odd(N_("closed before it was opened"), place)
    elif closed and resolved and closed < resolved:
        asked.notes.odd(N_("closed before it was resolved"), place)
    if opened_at > asked.now or any(moment and moment > asked.now for moment in times.values()):
        asked.notes.odd(N_("a time in the future"), place)


def _answers(row: Row, cells: list[Any], source: str, opened_at: str, times: dict[str, str | None]) -> Iterator[Event]:
    as_class = row.meaning(cells, "class", "classes")
    if as_class:
        yield Event(f"{source}:class={as_class}", opened_at, classified(as_class))
    for text in row.unknown(cells):
        yield Event(f"{source}:unknown={text}", opened_at, Added(text))
    if times["responded"]:
        fact = Told("first response", purpose="received", first_response=True)
        yield Event(f"{source}:responded", times["responded"], fact)


def _comments(
    row: Row, asked: Asked, cells: list[Any], source: str, opened_at: str, stamp: str, place: str
) -> Iterator[Event]:
    last = row.moment(cells, "time") or opened_at
    yield from _worked(row, asked, cells, source, last, place)
    for role in ("comments", "note"):
        for column in row.at.get(role, ()):
            cell = cells[column]
            if isinstance(cell, list):
                yield from _listed(row, cell, source, last, stamp)
            elif text := row.clean(cell):
                for one in _entries(row, text):
                    yield _noted(row, one, source, last)


def _worked(row: Row, asked: Asked, cells: list[Any], source: str, last: str, place: str) -> Iterator[Event]:
    """The minutes of work; what is no number of minutes is a note."""
    said = row.text(cells, "minutes")
    minutes = re.fullmatch(r"(-?\d+)(?:[.,]\d\d?)?\s*(?:m|min\w*|мин\w*|分)?\.?", said)
    if minutes:
        if said.startswith("-"):
            asked.notes.odd(N_("a negative duration"), place)
        yield Event(f"{source}:minutes={minutes[1]}", last, Done("imported", int(minutes[1])))
    elif said:
        column = row.header[row.at["minutes"][0]]
        asked.notes.unknown_word(column, said)
        yield Event(f"{source}:minutes={said}", last, Added(f"{column}: {said}"))


def _entries(row: Row, text: str) -> list[str]:
    """The entries of a journal as ServiceNow writes it into one cell (`2026-05-02 10:00:00 - Ann (Work notes)`, and
    what was said below it), newest first, as _noted reads them; any other text is one."""
    parts = JOURNAL.split(text)
    if len(parts) < 4 or parts[0].strip() or not _moment(row, parts[1]):
        return [text]
    found = zip(parts[1::3], parts[2::3], parts[3::3], strict=True)
    return [f"{when};{who.replace(';', ',')};{said.strip()}" for when, who, said in found if said.strip()]


def _moment(row: Row, text: str) -> str:
    """The moment that a text names, "" for none."""
    try:
        return row.dates.read(text)
    except (ValueError, OverflowError, OSError):
        return ""


def _noted(row: Row, text: str, source: str, last: str) -> Event:
    """A comment as text; `15/Feb/16 1:16 PM;john;hello`, as Jira writes it, says who and when."""
    when, _, rest = text.partition(";")
    who, _, said = rest.partition(";")
    at = _moment(row, when) if said.strip() else ""
    if at:
        return Event(f"{source}:{at}:note={hash_of(said)[:16]}", at, Added(said), who or None)
    return Event(f"{source}:note={hash_of(text)[:16]}", last, Added(text))


def _listed(row: Row, cell: list[Any], source: str, last: str, stamp: str) -> Iterator[Event]:
    """Comments as a list of objects, or of texts. `stamp` stands in the id of one without a time: never the clock."""
    for one in cell:
        said = one if isinstance(one, dict) else {"text": str(one)}
        text = next((str(said[name]) for name in TEXTS if said.get(name)), "")
        if not text.strip():
            continue
        who: Any = next((said[name] for name in AUTHORS if said.get(name)), None)
        if isinstance(who, dict):
            who = next((who[name] for name in ("login", "name", "displayName", "email") if who.get(name)), None)
        when = next((str(said[name]) for name in WHENS if said.get(name)), "")
        at = _moment(row, when)
        yield Event(
            f"{source}:{at or stamp}:note={hash_of(text)[:16]}", at or last, Added(text), str(who) if who else None
        )


def _end(
    row: Row,
    asked: Asked,
    cells: list[Any],
    source: str,
    opened_at: str,
    stamp: str,
    times: dict[str, str | None],
    place: str,
) -> Iterator[Event]:
    """What the state and the times of its end say."""
    word = row.word(cells, "state", "states")
    state = word.meaning if word else None
    last = times["closed"] or times["resolved"] or times["time"] or opened_at
    if word and state is None:
        column = row.header[row.at["state"][0]]
        asked.notes.unknown_word(column, word.word)
        note = Added(f"{column}: {word.word}")
        yield Event(f"{source}:word={word.word}", times["time"] or opened_at, note)
    ended = state in ENDS or (state in (None, IGNORE) and bool(times["resolved"] or times["closed"]))
    text = row.text(cells, "resolution") or None
    if ended:
        if not (times["resolved"] or times["closed"] or times["time"]):
            asked.notes.odd(N_("without the time when it ended"), place)
        if times["resolved"] or state == "resolved":
            at = times["resolved"] or last
            yield Event(f"{source}:resolved={at}", at, reached("resolved", text))
        if times["closed"] or state == "closed":
            at = times["closed"] or last
            yield Event(f"{source}:closed={at}", at, reached("closed", text))
        return
    if (times["resolved"] or times["closed"]) and state not in ("reopened",):
        asked.notes.odd(N_("a time when it ended, but a state in which it is open"), place)
    if state in ("waiting_customer", "waiting_support", "waiting_third_party", "on_hold"):
        at = times["time"] or opened_at
        yield Event(f"{source}:{stamp}:state={state}", at, reached(state, word.word if word else None))
    elif state == "open" and word:
        at = times["time"] or opened_at
        yield Event(f"{source}:{stamp}:state={word.word}", at, reached("open"))
    elif state in ("new", "reopened") and word:
        # Recorded only where the ticket was resolved when it was imported before.
        at = times["time"] or opened_at
        yield Event(f"{source}:{stamp}:state={word.word}", at, reached("reopened"), only_in=OVER)
