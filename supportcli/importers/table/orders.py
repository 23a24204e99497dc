"""Day before month or month before day: decided on whole columns by what can be read in one way only, never row by row.

A further order is a name here, its proof in `Order.look` and its reading in dates.py.
"""

from collections.abc import Iterable

from supportcli.importers.table.written import NUMBERS, plain

ORDERS = ("d/m/y", "m/d/y")
YEAR_FIRST = "y/m/d"
"""Of years with two digits (`24/03/15`), as Japan and Sweden write them; with four digits the order is plain."""
OUTWEIGHED = 20
"""So many proofs of one order make a single one of the other a mistake in its row."""


class Order:
    """The votes of one column: how many dates can be read only with the day, or only with the month, first, and an
    example of each."""

    def __init__(self) -> None:
        self.day_first = self.month_first = self.either = 0
        self.dots = 0
        self.example = self.day_example = self.month_example = ""
        self.short: tuple[set[int], set[int], set[int]] = (set(), set(), set())  # first, second, third of two digits

    def look(self, text: str) -> None:
        """Count one date."""
        found = NUMBERS.match(plain(text))
        if not found or len(found[1]) > 2:
            return
        first, second = int(found[1]), int(found[3])
        if len(found[4]) == 2:
            for seen, part in zip(self.short, (first, second, int(found[4])), strict=True):
                seen.add(part)
        if first > 12:
            self.day_first += 1
            self.day_example = self.day_example or text
        elif second > 12:
            self.month_first += 1
            self.month_example = self.month_example or text
        elif first != second:
            self.either += 1
            self.example = self.example or text
            self.dots += found[2] == "."

    def decided(self) -> str | None:
        """One of ORDERS: the one that is proved, points count for the day first; YEAR_FIRST where the years can only
        stand there; None where nothing tells, or the proofs contradict each other."""
        if self._year_first():
            return YEAR_FIRST
        fewer, more = sorted((self.day_first, self.month_first))
        if fewer * OUTWEIGHED > more:
            return None
        if more:
            return ORDERS[0] if self.day_first > self.month_first else ORDERS[1]
        return ORDERS[0] if self.either and self.dots == self.either else None

    def _year_first(self) -> bool:
        """True where the first parts are few, as years are, and the last ones many, as days are."""
        firsts, seconds, thirds = self.short
        if not firsts or max(seconds) > 12 or max(thirds) > 31 or 0 in thirds:
            return False
        return max(firsts) > 31 or (min(firsts) > 12 and len(thirds) > 2 * len(firsts))

    @property
    def any_example(self) -> str:
        """A date whose order matters, best one that can be read in two ways; "" for none."""
        return self.example or self.day_example or self.month_example

    @property
    def matters(self) -> bool:
        """True when there are dates that the order changes."""
        return bool(self.either or self.day_first or self.month_first)


def order_of(columns: Iterable[Order]) -> str | None:
    """The order of all columns together, None for undecided; "" where it does not matter."""
    wanted = [one for one in columns if one.matters]
    decided = {one.decided() for one in wanted} - {None}
    if len(decided) == 1 and not contradiction(wanted):
        return decided.pop()
    return None if wanted else ""


def contradiction(columns: Iterable[Order]) -> tuple[Order, Order] | None:
    """(a column that proves the day first, one that proves the month first), None where none contradicts another."""
    undecided = [one for one in columns if one.decided() != YEAR_FIRST]
    day, month = (
        next((one for one in undecided if getattr(one, proof) * OUTWEIGHED > getattr(one, other)), None)
        for proof, other in (("day_first", "month_first"), ("month_first", "day_first"))
    )
    return (day, month) if day and month else None
