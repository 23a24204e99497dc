"""HTML pages opened in a real headless Chromium: silent, asking for nothing, never wider than the window, readable in
the dark and on paper, with their charts to be seen. Skipped, with a reason, where there is no browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from shown_results import NOW, charts, page, tickets

from supportcli import reports
from supportcli.output import Screen, text_of
from supportcli.results import Column, Document, Listing, Result
from tests.browser import Browser, Page, found
from tests.conftest import Desk

pytestmark = pytest.mark.skipif(found() is None, reason="no chromium or chrome on the PATH (apt install chromium)")

HOSTILE = {
    "script": "<script>console.error('ran')</script><img src=https://example.invalid/x onerror=console.error(2)>",
    "out of its place": "</text></svg></title></style></pre>\"'><iframe src=https://example.invalid/></iframe>&lt;",
    "right to left": "חברת התקשורת מספר 4711 \u202eexe.gpj شركة الاتصالات",
    "a word of 10,000 letters": "W" * 10_000,
    "wide and joined signs": "印刷机坏了 👩\u200d👩\u200d👧 的" * 60,
}
WIDTHS = (390, 1280)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser.start() as one:
        yield one


def written(result: Result, folder: Path, language: str = "en") -> Path:
    path = folder / "page.html"
    path.write_text(text_of(result, Screen(form="html", now=NOW, language=language)), encoding="utf-8")
    return path


def every_block(typed: str) -> Document:
    blocks = [*page(typed).blocks(), *charts(typed).blocks()]
    return Document({}, lambda: blocks, page(typed).title)


CONTRAST = """(() => {
  const numbers = color => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const back = element => {
    for (; element; element = element.parentElement) {
      const color = numbers(getComputedStyle(element).backgroundColor);
      if (color.length < 4 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  let worst = [99, "nothing"];
  for (const element of document.body.querySelectorAll("h1, h2, p, td, th, dt, dd, pre, figcaption, li, text")) {
    if (!element.textContent.trim() || !element.getClientRects().length) continue;
    const style = getComputedStyle(element), color = element.matches("text") ? style.fill : style.color;
    const [high, low] = [light(numbers(color)), light(back(element))].sort((a, b) => b - a);
    const ratio = (high + .05) / (low + .05);
    if (ratio < worst[0]) worst = [ratio, element.tagName + " " + element.textContent.slice(0, 40)];
  }
  return worst;
})()"""
"""The least contrast of any text with what is behind it, by WCAG 2.2's formula, and where."""

SIDEWAYS = "document.documentElement.scrollWidth - innerWidth"
CHARTS = """[...document.querySelectorAll("svg.chart")].map(svg => {
  const {left, right, width, height} = svg.getBoundingClientRect();
  const bars = [...svg.querySelectorAll("rect, path.line")].map(one => one.getBoundingClientRect());
  return {width, height, inside: left >= 0 && right <= innerWidth, bars: bars.filter(bar => bar.width > 0).length};
})"""


def holds(one: Page) -> None:
    """What must hold on every page, at the width it has."""
    assert one.complaints == []
    assert [address.partition(":")[0] for address in one.requests] == ["file"]
    assert one.value(SIDEWAYS) <= 0
    assert one.value("document.querySelectorAll('script, iframe, img, object, link').length") == 0


def test_the_browser_would_tell_what_is_wrong_with_a_page(browser: Browser, tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text(
        "<body style='background:#fff'><p style='color:#999; width:2000px'>pale</p><img src=http://127.0.0.1:9/x.png>"
        "<script>console.error('said'); null.x</script>"
    )
    with browser.opened(bad, width=390) as one:
        assert any("said" in complaint for complaint in one.complaints)
        assert any("TypeError" in complaint for complaint in one.complaints)
        assert "http://127.0.0.1:9/x.png" in one.requests
        assert one.value(SIDEWAYS) > 1500
        assert one.value(CONTRAST)[0] == pytest.approx(2.85, abs=0.01)  # #999 on white


@pytest.mark.parametrize("name", HOSTILE)
def test_typed_text_breaks_no_page(browser: Browser, tmp_path: Path, name: str) -> None:
    path = written(every_block(HOSTILE[name]), tmp_path)
    for width in WIDTHS:
        with browser.opened(path, width=width) as one:
            holds(one)
            drawn = one.value(CHARTS)
            assert len(drawn) == 7  # sixty groups are three pictures
            assert [
                chart for chart in drawn if not (chart["inside"] and chart["width"] > 300 and chart["height"] > 20)
            ] == []
            assert sum(chart["bars"] for chart in drawn) == 3 + 2 + 59 + 1  # a single point is a dot


@pytest.mark.parametrize("name", HOSTILE)
def test_a_list_fits_the_window_whatever_its_cells_hold(browser: Browser, tmp_path: Path, name: str) -> None:
    listing = tickets(HOSTILE[name])
    many = Listing(
        [{f"f{n}": HOSTILE[name] if n % 7 == 0 else f"value {n}" for n in range(24)}],
        [Column(f"f{n}", f"Column {n}") for n in range(24)],
    )
    for result in (listing, many):
        path = written(result, tmp_path)
        for width in WIDTHS:
            with browser.opened(path, width=width) as one:
                holds(one)


def test_on_a_narrow_screen_a_wide_table_is_records_with_their_names(browser: Browser, tmp_path: Path) -> None:
    path = written(tickets(), tmp_path)
    below = "((first, second) => second.getBoundingClientRect().top - first.getBoundingClientRect().top)"
    first = f"{below}(...[...document.querySelectorAll('td')].slice(0, 2))"
    name = "getComputedStyle(document.querySelectorAll('td')[1], '::before').content"
    with browser.opened(path, width=390) as one:
        assert one.value(first) > 10 and one.value(name) == '"Title: "'
        assert one.value("getComputedStyle(document.querySelector('thead')).display") == "none"
    with browser.opened(path, width=1280) as one:
        assert one.value(first) == 0 and one.value(name) == "none"
        assert one.value("getComputedStyle(document.querySelector('thead')).display") == "table-header-group"


@pytest.mark.parametrize("dark", [False, True])
def test_text_stands_out_from_what_is_behind_it(browser: Browser, tmp_path: Path, dark: bool) -> None:
    for result in (every_block("Comstar"), tickets()):
        with browser.opened(written(result, tmp_path), dark=dark) as one:
            ratio, where = one.value(CONTRAST)
            assert ratio >= 4.5, where
            back = one.value("getComputedStyle(document.body).backgroundColor")
            assert back == ("rgb(23, 24, 26)" if dark else "rgb(255, 255, 255)")


def test_figures_are_read_without_a_pointer_and_lie_inside_their_picture(browser: Browser, tmp_path: Path) -> None:
    outside = """[...document.querySelectorAll("svg.chart text")].filter(text => {
      const own = text.getBoundingClientRect(), chart = text.closest("svg").getBoundingClientRect();
      return own.left < chart.left - 1 || own.right > chart.right + 1
        || own.top < chart.top - 1 || own.bottom > chart.bottom + 1;
    }).map(text => text.textContent)"""
    small = (
        "Math.min(...[...document.querySelectorAll('svg.chart text')].map(text => text.getBoundingClientRect().height))"
    )
    for width in WIDTHS:
        with browser.opened(
            written(charts("A customer with quite a long name, and a town"), tmp_path), width=width
        ) as one:
            assert one.value(outside) == []
            assert one.value("document.querySelectorAll('svg.chart text').length") == 6 + 6 + 120
            assert one.value(small) > 11


def test_a_page_is_printed_black_on_white_and_no_row_is_cut(browser: Browser, tmp_path: Path) -> None:
    long = tickets()
    many = long._replace(rows=[long.rows[0]] * 120)
    for result in (many, every_block("Comstar")):
        with browser.opened(written(result, tmp_path), dark=True) as one:
            pdf = one.pdf()
            assert pdf.startswith(b"%PDF-") and pdf.count(b"/Type /Page\n") >= 2
            one.media(dark=True, kind="print")
            assert one.value("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
            assert one.value("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
            cut = "getComputedStyle(one).breakInside != 'avoid'"
            assert not one.value(f"[...document.querySelectorAll('tr, svg.chart')].some(one => {cut})")
            assert one.value(CONTRAST)[0] >= 4.5


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The desk of `supportcli demo`: four days of one ticket."""
    desk = Desk(tmp_path_factory.mktemp("demo"))
    path = desk.ok("demo --keep").out.split("SUPPORTCLI_DB=")[1].split()[0]
    desk.env["SUPPORTCLI_DB"] = path
    yield desk
    shutil.rmtree(Path(path).parent)


REAL = ["show 1", "brief 1", "timeline 1", "list is:resolved", "history", "status", "report service"]


@pytest.mark.parametrize("language", ["en", "ru", "ja", "zh"])
@pytest.mark.parametrize("line", REAL)
def test_what_the_program_shows_of_the_demo_holds_in_a_browser(
    browser: Browser, demo: Desk, tmp_path: Path, line: str, language: str
) -> None:
    path = tmp_path / "page.html"
    path.write_text(demo.ok(f"{line} -o html", SUPPORTCLI_LANG=language).out, encoding="utf-8")
    for width in WIDTHS:
        with browser.opened(path, width=width, dark=True) as one:
            holds(one)
            ratio, where = one.value(CONTRAST)
            assert ratio >= 4.5, where
            assert one.value("document.body.innerText.length") > 40
            assert one.pdf().startswith(b"%PDF-")


@pytest.fixture(scope="module")
def agency(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """An agent's desk with requests of two years, one of a customer with a name to be careful with."""
    desk = Desk(tmp_path_factory.mktemp("agency"))
    moments = ["2025-03-04", "2025-11-20", "2026-01-12", "2026-01-13", "2026-06-30"]
    for key, day in enumerate(moments, 1):
        desk.ok(["open", "printer is dead", "-c", f"{HOSTILE['script']} {key % 2}"], now=f"{day}T09:00:00Z")
        desk.ok(["told", "received", "-t", str(key)], now=f"{day}T09:05:00Z")
        desk.ok(["classify", ("bug", "question")[key % 2], "-t", str(key)], now=f"{day}T09:10:00Z")
        desk.ok(["work", "looked at the log", f"{key * 7}m", "-t", str(key)], now=f"{day}T10:00:00Z")
        desk.ok(["resolve", "new driver", "-t", str(key)], now=f"{day}T11:00:00Z")
    desk.env["SUPPORTCLI_NOW"] = "2027-01-04T09:00:00Z"
    return desk


@pytest.mark.parametrize("language", ["en", "ru", "ja", "zh"])
@pytest.mark.parametrize("name", reports.names())
def test_a_report_of_two_years_holds_in_a_browser(
    browser: Browser, agency: Desk, tmp_path: Path, name: str, language: str
) -> None:
    path = tmp_path / "report.html"
    line = "complaint 1" if name == "complaint" else f"{name} --year 2026 --compare --internal"
    path.write_text(agency.ok(f"report {line} -o html", SUPPORTCLI_LANG=language).out, encoding="utf-8")
    for width in WIDTHS:
        with browser.opened(path, width=width, dark=width == 390) as one:
            holds(one)
            ratio, where = one.value(CONTRAST)
            assert ratio >= 4.5, where
            assert one.pdf().startswith(b"%PDF-")
            drawn = one.value(CHARTS)
            assert [
                chart for chart in drawn if not chart["inside"] or chart["width"] < 300 or chart["height"] < 20
            ] == []
            if name == "service":
                assert drawn and all(chart["bars"] for chart in drawn)
