"""Issues become tickets: from `gh`, from pages of the API, from a harvester; the same issue is the same ticket."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supportcli.importers import github
from supportcli.importers.github import labels, people
from supportcli.importers.items import Asked, Notes, Rejected, Source
from tests.importers.issues import NOW, URL, Issues, gh, page, rest, said

REAL = Path(__file__).parents[3] / "shared/data/github/github_issues.json"


def test_an_issue_becomes_a_ticket(issues: Issues) -> None:
    issues.bring(gh(labels=[{"name": "kind/bug"}, {"name": "priority: high"}], milestone={"title": "v1 beta"}))
    shown = issues.show()
    assert (shown["title"], shown["ref"], shown["customer"], shown["owner"]) == (
        "Crash on start", "acme/app#12", "bob", "anna")  # fmt: skip
    assert (shown["priority"], shown["class"], shown["description"]) == ("p2", "bug", "It crashes\nhard")
    assert (shown["tags"], shown["opened_at"]) == (["kind/bug", "priority:high", "v1-beta"], "2026-01-05T10:00:00Z")
    assert issues.sup.ok("customer show bob --json").json["contact"] == "Bob B."


def test_who_comments_decides_what_a_comment_is(issues: Issues) -> None:
    comments = [said(1, "github-actions", "NONE", "Thanks!"), said(2, "renovate[bot]", "CONTRIBUTOR", "bump"),
                said(3, "carl", "NONE", "me too"), said(4, "dora", "MEMBER", "Which version?"),
                said(5, "bob", "NONE", "1.2"), said(6, "acme", "NONE", "Fixed in 1.3")]  # fmt: skip
    issues.bring(gh(comments=comments))
    shown = issues.show()
    assert [one["text"] for one in shown["notes"]] == ["Thanks!", "bump"]
    assert [(one["side"], one["who"], one["text"]) for one in shown["statements"]] == [
        ("third_party", "carl", "me too"), ("customer", "bob", "1.2")]  # fmt: skip
    assert [(one["text"], one["first_response"], one["actor"]) for one in shown["told"]] == [
        ("Which version?", True, "dora"), ("Fixed in 1.3", False, "acme")]  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "text"), [("COMPLETED", None), ("NOT_PLANNED", "not planned"), ("DUPLICATE", "duplicate")]
)
def test_a_closed_issue_is_closed_with_its_reason(issues: Issues, reason: str, text: str | None) -> None:
    issues.bring(gh(state="CLOSED", closedAt="2026-01-08T09:00:00Z", stateReason=reason))
    assert (issues.show()["state"], issues.show()["closed_at"]) == ("closed", "2026-01-08T09:00:00Z")
    lines = [one["text"] for one in issues.sup.ok("timeline 1 --json").json]
    assert any(line == (f"resolved: {text}" if text else "resolved") for line in lines)


def test_the_same_issue_is_one_ticket_in_every_form(issues: Issues) -> None:
    harvested = {"backend_name": "GitHub", "category": "issue", "origin": "https://github.com/acme/app",
                 "data": rest(comments_data=[{"id": 4, "user": {"login": "dora"}, "author_association": "MEMBER",
                              "body": "Which version?", "created_at": "2026-01-06T04:00:00Z",
                              "html_url": f"{URL}#issuecomment-4"}])}  # fmt: skip
    graph = {"data": {"repository": {"issues": {"nodes": [gh(
        comments={"nodes": [said(4, "dora", "MEMBER", "Which version?")]}, labels={"nodes": [{"name": "bug"}]},
        assignees={"edges": [{"node": {"login": "anna"}}]})]}}}}  # fmt: skip
    found = [issues.bring(gh(comments=[said(4, "dora", "MEMBER", "Which version?")], labels=[{"name": "bug"}]))]
    found += [
        issues.bring(one) for one in (rest(), harvested, graph, {"total_count": 1, "items": [rest()]}, [[rest()]])
    ]
    assert [(one["ticket_new_count"], one["fact_count"], one["rejected_count"]) for one in found[1:]] == [(0, 0, 0)] * 5
    assert len(issues.show()["told"]) == 1


def test_a_later_file_brings_what_is_new(issues: Issues) -> None:
    issues.bring(gh())
    later = gh(updatedAt="2026-02-01T10:00:00Z", labels=[{"name": "bug"}], assignees=[{"login": "chen"}],
               comments=[said(4, "dora", "MEMBER", "Which version?")], state="CLOSED",
               closedAt="2026-02-01T10:00:00Z")  # fmt: skip
    issues.bring(later)
    shown = issues.show()
    assert (shown["state"], shown["class"], shown["owner"], shown["tags"]) == ("closed", "bug", "chen", ["bug"])
    assert issues.bring(later)["fact_count"] == 0
    issues.bring({**later, "state": "OPEN", "closedAt": None, "updatedAt": "2026-02-02T10:00:00Z"})
    assert issues.show()["state"] == "open"


def test_what_was_decided_here_stays(issues: Issues) -> None:
    issues.bring(gh(labels=[{"name": "bug"}]))
    for line in ("1 assign boris", "1 edit --untag bug --priority p1", "1 close"):
        issues.sup.ok(line, now="2026-03-02 11:00")
    issues.bring(gh(labels=[{"name": "bug"}], updatedAt="2026-03-02T12:00:00Z"))
    shown = issues.show()
    assert (shown["state"], shown["owner"], shown["priority"], shown["tags"]) == ("closed", "boris", "p1", [])


def test_closings_and_reopenings_of_the_timeline_are_facts(issues: Issues) -> None:
    events = [
        {"event": "closed", "created_at": "2026-01-06T10:00:00Z", "actor": {"login": "dora"}},
        {"event": "reopened", "created_at": "2026-01-07T10:00:00Z", "actor": {"login": "bob"}},
        {"__typename": "ClosedEvent", "createdAt": "2026-01-08T10:00:00Z", "actor": {"login": "chen"}},
    ]
    issues.bring(rest(events=events, state="closed", closed_at="2026-01-08T10:00:00Z"))
    kinds = [one["kind"] for one in issues.sup.ok("timeline 1 --json").json]
    assert [kinds.count(f"resolution.{kind}") for kind in ("given", "confirmed", "reopened")] == [2, 2, 1]
    assert issues.show()["closed_at"] == "2026-01-08T10:00:00Z"


def test_pull_requests_have_a_tag_and_records_of_other_things_are_refused(issues: Issues) -> None:
    pull = rest(pull_request={"url": "x"}, number=13, html_url="https://github.com/acme/app/pull/13", state="closed",
                closed_at="2026-01-06T10:00:00Z", merged_at="2026-01-06T10:00:00Z")  # fmt: skip
    other = {"backend_name": "GitHub", "category": "repository", "origin": "x", "data": {"name": "app"}}
    wrong = {"message": "API rate limit exceeded", "documentation_url": "https://docs.github.com"}
    brought = issues.bring(pull, other, wrong, 7)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (1, 3)
    assert [one["reason"] for one in brought["reasons"]] == [
        "it is no issue but a repository", "GitHub answered: API rate limit exceeded", "it is no issue"]  # fmt: skip
    assert (issues.show()["tags"], issues.show()["state"]) == (["bug", "pull-request"], "closed")


def test_bots_and_deleted_accounts_are_no_customers(issues: Issues) -> None:
    brought = issues.bring(
        gh(author={"login": "dependabot", "is_bot": True}), gh(number=13, author=None, url=f"{URL}3")
    )
    assert (brought["ticket_new_count"], brought["customer_new_count"]) == (2, 0)


def test_issues_of_two_repositories_stay_apart_even_where_neither_is_named(issues: Issues) -> None:
    fields = ("number", "title", "createdAt", "state", "updatedAt")
    one, other = ({name: gh(createdAt=at)[name] for name in fields} for at in ("2026-01-05T10:00:00Z",
                                                                               "2026-01-05T10:00:01Z"))  # fmt: skip
    assert (
        issues.bring(gh(), rest(html_url="https://github.com/acme/other/issues/12"), one, other)["ticket_new_count"]
        == 4
    )


def test_pages_one_after_the_other_and_lines_are_read(issues: Issues) -> None:
    pages = json.dumps([rest()]) + json.dumps([rest(number=13, html_url=f"{URL}3")], indent=2)
    assert issues.bring(text=pages)["ticket_new_count"] == 2
    lines = "\n".join(json.dumps(rest(number=n, html_url=f"{URL}{n}")) for n in (14, 15))
    assert issues.bring(text=lines)["ticket_new_count"] == 2


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        ({"number": "x"}, "its number is none"),
        ({"title": None}, "it has no title"),
        ({"createdAt": "soon"}, "it does not say when it was opened: export it with createdAt"),
    ],
)
def test_an_issue_without_what_it_needs_is_refused(issues: Issues, broken: dict[str, Any], why: str) -> None:
    brought = issues.bring(gh(**broken), gh(number=13, url=f"{URL}3"))
    assert (brought["ticket_new_count"], brought["reasons"][0]["reason"]) == (1, why)


@pytest.mark.parametrize(
    ("label", "as_class", "priority"),
    [
        ("bug", "bug", None), ("🐛 Bug", "bug", None), ("type: bug", "bug", None), ("kind/feature", "request", None),
        ("Feature Request", "request", None), ("question", "question", None), ("good first issue", None, None),
        ("debug", None, None), ("P1", None, "p1"), ("P0", None, "p1"), ("priority/p2", None, "p2"),
        ("Priority: High", None, "p2"), ("severity/critical", None, "p1"), ("priority-low", None, "p4"),
        ("urgent", None, "p1"), ("high contrast", None, None), ("low-level", None, None), ("ps5", None, None),
    ],
)  # fmt: skip
def test_labels_mean_what_most_repositories_mean(label: str, as_class: str | None, priority: str | None) -> None:
    assert (labels.class_of([label]), labels.priority_of([label])) == (as_class, priority)


@pytest.mark.parametrize(
    ("name", "bot"),
    [("k8s-ci-robot", True), ("stale[bot]", True), ("my-bot", True), ("github-actions", True), ("abbott", False),
     ("robotics", False), ("botond", False), ("bob", False)],
)  # fmt: skip
def test_bots_are_known_by_their_names(name: str, bot: bool) -> None:
    assert people.is_bot({"login": name}) is bot


def test_a_file_is_recognised(tmp_path: Path) -> None:
    first = {name: value for name, value in sorted(gh().items()) if name not in ("author", "url", "assignees")}
    for known in (gh(), rest(), first, {"backend_name": "GitHub"}, dict(sorted(gh(body="x" * 20_000).items()))):
        assert github.sniff(json.dumps([known]).encode()[:8192], "x.json") > 1
    for other in (b'{"supportcli":"journal"}', b'[{"id":1,"title":"x","state":"new"}]', b"a,b\n", b""):
        assert github.sniff(other, "x.json") == 0


NAMES = st.sampled_from(
    [*gh(), *rest(), "login", "name", "nodes", "data", "items", "event", "issue", "comment", "issue_url"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.sampled_from(
        [*gh(), *rest(), "comments_data", "events", "timelineItems", "closed_by", "data", "issue", "comment"]
    ),
    VALUES,
)
def test_no_value_of_any_field_stops_the_import(tmp_path: Path, name: str, value: Any) -> None:
    path = tmp_path / "x.json"
    path.write_text(
        json.dumps([{**gh(), name: value}, {**rest(), name: value}, {**page(1, "bob"), name: value}, value])
    )
    asked = Asked("anna", "2026-03-02T10:00:00.000Z", Notes())
    for one in github.items(Source(str(path), "x.json", path.read_bytes()[:8192]), asked):
        assert one.place if isinstance(one, Rejected) else one.source


def test_real_records_come_in_once(issues: Issues) -> None:
    if not REAL.exists():
        pytest.skip("the real file is not here")
    brought = issues.sup(["import", str(REAL), "--rejects", str(issues.folder / "no.jsonl"), "--json"], now=NOW).json
    records = json.loads(REAL.read_text())
    expected = {(one["origin"], one["data"]["number"]) for one in records if "number" in one["data"]}
    assert brought["ticket_new_count"] == len(expected)
    assert brought["rejected_count"] == sum("number" not in one["data"] for one in records)
    again = issues.sup(["import", str(REAL), "--rejects", str(issues.folder / "no2.jsonl"), "--json"], now=NOW).json
    assert again["fact_count"] == 0 and issues.sup("verify").code == 0


def test_the_number_of_an_issue_may_stand_in_its_address_only(issues: Issues) -> None:
    short = {"title": "Crash", "url": "https://github.com/acme/app/issues/12", "createdAt": "2026-02-27T10:00:00Z"}
    assert issues.bring(short)["ticket_new_count"] == 1
    assert issues.show()["ref"] == "acme/app#12"
    assert issues.bring({**short, "number": 12})["known_count"] == 1


def test_an_issue_without_a_title_is_no_comment(issues: Issues) -> None:
    issues.bring(gh())
    untitled = {name: value for name, value in gh().items() if name != "title"}
    assert issues.bring(untitled)["rejected_count"] == 1
    assert issues.show()["statements"] == []


def test_a_file_that_does_not_say_whether_it_is_open_reopens_nothing(issues: Issues) -> None:
    issues.bring(gh(state="CLOSED", closedAt="2026-01-08T10:00:00Z"))
    issues.bring({name: value for name, value in gh().items() if name not in ("state", "closedAt")})
    assert issues.show()["state"] == "closed"


def test_another_title_comes_in_and_one_that_it_had_does_not_come_back(issues: Issues) -> None:
    issues.bring(gh())
    issues.bring(gh(title="Crash on every start", updatedAt="2026-01-10T10:00:00Z"))
    assert issues.show()["title"] == "Crash on every start"
    issues.sup.ok(["1", "edit", "--title", "our words"])
    assert issues.bring(gh(title="Crash on every start"))["fact_count"] == 0
    issues.bring(gh())
    assert issues.show()["title"] == "our words"


def test_an_issue_of_a_search_that_is_open_was_never_closed(issues: Issues) -> None:
    brought = issues.bring(gh(state="open", closedAt="0001-01-01T00:00:00Z", isPullRequest=False))
    assert (issues.show()["state"], brought["odd"]) == ("new", [])


def test_labels_of_a_migration_are_read_out_of_their_addresses(issues: Issues) -> None:
    names = [f"https://github.com/acme/app/labels/{name}" for name in ("bug", "help%20wanted")]
    issues.bring(gh(labels=names, milestone="https://github.com/acme/app/milestones/1"))
    assert (issues.show()["class"], issues.show()["tags"]) == ("bug", ["bug", "help-wanted"])
