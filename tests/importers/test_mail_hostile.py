"""Mails made to hurt: bounded time and memory, a clear summary, nothing half recorded."""

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supportcli.importers import LIKELY, format_of
from supportcli.importers.items import Asked, Notes, Rejected
from supportcli.importers.mail import making, places
from tests.conftest import Desk
from tests.importers.mails import Inbox, mail, multipart

NOW = "2026-11-21T10:00:00.000Z"
MADE = "2026-11-20T10:00:00.000Z"


def taken(raw: bytes) -> list[object]:
    return list(making.items(raw, MADE, Asked("anna", NOW, Notes()), "here"))


def nested(levels: int) -> bytes:
    heads = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(levels))
    return b"Subject: deep\r\nFrom: a@x.example\r\n" + heads.encode() + b"\r\nend of it"


HOSTILE = {
    "ten megabytes of head": b"Subject: x\r\nX-A: " + b"a" * 10_000_000 + b"\r\n\r\nbody",
    "ten megabytes of one folded field": b"Subject: x\r\nTo:" + b" <a@x.example>,\r\n" * 600_000 + b"\r\nbody",
    "a million fields": b"Subject: x\r\n" + b"X-A: b\r\n" * 1_000_000 + b"\r\nbody",
    "ten thousand levels": nested(10_000),
    "ten thousand parts": mail(*multipart(*["\r\nx"] * 10_000)),
    "a hundred thousand boundaries": mail(b"--b\r\n" * 100_000, 'Content-Type: multipart/mixed; boundary="b"'),
    "encoded words without end": mail(subject=b"=?utf-8?q?" * 6_000),
    "quotes without end": mail(sender='"' * 60_000 + "<a@x.example>"),
    "brackets without end": mail(sender="(" * 60_000 + "<a@x.example>"),
    "parameters without end": mail("x", "Content-Type: text/plain" + '; a="' * 10_000),
    "ids without end": mail("x", "References: " + "<" * 60_000),
    "open comments": mail("<!--" * 200_000, "Content-Type: text/html"),
    "open tags": mail('<a "' * 200_000, "Content-Type: text/html"),
    "signs of tags": mail("<" * 500_000, "Content-Type: text/html"),
    "deep lists": mail("<ul><li>" * 100_000, "Content-Type: text/html"),
    "open scripts": mail("<style>" * 100_000, "Content-Type: text/html"),
    "hidden words": mail("<b style='display:none'>x</b>" * 60_000, "Content-Type: text/html"),
    "hidden words without end": mail("<b style='display:none'>x" * 60_000, "Content-Type: text/html"),
    "files between lines": mail(("begin 644 b\n" + "M" * 61 + "\n") * 60_000 + "\nend"),
    "blanks in quoted-printable": mail(" " * 3_000_000 + "x \n", "Content-Transfer-Encoding: quoted-printable"),
    "base64 that is none": mail(("A" * 76 + "\n") * 60_000 + "!" * 999_999, "Content-Transfer-Encoding: base64"),
    "encoded words in encoded words": mail(subject=b"=?utf-8?q?=3D=3Futf-8=3Fq=3F?=" * 2_000),
    "mailto without end": mail(sender="mailto:" * 9_000 + "<a@x.example>"),
    "nothing but NULs": b"Subject: x\r\n\r\n" + b"\0" * 1_000_000,
    "prefixes": mail(subject="Re: " * 15_000 + "x"),
    "line of ten megabytes": mail(b"a" * 10_000_000),
    "dates": mail(date="1" * 50_000),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_time_is_bounded(name: str) -> None:
    started = time.process_time()
    got = taken(HOSTILE[name])
    assert time.process_time() - started < 5
    assert got and not isinstance(got[0], Rejected)


def test_what_lies_too_deep_is_kept_as_a_file() -> None:
    (item,) = taken(nested(10_000))
    assert b"end of it" in item.events[1].content  # type: ignore[attr-defined]


def test_a_hostile_folder_is_imported_whole(inbox: Inbox, sup: Desk) -> None:
    whole = mail(*multipart("\r\nSee.", 'Content-Type: image/png; name="a.png"\r\n\r\n' + "x" * 500))
    cut = [whole[:size] for size in range(120, len(whole), 97)]
    told = inbox(*HOSTILE.values(), *cut, b"\0\1\2", b"", b"no mail at all")
    assert told["rejected_count"] == 3
    assert sup.ok("verify").code == 0


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.binary(max_size=400),
    st.sampled_from(["text/plain", "text/html; charset=utf-7", "multipart/mixed; boundary=b", "message/rfc822"]),
    st.sampled_from(["base64", "quoted-printable", "x-uuencode", "8bit", ""]),
)  # fmt: skip
def test_no_bytes_are_an_error(data: bytes, type_: str, encoding: str) -> None:
    taken(data)
    taken(b"Subject: " + data + b"\r\nFrom: " + data + b"\r\nDate: " + data + b"\r\n\r\n" + data)
    for body in (data, b"--b\r\n" + data + b"\r\n--b--\r\n"):
        for item in taken(mail(body, f"Content-Type: {type_}", f"Content-Transfer-Encoding: {encoding}")):
            assert isinstance(item, Rejected) or item.opened.title.encode("utf-8")  # type: ignore[attr-defined]


def test_a_mail_that_is_too_big_is_refused_before_it_is_read(inbox: Inbox, tmp_path: Path) -> None:
    folder = tmp_path / "big"
    folder.mkdir()
    (folder / "1.eml").write_bytes(mail())
    with (folder / "2.eml").open("wb") as file:
        file.write(mail(id="2@x"))
        file.truncate(places.MOST_MAIL + 1)
    told = inbox.run(folder).json
    assert (told["ticket_new_count"], told["rejected_count"]) == (1, 1)
    assert "75 MB" in told["reasons"][0]["reason"]


def test_an_mbox_is_cut_where_its_mails_begin(tmp_path: Path) -> None:
    path = tmp_path / "x.mbox"
    line = b"From a@x.example Fri Nov 20 09:00:00 2026\r\n"
    one = mail("From now on\r\n\r\nFrom here it goes wrong\r\n" + "x" * 3000)
    whole = b"".join(line + one + b"\r\n" for _ in range(1500))
    path.write_bytes(whole)
    found = list(places.in_file(str(path), "x"))
    assert len(found) == 1500
    assert b"".join(places.read(place) or b"" for place in found) == whole
    assert all(place.start * 1500 % len(whole) == 0 for place in found)


@pytest.mark.parametrize(
    "start", [b"a,b\r\n1,2\r\n", b'{"a": 1}\n', b"Dear all: hello\n", b"PK\3\4", b"[tool]\nx: 1\n", b"number: x"]
)
def test_what_is_no_mail_is_not_taken_for_one(start: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(start)
    found = format_of(start, str(path))
    assert found is None or found.NAME != "mail"


def test_mails_are_recognised() -> None:
    from supportcli.importers import mail as importer

    for start in (mail(), b"From x\n" + mail(), b"\r\n\r\n" + mail(), b"\xef\xbb\xbf" + mail()):
        assert importer.sniff(start, "x") >= LIKELY
