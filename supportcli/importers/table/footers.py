"""Rows that stand among the tickets and are none: totals below them, headings, lines about the report itself.

A further word for a total is a line in TOTAL; it stands alone in its cell, so that a ticket about totals is a ticket.
"""

import re
from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.importers.table.headers import WIDE

TOTAL = re.compile(
    r"((grand|sub|overall)[ -]?)?totals?( general| général)?|(gesamt|end|zwischen)?summe|gesamt|insgesamt|somme|suma|"
    r"totale|(общий )?итого?|всего|сумма|итого:? .*|総?合計|総計|小計|总计|合计|總計"
)
COUNT = re.compile(r"[\s:=]*\(?[\d.,\s]*\)?:?$")
"""What may stand behind it: `Total: 12`, `Total (12)`."""


def found(cells: Sequence[Any]) -> str | None:
    """The first cell of a row that is no ticket: the only one that is filled, or a word for a total in a row that is
    half empty. None for a row that may be one."""
    if len(cells) < WIDE or 2 * sum(map(bool, cells)) > len(cells):
        return None
    filled = [cell.strip() for cell in cells if isinstance(cell, str) and cell.strip()]
    if len(filled) == 1:
        return filled[0]
    return filled[0] if filled and TOTAL.fullmatch(COUNT.sub("", filled[0].casefold())) else None
