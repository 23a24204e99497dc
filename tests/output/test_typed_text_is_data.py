"""Whatever people type, in every form: nothing in it is obeyed, nothing raises, programs read back what was typed."""

import csv
import html.parser
import io
import json
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st
from shown_results import NOW, charts, page, tickets, written

from supportcli.errors import Refused
from supportcli.output import Screen, forms, text_of
from supportcli.output.errors import show_error
from supportcli.output.json import dumped
from supportcli.output.widths import width

SCREEN = Screen(tty=True, zone="Europe/Berlin", now=NOW, program="sup")
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")

HOSTILE = [
    "\x1b]0;owned\x07\x1b[2J",
    "\x9b31m",
    "\x00",
    "a\r\nb",
    "\u202egnp.exe",
    "\udcff",
    "[bold red]x[/] :smile:",
    "<script>alert(1)</script>",
    "</pre><b>",
    "=HYPERLINK(1)",
    "| a | b |\n# head",
    "```\nx\n```",
    "{0} {key} {__class__}",
    "%s %(n)s",
    "\x7f",
    "\x85\u061c\u2028\u2066\ufeff\ufff9",
    "👩\u200d👩\u200d👧 的" * 20,
    "\u0301",
    "x" * 500,
]
typed = st.one_of(st.text(st.characters(), max_size=60), st.sampled_from(HOSTILE))


@given(typed)
@settings(max_examples=60, deadline=None)
def test_no_control_character_of_typed_text_reaches_the_screen_in_any_form(text: str) -> None:
    for result in (tickets(text), page(text), charts(text), written(text)):
        for form in (None, *forms()):
            for tty in (True, False):
                try:
                    shown = text_of(result, SCREEN._replace(form=form, tty=tty))
                except Refused:
                    assert result[0] in (written(text)[0], {})  # writes know text and json, charts have no rows
                    continue
                allowed = shown.replace("\t", "") if form == "tsv" or (form is None and not tty) else shown
                assert not OBEYED.search(allowed), (form, allowed)
                shown.encode("utf-8")


SGR = re.compile("\x1b\\[[0-9;]*m")


@given(typed, st.integers(20, 200))
@settings(max_examples=60, deadline=None)
def test_the_only_escapes_are_our_colors(text: str, cells: int) -> None:
    for result in (tickets(text), page(text), charts(text), written(text)):
        shown = text_of(result, SCREEN._replace(color=True, width=cells))
        assert not OBEYED.search(SGR.sub("", shown))
        assert re.sub(" ─+\n", "\n", SGR.sub("", shown)) == text_of(result, SCREEN._replace(width=cells))


@given(typed, st.integers(20, 200))
@example("的" * 300, 20)
@settings(max_examples=60, deadline=None)
def test_no_line_is_wider_than_the_terminal(text: str, cells: int) -> None:
    for result in (tickets(text), page(text), charts(text)):
        for line in text_of(result, SCREEN._replace(width=cells)).splitlines():
            assert width(line) <= cells or line.startswith("  sup 42 note ")  # what is to be pasted is never wrapped


@given(typed)
def test_json_gives_back_exactly_what_was_typed(text: str) -> None:
    for encoding in ("utf-8", "ascii"):
        screen = SCREEN._replace(encoding=encoding)
        assert json.loads(text_of(page(text), screen._replace(form="json")))["title"] == text
        first = text_of(tickets(text), screen._replace(form="jsonl")).split("\n")[0]
        assert json.loads(first)["title"] == text
        first.encode(encoding)


@given(typed)
def test_the_tables_for_programs_keep_their_shape(text: str) -> None:
    tsv = text_of(tickets(text), SCREEN._replace(tty=False)).split("\n")
    assert [line.count("\t") for line in tsv] == [4, 4, 0]
    rows = list(csv.reader(io.StringIO(text_of(tickets(text), SCREEN._replace(form="csv")), newline="")))
    assert [len(row) for row in rows] == [6, 6, 6]
    for cell in [*tsv[0].split("\t"), *rows[1]]:
        assert cell[:1] not in ("=", "@", "\t", "\r") and not re.match(r"[+-](?!\d[\d.,]*$)", cell)


class _Tags(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))


def _tags(text: str) -> list[tuple[str, tuple[str, ...]]]:
    reader = _Tags()
    reader.feed(text)
    reader.close()
    return reader.tags


@given(typed)
@settings(deadline=None)
def test_typed_text_adds_no_tag_and_no_attribute_to_a_page(text: str) -> None:
    for made in (tickets, page, charts):
        plain = text_of(made("word"), SCREEN._replace(form="html"))
        assert _tags(text_of(made(text), SCREEN._replace(form="html"))) == _tags(plain)


@given(typed, typed)
def test_an_error_shows_what_was_typed_and_obeys_nothing(text: str, other: str) -> None:
    error = Refused("{typed}: no.", f"sup note -- {other}", code="no", typed=text, values={"typed": text})
    for as_json in (False, True):
        err = io.StringIO()
        assert show_error(error, SCREEN, as_json, err) == 2
        assert not OBEYED.search(err.getvalue())
        assert err.getvalue().count("\n") == (1 if as_json else 2)
        if as_json:
            assert json.loads(err.getvalue())["error"]["typed"] == text


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters()), inner, max_size=3),
    max_leaves=8,
)


@given(values, st.sampled_from([None, 2]), st.sampled_from(["utf-8", "ascii", "UTF8", "cp1252"]))
def test_any_data_survives_json(data: object, indent: int | None, encoding: str) -> None:
    shown = dumped(data, indent, encoding)
    assert json.loads(shown) == data or "\\ud" in shown  # two lone halves side by side read back as the sign they make
    shown.encode("utf-8" if encoding == "UTF8" else encoding)
    assert not OBEYED.search(shown)
