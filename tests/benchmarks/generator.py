"""A desk with many tickets: stories of about ten facts each, told through the bulk path that imports use.

The same `seed` gives the same stories (ids and salts are random all the same). More kinds of fact: add to `story`.
"""

import os
import resource
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import NamedTuple

from supportcli.facts.attempt import Tried
from supportcli.facts.call import Began, Ended
from supportcli.facts.callback import Kept, Promised
from supportcli.facts.customer import Added as CustomerAdded
from supportcli.facts.message import Told
from supportcli.facts.note import Added as Noted
from supportcli.facts.question import Answered
from supportcli.facts.resolution import Confirmed, Given
from supportcli.facts.statement import Heard
from supportcli.facts.ticket import CLASSES, Classified, Opened
from supportcli.facts.work import Done
from supportcli.session import stamp
from supportcli.storage import database
from supportcli.storage.bulk import Pen, Story, append_many
from tests.benchmarks.table import Row

OPEN_SHARE = 0.2
DUE_DAYS = 30
"""Of the open tickets that are not older, half have a promise that nobody has kept yet, a third of those are late."""
CUSTOMER_SHARE = 0.05
"""Customers for each ticket: twenty tickets have the same one."""
YEARS = 3
"""How far back the first ticket lies."""

AGENTS = ("anna", "boris", "chen", "dora")
PEOPLE = ("Ines", "Olaf", "Мария", "Сергей", "佐藤", "田中", "王芳", "Jürgen", "Kay", "Lou")
FIRMS = ("Acme", "Nordwind", "Ромашка", "東京印刷", "蓝天", "Müller & Söhne", "Baker", "Comstar", "Delta", "Ostsee")
TITLES = (
    ("modem does not connect", "isp"),
    ("printer prints blank pages", "printer"),
    ("cannot log in since the update", "login"),
    ("mail stays in the outbox", "email"),
    ("нет интернета", "isp"),
    ("принтер печатает пустые страницы", "printer"),
    ("Anmeldung schlägt fehl", "login"),
    ("プリンターが動かない", "printer"),
    ("网络连接不上", "isp"),
    ("report shows wrong totals", None),
)
STEPS = (
    ("reboot", "restart-device"),
    ("reinstall", "reinstall-software"),
    ("other cable", None),
    ("other pc", None),
    ("перезагрузил", None),
    ("再起動", None),
    ("重启", None),
    ("neu gestartet", None),
    ("cleared the queue", None),
    ("changed the password", None),
)
RESULTS = ("failed", "helped", "worked", "inconclusive", "not_possible")
NOTES = (
    "the light on the box stays red",
    "customer is back on Monday, please ring the office",
    "на роутере горит красный индикатор",
    "клиент просил звонить после обеда",
    "ランプが赤のまま",
    "指示灯一直是红色",
    "Kunde ist ab Montag wieder im Büro",
    "error 0x80070005 in the log, twice since the update",
)
SAID = (
    "it began after the thunderstorm",
    "nothing was changed",
    "после обновления",
    "昨日から",
    "从昨天开始",
    "seit gestern",
)
TOLD = ("we have your report and look into it", "the fix is out, please restart", "мы нашли ошибку", "wir melden uns")


class Built(NamedTuple):
    """What building took. `seconds` by the wall clock, `peak_mb` the largest memory of this process so far."""

    facts: int
    tickets: int
    seconds: float
    file_mb: float
    peak_mb: float

    def row(self) -> Row:
        """The row of the table."""
        rate = self.facts / self.seconds if self.seconds else 0
        return Row(
            f"{self.tickets:,} tickets, {self.facts:,} facts, {1e6 * self.file_mb / self.facts:.0f} bytes a fact",
            f"{self.seconds:.1f} s, {rate:,.0f} facts/s, {self.peak_mb:.0f} MB",
        )


def build(
    path: str, tickets: int, seed: int = 1, open_share: float = OPEN_SHARE, years: int = YEARS, served: bool = False
) -> Built:
    """Make a new database at `path` with so many tickets, a twentieth as many customers. The newest are from today.
    `served`: nearly all are classified, and some have minutes of work, as reports need them."""
    begun = time.perf_counter()
    now = datetime.now(UTC)
    db = database.open_or_create(path)
    try:
        counted = append_many(db, path, stamp(now), stories(tickets, now, Random(seed), open_share, years, served))
        settle(db)
    finally:
        db.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Built(counted.facts, tickets, time.perf_counter() - begun, os.path.getsize(path) / 1e6, peak)


def settle(db: sqlite3.Connection) -> None:
    """Empty the write-ahead log, so that the first command measured does not do it."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def stories(
    tickets: int,
    now: datetime,
    random: Random,
    open_share: float = OPEN_SHARE,
    years: int = YEARS,
    served: bool = False,
) -> Iterator[Story]:
    """Customers as they come up, and a story for each ticket, oldest first."""
    customers: list[str] = []
    for number in range(tickets):
        begun = now - timedelta(days=365 * years) * (1 - number / tickets) - timedelta(minutes=random.randint(30, 600))
        if len(customers) < tickets * CUSTOMER_SHARE or not customers:
            yield partial(customer, begun=begun, random=random, customers=customers)
        told = partial(story, begun=begun, now=now, random=random, customers=customers, open_share=open_share)
        yield partial(told, served=served)


def customer(pen: Pen, begun: datetime, random: Random, customers: list[str]) -> None:
    """Record a customer with a phone number."""
    one = pen.new_customer()
    name = f"{random.choice(FIRMS)} {len(customers) + 1}"
    phone = f"+7495{1_000_000 + len(customers)}"
    pen.record(one, CustomerAdded(name, (phone,), contact=random.choice(PEOPLE)), stamp(begun), random.choice(AGENTS))
    customers.append(one.subject)


def story(
    pen: Pen,
    begun: datetime,
    now: datetime,
    random: Random,
    customers: list[str],
    open_share: float = OPEN_SHARE,
    served: bool = False,
) -> None:
    """Record one ticket: a call, what was said, tried, told and promised, and for four of five how it ended."""
    agent = random.choice(AGENTS)
    ticket = pen.new_ticket()
    at = begun

    def record(fact: object, minutes: float = 3) -> str:
        nonlocal at
        at = min(at + timedelta(minutes=minutes), now)
        return pen.record(ticket, fact, stamp(at), agent).fact_id

    title, domain = random.choice(TITLES)
    priority = random.choice(("p1", "p2", "p3", "p3", "p3", "p4"))
    client = random.choice(customers)
    record(Opened(title, customer=client, domain=domain, priority=priority, owner=agent, channel="phone"))
    pen.number(ticket, stamp(at), agent)
    call = record(Began(with_name=random.choice(PEOPLE)), 0)
    if random.random() < 0.5:
        record(Heard(random.choice(SAID), "customer"))
    if random.random() < 0.2:
        record(Answered(random.choice(("did", "happened", "expected")), random.choice(NOTES)))
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        step, standard = random.choice(STEPS)
        result = random.choice(RESULTS)
        record(Tried(step, standard, "fix", result, result))
    if random.random() < 0.4:
        record(Noted(random.choice(NOTES)))
    if served:
        record(Classified(random.choice(CLASSES)))
        if random.random() < 0.7:
            record(Done(random.choice(NOTES), random.randint(5, 90), random.choice(("work", "work", "goodwill"))))
    _end(call, at, now, random, record, random.random() < open_share)


def _end(call: str, at: datetime, now: datetime, random: Random, record: Callable[..., str], stays: bool) -> None:
    """How a ticket ends, if it does: hung up, told, a promise, a fix."""
    ended = Ended(call, outcome="informed", talk_minutes=random.randint(2, 25))
    if stays:
        record(ended)
        if now - at < timedelta(days=DUE_DAYS) and random.random() < 0.5:
            due = now + timedelta(hours=random.uniform(-48, 96))
            record(Promised("support", stamp(max(due, at + timedelta(hours=1))), text="we ring back"))
        record(Told(random.choice(TOLD)))
        return
    promise = record(Promised("support", stamp(at + timedelta(days=1)), text="we ring back"))
    record(ended)
    if random.random() < 0.5:
        record(Told(random.choice(TOLD), first_response=True))
    record(Kept(promise), random.randint(60, 2000))
    fix = record(Given(text=random.choice(TOLD)), 5)
    if random.random() < 0.8:
        record(Confirmed((fix,)), random.randint(60, 3000))
