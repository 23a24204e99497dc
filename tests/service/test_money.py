"""Cost and margin of a month: exact, in decimals."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from supportcli.service.money import month


def test_eight_dumps_cost_more_than_the_month_brings() -> None:
    assert month("40", "1.0", 8 * 12) == (Decimal(96), Decimal(-56))  # story C
    assert str(month("40.00", "1.0", 8 * 12).margin) == "-56.00"  # type: ignore[union-attr]


def test_without_a_cost_nothing_is_said_and_without_a_price_no_margin() -> None:
    assert month("40.00", None, 96) is None
    assert month(None, "1.00", 96) == (Decimal(96), None)


def test_no_cent_is_lost() -> None:
    assert str(month("40", "0.85", 7).cost) == "5.95"  # type: ignore[union-attr]
    assert str(month("1000", "30", 7).margin) == "790"  # type: ignore[union-attr]  # yen


def test_what_is_no_amount_is_none() -> None:
    for wrong in ("free", "", "NaN", "Infinity", "1e99"):
        assert month("40.00", wrong, 1) is None
        assert month(wrong, "1.00", 1) == (Decimal(1), None)


@given(st.decimals(0, 10**6, places=2), st.decimals(0, 100, places=4), st.integers(0, 10**6), st.integers(0, 10**6))
def test_two_halves_of_a_month_cost_what_the_month_costs(price: Decimal, each: Decimal, one: int, other: int) -> None:
    whole, parts = month(str(price), str(each), one + other), [month(None, str(each), n) for n in (one, other)]
    assert whole and all(parts)
    assert whole.cost == sum(part.cost for part in parts if part)
    assert whole.cost + (whole.margin or 0) == price
