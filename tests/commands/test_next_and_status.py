"""`next` and `status`: the right thing first, in words, with a line that works; one screen; looking creates nothing."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, Desk

MORNING, NOON = "2026-11-20T09:00:00Z", "2026-11-20T12:00:00Z"
MOVE = ["rank", "ticket", "title", "action", "reason", "text", "since_at", "due_at", "handle", "command"]
STATUS_KEYS = (
    "at agent current_ticket current_from live_call open_count overdue due_today at_risk waiting "
    "calls_today bugs_not_told next "
)
STATUS = STATUS_KEYS.split()


def test_next_gives_the_best_move_of_each_ticket_with_a_sentence_and_a_line_that_runs(sup: Desk) -> None:
    sup.ok("open modem --provider Comstar", now=MORNING)
    handle = sup.ok("1 callback 10:00 specialist rings --who Ines").out.strip().partition(".")[2]
    sup.ok("open printer -c Acme")
    sup.ok("2 callback 11:00 ring back --from us")
    rows = sup.ok("next --json", now=NOON).json
    assert [list(row) for row in rows] == [MOVE, MOVE]
    assert [(row["rank"], row["ticket"], row["reason"]) for row in rows] == [
        (1, "2", "callback_overdue"),
        (2, "1", "time_passed"),
    ]
    assert rows[1]["text"] == "The time that Ines gave has passed (specialist rings, 2 h late): call now."
    assert (rows[1]["handle"], rows[1]["due_at"], rows[1]["command"]) == (
        handle,
        "2026-11-20T10:00:00Z",
        f"supportcli 1 broken {handle}",
    )
    for row in rows:
        assert sup(shlex.split(row["command"])[1:]).code == 0, row
    assert {row["reason"] for row in sup.ok("next --json").json}.isdisjoint({"callback_overdue", "time_passed"})


def test_a_move_counts_from_its_since_to_its_until(sup: Desk) -> None:
    sup.ok("open printer -c Acme", now=MORNING)
    sup.ok("1 told we have it")
    sup.ok("1 callback 11:00 ring back --from us")

    def reasons(now: str) -> list[str]:
        return [row["reason"] for row in sup.ok("next 1 --json", now=now).json if row["reason"].startswith("callback")]

    assert reasons("2026-11-20T10:00:00Z") == []
    assert reasons("2026-11-20T10:45:00Z") == ["callback_soon"]
    assert reasons("2026-11-20T11:15:00Z") == ["callback_overdue"]


def test_waiting_is_offered_only_where_nothing_else_can_be_done(sup: Desk) -> None:
    sup.ok("open modem --provider Comstar", now=MORNING)
    sup.ok("1 callback 18:00 specialist rings")
    sup.ok("open printer -p p4 -c Acme")
    sup.ok("2 told we have it")
    rows = sup.ok("next --json", now=NOON).json
    assert [(row["ticket"], row["action"]) for row in rows][-1] == ("1", "wait")
    assert "Comstar promised specialist rings" in rows[-1]["text"]
    assert "wait" not in [row["action"] for row in rows[:-1]]


def test_a_key_gives_all_moves_of_its_ticket_and_a_query_those_of_its_tickets(sup: Desk) -> None:
    sup.ok("open refund for invoice -c Acme", now=MORNING)
    sup.ok("open printer -c Beta --owner me")
    for line in ("next 1", "1 next", "next -t 1"):
        rows = sup.ok(f"{line} --json", now=NOON).json
        assert {row["ticket"] for row in rows} == {"1"}
        assert {"first_response", "money_topic"} <= {row["reason"] for row in rows}
    assert [row["ticket"] for row in sup.ok("next owner:me --json").json] == ["2"]
    assert len(sup.ok("next 1 -n 1 --json").json) == 1
    assert [row["ticket"] for row in sup.ok("next --json", SUPPORTCLI_TICKET="1").json] == ["1", "2"]
    assert sup("next 9 --json").code == 3


def test_hidden_and_closed_tickets_have_no_next(sup: Desk) -> None:
    for title in ("one", "two", "three"):
        sup.ok(f"open {title}", now=MORNING)
    sup.ok("2 merge 1")
    sup.ok("3 close")
    assert [row["ticket"] for row in sup.ok("next --json", now=NOON).json] == ["1"]


def test_next_is_bounded_also_in_a_pipe(sup: Desk) -> None:
    for n in range(12):
        sup.ok(f"open number {n}", now=MORNING)
    assert len(sup.ok("next").out.splitlines()) == 10
    assert len(sup.ok("next -n 0").out.splitlines()) == 12


def test_the_first_lines_are_shown_where_nothing_is_recorded_and_nothing_is_created(sup: Desk, tmp_path: Path) -> None:
    for line in ("", "status"):
        ran = sup(line, tty=True, now=NOON)
        assert ran.code == 0
        assert ran.out.startswith("Nothing is recorded yet. Your log is made with the first line, in ~/desk.db")
        assert len(ran.out.splitlines()) == 4
        for words in ("sup call acme", "sup open modem offline --provider Comstar", "sup demo"):
            assert words in ran.out
    empty = sup("status --json").json
    assert list(empty) == STATUS
    assert (empty["open_count"], empty["next"], empty["waiting"]) == (
        0,
        [],
        {"customer": 0, "support": 0, "third_party": 0},
    )
    assert sup("status -o tsv") == (0, "", "")
    assert not list(tmp_path.rglob("*"))


def busy(sup: Desk) -> None:
    """Nine open tickets with long titles, promises late and due, a live call."""
    for n in range(1, 10):
        sup.ok(
            f"open {'a very long title about the printer ' * 3} {n} -c 'Acme International Company {n}' --owner me",
            now=MORNING,
        )
        when, what = "10:00" if n < 6 else "18:00", "the specialist of the second line rings back " * 3
        sup.ok(f"{n} callback {when} {what} --from us --who 'Maximilian of Support'")
    sup.ok("7 classify bug")
    sup.ok("call 3 --with Ines", tty=True, now=NOON)


def test_status_holds_what_the_contract_says(sup: Desk) -> None:
    busy(sup)
    found = sup.ok("status --json", tty=True, now="2026-11-20T12:14:00Z").json
    assert list(found) == STATUS
    assert (found["agent"], found["current_ticket"], found["current_from"], found["open_count"]) == (
        "anna",
        "3",
        "live_call",
        9,
    )
    assert [row["ticket"] for row in found["overdue"]] == ["1", "2", "3", "4", "5"]
    assert [row["ticket"] for row in found["due_today"]] == ["6", "7", "8", "9"]
    assert found["overdue"] == sup.ok("due --overdue --json", tty=True).json
    assert found["live_call"]["with"] == "Ines"
    assert found["live_call"]["tickets"] == ["3"]
    assert found["waiting"] == {"customer": 0, "support": 9, "third_party": 0}
    assert found["calls_today"]["count"] == 1
    assert found["bugs_not_told"] == ["7"]
    assert [row["rank"] for row in found["next"]] == [1, 2, 3]
    assert found["at_risk"] == []


@pytest.mark.parametrize("color", [{"NO_COLOR": "1"}, {"NO_COLOR": "", "CLICOLOR_FORCE": "1"}])
def test_a_busy_day_fits_the_smallest_screen(sup: Desk, color: dict[str, str]) -> None:
    import re

    busy(sup)
    shown = re.sub("\x1b\\[[0-9;]*m", "", sup.ok("", tty=True, now="2026-11-20T12:14:00Z", COLUMNS="80", **color).out)
    lines = shown.splitlines()
    assert len(lines) <= 20
    assert max(map(len, lines)) <= 80
    assert lines[0].startswith("LIVE CALL 14 min  3  ")
    assert "OVERDUE 5" in lines
    assert "TODAY 4" in lines
    assert sum("sup " in line and " kept " in line for line in lines) == 3
    assert lines[-1] == "sup help"


def test_a_pipe_gets_the_same_as_rows(sup: Desk) -> None:
    busy(sup)
    rows = [line.split("\t") for line in sup.ok("", now="2026-11-20T12:14:00Z").out.splitlines()]
    assert len({len(row) for row in rows}) == 1
    kinds = [row[0] for row in rows]
    assert kinds.count("overdue") == 5
    assert kinds.count("next") == 3
    assert ["open", "9"] in [row[:2] for row in rows]


def test_the_chosen_ticket_is_shown_and_a_wrong_choice_is_no_error(sup: Desk) -> None:
    sup.ok("open modem", now=MORNING, tty=True)
    sup.ok("open printer", tty=True)
    assert sup.ok("status --json", tty=True).json["current_ticket"] == "2"
    assert sup.ok("status --json").json["current_ticket"] is None
    assert sup.ok("status --json", SUPPORTCLI_TICKET="1").json["current_from"] == "env"
    assert sup.ok("status --json", SUPPORTCLI_TICKET="77").json["current_ticket"] is None


@pytest.mark.parametrize(
    "line", ["list", "list -o table", "due", "next", "status", "search modem", "list opened:2026-11-01.."]
)
def test_looking_loads_nothing_that_is_slow_to_load(sup: Desk, line: str) -> None:
    sup.ok("open modem --provider Comstar", now=MORNING)
    sup.ok("1 callback 10:00 ring")
    code = (
        "import sys; from supportcli.__main__ import main; sys.argv = ['sup', *sys.argv[1:]]\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *line.split()],
        env={**sup.env, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    slow = {
        "rich",
        "pendulum",
        "dateparser",
        "sqlite_utils",
        "hashlib",
        "zoneinfo",
        "prompt_toolkit",
        "secrets",
        "logging",
        "html",
    }
    assert "supportcli" in done.stderr
    assert not slow & set(done.stderr.split())
