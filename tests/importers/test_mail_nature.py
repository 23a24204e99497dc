"""What a mail tells about itself: whether a person wrote it, who, when, and in which charset."""

from pathlib import Path

import pytest

from supportcli.importers.mail import nature
from supportcli.importers.mail.dates import written
from supportcli.importers.mail.headers import head_of
from tests.importers.mails import US, Inbox, mail, multipart

ANSWER = {"sender": US, "to": "anna@acme.example", "subject": "Re: Printer", "date": "Fri, 20 Nov 2026 10:00:00 +0000"}
NOW, MADE = "2026-11-21T10:00:00.000Z", "2026-11-20T10:00:00.000Z"


@pytest.mark.parametrize(
    "subject",
    ["Automatisk svar: x", "Automaattinen vastaus: x", "Automatikus válasz: x", "Автоматична відповідь: x",
     "自動応答: x", "Otomatik Yanıt: x", "Automatická odpoveď: x", "Răspuns automat: x", "Samodejni odgovor: x",
     "Automatski odgovor: x", "Αυτόματη απάντηση: x", "Автоматичен отговор: x", "תשובה אוטומטית: x", "رد تلقائي: x",
     "Balasan otomatis: x",
     "Trả lời tự động: x", "การตอบกลับอัตโนมัติ: x", "Automatyczna odpowiedź: x", "Automatinis atsakymas: x",
     "Absence du bureau : x", "Afwezigheidsassistent: x", "Ikke på kontoret", "Poza biurem: x", "Poissa toimistosta",
     "AUTO: Anna Berg is out of the office (returning 12/01/2026)", "I am out of the office",
     "I'm out of office until May", "Away from the office Re: x", "Réponse automatique : x", "[Auto-Reply] x"],
)  # fmt: skip
def test_an_absence_is_known_in_many_languages(subject: str) -> None:
    assert nature.of(head_of(mail(subject=subject)), subject) == nature.AUTOMATIC


@pytest.mark.parametrize(
    "subject",
    ["AW: Automatische Antwort: Ihre Anfrage", "Re: Automatic reply: your request", "AUTO: insurance form is empty",
     "I am out of paper", "Absence du son", "Automatic reply does not work"],
)  # fmt: skip
def test_an_answer_to_an_automatic_answer_is_a_persons(subject: str) -> None:
    assert nature.of(head_of(mail(subject=subject)), subject) == nature.PERSON


@pytest.mark.parametrize(
    ("sign", "kind"),
    [("Auto-Submitted: auto-replied (vacation)", nature.AUTOMATIC), ("Auto-Submitted: no", nature.PERSON),
     ("Auto-Submitted: auto-generated (monitor)", nature.GENERATED),
     ("X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent", nature.AUTOMATIC),
     ("X-MS-Exchange-Message-Is-Ndr:", nature.BOUNCE)],
)  # fmt: skip
def test_a_program_is_known_by_its_headers(sign: str, kind: str) -> None:
    assert nature.of(head_of(mail("x", sign)), "Printer") == kind


@pytest.mark.parametrize(
    ("sender", "subject", "kind"),
    [("postmaster@corp.example", "Unzustellbar: Angebot", nature.BOUNCE),
     ("postmaster@corp.example", "Undeliverable: offer", nature.BOUNCE),
     ("postmaster@corp.example", "Our new mail server", nature.PERSON),
     ("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@corp.example", "x", nature.BOUNCE)],
)  # fmt: skip
def test_a_bounce_is_known_by_who_sends_it(sender: str, subject: str, kind: str) -> None:
    assert nature.of(head_of(mail(sender=sender, subject=subject)), subject) == kind


@pytest.mark.parametrize("mark", ["", "> "])
def test_a_bounce_that_quotes_the_mail_in_its_text_is_noted_on_its_ticket(inbox: Inbox, mark: str) -> None:
    inbox(mail("one"), mail("We look", "In-Reply-To: <1@acme.example>", id="2@d", **ANSWER))
    text = f"--- Below this line is a copy of the message.\r\n\r\n{mark}Message-ID: <2@d>\r\n{mark}Subject: x\r\n"
    bounce = mail(text, sender="MAILER-DAEMON@q.example", subject="failure notice", id="b@q")
    assert inbox(bounce)["ticket_changed_count"] == 1
    assert "Below this line" in inbox.show()["notes"][0]["text"]


def test_a_customers_answer_through_a_list_of_ours_is_no_response(inbox: Inbox) -> None:
    through = (
        "List-Id: <help.desk.example>",
        "Reply-To: Anna Berg <anna@acme.example>",
        "In-Reply-To: <1@acme.example>",
    )
    inbox(mail("one"), mail("two", *through, id="2@acme.example", sender=f'"Anna Berg via Help" <{US}>'))
    shown = inbox.show()
    assert (shown["told"], shown["first_response_at"]) == ([], None)
    assert [one["text"] for one in shown["statements"]] == ["one", "two"]
    original = mail(
        "three", "X-Original-From: Anna <anna@acme.example>", through[2], id="3@x", sender=f"'Anna' via Help <{US}>"
    )
    inbox(original)
    assert len(inbox.show()["statements"]) == 3


@pytest.mark.parametrize(
    ("date", "at"),
    [("Mon, 9 Nov 2026 10:00:00 +01:00", "09:00"), ("Mon, 9 Nov 2026 10:00:00 GMT+0200", "08:00"),
     ("Mon, 9 Nov 2026 10:00:00 UTC-05:00", "15:00"), ("Mon, 9 Nov 2026 10:00:00 CEST", "08:00"),
     ("Mon, 9 Nov 2026 10:00 MEZ", "09:00"), ("Mon, 9 Nov 2026 10:00:00 JST", "01:00"),
     ("Mon, 9 Nov 2026 10:00:00 MSK", "07:00"), ("Mon, 9 Nov 2026 10:00:00 +5:30", "04:30"),
     ("Mon, 9 Nov 2026 10:00:00 PM +0100", "21:00"), ("Mon, 9 Nov 2026 12:10:00 AM +0000", "00:10"),
     ("Mon, 9 Nov 2026 10:00:00 -0000", "10:00"), ("Mon, 9 Nov 2026 10:00:00 XYZ", "10:00"),
     ("Mon, 9 Nov 2026 10:00:00 PST", "18:00"), ("Mon Nov  9 10:00:00 2026", "10:00"),
     ("2026-11-09T10:00:00+01:00", "09:00"), ("Mon, 9 Nov 2026 10:00:00 +0100 (CET)", "09:00")],
)  # fmt: skip
def test_a_zone_is_read_however_it_is_written(date: str, at: str) -> None:
    assert written(head_of(mail(date=date)), MADE, NOW) == (f"2026-11-09T{at}:00.000Z", None)


def test_a_date_before_there_was_mail_gives_way_to_received() -> None:
    received = "Received: from a by b; Mon, 9 Nov 2026 10:00:00 +0000"
    odd = "the date is before there was e-mail"
    epoch = "Thu, 01 Jan 1970 00:00:00 +0000"
    assert written(head_of(mail("x", received, date=epoch)), MADE, NOW) == ("2026-11-09T10:00:00.000Z", odd)
    assert written(head_of(mail("x", date=epoch)), MADE, NOW) == ("1970-01-01T00:00:00.000Z", odd)


@pytest.mark.parametrize("charset", ["cp1251", "koi8-r"])
def test_a_short_name_is_read_as_the_mail_around_it(inbox: Inbox, charset: str) -> None:
    raw = mail("Не работает интернет".encode(charset), sender=None, subject="Счёт".encode(charset))
    inbox(b"From: " + "Ия".encode(charset) + b" <ia@acme.example>\r\n" + raw)
    assert (inbox.titles(), inbox.show()["customer"]) == (["Счёт"], "Ия")


def test_an_encoded_word_tells_the_charset_of_a_body_that_declares_none(inbox: Inbox) -> None:
    inbox(mail("Да, Ия".encode("koi8-r"), subject="=?koi8-r?B?8NLJ18XU?="))
    assert (inbox.titles(), inbox.show()["statements"][0]["text"]) == (["Привет"], "Да, Ия")


def test_lines_may_end_in_a_bare_carriage_return(inbox: Inbox) -> None:
    inbox(mail("one\r\ntwo").replace(b"\r\n", b"\r"))
    assert inbox.titles() == ["Printer"]
    assert inbox.show()["statements"][0]["text"] == "one\ntwo"
    assert inbox.show()["reported_at"] == "2026-11-20T09:00:00Z"


def test_a_mailbox_in_which_no_mail_begins_is_not_passed_over(inbox: Inbox, tmp_path: Path) -> None:
    mbox = tmp_path / "old.mbox"
    mbox.write_bytes((b"From a@x Fri Nov 20 09:00:00 2026\n" + mail().replace(b"\r\n", b"\n")).replace(b"\n", b"\r"))
    assert inbox.run(mbox).json["ticket_new_count"] == 1


def test_a_report_in_parts_is_still_a_bounce() -> None:
    body, _ = multipart("\r\nNo.", "Content-Type: message/delivery-status\r\n\r\nAction: failed")
    raw = mail(body, 'Content-Type: multipart/report; report-type="delivery-status"; boundary="==x=="')
    assert nature.of(head_of(raw), "x") == nature.BOUNCE
