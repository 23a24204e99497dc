"""What happens at a desk between the big stories: the wrong ticket, a dropped line, taking over, yesterday's calls,
an alert of a machine."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT, Desk
from tests.stories.conftest import Play


def test_the_last_entry_goes_to_the_right_ticket(sup: Desk, play: Play) -> None:
    play("1 10:00", "open printer offline")
    play("1 10:01", "open modem offline")
    play("1 10:05", "tried other pc failed")
    assert play("1 10:06", "refile 1").out.startswith("2 1 entry moved to 1")
    one, two = (sup.ok(f"show {key} --json").json for key in (1, 2))
    assert [(a["step"], a["at"]) for a in one["attempts"]] == [("other pc", "2026-11-20T07:05:00Z")]
    assert two["attempts"] == []
    play("1 10:07", "note it lands on the printer now")
    assert sup.ok("show 1 --json").json["notes"]


def test_a_dropped_line_is_an_outcome_and_the_next_call_is_another_call(sup: Desk, play: Play) -> None:
    play("1 10:00", "open modem offline -c acme")
    play("1 10:01", "1 call")
    play("1 10:04", "hangup dropped")
    play("1 10:05", "1 call --out")
    play("1 10:09", "hangup")
    calls = sup.ok("show 1 --json").json["calls"]
    assert [(c["direction"], c["outcome"], c["talk_minutes"]) for c in calls] == [
        ("in", "dropped", 3),
        ("out", "informed", 4),
    ]


def test_taking_over_tells_what_was_tried_and_promised(sup: Desk, play: Play) -> None:
    play("1 10:00", "open modem offline --provider Comstar")
    play("1 10:01", "tried reinstall failed")
    play("1 10:02", "callback 18:00 specialist rings")
    ran = sup("take 1", now="2026-11-20T11:00:00+03:00", tty=True, SUPPORTCLI_AGENT="boris")
    assert ran.code == 0 and ran.out.startswith("1 assigned to boris.")
    assert "tried reinstall: failed" in ran.out and "specialist rings" in ran.out
    sup.ok("note mine now", tty=True, SUPPORTCLI_AGENT="boris")
    shown = sup.ok("show 1 --json").json
    assert shown["owner"] == "boris" and shown["notes"][0]["actor"] == "boris"


def test_three_calls_of_yesterday_are_written_down_today(sup: Desk, play: Play) -> None:
    play("1 08:00", "open modem offline --provider Comstar")
    play("2 09:00", "1 call --at yesterday@9:00 --minutes 7 --with Ines being processed")
    play("2 09:01", "1 call --at yesterday@13:00 --minutes 12 no technician")
    play("2 09:02", "1 call --at yesterday@17:30 --out --outcome no_answer")
    calls = sup.ok("show 1 --json").json["calls"]
    assert [(c["at"], c["ended_at"], c["talk_minutes"], c["text"], c["outcome"], c["live"]) for c in calls] == [
        ("2026-11-20T06:00:00Z", "2026-11-20T06:07:00Z", 7, "being processed", None, False),
        ("2026-11-20T10:00:00Z", "2026-11-20T10:12:00Z", 12, "no technician", None, False),
        ("2026-11-20T14:30:00Z", "2026-11-20T14:30:00Z", 0, None, "no_answer", False),
    ]
    assert play("2 09:03", "status --json").json["live_call"] is None


ALERT = """
set -e
key=$(sup open "disk full on $1" --ref "$2" --channel monitor --once "$2")
sup -t "$key" note "95 % used" --once "$2 note" > /dev/null
echo "$key"
"""
CLEARED = 'sup list "ref:$1" -q | sup close - -m "alert cleared" --once "$1 closed"'


def test_an_alert_script_opens_once_and_closes_what_it_opened(sup: Desk, tmp_path: Path) -> None:
    tool = tmp_path / "sup"
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m supportcli "$@"\n')
    tool.chmod(0o755)
    env = {**os.environ, **sup.env, "PYTHONPATH": str(ROOT), "PATH": f"{tmp_path}:{os.environ['PATH']}"}

    def sh(script: str, *words: str) -> str:
        done = subprocess.run(["sh", "-c", script, "sh", *words], env=env, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done
        return done.stdout

    assert sh(ALERT, "db1", "alert-7") == sh(ALERT, "db1", "alert-7") == "1\n"
    assert sh(ALERT, "db2", "alert-8") == "2\n"
    assert sh(CLEARED, "alert-7") == "1\n"
    one, two = (sup.ok(f"show {key} --json").json for key in (1, 2))
    assert (one["state"], one["channel"]) == ("closed", "monitor") and two["closed_at"] is None
    assert [n["text"] for n in one["notes"]] == ["95 % used"]
    assert sh("sup list ref:alert-7 is:open -q | sup close -") == ""  # nothing left to close is no error
