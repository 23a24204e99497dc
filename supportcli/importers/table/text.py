"""CSV and TSV as they come: encoding and delimiter found, broken rows refused one by one, memory bounded.

A quote that is never closed costs the line it stands in, not the rest of the file: the lines behind it are read again.
"""

import codecs
import csv
import re
from collections import deque
from collections.abc import Iterator

from supportcli.annotations import IO, Any
from supportcli.importers.items import Cells, Rejected
from supportcli.importers.table import headers
from supportcli.languages import N_
from supportcli.results import Say

MOST_LETTERS = 1_000_000
"""Of a line, and of a cell: what is longer is no row of a table."""
MOST_READ_AGAIN = 64_000_000
"""Letters that are read again behind open quotes, in all: a file made of them must not take for ever."""
DELIMITERS = ",;\t|"
ESCAPED = re.compile(r'(?<!\\)\\"')
"""A quote inside a cell as MySQL and PHP write it: with a backslash before it, not twice."""
SAMPLE = 65_536
BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip


def encoding_of(path: str) -> str:
    """The encoding of the file: by its mark, UTF-8 where all of it is, else the likeliest of its first letters."""
    with open(path, "rb") as file:
        start = file.read(SAMPLE)
        marked = next((name for mark, name in BOMS if start.startswith(mark)), None)
        if marked:
            return marked
        wide = _wide(start)
        if wide:
            return wide
        decoder = codecs.getincrementaldecoder("utf-8")()
        chunk, bad = start, 0
        strange = b""
        while chunk:
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError as error:
                bad += 1
                strange = strange or chunk[max(0, error.start - SAMPLE // 4) : error.start + SAMPLE // 4]
                decoder.reset()
                break
            chunk = file.read(1 << 20)
    return "utf-8" if not bad else _likeliest(strange)


def _likeliest(sample: bytes) -> str:
    """By the lines that have such letters: whole cells of Danish or Japanese tell more than a page of English."""
    from supportcli.importers.mail.guessing import guess

    if _is_broken_utf8(sample):
        return "utf-8"
    lines = [line for line in sample.splitlines() if not line.isascii()]
    whole = lines[1:-1] if len(lines) > 2 else lines  # the ends of the sample may be cut inside a letter
    return guess(b"\n".join(whole))


def _is_broken_utf8(sample: bytes) -> bool:
    """True where only a letter here and there is none: a cell that was cut at 255 bytes is no other encoding."""
    letters = sample.decode("utf-8", "replace")
    broken = letters.count("\ufffd")
    return sum(not one.isascii() for one in letters) > 10 * broken


def _wide(start: bytes) -> str | None:
    """UTF-16 without its mark: the digits and separators of a table have a zero, all on the same side."""
    if b"\n" in start and b"\n\0" not in start and b"\0\n" not in start:
        return None  # zeros in the cells of a file of bytes
    first, second = start[:4096:2].count(0), start[1:4096:2].count(0)
    if first + second < max(2, len(start[:4096]) // 40) or min(first, second) * 20 > first + second:
        return None
    return "utf-16-be" if first > second else "utf-16-le"


def decoded(start: bytes) -> str:
    """The first bytes as text, for a first look; what cannot be read is replaced."""
    marked = next((name for mark, name in BOMS if start.startswith(mark)), None)
    return start.decode(marked or _wide(start) or "utf-8", "replace")


def has_columns(start: bytes) -> bool:
    """True where the first lines have the same columns, and more than one."""
    return delimiter_of(decoded(start)) is not None


def delimiter_of(sample: str) -> str | None:
    """What separates the columns: the sign by which most of the first lines have the same number of cells."""
    told = sample[:6].lower()
    if told.startswith("sep=") and len(sample) > 4:  # Excel's own way to say it
        return sample[4]
    lines = [line for line in _doubled(sample).splitlines()[:200] if line.strip()]
    if len(sample) >= SAMPLE // 8 and len(lines) > 1:
        lines.pop()  # probably cut
    best, found = 0.0, None
    for sign in DELIMITERS:
        try:
            widths = [len(cells) for cells in csv.reader(lines, delimiter=sign) if cells]
        except csv.Error:
            continue
        if not widths:
            continue
        wide, usual = widths[0], max(set(widths), key=widths.count)
        is_title = wide <= headers.TITLE and max(widths) >= headers.WIDE
        if is_title or usual == wide + 1:  # a title above the table; rows that end with a delimiter
            wide = usual
        same = widths.count(wide) / len(widths)
        if wide > 1 and same >= 0.6 and same * 100 + min(wide, 50) > best:
            best, found = same * 100 + min(wide, 50), sign
    return found


def _doubled(text: str) -> str:
    """The text with its quotes as csv.reader knows them."""
    return ESCAPED.sub('""', text) if _is_escaped(text) else text


def _is_escaped(sample: str) -> bool:
    """True where a backslash stands before quotes inside of cells, and none are doubled; one at the end of a cell is
    that of a path."""
    inside = re.search(ESCAPED.pattern + r"(?!\s*(?:[,;\t|\r\n]|$))", sample)
    return inside is not None and re.search(r'[^,;\t|\r\n"]""[^,;\t|\r\n"]', sample) is None


class _Lines(Iterator[str]):
    """The lines of a file for csv.reader: too long ones are left out, those of the row that is read are held."""

    def __init__(self, file: IO[str], escaped: bool):
        self.file, self.escaped = file, escaped
        self.held: list[str] = []
        self.again: deque[str] = deque()
        self.number = 0  # of the last line given
        self.ended = False
        self.long: list[int] = []
        self.read_again = 0

    def __next__(self) -> str:
        if self.again:
            line = self.again.popleft()
            self.number += 1
        else:
            line = self._read()
        self.held.append(line)
        return line

    def _read(self) -> str:
        while True:
            line = self.file.readline(MOST_LETTERS + 1)
            if not line:
                self.ended = True
                raise StopIteration
            self.number += 1
            if len(line) <= MOST_LETTERS:
                return ESCAPED.sub('""', line) if self.escaped else line
            self.long.append(self.number)
            while line and line[-1] not in "\r\n":
                line = self.file.readline(MOST_LETTERS + 1)

    def give_back(self) -> str:
        """All lines that are held but the first will come again; gives the first."""
        first, *rest = self.held
        self.read_again += sum(map(len, rest))
        self.again.extendleft(reversed(rest))
        self.number -= len(rest)
        self.held.clear()
        if rest:
            self.ended = False
        return first


def rows(path: str, encoding: str, delimiter: str) -> Iterator[tuple[int, list[Any]] | Rejected]:
    """(line number, cells) of every row, the header first; what is no row is Rejected. Every row has as many cells as
    the header. Raises UnicodeError or LookupError for an encoding that this file cannot have."""
    csv.field_size_limit(MOST_LETTERS)
    header: list[str] = []
    with open(path, encoding=encoding, errors="replace", newline="") as file:
        start = file.read(SAMPLE)
    above = _above(start, delimiter)
    with open(path, encoding=encoding, errors="replace", newline="") as file:
        lines = _Lines(file, _is_escaped(start))
        more = True
        while more:
            reader = csv.reader(lines, delimiter=delimiter)
            more = False
            try:
                for cells in reader:
                    number = lines.number - len(lines.held) + 1
                    while lines.long:
                        place = f"line {lines.long.pop(0)}"
                        yield Rejected(place, Say(N_("the line is over {n} letters long"), {"n": MOST_LETTERS}))
                    if not cells or cells == [""] or (not header and (_is_none(cells) or above)):
                        above -= above > 0 and not _is_none(cells)
                        lines.held.clear()
                        continue
                    if not header:
                        header = cells
                    elif len(cells) > len(header) and not any(cells[len(header) :]):
                        del cells[len(header) :]  # rows that end with delimiters
                    if lines.ended or (len(cells) != len(header) and len(lines.held) > 1):
                        yield _refused(lines, number, header, delimiter, N_("a quote is never closed"))
                        more = True
                        break
                    if len(cells) != len(header):
                        values = {"n": len(cells), "wanted": len(header)}
                        why = Say(N_("the row has {n} cells, the header has {wanted}"), values)
                        yield Rejected(f"line {number}", why, Cells(header, cells, delimiter))
                    else:
                        yield number, cells
                    lines.held.clear()
            except csv.Error:
                if not lines.held:
                    return
                number = lines.number - len(lines.held) + 1
                yield _refused(lines, number, header, delimiter, N_("a cell has no end, or is too long"))
                more = True
        for one in lines.long:
            yield Rejected(f"line {one}", Say(N_("the line is over {n} letters long"), {"n": MOST_LETTERS}))


def _above(start: str, delimiter: str) -> int:
    """Rows of a title above the header."""
    lines = _doubled(start).splitlines(keepends=True)
    try:
        found = [row for row in csv.reader(lines[: 2 * headers.LOOKED_AT], delimiter=delimiter) if not _is_none(row)]
    except csv.Error:
        return 0
    return headers.place(found)


def _is_none(cells: list[str]) -> bool:
    """An empty line, or Excel's own that names the delimiter."""
    return not cells or cells == [""] or (len(cells) == 2 and "".join(cells).lower() == "sep=")


def _refused(lines: _Lines, number: int, header: list[str], delimiter: str, why: str) -> Rejected:
    """The first line of the row that is read is refused, the others come again."""
    if lines.read_again > MOST_READ_AGAIN:
        first = "".join(lines.held)
        lines.held.clear()
    else:
        first = lines.give_back()
    cells = first.rstrip("\r\n").split(delimiter)
    return Rejected(f"line {number}", Say(why), Cells(header or cells, cells, delimiter))
