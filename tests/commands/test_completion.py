"""What completion offers at a place on the line, and that it stays silent whatever is wrong."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

NOW = "2026-11-16T09:00:00Z"


@pytest.fixture
def desk(sup: Any) -> Any:
    """Two open tickets, one promise on the first, a closed third, a customer with a blank in the name."""
    sup.ok("open modem does not connect --provider Comstar", now=NOW)
    sup.ok("1 callback 18:00 specialist rings --who Ines")
    sup.ok("open printer prints blank -c 'Acme Ltd' --tag urgent --owner Olga")
    sup.ok("open an old one")
    sup.ok("3 resolve")
    sup.ok("3 close")
    return sup


def offered(desk: Any, *words: str, **env: str) -> dict[str, str]:
    ran = desk(["complete", "--", *words], **env)
    assert (ran.code, ran.err) == (0, "")
    return dict(line.split("\t") for line in ran.out.splitlines())


def test_verbs_are_offered_with_what_they_do(desk: Any) -> None:
    assert offered(desk, "tim") == {"timeline": "What happened when, and who held the ball"}
    assert {"call", "tried", "customer"} <= offered(desk, "").keys()


def test_the_hidden_command_is_not_offered(desk: Any) -> None:
    assert "complete" not in offered(desk, "comp")


def test_open_tickets_are_offered_with_their_titles(desk: Any) -> None:
    assert offered(desk, "show", "") == {"1": "modem does not connect", "2": "printer prints blank"}
    assert offered(desk, "note", "-t", "") == offered(desk, "-t", "") == offered(desk, "show", "")


def test_a_begun_number_before_the_verb_is_a_ticket(desk: Any) -> None:
    assert offered(desk, "1") == {"1": "modem does not connect"}


def test_a_key_before_the_verb_leads_to_verbs(desk: Any) -> None:
    assert "kept" in offered(desk, "1", "ke")


def test_promises_are_offered_by_the_handle_that_works(desk: Any) -> None:
    found = offered(desk, "1", "kept", "")
    assert len(found) == 1
    handle, title = next(iter(found.items()))
    assert "Ines" in title and "specialist rings" in title
    assert desk(f"1 kept {handle}").code == 0
    assert offered(desk, "1", "kept", "") == {}


def test_without_a_chosen_ticket_promises_carry_their_key(desk: Any) -> None:
    assert [value.partition(".")[0] for value in offered(desk, "broken", "")] == ["1"]


def test_a_promise_of_another_ticket_is_not_offered(desk: Any) -> None:
    assert offered(desk, "2", "kept", "") == {}


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (("open", "-p", ""), {"p1", "p2", "p3", "p4"}),
        (("open", "--type=q"), {"--type=question"}),
        (("classify", "b"), {"bug", "billing"}),
        (("wait", "us"), {"us"}),
        (("list", "is:ov"), {"is:overdue"}),
        (("list", "not:is:ov"), {"not:is:overdue"}),
        (("list", "-is:ov"), {"-is:overdue"}),
        (("list", "customer:a"), {"customer:Acme Ltd"}),
        (("list", "tag:"), {"tag:urgent"}),
        (("call", "ac"), {"Acme Ltd"}),
        (("open", "x", "-c", "ac"), {"Acme Ltd"}),
        (("assign", "O"), {"Olga"}),
        (("escalate", "man"), {"management"}),
        (("tried", "reboot", "fa"), {"failed"}),
        (("answer", "exp"), {"expected"}),
        (("completion", ""), {"bash", "zsh", "fish"}),
        (("customer", "a"), {"add"}),
        (("customer", "show", "ac"), {"Acme Ltd"}),
        (("help", "exit"), {"exit-codes"}),
        (("ls", "is:ov"), {"is:overdue"}),
    ],
)
def test_words_of_the_vocabulary(desk: Any, words: tuple[str, ...], values: set[str]) -> None:
    assert set(offered(desk, *words)) == values


def test_reports_are_offered_by_name_then_what_each_takes(desk: Any) -> None:
    assert {"service", "sla", "complaint"} <= offered(desk, "report", "").keys()
    assert "1" in offered(desk, "report", "complaint", "")
    assert "is:open" in offered(desk, "report", "sla", "is:")


def test_options_are_offered_with_what_they_mean(desk: Any) -> None:
    assert offered(desk, "tried", "reboot", "--wh") == {"--where": "at which place or on which device"}


def test_nothing_is_offered_inside_what_somebody_says(desk: Any) -> None:
    assert offered(desk, "note", "the") == {}
    assert offered(desk, "note", "--", "--") == {}


def test_files_are_left_to_the_shell(desk: Any) -> None:
    assert offered(desk, "attach", "") == {"": "files"}


def test_a_title_with_escape_sequences_is_one_harmless_line(desk: Any) -> None:
    desk.ok(["open", "--title", "a\x1b[2Jb\nc\td"])
    assert set(offered(desk, "show", "4")) == {"4"}
    assert "\x1b" not in offered(desk, "show", "4")["4"]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("",),
        ("blub", ""),
        ("customer", "blub", ""),
        ("--", ""),
        ("list", "blub:"),
        ("\x00", "\udcff"),
        ("-t", "9", "kept", ""),
    ],
)
def test_no_line_makes_it_fail(desk: Any, words: tuple[str, ...]) -> None:
    ran = desk(["complete", "--", *words])
    assert (ran.code, ran.err) == (0, "")


def test_it_says_nothing_about_a_broken_database_config_or_clock(sup: Any, tmp_path: Path) -> None:
    sup.path.write_text("no database")
    config = tmp_path / "config" / "supportcli"
    config.mkdir(parents=True)
    (config / "config.json").write_text("{")
    assert offered(sup, "show", "") == {}
    assert offered(sup, "kept", "", SUPPORTCLI_NOW="soon") == {}


def test_it_creates_nothing(sup: Any, tmp_path: Path) -> None:
    assert offered(sup, "show", "") == {}
    assert list(tmp_path.iterdir()) == []


def test_it_loads_no_rich(desk: Any) -> None:
    code = (
        "import sys, supportcli.cli as c; c.main(['complete', '--', '1', 'kept', '']); "
        "sys.exit(any(m.split('.')[0] == 'rich' for m in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**desk.env, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0 and done.stdout.count(b"\n") == 1
