"""Charts as letters and as SVG: drawn in proportion, never wider than their place, with every figure said."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shown_results import charts

from supportcli.output import Screen, text_of
from supportcli.output.widths import width
from supportcli.results import Bars, Block, Document, Say, Spark

SCREEN = Screen(tty=True)
REQUESTS = Bars(
    Say("Requests"), "count", [("Comstar", [12, 6]), ("印刷机公司", [43, None])], [Say("2026"), Say("2025")]
)
MARGIN = Bars(
    Say("Margin"), "money", [("Comstar", [640]), ("Other", [-320]), ("New", [0]), ("Gone", [None])], [Say("margin")]
)


def drawn(block: Block, **screen: object) -> str:
    page = Document({}, lambda: [block], Say("Page"))
    return text_of(page, SCREEN._replace(**{"form": "text", **screen}))


def test_bars_on_a_terminal_are_labelled_aligned_and_told_apart_without_colour() -> None:
    assert drawn(REQUESTS, width=40) == (
        "Requests\n"
        "  ██ 2026   ▒▒ 2025\n"
        "Comstar     ██████▊ 12\n"
        "            ▒▒▒ 6\n"
        "印刷机公司  ████████████████████████ 43\n"
        "            -\n"
    )


def test_a_stream_without_blocks_gets_signs_that_every_one_has() -> None:
    shown = drawn(REQUESTS._replace(groups=[("a very long label of a customer", [12, 6])]), width=30, encoding="ascii")
    assert shown == ("Requests\n  ## 2026   .. 2025\na very long.  ############ 12\n              ...... 6\n")
    assert drawn(charts().blocks()[3], encoding="latin-1").isascii()


def test_figures_below_zero_are_drawn_to_the_other_side_of_an_axis() -> None:
    assert drawn(MARGIN, width=40) == (
        "Margin\n"
        "Comstar         │██████████████▋ 640.00\n"
        "Other    ███████│ -320.00\n"
        "New             │ 0.00\n"
        "Gone            │ -\n"
    )


def test_where_all_is_zero_there_is_no_bar() -> None:
    zeros = Bars(Say("Bugs"), "percent", [("May", [0]), ("June", [0])], [Say("share")])
    assert drawn(zeros) == "Bugs\nMay   0 %\nJune  0 %\n"


def test_a_narrow_terminal_puts_labels_on_their_own_lines() -> None:
    long = Bars(Say("Waiting"), "minutes", [("The longest name", [605]), ("B", [10])], [Say("m")])
    assert drawn(long, width=20) == ("Waiting\nThe longest name\n  ██████ 10 h 5 min\nB\n  ▏ 10 min\n")


def test_plain_text_cuts_no_label() -> None:
    long = "the customer with the longest name of all customers that we have ever had"
    assert f"{long}\n  ████" in drawn(Bars(Say("Calls"), "count", [(long, [5])], [Say("n")]), form="txt")


def test_a_figure_that_is_not_zero_is_always_seen() -> None:
    tiny = Bars(Say("Calls"), "count", [("a", [10**9, 10**9]), ("b", [1, 1]), ("c", [-1, -1])], [Say("x"), Say("y")])
    lines = drawn(tiny).splitlines()[2:]
    assert [line.rpartition(" ")[0].strip().strip("│a ")[:1] for line in lines] == ["█", "▒", "b", "▒", "c", "▒"]
    assert [line.count("▏") for line in lines] == [0, 0, 1, 0, 0, 0] and "▐│ -1" in lines[4]


@pytest.mark.parametrize(
    ("unit", "value", "shown"),
    [
        ("count", 12, "12"),
        ("count", 2.5, "2.5"),
        ("count", 10**400, "1.00e+308"),
        ("count", -(10**12), "-1.00e+12"),
        ("count", -0.001, "0"),
        ("seconds", 45, "45 s"),
        ("seconds", 59.96, "59.96 s"),
        ("seconds", -3600, "-1 h"),
        ("minutes", 125, "2 h 5 min"),
        ("minutes", 0, "0 min"),
        ("minutes", 3000, "50 h"),
        ("hours", 12.25, "12.25 h"),
        ("hours", -1, "-1 h"),
        ("percent", 33.333, "33.33 %"),
        ("money", 40, "40.00"),
        ("money", -0.5, "-0.50"),
        ("money", float("nan"), "-"),
        ("money", float("inf"), "-"),
    ],
)
def test_a_figure_carries_its_unit(unit: str, value: float, shown: str) -> None:
    last = drawn(Bars(Say("T"), unit, [("a", [value])], [Say("x")])).splitlines()[-1]
    assert last.endswith(f" {shown}")


def test_a_line_over_time_has_gaps_and_says_where_it_went() -> None:
    points = [("2025-01", 0), ("2025-02", None), ("2025-03", 4), ("2025-04", 7), ("2025-05", 2)]
    assert drawn(Spark(Say("Requests"), "count", points)) == (
        "Requests\n  ▁ ▅█▃\n  2025-01 to 2025-05: between 0 and 7, at the end 2\n"
    )
    assert drawn(Spark(Say("Requests"), "count", points), encoding="ascii").splitlines()[1] == "  _ =#:"


def test_a_long_line_goes_on_below_and_loses_no_point() -> None:
    shown = drawn(Spark(Say("Days"), "count", [(str(n), n) for n in range(100)]), width=40).splitlines()
    assert [len(line) for line in shown[1:4]] == [40, 40, 26]


def test_a_chart_without_figures_says_so() -> None:
    for block in (
        Bars(Say("T"), "count", [], [Say("x")]),
        Spark(Say("T"), "count", []),
        Spark(Say("T"), "count", [("a", None)]),
    ):
        for form in ("text", "txt", "md", "html"):
            assert "no figures" in drawn(block, form=form)


def test_bars_in_markdown_are_a_table_whose_cells_begin_with_a_bar() -> None:
    assert drawn(REQUESTS, form="md") == (
        "# Page\n\n**Requests**\n\n"
        "|  | 2026 | 2025 |\n| --- | --- | --- |\n"
        "| Comstar | ███▍ 12 | █▋ 6 |\n| 印刷机公司 | ████████████ 43 | \\- |\n"
    )
    assert "| Other | ▒▒▒▒▒▒▒▒▒▒▒▒ -320.00 |" in drawn(MARGIN, form="md")


def test_a_line_in_markdown_keeps_its_gaps() -> None:
    line = Spark(Say("Re*quests*"), "count", [("a", 1), ("b", None), ("c", 2)])
    assert drawn(line, form="md") == (
        "# Page\n\n**Re\\*quests\\***  \n`▅·█`  \na to c: between 1 and 2, at the end 2\n"
    )


SVG = "{http://www.w3.org/2000/svg}"


def pictures(block: Block) -> list[ElementTree.Element]:
    """The charts of a page, read as XML, which is stricter than a browser."""
    found = re.findall(r'<svg class="chart".*?</svg>', drawn(block, form="html"), re.DOTALL)
    return [ElementTree.fromstring(one.replace("<svg ", f'<svg xmlns="{SVG[1:-1]}" ', 1)) for one in found]


def test_a_picture_says_its_title_and_its_figures_to_those_who_do_not_see_it() -> None:
    (picture,) = pictures(REQUESTS)
    assert (picture.get("role"), picture.get("width"), picture.get("viewBox", "")[:8]) == ("img", "100%", "0 0 400 ")
    assert picture.findtext(f"{SVG}title") == "Requests"
    assert picture.findtext(f"{SVG}desc") == "Comstar: 2026 12, 2025 6; 印刷机公司: 2026 43, 2025 -"
    assert [text.text for text in picture.iter(f"{SVG}text")] == ["Comstar", "12", "6", "印刷机公司", "43", "-"]


def test_series_are_told_apart_by_their_fill_and_what_is_below_zero_by_its_place() -> None:
    (picture,) = pictures(REQUESTS)
    bars = list(picture.iter(f"{SVG}rect"))
    assert [bar.get("class") for bar in bars] == ["s0", "s1", "s0"]
    (margin,) = pictures(MARGIN)
    above, below = margin.iter(f"{SVG}rect")
    assert below.get("class") == "s0 below"
    assert float(below.get("x", 0)) + float(below.get("width", 0)) == pytest.approx(float(above.get("x", 0)), abs=0.11)


def test_a_long_chart_is_several_pictures_with_one_scale() -> None:
    chart = Bars(Say("Days"), "count", [(f"d{n}", [n]) for n in range(60)], [Say("x")])
    all_bars = [list(picture.iter(f"{SVG}rect")) for picture in pictures(chart)]
    assert [len(bars) for bars in all_bars] == [23, 24, 12]  # the first day has no bar
    last, first = float(all_bars[2][-1].get("width", 0)), float(all_bars[0][0].get("width", 0))
    assert last / first == pytest.approx(59, rel=0.02)


figures = st.one_of(
    st.none(),
    st.integers(-(10**20), 10**20),
    st.integers(-100, 100),
    st.floats(),
    st.sampled_from([0, 10**400, 1e308, -1e308, 5e-324]),
)
chart = st.integers(1, 5).flatmap(
    lambda series: st.builds(
        Bars,
        st.just(Say("T")),
        st.sampled_from(["count", "seconds", "minutes", "hours", "percent", "money"]),
        st.lists(st.tuples(st.text(max_size=30), st.lists(figures, min_size=series, max_size=series)), max_size=6),
        st.just([Say("x")] * series),
    )
)


@given(chart, st.integers(20, 130), st.sampled_from(["utf-8", "ascii"]))
@example(Bars(Say("T"), "money", [("x", [-1e308]), ("y", [1e308])], [Say("x")]), 20, "utf-8")
@example(Bars(Say("T"), "minutes", [("x", [-99_999_999_999])], [Say("x")]), 20, "utf-8")
@settings(max_examples=150, deadline=None)
def test_any_figures_fit_any_terminal(block: Bars, cells: int, encoding: str) -> None:
    for line in drawn(block, width=cells, encoding=encoding).splitlines():
        assert width(line) <= cells, line
    drawn(block, form="md")


@given(chart)
@settings(max_examples=150, deadline=None)
def test_any_figures_are_drawn_inside_the_picture_and_in_their_order(block: Bars) -> None:
    if not any(values for _, values in block.groups):
        return
    (picture,) = pictures(block)
    high = float(picture.get("viewBox", "").split()[3])
    for bar in picture.iter(f"{SVG}rect"):
        x, y, wide = (float(bar.get(name, "nan")) for name in ("x", "y", "width"))
        assert x >= 0 and wide > 0 and x + wide <= 400 and y >= 0 and y + float(bar.get("height", 0)) <= high


@given(st.lists(figures, min_size=1, max_size=40))
@settings(max_examples=100, deadline=None)
def test_any_line_is_drawn_inside_the_picture(values: list[int | float | None]) -> None:
    line = Spark(Say("T"), "count", [(str(i), value) for i, value in enumerate(values)])
    drawn(line, width=20)
    for picture in pictures(line):
        path = picture.findall(f"{SVG}path")[1].get("d", "")
        points = [tuple(map(float, point.split())) for point in re.findall(r"[ML]([^MLh]+)", path)]
        assert points and all(0 <= x <= 400 and 0 <= y <= 72 for x, y in points)


@settings(deadline=None)
@given(st.lists(st.integers(0, 1000), min_size=2, max_size=20))
def test_a_greater_figure_never_has_a_shorter_bar(values: list[int]) -> None:
    block = Bars(Say("T"), "count", [("x", [value]) for value in values], [Say("x")])
    parts = " ▏▎▍▌▋▊▉█"
    lengths = [
        sum(map(parts.index, line.split("  ", 1)[1].rpartition(" ")[0])) for line in drawn(block).splitlines()[1:]
    ]
    ordered = [length for _, length in sorted(zip(values, lengths, strict=True))]
    assert ordered == sorted(ordered)
    assert all((value == 0) == (length == 0) for value, length in zip(values, lengths, strict=True))
