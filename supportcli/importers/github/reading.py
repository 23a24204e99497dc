"""The forms in which issues come, told apart and brought to one: that of the REST API, with comments and events inside.

A further form is a case in `_opened`; a field with another name is looked up under both in issue.py.
"""

import re
from collections.abc import Iterator

from supportcli.annotations import Any
from supportcli.importers.items import Rejected
from supportcli.importers.json_values import values, words
from supportcli.languages import N_
from supportcli.results import Say

DEEPEST = 8
"""Levels of envelopes: data, repository, issues, edges, node."""
ENVELOPES = (
    "data",
    "repository",
    "organization",
    "search",
    "issues",
    "pullRequests",
    "nodes",
    "edges",
    "node",
    "items",
    "comments",
)


def issues(path: str, start: bytes) -> Iterator[tuple[str, dict[str, Any]] | Rejected]:
    """(place, issue) of each issue in the file, whatever it lies in."""
    for one in values(path, start):
        if isinstance(one, Rejected):
            yield one
        else:
            yield from _opened(*one)


def _opened(place: str, value: Any, depth: int = 0) -> Iterator[tuple[str, dict[str, Any]] | Rejected]:
    """The issues in a value: itself, or those that lie in it."""
    if isinstance(value, list):
        for number, one in enumerate(value, 1):
            yield from _opened(f"{place}.{number}", one, depth + 1)
        return
    if not isinstance(value, dict):
        yield Rejected(place, Say(N_("it is no issue")), value)
        return
    inside = [value[name] for name in ENVELOPES if isinstance(value.get(name), dict | list)]
    named = _numbered(value)
    if named:
        yield place, named
    elif isinstance(value.get("data"), dict) and words(value.get("origin")):  # a record of a harvester
        data = value["data"]
        if "number" in data and "title" in data:
            yield place, {"origin": value["origin"], **data}
        else:
            yield Rejected(
                place, Say(N_("it is no issue but a {thing}"), {"thing": words(value.get("category"))}), value
            )
    elif isinstance(value.get("issue"), dict) and "title" in value["issue"]:
        yield from _opened(place, _of_event(value), depth + 1)
    elif alone := _alone(value):
        yield place, alone
    elif inside and depth < DEEPEST:
        for one in inside:
            yield from _opened(place, one, depth + 1)
    elif "message" in value and "documentation_url" in value:  # what the API says where it refuses
        yield Rejected(place, Say(N_("GitHub answered: {text}"), {"text": words(value["message"])}), value)
    else:
        yield Rejected(place, Say(N_("it is no issue: number and title are missing")), value)


def _numbered(value: dict[str, Any]) -> dict[str, Any] | None:
    """The issue with its number, which may stand in its address only; None for what is no issue."""
    if "title" not in value or "number" in value:
        return value if "title" in value else None
    found = re.search(r"/(?:issues|pull|pulls)/(\d{1,12})$", words(value.get("html_url") or value.get("url")))
    return {**value, "number": int(found[1])} if found else None


def _of_event(value: dict[str, Any]) -> dict[str, Any]:
    """The issue in what a webhook was sent, with the comment it is about; or in an entry of a page of events: how the
    issue stands when the page was made is not known from a single one."""
    issue = dict(value["issue"])
    if isinstance(value.get("comment"), dict):
        issue["comments"] = [value["comment"]]
    if not words(value.get("event")):
        return issue
    return {**issue, "events": [value], "state": None, "closed_at": None}


def _alone(value: dict[str, Any]) -> dict[str, Any] | None:
    """A comment of a page of comments, as the only thing that is known of its issue."""
    if not words(value.get("body")):
        return None
    for name, end in (("html_url", "#"), ("url", "#"), ("issue_url", "$"), ("pull_request_url", "$"), ("issue", "$")):
        found = re.match(rf"(https?://[^\s#]+/(?:issues|pulls?)/(\d{{1,12}})){end}", words(value.get(name)))
        if found:
            return {"html_url": found[1], "number": int(found[2]), "comments": [value]}
    return None


def listed(value: Any) -> list[Any]:
    """A list, or the one inside `{"nodes": [...]}` and `{"edges": [{"node": ...}]}`; nothing is an empty one."""
    if isinstance(value, dict):
        edges = value.get("edges")
        found = value.get("nodes") or ([one.get("node") for one in edges if isinstance(one, dict)] if
                                       isinstance(edges, list) else [])  # fmt: skip
        return found if isinstance(found, list) else []
    return value if isinstance(value, list) else []
