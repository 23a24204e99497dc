"""Where mails lie: in a file of their own, one after the other in an mbox, in the folders of a Maildir or any folder.

Gives places, not mails: a file of a gigabyte is read in pieces, a mail only when it is its turn.
"""

import os
import re
from collections.abc import Iterator

from supportcli.annotations import IO
from supportcli.values import NamedTuple

PIECE = 1 << 20
MOST_MAIL = 75 * 1024 * 1024
"""Of one mail: an attachment of 50 MB is 70 MB in a mail. What is bigger is refused, before it is read."""
SKIPPED = ("tmp", "courierimapkeywords")
INDEXES = re.compile(
    r"dovecot|courier|maildirfolder|\.(?:index|cache|lock|msf|tsv|toml|jsonl|csv|json|md)$", re.IGNORECASE
)
"""What mail programs, and imports, put beside mails."""
HEADER = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*(?:From [^\r\n]*\r?\n)?(?:>From [^\r\n]*\r?\n)?([!-9;-~]{1,60})[ \t]*:"
)
KNOWN = frozenset(
    b"from to subject date received return-path message-id delivered-to mime-version content-type x-original-to cc "
    b"reply-to sender dkim-signature authentication-results arc-seal x-mozilla-status x-sieve x-received "
    b"envelope-to list-id in-reply-to references status x-gm-thrid x-gm-labels x-account-key bcc".split()
)
OVERLAP = 2048
FROM_LINE = re.compile(rb"From [^\r\n]{1,998}\r?\n(?=>?[!-9;-~]{1,60}[ \t]*:|>From )")
DATED = re.compile(rb"From \S* *(?:\S+ +)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ")
"""What an mbox writes before each mail; without an empty line before it, it must have its date."""


class Place(NamedTuple):
    """A mail: the bytes from `start` to `end` (None: all) of the file. `name` says where, for people."""

    path: str
    name: str
    start: int = 0
    end: int | None = None
    quoted: bool = False
    """In an mbox `From ` at the beginning of a line is written `>From `."""


def looks_like_mail(start: bytes) -> bool:
    """True where the first line that says something is one of the usual headers."""
    found = HEADER.match(start)
    return (
        found is not None
        and (found[1].lower() in KNOWN or found[1].lower().startswith(b"x-"))
        and b"\0" not in start[:64]
    )


def is_mbox(start: bytes, path: str) -> bool:
    """A file that begins with a From line, but for one that calls itself a single mail."""
    return start.startswith(b"From ") and not path.lower().endswith((".eml", ".emlx"))


def is_maildir(path: str) -> bool:
    """A folder with `cur` and `new`."""
    return os.path.isdir(os.path.join(path, "cur")) and os.path.isdir(os.path.join(path, "new"))


def in_folder(path: str) -> Iterator[str]:
    """The files of a folder and of those in it, in the order of their names; links to folders are not followed."""
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(one for one in folders if one not in SKIPPED)
        for name in sorted(names):
            if not (name.startswith(".") or INDEXES.search(name)):
                yield os.path.join(folder, name)


def in_file(path: str, name: str) -> Iterator[Place]:
    """The mails of one file. Raises OSError."""
    with open(path, "rb") as file:
        if not is_mbox(file.read(8192), path):
            yield Place(path, name)
            return
        before = None
        number = 0
        for start in _from_lines(file):
            if before is not None:
                number += 1
                yield Place(path, f"{name}: {number}", before, start, True)
            before = start
        if before is None:
            yield Place(path, name)  # one mail with bare carriage returns, or none: the next step says so
        else:
            yield Place(path, f"{name}: {number + 1}", before, None, True)


def _from_lines(file: IO[bytes]) -> Iterator[int]:
    """Where the mails of an mbox begin."""
    file.seek(0)
    held, offset, last = b"\n", -1, -1  # `held` is what lies at `offset`; the file begins behind a line end
    while True:
        piece = file.read(PIECE)
        held += piece
        at = held.find(b"\nFrom ") + 1
        while at:
            if (
                offset + at > last
                and FROM_LINE.match(held, at)
                and (
                    offset + at == 0
                    or held[max(0, at - 3) : at].replace(b"\r", b"")[-2:] == b"\n\n"
                    or DATED.match(held, at)
                )
            ):
                last = offset + at
                yield last
            at = held.find(b"\nFrom ", at) + 1
        if not piece:
            return
        offset += max(0, len(held) - OVERLAP)
        held = held[-OVERLAP:]


def read(place: Place) -> bytes | None:
    """The bytes of the mail; None where it is over MOST_MAIL. Raises OSError."""
    size = (os.path.getsize(place.path) if place.end is None else place.end) - place.start
    if size > MOST_MAIL:
        return None
    with open(place.path, "rb") as file:
        file.seek(place.start)
        raw = file.read(size)
    return re.sub(rb"(?m)^>(>*From )", rb"\1", raw) if place.quoted else _with_lines(raw)


def beginning(place: Place, size: int) -> bytes:
    """The first `size` bytes of the mail. Raises OSError."""
    with open(place.path, "rb") as file:
        file.seek(place.start)
        return _with_lines(file.read(size if place.end is None else min(size, place.end - place.start)))


def _with_lines(raw: bytes) -> bytes:
    """Old programs of the Mac end lines with a bare carriage return."""
    return raw if b"\n" in raw else raw.replace(b"\r", b"\n")
