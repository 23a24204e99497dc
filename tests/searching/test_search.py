"""What a search finds, in which order, and what it shows; what does not count is not found."""

import pytest

from tests.conftest import Desk

OLD, NOW = "2025-11-20T09:00:00Z", "2026-11-20T12:00:00Z"


def keys(sup: Desk, *words: str) -> list[str]:
    """The keys of what a search finds, in order."""
    return [row["key"] for row in sup.ok(["search", "--json", *words]).json]


def test_every_place_that_people_type_into_is_searched(sup: Desk) -> None:
    sup.ok("customer add Nordwind --phone +49301234567", now=NOW)
    sup.ok("open modem -c Nordwind")
    for line in (
        "1 tried polish the aerial failed",
        "1 said the garden flooded",
        "1 told we ordered a spool",
        "1 callback tomorrow 10:00 fitter visits",
        "1 resolve swapped the splitter",
    ):
        sup.ok(line)
    for word in ("aerial", "garden", "spools", "fitters", "splitter", "nordwind"):
        assert keys(sup, word) == ["1"], word


def test_an_attached_file_is_found_by_its_name(sup: Desk, tmp_path) -> None:
    (tmp_path / "router_screenshot.txt").write_text("x")
    sup.ok("open modem", now=NOW)
    sup.ok(["1", "attach", str(tmp_path / "router_screenshot.txt")])
    assert keys(sup, "screenshots") == ["1"]
    assert keys(sup, "file:router") == ["1"]


def test_an_article_is_found_as_an_article_and_no_more_when_it_is_removed(sup: Desk) -> None:
    sup.ok(["article", "add", "How to reset a modem", "-m", "Hold the button for ten seconds"], now=NOW)
    [row] = sup.ok("search buttons --json").json
    assert (row["key"], row["type"], row["handle"]) == ("article 1", "article", None)
    assert "button" in row["snippet"]
    assert keys(sup, "button", "is:open") == []
    sup.ok("article rm 1")
    assert keys(sup, "button") == []


def test_a_title_stands_above_notes_and_a_newer_note_above_an_older_one(sup: Desk) -> None:
    sup.ok("open alpha", now=OLD)
    sup.ok("1 note the lamp is dark")
    sup.ok("open the lamp")
    sup.ok("open gamma", now=NOW)
    sup.ok("3 note the lamp is dark")
    for number in range(4, 9):
        sup.ok(f"open unrelated {number}")
    assert keys(sup, "lamp") == ["2", "3", "1"]


def test_words_may_stand_in_different_facts_and_in_the_name_of_the_customer(sup: Desk) -> None:
    sup.ok("customer add Nordwind", now=NOW)
    sup.ok("open modem -c Nordwind")
    sup.ok("1 note red lamp")
    sup.ok("open modem")
    assert keys(sup, "nordwind", "lamps") == ["1"]
    assert keys(sup, "nordwind", "modem", "red") == ["1"]
    assert keys(sup, "nordwind", "green", "customer:other") == keys(sup, "nordwind", '"green"') == []


@pytest.mark.parametrize(
    "typed", ["+49 30 1234567", "030 1234567", "030/123 45-67", "1234567", "0049301234567", "+49301234567"]
)
def test_a_telephone_number_is_found_however_it_is_written(sup: Desk, typed: str) -> None:
    sup.ok("customer add Nordwind --phone '+49 30 1234567'", now=NOW)
    sup.ok("open modem -c Nordwind")
    sup.ok("open modem 30 years old, 49 of 1234")
    assert keys(sup, typed) == keys(sup, *typed.split()) == ["1"]
    assert keys(sup, typed, "modem") == ["1"]


def test_a_ticket_that_the_line_names_is_the_only_one_found(sup: Desk) -> None:
    sup.ok("open modem", now=NOW)
    sup.ok("open modem too")
    sup.ok("2 close")
    for key in "12":
        assert sup.ok([key, "search", "modem", "-q"]).out == sup.ok(["list", "-q", "-t", key]).out == f"{key}\n"
    assert sup("9 search modem").code == sup("9 list").code == 3


def test_what_was_undone_erased_or_merged_is_not_found(sup: Desk) -> None:
    sup.ok("open modem", now=NOW)
    sup.ok("1 note xylophone")
    sup.ok("undo")
    sup.ok("open router")
    sup.ok("2 note zeppelin")
    sup.ok("2 merge 1")
    assert keys(sup, "xylophone") == []
    assert keys(sup, "modem", '"xylophone"') == keys(sup, "note:xylophone", "modem") == []
    assert keys(sup, "zeppelin") == []
    assert sup.ok("list xylophone -q").out == ""


def test_field_words_look_in_one_place_in_search_and_in_list(sup: Desk) -> None:
    sup.ok("open printer", now=NOW)
    sup.ok("1 note modem")
    sup.ok("open modem")
    assert keys(sup, "note:modem") == ["1"]
    assert keys(sup, "title:modems") == ["2"]
    assert keys(sup, "note:modem", "title:printer") == ["1"]
    assert keys(sup, "note:modem", "title:modem") == []
    assert sup.ok("list note:modem -q").out == "1\n"
    assert sup.ok("list not:title:modem -q").out == "1\n"


def test_a_beginning_a_phrase_and_a_denied_word(sup: Desk) -> None:
    sup.ok("open authorisation refused", now=NOW)
    sup.ok("open refused authorisation of payment")
    assert sorted(keys(sup, "auth*")) == ["1", "2"]
    assert keys(sup, "refused authorisation") == ["2"]
    assert keys(sup, "refused", "not:payment") == ["1"]
    assert keys(sup, "refused", "-title:payment") == ["1"]


@pytest.mark.parametrize(
    ("text", "word", "marked"),
    [
        ("two printers are dead", "printer", "printers"),
        ("die Straßenlaterne flackert", "strassenlaternen", "Straßenlaterne"),
        ("ﾌﾟﾘﾝﾀｰが動かない", "プリンタ", "ﾌﾟﾘﾝﾀ"),
        ("нет подключения", "подключение", "подключения"),
        ("das Kabelmodem ist kaputt und wird nicht ersetzt", "Modem", "Kabelmodem"),
        ("the pasword was wrong", "password", "pasword"),
    ],
)
def test_the_form_that_was_found_is_marked(sup: Desk, text: str, word: str, marked: str) -> None:
    sup.ok("open x", now=NOW)
    sup.ok(["1", "note", "--", text])
    [row] = sup.ok(["search", "--json", word]).json
    assert [row["snippet"][start:end] for start, end in row["marks"]] == [marked]


def test_marks_are_drawn_in_each_form_and_typed_signs_stay_signs(sup: Desk) -> None:
    sup.ok("open x", now=NOW)
    sup.ok(["1", "note", "--", "the <b>lamp</b> | *red*"])
    assert "&lt;b&gt;<mark>lamp</mark>&lt;/b&gt;" in sup.ok("search lamp -o html").out
    assert "&lt;b&gt;**lamp**&lt;/b&gt; \\| \\*red\\*" in sup.ok("search lamp -o md").out
    shown = sup.ok("search lamp", tty=True, NO_COLOR="", CLICOLOR_FORCE="1").out
    assert "\x1b[1mlamp\x1b[0m" in shown


def test_ten_are_shown_and_all_with_0(sup: Desk) -> None:
    for number in range(12):
        sup.ok(f"open lamp {number}", now=NOW)
    assert len(keys(sup, "lamp")) == 10
    assert len(keys(sup, "lamp", "-n", "0")) == 12
    assert "2 more" in sup.ok("search lamp", tty=True).out


def test_a_common_word_is_narrowed_before_the_newest_are_compared(sup: Desk) -> None:
    sup.ok("open lamp -c Acme", now=OLD)
    lines = "\n".join(f"open lamp {number} -c Baker" for number in range(80))
    sup.ok("batch", stdin=lines, now=NOW)
    assert keys(sup, "lamp", "customer:acme") == ["1"]
