"""`moscow`: the computer's clock is in Europe/Moscow; `play` types lines at a terminal on the days of a story."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import date as calendar_day
from datetime import timedelta

import pytest

from tests.conftest import Desk, Ran

FIRST_DAY = calendar_day(2026, 11, 20)
Play = Callable[..., Ran]


@pytest.fixture
def moscow() -> Iterator[None]:
    """Local times of the story are Moscow's (UTC+3)."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Moscow"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.fixture
def play(sup: Desk, moscow: None) -> Play:
    """`play("3 15:05", "said ...")` types the line at a terminal on day 3 (day 1 is Friday 2026-11-20)."""

    def typed(when: str, line: str, code: int = 0) -> Ran:
        day, clock = when.split()
        clock = clock if clock.count(":") == 2 else f"{clock}:00"
        date = FIRST_DAY + timedelta(days=int(day) - 1)
        ran = sup(line, now=f"{date}T{clock}+03:00", tty=True)
        assert ran.code == code, (when, line, ran)
        return ran

    return typed
