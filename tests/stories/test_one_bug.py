"""Story D as command lines: the flow of one bug, every step recorded, the two messages to the customer."""

from tests.conftest import Desk
from tests.stories.conftest import Play


def test_the_first_response_took_thirty_seconds(sup: Desk, play: Play) -> None:
    play("1 10:00:00", "open invoice posted twice -c acme --channel email")
    assert "First response after 30 s." in play("1 10:00:30", "told we have it").out
    assert sup.ok("show 1 --json").json["first_response_at"] == "2026-11-20T07:00:30Z"


def test_a_bug_stands_in_next_until_the_customer_is_told(sup: Desk, play: Play) -> None:
    play("1 10:00:00", "open invoice posted twice -c acme --channel email")
    play("1 10:00:30", "told we have it")

    def reasons(when: str) -> set[str]:
        return {one["reason"] for one in play(when, "next 1 --json").json}

    assert "told bug" in play("1 10:20", "classify bug").out
    assert "bug_not_told" in reasons("1 10:24")
    assert play("1 10:24", "status --json").json["bugs_not_told"] == ["1"]
    assert "now knows that it is a bug" in play("1 10:25", "told bug").out
    assert "bug_not_told" not in reasons("1 10:26")
    play("1 16:00", "resolve fixed in 4.2")
    assert "fix_not_told" in reasons("1 16:01")
    assert "now knows that it is fixed" in play("1 16:05", "told fixed in 4.2").out
    assert "fix_not_told" not in reasons("1 16:06")
    play("1 16:10", "close")
    shown = sup.ok("show 1 --json").json
    assert [(one["purpose"], one["first_response"]) for one in shown["told"]] == [
        ("received", True),
        ("bug", False),
        ("fixed", False),
    ]
    assert shown["told"][1]["text"] == "It is our bug, it is recorded, and you will hear from us."
    assert (shown["state"], shown["class"]) == ("closed", "bug")
