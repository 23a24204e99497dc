"""Tasks become tickets, from exports and from data files, once."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supportcli.importers import taskwarrior
from supportcli.importers.items import Asked, Notes, Rejected, Source
from supportcli.importers.taskwarrior.reading import task_of
from tests.conftest import Desk

REAL = Path(__file__).parents[3] / "shared/data/taskwarrior"
NOW = "2026-03-02 10:00"
ONE, TWO, THREE = (f"{letter}62e1a95-9a63-4157-993a-a19e117a1998" for letter in "abc")


def task(uuid: str = ONE, **more: Any) -> dict[str, Any]:
    return {"id": 1, "description": "fix the printer", "entry": "20260105T175945Z", "status": "pending", "uuid": uuid,
            "urgency": 9.1, **more}  # fmt: skip


class Tasks:
    """Imports tasks and shows the tickets."""

    def __init__(self, sup: Desk, folder: Path):
        self.sup, self.folder = sup, folder

    def bring(self, *tasks: Any, name: str = "tasks.json") -> Any:
        path = self.folder / name
        path.write_text(tasks[0] if isinstance(tasks[0], str) else json.dumps(tasks), encoding="utf-8")
        return self.sup(["import", str(path), "--json"], now=NOW).json

    def show(self, key: int = 1) -> Any:
        return self.sup.ok(f"show {key} --json").json


@pytest.fixture
def tasks(sup: Desk, tmp_path: Path) -> Tasks:
    return Tasks(sup, tmp_path)


def test_a_task_becomes_a_ticket(tasks: Tasks) -> None:
    notes = [{"entry": "20260106T080000Z", "description": "rang them"}]
    tasks.bring(task(project="home.office", tags=["next"], priority="H", annotations=notes, githubnumber=12))
    shown = tasks.show()
    assert (shown["title"], shown["priority"], shown["state"]) == ("fix the printer", "p2", "new")
    assert (shown["opened_at"], shown["tags"]) == ("2026-01-05T17:59:45Z", ["next", "home.office"])
    assert {(one["at"], one["text"]) for one in shown["notes"]} == {
        ("2026-01-06T08:00:00Z", "rang them"),
        ("2026-01-05T17:59:45Z", "githubnumber: 12"),
    }


@pytest.mark.parametrize(("end", "outcome"), [("20260106T080000Z", "kept"), ("20260109T080000Z", "kept_late")])
def test_a_due_date_is_a_promise_that_was_kept_or_not(tasks: Tasks, end: str, outcome: str) -> None:
    tasks.bring(task(due="20260107T100000Z", status="completed", end=end))
    shown = tasks.show()
    assert (shown["state"], shown["callbacks"][0]["kind"], shown["callbacks"][0]["outcome"]) == (
        "closed",
        "fix",
        outcome,
    )


def test_states_of_tasks_are_states_of_tickets(tasks: Tasks) -> None:
    tasks.bring(
        task(ONE, status="deleted", end="20260107T100000Z", due="20260109T100000Z"),
        task(TWO, status="waiting", wait="20270101T000000Z"),
        task(THREE, start="20260106T100000Z"),
    )
    deleted, waiting, begun = (tasks.show(key) for key in (1, 2, 3))
    assert (deleted["state"], deleted["callbacks"][0]["outcome"]) == ("closed", "cancelled")
    assert "resolved: deleted in Taskwarrior" in [one["text"] for one in tasks.sup.ok("timeline 1 --json").json]
    assert (waiting["state"], begun["state"]) == ("on_hold", "waiting_support")


def test_templates_of_recurring_tasks_are_refused_and_counted(tasks: Tasks) -> None:
    brought = tasks.bring(task(ONE, status="recurring", recur="weekly"), task(TWO, parent=ONE))
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (1, 1)
    assert brought["reasons"][0]["reason"] == "it is only the template of tasks that recur"


def test_dependencies_link_both_tickets_whatever_their_order(tasks: Tasks) -> None:
    tasks.bring(task(ONE, depends=[TWO]), task(TWO), task(THREE, depends=f"{ONE},{TWO[:-1]}9"))
    first, second, third = (tasks.show(key) for key in (1, 2, 3))
    assert {(one["kind"], one["key"]) for one in first["links"]} == {("blocked_by", "2"), ("blocks", "3")}
    assert [(one["kind"], one["key"]) for one in second["links"]] == [("blocks", "1")]
    assert [one["text"] for one in third["notes"]] == [f"depends on {TWO[:-1]}9, which is not here"]


def test_a_task_that_is_linked_counts_once(tasks: Tasks) -> None:
    linked = (task(ONE, depends=[TWO]), task(TWO))
    for counts in ((2, 0, 0), (0, 0, 2)):
        brought = tasks.bring(*linked)
        assert (brought["ticket_new_count"], brought["ticket_changed_count"], brought["known_count"]) == counts


def test_importing_again_adds_only_what_is_new(tasks: Tasks) -> None:
    before = task(due="20260302T120000Z", depends=[TWO], tags=["a"])
    tasks.bring(before, task(TWO))
    assert tasks.bring(before, task(TWO))["fact_count"] == 0
    after = {**before, "modified": "20260301T100000Z", "end": "20260301T100000Z", "status": "completed",
             "due": "20260302T180000Z", "tags": ["a", "b"], "priority": "H",
             "annotations": [{"entry": "20260228T100000Z", "description": "toner is here"}]}  # fmt: skip
    assert tasks.bring(after, task(TWO))["ticket_new_count"] == 0
    shown = tasks.show()
    assert (shown["state"], shown["priority"], shown["tags"]) == ("closed", "p2", ["a", "b"])
    assert (shown["callbacks"][0]["due_at"], shown["callbacks"][0]["outcome"]) == ("2026-03-02T18:00:00Z", "kept")
    assert [one["text"] for one in shown["notes"]] == ["toner is here"]
    assert tasks.bring(after, task(TWO))["fact_count"] == 0


def test_a_task_that_was_taken_up_again_is_open_again_but_not_one_closed_here(tasks: Tasks) -> None:
    tasks.bring(task(ONE, status="completed", end="20260110T100000Z"), task(TWO))
    tasks.sup.ok("close 2", now="2026-03-02 11:00")
    tasks.bring(task(ONE, modified="20260302T120000Z"), task(TWO, modified="20260302T120000Z"))
    assert (tasks.show(1)["state"], tasks.show(2)["state"]) == ("open", "closed")


def test_a_line_of_a_data_file_is_read_with_its_escapes() -> None:
    line = (
        r'[description:"say \"hi\" &open;x&close; a\/b \u00e4 1\n2 &dquot;" entry:"1562323388" status:"pending" '
        rf'tags:"a,b" tags_c:"x" dep_{TWO}:"x" annotation_1562323400:"n\\1" uuid:"{ONE}"]'
    )
    assert task_of(line) == {
        "description": 'say "hi" [x] a/b ä 1\n2 "', "entry": "1562323388", "status": "pending", "tags": ["a", "b", "c"],
        "depends": [TWO], "annotations": [{"entry": "1562323400", "description": "n\\1"}], "uuid": ONE,
    }  # fmt: skip
    assert [task_of(broken) for broken in (line[:-1], line[1:], "[]", '[a:"b" c]', '[a:"b]')] == [None] * 5


def test_data_files_and_the_export_of_the_same_tasks_are_the_same_tickets(tasks: Tasks) -> None:
    tasks.bring(task(ONE), task(TWO, status="completed", end="20260107T100000Z"))
    folder = tasks.folder / ".task"
    folder.mkdir()
    line = '[description:"fix the printer" {}entry:"1767635985" status:"{}" uuid:"{}"]\n'
    (folder / "pending.data").write_text(line.format("", "pending", ONE))
    (folder / "completed.data").write_text(line.format('end:"1767780000" ', "completed", TWO) + "[broken\n")
    (folder / "undo.data").write_text("time 1767635985\nnew " + line.format("", "pending", THREE) + "---\n")
    brought = tasks.sup(["import", str(folder), "--json"], now=NOW).json
    assert (brought["ticket_new_count"], brought["fact_count"], brought["rejected_count"]) == (0, 0, 1)
    assert brought["reasons"][0]["first"] == "completed.data, line 2"
    refused = tasks.sup(["import", str(folder / "undo.data"), "--json"])
    assert (refused.code, refused.error["code"]) == (2, "no_tasks")


def test_the_database_of_version_3_is_refused_with_what_to_type(tasks: Tasks) -> None:
    folder = tasks.folder / "tc"
    folder.mkdir()
    (folder / "taskchampion.sqlite3").write_bytes(b"SQLite format 3\0" + bytes(84))
    for path in (folder, folder / "taskchampion.sqlite3"):
        refused = tasks.sup(["import", str(path), "--json"])
        assert (refused.code, refused.error["code"]) == (2, "taskwarrior_3")
        assert "task export > tasks.json" in refused.err


@pytest.mark.parametrize(
    "broken",
    [{"uuid": None}, {"description": ""}, {"entry": "yesterday"}, {"entry": 10**30}, {"description": {"a": 1}}],
)
def test_a_task_without_what_it_needs_is_refused(tasks: Tasks, broken: dict[str, Any]) -> None:
    brought = tasks.bring({**task(), **broken}, task(TWO))
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (1, 1)


def test_what_cannot_be_right_is_counted(tasks: Tasks) -> None:
    odd = task(status="completed", end="20250101T000000Z", due="20240101T000000Z", priority="urgent",
               start="20260106T000000Z")  # fmt: skip
    brought = tasks.bring(odd)
    assert {one["what"] for one in brought["odd"]} == {"closed before it was opened", "due before it was opened"}
    assert (brought["unknown_words"][0]["word"], brought["rejected_count"]) == ("urgent", 0)
    assert tasks.show()["state"] == "closed"


def test_long_and_many_lined_descriptions_are_kept_whole(tasks: Tasks) -> None:
    text = "first line\nsecond " + "x" * 1000
    tasks.bring(task(description=text))
    assert (tasks.show()["title"], tasks.show()["description"]) == ("first line", text)


def test_a_task_whose_wait_is_over_waits_no_more(tasks: Tasks) -> None:
    tasks.bring(task(status="waiting", wait="20260120T080000Z", modified="20260110T080000Z"),
                task(TWO, status="waiting", wait="20260120T080000Z", modified="20260125T080000Z"))  # fmt: skip
    assert [tasks.show(key)["state"] for key in (1, 2)] == ["new", "new"]


def test_a_later_export_ends_a_wait_but_not_what_was_put_on_hold_here(tasks: Tasks) -> None:
    waiting = {"status": "waiting", "wait": "20300101T080000Z", "modified": "20260110T080000Z"}
    tasks.bring(task(**waiting), task(TWO, **waiting))
    tasks.sup.ok("2 wait us", now="2026-03-02 09:00")
    tasks.sup.ok("2 wait nobody")
    later = [task(one, modified="20260302T095900Z") for one in (ONE, TWO)]
    before = [tasks.show(key)["state"] for key in (1, 2)]
    tasks.bring(*later)
    assert (before, [tasks.show(key)["state"] for key in (1, 2)]) == (["on_hold"] * 2, ["waiting_support", "on_hold"])
    assert tasks.bring(*later)["fact_count"] == 0


def test_dates_of_a_note_are_dates_in_both_forms(tasks: Tasks) -> None:
    data = f'[description:"a" entry:"1767635985" scheduled:"1795582800" status:"pending" uuid:"{ONE}"]\n'
    tasks.bring(data, name="pending.data")
    tasks.bring(task(TWO, scheduled="20261125T050000Z", reviewed="20261125T050000Z", size=3))
    assert tasks.show(1)["notes"][0]["text"] == "scheduled: 2026-11-25T05:00:00Z"
    assert tasks.show(2)["notes"][0]["text"] == "reviewed: 20261125T050000Z\nscheduled: 2026-11-25T05:00:00Z\nsize: 3"


def test_other_words_of_a_task_come_in(tasks: Tasks) -> None:
    tasks.bring(task())
    tasks.bring(task(description="mend the printer", modified="20260106T080000Z"))
    assert tasks.show()["title"] == "mend the printer"
    assert tasks.bring(task(description="mend the printer", modified="20260106T080000Z"))["fact_count"] == 0


def test_old_data_files_beside_those_of_version_3_are_not_taken_for_the_tasks(tasks: Tasks) -> None:
    folder = tasks.folder / "task"
    folder.mkdir()
    (folder / "pending.data").write_text(f'[description:"old" entry:"1767635985" status:"pending" uuid:"{ONE}"]\n')
    (folder / "taskchampion.sqlite3").write_bytes(b"SQLite format 3\0")
    refused = tasks.sup(["import", str(folder), "--json"], now=NOW)
    assert (refused.code, json.loads(refused.err)["error"]["code"]) == (2, "taskwarrior_3")
    assert tasks.sup(["import", str(folder / "pending.data"), "--json"], now=NOW).json["ticket_new_count"] == 1


WORDS = st.sampled_from(
    ['"', ":", "{", "}", "[", "]", ",", "\\", "\0", "\n", "&open;", "status", "due", "9999999999", "é"]
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 400), st.integers(0, 6), WORDS, st.booleans())
def test_no_change_to_a_file_stops_the_import(tmp_path: Path, place: int, gone: int, put: str, exported: bool) -> None:
    whole = json.dumps([task(due="20260302T120000Z", tags=["a"], depends=[TWO], annotations=[{"entry": "x"}])])
    if not exported:
        whole = (
            f'[description:"a &open; \\"b\\"" due:"1767780000" entry:"1767635985" status:"waiting" uuid:"{ONE}"]\n' * 2
        )
    path = tmp_path / "x.data"
    path.write_text(whole[:place] + put + whole[place + gone :], encoding="utf-8", newline="")
    asked = Asked("anna", "2026-03-02T10:00:00.000Z", Notes())
    for one in taskwarrior.items(Source(str(path), "x.data", path.read_bytes()[:8192]), asked):
        assert one.place if isinstance(one, Rejected) else one.source


def test_real_files_are_read_whole(tasks: Tasks) -> None:
    if not REAL.is_dir():
        pytest.skip("the real files are not here")
    brought = tasks.sup(["import", str(REAL), "--json"], now=NOW).json
    lines = sum(len((REAL / name).read_text().splitlines()) for name in ("pending.data", "completed.data"))
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (lines, 0)
    assert tasks.sup(["import", str(REAL / "pending.data"), "--json"]).json["fact_count"] == 0
    assert tasks.sup("verify").code == 0


def test_what_the_real_program_exports_and_keeps_is_the_same(tasks: Tasks) -> None:
    if not shutil.which("task"):
        pytest.skip("Taskwarrior is not installed")
    data = tasks.folder / "data"
    data.mkdir()
    (tasks.folder / "taskrc").write_text("confirmation=off\nuda.ticket.type=string\nverbose=nothing\n")

    def task_(*words: str) -> str:
        env = {**os.environ, "TASKRC": str(tasks.folder / "taskrc"), "TASKDATA": str(data)}
        return subprocess.run(["task", *words], env=env, check=True, capture_output=True, text=True, timeout=30).stdout

    task_("add", 'fix [the] "printer": a/b ü', "project:home", "+next", "priority:H", "due:2030-01-01", "ticket:7")
    task_("add", "toner", "wait:2030-01-01")
    task_("add", "last", "depends:1,2")
    task_("1", "annotate", "rang [them]")
    task_("3", "done")
    exported = tasks.bring(task_("export"))
    assert (exported["ticket_new_count"], exported["rejected_count"]) == (3, 0)
    assert (tasks.show(1)["title"], tasks.show(1)["priority"]) == ('fix [the] "printer": a/b ü', "p2")
    if (data / "pending.data").exists():  # versions before 3
        assert tasks.sup(["import", str(data), "--json"], now=NOW).json["fact_count"] == 0
