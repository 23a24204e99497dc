"""The standpoint of most tests here: Wednesday 2026-11-18, noon in Berlin. `said` reads a text there, in short."""

from typing import Any

from supportcli.errors import Refused
from supportcli.times import read
from supportcli.times.moments import wall_time

NOW = "2026-11-18T11:00:00.000Z"
BERLIN = "Europe/Berlin"


def said(text: str, now: str = NOW, zone: str = BERLIN, **more: Any) -> str:
    """`2026-11-18 12:00` in local time, with ` day` when only a day was named, or the code of the refusal."""
    try:
        moment = read(text, now, zone=zone, **more)
    except Refused as refused:
        return refused.code
    wall = wall_time(moment.at, zone)
    return f"{wall:%Y-%m-%d %H:%M}" + (" day" if moment.precision == "day" else "")


def offered(text: str, **more: Any) -> tuple[str, ...]:
    """The readings that a refusal offers; () when the text was read."""
    try:
        read(text, NOW, zone=BERLIN, **more)
    except Refused as refused:
        return refused.paste
    return ()
