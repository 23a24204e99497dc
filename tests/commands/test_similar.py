"""`similar`: what is alike comes first, says why, and names what solved it."""

from typing import Any

import pytest

DAY = "2026-11-21T09:00:00Z"


@pytest.fixture
def desk(sup: Any) -> Any:
    sup.ok("open modem refuses authorisation after the tariff change --domain isp", now=DAY)
    sup.ok("1 tried other computer same")
    sup.ok("1 tried provider re-created the record worked")
    sup.ok("1 resolve --cause account-record record made anew on all servers")
    sup.ok("1 close")
    sup.ok("open printer prints empty pages --domain printer")
    sup.ok("open modem lamp stays red --domain isp")
    sup.ok("open authorisation refused since the tariff was changed --domain isp")
    return sup


def test_the_likest_comes_first_with_what_solved_it(desk: Any) -> None:
    desk.ok("4 tried another computer same")
    rows = desk.ok("similar 4 --json").json
    assert rows[0]["key"] == "1"
    assert rows[0]["why"]["steps"] == ["other-computer"]
    assert "refused-login" in rows[0]["why"]["signs"]
    assert "authorisation" in rows[0]["why"]["words"] and "the" not in rows[0]["why"]["words"]
    assert rows[0]["solved_by"]["cause"] == "account-record"
    assert rows[0]["solved_by"]["text"] == "record made anew on all servers"
    assert rows[0]["solved_by"]["step"] == "provider re-created the record"
    assert "2" not in [row["key"] for row in rows]


def test_a_ticket_is_never_like_itself_and_an_open_one_has_no_solution(desk: Any) -> None:
    rows = {row["key"]: row for row in desk.ok("similar 1 --json").json}
    assert "1" not in rows
    assert rows["4"]["solved_by"] is None


def test_words_alone_are_enough(desk: Any) -> None:
    assert [row["key"] for row in desk.ok("similar printer empty pages --json").json] == ["2"]
    assert {row["key"] for row in desk.ok("similar authorisation tariff --json").json} == {"1", "4"}


def test_the_same_steps_are_enough(desk: Any) -> None:
    desk.ok("open nothing works at all")
    desk.ok("5 tried another computer same")
    assert "1" in [row["key"] for row in desk.ok("similar 5 --json").json]


def test_scores_fall_and_stay_between_0_and_1(desk: Any) -> None:
    scores = [row["score"] for row in desk.ok("similar modem refuses authorisation since the tariff --json").json]
    assert len(scores) > 1 and scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_an_undone_ticket_is_found_no_more(desk: Any) -> None:
    desk.ok("undo", tty=True)
    assert "4" not in [row["key"] for row in desk.ok("similar authorisation refused --json").json]


def test_nothing_alike_is_an_empty_list_and_unknown_keys_are_refused(desk: Any) -> None:
    assert desk.ok("similar zebra --json").json == []
    assert desk("similar 77 --json").code == 3
    assert desk(["similar", "..."]).code == 2


def test_words_of_other_scripts_are_compared(sup: Any) -> None:
    sup.ok("open モデムが接続できない", now=DAY)
    sup.ok("open モデムの接続が切れる")
    sup.ok("open принтер печатает пустые страницы")
    assert [row["key"] for row in sup.ok("similar 1 --json").json] == ["2"]
    assert [row["key"] for row in sup.ok("similar принтер --json").json] == ["3"]
