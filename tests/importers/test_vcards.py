"""Cards become customers, whatever program wrote them; what is here already is never replaced."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supportcli.importers.items import CustomerItem, Rejected
from tests.conftest import Desk
from tests.importers.cards import card, person, read


class Cards:
    """Imports cards and shows customers."""

    def __init__(self, sup: Desk, folder: Path):
        self.sup, self.folder = sup, folder

    def bring(self, *cards: str) -> Any:
        path = self.folder / "contacts.vcf"
        path.write_bytes("".join(cards).encode())
        return self.sup(["import", str(path), "--json"], now="2026-03-02 10:00").json

    def show(self, name: str) -> Any:
        return self.sup.ok(["customer", "show", name, "--json"]).json


@pytest.fixture
def cards(sup: Desk, tmp_path: Path) -> Cards:
    return Cards(sup, tmp_path)


def test_an_organisation_is_the_customer_and_the_person_its_contact() -> None:
    found = person(card("FN:Jo", " hn Doe", "N:Doe;John;;;", "ORG:Acme\\, Inc.;Sales", "TEL;TYPE=WORK:+49 30 1234567",
                        "item1.EMAIL;type=INTERNET:j@acme.example", "item1.X-ABLabel:_$!<Work>!$_", "TZ:Europe/Berlin",
                        "NOTE:first\\nsecond", "TITLE:Head of sales", "ADR:;;Street 1;City;;12345;DE"))  # fmt: skip
    assert found[:6] == ("Acme, Inc.", ("j@acme.example",), ("+49 30 1234567",), "John Doe", None, "Europe/Berlin")
    assert found.note == "first\nsecond\nADR: Street 1 City, 12345 DE\nTITLE: Head of sales"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("FN:Jane Roe", "N:Roe;J;;;"), "Jane Roe"),
        (("N:Roe;Jane;Q.;Dr.;",), "Dr. Jane Q. Roe"),
        (("ORG:Acme",), "Acme"),
        (("EMAIL:a@b.example",), "a@b.example"),
        (("FN:Acme", "ORG:Acme"), "Acme"),
    ],
)
def test_the_name_is_the_best_that_the_card_has(lines: tuple[str, ...], name: str) -> None:
    assert (person(card(*lines)).name, person(card(*lines)).contact) == (name, None)


@pytest.mark.parametrize(
    "content",
    [
        card("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=\r\n=D0=BD", version="2.1"),
        card("FN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C8=E2=E0=ED", version="2.1"),
        card("FN;CHARSET=windows-1251:Иван", version="2.1").encode("cp1251"),
        card("FN:Иван", end="\n"),
        card("FN:Иван").encode("utf-16"),
        b"\xef\xbb\xbf" + card("FN:Иван", version="4.0").encode(),
        "begin:vcard\nversion:3.0\nfn:Иван\nend:vcard",
    ],
    ids=("quoted-printable", "quoted-printable cp1251", "cp1251", "unix", "utf-16", "mark", "lower case"),
)
def test_names_are_read_in_the_charset_that_they_are_in(content: str | bytes) -> None:
    assert person(content).name == "Иван"


def test_addresses_of_version_4_are_taken_out_of_their_links() -> None:
    found = person(
        card(
            "FN:X Y",
            'TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-555-5555;ext=102',
            "EMAIL:mailto:a@b.example",
            "LANG;PREF=1:fr-CA",
            "TZ;VALUE=utc-offset:-0500",
            version="4.0",
        )
    )
    assert found[1:6] == (("a@b.example",), ("+1-555-555-5555",), None, "fr", None)
    assert found.note == "TEL: +1-555-555-5555;ext=102\nTZ: -0500"


def test_pictures_are_left_out_however_they_are_broken() -> None:
    picture = "\r\n ".join(["PHOTO;ENCODING=b;TYPE=JPEG:" + "A" * 60, *["B" * 70] * 9_999])
    unfolded = "PHOTO;ENCODING=BASE64;JPEG:\r\n" + "QUJD" * 20 + "\r\n" + "QUJD" * 20 + "\r\n"
    long = "LOGO:data:image/png;base64," + "C" * 3_000_000
    for lines in ((picture,), (unfolded,), (long,)):
        found = person(card("FN:X Y", *lines, "TEL:+4930123456"))
        assert (found.name, found.phones, found.note) == ("X Y", ("+4930123456",), None)


def test_a_card_inside_of_a_card_is_left_out() -> None:
    inner = "AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Secretary\r\nEND:VCARD"
    found = person(card("FN:X Y", inner, "TEL:+4930123456", version="2.1"))
    assert (found.name, found.phones, found.note) == ("X Y", ("+4930123456",), None)


def test_a_number_that_cannot_be_dialled_is_kept_in_the_note() -> None:
    found = person(card("FN:X Y", "TEL:110", "TEL:+4930123456"))
    assert (found.phones, found.note) == (("+4930123456",), "TEL: 110")


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (card("NOTE:nobody"), "it names neither a person nor an organisation nor an address"),
        (card("FN:Friends", "KIND:group", version="4.0"), "it is a group of other cards"),
        (card("FN:X Y").replace("END:VCARD\r\n", ""), "the card does not end before the next one begins"),
        (card("FN:" + "x" * 200_000), "the line is over {n} letters long"),
        (card(*["NOTE:" + "x" * 1_000] * 1_000), "the card is over {n} bytes long"),
    ],
    ids=("nobody", "group", "no end", "long line", "long card"),
)
def test_a_broken_card_costs_only_itself(broken: str, why: str) -> None:
    found = read(card("FN:First") + broken + card("FN:Last"))
    assert [one.person.name if isinstance(one, CustomerItem) else one.why.message for one in found] == [
        "First",
        why,
        "Last",
    ]


def test_a_file_that_was_cut_brings_the_whole_cards() -> None:
    found = read((card("FN:First") + card("FN:Last"))[:-8])
    assert [isinstance(one, Rejected) for one in found] == [False, True]


def test_a_line_that_nobody_can_read_is_counted_and_the_rest_taken(
    cards: Cards, capfd: pytest.CaptureFixture[str]
) -> None:
    brought = cards.bring(card("FN:X Y", "this is garbage", "TEL:+4930123456"))
    assert brought["odd"][0]["what"] == "a line of the card cannot be read"
    assert cards.show("X Y")["phones"] == ["+4930123456"]
    assert capfd.readouterr().err == ""


def test_two_people_of_one_organisation_are_one_customer_and_neither_is_lost(cards: Cards) -> None:
    first = card("FN:Jo Doe", "ORG:Acme", "EMAIL:jo@acme.example", "UID:1")
    second = card("FN:Max Roe", "ORG:ACME", "TEL:+49 30 1234567", "EMAIL:max@acme.example", "UID:2")
    assert cards.bring(first, second)["customer_new_count"] == 1
    found = cards.show("Acme")
    assert (found["contact"], found["note"]) == ("Jo Doe", "Max Roe, max@acme.example, +49301234567")
    assert (found["emails"], found["phones"]) == (["jo@acme.example", "max@acme.example"], ["+49301234567"])


def test_a_customer_who_is_here_gets_what_is_new_and_keeps_what_it_has(cards: Cards) -> None:
    cards.sup.ok('customer add Nordwind --phone "+49 30 1234567" --contact Eva --language de')
    cards.bring(
        card("FN:Max Roe", "ORG:Nord Wind GmbH", "TEL:0049301234567", "EMAIL:max@nw.example", "TZ:Europe/Berlin")
    )
    found = cards.show("Nordwind")
    assert (found["contact"], found["language"], found["zone"]) == ("Eva", "de", "Europe/Berlin")
    assert (found["emails"], found["phones"]) == (["max@nw.example"], ["+49301234567"])
    assert found["note"] == "Nord Wind GmbH\nMax Roe, max@nw.example, +49301234567"


def test_importing_again_adds_nothing_even_after_changes_here(cards: Cards) -> None:
    acme = card("FN:Jo Doe", "ORG:Acme", "EMAIL:jo@acme.example", "TEL:+49 30 1234567", "UID:1")
    more = card("FN:Jo Doe", "ORG:Acme", "EMAIL:jo2@acme.example", "UID:1")
    cards.bring(acme)
    assert (cards.bring(acme)["fact_count"], cards.bring(more)["fact_count"]) == (0, 1)
    cards.sup.ok("customer edit Acme --name Nordwind --contact Eva --email eva@acme.example")
    assert [cards.bring(one)["fact_count"] for one in (acme, more)] == [0, 0]
    assert (cards.show("Nordwind")["emails"], cards.show("Nordwind")["contact"]) == (["eva@acme.example"], "Eva")


def test_a_customer_that_was_undone_stays_undone(cards: Cards) -> None:
    acme = card("FN:Jo Doe", "ORG:Acme", "TEL:+49 30 1234567")
    cards.bring(acme)
    cards.sup.ok("undo")
    assert cards.bring(acme)["fact_count"] == 0
    assert cards.sup.ok("customer list --json").json == []


def test_customers_that_may_be_doubles_are_named(cards: Cards) -> None:
    brought = cards.bring(card("ORG:Acme Ltd."), card("ORG:ACME, Ltd"))
    assert (brought["customer_new_count"], brought["doubles"]) == (2, [{"new": "ACME, Ltd", "like": "Acme Ltd."}])


def test_what_a_terminal_would_obey_is_shown_and_not_done(cards: Cards) -> None:
    cards.bring(card("FN:X\x1b[31m\0Y"))
    assert "\x1b" not in cards.sup.ok("customer list").out


GOOD = card(
    "FN:Jo Doe",
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=B6;Jo;;;",
    "ORG:Acme;Sales",
    "TZ:Europe/Berlin",
    "TEL;TYPE=WORK:+49301234567",
    "ADR:;;Street;City;;1;DE",
    "BDAY:19700101",
    "REV:20200101T000000Z",
)
PUT = st.sampled_from(
    [
        b":",
        b";",
        b"=",
        b"\\",
        b"\r\n",
        b"\n ",
        b"\0",
        b"\xff",
        b"BEGIN:VCARD\n",
        b"ENCODING=",
        b"CHARSET=x;",
        b'"',
        b"AGENT:\r\n",
        b",",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(GOOD)), st.integers(0, 9), PUT)
def test_no_change_to_a_card_stops_the_import(place: int, gone: int, put: bytes) -> None:
    whole = GOOD.encode()
    found = read(whole[:place] + put + whole[place + gone :] + card("FN:Last").encode())
    assert found and all(isinstance(one, Rejected) or one.person.name for one in found)
    json.dumps([one.row for one in found])


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_stop_the_import(content: bytes) -> None:
    for one in read(b"BEGIN:VCARD\n" + content + b"\nEND:VCARD\n"):
        assert isinstance(one, Rejected) or one.person.name


def test_ten_megabytes_on_one_line_are_refused_at_once() -> None:
    began = time.monotonic()
    found = read(card("FN:First", "NOTE:" + "x" * 10_000_000) + card("FN:Last"))
    assert [isinstance(one, Rejected) for one in found] == [True, False]
    assert time.monotonic() - began < 5
