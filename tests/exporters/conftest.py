"""One story that every format exports: two customers, promises that were moved and cancelled, an undone note, minutes
that are internal, texts that other programs would obey. Its typed words all hold `zq`, so that they can be looked for.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Desk

HOSTILE = "zqtitel \"quoted\", 'single'; \\ <b>zqbold</b> =1+1\x1b[31m ü 東京 🙂"
TOLD = "From zqfrom the start\nzqtext: we know\n.\n>From zqquoted\n" + "zqlong " * 40 + "\nFrom \nünï東京"


@pytest.fixture
def story(sup: Desk) -> Desk:
    """Three tickets. Clock: Monday 2026-03-02, ends at 12:00."""
    sup.ok(
        "customer add Zqacme --email zqines@example.com --phone +4930123456 --contact zqines",
        now="2026-03-02T09:00:00Z",
    )
    sup.ok(["open", HOSTILE, "-c", "Zqacme", "-p", "p2", "--tag", "zqtag", "--domain", "isp", "--owner", "zqowner"])
    sup.ok("-t 1 call --with zqolaf --in --minutes 9 zqcalled")
    sup.ok(["1", "tried", "zqstep at the zqplace", "-r", "failed"])
    sup.ok(["1", "told", TOLD], now="2026-03-02T09:30:00Z")
    sup.ok(["1", "told", "zqsecond answer"], now="2026-03-02T09:40:00Z")
    sup.ok(["1", "callback", "2026-03-03", "zqpromise; for a day, \\n", "--from", "us", "--who", "zqpeter"])
    sup.ok(["1", "callback", "2026-03-02T15:00Z", "zqring back", "--from", "us"])
    sup.ok("1 note zqundone", now="2026-03-02T10:00:00Z")
    sup.ok("undo")
    sup.ok(["1", "goodwill", "zqgoodwill", "12m"])
    sup.ok(["1", "said", "call zqphone +49 171 5550123 or zqmail@example.org"])
    sup.ok("open zqsecond ticket -c Zqbeta", now="2026-03-02T11:00:00Z")
    sup.ok("2 callback 2026-03-02T16:00Z zqmoved --from us")
    sup.ok("2 moved 2026-03-02T17:00Z")
    sup.ok("2 moved 2026-03-02T18:00Z")
    sup.ok("2 escalate zqspecialist zqwhy")
    sup.ok("2 resolve zqfixed it")
    sup.ok("open zqthird", now="2026-03-02T12:00:00Z")
    return sup


@pytest.fixture
def exported(story: Desk, tmp_path: Path) -> Callable[..., Path]:
    """`exported("tickets.csv", "--redact")`: the file or folder that the story gives."""

    def export(name: str, *words: str) -> Path:
        path = tmp_path / name
        story.ok(["export", *words, f"{path}/" if "." not in name else str(path)])
        return path

    return export
