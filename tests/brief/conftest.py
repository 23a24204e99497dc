"""`story_a`: four days offline, typed up to the complaint (day 3, 19:00), in English or Russian; Moscow time."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from tests.conftest import Desk
from tests.stories.test_four_days_offline import LINES

FIRST_DAY = date(2026, 11, 20)
AFTER = "2026-11-22T19:30:00+03:00"
RUSSIAN = """
1 09:00 open "модем не подключается: ошибка авторизации" --provider Комстар --ref 4711
1 09:02 answer happened "клиент USB-модема не проходит авторизацию"
1 09:06 call --minutes 6
1 09:06 callback 18:00 проверить и перезвонить
1 12:00 said "оплата пришла, серверы работают, ошибок нет"
1 18:00 broken
1 18:30 call --minutes 5
1 18:32 callback tomorrow 12:00
1 20:00 tried перенабрал логин и пароль -r failed --times 19
1 20:30 tried продиктовал логин и пароль по телефону -r failed
1 21:00 tried переустановил клиент -r failed
1 23:00 tried прочитал логи -r same -m "отказ в авторизации"
2 10:00 tried другой компьютер -r failed
2 12:00 broken
2 13:00 call --with Инесса --minutes 13
2 13:12 callback 20:00
2 16:00 tried с другого конца города -r failed
2 18:00 tried переустановил клиент -r failed
2 19:00 tried убрал все переходники и удлинители -r failed
2 20:00 broken
3 11:00 tried модем проверен в сервисном центре -r gone
3 11:20 tried сменил пароль -r failed --where "сервисный центр"
3 15:05 call --minutes 5
3 15:05 said "добавила комментарий, что срочно"
3 15:06 callback 18:00
3 18:00 broken
3 19:00 escalate management письменная жалоба
"""
Story = Callable[[str], Desk]


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
def story_a(sup: Desk, moscow: None) -> Story:
    """`story_a("ru")` is the desk of the customer on the evening of the complaint."""

    def typed(language: str) -> Desk:
        for row in (LINES if language == "en" else RUSSIAN).strip().splitlines():
            day, clock, line = row.split(" ", 2)
            if (int(day), clock) <= (3, "19:00"):
                when = f"{FIRST_DAY + timedelta(days=int(day) - 1)}T{clock}:00+03:00"
                sup.ok(line, now=when, tty=True)
        sup.env["SUPPORTCLI_NOW"] = AFTER
        return sup

    return typed
