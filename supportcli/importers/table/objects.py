"""JSON objects as rows: one a line (JSONL), a list of them, or a list inside an object; read piece by piece.

A member of a member is a column `user.login`; a list stays a list (labels, comments).
"""

import json
from collections.abc import Iterator

from supportcli.annotations import IO, Any
from supportcli.importers.items import Rejected
from supportcli.importers.table import words
from supportcli.languages import N_
from supportcli.results import Say

MOST_LETTERS = 4_000_000
"""Of one object."""
PIECE = 1 << 16
DEPTH = 4
MOST_COLUMNS = 400


def columns(path: str, encoding: str) -> list[str]:
    """The names of all members that any object has, in the order they come up."""
    found: dict[str, None] = {}
    for one in objects(path, encoding):
        if not isinstance(one, Rejected) and len(found) < MOST_COLUMNS:
            found.update(dict.fromkeys(one[1]))
    return list(found)[:MOST_COLUMNS]


def rows(path: str, encoding: str) -> Iterator[tuple[int, list[Any]] | Rejected]:
    """(number of the object, its cells) with the columns first."""
    header = columns(path, encoding)
    yield 0, list(header)
    for one in objects(path, encoding):
        yield one if isinstance(one, Rejected) else (one[0], [one[1].get(name, "") for name in header])


def objects(path: str, encoding: str) -> Iterator[tuple[int, dict[str, Any]] | Rejected]:
    """(number, flat object) of each object in the file."""
    with open(path, encoding=encoding, errors="replace") as file:
        first, second = _next_line(file), _next_line(file)
        file.seek(0)
        found = _lines(file) if _is_object(first, second) else _listed(file)
        for number, one in found:
            if isinstance(one, Rejected):
                yield one
            elif isinstance(one, dict):
                yield number, flat(one)
            else:
                why = Say(N_("it is no object with members"))
                yield Rejected(f"entry {number}", why, one)


def _next_line(file: IO[str]) -> str:
    for line in iter(lambda: file.readline(MOST_LETTERS), ""):
        if line.strip():
            return line
    return ""


def _is_object(line: str, after: str) -> bool:
    """True where the first line is an object by itself that is no envelope around a list of others: an envelope is
    alone, and has neither the key nor the title of a record."""
    if len(line) == MOST_LETTERS:  # a whole list on one line
        return False
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return line.lstrip().startswith("{") and '"' in line and not line.rstrip().endswith(("{", "["))
    if not isinstance(found, dict):
        return False
    return after.lstrip().startswith("{") or _inside(found) is None


def _inside(found: dict[str, Any]) -> list[Any] | None:
    """The list that an object is only an envelope of: the longest one of objects, beside few other members."""
    lists = [one for one in found.values() if isinstance(one, list) and one and isinstance(one[0], dict)]
    if len(lists) != 1 or len(found) > 6:
        return None
    is_record = all(any(words.fits(role, name) is not None for name in found) for role in ("key", "title", "opened"))
    return None if is_record else lists[0]


def _lines(file: IO[str]) -> Iterator[tuple[int, Any]]:
    number = 0
    while line := file.readline(MOST_LETTERS + 1):
        number += 1
        place = f"line {number}"
        if len(line) > MOST_LETTERS:
            while line and line[-1] != "\n":
                line = file.readline(MOST_LETTERS + 1)
            yield number, Rejected(place, Say(N_("the line is over {n} letters long"), {"n": MOST_LETTERS}))
        elif line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError):
                yield number, Rejected(place, Say(N_("the line is no whole JSON object")), line[:PIECE].rstrip("\n"))


def _listed(file: IO[str]) -> Iterator[tuple[int, Any]]:
    """The members of the first list of objects in the file, each decoded by itself."""
    text = file.read(PIECE)
    if text.lstrip("\ufeff \t\r\n")[:1] == "{":  # an envelope: small enough to be read whole, or its first list
        text += file.read(MOST_LETTERS)
        try:
            whole = json.loads(text.lstrip("\ufeff"))
            found = _inside(whole)
            yield from enumerate([whole] if found is None else found, 1)
            return
        except (ValueError, RecursionError):
            pass
    start = text.find("[")
    if start < 0:
        yield 1, Rejected("line 1", Say(N_("there is no list of objects")))
        return
    yield from _members(file, text[start + 1 :])


def _members(file: IO[str], text: str) -> Iterator[tuple[int, Any]]:
    decoder, number, wanted = json.JSONDecoder(), 0, PIECE
    while True:
        text = text.lstrip(", \t\r\n")
        if text.startswith("]"):
            return
        try:
            if not text:
                raise ValueError
            found, end = decoder.raw_decode(text)
            if end == len(text) and not text.endswith(("}", "]", '"')):
                raise ValueError  # a number may go on
        except (ValueError, RecursionError):
            more = file.read(wanted) if len(text) <= MOST_LETTERS else ""
            if not more:
                if text.strip():
                    place = f"entry {number + 1}"
                    yield number + 1, Rejected(place, Say(N_("the file ends or breaks in this entry")), text[:PIECE])
                return
            text, wanted = text + more, min(wanted * 2, MOST_LETTERS)
            continue
        number, text, wanted = number + 1, text[end:], PIECE
        yield number, found


def flat(given: dict[str, Any], before: str = "", depth: int = 0) -> dict[str, Any]:
    """The members by their full names, as cells: text, or a list."""
    out: dict[str, Any] = {}
    for name, value in given.items():
        full = f"{before}{name}"
        if isinstance(value, dict) and depth < DEPTH:
            out.update(flat(value, f"{full}.", depth + 1))
        elif isinstance(value, list):
            out[full] = value
        elif value is None:
            out[full] = ""
        elif isinstance(value, bool):
            out[full] = "true" if value else "false"
        else:
            out[full] = value if isinstance(value, str) else json.dumps(value)
    return out
