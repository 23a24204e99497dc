"""The HTML of a brief prints on one page of A4: Chromium prints, the pages of the PDF are counted."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.brief.conftest import Story
from tests.conftest import Desk

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here to print with")


def printed_pages(page: str, folder: Path) -> int:
    """How many pages the HTML takes on paper."""
    (folder / "brief.html").write_text(page, encoding="utf-8")
    pdf = folder / "brief.pdf"
    switches = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    subprocess.run(
        [str(CHROMIUM), *switches, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", str(folder / "brief.html")],
        capture_output=True,
        timeout=100,
        check=True,
    )
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf.read_bytes()))


@needs_chromium
def test_the_count_sees_a_second_page(tmp_path: Path) -> None:
    two = "<p>one</p><p style='break-before: page'>two</p>"
    assert printed_pages(two, tmp_path) == 2


@needs_chromium
@pytest.mark.parametrize("language", ("en", "ru"))
def test_story_a_fits_on_one_page(story_a: Story, tmp_path: Path, language: str) -> None:
    desk = story_a(language)
    assert printed_pages(desk.ok(f"brief 1 --lang {language} -o html").out, tmp_path) == 1


@pytest.fixture
def bulky(sup: Desk) -> Desk:
    """More of everything than a page holds, in long words."""
    words = "a rather long story about what somebody did, and did once more on the day after, without any change"
    more = ["--ref", "4711", "--provider", "Provider-With-A-Long-Name", "--domain", "isp", "-m", " ".join([words] * 9)]
    sup.ok(["open", words, *more], now="2026-11-02T09:00:00Z")
    for name in ("did", "happened", "changed", "where"):
        sup.ok(f"1 answer {name} {words}")
    for n in range(60):
        clock = f"2026-11-{3 + n // 6:02}T{9 + n % 6:02}"
        sup.ok(["1", "tried", "-r", "failed", "--where", f"room {n}", f"thing {n}: {words}"], now=f"{clock}:00:00Z")
        if n % 3 == 0:
            sup.ok(f"1 callback +30m {words} --who 'Person Number {n}'", now=f"{clock}:05:00Z")
            sup.ok(f"1 said {words} {n}")
            sup.ok("1 broken", now=f"{clock}:40:00Z")
            sup.ok(f"1 escalate management {words} --by +1d --ref {n}")
    for step in ("other computer", "other modem", "other place", "replaced cable", "restarted router", "other account"):
        sup.ok(f"1 tried {step} failed -m '{words}'", now="2026-11-20T09:00:00Z")
    return sup


def test_what_does_not_fit_is_counted_and_what_says_something_stays(bulky: Desk) -> None:
    text = bulky.ok("brief 1 -o txt").out
    for step in ("other computer", "other modem", "other place", "replaced cable"):
        assert step in text
    assert re.search(r"… 5\d more", text)
    assert len(bulky.ok("brief 1 --json").json["tried"]) == 66  # JSON leaves nothing out


@needs_chromium
@pytest.mark.parametrize("language", ("en", "ru", "ja", "zh"))
def test_a_long_story_fits_on_one_page_too(bulky: Desk, tmp_path: Path, language: str) -> None:
    bulky.ok("1 goodwill loaded a dump by hand 12m")
    page = bulky.ok(f"brief 1 --lang {language} --internal -o html").out
    assert printed_pages(page, tmp_path) == 1
