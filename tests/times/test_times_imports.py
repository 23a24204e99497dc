"""The everyday path costs no import: reading and saying times loads no date library."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {"dateparser", "pendulum", "zoneinfo", "regex", "unicodedata", "tzlocal", "pytz", "calendar", "_strptime"}


def loaded(code: str) -> set[str]:
    """Modules that a fresh process has loaded after the code, beside those of a bare start."""
    lines = ["import sys", "before = set(sys.modules)", "from supportcli import times", code]
    program = "\n".join([*lines, "print(*set(sys.modules) - before)"])
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


EVERYDAY = """
now = '2026-11-18T11:00:00.000Z'
at = times.read('tomorrow 10:00', now).at
for text in ('18:00', '+2h', 'fri', '3d', '2bd', 'eod', '2026-11-22T10:00'):
    times.read(text, now), times.read(text, now, looking='back')
times.reads('specialist rings back'), times.reads('tomorrow 10:00 specialist'), times.span('-7d', None, now)
times.local(at), times.until(at, now), times.lasting(5), times.day_bounds(now)
times.parse_clock(now)
"""


def test_reading_and_saying_everyday_times_imports_no_date_library() -> None:
    assert not loaded(EVERYDAY) & HEAVY


def test_saying_a_time_does_not_load_the_grammar() -> None:
    modules = loaded("at = times.parse_clock('2026-11-18T11:00:00Z')\ntimes.local(at), times.until(at, at)")
    assert "supportcli.times.reading" not in modules
    assert "supportcli.times.words" not in modules


def test_a_named_zone_costs_zoneinfo_and_nothing_more() -> None:
    modules = loaded("times.local('2026-11-18T11:00:00.000Z', 'Europe/Berlin')")
    assert "zoneinfo" in modules
    assert not modules & (HEAVY - {"zoneinfo"})


@pytest.mark.parametrize(
    ("text", "tables"), [("завтра 10:00", {"en", "ru"}), ("明日10時", {"en", "ja", "zh"}), ("tomorrow", {"en"})]
)
def test_only_the_tables_that_the_letters_call_for_are_loaded(text: str, tables: set[str]) -> None:
    modules = loaded(f"times.read({text!r}, '2026-11-18T11:00:00.000Z')")
    assert {name.rpartition(".")[2] for name in modules if name.startswith("supportcli.times.words.")} == tables
    assert "dateparser" not in modules


def test_a_language_without_a_table_costs_dateparser_only_when_the_short_grammar_is_at_a_loss() -> None:
    assert "dateparser" not in loaded(
        "times.read('tomorrow 10:00', '2026-11-18T11:00:00.000Z', languages=('en', 'fr'))"
    )
    assert "dateparser" in loaded("times.read('demain 10:00', '2026-11-18T11:00:00.000Z', languages=('en', 'fr'))")
