"""What people typed is data for every reader: terminal, spreadsheet, browser, Markdown."""

import csv
import html
import html.parser
import io
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from supportcli.output.safe import fence_for, formula_safe, html_safe, markdown_safe, one_line, visible

anything = st.text(st.characters())
"""Lone surrogates and control characters included."""

OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("\x1b[31mred", "␛[31mred"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("nul\x00", "nul␀"),
        ("\x7f", "␡"),
        ("\x9b31m", "\\x9b31m"),
        ("a\u202eb", "a\\u202eb"),
        ("a\u2066b", "a\\u2066b"),
        ("\udc80", "\\udc80"),
        ("a\ufff9b", "a\\ufff9b"),
        ("می\u200cخواهم 👩\u200d👧", "می\u200cخواهم 👩\u200d👧"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_and_the_rest_is_left_alone(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_one_line_folds_line_ends_and_tabs() -> None:
    assert one_line("first\r\nsecond\nthird\tend\r\n") == "first⏎second⏎third end"
    assert visible("a\nb\tc", keep="\n") == "a\nb␉c"


@given(anything)
@example("\udcff\x9b")
def test_nothing_obeyed_is_left_and_everything_can_be_encoded(text: str) -> None:
    for shown in (visible(text), one_line(text)):
        assert not OBEYED.search(shown)
        shown.encode("utf-8")
        shown.encode("ascii", "backslashreplace")


@given(anything)
def test_making_visible_twice_changes_nothing_more(text: str) -> None:
    assert visible(visible(text)) == visible(text)


@pytest.mark.parametrize(
    "text", ["=1+1", "+SUM(A1)", "-2+3", "@cmd", "\t=1", "\r=1", " =1", "＝1", "-5 volts", "--", "+"]
)
def test_no_cell_starts_a_formula(text: str) -> None:
    assert formula_safe(text) == "'" + text


@pytest.mark.parametrize("text", ["", "42", "-5", "+74951234567", "-1.5", "a=b", "'=1", "1-2"])
def test_numbers_and_words_are_left_alone(text: str) -> None:
    assert formula_safe(text) == text


@given(anything)
def test_a_cell_survives_csv(text: str) -> None:
    target = io.StringIO()
    csv.writer(target).writerow([formula_safe(visible(text, keep="\n"))])
    [cell] = next(csv.reader(io.StringIO(target.getvalue(), newline="")))
    assert cell in (visible(text, keep="\n"), "'" + visible(text, keep="\n"))
    assert cell.lstrip()[:1] not in ("=", "@") and (cell[:1] not in ("+", "-") or re.fullmatch(r"[+-]\d[\d.,]*", cell))


class _Words(html.parser.HTMLParser):
    """The text of a page and the tags in it, as a browser reads them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@given(anything)
def test_a_browser_reads_typed_text_as_text(text: str) -> None:
    words = _Words()
    words.feed(html_safe(visible(text)))
    words.close()
    assert (words.tags, words.text) == ([], visible(text))
    assert not set("<>\"'") & set(html_safe(text))


MARKS = st.text(st.sampled_from("ab1 .)*_`[]()<>#|~-+=!&;:/\\$\"'"), max_size=20)


@given(st.one_of(anything, MARKS))
@example("<script>alert(1)</script>")
@example("[x](javascript:alert(1))")
@example("# head")
@example("10. list")
@example("- [ ] task")
@example("    code")
@example("__bold__ a_b_c _x_")
@example("&lt;")
@example("a\\")
@example("```")
@example("***")
def test_markdown_shows_typed_text_as_it_is(text: str) -> None:
    shown = one_line(text)
    words = _Words()
    words.feed(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown_safe(shown) + "\n"))
    words.close()
    assert set(words.tags) <= {"p"}
    assert words.text.strip() == shown.strip()


@given(st.lists(MARKS.filter(lambda cell: cell.strip()), min_size=2, max_size=4))
def test_a_markdown_table_keeps_its_cells(cells: list[str]) -> None:
    row = "| " + " | ".join(map(markdown_safe, cells)) + " |"
    rule = "|" + " --- |" * len(cells)
    page = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(f"{row}\n{rule}\n")
    assert [html.unescape(cell).strip() for cell in re.findall("<th>(.*?)</th>", page)] == [
        each.strip() for each in cells
    ]


def test_a_fence_is_longer_than_any_fence_inside() -> None:
    assert fence_for(["plain"]) == "```"
    assert fence_for(["a ```` b"]) == "`````"
