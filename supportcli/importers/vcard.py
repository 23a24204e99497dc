"""vCards 2.1, 3.0 and 4.0, any number in a file: each is a customer, or more of one that is here.

vobject reads a card; here a file is cut into cards, so that a broken one costs only itself, and pictures, sounds and
keys are left out before anybody has to hold them. A property that a customer has a field for is a line in `_person`;
all other words go into its note.
"""

import re
from collections.abc import Generator, Iterator
from contextlib import closing

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.importers import NO, SURE
from supportcli.importers.items import Asked, CustomerItem, Item, Person, Rejected, Source
from supportcli.importers.json_values import encoding_of, words
from supportcli.importers.mail.guessing import guess
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.times import moments
from supportcli.words.keys import phone

NAME = "vcard"
ALSO = ("vcf",)
MOST_LINE = 100_000
MOST_CARD = 500_000
"""Bytes, without what is left out; the reject file gets SHOWN letters."""
SHOWN = 2_000
NAMED = re.compile(rb"(?:[\w-]+\.)?([\w-]+)[;:]")
QUOTED = re.compile(rb"^([^:\r\n]{1,200}QUOTED-PRINTABLE[^:\r\n]{0,200}):((?:[^\r\n]*=\r?\n)*[^\r\n]*)", re.I | re.M)
"""(name and parameters, value) of a property in quoted-printable, with the lines on which it goes on."""
LABEL = re.compile(rb"^([^:\r\n]{1,500}?);X-(?:CUSTOM\([^)\r\n]{0,500}\)|[^:;=()\r\n]{1,200}(?=[:;]))", re.I | re.M)
"""What Android writes for a label of one's own, `TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=...,=D0=94):` or `TEL;X-My boat:`;
no vCard has such parameters."""
TEXT = re.compile(
    r"^(?!(?:[\w-]+\.)?(?:N|ADR|ORG|CATEGORIES)[;:])([\w.-]+(?:;[^:\n]*)?:)((?:[^\n]*(?:\n[ \t]|=\n))*[^\n]*)",
    re.I | re.M,
)
"""(name and parameters, value) of a property that is one text and no list, with the lines on which it goes on."""
BEHIND = re.compile(r"(?:[;,#].*|\s(?:ext|x|доб)\.?\s*\d+)$", re.IGNORECASE | re.DOTALL)
"""What is dialled after the number."""
LEFT_OUT = frozenset((b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-MS-CARDPICTURE", b"X-ABCROP-RECTANGLE"))
OF_THE_CARD = frozenset(("version", "prodid", "rev", "uid", "n", "fn", "org", "tel", "email", "lang", "tz", "note",
                         "kind", "profile", "agent", "source", "name", "mailer", "sort-string", "class"))  # fmt: skip
"""Properties with a place of their own, and those that say something of the card and not of the customer."""


def sniff(start: bytes, path: str) -> int:
    """SURE for what begins a card."""
    start = start.decode("utf-16", "replace").encode() if start[:2] in (b"\xff\xfe", b"\xfe\xff") else start
    return SURE if re.match(rb"(\xef\xbb\xbf)?\s*BEGIN:VCARD", start, re.IGNORECASE) else NO


def items(source: Source, asked: Asked) -> Iterator[Item | Rejected]:
    """The customers of the file, one a card."""
    with closing(_cards(source)) as cards:
        for number, (card, why) in enumerate(cards, 1):
            place = f"card {number}"
            shown = card.decode("utf-8", "replace")[:SHOWN]
            if why is not None:
                yield Rejected(place, why, shown)
                continue
            read = _read(card)
            if isinstance(read, Say):
                yield Rejected(place, read, shown)
                continue
            contents, lines = read
            for _ in range(lines):
                asked.notes.odd(N_("a line of the card cannot be read"), place)
            person = _person(contents)
            if person is None:
                yield Rejected(place, Say(N_("it names neither a person nor an organisation nor an address")), shown)
            elif _first(contents, "kind").casefold() == "group":
                yield Rejected(place, Say(N_("it is a group of other cards")), shown)
            else:
                known_as = _first(contents, "uid") or "|".join((person.name, person.contact or "")).casefold()
                yield CustomerItem(f"vcard:{known_as}", asked.now, person, place=place, row=shown)


def _cards(source: Source) -> Generator[tuple[bytes, Say | None], None, None]:
    """(bytes, None) of each card, or (what there is of it, why it is none)."""
    card: list[bytes] = []
    size = depth = 0
    why: Say | None = None
    for line in _lines(source):
        word = line.strip().upper()
        if word == b"BEGIN:VCARD":
            if depth and not _is_agent(card):
                yield b"".join(card), Say(N_("the card does not end before the next one begins"))
                card, size, depth, why = [], 0, 0, None
            depth += 1
        if depth == 1 and len(line) > MOST_LINE:
            why = Say(N_("the line is over {n} letters long"), {"n": MOST_LINE})
        elif depth == 1 and size < MOST_CARD:
            card.append(line)
            size += len(line)
        if size >= MOST_CARD:
            why = why or Say(N_("the card is over {n} bytes long"), {"n": MOST_CARD})
        if word == b"END:VCARD" and depth:
            depth -= 1
            if not depth:
                yield b"".join(card), why
                card, size, why = [], 0, None
    if depth:
        yield b"".join(card), Say(N_("the file ends in the middle of it"))


def _is_agent(card: list[bytes]) -> bool:
    """A card inside of a card (2.1) belongs to the property AGENT; it is left out."""
    return bool(card) and re.match(rb"AGENT[;:]", card[-1], re.IGNORECASE) is not None


def _lines(source: Source) -> Iterator[bytes]:
    """The lines in UTF-8 or as they are, without those of pictures; of one that is too long only its beginning."""
    left_out = long = False
    wide = encoding_of(source.start) == "utf-16"
    with open(source.path, encoding="utf-16" if wide else "latin-1", errors="replace") as file:  # any end of lines
        while raw := file.readline(MOST_LINE + 1):
            line = raw.encode("utf-8" if wide else "latin-1", "replace")
            goes_on, long = long, not line.endswith(b"\n") and len(raw) > MOST_LINE
            if goes_on:
                continue
            named = NAMED.match(line.removeprefix(b"\xef\xbb\xbf"))
            if named:
                left_out = named[1].upper() in LEFT_OUT
            elif not line.strip():
                left_out = False
            if not left_out:
                yield line.removeprefix(b"\xef\xbb\xbf")


def _read(card: bytes) -> tuple[dict[str, list[Any]], int] | Say:
    """(the properties by name, how many lines could not be read), or why it is no card."""
    import logging

    import vobject

    logging.getLogger("vobject").disabled = logging.getLogger("vobject.base").disabled = True  # it writes to stderr
    text = TEXT.sub(_with_commas, _text(QUOTED.sub(_with_charset, LABEL.sub(rb"\1", card))))
    lines = 0
    for strict in (True, False):
        try:
            found = next(vobject.readComponents(text, allowQP=True, ignoreUnreadable=not strict))
            return found.contents, lines
        except StopIteration:
            break
        except (
            Exception
        ) as error:  # whatever it stumbles over: a charset that is none, a cut escape, a line without a name
            if not strict:
                return Say(N_("it cannot be read: {why}"), {"why": words(str(error))[:200] or type(error).__name__})
            lines = 1
    return Say(N_("it holds nothing"))


def _with_charset(found: re.Match[bytes]) -> bytes:
    """Outlook names no charset for its quoted lines, which are in that of its Windows; vobject takes them for UTF-8."""
    import quopri

    if b"CHARSET=" in found[1].upper():
        return found[0]
    return found[1] + f";CHARSET={guess(quopri.decodestring(found[2]))}:".encode() + found[2]


def _with_commas(found: re.Match[str]) -> str:
    """A text whose commas are escaped, as vobject wants them: it drops what is behind one that is not. vCard 2.1
    escapes none, and others forget."""
    quoted = "QUOTED-PRINTABLE" in found[1].upper()
    signs = r"(\\.|=5C(?:=..|.))|(,|=2C)" if quoted else r"(\\.)|(,)"
    return found[1] + re.sub(signs, lambda sign: sign[1] or f"\\{sign[2]}", found[2], flags=re.I)


def _text(card: bytes) -> str:
    """UTF-8, else what the card says its charset is, else the one in which it reads best."""
    declared = re.search(rb"CHARSET=\"?([\w.:-]+)", card, re.IGNORECASE)
    for name in ("utf-8", *([declared[1].decode("ascii", "replace")] if declared else ()), guess(card)):
        try:
            return card.decode(name)
        except (ValueError, LookupError):
            continue
    return card.decode("latin-1")


def _person(contents: dict[str, list[Any]]) -> Person | None:
    """The organisation with the person as its contact, else the person; None for nobody."""
    emails, no_emails = _emails(contents)
    numbers, no_numbers = _numbers(contents)
    human = _first(contents, "fn") or _human(contents)
    firm = _first(contents, "org")
    name = firm or human or next(iter((*emails, *numbers)), "")
    if not name:
        return None
    language = re.match(r"[A-Za-z]{2,3}\b", _first(contents, "lang"))
    zone = _first(contents, "tz")
    note = [*_all(contents, "note"), *no_emails, *no_numbers]
    note += [f"TZ: {zone}"] if zone and not _is_zone(zone) else []
    for key in sorted(contents):
        if key not in OF_THE_CARD and not key.startswith("x-"):
            note += [f"{key.upper()}: {text}" for text in _all(contents, key)]
    return Person(
        name,
        tuple(emails),
        tuple(numbers),
        contact=human if human and human != name else None,
        language=language[0].lower() if language else None,
        zone=zone if zone and _is_zone(zone) else None,
        note="\n".join(note) or None,
    )


def _emails(contents: dict[str, list[Any]]) -> tuple[list[str], list[str]]:
    """(addresses, each once; lines of the note for what is none)."""
    from email.utils import getaddresses

    emails: dict[str, str] = {}
    others = []
    for text in _all(contents, "email"):
        found = [one for _, one in getaddresses([re.sub("^mailto:", "", text, flags=re.IGNORECASE)])]
        if all(re.fullmatch(r"[^\s@]+@[^\s@]+", one) for one in found):
            for one in found:
                emails.setdefault(one.casefold(), one)
        else:
            others.append(f"EMAIL: {text}")
    return list(emails.values()), others


def _numbers(contents: dict[str, list[Any]]) -> tuple[list[str], list[str]]:
    """(numbers, lines of the note for what is none, or more than the number)."""
    numbers, others = [], []
    for text in _all(contents, "tel"):
        text = re.sub("^tel:", "", text, flags=re.IGNORECASE)
        number = BEHIND.sub("", text).strip()
        if phone(number):
            numbers.append(number)
        if number != text or not phone(number):
            others.append(f"TEL: {text}")
    return numbers, others


def _human(contents: dict[str, list[Any]]) -> str:
    """The name put together from its parts, as FN would have it."""
    for one in contents.get("n", ()):
        parts = (getattr(one.value, part, "") for part in ("prefix", "given", "additional", "family", "suffix"))
        found = " ".join(" ".join(part) if isinstance(part, list) else str(part) for part in parts)
        if found.strip():
            return " ".join(words(found).split())
    return ""


def _all(contents: dict[str, list[Any]], name: str) -> list[str]:
    found = (_said(name, one.value) for one in contents.get(name, ()) if hasattr(one, "value"))
    return list(dict.fromkeys(text for text in found if text))


def _first(contents: dict[str, list[Any]], name: str) -> str:
    return " ".join(next(iter(_all(contents, name)), "").split())


def _said(name: str, value: Any) -> str:
    """A value as text: an organisation is its name without its departments, an address one line."""
    if isinstance(value, list):
        parts = [words(",".join(one) if isinstance(one, list) else one) for one in value]  # a comma nobody escaped
        return next(iter(parts), "") if name == "org" else ", ".join(filter(None, parts))
    if isinstance(value, bytes):
        return ""
    return words(value).replace("\\:", ":") if isinstance(value, str) else " ".join(words(str(value)).split())


def _is_zone(text: str) -> bool:
    try:
        return "/" in text and moments.zone_of(text) is not None
    except Refused:
        return False
