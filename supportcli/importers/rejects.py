"""The reject file: what could not be imported, as it stood, with the reason; so that it can be put right and imported.

Rows of a table become CSV with the same columns and delimiter and a last column `reason`, everything else one JSON
object a line. Cells are written as they were: whoever opens the file in a spreadsheet opened the first one, too.
"""

import csv
import errno
import json
import os
from collections.abc import Callable, Sequence

from supportcli.annotations import IO, Any
from supportcli.errors import Broken, NotAllowed
from supportcli.importers.items import Cells, Rejected
from supportcli.languages import N_
from supportcli.results import Say

REASON = "reason"


class RejectFile:
    """Made when the first row is refused; private to its owner. `path` None: next to `beside`, under a new name; here
    where nothing can be written there."""

    def __init__(self, path: str | None, beside: str, spell: Callable[[Say], str]):
        self.path, self.beside, self.spell = path, beside, spell
        self.file: IO[str] | None = None
        self.header: list[str] | None = None
        if path and os.path.exists(path):
            raise NotAllowed(
                N_("{path} is there already."),
                "supportcli import FILE --rejects OTHER-FILE",
                code="file_exists",
                typed=path,
                values={"path": path},
            )

    def write(self, one: Rejected) -> None:
        """Add a refused row. Raises Broken where the file cannot be written."""
        try:
            file = self.file or self._begin(isinstance(one.row, Cells))
            if isinstance(one.row, Cells):
                self._cells(file, one.row, self.spell(one.why))
            else:
                row = one.row if isinstance(one.row, dict) else {"row": one.row}
                whole = {**row, "place": one.place, REASON: self.spell(one.why)}
                file.write(json.dumps(whole, ensure_ascii=True, default=str) + "\n")
        except OSError as error:
            values = {"path": self.path, "why": error.strerror or str(error)}
            line = "supportcli import FILE --rejects OTHER-FILE"
            raise Broken(N_("{path} cannot be written: {why}."), line, code="cannot_write", values=values) from error

    def _cells(self, file: IO[str], row: Cells, reason: str) -> None:
        writer = csv.writer(file, delimiter=row.delimiter, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
        if self.header is None:
            self.header = list(row.header)
            writer.writerow([*self.header, REASON])
        cells = [cell.replace("\0", "") for cell in row.cells[: len(self.header)]]
        cells += [""] * (len(self.header) - len(cells))
        more = row.cells[len(self.header) :]  # too many cells: behind the reason, so that none is lost
        writer.writerow([*cells, reason, *more])

    def _begin(self, table: bool) -> IO[str]:
        ending = ".csv" if table else ".jsonl"
        stem = os.path.splitext(self.beside.rstrip("/"))[0] + ".rejected"
        names = [f"{stem}{f'-{number}' if number > 1 else ''}{ending}" for number in range(1, 1000)]
        try:
            self.file = self._first_free([self.path] if self.path else names)
        except OSError as error:
            here = [os.path.basename(name) for name in names]
            if self.path or here == names:
                self.path = self.path or names[0]
                raise
            try:
                self.file = self._first_free(here)  # the folder of the file may be somebody else's
            except OSError:
                self.path = names[0]
                raise error from None
        return self.file

    def _first_free(self, names: Sequence[str]) -> IO[str]:
        for name in names:
            try:
                number = os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            except FileExistsError:
                continue
            self.path = name
            return os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace", newline="")
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), names[0])

    def close(self) -> None:
        """Nothing more is refused."""
        if self.file:
            self.file.close()


def value_of(row: Any) -> Any:
    """A refused row as JSON shows it."""
    return list(row.cells) if isinstance(row, Cells) else row
