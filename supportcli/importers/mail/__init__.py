"""E-mail: single mails (.eml), mbox files, Maildir and any folder of mails.

Two passes over what holds many mails: their dates first, then the mails in that order, one at a time. How a mail is
read is in headers.py, parts.py, charsets.py and html.py; what becomes of it in nature.py, threads.py and making.py.
"""

import os
from collections.abc import Iterator
from datetime import UTC, datetime

from supportcli.importers import LIKELY, NO, SURE
from supportcli.importers.items import Asked, Item, Rejected, Source
from supportcli.importers.mail import places
from supportcli.languages import N_
from supportcli.results import Say

NAME = "mail"
ALSO = ("eml", "mbox", "maildir")
ENDINGS = (".eml", ".mbox", ".mbx", ".mail")
LOOKED_AT = 64 * 1024
"""Bytes of a mail in which its date is looked for, in the first pass."""


def sniff(start: bytes, path: str) -> int:
    """SURE for what begins like a mail or an mbox, and for a Maildir; LIKELY for a folder with mails in it."""
    if os.path.isdir(path):
        if places.is_maildir(path):
            return SURE
        return (
            LIKELY
            if any(one.name.lower().endswith(ENDINGS) or places.is_maildir(one.path) for one in _some(path))
            else NO
        )
    if places.is_mbox(start, path) and places.HEADER.match(start):
        return SURE
    if places.looks_like_mail(start):
        return SURE
    return LIKELY if start and path.lower().endswith(ENDINGS) else NO


def _some(path: str) -> list[os.DirEntry[str]]:
    with os.scandir(path) as entries:
        return [entry for _, entry in zip(range(10_000), entries, strict=False)]


def items(source: Source, asked: Asked) -> Iterator[Item | Rejected]:
    """What becomes of every mail, the oldest first."""
    from supportcli.importers.mail import making

    for place in _in_order(source, asked):
        if isinstance(place, Rejected):
            yield place
            continue
        try:
            raw = places.read(place)
            made = _made(place.path)
        except OSError as error:
            yield Rejected(place.name, Say(N_("it cannot be read: {reason}"), {"reason": error.strerror or str(error)}))
            continue
        if raw is None:
            yield Rejected(
                place.name, Say(N_("the mail is over {most} MB"), {"most": places.MOST_MAIL // 1024 // 1024})
            )
        else:
            yield from making.items(raw, made, asked, place.name)


def _in_order(source: Source, asked: Asked) -> Iterator[places.Place | Rejected]:
    """The places of all mails by their dates: an answer comes after what it answers."""
    if not source.is_folder and not places.is_mbox(source.start, source.path):
        yield places.Place(source.path, os.path.basename(source.name) or source.name)
        return
    from supportcli.importers.mail import dates, headers
    from supportcli.storage.sorting import Sorted

    with Sorted() as order:
        for found in _places(source):
            if isinstance(found, Rejected):
                yield found
                continue
            try:
                start = places.beginning(found, LOOKED_AT).lstrip()
                at = dates.written(headers.head_of(start), _made(found.path), asked.now).at
            except OSError:
                at = asked.now  # the second pass says why
            order.add(at, found)
        for one in order:
            yield places.Place(*one)


def _places(source: Source) -> Iterator[places.Place | Rejected]:
    if not source.is_folder:
        yield from places.in_file(source.path, os.path.basename(source.name))
        return
    for path in places.in_folder(source.path):
        name = os.path.relpath(path, source.path)
        try:
            with open(path, "rb") as file:
                start = file.read(8192)
            inside = os.path.basename(os.path.dirname(path)) in ("cur", "new")
            if sniff(start, path) or (inside and start):
                yield from places.in_file(path, name)
            else:
                yield Rejected(name, Say(N_("it is no mail: it has no header")))
        except OSError as error:
            yield Rejected(name, Say(N_("it cannot be read: {reason}"), {"reason": error.strerror or str(error)}))


def _made(path: str) -> str:
    made = datetime.fromtimestamp(max(0.0, os.path.getmtime(path)), UTC)
    return made.strftime("%Y-%m-%dT%H:%M:%S.000Z")
