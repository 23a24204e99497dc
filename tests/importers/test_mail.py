"""Mail becomes tickets: who said it, who answered, what belongs together, and what never lands with somebody else."""

from pathlib import Path

import pytest

from supportcli.importers.mail.subjects import title_of
from tests.conftest import Desk
from tests.importers.mails import NOW, US, Inbox, mail, multipart

ANSWER = {"sender": f"Boris <{US}>", "to": "anna@acme.example", "subject": "Re: Printer"}


def test_the_first_mail_of_a_customer_opens_a_ticket(inbox: Inbox) -> None:
    inbox(mail(subject="Re: AW: Printer"))
    shown = inbox.show()
    assert (shown["title"], shown["channel"], shown["customer"]) == ("Printer", "email", "Anna Berg")
    assert (shown["reported_at"], shown["state"]) == ("2026-11-20T09:00:00Z", "open")
    assert [(one["who"], one["text"], one["channel"]) for one in shown["statements"]] == [
        ("Anna Berg", "It does not print.", "email")
    ]


def test_our_mail_is_told_and_the_first_one_is_the_first_response(inbox: Inbox) -> None:
    first = mail(
        "We look.", "In-Reply-To: <1@acme.example>", id="2@d", date="Fri, 20 Nov 2026 10:00:00 +0100", **ANSWER
    )
    second = mail(
        "Fixed.", "References: <1@acme.example> <2@d>", id="3@d", date="Fri, 20 Nov 2026 12:00:00 +0000", **ANSWER
    )
    inbox(second, first, mail(date="Fri, 20 Nov 2026 08:00:00 +0000"))
    shown = inbox.show()
    assert [(one["text"], one["first_response"], one["actor"]) for one in shown["told"]] == [
        ("We look.", True, "Boris"),
        ("Fixed.", False, "Boris"),
    ]
    assert shown["first_response_at"] == "2026-11-20T09:00:00Z"


def test_the_setting_says_who_we_are(inbox: Inbox, sup: Desk) -> None:
    sup.ok("config set own_emails @desk.example")
    inbox(mail(), mail("Yes", "In-Reply-To: <1@acme.example>", id="2@d", **ANSWER), options="")
    assert [one["text"] for one in inbox.show()["told"]] == ["Yes"]
    assert sup("config set own_emails nonsense").code == 2
    assert sup(f"import {inbox.folder} --us nonsense").code == 2


def test_importing_again_adds_nothing(inbox: Inbox, sup: Desk) -> None:
    body, type_ = multipart("\r\nSee.", 'Content-Type: image/png; name="a.png"\r\n\r\nxyz')
    mails = [
        mail(body, type_),
        mail("No id", id=None),
        mail("We look", "In-Reply-To: <1@acme.example>", id="2@d", **ANSWER),
    ]
    assert inbox(*mails)["fact_count"] > 5
    before = sup.ok("show 1 --json", now=NOW).out
    again = inbox(*mails)
    assert (again["fact_count"], again["ticket_new_count"], again["known_count"]) == (0, 0, 3)
    assert sup.ok("show 1 --json", now=NOW).out == before


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0), (2, 0, 1)])
def test_a_thread_is_one_ticket_in_any_order_and_over_several_imports(inbox: Inbox, order: tuple[int, ...]) -> None:
    thread = [
        mail("one"),
        mail(
            "two", "In-Reply-To: <1@acme.example>", "References: <1@acme.example>", id="2@acme.example", subject="Other"
        ),
        mail("three", "References: <1@acme.example> <2@acme.example>", id="3@acme.example", subject="Printer"),
    ]
    for number in order:
        inbox(thread[number])
    assert len(inbox.titles()) == 1
    texts = " ".join(one["text"] for one in inbox.show()["statements"])
    assert all(word in texts for word in ("one", "two", "three"))


def test_answers_to_a_mail_that_never_came_find_each_other(inbox: Inbox) -> None:
    for id_ in ("7@acme.example", "8@acme.example"):
        inbox(mail(id_, "References: <lost@acme.example>", id=id_))
    assert len(inbox.titles()) == 1


def test_an_equal_subject_is_no_thread(inbox: Inbox) -> None:
    inbox(mail("one"), mail("two", id="2@acme.example", subject="Re: Printer"))
    assert inbox.titles() == ["Printer", "Printer"]


@pytest.mark.parametrize(
    "subject", ["Re: [#1] Printer", "[1] Printer", "Ticket#1: Printer", "supportcli 1", "AW: Ticket 1", "x (#1)"]
)
def test_a_number_in_the_subject_is_believed_from_the_customer(inbox: Inbox, subject: str) -> None:
    inbox(mail("one"))
    inbox(mail("two", id="2@acme.example", subject=subject))
    assert len(inbox.show()["statements"]) == 2
    inbox(mail("three", id="3@d", subject=subject, sender=US, to="anna@acme.example"))
    assert len(inbox.show()["told"]) == 1


@pytest.mark.parametrize("subject", ["[#1] Printer", "Ticket#1", "supportcli 1", "[1]", "x (#1)"])
def test_a_number_in_the_subject_never_reaches_another_customers_ticket(inbox: Inbox, subject: str) -> None:
    inbox(mail("one"), mail("mine", id="m@acme.example", sender="mallory@acme.example", subject="Mine"))
    told = inbox(mail("secret", id="2@acme.example", sender="mallory@acme.example", subject=subject))
    assert [one["text"] for one in inbox.show(1)["statements"]] == ["one"]
    assert told["ticket_new_count"] == 1
    inbox(mail("unknown", id="3@x.example", sender="nobody@x.example", subject=subject))
    assert [one["text"] for one in inbox.show(1)["statements"]] == ["one"]


def test_a_number_that_is_no_ticket_opens_one(inbox: Inbox) -> None:
    inbox(mail(subject="[#4711] Printer"))
    assert inbox.titles() == ["[#4711] Printer"]


def test_another_customer_who_answers_into_a_thread_gets_a_ticket_of_his_own(inbox: Inbox) -> None:
    inbox(mail("one"), mail("mine", id="m@other.example", sender="carl@other.example", subject="Mine"))
    inbox(mail("into it", "In-Reply-To: <1@acme.example>", id="2@other.example", sender="carl@other.example"))
    assert [one["text"] for one in inbox.show(1)["statements"]] == ["one"]
    assert len(inbox.titles()) == 3


def test_a_colleague_who_is_no_customer_stays_in_the_thread(inbox: Inbox) -> None:
    inbox(mail("one"), mail("me too", "In-Reply-To: <1@acme.example>", id="2@x", sender="Bob <bob@acme.example>"))
    assert [one["who"] for one in inbox.show()["statements"]] == ["Anna Berg", "Bob"]


def test_answers_of_two_customers_to_one_mail_of_ours_are_two_tickets(inbox: Inbox) -> None:
    for name in ("anna", "carl"):
        inbox(mail(name, "References: <news@desk.example>", id=f"{name}@x", sender=f"{name}@{name}.example"))
    assert [inbox.show(key)["statements"][0]["text"] for key in (1, 2)] == ["anna", "carl"]


def test_the_same_id_with_other_words_is_another_mail(inbox: Inbox) -> None:
    one, two = mail("one"), mail("two", subject="Scanner")
    inbox(one, two)
    assert inbox.titles() == ["Printer", "Scanner"]
    assert inbox(two, one)["fact_count"] == 0
    assert inbox(mail("one", "Received: by another.example; Fri, 20 Nov 2026 09:00:01 +0000"))["fact_count"] == 0


@pytest.mark.parametrize(
    "sign",
    ["Auto-Submitted: auto-replied", "X-Autoreply: yes", "Precedence: auto_reply", "Precedence: bulk",
     "Subject: Out of office: Re: Printer", "Subject: Abwesenheitsnotiz: Printer", "Subject: 自動返信: Printer"],
)  # fmt: skip
@pytest.mark.parametrize("sender", [US, "anna@acme.example"])
def test_an_automatic_answer_is_a_note_and_never_a_response(inbox: Inbox, sign: str, sender: str) -> None:
    subject = None if sign.startswith("Subject") else "Re: Printer"
    to = US if sender != US else "anna@acme.example"
    inbox(
        mail("one"),
        mail("away", sign, "In-Reply-To: <1@acme.example>", id="2@d", sender=sender, to=to, subject=subject),
    )
    shown = inbox.show()
    assert (shown["told"], shown["first_response_at"], len(shown["statements"])) == ([], None, 1)
    assert "away" in shown["notes"][0]["text"]


def test_an_automatic_answer_to_nothing_opens_nothing(inbox: Inbox) -> None:
    told = inbox(mail("away", "Auto-Submitted: auto-replied", id="2@d"), code=4)
    assert (told["ticket_new_count"], told["customer_new_count"], told["rejected_count"]) == (0, 0, 1)
    assert told["reasons"][0]["reason"] == "an automatic answer to a mail that is not here"


def test_a_bounce_opens_nothing_and_is_noted_where_the_mail_is_here(inbox: Inbox) -> None:
    inbox(mail("one"), mail("We look", "In-Reply-To: <1@acme.example>", id="2@d", **ANSWER))
    body, _ = multipart("\r\nNo such user.", "Content-Type: message/rfc822\r\n\r\nMessage-ID: <2@d>\r\n\r\nWe look")
    report = 'Content-Type: multipart/report; report-type=delivery-status; boundary="==x=="'
    bounce = mail(body, "Return-Path: <>", report, id="b@mx", sender="MAILER-DAEMON@mx.example", subject="Undelivered")
    other = mail("No.", "X-Failed-Recipients: x@y.example", id="c@mx", sender="MAILER-DAEMON@mx.example")
    told = inbox(bounce, other)
    assert (told["ticket_new_count"], told["ticket_changed_count"], told["rejected_count"]) == (0, 1, 1)
    shown = inbox.show()
    assert "No such user." in shown["notes"][0]["text"]
    assert len(shown["statements"]) == 1


@pytest.mark.parametrize(
    ("sign", "tag"),
    [("X-Spam-Flag: YES", "spam"), ("List-Id: <all.acme.example>", "mailing-list"), ("Precedence: bulk", "bulk"),
     ("Auto-Submitted: auto-generated", "generated")],
)  # fmt: skip
def test_spam_lists_and_programs_are_tagged_and_counted(inbox: Inbox, sign: str, tag: str) -> None:
    told = inbox(mail("one", sign))
    assert inbox.show()["tags"] == [tag]
    assert [one["count"] for one in told["odd"]] == [1]


def test_what_we_send_to_many_opens_nothing(inbox: Inbox) -> None:
    to = ", ".join(f"c{number}@c{number}.example" for number in range(9))
    assert inbox(mail("News", sender=US, to=to), code=4)["ticket_new_count"] == 0
    assert inbox(mail("Hello", id="2@d", sender=US, to="Carl <carl@c.example>"))["ticket_new_count"] == 1
    assert inbox.show()["customer"] == "Carl"


def test_a_form_on_our_site_is_from_whom_it_is_answered_to(inbox: Inbox) -> None:
    inbox(mail("Help", "Reply-To: Carl <carl@c.example>", sender=US))
    assert (inbox.show()["customer"], len(inbox.show()["statements"])) == ("Carl", 1)


def test_a_customer_is_known_by_address_and_not_by_name(inbox: Inbox, sup: Desk) -> None:
    sup.ok("customer add Acme --email anna@acme.example")
    inbox(
        mail("one"),
        mail("two", id="2@x", sender="Acme <info@x.example>"),
        mail("three", id="3@x", sender="ANNA@ACME.example"),
    )
    assert [inbox.show(key)["customer"] for key in (1, 2, 3)].count("Acme") == 3
    assert len(sup.ok("customer list --json").json) == 2


@pytest.mark.parametrize(
    ("date", "more", "at"),
    [
        ("Fri, 20 Nov 2026 09:00:00 +9900", (), "2026-11-20T09:00:00Z"),
        ("20 Nov 26 09:00 EST", (), "2026-11-20T14:00:00Z"),
        ("nonsense", ("Received: from a by b;\r\n Fri, 20 Nov 2026 08:00:00 +0000 (UTC)",), "2026-11-20T08:00:00Z"),
        (None, ("Received: from a by b; Fri, 20 Nov 2026 08:30:00 +0000",), "2026-11-20T08:30:00Z"),
        ("Mon, 30 Jun 3609 15:33:50 +0600", ("Received: b; 20 Nov 2026 08:00:00 +0000",), "2026-11-20T08:00:00Z"),
        ("Sat, 21 Nov 2026 12:00:00 +0000", (), "2026-11-21T10:00:00Z"),
    ],
)  # fmt: skip
def test_dates_that_cannot_be_are_replaced(inbox: Inbox, date: str | None, more: tuple[str, ...], at: str) -> None:
    told = inbox(mail("x", *more, date=date))
    assert inbox.show()["reported_at"] == at
    assert len(told["odd"]) == ("EST" not in str(date))


def test_an_mbox_and_a_maildir_are_read_like_single_mails(inbox: Inbox, tmp_path: Path) -> None:
    late = mail(
        "two\r\n>From here on",
        "In-Reply-To: <1@acme.example>",
        id="2@acme.example",
        date="Fri, 20 Nov 2026 10:00:00 +0000",
    )
    mbox = tmp_path / "inbox"
    mbox.write_bytes(
        b"".join(b"From x@y Fri Nov 20 09:00:00 2026\n" + one.replace(b"\r\n", b"\n") + b"\n" for one in (late, mail()))
    )
    assert inbox.run(mbox).json["ticket_new_count"] == 1
    assert [one["text"] for one in inbox.show()["statements"]] == ["It does not print.", "two\nFrom here on"]
    maildir = tmp_path / "Maildir"
    for name in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new"):
        (maildir / name).mkdir(parents=True)
    (maildir / "cur" / "1:2,S").write_bytes(late)
    (maildir / "new" / "2").write_bytes(mail("third", id="3@x", subject="Else"))
    (maildir / "tmp" / "3").write_bytes(mail("half", id="4@x"))
    (maildir / ".Sent" / "cur" / "5").write_bytes(
        mail(
            "sent",
            "In-Reply-To: <3@x>",
            id="5@d",
            sender=US,
            to="anna@acme.example",
            date="Fri, 20 Nov 2026 11:00:00 +0000",
        )
    )
    told = inbox.run(maildir).json
    assert (told["ticket_new_count"], told["known_count"]) == (1, 1)
    assert [one["text"] for one in inbox.show(2)["told"]] == ["Subject: Printer\n\nsent"]


def test_the_other_side_of_a_customers_mailbox(inbox: Inbox) -> None:
    told = mail(
        "We look", "In-Reply-To: <1@me>", id="2@p", sender="Provider <help@provider.example>", to="me@me.example"
    )
    asked = mail("Broken", id="1@me", sender="me@me.example", to="Provider <help@provider.example>")
    inbox(asked, told, options="--us me@me.example --role customer")
    shown = inbox.show()
    assert (shown["role"], shown["provider"], shown["told"][0]["side"]) == ("customer", "Provider", "customer")
    assert shown["statements"][0]["side"] == "support"


@pytest.mark.parametrize(
    ("subject", "title"),
    [("RE[2]: AW: WG: x", "x"), ("回复：网络", "网络"), ("Re : x", "x"), ("SV: VS: x", "x"), ("Re:", "Re:"),
     ("Ref: 12", "Ref: 12"),
     ("[list] Re: x", "[list] Re: x"), ("Отв: x", "x"), ("Res:  a   b", "a b")],
)  # fmt: skip
def test_a_title_is_the_subject_without_prefixes(subject: str, title: str) -> None:
    assert title_of(subject) == title


@pytest.mark.parametrize(
    "subject", ["Out of office calendar does not open", "Absence of a dial tone", "Auto reply is broken"]
)
def test_a_problem_with_absences_is_no_absence(inbox: Inbox, subject: str) -> None:
    inbox(mail(subject=subject))
    assert inbox.titles() == [subject]


def test_what_was_exported_does_not_come_back_as_mail(inbox: Inbox, sup: Desk, tmp_path: Path) -> None:
    sup.ok("open Printer -c acme", now=NOW)
    sup.ok("1 told We look", now=NOW)
    sup.ok(f"export {tmp_path / 'told.mbox'}", now=NOW)
    told = inbox.run(tmp_path / "told.mbox").json
    assert (told["fact_count"], told["rejected_count"]) == (0, 1)
