"""mbox (RFC 4155): what customers were told, one message each, threaded by ticket. Any mail program opens it.

Everything is ASCII on disk: headers as RFC 2047 has them, texts as quoted-printable, or as base64 where a line begins
with `From `, so that every text comes back as it was. Written by hand, because email.message makes a class for each
header: 100,000 messages took three minutes.
"""

import re
from binascii import b2a_qp
from collections.abc import Iterator
from email.base64mime import body_encode
from email.header import Header
from email.utils import format_datetime

from supportcli.annotations import Any
from supportcli.exporters import Leaving
from supportcli.languages import N_
from supportcli.output.safe import one_line, visible
from supportcli.results import Say
from supportcli.storage.messages import messages
from supportcli.times.moments import to_datetime

ENDINGS = (".mbox",)
DOMAIN = "supportcli.invalid"
"""Never a real address (RFC 2606): nothing is sent by answering."""
ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,190}")
SEPARATOR = re.compile(r"^From ", re.MULTILINE)
LONGEST = 76
"""Letters of a line of quoted-printable (RFC 2045)."""
WIDTH = 60
"""Longer values are split into encoded words, which any reader joins; RFC 5322 wants lines of 78."""


def counted(n: int, path: str) -> Say:
    """What was written, as a sentence."""
    return Say(N_("{n} message in {path}"), {"n": n, "path": path, "_plural": N_("{n} messages in {path}")})


def lines(leaving: Leaving) -> Iterator[str]:
    """The messages, each with its separator and an empty line behind it."""
    thread: list[str] = []
    ticket = None
    for row in messages(leaving.db):
        if leaving.redactor:
            row = leaving.redactor.row(row)
        if row["ticket_id"] != ticket:
            ticket, thread = row["ticket_id"], []
        leaving.counted(1)
        yield _message(row, thread)
        thread = [*thread[:1], _message_id(row)]


def _message(row: dict[str, Any], thread: list[str]) -> str:
    """`thread`: the first message of the ticket and the one before this, those there are."""
    at = to_datetime(row["at"])
    subject = f"{'Re: ' if thread else ''}[{row['ticket']}] {one_line(row['title'] or '')}".strip()
    encoding, body = _body(visible((row["text"] or "").replace("\r\n", "\n"), keep="\n\t"))
    headers = [
        ("From", _address(row["actor"], None)),
        ("To", _address(row["customer"] or "customer", next(filter(ADDRESS.fullmatch, row["emails"]), None))),
        ("Subject", _encoded("Subject", subject)),
        ("Date", format_datetime(at)),
        ("Message-ID", _message_id(row)),
        *([("In-Reply-To", thread[-1]), ("References", "\n ".join(thread))] if thread else []),
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", encoding),
    ]
    head = "".join(f"{name}: {value}\n" for name, value in headers)
    return f"From {DOMAIN} {at.ctime()}\n{head}\n{body}\n\n"


def _body(text: str) -> tuple[str, str]:
    """The text as it travels: quoted-printable can be read, base64 hides what would begin a message."""
    data = text.encode()
    quoted = b2a_qp(data, istext=True).decode()
    if SEPARATOR.search(quoted) or len(quoted.rpartition("\n")[2]) >= LONGEST:
        return "base64", body_encode(data).rstrip("\n")
    return "quoted-printable", f"{quoted}="  # the line end behind it belongs to the file, not to the text


def _encoded(name: str, text: str) -> str:
    """The value of a header: as it is where it is short and ASCII, else in encoded words (RFC 2047)."""
    if text.isascii() and len(text) <= WIDTH and "=?" not in text:
        return text
    return Header(text, "utf-8", header_name=name).encode(linesep="\n")


def _message_id(row: dict[str, Any]) -> str:
    return f"<{row['id'].replace(':', '.')}@{DOMAIN}>"


def _address(name: str, address: str | None) -> str:
    """A name with its address, or with one that leads nowhere."""
    if address is None:
        words = re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower()[:WIDTH]
        address = f"{words or 'customer'}@{DOMAIN}"
    said = _encoded("From", one_line(name))
    if said == one_line(name):  # a quoted string
        said = '"' + said.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{said}\n <{address}>" if len(said) + len(address) > WIDTH else f"{said} <{address}>"
