"""Opens a table whatever its kind: encoding, delimiter, sheet and header found or taken from the map, rows given as
cells."""

import codecs
from collections.abc import Iterator

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.importers.items import Cells, Rejected
from supportcli.importers.table import footers, objects, sheets, text
from supportcli.importers.table.maps import Map
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.values import NamedTuple


class Table(NamedTuple):
    """How a file is read, and its columns: every one has a name of its own."""

    path: str
    name: str
    format: str
    encoding: str
    delimiter: str
    sheet: str | None
    header: tuple[str, ...]

    def rows(self) -> "Iterator[tuple[int, list[Any]] | Rejected]":
        """(number, cells) of each row behind the header, as many cells as the header has; or what is no row."""
        found = _raw(self.path, self.format, self.encoding, self.delimiter, self.sheet)
        header = next((row for row in found if not isinstance(row, Rejected)), None)
        wide = len(header[1]) if header else 0
        for row in found:
            if not isinstance(row, Rejected) and len(row[1]) != wide:
                values = {"n": len(row[1]), "wanted": wide}
                yield Rejected(
                    self.place(row[0]), Say(N_("the row has {n} cells, the header has {wanted}"), values),
                    self.cells(row[1]),
                )  # fmt: skip
            elif isinstance(row, Rejected) or self.format == "json":
                yield row
            elif "".join(row[1]).strip():
                value = footers.found(row[1])
                why = Say(N_("{value} is a total or a heading, no ticket"), {"value": value})
                yield Rejected(self.place(row[0]), why, self.cells(row[1])) if value else row

    def place(self, number: int) -> str:
        """Where a row stands, as people look for it."""
        return f"{'entry' if self.format == 'json' else 'line'} {number}"

    def cells(self, cells: list[Any]) -> Any:
        """A row for the reject file: with its columns, or as the object that it was."""
        if self.format == "json":
            return {name: value for name, value in zip(self.header, cells, strict=False) if value != ""}
        return Cells(self.header, cells, self.delimiter)


def table(path: str, name: str, wanted: Map | None = None, format_: str | None = None) -> Table:
    """Look at the file at `path`, called `name`. Raises Refused for what is no table, or cannot be read as the map
    says."""
    kind = (wanted.format if wanted else None) or _kind(path, format_)
    encoding = (wanted.encoding if wanted else None) or ("utf-8" if kind == "xlsx" else text.encoding_of(path))
    delimiter = wanted.delimiter if wanted else None
    try:
        codecs.lookup(encoding)
    except LookupError as error:
        raise _unreadable(name, encoding) from error
    if kind == "csv" and not delimiter:
        delimiter = _delimiter(path, encoding, format_)
    if kind == "csv" and len(delimiter or "") != 1:
        values = {"path": name, "delimiter": delimiter or ""}
        raise Refused(N_("{path}: the delimiter is one sign, not {delimiter}."), code="map_wrong", values=values)
    sheet = (wanted.sheet if wanted else None) or (sheets.chosen(path) if kind == "xlsx" else None)
    try:
        found = _raw(path, kind, encoding, delimiter or ",", sheet)
        header = next((row for row in found if not isinstance(row, Rejected)), None)
        first = next(found, None)
    except (LookupError, UnicodeError) as error:
        raise _unreadable(name, encoding) from error
    if header is None or not any(str(cell).strip("\0 \ufeff") for cell in header[1]):
        raise Refused(N_("{path} holds no table."), code="no_table", typed=name, values={"path": name})
    if first is None:
        raise Refused(N_("{path} has a header and no rows."), code="no_rows", typed=name, values={"path": name})
    return Table(path, name, kind, encoding, delimiter or ",", sheet, unique(header[1]))


def _unreadable(name: str, encoding: str) -> Refused:
    values = {"path": name, "encoding": encoding}
    return Refused(N_("{path} cannot be read as {encoding}."), code="wrong_encoding", typed=encoding, values=values)


def unique(header: list[str]) -> tuple[str, ...]:
    """Names for columns: blanks tidied, the second `name` is `name 2`, one without a name `column 5`."""
    out: dict[str, None] = {}
    for number, cell in enumerate(header, 1):
        plain = " ".join(str(cell).replace("\ufeff", "").split()) or f"column {number}"
        name, again = plain, 2
        while name in out:
            name, again = f"{plain} {again}", again + 1
        out[name] = None
    return tuple(out)


def _kind(path: str, format_: str | None) -> str:
    if format_ in ("xlsx", "csv", "tsv"):
        return "xlsx" if format_ == "xlsx" else "csv"
    with open(path, "rb") as file:
        start = file.read(4096)
    if start.startswith(b"PK"):
        return "xlsx"
    first = text.decoded(start).lstrip("\ufeff \t\r\n")[:1]
    return "json" if format_ in ("json", "jsonl") or first in ("{", "[") else "csv"


def _delimiter(path: str, encoding: str, format_: str | None) -> str:
    with open(path, encoding=encoding, errors="replace", newline="") as file:
        found = text.delimiter_of(file.read(text.SAMPLE))
    return found or ("\t" if format_ == "tsv" or path.lower().endswith((".tsv", ".tab")) else ",")


def _raw(
    path: str, kind: str, encoding: str, delimiter: str, sheet: str | None
) -> Iterator[tuple[int, list[Any]] | Rejected]:
    if kind == "xlsx":
        return iter(sheets.rows(path, sheet))
    if kind == "json":
        return objects.rows(path, encoding)
    return text.rows(path, encoding, delimiter)
