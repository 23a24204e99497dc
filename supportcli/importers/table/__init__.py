"""Tables with one row a ticket or one row an event: CSV, TSV, JSON lines, JSON lists, XLSX, read by a map.

The map (maps.py) says which column is what; draft.py writes one from a look at the file. A further kind of file is a
reader that gives rows (text.py, objects.py, sheets.py) and its line in reading.py.
"""

from collections.abc import Iterator

from supportcli.errors import Refused
from supportcli.importers import LIKELY, MAYBE, NO, SURE
from supportcli.importers.items import Asked, Item, Rejected, Source
from supportcli.languages import N_

NAME = "table"
ALSO = ("csv", "tsv", "json", "jsonl", "xlsx")
LIKELY_ENDINGS = (".csv", ".tsv", ".tab", ".jsonl", ".ndjson")


def sniff(start: bytes, path: str) -> int:
    """SURE for a workbook, LIKELY by the ending of the name, MAYBE for text in columns and for JSON objects."""
    from supportcli.importers.table import sheets, text

    if start.startswith(b"PK"):
        return SURE if sheets.is_workbook(path) else NO
    if not start:
        return NO
    if path.lower().endswith(LIKELY_ENDINGS):
        return LIKELY
    if start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{"):
        return MAYBE
    return MAYBE if text.has_columns(start) else NO


def items(source: Source, asked: Asked) -> Iterator[Item | Rejected]:
    """The tickets of the table, by the map in `asked.map`. Raises Refused for a file or a map that cannot be used."""
    from supportcli.importers.table.making import items as made
    from supportcli.importers.table.maps import beside, load

    if not asked.map:
        raise Refused(
            N_("{path} is a table: a map says which column is what. Draft one, read it, and use it:"),
            f"supportcli import {source.name} --init-map",
            f"supportcli import {source.name} --map {beside(source.name)}",
            code="map_missing",
            typed=source.name,
            values={"path": source.name},
        )
    return made(source, asked, load(asked.map, source.path))
