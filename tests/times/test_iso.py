"""ISO 8601 beyond plain dates: what programs write is read, whole, or refused."""

import pytest

from supportcli import times
from supportcli.errors import Refused

NOW = "2026-11-21T10:00:00.000Z"


@pytest.mark.parametrize(
    ("text", "looking", "at", "precision"),
    [
        ("2026-W48-1", "forward", "2026-11-23T18:00:00.000Z", "day"),
        ("2026W481", "forward", "2026-11-23T18:00:00.000Z", "day"),
        ("2026-W48-1T09:30", "forward", "2026-11-23T09:30:00.000Z", "minute"),
        ("2026-326", "forward", "2026-11-22T18:00:00.000Z", "day"),
        ("P1DT2H", "forward", "2026-11-22T12:00:00.000Z", "minute"),
        ("pt90m", "forward", "2026-11-21T11:30:00.000Z", "minute"),
        ("P2W", "back", "2026-11-07T10:00:00.000Z", "minute"),
        ("P1M", "forward", "2026-12-21T10:00:00.000Z", "minute"),
    ],
)
def test_what_a_program_writes_is_read(text: str, looking: times.Looking, at: str, precision: str) -> None:
    assert times.reads(text)
    assert times.read(text, NOW, looking=looking, zone="UTC") == (at, precision)


@pytest.mark.parametrize("text", ["2026-W54-1", "2025-366", "P", "PT", "2026-W48", "P1X"])
def test_what_is_no_such_time_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        times.read(text, NOW, zone="UTC")
