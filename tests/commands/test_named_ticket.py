"""A ticket that a line names is never passed over: the command is about it, or says that it is about none."""

import shlex
from pathlib import Path

import pytest

from supportcli import commands
from tests.conftest import Desk

MONDAY = "2026-03-02T09:00:00Z"
LATER = "2026-03-02T10:30:00Z"
SAID = {
    "already": "", "answer": "did x", "ask": "", "assign": "bob", "attach": "{file}", "backup": "{copy}", "batch": None,
    "brief": "", "broken": "", "call": "", "callback": "tomorrow@10:00 x", "cancelled": "", "checklist": "",
    "classify": "bug", "close": "", "completion": "bash", "demo": "", "diagnose": "", "due": "", "edit": "--title x",
    "erase": "k7q2 --why x", "escalate": "specialist", "explain": "", "export": "--format csv -", "goodwill": "x 12m",
    "handoff": "{copy}", "hangup": "", "help": None, "history": "", "import": "{file}", "info": "", "kept": "",
    "link": "1", "list": "", "merge": "1", "moved": "tomorrow@10:00", "next": "is:open", "note": "x", "open": "x",
    "rebuild": "", "redo": "", "refile": "1", "reopen": "", "report": "service", "resolve": "", "restore": "{file}",
    "result": "worked", "said": "x", "search": "modem", "show": "", "similar": "modem", "status": "", "take": "",
    "timeline": "", "told": "x", "tried": "reboot failed", "undo": "", "use": "", "verify": "", "wait": "us",
    "work": "x 12m",
}  # fmt: skip
"""What is said with each verb. None: `batch` hands the ticket to its lines, and a help page is the same for all."""


@pytest.fixture
def desk(sup: Desk) -> Desk:
    """Two tickets, each with a promise of ours for the same day, and a call that is live."""
    sup.ok("open modem is dead --customer acme", now=MONDAY)
    sup.ok("open printer jams --customer beta")
    sup.ok("callback +1h we ring -t 1")
    sup.ok("callback +2h we look again -t 2")
    sup.ok("call -t 2")
    return sup


def test_every_command_is_in_the_table() -> None:
    assert SAID.keys() == commands.names().keys() - set(commands.GROUPS)


@pytest.mark.parametrize("verb", [verb for verb, said in SAID.items() if said is not None])
def test_an_unknown_ticket_is_passed_over_by_no_command(desk: Desk, tmp_path: Path, verb: str) -> None:
    file = tmp_path / "file.csv"
    file.write_text("title\nno paper\n")
    words = SAID[verb].format(file=file, copy=tmp_path / "copy") if SAID[verb] else ""
    before = desk.ok("export --format jsonl -").out
    for line in (f"99 {verb} {words}", f"{verb} -t 99 {words}"):
        ran = desk(line)
        assert ran.code in (2, 3), (line, ran)
        assert "99" in ran.err
    assert desk.ok("export --format jsonl -").out == before


@pytest.mark.parametrize("group", commands.GROUPS)
def test_records_are_about_no_ticket(desk: Desk, group: str) -> None:
    for name in commands.group_menu(group):
        ran = desk(f"2 {group} {name} x --json")
        assert (ran.code, ran.error["code"]) == (2, "no_ticket_here")
        assert ran.error["choices"][-1] == f"supportcli {group} {name} --json x"


def test_due_with_a_ticket_gives_the_promises_of_that_ticket(desk: Desk) -> None:
    assert [one["ticket"] for one in desk.ok("due --json").json] == ["1", "2"]
    for line in ("2 due --json", "due -t 2 --json", "-t 2 due --json --within 1d"):
        assert [one["text"] for one in desk.ok(line).json] == ["we look again"]
    desk.ok("kept -t 2")
    assert desk("2 due --exit-code").code == 0
    assert desk("1 due --exit-code").code == 10


def test_due_with_a_ticket_as_its_word_offers_the_line(desk: Desk) -> None:
    assert "supportcli 2 due" in desk("due 2").err
    assert "2 status" not in desk("status 2").err


def test_next_with_a_ticket_and_a_query_takes_both(desk: Desk) -> None:
    assert {one["ticket"] for one in desk.ok("2 next --json").json} == {"2"}
    assert {one["ticket"] for one in desk.ok("2 next customer:beta --json").json} == {"2"}
    assert desk.ok("2 next customer:acme --json").json == []


@pytest.mark.parametrize("line", ["2 next 1", "2 next 1 2", "2 list -t 1", "2 due -t 1", "2 search jams -t 1"])
def test_two_tickets_on_one_line_are_refused(desk: Desk, line: str) -> None:
    ran = desk(f"{line} --json")
    assert (ran.code, ran.error["code"]) == (2, "two_tickets")


@pytest.mark.parametrize("line", ["99 due", "99 next", "99 list", "99 report service"])
def test_an_unknown_ticket_is_not_found_before_anything_was_recorded(sup: Desk, line: str) -> None:
    assert sup(line).code == 3
    assert not sup.path.exists()


def test_a_report_with_a_ticket_counts_that_ticket_alone_and_says_so(desk: Desk) -> None:
    made = desk.ok("2 report backlog --json").json
    assert made["query"] == "key:2"
    assert [one["key"] for one in desk.ok("2 report backlog --list backlog_age --json", now=LATER).json] == ["2"]
    ran = desk("2 report")
    assert ran.code == 2
    assert "supportcli 2 report complaint" in ran.err


def test_words_and_a_ticket_are_two_things_to_be_like(desk: Desk) -> None:
    ran = desk("2 similar modem")
    assert ran.code == 2
    assert shlex.split(ran.err.splitlines()[1]) == ["supportcli", "2", "similar"]
    assert shlex.split(ran.err.splitlines()[2]) == ["supportcli", "similar", "modem"]


def test_a_ticket_is_named_for_use_in_any_of_its_places(desk: Desk) -> None:
    for line in ("2 use", "use 2", "use -t 2"):
        assert desk.ok(line).out == "2\n"


def test_where_everything_stands_names_the_ticket_of_the_line(desk: Desk) -> None:
    for line in ("2 status --json", "status -t 2 --json"):
        assert desk.ok(line).json["current_ticket"] == "2"


@pytest.mark.parametrize("line", ["-t 2", "-t2", "--ticket=2", "--json -t 2"])
def test_a_ticket_without_a_verb_is_shown(desk: Desk, line: str) -> None:
    as_json = "--json" in line
    assert desk.ok(line).out == desk.ok("show 2 --json" if as_json else "show 2").out


def test_undo_redo_and_history_with_a_ticket_are_about_that_ticket(desk: Desk) -> None:
    desk.ok("note the modem is warm -t 1")
    desk.ok("note the printer is cold -t 2")
    assert [one["ticket"] for one in desk.ok("1 history --json").json] == ["1"] * 3
    desk.ok("undo -t 1")
    assert (notes_of(desk, 1), notes_of(desk, 2)) == ([], ["the printer is cold"])
    desk.ok("2 undo")
    desk.ok("1 redo")
    assert (notes_of(desk, 1), notes_of(desk, 2)) == (["the modem is warm"], [])
    desk.ok("redo")
    assert notes_of(desk, 2) == ["the printer is cold"]


def notes_of(desk: Desk, key: int) -> list[str]:
    return [one["text"] for one in desk.ok(f"{key} show --json").json["notes"]]


def test_the_lines_that_are_offered_instead_keep_what_was_typed(desk: Desk) -> None:
    assert "supportcli info --json" in desk("2 info --json").error["choices"]


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("2 note x --foo", "note -t 2 -- x --foo"),
        ("2 note ran chkdsk -q", "note -t 2 -- ran chkdsk -q"),
        ("2 edit --title loud printer -p p1", "edit -t 2 -p p1 --title 'loud printer'"),
        ("2 edit it's loud".replace("'", "\\'"), 'edit -t 2 --title "it\'s loud"'),
        ("2 answer foo bar", "2 answer wanted WORDS"),
        ("answer foo bar -t 2", "2 answer wanted WORDS"),
        ("2 classify", "2 classify bug"),
        ("2 list --sort update", "2 list --sort updated"),
        ("2 tried reboot faild", "tried -t 2 --result failed reboot"),
        ("2 due -n x", "due -t 2 -n 10"),
        ("2 -t 1 note x", "note -t 2 x"),
        ("2 note -t 1 x", "note -t 1 x"),
        ("2 note x --wher here", "note -t 2 -- x --wher here"),
    ],
)
def test_a_line_that_is_offered_is_about_the_ticket_that_was_named(desk: Desk, line: str, offered: str) -> None:
    ran = desk(f"{line}")
    assert ran.code == 2
    lines = [shlex.split(one.partition("   (")[0]) for one in ran.err.splitlines()[1:]]
    assert ["supportcli", *shlex.split(offered)] in lines


@pytest.mark.parametrize("line", ["-t2 note here", "--json -t2 show", "-q -t2 show"])
def test_a_ticket_glued_to_its_option_is_named_before_the_verb_too(desk: Desk, line: str) -> None:
    assert "2" in desk.ok(line).out
