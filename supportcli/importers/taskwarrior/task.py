"""A task as a ticket: which of its fields becomes what. A further field that means something is a line in `_events`;
all others are kept in a note."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from supportcli import standing
from supportcli.annotations import Any
from supportcli.facts.callback import Cancelled, Kept, Moved, Promised
from supportcli.facts.link import Added as Linked
from supportcli.facts.note import Added as Noted
from supportcli.facts.ticket import BallPassed, Edited, Opened
from supportcli.importers.items import Asked, Event, Item, Rejected, SoFar, TicketItem
from supportcli.importers.json_values import title_of, words
from supportcli.importers.states import OVER, Maker, once, open_there, reached, retitled, tagged
from supportcli.importers.taskwarrior.reading import listed
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.times import moments

PRIORITIES = {"H": "p2", "M": "p3", "L": "p4"}
"""p1 is an outage; whoever has three letters uses H for much less."""
FIELDS = frozenset(
    ("id", "urgency", "uuid", "description", "entry", "end", "modified", "status", "start", "due", "project", "tags",
     "annotations", "depends", "imask", "mask")
)  # fmt: skip
"""Fields with a place of their own, and those that Taskwarrior works out anew each time."""
DATES = ("due", "scheduled", "until", "wait")
"""Of those that a note may keep: moments, which data files have as seconds since 1970."""


def moment(value: Any) -> str | None:
    """`20211005T175945Z`, seconds since 1970, or ISO 8601, as our ISO string; None for anything else."""
    text = str(value).strip()
    try:
        if re.fullmatch(r"[0-9]{1,11}(\.[0-9]+)?", text):
            return moments.stamp(datetime.fromtimestamp(float(text), UTC))
        found = datetime.fromisoformat(text)
        return moments.stamp(found if found.tzinfo else found.replace(tzinfo=UTC))
    except (ValueError, OverflowError, OSError):
        return None


def depends(task: Mapping[str, Any]) -> list[str]:
    return [one for one in listed(task.get("depends")) if one != task.get("uuid")]


def _id(uuid: str) -> str:
    return f"taskwarrior:{uuid.lower()}"


def item(task: dict[str, Any], place: str, asked: Asked) -> Item | Rejected:
    uuid, text, at = words(task.get("uuid")), words(task.get("description")), moment(task.get("entry"))
    if task.get("status") == "recurring":
        return Rejected(place, Say(N_("it is only the template of tasks that recur")), task)
    for name, found in (("uuid", uuid), ("description", text), ("entry", at)):
        if not found:
            return Rejected(place, Say(N_("the task has no {field}"), {"field": name}), task)
    assert at is not None
    title = title_of(text)
    priority = PRIORITIES.get(str(task.get("priority")), "p3")
    opened = Opened(title, priority=priority, tags=_tags(task), description=None if title == text else text)
    events = sorted(_events(task, _id(uuid), at, asked, place), key=lambda event: event.at)
    return TicketItem(_id(uuid), at, opened, events, place=place, row=task)


def _tags(task: Mapping[str, Any]) -> tuple[str, ...]:
    """Its tags, and its project as one more."""
    found = [*listed(task.get("tags")), words(task.get("project"))]
    return tuple(dict.fromkeys("-".join(one.split()) for one in found if one))


def _events(task: Mapping[str, Any], id_: str, at: str, asked: Asked, place: str) -> Iterator[Event]:
    """What happened to it, events of one moment in the order in which they count."""
    changed = max(at, moment(task.get("modified")) or at)
    status, end = words(task.get("status")), moment(task.get("end"))
    rest = {name: value for name, value in task.items() if name not in FIELDS}
    if rest.get("priority") in PRIORITIES:
        letter = rest.pop("priority")
        yield Event(f"{id_}:priority:{letter}", changed, once("priority", PRIORITIES[letter],
                    Edited({"priority": PRIORITIES[letter]})))  # fmt: skip
    elif "priority" in rest:
        asked.notes.unknown_word("priority", words(rest["priority"]))
    title = title_of(words(task.get("description")))
    yield Event(f"{id_}:title:{title}", changed, retitled(title))
    for tag in _tags(task):
        yield Event(f"{id_}:tag:{tag}", changed, tagged(tag))
    started, due, wait = (moment(task.get(name)) for name in ("start", "due", "wait"))
    if started and not (end and started > end):  # else it would be open again
        yield Event(f"{id_}:start:{started}", started, reached("open"))
    if due and due >= at:
        yield Event(f"{id_}:due:{due}", at, _promised(due))
    elif due:
        asked.notes.odd(N_("due before it was opened"), place)
        rest["due"] = task["due"]
    notes = task.get("annotations")
    for note in notes if isinstance(notes, list) else ():
        said = words(note.get("description")) if isinstance(note, dict) else words(note)
        noted = moment(note.get("entry")) if isinstance(note, dict) else None
        if said:
            yield Event(f"{id_}:note:{noted}:{said[:200]}", noted or at, Noted(said))
    if status in ("waiting", "pending") and (wait > asked.now if wait else status == "waiting"):
        rest.pop("wait", None)
        yield Event(f"{id_}:wait:{wait}", changed, lambda so_far: _on_hold(so_far, wait))
    else:
        back = max(changed, wait) if wait and wait <= asked.now else changed
        yield Event(f"{id_}:back:{back}", back, _back, only_in=("on_hold",))
    if rest:
        yield Event(f"{id_}:rest", at, Noted("\n".join(f"{name}: {_shown(name, rest[name])}" for name in sorted(rest))))
    if status in ("completed", "deleted"):
        if end and end < at:
            asked.notes.odd(N_("closed before it was opened"), place)
        ended = end or changed
        yield Event(f"{id_}:due:{status}:{ended}", ended, _ended(Kept if status == "completed" else Cancelled))
        why = "deleted in Taskwarrior" if status == "deleted" else None
        yield Event(f"{id_}:{status}:{ended}", ended, reached("closed", why))
    else:
        yield Event(f"{id_}:open:{changed}", changed, open_there, only_in=OVER)


def _shown(name: str, value: Any) -> str:
    import json

    at = moment(value) if name in DATES else None
    return at.replace(".000Z", "Z") if at else words(value) or json.dumps(value)


def _on_hold(so_far: SoFar, until: str | None) -> Sequence[Any]:
    return () if standing.resolution(so_far.ticket) else (BallPassed(None, until),)


def _back(so_far: SoFar) -> Sequence[Any]:
    """It waits no more; what somebody put on hold here stays on hold."""
    ball = so_far.ticket.history("ball")[-1]
    imported = any(record.header.fact_id == ball.fact_id and record.header.key for record in so_far.ticket.records)
    return (BallPassed("support"),) if imported and ball.at <= so_far.at and ball.value[0] is None else ()


def _promise(so_far: SoFar) -> Any | None:
    """The promise to fix it that stands for its due date, while it is open."""
    return next((one for one in standing.open_callbacks(so_far.ticket) if one.kind == "fix"), None)


def _promised(due: str) -> Maker:
    """We promised to fix it until then; another date moves the promise."""

    def make(so_far: SoFar) -> Sequence[Any]:
        there = _promise(so_far)
        if there:
            return () if there.due_at == due else (Moved(there.fact_id, due),)
        return () if standing.closed(so_far.ticket) else (Promised("support", due, promise="fix"),)

    return make


def _ended(outcome: type[Kept] | type[Cancelled]) -> Maker:
    def make(so_far: SoFar) -> Sequence[Any]:
        there = _promise(so_far)
        return (outcome(there.fact_id),) if there else ()

    return make


def links(task: Mapping[str, Any], place: str) -> Iterator[Item]:
    """What the task depends on blocks it: recorded on both tickets, as `link --kind blocks` does."""
    uuid, at = words(task.get("uuid")), moment(task.get("modified")) or moment(task.get("entry"))
    if not uuid or not at:
        return
    for other in depends(task):
        for mine, theirs, kind in ((uuid, other, "blocked_by"), (other, uuid, "blocks")):
            event = Event(f"{_id(mine)}:{kind}:{_id(theirs)}", at, _linked(_id(theirs), kind))
            yield TicketItem(_id(mine), at, None, [event], place=place, if_here=True)


def _linked(other: str, kind: str) -> Maker:
    def make(so_far: SoFar) -> Sequence[Any]:
        found = so_far.ticket_of(other)
        if found:
            return (Linked(*found, kind),)
        return (Noted(f"depends on {other.partition(':')[2]}, which is not here"),) if kind == "blocked_by" else ()

    return make
