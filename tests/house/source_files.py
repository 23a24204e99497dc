"""The program's files as the house tests read them: paths, trees, tables of the docs.

A new way to look at the source is a function here.
"""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "supportcli"
DOCS = ROOT / "docs"


def files() -> list[str]:
    """Every Python file of the package, as a path below it: `facts/call.py`."""
    return sorted(str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*.py"))


def text(name: str) -> str:
    return (PACKAGE / name).read_text(encoding="utf-8")


@lru_cache(None)
def tree(name: str) -> ast.Module:
    return ast.parse(text(name))


class Import(NamedTuple):
    """One imported module, whole (`supportcli.storage.journal`), and the line it stands on."""

    file: str
    module: str
    line: int


@lru_cache(None)
def imports(name: str) -> tuple[Import, ...]:
    """Everything a file imports, at the top or inside functions. `from supportcli import x` is `supportcli.x`."""
    out = []
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            out += [Import(name, alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}:{node.lineno} imports by a relative name"
            if node.module == "supportcli":
                out += [Import(name, f"supportcli.{alias.name}", node.lineno) for alias in node.names]
            else:
                out.append(Import(name, str(node.module), node.lineno))
    return tuple(out)


def part(name: str) -> str:
    """The folder or top-level file that a file belongs to: `facts`, `desk`."""
    return name.partition("/")[0].removesuffix(".py")


def tables(page: str) -> Iterator[list[dict[str, str]]]:
    """The tables of a page of docs/, one dict a row by its heading."""
    rows: list[list[str]] = []
    for line in [*(DOCS / page).read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
        elif rows:
            yield [dict(zip(rows[0], row, strict=True)) for row in rows[2:]]
            rows = []


def code_words(cell: str) -> list[str]:
    """What stands in backquotes in a cell."""
    return re.findall(r"`([^`]+)`", cell)
