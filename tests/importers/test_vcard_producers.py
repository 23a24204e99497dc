"""What phones and mail programs write that no vCard has, or that vobject reads otherwise: nothing of it is lost."""

import pytest

from supportcli.importers.items import Notes
from tests.importers.cards import card, person, read


@pytest.mark.parametrize(
    "line",
    [
        "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=94=D0=B0=D1=87=D0=B0):+7 495 123-45-67",
        "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=94);PREF:+7 495 123-45-67",
        "TEL;X-My boat:+7 495 123-45-67",
        "item1.TEL;CELL;X-Дача:+7 495 123-45-67",
    ],
)
def test_a_label_of_ones_own_on_android_costs_no_number(line: str) -> None:
    notes = Notes()
    assert person(card("FN:Jo", line, version="2.1"), notes).phones == ("+7 495 123-45-67",)
    assert not notes.odds


def test_an_address_is_taken_without_what_stands_around_it_and_once() -> None:
    lines = ("EMAIL:ada@Acme.example", "EMAIL;TYPE=HOME:ADA@acme.example", 'EMAIL:"A. L." <al@acme.example>',
             "EMAIL:<b@acme.example>", "EMAIL:mailto:c@acme.example", "EMAIL:no address")  # fmt: skip
    found = person(card("FN:Ada", *lines))
    assert found.emails == ("ada@Acme.example", "al@acme.example", "b@acme.example", "c@acme.example")
    assert found.note == "EMAIL: no address"


def test_lists_are_kept_whole_and_addresses_of_the_web_without_backslash() -> None:
    lines = ("CATEGORIES:VIP,Kunden", "NICKNAME:Jo,Joe", "item1.URL;type=pref:https\\://jo.example/x")
    assert (
        person(card("FN:Jo Doe", *lines)).note == "CATEGORIES: VIP, Kunden\nNICKNAME: Jo,Joe\nURL: https://jo.example/x"
    )


@pytest.mark.parametrize(
    ("encoding", "name"), [("cp1251", "Иванов Иван"), ("cp1250", "Łukasz Żółć"), ("cp932", "山田太郎")]
)
def test_a_card_that_names_no_charset_is_in_the_one_in_which_it_reads(encoding: str, name: str) -> None:
    assert person(card(f"FN:{name}", "TEL:+49301234567", version="2.1").encode(encoding)).name == name
    quoted = "".join(f"={byte:02X}" for byte in name.encode(encoding))
    assert person(card(f"FN;ENCODING=QUOTED-PRINTABLE:{quoted}", version="2.1")).name == name


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_comma_that_nobody_escaped_ends_no_text(version: str) -> None:
    lines = ("FN:Müller, Hans", "NOTE:one, two\\, three", " , four", "NOTE;ENCODING=QUOTED-PRINTABLE:five, six=2C =",
             "seven=0D=0A=", "eight, nine", "CATEGORIES:a,b", "EMAIL:a@x.example, b@x.example")  # fmt: skip
    found = person(card(*lines, version=version))
    assert (found.name, found.emails) == ("Müller, Hans", ("a@x.example", "b@x.example"))
    assert found.note == "one, two, three, four\nfive, six, seven\neight, nine\nCATEGORIES: a, b"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+49 30 1234567,8", "+49 30 1234567"),
        ("+49 30 1234567\\,\\,12#", "+49 30 1234567"),
        ("+49 30 1234567 ext. 12", "+49 30 1234567"),
        ("tel:+49-30-1234567;ext=12", "+49-30-1234567"),
    ],
)
def test_what_is_dialled_behind_a_number_is_kept(typed: str, number: str) -> None:
    found = person(card("FN:Jo", f"TEL:{typed}"))
    assert found.phones == (number,)
    assert found.note == f"TEL: {typed.removeprefix('tel:').replace(chr(92), '')}"


def test_line_ends_of_old_macs_end_lines() -> None:
    found = read(card("FN:Ada", end="\r") + card("FN:Bea", end="\r"))
    assert [one.person.name for one in found] == ["Ada", "Bea"]


def test_quoted_lines_of_outlook_without_a_charset_are_western() -> None:
    address = ("ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Stra=DFe 1=0D=0A=", "Hinterhof;Berlin;;10115;")
    found = person(card("FN:Jo", *address, "NOTE;ENCODING=QUOTED-PRINTABLE:gr=C3=B6=C3=9Fer", version="2.1"))
    assert "Straße 1" in (found.note or "") and "größer" in (found.note or "")
