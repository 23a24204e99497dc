"""A fact as it travels: its header, the text that was hashed, both hashes. Whatever brings facts makes these, and
`fits` says whether one can be what it says it is."""

import re

from supportcli import facts
from supportcli.moments import is_moment
from supportcli.storage import journal
from supportcli.ticket import Header, Record
from supportcli.values import NamedTuple

NAME = re.compile(r"[0-9A-Za-z_.-]{1,64}")
"""Origins, subjects, things, kinds. Nothing in them needs an escape, wherever they are written."""
LONGEST = 1000
"""Of an actor, in bytes."""
HIGHEST = 2**53
HASH = re.compile(r"[0-9a-f]{64}")


class Incoming(NamedTuple):
    """`body` is None where it is withheld or was erased; hashes are hex; `thing` is what its subject is."""

    header: Header
    body: str | None
    body_hash: str
    digest: str
    thing: str


def sound(one: Incoming) -> bool:
    """True where every part is of its type and form, so that it can be stored, sorted and shown."""
    header = one.header
    try:
        origin, _, first = header.command.rpartition(":")
        return (
            all(NAME.fullmatch(text) for text in (header.origin, header.subject, header.kind, one.thing))
            and type(header.n) is int
            and 0 < header.n <= HIGHEST
            and origin == header.origin
            and first.isdecimal()
            and 0 < int(first) <= header.n
            and is_moment(header.at)
            and is_moment(header.noted)
            and len(header.actor.encode()) <= LONGEST
            and (header.key is None or HASH.fullmatch(header.key) is not None)
            and HASH.fullmatch(one.body_hash) is not None
            and HASH.fullmatch(one.digest) is not None
            and (one.body is None or (type(one.body) is str and one.body.isascii()))
        )
    except (TypeError, AttributeError, ValueError):
        return False


def fits(one: Incoming, previous: str) -> bool:
    """True where its words fit their hash, and it follows the digest `previous` of its origin in its subject."""
    if one.body is not None and journal.hash_of(one.body) != one.body_hash:
        return False
    return journal.link(previous, one.header, one.body_hash) == one.digest


def number_in(record: Record) -> int:
    """The number that a fact gives a ticket or an article; 0 where it gives none."""
    number = getattr(facts.read(record), "number", 0) if record.body else 0
    return number if isinstance(number, int) else 0
