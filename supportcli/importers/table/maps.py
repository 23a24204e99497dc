"""The map of a table: a TOML file that says which column is what and which word means which fact.

`load` reads and checks it; every mistake is a sentence with the line that would be right. docs/guides/import.md has the
format. A new role of a column is a name in ROLES, its HEADERS in words.py and its use in making.py.
"""

import os
from collections.abc import Iterable, Mapping

from supportcli.annotations import Any
from supportcli.errors import Broken, NotFound, Refused
from supportcli.facts.call import CHANNELS
from supportcli.facts.ticket import CLASSES, PRIORITIES, TYPES
from supportcli.importers.states import STATES
from supportcli.importers.table import words
from supportcli.importers.table.orders import ORDERS, YEAR_FIRST
from supportcli.languages import N_
from supportcli.values import NamedTuple

ROLES = (
    "key", "title", "description", "opened", "time", "resolved", "closed", "responded", "state", "priority", "owner",
    "actor", "customer", "email", "phone", "class", "type", "channel", "tags", "comments", "note", "resolution",
    "minutes", "keep", "ignore",
)  # fmt: skip
WORDS = {"states": STATES, "priorities": PRIORITIES, "classes": CLASSES, "types": TYPES, "channels": CHANNELS}
"""The tables of words, each with what its words may stand for."""
IGNORE = "ignore"
"""What a word may stand for in every table: no fact, and not to be told again."""
FILE = ("name", "rows", "format", "encoding", "delimiter", "sheet", "dates", "zone", "missing")
ROWS = ("ticket", "event")
FORMATS = ("csv", "json", "xlsx")


class Map(NamedTuple):
    """A map that was read and fits its file as far as it can be told without looking into it. `columns`: role -> names
    of columns; `words`: table -> word -> what it stands for."""

    name: str
    rows: str
    format: str | None
    encoding: str | None
    delimiter: str | None
    sheet: str | None
    dates: str
    zone: str | None
    missing: frozenset[str]
    columns: Mapping[str, tuple[str, ...]]
    words: Mapping[str, Mapping[str, str]]
    path: str = ""

    def column(self, role: str) -> tuple[str, ...]:
        """The columns of a role, none for none."""
        return self.columns.get(role, ())


def beside(path: str) -> str:
    """Where the map of a file is looked for when it is drafted: `desk.csv` -> `desk.toml`."""
    return os.path.splitext(os.path.basename(path.rstrip("/")))[0] + ".toml"


def load(path: str, table: str) -> Map:
    """The map in the file at `path`, for the table at `table`. Raises NotFound, Broken, Refused (exit 2)."""
    import tomllib

    if not os.path.exists(path):
        raise NotFound(
            N_("There is no map {path}. Draft one:"),
            f"supportcli import {table} --init-map --map {path}",
            code="file_not_found",
            typed=path,
            values={"path": path},
        )
    try:
        with open(path, "rb") as file:
            read = tomllib.load(file)
    except OSError as error:
        values = {"path": path, "why": error.strerror or str(error)}
        raise Broken(N_("{path} cannot be read: {why}."), code="cannot_read", values=values) from error
    except (ValueError, RecursionError) as error:
        raise _wrong(N_("{path} is no TOML: {why}"), path, why=str(error)) from error
    return of(read, path, table)


def of(read: dict[str, Any], path: str = "", table: str = "") -> Map:
    """A map from what its TOML holds. Raises Refused."""
    _known(read, ("file", "columns", *WORDS), path)
    file, columns = (_table(read, name, path) for name in ("file", "columns"))
    _known(file, FILE, path)
    _known(columns, ROLES, path)
    said = {name: _words(_table(read, name, path), name, known, path) for name, known in WORDS.items()}
    rows = _one_of("rows", file.get("rows", "ticket"), ROWS, path)
    dates = _one_of("dates", file.get("dates", ""), ("", *ORDERS, YEAR_FIRST), path)
    named = {role: _names(role, value, path) for role, value in columns.items()}
    for role in ("key",) if rows == "ticket" else ("key", "time"):
        if not named.get(role):
            raise _wrong(N_('{path}: [columns] needs {role} = "NAME OF A COLUMN"'), path, role=role)
    missing = file.get("missing", words.MISSING)
    texts = {name: file.get(name) for name in ("name", "format", "encoding", "delimiter", "sheet", "zone")}
    wrong = next((name for name, value in texts.items() if value is not None and not isinstance(value, str)), None)
    if wrong or not isinstance(missing, (list, tuple)):
        raise _wrong(N_("{path}: {name} must be a text in quotes"), path, name=wrong or "missing")
    return Map(
        texts["name"] or os.path.splitext(os.path.basename(table))[0],
        rows,
        _one_of("format", texts["format"], FORMATS, path) if texts["format"] else None,
        texts["encoding"],
        texts["delimiter"],
        texts["sheet"],
        dates,
        texts["zone"] or None,
        frozenset(str(one).strip().casefold() for one in missing) | {""},
        named,
        said,
        path,
    )


def _table(read: dict[str, Any], name: str, path: str) -> dict[str, Any]:
    found = read.get(name, {})
    if not isinstance(found, dict):
        raise _wrong(N_("{path}: {name} must be a table: [{name}]"), path, name=name)
    return found


def _known(given: Iterable[str], known: Iterable[str], path: str) -> None:
    from difflib import get_close_matches

    for name in given:
        if name not in tuple(known):
            near = get_close_matches(name, list(known), 1, 0.5)
            if near:
                raise _wrong(N_("{path}: there is no {name} in a map; {near} is meant?"), path, name=name, near=near[0])
            raise _wrong(N_("{path}: there is no {name} in a map; there are {known}."), path, name=name,
                         known=", ".join(known))  # fmt: skip


def _one_of(name: str, value: Any, known: tuple[str, ...], path: str) -> str:
    if value not in known:
        named = ", ".join(repr(one) for one in known if one)
        raise _wrong(N_("{path}: {name} can be {known}, not {value}."), path, name=name, known=named, value=str(value))
    return str(value)


def _names(role: str, value: Any, path: str) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(one, str) for one in names):
        raise _wrong(N_('{path}: {role} must be the name of a column, or several: ["A", "B"]'), path, role=role)
    return tuple(one for one in names if one)


def _words(given: dict[str, Any], table: str, known: tuple[str, ...], path: str) -> dict[str, str]:
    for word, meaning in given.items():
        if meaning not in known and meaning not in (IGNORE, ""):
            raise _wrong(
                N_("{path}: in [{table}] {word} can stand for {known} or ignore, not {value}."), path, table=table,
                word=word, known=", ".join(known), value=str(meaning),
            )  # fmt: skip
    return {folded(word): str(meaning) for word, meaning in given.items() if meaning}


def folded(word: str) -> str:
    """A word as the tables compare it."""
    return " ".join(word.split()).casefold()


def _wrong(message: str, path: str, **values: str) -> Refused:
    return Refused(message, code="map_wrong", typed=path, values={"path": path, **values})
