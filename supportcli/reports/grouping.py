"""Tickets sorted into groups and columns: what a table of a report counts, and what `--list TABLE:GROUP` opens.

Nothing is added here for a new report.
"""

from collections.abc import Callable, Iterable, Sequence

from supportcli.annotations import Any
from supportcli.reports.figures import Table, percentile, tidy
from supportcli.results import Column

NONE = "none"
"""How the group of those that have no such value is called behind `--list`; JSON says null."""
Group = tuple[str | None, ...]
"""The values that the rows of a table differ by, in the order of its first columns."""


class Groups:
    """Subjects by group and column; beside them values (lengths of time) by group."""

    def __init__(self, columns: Sequence[str]):
        self.columns = columns
        self.cells: dict[Group, dict[str, list[int]]] = {}
        self.lengths: dict[Group, list[float]] = {}

    def add(self, group: Group, column: str, subject: int) -> None:
        """One more in this number of the row."""
        cells = self.cells.get(group)
        if cells is None:
            cells = self.cells[group] = {name: [] for name in self.columns}
        cells[column].append(subject)

    def measure(self, group: Group, value: float) -> None:
        """One more length of time of the row."""
        self.lengths.setdefault(group, []).append(value)

    def count(self, group: Group, column: str) -> int:
        return len(self.cells[group][column])

    def together(self, by: Callable[[Group], Group]) -> "Groups":
        """The same in fewer groups: `by` gives the one that each belongs to."""
        out = Groups(self.columns)
        for group, cells in self.cells.items():
            into = out.cells.setdefault(by(group), {name: [] for name in self.columns})
            for column, subjects in cells.items():
                into[column] += subjects
            out.lengths.setdefault(by(group), []).extend(self.lengths.get(group, ()))
        return out

    def spread(self, group: Group, digits: int = 1) -> dict[str, float | int | None]:
        """Mean, median and p90 of the lengths; None where there are none."""
        ordered = sorted(self.lengths.get(group, ()))
        return {
            "mean": tidy(sum(ordered) / len(ordered), digits) if ordered else None,
            "median": tidy(percentile(ordered, 0.5), digits),
            "p90": tidy(percentile(ordered, 0.9), digits),
        }

    def table(
        self,
        name: str,
        title: str,
        columns: Sequence[Column],
        row: Callable[[Group], dict[str, Any]],
        order: Callable[[Group], Any] | None = None,
    ) -> Table:
        """A row a group: the counts of its columns and what `row` adds; by name, unless `order` says otherwise."""
        groups = sorted(self.cells, key=order or by_name)
        rows = [{**row(group), **{one: self.count(group, one) for one in self.columns}} for group in groups]
        behind: dict[str, Sequence[int]] = {}
        for group in groups:
            called = ":".join(part or NONE for part in group)
            behind[called] = [one for column in self.columns for one in self.cells[group][column]]
            behind.update({f"{called}:{column}": self.cells[group][column] for column in self.columns})
        return Table(name, title, columns, rows, behind)


def by_name(group: Iterable[str | None]) -> Any:
    """In the order of the alphabet, those without a name last."""
    return [(part is None, part or "") for part in group]
