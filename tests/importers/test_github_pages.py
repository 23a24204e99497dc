"""Pages of comments, reviews and events, and what webhooks are sent, add to the issues that are here."""

from tests.importers.issues import Issues, gh, page, rest, said


def test_a_page_of_comments_goes_to_the_issues_that_are_here(issues: Issues) -> None:
    issues.bring(gh(comments=[said(9, "anna", "MEMBER", "text 9")]))
    comments = [page(9, "anna", "MEMBER"), page(10, "bob", "MEMBER"), page(11, "eve"), page(12, "anna", "MEMBER")]
    brought = issues.bring(*comments, page(13, "eve", issue=13), page(14, "eve", created_at=None))
    assert (brought["ticket_new_count"], brought["fact_count"], brought["rejected_count"]) == (0, 3, 2)
    shown = issues.show()
    assert [(one["text"], one["side"], one["who"]) for one in shown["statements"]] == [
        ("text 10", "customer", "bob"), ("text 11", "third_party", "eve")]  # fmt: skip
    assert [(one["text"], one["first_response"]) for one in shown["told"]] == [("text 9", True), ("text 12", False)]
    assert issues.bring(*comments)["fact_count"] == 0


def test_reviews_and_their_comments_are_told(issues: Issues) -> None:
    pull = {"title": "Mend it", "html_url": "https://github.com/acme/app/pull/15", "number": 15}
    api = {"pull_request_url": "https://api.github.com/repos/acme/app/pulls/15", "author_association": "OWNER",
           "user": {"login": "acme"}}  # fmt: skip
    review = {**api, "id": 1, "body": "looks good", "html_url": "https://github.com/acme/app/pull/15#pullrequestreview-1",
              "state": "APPROVED", "submitted_at": "2026-01-07T10:00:00Z"}  # fmt: skip
    inline = {**api, "id": 2, "body": "why?", "url": "https://api.github.com/repos/acme/app/pulls/comments/2",
              "html_url": "https://github.com/acme/app/pull/15#discussion_r2",
              "created_at": "2026-01-07T11:00:00Z"}  # fmt: skip
    issues.bring({**rest(), **pull}, review, inline)
    assert [one["text"] for one in issues.show()["told"]] == ["looks good", "why?"]
    later = {**review, "event": "reviewed"}
    assert issues.bring({**rest(), **pull, "timeline": [later]})["fact_count"] == 0


def test_a_page_of_events_and_a_webhook_hold_their_issue(issues: Issues) -> None:
    happened = {"id": 1, "actor": {"login": "anna"}, "event": "reopened", "created_at": "2026-01-08T10:00:00Z"}
    closed = {**happened, "event": "closed", "created_at": "2026-01-07T10:00:00Z"}
    now = rest(body="It crashes")
    issues.bring(*({**one, "issue": now} for one in (closed, happened)))
    shown = issues.show()
    assert (shown["title"], shown["state"]) == ("Crash on start", "open")
    told = [line.split("\t")[1:4] for line in issues.sup.ok("timeline 1").out.splitlines()]
    assert ["2026-01-08T10:00:00Z", "anna", "resolution.reopened"] in told
    issues.bring({"action": "created", "issue": now, "comment": page(11, "bob"), "sender": {"login": "bob"}})
    assert [one["text"] for one in issues.show()["statements"]] == ["text 11"]
