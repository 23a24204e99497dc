"""Many processes, a kill in the middle, a full disk, a read-only place: nothing lost, nothing half-written, a clear
sentence."""

import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from supportcli.storage import database
from tests.conftest import ROOT, Desk

WRITE_MANY = """
import io, os, sys
from supportcli import cli
from supportcli.session import Session
for n in range(int(sys.argv[1])):
    session = Session(os.environ, "sup", stdin=io.StringIO(""))
    out, err = io.StringIO(), io.StringIO()
    code = cli.answer(session, ["open", f"{sys.argv[2]} {n}"], out, err)
    session.close()
    if code:
        sys.exit(f"{code} {err.getvalue()}")
    sys.stdout.write(out.getvalue()); sys.stdout.flush()
"""


def started(desk: Desk, count: int, name: str) -> "subprocess.Popen[bytes]":
    """A process that opens `count` tickets, each in a session and on a connection of its own, and prints each number
    after its commit."""
    environment = {**os.environ, **desk.env, "SUPPORTCLI_NO_INPUT": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", WRITE_MANY, str(count), name],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_thirty_two_processes_write_twenty_five_tickets_each_and_make_the_file_among_them(sup: Desk) -> None:
    running = [started(sup, 25, f"process {n}") for n in range(32)]
    ended = [(one.communicate(timeout=110), one.returncode) for one in running]
    assert [code for _, code in ended] == [0] * 32, [err for (_, err), code in ended if code]
    numbers = [int(line) for (out, _), _ in ended for line in out.split()]
    assert sorted(numbers) == list(range(1, 801))
    seen = sup.ok("verify --json").json
    assert (seen["facts"], seen["origins"]) == (1600, 1)
    assert stat.S_IMODE(os.stat(sup.path).st_mode) == 0o600


def test_a_kill_in_the_middle_loses_nothing_that_was_acknowledged(sup: Desk) -> None:
    sup.ok("open printer is dead")
    choose = random.Random(7)
    acknowledged = 1
    for turn in range(8):
        one = started(sup, 500, f"turn {turn}")
        time.sleep(0.5 + choose.random() * 0.6)
        os.kill(one.pid, signal.SIGKILL)
        out, _ = one.communicate(timeout=30)
        numbers = [int(line) for line in out.split(b"\n")[:-1]]
        acknowledged = max([acknowledged, *numbers])
        assert not numbers or sup.ok(f"show {numbers[-1]} --json").code == 0
    assert acknowledged > 10
    sup.ok("verify")
    db = database.open_existing(str(sup.path))
    assert db is not None
    from journal.sites import all_rows

    before = all_rows(db)
    assert len(before["tickets"]) >= acknowledged
    sup.ok("rebuild")
    assert all_rows(db) == before


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    made = (
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
        )
        if shutil.which("mount")
        else None
    )
    if made is None or made.returncode:
        pytest.skip("mounting a small tmpfs is not permitted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


def test_a_full_disk_is_said_and_nothing_is_half_written(sup: Desk, tiny_disk: Path) -> None:
    sup.env["SUPPORTCLI_DB"] = str(tiny_disk / "desk.db")
    sup.ok("open printer is dead")
    written = 0
    for _ in range(200):
        ran = sup(["1", "note", "x" * 20_000])
        if ran.code:
            break
        written += 1
    assert ran.code == 5 and "full" in ran.err and "Traceback" not in ran.err
    assert len(sup.ok("show 1 --json").json["notes"]) == written
    draft = Path(ran.err.split("Your text is in ")[1].split(".txt")[0] + ".txt")
    assert draft.read_text() == "x" * 20_000 + "\n"
    assert sup("backup").code == 5
    assert not [name for name in os.listdir(tiny_disk) if "part" in name or "backup" in name]
    sup.ok("verify")


@pytest.fixture
def read_only(sup: Desk, tmp_path: Path) -> Iterator[Desk]:
    """A desk whose folder cannot be written, even by root: a bind mount."""
    sup.ok("open printer is dead")
    folder = tmp_path / "read-only"
    folder.mkdir()
    commands = (["mount", "--bind", str(tmp_path), str(folder)], ["mount", "-o", "remount,ro,bind", str(folder)])
    if not shutil.which("mount") or any(
        subprocess.run(command, capture_output=True, check=False).returncode for command in commands
    ):
        subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=False)
        pytest.skip("a read-only bind mount is not permitted here")
    sup.env["SUPPORTCLI_DB"] = str(folder / "desk.db")
    yield sup
    subprocess.run(["umount", "-l", str(folder)], check=False)


def test_a_read_only_place_is_read_and_writing_is_refused_with_a_sentence(read_only: Desk) -> None:
    assert read_only.ok("show 1 --json").json["title"] == "printer is dead"
    read_only.ok("verify")
    for line in ("1 note no", "rebuild", "undo", "backup", "erase 1.k7q2 --why x --yes"):
        ran = read_only(line)
        assert ran.code in (3, 5), (line, ran)
        assert ran.err.strip() and "Traceback" not in ran.err
    assert read_only("1 note no --json").error["code"] == "database_readonly"


def test_a_read_only_file_in_a_folder_of_ones_own_is_read(sup: Desk) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write whatever its mode says")
    sup.ok("open printer is dead")
    os.chmod(sup.path, 0o400)
    assert sup.ok("show 1 --json").code == 0
    assert sup("1 note no").code == 5
