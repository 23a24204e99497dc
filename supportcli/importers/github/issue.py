"""An issue as a ticket: who reported it is the customer, whoever answers for the project is we.

Comments: of the reporter = said by the customer; of owners, members, collaborators = told; of others = said by a third
party; of bots = a note, never a response. A further kind of event is a case in `_happened`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from supportcli.annotations import Any
from supportcli.facts.message import Told
from supportcli.facts.note import Added as Noted
from supportcli.facts.statement import Heard
from supportcli.facts.ticket import Assigned, Classified, Edited, Opened
from supportcli.importers.github import labels, people
from supportcli.importers.github.reading import listed
from supportcli.importers.items import Asked, Event, Item, Rejected, SoFar, TicketItem
from supportcli.importers.json_values import title_of, words
from supportcli.importers.states import OVER, Maker, once, open_there, reached, retitled, tagged
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.times import moments

PLACE = re.compile(
    r"https?://([^/]+)/(?:api/v3/)?(?:repos/)?([^/\s]+/[^/\s]+?)(?:\.git)?(?:/(?:issues|pulls?)(?:/.*)?)?/?$"
)
COMMENT = re.compile(r"#((?:issuecomment-|discussion_r|pullrequestreview-)\d+)$")
TYPES = {"question": "question", "request": "service_request"}
REASONS = {"not_planned": "not planned", "duplicate": "duplicate"}
"""Reasons of a closing without a fix; `completed` says nothing more."""
NEVER = "0001-01-01T00:00:00Z"
"""What `gh search issues` has where there is no time."""


class _Issue:
    """An issue, and what all its events need."""

    def __init__(self, value: Mapping[str, Any]):
        self.value = value
        self.number = value["number"]
        self.repository = _repository(value)
        self.created, self.closed = _moment(self.get("createdAt")), _moment(self.get("closedAt"))
        self.updated = _moment(self.get("updatedAt")) or self.closed or self.created
        self.user = value.get("user") or value.get("author")
        self.author = people.login(self.user)
        self.assignees = [one for one in map(people.login, listed(value.get("assignees"))) if one]
        only = people.login(value.get("assignee"))
        if only and only not in self.assignees:
            self.assignees.insert(0, only)
        self.labels = [one for one in map(_name, listed(value.get("labels"))) if one]
        self.pull = bool(value.get("pull_request") or value.get("merged_at") or "mergedAt" in value or "/pull/" in
                         words(value.get("html_url") or value.get("url")) or "base" in value)  # fmt: skip

    def get(self, name: str) -> Any:
        """A field by its name of GraphQL, or by that of REST: createdAt, created_at."""
        return _get(self.value, name)

    @property
    def id(self) -> str:
        """Without a repository its time tells it from the issue of that number elsewhere."""
        return f"github:{self.repository.casefold()}#{self.number}" + ("" if self.repository else f":{self.created}")

    @property
    def tags(self) -> tuple[str, ...]:
        found = [*self.labels, _name(self.value.get("milestone")), "pull-request" if self.pull else ""]
        return tuple(dict.fromkeys("-".join(re.sub(r":\s+", ":", one).split()) for one in found if one))


def item(place: str, value: dict[str, Any], asked: Asked) -> Item | Rejected:
    """The ticket of an issue or pull request (tagged `pull-request`)."""
    number = value["number"]
    if isinstance(number, bool) or not isinstance(number, int) or not 0 < number < 10**12:
        return Rejected(place, Say(N_("its number is none")), value)
    issue = _Issue(value)
    text = words(value.get("title"))
    if not text:
        return Rejected(place, Say(N_("it has no title")), value)
    if issue.created is None:
        return Rejected(place, Say(N_("it does not say when it was opened: export it with createdAt")), value)
    title, body = title_of(text), words(value.get("body"))
    as_class = labels.class_of(issue.labels)
    opened = Opened(
        title,
        ref=f"{issue.repository}#{number}",
        type=TYPES.get(as_class or "", "incident"),
        priority=labels.priority_of(issue.labels) or "p3",
        channel="web",
        description="\n\n".join(one for one in (text if title != text else "", body) if one) or None,
        owner=issue.assignees[0] if issue.assignees else None,
        tags=issue.tags,
    )
    if issue.closed and issue.closed < issue.created:
        asked.notes.odd(N_("closed before it was opened"), place)
    customer = None if people.is_bot(issue.user) else people.person(issue.user, value.get("user_data"))
    events = sorted(_events(issue, as_class), key=lambda event: event.at)
    return TicketItem(issue.id, issue.created, opened, events, customer=customer, place=place, row=_named(value))


def comment(place: str, value: dict[str, Any]) -> Item | Rejected:
    """What a comment that stands alone brings to its issue, which has to be here."""
    issue = _Issue(value)
    (one,) = value["comments"]
    events = list(_comment(issue, one))
    if not events[0].at:
        return Rejected(place, Say(N_("the comment does not say when it was written")), one)
    return TicketItem(issue.id, events[0].at, None, events, place=place, row=one)


def _events(issue: _Issue, as_class: str | None) -> Iterator[Event]:
    """All that happened; what later files say anew is an event of its own."""
    id_, created, updated = issue.id, issue.created or "", issue.updated or ""
    if as_class:
        yield Event(f"{id_}:class:{as_class}", created, once("class", as_class, Classified(as_class)))
    priority = labels.priority_of(issue.labels)
    if priority:
        raised = once("priority", priority, Edited({"priority": priority}))
        yield Event(f"{id_}:priority:{priority}", updated, raised)
    title = title_of(words(issue.value.get("title")))
    yield Event(f"{id_}:title:{title}", updated, retitled(title))
    for tag in issue.tags:
        yield Event(f"{id_}:tag:{tag}", updated, tagged(tag))
    for login in issue.assignees[:1]:
        yield Event(f"{id_}:owner:{login}", updated, once("owner", login, Assigned(login)))
    inside = [issue.value.get(name) for name in ("comments_data", "reviews_data", "review_comments_data", "reviews",
                                                 "comments")]  # fmt: skip
    for comment in (one for found in inside for one in listed(found) if isinstance(one, Mapping)):
        yield from _comment(issue, comment)
    for name in ("events", "events_data", "timeline", "timelineItems"):
        for one in listed(issue.value.get(name)):
            if isinstance(one, Mapping):
                yield from _happened(issue, one)
    state = words(issue.value.get("state")).casefold()
    if state in ("closed", "merged") or (issue.closed and not state):
        at = issue.closed or updated
        yield Event(f"{id_}:closed:{at}", at, reached("closed", _reason(issue)), _closer(issue))
    elif state == "open":
        yield Event(f"{id_}:open:{updated}", updated, open_there, only_in=OVER)


def _reason(issue: _Issue) -> str | None:
    merged = issue.value.get("merged") is True or issue.value.get("merged_at") or issue.value.get("mergedAt")
    return "merged" if merged else REASONS.get(words(issue.get("stateReason")).casefold())


def _closer(issue: _Issue) -> str | None:
    return people.login(issue.value.get("closed_by") or issue.value.get("merged_by") or issue.value.get("mergedBy"))


def _comment(issue: _Issue, one: Mapping[str, Any]) -> Iterator[Event]:
    text = words(one.get("body"))
    at = _moment(_get(one, "createdAt")) or _moment(_get(one, "submittedAt")) or issue.created or ""
    if not text:
        return
    user = one.get("user") or one.get("author")
    login = people.login(user)
    found = COMMENT.search(words(one.get("html_url") or one.get("url")))
    id_ = f"{issue.id}:comment:{found[1] if found else one.get('id') or f'{at}:{login}'}"
    owner = issue.repository.partition("/")[0].casefold()
    ours = words(_get(one, "authorAssociation")).upper() in people.STAFF or (
        login is not None and (login.casefold() == owner or login in issue.assignees)
    )
    if people.is_bot(user):
        yield Event(id_, at, Noted(text), login)
    elif login and login == issue.author:
        yield Event(id_, at, Heard(text, "customer", login, "web"))
    else:
        yield Event(id_, at, _spoken(text, login, ours), login if ours else None)


def _spoken(text: str, login: str | None, ours: bool) -> Maker:
    """Told, or said by somebody; of a comment that stands alone the ticket says whether that is its customer."""

    def make(so_far: SoFar) -> Sequence[Any]:
        is_customer = login is not None and login == so_far.ticket.customer_name
        if is_customer or not ours:
            return (Heard(text, "customer" if is_customer else "third_party", login, "web"),)
        first = not any(one.first_response for one in so_far.ticket.told)
        return (Told(text, purpose="received" if first else "progress", first_response=first, channel="web"),)

    return make


def _happened(issue: _Issue, one: Mapping[str, Any]) -> Iterator[Event]:
    """What an entry of the timeline says: `closed` (REST) or `ClosedEvent` (GraphQL)."""
    kind = words(one.get("event")) or words(one.get("__typename")).removesuffix("Event").casefold()
    at = _moment(_get(one, "createdAt"))
    if kind in ("commented", "issuecomment", "reviewed", "pullrequestreview"):
        yield from _comment(issue, one)
    elif at and kind == "closed":
        reason = REASONS.get(words(_get(one, "stateReason")).casefold())
        yield Event(f"{issue.id}:closed:{at}", at, reached("closed", reason), people.login(one.get("actor")))
    elif at and kind == "reopened":
        yield Event(f"{issue.id}:reopened:{at}", at, reached("reopened"), people.login(one.get("actor")), only_in=OVER)
    elif at and kind == "assigned":
        login = people.login(one.get("assignee"))
        if login:
            owned = once("owner", login, Assigned(login))
            yield Event(f"{issue.id}:owner:{login}", at, owned, people.login(one.get("actor")))


def _get(value: Mapping[str, Any], name: str) -> Any:
    found = value.get(name)
    return value.get(re.sub(r"[A-Z]", lambda sign: f"_{sign[0].lower()}", name)) if found is None else found


def _moment(value: Any) -> str | None:
    if value == NEVER:
        return None
    try:
        return moments.stamp(moments.to_datetime(value)) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None


def _repository(value: Mapping[str, Any]) -> str:
    """`owner/repo`, "" where nothing says it; a server of somebody's own is named, too."""
    inside = value.get("repository")
    if isinstance(inside, Mapping) and words(inside.get("nameWithOwner") or inside.get("full_name")):
        return words(inside.get("nameWithOwner") or inside.get("full_name"))
    for name in ("html_url", "url", "repository_url", "repository", "origin"):
        found = PLACE.match(words(value.get(name)))
        if found:
            host = found[1].casefold().removeprefix("www.")
            return found[2] if host in ("github.com", "api.github.com") else f"{host}/{found[2]}"
    return ""


def _name(value: Any) -> str:
    """Of a label or milestone: an object, its name alone, or its address, in which a milestone has no name."""
    from urllib.parse import unquote

    found = words(value.get("name") or value.get("title") if isinstance(value, Mapping) else value)
    return unquote(found.partition("/labels/")[2]) if found.startswith("http") else found


def _named(value: Mapping[str, Any]) -> dict[str, Any]:
    """What the reject file shows of an issue of which one entry is refused."""
    return {name: value.get(name) for name in ("number", "title", "url") if name in value}
