"""What customers pay and cost: prices by the month, minutes at the rate that was in force. Decimals, never floats.

Nothing is added here for a new report.
"""

from collections.abc import Callable, Iterable, Sequence

from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.values import NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal


class Terms(NamedTuple):
    """What a plan says from one moment (None = always) until another (None = open); money as it was typed."""

    from_at: str | None
    until_at: str | None
    plan: str
    price: str | None
    cost_per_minute: str | None
    currency: str | None


def price(terms: Sequence[Terms], start: str, end: str, months: Callable[[str, str], float]) -> "Decimal | None":
    """What is paid for [start, end): the price of each month, a part of one by its days. None: no price is known."""
    from decimal import Decimal

    total, known = Decimal(0), False
    for one in terms:
        if one.price is None:
            continue
        known = True
        begin, until = max(start, one.from_at or start), min(end, one.until_at or end)
        if begin < until:
            total += Decimal(one.price) * Decimal(str(round(months(begin, until), 14)))
    return total if known else None


def cost(terms: Sequence[Terms], spent: Iterable[tuple[str, float]]) -> "Decimal | None":
    """What minutes cost, each (when, minutes) at the rate in force then. None: no rate is known."""
    from decimal import Decimal

    found = [one for one in terms if one.cost_per_minute is not None]
    if not found:
        return None
    total = Decimal(0)
    for at, minutes in spent:
        one = in_force(found, at)
        if one and one.cost_per_minute:
            total += Decimal(one.cost_per_minute) * Decimal(str(round(minutes, 6)))
    return total


def in_force(terms: Sequence[Terms], at: str) -> Terms | None:
    """The terms at a moment."""
    return next(
        (one for one in terms if (one.from_at or "") <= at and (one.until_at is None or at < one.until_at)), None
    )


def within(terms: Sequence[Terms], start: str, end: str) -> list[Terms]:
    """The terms that hold at any time of [start, end)."""
    return [one for one in terms if (one.from_at or "") < end and (one.until_at is None or one.until_at > start)]


def said(amount: "Decimal | None") -> str | None:
    """Two places: `40.00`."""
    from decimal import Decimal

    return None if amount is None else str(Decimal(amount).quantize(Decimal("0.01")))


def one_currency(terms: Sequence[Terms]) -> Any:
    """The currency of all of them, None where they have several or none: such amounts are not added up."""
    found = {one.currency for one in terms}
    return found.pop() if len(found) == 1 else None
