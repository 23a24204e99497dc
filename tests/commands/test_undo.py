"""Undo, redo, history: one's own last command, whole, in every ticket it touched."""

from tests.conftest import Desk

NOW = "2026-11-20T10:00:00Z"


def test_undo_takes_back_only_ones_own_last_command(sup: Desk) -> None:
    sup.ok("open modem offline", now=NOW)
    sup.ok("1 note mine")
    sup.ok("1 note theirs", SUPPORTCLI_AGENT="boris")
    sup.ok("undo")
    assert [one["text"] for one in sup.ok("show 1 --json").json["notes"]] == ["theirs"]


def test_undo_again_goes_further_back_and_redo_comes_forward(sup: Desk) -> None:
    sup.ok("open modem offline", now=NOW)
    for word in ("one", "two"):
        sup.ok(f"1 note {word}")

    def notes() -> list[str]:
        return [one["text"] for one in sup.ok("show 1 --json").json["notes"]]

    sup.ok("undo")
    assert notes() == ["one"]
    sup.ok("undo")
    assert notes() == []
    sup.ok("redo")
    assert notes() == ["one"]
    sup.ok("redo")
    assert notes() == ["one", "two"]
    assert sup("redo --json").error["code"] == "nothing_to_redo"


def test_undo_is_refused_while_later_commands_name_its_entries(sup: Desk) -> None:
    sup.ok("open modem offline", now=NOW)
    promise = sup.ok("1 callback mon 10:00 --json").json["undo"]
    kept = sup.ok("1 kept --json").json["undo"]
    ran = sup(f"undo {promise} --json")
    assert (ran.code, ran.error["code"]) == (4, "has_followers")
    assert f"supportcli undo {kept}" in ran.error["choices"]
    sup.ok(f"undo {promise} --with-later")
    assert sup.ok("show 1 --json").json["callbacks"] == []
    sup.ok("redo")
    assert sup.ok("show 1 --json").json["callbacks"][0]["outcome"] == "kept"


def test_an_opening_is_undone_only_while_nothing_else_is_on_the_ticket(sup: Desk) -> None:
    sup.ok("open modem offline", now=NOW)
    sup.ok("1 note words")
    opening = sup.ok("history --json").json[-1]["command"]
    assert sup(f"undo {opening}").code == 4
    sup.ok("undo")
    sup.ok("undo")
    ran = sup("show 1 --json")
    assert (ran.code, ran.error["code"]) == (3, "ticket_undone")
    assert sup.ok("open another").out == "2\n"  # a number is never given twice


def test_an_undone_number_comes_back_with_redo(sup: Desk) -> None:
    sup.ok("open modem offline", now=NOW)
    sup.ok("undo")
    assert sup.ok("redo").out == "1\n"
    assert sup.ok("show 1 --json").json["title"] == "modem offline"


def test_a_command_on_several_tickets_is_undone_on_all(sup: Desk) -> None:
    sup.ok("open one", now=NOW)
    sup.ok("open two")
    sup.ok("1 link 2")
    sup.ok("undo")
    assert [sup.ok(f"show {key} --json").json["links"] for key in (1, 2)] == [[], []]


def test_nothing_to_undo_is_said(sup: Desk) -> None:
    sup.ok("open modem offline", now=NOW, SUPPORTCLI_AGENT="boris")
    assert sup("undo --json").error["code"] == "nothing_to_undo"


def test_history_names_the_ticket_and_says_what_stands(sup: Desk) -> None:
    sup.ok("open modem offline -c acme", now=NOW)
    sup.ok("1 call", tty=True)
    sup.ok("hangup", tty=True)
    sup.ok("1 close")
    sup.ok("undo")
    rows = sup.ok("history --json").json
    assert [(row["ticket"], row["kind"], row["standing"]) for row in rows] == [
        ("1", "resolution.confirmed", False),
        ("1", "call.ended", True),
        ("1", "call.began", True),
        ("1", "ticket.opened", True),
    ]


def test_a_customer_record_can_be_undone(sup: Desk) -> None:
    sup.ok("customer add acme", now=NOW)
    sup.ok("undo")
    assert sup.ok("customer list --json").json == []
    sup.ok("redo")
    assert [one["name"] for one in sup.ok("customer list --json").json] == ["acme"]


def test_undo_in_a_pipe_prints_the_ticket(sup: Desk) -> None:
    sup.ok("open modem offline", now=NOW)
    sup.ok("1 note words")
    assert sup.ok("undo").out == "1\n"
    assert sup("undo 999").code == 3
