"""XLSX as rows: read as a stream by openpyxl, after a look at what it would unpack to.

Cells become text: dates in ISO without a zone, whole numbers without a point.
"""

import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import islice

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.importers.table import headers
from supportcli.languages import N_

MOST_SHEET = 600_000_000
"""Unpacked bytes of a sheet, which is read as a stream."""
MOST_PART = 48_000_000
"""Of any other part (shared texts, styles): these are held in memory."""
MOST_RATIO = 200
"""Unpacked to packed, from MOST_PART / 10 on: sheets of real desks stay under 60."""
MOST_PARTS = 5_000
MOST_COLUMNS = 2_000
MOST_EMPTY = 100_000
"""Empty rows after which a sheet has ended: one cell far below must not cost a million rows."""


def is_workbook(path: str) -> bool:
    """True for a ZIP with a workbook in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        return path.lower().endswith(".xlsx")


def check(path: str) -> None:
    """Refuse (exit 2) what is no workbook, is cut, or would unpack to too much."""
    values: dict[str, Any] = {"path": os.path.basename(path)}
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise Refused(
            N_("{path} is no whole XLSX workbook."), code="workbook_broken", typed=path, values=values
        ) from error
    for part in parts:
        sheet = part.filename.startswith("xl/worksheets/")
        ratio = part.file_size / max(part.compress_size, 1)
        if part.file_size > (MOST_SHEET if sheet else MOST_PART) or (
            ratio > MOST_RATIO and part.file_size > MOST_PART // 10
        ):
            values |= {"part": part.filename, "size": part.file_size // 1_000_000}
            raise Refused(
                N_("{path} would unpack to too much: {part} to {size} MB. Save it as CSV and import that."),
                code="workbook_too_big",
                typed=path,
                values=values,
            )
    if len(parts) > MOST_PARTS:
        raise Refused(N_("{path} is no whole XLSX workbook."), code="workbook_broken", typed=path, values=values)


def rows(path: str, sheet: str | None) -> Iterator[tuple[int, list[Any]]]:
    """(row number, cells) of the sheet, the header first; without a name the first that is not hidden."""
    with _open(path) as book:
        yield from _rows(_sheet(book, sheet, {"path": os.path.basename(path)}))


@contextmanager
def _open(path: str) -> Iterator[Any]:
    import warnings

    from openpyxl import load_workbook

    check(path)
    values = {"path": os.path.basename(path)}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(path, read_only=True, data_only=True)
    except Exception as error:  # whatever a broken part makes of it
        raise Refused(
            N_("{path} is no whole XLSX workbook."), code="workbook_broken", typed=path, values=values
        ) from error
    try:
        yield book
    finally:
        book.close()


def _sheet(book: Any, name: str | None, values: dict[str, str]) -> Any:
    if name and name in book.sheetnames:
        return book[name]
    shown = _shown(book)
    if name or not shown:
        raise Refused(
            N_("{path} has no sheet {sheet}. Sheets: {sheets}."),
            code="sheet_missing",
            typed=name,
            values={**values, "sheet": name or "", "sheets": ", ".join(book.sheetnames)},
        )
    return shown[0]


def _shown(book: Any) -> list[Any]:
    return [one for one in book.worksheets if getattr(one, "sheet_state", "visible") == "visible"]


def chosen(path: str) -> str | None:
    """Of several sheets that are shown, the name of the first that holds a table: a cover is none. None: there is
    nothing to choose."""
    with _open(path) as book:
        shown = _shown(book)
        if len(shown) < 2:
            return None
        return str(next((one for one in shown if _is_table(one)), shown[0]).title)


def _is_table(sheet: Any) -> bool:
    rows = list(islice(_rows(sheet), 2))
    return len(rows) > 1 and len(rows[0][1]) > 1


def _rows(sheet: Any) -> Iterator[tuple[int, list[Any]]]:
    sheet.reset_dimensions()  # what the file says of its own size is believed by nobody
    width = empty = number = 0
    first: list[tuple[int, list[Any]]] | None = []
    try:
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            cells = [cell(value) for value in row[:MOST_COLUMNS]]
            while cells and not cells[-1]:
                cells.pop()
            if not cells:
                empty += 1
                if empty > MOST_EMPTY:
                    break
                continue
            empty = 0
            if first is None:
                yield number, cells + [""] * (width - len(cells))
                continue
            first.append((number, cells))
            if len(first) == headers.LOOKED_AT:
                width, held, first = *_from_header(first), None
                yield from held
        if first:
            yield from _from_header(first)[1]
    except Refused:
        raise
    except Exception as error:  # a part that is cut shows only when it is read
        raise Refused(N_("The workbook breaks in row {n}."), code="workbook_broken", values={"n": number}) from error


def _from_header(first: list[tuple[int, list[Any]]]) -> tuple[int, list[tuple[int, list[Any]]]]:
    """(cells of the header, the first rows from it on, none with fewer cells)."""
    rows = first[headers.place([cells for _, cells in first]) :]
    width = len(rows[0][1])
    return width, [(number, cells + [""] * (width - len(cells))) for number, cells in rows]


def cell(value: Any) -> str:
    """What a cell shows, as text that reads the same everywhere."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return (value + timedelta(microseconds=500)).isoformat(timespec="seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value)
