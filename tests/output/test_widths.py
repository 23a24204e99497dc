"""Cells on a terminal: nothing is ever wider than it says, and nothing is lost by wrapping."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from supportcli.output.widths import cut, fit, width, wrap

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
typed = st.text(
    st.one_of(st.characters(exclude_categories=["Cc", "Cs"]), st.sampled_from("ab 的、。\u200d\ufe0f\u0301🙂🇩🇪🏽"))
)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("modem", 5),
        ("модем", 5),
        ("印刷机", 6),
        ("ｆｕｌｌ", 8),
        ("e\u0301", 1),
        ("한국", 4),
        ("\u1112\u1161\u11ab", 2),  # the same syllable as three letters
        ("a\u200bb", 2),
        ("🙂", 2),
        (FAMILY, 2),
        ("👍🏽", 2),
        ("🏽", 2),
        ("🇩🇪", 2),
        ("🇩🇪🇫🇷", 4),
        ("❤", 1),
        ("❤\ufe0f", 2),
        ("❤\ufe0f\u200d\U0001f525", 2),
        ("a\u200db", 2),
        ("1\ufe0f\u20e3", 2),
        ("می\u200cخواهم", 7),
        ("क\u094dष", 2),
        ("…", 1),
    ],
)
def test_a_sign_takes_as_many_cells_as_a_terminal_gives_it(text: str, cells: int) -> None:
    assert width(text) == cells


def test_cut_ends_with_an_ellipsis_and_never_halves_a_sign() -> None:
    assert cut("modem", 5) == "modem"
    assert cut("modems", 5) == "mode…"
    assert cut("印刷机坏了", 6) == "印刷…"
    assert cut(f"a{FAMILY}bc", 3) == "a…"
    assert fit("印刷机坏了", 6) == "印刷… "
    assert fit("42", 4, right=True) == "  42"
    assert cut("x", 0) == fit("x", 0) == ""


@given(typed, st.integers(0, 30), st.booleans())
@example("\u0301", 1, False)
def test_fit_gives_exactly_the_cells_asked_for(text: str, cells: int, right: bool) -> None:
    assert width(fit(text, cells, right)) == cells


@given(typed, st.integers(0, 30))
def test_cut_keeps_what_fits_and_otherwise_the_beginning(text: str, cells: int) -> None:
    shown = cut(text, cells)
    assert width(shown) <= cells
    assert shown == text if width(text) <= cells and cells else text.startswith(shown.removesuffix("…"))


def test_wrap_breaks_at_blanks_and_hangs_the_lines_that_follow() -> None:
    assert wrap("10:00  the modem is not found by any driver", 20, 7) == [
        "10:00  the modem is",
        "       not found by",
        "       any driver",
    ]


def test_wrap_breaks_between_wide_signs_but_not_before_a_full_stop() -> None:
    assert wrap("打印机坏了。请再试", 10) == ["打印机坏", "了。请再试"]


def test_wrap_breaks_a_word_longer_than_the_line_and_keeps_typed_line_ends() -> None:
    assert wrap("see https://example.org/a/very/long", 12) == ["see https://", "example.org/", "a/very/long"]
    assert wrap("one\ntwo\n\nthree", 20, 2) == ["one", "  two", "", "  three"]
    assert wrap("  kept blanks", 80, 2) == ["  kept blanks"]


@given(typed, st.integers(2, 40), st.integers(0, 50))
def test_wrapped_lines_fit_and_hold_every_sign_in_order(text: str, cells: int, indent: int) -> None:
    lines = wrap(text, cells, indent)
    assert all(width(line) <= cells for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(typed, typed)
def test_a_text_is_never_wider_than_its_parts(first: str, second: str) -> None:
    assert width(first + second) <= width(first) + width(second) + 1  # one: a picture selector after a sign of one cell


def test_a_megabyte_is_cut_by_its_beginning() -> None:
    assert cut("的" * 1_000_000, 11) == "的的的的的…"
