"""A cron job of the same person writes while somebody is on the phone: never into the caller's ticket."""

from tests.conftest import Desk


def test_a_note_of_a_script_goes_nowhere_near_the_live_call(sup: Desk) -> None:
    sup.ok("open printer is dead", tty=True)
    sup.ok("call", tty=True)
    ran = sup("note disk warning")
    assert ran.code == 4
    assert sup.ok("show 1 --json").json["notes"] == []
    assert sup.process("note", "disk", "warning").returncode == 4
    assert sup.ok("show 1 --json").json["notes"] == []


def test_the_environment_names_the_ticket_of_a_script_even_during_a_call(sup: Desk) -> None:
    sup.ok("open printer is dead", tty=True)
    sup.ok("open raid degraded", tty=True)
    sup.ok("1 call", tty=True)
    sup.ok("note disk warning", SUPPORTCLI_TICKET="2")
    assert [note["text"] for note in sup.ok("show 2 --json").json["notes"]] == ["disk warning"]
    assert sup.ok("show 1 --json").json["notes"] == []


def test_a_batch_typed_at_a_terminal_is_a_script_too(sup: Desk) -> None:
    sup.ok("open printer is dead", tty=True)
    sup.ok("call", tty=True)
    assert sup("batch", tty=True, stdin="note disk warning\n").code == 4
