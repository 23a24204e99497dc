"""Where results go: terminal or pipe, stdout or stderr, which form, which fields, which exit code."""

import io
import os
import pty

import pytest
from shown_results import page, tickets, written

from supportcli import languages
from supportcli.errors import NotAllowed, Refused
from supportcli.output import BESIDE, Screen, forms, screen_from, show, text_of
from supportcli.output.errors import show_error
from supportcli.output.saying import say
from supportcli.results import Column, Listing, Result, Say, Text


def shown(result: Result, screen: Screen) -> tuple[str, str, int]:
    out, err = io.StringIO(), io.StringIO()
    code = show(result, screen, out, err)
    return out.getvalue(), err.getvalue(), code


def test_every_file_of_the_folder_is_a_form_or_stands_beside_the_forms() -> None:
    assert forms() == ("csv", "html", "json", "jsonl", "md", "table", "text", "tsv", "txt")
    folder = os.path.dirname(languages.__file__.replace("languages", "output"))
    assert {name[:-3] for name in os.listdir(folder)} >= BESIDE


def test_a_warning_is_a_sentence_on_stderr_and_with_json_only_in_the_data(terminal: Screen, pipe: Screen) -> None:
    warning = "No result yet. Add it: sup result failed\n"
    assert shown(written(), terminal) == ("42 tried other pc. Undo: sup undo\n", warning, 0)
    assert shown(written(), pipe) == ("42.k7q2\n", warning, 0)
    out, err, _ = shown(written(), pipe._replace(form="json"))
    assert '"warnings":[{"code":"no_result"' in out and err == ""


def test_quiet_gives_ids_only(terminal: Screen) -> None:
    for result, ids in ((tickets(), "42\n43\n"), (page(), "42\n"), (written(), "42.k7q2\n")):
        assert text_of(result, terminal._replace(quiet=True)) == ids


def test_an_empty_listing_says_so_to_a_person_and_nothing_to_a_pipe(terminal: Screen, pipe: Screen) -> None:
    empty = tickets()._replace(rows=[], ids=[])
    assert text_of(empty, terminal) == "Nothing is open.\n"
    assert text_of(empty, pipe) == ""
    assert text_of(empty, pipe._replace(form="json")) == "[]\n"
    assert text_of(empty, pipe._replace(form="jsonl")) == ""
    assert text_of(empty, pipe._replace(form="csv")) == "key,title,provider,due_at,call_count\n"
    assert text_of(empty, pipe._replace(form="md")) == "Nothing is open.\n"
    assert "<p>Nothing is open.</p>" in text_of(empty, pipe._replace(form="html"))


def test_the_exit_code_is_the_results_own(pipe: Screen) -> None:
    for result in (tickets(), page(), written(), Text("x")):
        assert shown(result._replace(exit_code=10), pipe)[2] == 10


def test_fields_are_shown_in_the_order_asked_for(terminal: Screen, pipe: Screen) -> None:
    asked = ("title", "key")
    assert text_of(tickets(), pipe._replace(fields=asked)).splitlines()[1] == "印刷机坏了\t43"
    assert text_of(tickets(), terminal._replace(fields=asked)).splitlines()[0] == "Title                           Key"
    assert text_of(tickets(), pipe._replace(fields=asked, form="csv")).splitlines()[0] == "title,key"
    assert text_of(tickets(), pipe._replace(fields=("key",), form="json")) == '[{"key":"42"},{"key":"43"}]\n'
    assert text_of(tickets(), pipe._replace(fields=("tags",))) == "usb,modem\n\n"
    assert (
        text_of(page(), pipe._replace(fields=("title", "key"), form="json"))
        == '{"title":"payment arrived","key":"42"}\n'
    )
    assert text_of(page(), terminal._replace(fields=("key",))) == "Key\n42\n43\n2 tickets\n"


def test_an_unknown_field_is_refused_with_the_known_ones(pipe: Screen) -> None:
    for screen in (pipe._replace(fields=("foo",)), pipe._replace(fields=("foo",), form="json")):
        with pytest.raises(Refused) as refused:
            text_of(tickets(), screen)
        assert (refused.value.code, refused.value.typed) == ("unknown_field", "foo")
        assert refused.value.values["fields"] == "key, title, provider, due_at, tags, call_count"


def test_a_script_with_fields_does_not_fail_on_the_day_when_nothing_is_due(pipe: Screen) -> None:
    assert text_of(tickets()._replace(rows=[]), pipe._replace(fields=("provider", "tags"))) == ""
    assert text_of(tickets()._replace(rows=[]), pipe._replace(fields=("tags",), form="csv")) == "tags\n"


@pytest.mark.parametrize("form", ["xml", "safe", "__init__", "os", "../errors", "", "JSON"])
def test_only_a_form_of_the_folder_is_ever_loaded(pipe: Screen, form: str) -> None:
    with pytest.raises(Refused) as refused:
        text_of(tickets(), pipe._replace(form=form))
    assert refused.value.code == "unknown_form"
    assert refused.value.values["forms"] == "csv, html, json, jsonl, md, table, text, tsv, txt"


def test_a_write_knows_text_and_json(pipe: Screen) -> None:
    assert text_of(written(), pipe._replace(form="text")).startswith("42 tried other pc")
    assert text_of(written(), pipe._replace(form="json")).startswith("{")
    for form in ("csv", "html", "table"):
        with pytest.raises(Refused) as refused:
            text_of(written(), pipe._replace(form=form))
        assert refused.value.values["forms"] == "json, text"


def test_a_page_without_rows_is_no_table_for_programs(pipe: Screen) -> None:
    for form in ("csv", "tsv", "jsonl"):
        with pytest.raises(Refused) as refused:
            text_of(page(listing=False), pipe._replace(form=form))
        assert refused.value.code == "unknown_form"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1251", "utf-8"])
def test_any_stdout_can_be_written_to(terminal: Screen, encoding: str) -> None:
    for result in (tickets("ü \udc80 я 的 🙂 \x00"), page("ü \udc80 я"), written("ü \udc80 я"), Text("\udc80 ü")):
        raw = io.BytesIO()
        out = io.TextIOWrapper(raw, encoding=encoding, errors="strict", newline="\n")
        show(result, terminal, out, io.StringIO())
        assert b"udc80" in raw.getvalue()


def test_an_error_is_a_sentence_and_lines_to_paste(terminal: Screen) -> None:
    error = NotAllowed(
        "{count} promises are open; {typed} fits none.",
        "sup broken p3d8   (Ines, 18:00)",
        "sup broken x1f4",
        code="several_promises",
        typed="\x1b[2J",
        values={"count": 2, "typed": "\x1b[2J"},
    )
    err = io.StringIO()
    assert show_error(error, terminal, err=err) == 4
    assert err.getvalue() == (
        "2 promises are open; ␛[2J fits none.\n  sup broken p3d8   (Ines, 18:00)\n  sup broken x1f4\n"
    )
    err = io.StringIO()
    assert show_error(error, None, as_json=True, err=err) == 4
    assert err.getvalue() == (
        '{"error":{"code":"several_promises","message":"2 promises are open; ␛[2J fits none.","hint":"sup broken p3d8",'
        '"choices":["sup broken p3d8","sup broken x1f4"],"typed":"\\u001b[2J","exit_code":4}}\n'
    )


def test_an_error_without_lines_has_no_hint() -> None:
    err = io.StringIO()
    assert show_error(Refused("No.", code="no"), as_json=True, err=err) == 2
    assert err.getvalue() == (
        '{"error":{"code":"no","message":"No.","hint":null,"choices":[],"typed":null,"exit_code":2}}\n'
    )


@pytest.fixture
def russian(monkeypatch: pytest.MonkeyPatch) -> str:
    """A catalogue compiled in memory, as those shipped are."""
    import gettext

    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo

    known = Catalog(locale="ru")
    known.add(("{n} ticket", "{n} tickets"), ("{n} заявка", "{n} заявки", "{n} заявок"))
    known.add("Held by {who}", "Держит {who}")
    known.add("us", "мы")
    known.add("Title", "Тема")
    known.add("Sat", "Сб")
    known.add("broken {who}", "сломано {who")
    file = io.BytesIO()
    write_mo(file, known)
    file.seek(0)
    monkeypatch.setitem(languages._catalogue, "ru", gettext.GNUTranslations(file))
    return "ru"


def test_a_sentence_is_translated_and_typed_text_in_it_is_not(pipe: Screen, russian: str) -> None:
    screen = pipe._replace(language=russian)
    assert say(Say("Held by {who}", {"who": Say("us")}), screen) == "Держит мы"
    assert say(Say("Held by {who}", {"who": "us"}), screen) == "Держит us"
    assert say(Say("broken {who}", {"who": "Ines"}), screen) == "broken Ines"
    assert say(Say(""), screen) == ""
    assert text_of(tickets(), screen._replace(form="md")).startswith("| Key | Тема |")
    assert "Сб 2026-11-21 10:00" in text_of(tickets(), screen._replace(form="md"))


@pytest.mark.parametrize(("n", "sentence"), [(1, "1 заявка"), (2, "2 заявки"), (5, "5 заявок"), (21, "21 заявка")])
def test_a_number_takes_the_form_its_language_asks_for(pipe: Screen, russian: str, n: int, sentence: str) -> None:
    counted = Say("{n} ticket", {"n": n, "_plural": "{n} tickets"})
    assert say(counted, pipe._replace(language=russian)) == sentence
    assert say(counted, pipe) == ("1 ticket" if n == 1 else f"{n} tickets")


def test_braces_in_typed_text_are_text_and_a_missing_value_loses_no_sentence(pipe: Screen) -> None:
    assert say(Say("{a} and {b}", {"a": "{b} {0} {a.__class__}", "b": 3}), pipe) == "{b} {0} {a.__class__} and 3"
    assert say(Say("{a} and {c}", {"a": None}), pipe) == " and {c}"
    assert say(Say("50 % of {", {}), pipe) == "50 % of {"


class _Terminal(io.StringIO):
    encoding = "utf-8"  # type: ignore[assignment]

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("env", "tty", "color"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"TERM": "dumb"}, True, False),
        ({"CLICOLOR": "0"}, True, False),
        ({"CLICOLOR_FORCE": "1"}, False, True),
        ({"CLICOLOR_FORCE": "0"}, False, False),
        ({"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, True, False),
    ],
)
def test_color_is_for_terminals_that_want_it(env: dict[str, str], tty: bool, color: bool) -> None:
    assert screen_from(env, _Terminal() if tty else io.StringIO()).color is color


@pytest.mark.parametrize(
    ("columns", "width"), [("200", 200), ("1", 20), ("0", 80), ("x", 80), ("²", 80), ("-5", 80), ("", 80)]
)
def test_columns_sets_the_width_if_it_is_one(columns: str, width: int) -> None:
    assert screen_from({"COLUMNS": columns}, io.StringIO()).width == width


def test_the_width_is_the_terminals() -> None:
    import fcntl
    import struct
    import termios

    _, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 132, 0, 0))
    with open(slave, "w", encoding="utf-8") as stream:
        screen = screen_from({}, stream, language="ru", program="sup")
    assert (screen.tty, screen.width, screen.pager, screen.language, screen.program) == (True, 132, True, "ru", "sup")


@pytest.mark.parametrize(
    ("env", "pager"), [({}, True), ({"PAGER": ""}, False), ({"PAGER": "cat"}, False), ({"TERM": "dumb"}, False)]
)
def test_the_pager_is_for_those_who_have_not_declined_it(env: dict[str, str], pager: bool) -> None:
    assert screen_from(env, _Terminal()).pager is pager
    assert screen_from(env, io.StringIO()).pager is False


def test_a_column_alone_is_its_own_flexible_one(terminal: Screen) -> None:
    listing = Listing([{"n": 5}], [Column("n", "Number", "number")])
    assert text_of(listing, terminal) == "Number\n     5\n"
