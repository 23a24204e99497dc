"""Makes docs/screenshots/ from the program: pages as a browser shows them, wide and narrow, light and dark.

    .venv/bin/python tests/docs/screenshots.py        takes the pictures anew; needs chromium or chrome

A new picture is a row in PICTURES; its page is a line typed on one of the two desks below. Everything on them is fixed
(clock, ids, zone), so a picture changes only with the program, the browser or its fonts.
"""

import os
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from generate import desk  # noqa: E402

from tests.browser import Browser  # noqa: E402

FOLDER = ROOT / "docs/screenshots"
LARGEST = 150_000
"""Bytes of a picture at most: it is in everybody's clone for ever."""
WIDE, NARROW = (1280, 720), (390, 844)


class Picture(NamedTuple):
    """A line whose HTML is shown, in a window of that size. `desk`: "customer" is the one of `supportcli demo`."""

    desk: str
    line: str
    size: tuple[int, int]
    dark: bool = False
    shown: str = "h1"
    """What stands in the middle of the window: a CSS selector."""


REPORT = "report service --year 2026 --compare -o html"
PICTURES = {
    "brief-wide": Picture("customer", "brief 1 -o html", WIDE),
    "brief-narrow": Picture("customer", "brief 1 -o html", NARROW),
    "report-wide": Picture("agent", REPORT, WIDE, shown="figure"),
    "report-narrow-dark": Picture("agent", REPORT, NARROW, dark=True, shown="figure"),
}

NOW = "2027-01-04T09:00:00Z"
DEMO = re.compile(r"SUPPORTCLI_DB=(\S+)")
PROBLEMS = (
    ("printer", "bug", "the printer leaves out every second line", 25),
    ("import", "question", "which columns does the import want", 8),
    ("login", "user_error", "cannot sign in after the holidays", 6),
    ("mail", "operations", "mail to one domain comes back", 18),
    ("invoice", "bug", "the same invoice is posted twice", 31),
    ("report", "request", "a column with the net amount", 12),
)
CUSTOMERS = ("Acme", "Northwind", "Orchard", "Harbour")


def agent_lines() -> list[tuple[str, str]]:
    """Two years of a small desk: a request every nine days or so, fewer in summer and in the second year."""
    lines = [("2025-01-02T08:00:00Z", f"customer add {name}") for name in CUSTOMERS]
    key = 0
    for year, each in ((2025, (5, 4, 5, 4, 3, 3, 2, 2, 4, 5, 4, 3)), (2026, (4, 3, 4, 3, 2, 2, 1, 2, 3, 3, 2, 2))):
        for month, count in enumerate(each, 1):
            for number in range(count):
                key += 1
                domain, kind, title, minutes = PROBLEMS[(key * 5 + number) % len(PROBLEMS)]
                day = f"{year}-{month:02}-{3 + number * 5:02}"
                who = CUSTOMERS[key % len(CUSTOMERS)]
                lines += [
                    (f"{day}T09:00:00Z", f"open {title} -c {who} --domain {domain} --channel phone"),
                    (f"{day}T09:{2 + key % 30:02}:00Z", f"told received -t {key}"),
                    (f"{day}T10:00:00Z", f"classify {kind} -t {key}"),
                    (f"{day}T10:30:00Z", f"work looked into it {minutes}m -t {key}"),
                    (f"{day}T{11 + key % 6}:00:00Z", f"resolve answered and tested -t {key}"),
                ]
    return lines


def pages(folder: Path) -> dict[str, Path]:
    """The HTML of every picture, written into the folder. Raises AssertionError when a line is refused."""
    os.environ["TZ"] = "UTC"
    time.tzset()
    made = {}
    with desk() as run:

        def typed(line: str, moment: str = NOW) -> str:
            shown, failed = run(line, moment)
            assert shown, (line, failed)
            return shown

        for moment, line in agent_lines():
            typed(line, moment)
        story = DEMO.search(typed("demo --keep"))
        assert story, "demo --keep says where it keeps its database"
        try:
            for name, one in PICTURES.items():
                other = f" --db {story[1]}" if one.desk == "customer" else ""
                made[name] = folder / f"{name}.html"
                made[name].write_text(typed(one.line + other), encoding="utf-8")
        finally:
            shutil.rmtree(Path(story[1]).parent)
    return made


def take(folder: Path) -> None:
    """All pictures, into the folder. Raises AssertionError when one is too large."""
    with tempfile.TemporaryDirectory() as temporary, Browser.start() as browser:
        for name, path in pages(Path(temporary)).items():
            width, height = PICTURES[name].size
            with browser.opened(path, width=width, dark=PICTURES[name].dark) as page:
                page.size(width, height)
                page.value(f"document.querySelector({PICTURES[name].shown!r}).scrollIntoView({{block: 'center'}})")
                picture = page.screenshot()
            assert len(picture) <= LARGEST, f"{name}.png has {len(picture)} bytes, {LARGEST} at most"
            folder.joinpath(f"{name}.png").write_bytes(picture)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    take(FOLDER)
