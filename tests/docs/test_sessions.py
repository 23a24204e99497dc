"""Every session shown in README.md and docs/ comes out as it is shown."""

import os
import time

import pytest
from sessions import ROOT, lines, matches, played

EVERY = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
PAGES = [page for page in EVERY if "```console" in page.read_text(encoding="utf-8")]


@pytest.fixture(autouse=True)
def zone():
    before = os.environ.get("TZ")
    yield
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_shows_is_what_comes_out(page, tmp_path):
    for shown, came in played(page.read_text(encoding="utf-8"), tmp_path):
        assert matches(shown.shown, came), f"$ {shown.line}\n--- shown:\n{shown.shown}\n--- came:\n{came}"


def test_the_guides_show_sessions():
    guides = sorted((ROOT / "docs/guides").glob("*.md"))
    assert {page.stem for page in guides} >= {"day-at-the-desk", "four-days-offline", "scripts"}
    assert [page.stem for page in guides if len(lines(page.read_text(encoding="utf-8"))) < 8] == []


@pytest.mark.parametrize(
    ("shown", "came", "is_it"),
    [
        ("1 noted", "1 noted\n", True),
        ("1 noted", "2 noted\n", False),
        ("1 noted", "1 noted\nmore\n", False),
        ("a ... z", "a b c z\n", True),
        ("first\n...\nlast", "first\n1\n2\nlast\n", True),
        ("first\n...\nlast", "first\n1\n2\n", False),
        ("1.k7q2 noted", "1.b2c3 noted\n", True),
        ("1.k7q2 noted", "1.k7q noted\n", False),
        ("head 7f3a 91c2 0b4d", "head 0000 1111 2222\n", True),
        ("", "", True),
        ("", "something\n", False),
        ("something", "", False),
    ],
)
def test_dots_stand_for_anything_and_nothing_else_does(shown, came, is_it):
    assert matches(shown, came) is is_it
