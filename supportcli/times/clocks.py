"""Which clock times can be meant: `at 3`, `3 o'clock`, `8 in the evening`. More than one is for the caller to refuse.

The clock has 24 hours (`2:00` is in the night). A spoken hour that people count to twelve is taken as it stands only
where that is not doubtful. A new part of the day is a `part` in words/ and its hours here.
"""

from datetime import date, timedelta

from supportcli.times.business import clock_on
from supportcli.times.heard import Heard
from supportcli.times.standpoint import Standpoint
from supportcli.times.tokens import Clock

PARTS = {"morning": (9, 12), "afternoon": (12, 18), "evening": (18, 21)}
"""Local hours. A promise for the morning is due at its end; what was done in the morning is put at its beginning."""


def clock_readings(heard: Heard, here: Standpoint) -> list[Clock | None]:
    """The clock times that can be meant; [None] when none was said."""
    for hour in (heard.bare, heard.loose):
        if hour is not None:
            at: Clock = (hour, 0, 0, 0)
            return [at] if hour == heard.loose and _at_work(at, here) else both_halves(at)
    clock = heard.clock
    if clock is None:
        return [(21, 0, 0, 0), (0, 0, 0, 0)] if heard.part == "night" else [None]
    if heard.part in ("afternoon", "evening", "night") and clock[0] <= 12:
        # "in the afternoon at 12" and "tonight at 3" may be meant otherwise than they sound
        certain = {"afternoon": range(1, 9), "evening": range(5, 12), "night": range(9, 12)}[heard.part]
        if clock[0] in certain:
            return [both_halves(clock)[-1]]
        if (heard.part == "afternoon" and clock[0] == 12) or (heard.part == "night" and clock[0] in range(5)):
            return [clock]
        return both_halves(clock)
    if heard.part == "morning" and clock[0] == 12:
        return both_halves(clock)
    if heard.spoken and heard.part is None and 1 <= clock[0] <= 6:
        return both_halves(clock)
    return [clock]


def both_halves(clock: Clock) -> list[Clock | None]:
    """As it stands, and twelve hours later (for twelve: at noon and at midnight)."""
    if clock[0] > 12:
        return [clock]
    return [clock, ((clock[0] + 12) % 24, *clock[1:])] if clock[0] else [clock]


def _at_work(clock: Clock, here: Standpoint) -> bool:
    """Within the working hours, so that twelve hours later is not."""
    day = date(2000, 1, 1)
    start, end = (clock_on(day, text) for text in here.workday)
    at = clock_on(day, f"{clock[0]}:00")
    return start <= at < end <= at + timedelta(hours=12)
