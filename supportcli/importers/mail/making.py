"""A mail becomes what happened to a ticket: the customer said something, we told something, a program left a note."""

import re
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256

from supportcli.annotations import Any
from supportcli.facts.file import Attached
from supportcli.facts.message import Told
from supportcli.facts.note import Added
from supportcli.facts.statement import Heard
from supportcli.facts.ticket import Opened
from supportcli.importers.items import Asked, Event, Person, Rejected, SoFar, TicketItem
from supportcli.importers.mail import bodies, nature, threads
from supportcli.importers.mail.addresses import Address, addresses
from supportcli.importers.mail.dates import written
from supportcli.importers.mail.headers import Head, charset_nearby, head_of, ids
from supportcli.importers.mail.parts import Part, parts_of
from supportcli.importers.mail.subjects import number_in, title_of
from supportcli.languages import N_
from supportcli.parties import other_side, own_side
from supportcli.results import Say
from supportcli.values import NamedTuple

CHANNEL = "email"
LONGEST_TITLE = 300
EXPORTED = "@supportcli.invalid"
"""Message-IDs of exporters/mbox.py."""
MANY = 5
"""People outside that a mail of ours goes to: with more, it is no letter to a customer."""
SENT_ON = ("list-id", "x-original-from", "x-original-sender")
"""What Mailman and Google Groups write on a mail whose sender they replace by themselves."""
NOT_HERE = {
    nature.BOUNCE: N_("a bounce of a mail that is not here"),
    nature.AUTOMATIC: N_("an automatic answer to a mail that is not here"),
    nature.GENERATED: N_("written by a program of ours, and it answers nothing that is here"),
    nature.BULK: N_("sent by us to many, and it answers nothing that is here"),
}
COUNTED = {
    nature.BOUNCE: N_("a bounce: a note at most"),
    nature.AUTOMATIC: N_("an automatic answer: a note at most, never an answer to the customer"),
    nature.GENERATED: N_("written by a program: tagged"),
    nature.BULK: N_("bulk mail: tagged"),
    nature.LISTED: N_("came through a mailing list: tagged"),
    nature.SPAM: N_("marked as spam by a filter: tagged"),
}
"""What the summary counts."""
QUOTED_ID = re.compile(rb"(?im)^[> \t]{0,8}message-id:[ \t]*(<[^<>\s]{1,998}>)")


class Mail(NamedTuple):
    """A mail that was read. `people` are those outside; `other` is the one that it is to or from."""

    id: str
    digest: str
    subject: str
    title: str
    nature: str
    sender: Address | None
    from_us: bool
    other: Address | None
    people: tuple[str, ...]
    thread: threads.Thread
    body: bodies.Body
    at: str
    odd: str | None


def items(raw: bytes, made: str, asked: Asked, place: str) -> Iterator[TicketItem | Rejected]:
    """What comes of a mail: one item, and what of it cannot be kept. `made`: when its file was made (UTC)."""
    raw = raw.lstrip(b"\xef\xbb\xbf \t\r\n")
    head = head_of(raw)
    if not head.fields:
        yield Rejected(place, Say(N_("it is no mail: it has no header")))
        return
    mail = read(raw, head, made, asked)
    if mail.id.endswith(EXPORTED):
        yield Rejected(place, Say(N_("supportcli exported it: what was told is here already, or in a JSONL export")))
        return
    if mail.odd:
        asked.notes.odd(mail.odd, place)
    if mail.nature in COUNTED:
        asked.notes.odd(COUNTED[mail.nature], place)
    row = {"subject": mail.subject, "from": mail.sender.email if mail.sender else None, "id": mail.id, "at": mail.at}
    yield item(mail, mail.id, asked, place, row)
    for name in mail.body.too_big:
        yield Rejected(
            place, Say(N_("an attached file is over 50 MB: it is not kept"), {"name": name}), {"file": name, **row}
        )


def read(raw: bytes, head: Head, made: str, asked: Asked) -> Mail:
    """Take the mail apart."""
    parts = parts_of(raw, head)
    hint = charset_nearby(head, [part.head for part in parts])
    subject = head.text("subject", hint)
    kind = nature.of(head, subject)
    sender, from_us = _sender(head, hint, asked.us)
    outside = [one for one in _all(head, ("to", "cc", "bcc"), hint) if not nature.ours([one.email], asked.us)]
    thread = threads.thread_of(head)
    if from_us and not thread.answered and len(outside) > MANY:
        kind = nature.BULK
    digest = sha256(raw.replace(b"\r\n", b"\n").strip()).hexdigest()
    if kind == nature.BOUNCE:
        thread = thread._replace(answered=(*thread.answered, *_returned(parts)))
    body = bodies.body_of(parts, hint)
    first_line = next((line.strip() for line in body.text.split("\n") if line.strip()), "")
    title = title_of(subject) or first_line[:80] or "(no subject)"
    when = written(head, made, asked.now)
    other = (outside[0] if outside else None) if from_us else sender
    people = [one.email for one in (*outside, *([sender] if sender and not from_us else []))]
    return Mail(
        id=(ids(head.raw("message-id")) or [f"sha256:{digest}"])[0],
        digest=digest,
        subject=" ".join(subject.split()),
        title=title[:LONGEST_TITLE],
        nature=kind,
        sender=sender,
        from_us=from_us,
        other=other,
        people=threads.parties(people),
        thread=thread,
        body=body,
        at=when.at,
        odd=when.odd,
    )


def _sender(head: Head, hint: str | None, us: Sequence[str]) -> tuple[Address | None, bool]:
    """Who wrote, and whether it is one of us. What a form on our own site sends is from whom it is answered to, and so
    is what a list of ours sends on in its own name (`Anna via Support`, as lists do since DMARC)."""
    found = next(iter(_all(head, ("from", "sender", "reply-to", "return-path"), hint)), None)
    from_us = found is not None and nature.ours([found.email], us)
    sent_on = found is not None and " via " in found.name and any(head.raw(name) for name in SENT_ON)
    if from_us and (sent_on or not head.raw("in-reply-to")):
        answer_to = next(iter(_all(head, ("x-original-from", "reply-to"), hint)), None)
        if answer_to and not nature.ours([answer_to.email], us):
            return answer_to, False
    return found, from_us


def _all(head: Head, names: Sequence[str], hint: str | None) -> list[Address]:
    return [one for name in names for value in head.all(name) for one in addresses(value, hint)]


def _returned(parts: Sequence[Part]) -> list[str]:
    """The ids of the mails that a bounce brings back: as a part, else quoted in its text (qmail, exim)."""
    out = []
    for part in parts:
        if part.type in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global"):
            inner = head_of(part.data)
            out += [*ids(inner.raw("message-id")), *ids(inner.raw("in-reply-to"))]
    if not out:
        out = [
            one
            for part in parts
            if part.type == "text/plain"
            for found in QUOTED_ID.findall(part.data)
            for one in ids(found)
        ]
    return out[: threads.MOST_ANSWERED]


def item(mail: Mail, own: str, asked: Asked, place: str, row: Any) -> TicketItem:
    """The item, with its twin: another mail of the same id (programs exist that give all mails one)."""
    role = asked.role or "agent"
    email = mail.other.email if mail.other else ""
    base = threads.mail_id(own)
    events = [Event(base, mail.at, _fact(mail, role), _actor(mail))]
    for number, file in enumerate(mail.body.files, 1):
        fact = Attached(file.name, sha256(file.data).hexdigest(), len(file.data))
        events.append(Event(f"{base}:file:{number}", mail.at, fact, _actor(mail), file.data))
    note, who = _is_note(mail), _who(mail)
    twin = None
    if own == mail.id and not own.startswith("sha256:"):
        twin = item(mail, f"{own}:{mail.digest}", asked, place, row)
    return TicketItem(
        source=threads.thread_id(mail.thread.root or own, email),
        at=mail.at,
        opened=_opened(mail, role),
        events=events,
        actor=_actor(mail),
        customer=_person(mail.other) if role == "agent" else None,
        known_by=threads.known_by(mail.thread, own, email),
        number=number_in(mail.subject),
        place=place,
        row=row,
        people=mail.people,
        fits=threads.fits(lambda: asked.notes.odd(N_("names a ticket of somebody else: not taken there"), place)),
        says=(mail.body.text or mail.title, mail.title, *([] if who is None or note else [who])),
        twin=twin,
        missing=Say(NOT_HERE[mail.nature]) if mail.nature in NOT_HERE else None,
    )


def _opened(mail: Mail, role: str) -> Opened | None:
    if mail.nature in (nature.BOUNCE, nature.AUTOMATIC):
        return None
    if mail.from_us and mail.nature in (nature.BULK, nature.GENERATED):
        return None
    tags = () if mail.nature == nature.PERSON else (mail.nature,)
    provider = mail.other and (mail.other.name or mail.other.email) if role == "customer" else None
    return Opened(mail.title, role, provider=provider, channel=CHANNEL, tags=tags, reported_at=mail.at)


def _actor(mail: Mail) -> str | None:
    """One of us by name, where one of us wrote; else whoever imports."""
    if not (mail.from_us and mail.sender):
        return None
    return mail.sender.name or mail.sender.email.partition("@")[0]


def _person(other: Address | None) -> Person | None:
    """By the address alone: two people may be called Info."""
    return Person(other.name or other.email, (other.email,), by_name=False) if other else None


def _is_note(mail: Mail) -> bool:
    """A program wrote it: nobody told the customer anything, and nobody said anything."""
    return mail.nature in NOT_HERE and (mail.from_us or mail.nature in (nature.BOUNCE, nature.AUTOMATIC))


def _who(mail: Mail) -> str | None:
    """The name of a correspondent outside, as a statement has it."""
    return (mail.sender.name or mail.sender.email) if mail.sender and not mail.from_us else None


def _fact(mail: Mail, role: str) -> Callable[[SoFar], Sequence[Any]]:
    """What the mail is recorded as; a subject that is not the ticket's stands above its words."""

    def make(so_far: SoFar) -> Sequence[Any]:
        text = mail.body.text or mail.title
        if mail.title != so_far.ticket.fields.get("title") and mail.subject and mail.body.text:
            text = f"Subject: {mail.subject}\n\n{text}"
        if _is_note(mail):
            return (Added(text),)
        if mail.from_us:
            return (_told(text, so_far, role),)
        return (Heard(text, other_side(role), _who(mail), CHANNEL),)

    return make


def _told(text: str, so_far: SoFar, role: str) -> Told:
    from supportcli.recording.telling import purpose_of
    from supportcli.shapes import first_response_at

    before = first_response_at(so_far.ticket)
    first = role == "agent" and (before is None or so_far.at < before)
    return Told(text, own_side(role), purpose_of(so_far.ticket, False, first), first, None, CHANNEL)
