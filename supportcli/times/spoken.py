"""How a time is said: local time, how long ago, how late. No clock; sentences are `Say`, translated in output/.

A new way to say a time is a function here that takes `now` and gives a Say, or a short form that needs no translation.
"""

from collections.abc import Sequence

from supportcli.languages import N_
from supportcli.results import Say
from supportcli.times.moments import Zone, minutes_between, to_datetime, wall_time

WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
"""Monday first; output/ hands in its own language's seven."""

HOUR, DAY = 60, 24 * 60


def local(iso: str, zone: Zone = None, *, now: str | None = None, names: Sequence[str] = WEEKDAYS) -> str:
    """`Sun 2026-11-22 10:00` in that zone; with `now`, only `10:00` when it is the same local day.

    Seconds are cut. `read` takes it back.
    """
    wall = wall_time(iso, zone)
    clock = f"{wall.hour:02}:{wall.minute:02}"
    if now is not None and wall_time(now, zone).date() == wall.date():
        return clock
    return f"{names[wall.weekday()]} {wall.date().isoformat()} {clock}"


def lasting(minutes: int) -> Say:
    """`45 min`, `2 h 5 min`, `3 d 4 h`: the two largest units, the rest cut. A day is 24 hours. The sign is dropped."""
    minutes = abs(minutes)
    days, hours, rest = minutes // DAY, minutes % DAY // HOUR, minutes % HOUR
    if days and hours:
        return Say(N_("{days} d {hours} h"), {"days": days, "hours": hours})
    if days:
        return Say(N_("{days} d"), {"days": days})
    if hours and rest:
        return Say(N_("{hours} h {minutes} min"), {"hours": hours, "minutes": rest})
    if hours:
        return Say(N_("{hours} h"), {"hours": hours})
    return Say(N_("{minutes} min"), {"minutes": rest})


def until(iso: str, now: str) -> Say:
    """`in 15 h` for a time still to come, `2 h late` (style "bad") for one that has passed, `now` in its minute."""
    if iso > now:
        # To the nearest minute: from 18:59:48 to 10:00 is "in 15 h". At least one minute, for it is still to come.
        seconds = (to_datetime(iso) - to_datetime(now)).total_seconds()
        return Say(N_("in {length}"), {"length": lasting(max(int(seconds / 60 + 0.5), 1))})
    late = minutes_between(iso, now)
    if late == 0:
        return Say(N_("now"))
    return Say(N_("{length} late"), {"length": lasting(late)}, "bad")
