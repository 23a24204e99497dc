"""mbox: read back by the standard library, text for text."""

import mailbox
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from supportcli.exporters import mbox
from tests.conftest import Desk
from tests.exporters.conftest import TOLD


def messages(path: Path) -> list[EmailMessage]:
    box = mailbox.mbox(path, factory=lambda file: BytesParser(policy=policy.default).parse(file), create=False)
    return [box[key] for key in box.keys()]  # noqa: SIM118 - a mailbox iterates over messages


def test_every_message_comes_back_as_it_was_told(exported):
    first, second = messages(exported("told.mbox"))
    assert first.get_content() == TOLD
    assert second.get_content() == "zqsecond answer"
    assert first["Subject"].startswith('[1] zqtitel "quoted"') and "東京 🙂" in first["Subject"]
    assert second["Subject"] == f"Re: {first['Subject']}"
    assert first["To"].addresses[0].addr_spec == "zqines@example.com"
    assert first["To"].addresses[0].display_name == "Zqacme"
    assert parsedate_to_datetime(first["Date"]) == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def test_the_messages_of_a_ticket_are_a_thread(story: Desk, exported):
    story.ok("1 told zqanother")
    first, second, third = messages(exported("told.mbox"))
    assert first["In-Reply-To"] is None
    assert second["In-Reply-To"] == first["Message-ID"]
    assert third["In-Reply-To"] == second["Message-ID"]
    assert third["References"].split() == [first["Message-ID"], second["Message-ID"]]


def test_an_export_later_has_the_same_messages(story: Desk, exported):
    before = exported("a.mbox").read_bytes()
    story.ok("1 note zqlater", now="2026-04-01T12:00:00Z")
    assert exported("b.mbox").read_bytes() == before


def test_no_line_is_longer_than_mail_allows_and_all_is_ascii(story: Desk, exported):
    story.ok(["open", "Ω" * 3000 + " " + "x" * 3000, "-c", "y" * 300 + "ü"])
    story.ok(["4", "told", "z" * 5000])
    data = exported("told.mbox").read_bytes()
    assert data.isascii() and max(map(len, data.split(b"\n"))) <= 200
    assert messages(exported("again.mbox"))[-1].get_content() == "z" * 5000


def test_a_header_cannot_be_smuggled_in(sup: Desk, tmp_path: Path):
    sup.ok(["open", "x\nBcc: zq@example.com\n\nFrom me", "-c", 'a"\r\nX-Evil: 1 <b@c>'])
    sup.ok("1 told hello")
    sup.ok(["export", str(tmp_path / "a.mbox")])
    (one,) = messages(tmp_path / "a.mbox")
    assert one["Bcc"] is None and one["X-Evil"] is None and not one.defects
    assert len(one["To"].addresses) == 1 and one["To"].addresses[0].addr_spec.endswith("@supportcli.invalid")


TEXT = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Co", "Cn"), whitelist_characters="\n")
)


@given(st.lists(st.one_of(TEXT, st.sampled_from(["From ", ">From x", "\n", "=20", " ", ".", "x" * 80])), max_size=12))
def test_any_text_travels_whole(parts):
    text = "\n".join(parts)
    row = {"ticket": "1", "ticket_id": "t", "title": text, "id": "a:1", "at": "2026-03-02T09:30:00.000Z"}
    message = mbox._message({**row, "actor": text, "customer": text, "emails": [], "text": text}, [])
    assert not mbox.SEPARATOR.search(message, 1)
    separator, _, rest = message.partition("\n")
    assert separator.startswith("From supportcli.invalid Mon Mar  2 09:30:00 2026")
    read = BytesParser(policy=policy.default).parsebytes(rest.removesuffix("\n").encode("ascii"))
    assert read.get_content() == text
    assert max(map(len, message.split("\n"))) <= 200
