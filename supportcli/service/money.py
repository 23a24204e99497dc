"""What a customer's month costs and brings. Pure arithmetic; the minutes are counted where they are stored.

Money comes and goes as decimal text ("40.00"), is reckoned in decimals, and is never rounded. Definitions:
docs/service-clock.md "Minutes and money".
"""

from supportcli.annotations import TYPE_CHECKING
from supportcli.values import NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal


BIGGEST, SMALLEST = 15, 9
"""Powers of ten that an amount may have: beyond them decimals of 28 digits are not exact."""


class Month(NamedTuple):
    """What was spent in a month costs `cost`; `margin` is price - cost, None for a plan without a price."""

    cost: "Decimal"
    margin: "Decimal | None"


def month(price: str | None, cost_per_minute: str | None, minutes: int) -> Month | None:
    """Cost and margin of `minutes` of support; None for a plan without a cost. With as many decimals as the amounts
    given have (1.0 has none)."""
    from decimal import Decimal

    each, paid = _amount(cost_per_minute), _amount(price)
    if each is None:
        return None
    places = max(_places(each.normalize()), _places(paid))
    cost = (each * minutes).quantize(Decimal(1).scaleb(-places))
    return Month(cost, None if paid is None else paid - cost)


def _amount(text: str | None) -> "Decimal | None":
    """None for what is no amount: recording refuses it, so it came from elsewhere."""
    from decimal import Decimal, InvalidOperation

    try:
        amount = Decimal(text) if text is not None else None
    except InvalidOperation:
        return None
    return amount if amount is not None and amount.is_finite() and -SMALLEST <= amount.adjusted() <= BIGGEST else None


def _places(amount: "Decimal | None") -> int:
    exponent = amount.as_tuple().exponent if amount is not None else 0
    return max(0, -exponent) if isinstance(exponent, int) else 0
