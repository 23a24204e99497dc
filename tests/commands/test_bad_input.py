"""What is wrong with a line or a file: a sentence, the right exit code, nothing recorded, nothing half-written."""

import io
import json
import os
import shlex
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, Desk

NOW = "2026-11-20T10:00:00Z"
HOSTILE = {
    "escape sequences": "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b[2J",
    "carriage return and backspace": "paid\r\b\bnever paid",
    "Rich markup": "[bold]x[/bold] [/] [link=file:///etc/passwd]y[/link] :smile:",
    "emoji and CJK": "👩‍👩‍👧 プリンタ 打印机 é 🇷🇺",
    "directions": "user \u202egpj.exe\u202c",
    "format signs": "{key} {line} %s %(x)s {0} \\n $(id) `id`",
    "html and formula": "=HYPERLINK(\"x\") <script>alert(1)</script> & 'x'",
    "a tab and a line": "one\ttwo\nthree",
    "a lone surrogate": "a\udcffb",
}


@pytest.fixture
def desk(sup: Desk) -> Desk:
    sup.ok("open modem offline", now=NOW)
    return sup


def facts(desk: Desk) -> int:
    """How many facts the file holds."""
    with sqlite3.connect(f"file:{desk.path}?mode=ro", uri=True) as db:
        return int(db.execute("SELECT count(*) FROM journal").fetchone()[0])


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_text_is_stored_as_it_was_typed_and_shown_harmlessly(desk: Desk, text: str) -> None:
    desk.ok(["1", "note", text])
    desk.ok(["1", "tried", text, "--result", "failed", "--where", text])
    desk.ok(["1", "callback", "fri 10:00", text, "--who", text])
    desk.ok(["open", text, "-c", text, "--provider", text, "--ref", text, "--tag", text])
    desk.ok(["2", "call", "--with", text, "--minutes", "3", text])
    shown = json.loads(desk.ok("show 1 --json").out)
    assert shown["notes"][0]["text"] == shown["attempts"][0]["step"] == shown["callbacks"][0]["text"] == text
    assert desk.ok("show 2 --json").json["title"] == text
    for line in (
        "show 1",
        "show 2",
        "timeline 1",
        "list",
        "next",
        "status",
        "due",
        "history",
        "already 1",
        "customer list",
    ):
        out = desk.ok(line, tty=True).out
        assert not set(out) & set("\x1b\x07\r\b\u202e"), line
        desk.ok(line)


@pytest.mark.parametrize("argv", [
    ["1", "note", b"bytes \xff that are no text"], ["open", b"\xff\xfe"], ["open", "x", "-c", b"\xff"],
    ["search", b"\xff"], ["list", b"customer:\xff"], ["1", "note", "x", "--once", b"\xff"], ["show", b"\xff"],
    ["customer", "show", b"\xff"], ["1", "tried", b"reboot \xff", "failed"],
])  # fmt: skip
def test_bytes_that_are_no_text_are_no_fault(desk: Desk, argv: list[str | bytes]) -> None:
    command = [sys.executable, "-m", "supportcli", *argv]
    done = subprocess.run(
        command, env={**os.environ, **desk.env, "PYTHONPATH": str(ROOT)}, capture_output=True, timeout=60
    )
    assert done.returncode in (0, 2, 3) and b"Traceback" not in done.stderr, done


@pytest.mark.parametrize("encoding", ["utf-8:strict", "ascii:strict", "utf-8"])
def test_stdin_may_hold_any_bytes(desk: Desk, encoding: str) -> None:
    done = desk.process("1", "note", "-m", "-", stdin=b"a\x00b\xff\x1b[0m", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert desk.ok("show 1 --json").json["notes"][0]["text"] == "a\x00b\udcff\x1b[0m"


def test_a_megabyte_is_text_like_any_other(desk: Desk) -> None:
    text = "word " * 200_000
    done = desk.process("1", "note", "-m", "-", stdin=text)
    assert done.returncode == 0
    assert desk.ok("show 1 --json").json["notes"][0]["text"] == text
    assert len(desk.ok("1 note -m -", stdin=text, tty=True).out) < 2_100_000


def test_a_megabyte_in_the_wrong_place_is_in_a_draft(desk: Desk) -> None:
    text = "word " * 200_000
    done = desk.process("99", "note", "-m", "-", stdin=text)
    assert done.returncode == 3
    draft = next((desk.path.parent / "state").rglob("*.txt"))
    assert str(draft) in done.stderr and draft.read_text() == text + "\n"


@pytest.mark.parametrize(("line", "exit_code", "code"), [
    ("show 999", 3, "ticket_not_found"), ("999 note x", 3, "ticket_not_found"), ("1 note", 2, "text_missing"),
    (["1", "note", "  "], 2, "text_missing"), (["open", " "], 2, "title_missing"), ("1 tried", 2, "step_missing"),
    ("1 tried failed", 2, "step_missing"), ("1 tried reinstall faild", 2, "result_typo"),
    ("1 callback", 2, "time_missing"), ("1 callback soon", 2, "time_missing"),
    ("1 callback tomorrow 10 boxes", 2, "ambiguous_time"), ("1 callback 1-12-2026", 2, "ambiguous_time"),
    ("1 callback yesterday 10:00", 4, "due_in_the_past"), ("1 note the -temp sensor", 2, "no_such_option"),
    ("1 classify nonsense", 2, "unknown_value"), ("1 classify", 2, "class_missing"), ("1 wait", 2, "who_missing"),
    ("1 wait me", 2, "unknown_value"), ("1 assign", 2, "owner_missing"), ("1 escalate", 2, "to_missing"),
    ("1 escalate x --level nonsense", 2, "unknown_value"), ("open x --type nonsense", 2, "unknown_value"),
    ("open x -p p9", 2, "unknown_value"), ("open x --role boss", 2, "unknown_value"),
    ("open x --channel pigeon", 2, "unknown_value"), ("1 callback fri --from nobody", 2, "unknown_value"),
    ("1 callback fri --kind nonsense", 2, "unknown_value"), ("1 result failed", 4, "no_open_attempt"),
    ("1 result nonsense", 2, "unknown_result"), ("1 reopen", 4, "not_resolved"), ("1 edit", 4, "nothing_given"),
    ("1 edit --title ''", 2, "title_missing"), ("1 link 1", 4, "same_ticket"), ("1 link 99", 3, "ticket_not_found"),
    ("1 merge 1", 4, "same_ticket"), ("1 goodwill x 12", 2, None), ("1 work x", 2, None),
    ("1 hangup", 4, "no_live_call"), ("1 answer nonsense x", 2, "no_such_question"), ("1 answer did",
    2, "text_missing"),
    ("1 note x --at nonsense", 2, "time_missing"), ("1 note x --at tomorrow", 2, "at_in_the_future"),
    ("1 tried x -n 0", 2, "usage"), ("1 tried x -n many", 2, "usage"), ("1 call --minutes many", 2, None),
    ("1 call --line 0", 2, "usage"), ("1 resolve --cause nonsense", 2, "unknown_value"),
    ("customer show nobody", 3, "customer_not_found"), ("customer nonsense", 2, "no_such_command"),
    ("list --fields nonsense", 2, "unknown_field"), ("list nonsense:x", 2, None), ("list opened:",
    2, "query_value_missing"),
    ("undo nonsense", 3, "command_not_found"), ("1 attach", 2, "file_missing"),
    ("show 1.zzz", 3, None), ("use", 2, "one_word"),
])  # fmt: skip
def test_a_wrong_line_is_refused_with_its_code_and_nothing_is_recorded(
    desk: Desk, line: str | list[str], exit_code: int, code: str | None
) -> None:
    before = facts(desk)
    argv = line.split(" ") if isinstance(line, str) and "''" not in line else line
    plain = desk(argv)
    ran = desk([*argv, "--json"] if isinstance(argv, list) else f"{argv} --json")
    assert (plain.code, ran.code, ran.error["exit_code"]) == (exit_code, exit_code, exit_code), ran
    assert code in (None, ran.error["code"]), ran
    assert plain.out == ran.out == "" and plain.err.strip() and facts(desk) == before
    assert "{" not in ran.error["message"] and "Traceback" not in plain.err


@pytest.mark.parametrize("line", [
    "tried reboot failed", "callback mon 10:00", "escalate press why", "wait us", "resolve",
])  # fmt: skip
def test_nothing_is_added_to_what_is_closed(desk: Desk, line: str) -> None:
    desk.ok("close 1")
    ran = desk(f"1 {line} --json")
    assert ran.code == 4 and ran.error["code"] in ("ticket_closed", "already_resolved")
    assert any("reopen" in choice for choice in ran.error["choices"])
    assert "closed" in ran.error["message"]


def test_an_ambiguous_handle_offers_longer_ones(desk: Desk) -> None:
    from supportcli import handles

    ids = {}
    for _ in range(200):
        done = desk.ok("1 tried reboot --json").json
        start = handles.full(done["id"])[:3]
        if start in ids:
            break
        ids[start] = done["id"]
    ran = desk(f"1 result failed {start} --json")
    assert (ran.code, ran.error["code"]) == (4, "ambiguous_handle")
    desk.ok(
        ["1", *ran.error["choices"][0].split()[1:]]
        if "result failed" in ran.error["choices"][0]
        else f"1 result failed {ran.error['choices'][0].split()[-1]}"
    )


def test_equal_customers_are_asked_back_until_they_are_merged(desk: Desk) -> None:
    desk.ok("customer add acme")
    desk.ok("open x -c Acme")
    desk.ok("customer add Akme")
    desk.ok("customer edit Akme --name acme")
    ran = desk("open y -c acme --json")
    assert (ran.code, ran.error["code"]) == (4, "several_customers")
    assert len(ran.error["choices"]) == 2


@pytest.mark.parametrize("argv", [["list", "--json"], ["open", "x", "-m", "long story", "--json"]])
@pytest.mark.parametrize("kind", ["folder", "text file", "foreign database", "unreadable"])
def test_a_database_that_is_none_is_named_and_left_alone(sup: Desk, kind: str, argv: list[str]) -> None:
    if kind == "folder":
        sup.path.mkdir()
    elif kind == "text file":
        sup.path.write_text("my diary\n" * 100)
    elif kind == "foreign database":
        with sqlite3.connect(sup.path) as db:
            db.execute("CREATE TABLE recipes(title)")
    else:
        sup.path.write_text("x")
        sup.path.chmod(0)
        if os.access(sup.path, os.R_OK):
            pytest.skip("root reads everything")
    before = None if kind in ("folder", "unreadable") else sup.path.read_bytes()
    ran = sup(argv)
    assert (ran.code, ran.out) == (5, "") and str(sup.path) in ran.error["message"]
    assert before is None or sup.path.read_bytes() == before
    if argv[0] == "open":
        draft = next((sup.path.parent / "state").rglob("*.txt"))
        assert "long story" in draft.read_text() and stat.S_IMODE(draft.stat().st_mode) == 0o600


def test_an_empty_file_becomes_the_database(sup: Desk) -> None:
    sup.path.touch()
    assert sup("status --json").code == 0
    assert sup.ok("open x").out == "1\n"


def test_a_folder_that_cannot_be_made_is_named(sup: Desk) -> None:
    (sup.path.parent / "file").write_text("")
    ran = sup(["open", "x", "--db", str(sup.path.parent / "file" / "desk.db"), "--json"])
    assert (ran.code, ran.error["code"]) == (5, "cannot_create")


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_place_is_read_and_not_written(desk: Desk) -> None:
    desk.path.chmod(0o400)
    desk.path.parent.chmod(0o500)
    try:
        assert desk.ok("list -q").out == "1\n"
        ran = desk("1 note x --json")
        assert (ran.code, ran.error["code"]) == (5, "database_readonly")
    finally:
        desk.path.parent.chmod(0o700)


def as_nobody(desk: Desk, *argv: str) -> subprocess.CompletedProcess[str]:
    """The line typed by a user who may not write."""
    reader = (
        "import os, sys; os.setgroups([]); os.setgid(65534); os.setuid(65534); sys.argv[0] = 'supportcli'\n"
        "from supportcli.__main__ import main; main()"
    )
    env = {
        **os.environ,
        **desk.env,
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run([sys.executable, "-c", reader, *argv], env=env, capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become nobody")
def test_another_user_reads_a_read_only_place_and_is_told_so_when_writing(desk: Desk) -> None:
    with sqlite3.connect(desk.path) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    for beside in ("-wal", "-shm"):
        Path(f"{desk.path}{beside}").unlink(missing_ok=True)
    folder = desk.path.parent
    for place in (folder, *folder.parents):
        if place.stat().st_uid == os.getuid() and str(place) not in ("/", "/tmp"):
            place.chmod(place.stat().st_mode | 0o055)
    desk.path.chmod(0o444)
    if as_nobody(desk, "info").returncode == 1:
        pytest.skip("the interpreter cannot be run by others here")
    shown = as_nobody(desk, "list", "-q")
    assert (shown.returncode, shown.stdout) == (0, "1\n"), shown
    wrote = as_nobody(desk, "1", "note", "x", "--json")
    assert (wrote.returncode, json.loads(wrote.stderr)["error"]["code"]) == (5, "database_readonly")


@pytest.mark.parametrize(
    ("line", "code"), [("list --fields a,b", "unknown_field"), ("list -o nope", None), ("show 1 -o nope", None)]
)
def test_an_unknown_form_or_field_lists_the_known(desk: Desk, line: str, code: str | None) -> None:
    ran = desk(line)
    assert (ran.code, ran.out) == (2, "") and "Known:" in ran.err


def test_a_broken_config_is_named(desk: Desk) -> None:
    config = desk.path.parent / "config" / "supportcli" / "config.json"
    config.parent.mkdir(parents=True)
    config.write_text("{bad")
    for line in ("list --json", "1 note x --json"):
        ran = desk(line, SUPPORTCLI_DB="")
        assert (ran.code, ran.error["code"]) == (5, "bad_config") and str(config) in ran.error["message"]


@pytest.mark.parametrize("line", ["1 note keep me", "list", "status"])
def test_a_clock_that_is_no_time_is_refused(desk: Desk, line: str) -> None:
    ran = desk(f"{line} --json", SUPPORTCLI_NOW="bogus")
    assert (ran.code, ran.error["code"]) == (2, "bad_time")


def test_a_full_disk_behind_stdout_is_said_and_what_was_recorded_is_recorded(desk: Desk) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with Path("/dev/full").open("w") as full:
        for argv in (["1", "note", "hi"], ["list"]):
            done = subprocess.run([sys.executable, "-m", "supportcli", *argv],
            env={**os.environ, **desk.env, "PYTHONPATH": str(ROOT)},
                                  stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)  # fmt: skip
            assert done.returncode == 5 and "No space left" in done.stderr and "Traceback" not in done.stderr
            assert "draft" not in done.stderr
    assert len(desk.ok("show 1 --json").json["notes"]) == 1


def test_a_reader_that_stops_reading_is_no_fault(desk: Desk) -> None:
    for place in range(60):
        desk.ok(f"1 note line {place}")
    script = f'"{sys.executable}" -m supportcli show 1 --json | head -c 10 > /dev/null; echo "${{PIPESTATUS[0]}}"'
    env = {**os.environ, **desk.env, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["bash", "-c", script], env=env, capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_a_fault_of_our_own_is_a_sentence_with_its_place(desk: Desk) -> None:
    from supportcli import cli
    from supportcli.session import Session

    class Torn(io.StringIO):
        def read(self, *_: object) -> str:
            raise ZeroDivisionError("on purpose")

    argv = ["1", "note", "words", "-m", "-", "--json"]
    out, err = io.StringIO(), io.StringIO()
    session = Session(desk.env, "sup", argv, stdin=Torn())
    assert cli.answer(session, argv, out, err) == 1
    session.close()
    error = json.loads(err.getvalue())["error"]
    assert (
        error["code"] == "unexpected"
        and "ZeroDivisionError" in error["message"]
        and "words" in draft_named(error["message"])
    )


def draft_named(message: str) -> str:
    """The text of the draft that a message names."""
    return Path(message.partition("Your text is in ")[2].removesuffix(".")).read_text()


@pytest.mark.parametrize("words", ["--type bogus", "-p p9", "--channel pigeon", "--role boss"])
def test_a_refused_word_is_refused_before_a_file_is_made(sup: Desk, words: str) -> None:
    assert sup(f"open modem {words}").code == 2
    assert sup("open").code == 2
    assert not sup.path.exists()


def test_after_a_refused_first_command_the_lines_to_begin_with_are_still_shown(sup: Desk) -> None:
    assert sup("goodwill load a dump 12m").code == 4
    assert "Nothing is recorded yet" in sup.ok("status", tty=True).out


def test_an_offered_line_holds_any_name_as_a_shell_takes_it(sup: Desk, tmp_path: Path) -> None:
    name, path = """O'Neil & "Sons" $HOME""", str(tmp_path / """it's "$HOME".handoff""")
    sup.ok(["customer", "add", name])
    (line,) = sup(["customer", "show", "O'Neil", "--json"]).error["choices"]
    assert shlex.split(line) == ["supportcli", "customer", "show", name]
    sup.ok("open printer offline")
    sup.ok(["1", "handoff", path])
    (line,) = sup(["1", "handoff", path, "--json"]).error["choices"]
    sup.ok(shlex.split(line)[1:])
