"""What one cell of a listing shows: for a reader (local times, how late) and for a program (RFC 3339, plain values).

A new kind of column is a branch in `shown`; programs always get the value as it is in the row.
"""

from collections.abc import Mapping

from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.languages import N_
from supportcli.output.safe import one_line
from supportcli.output.saying import moment, said, say
from supportcli.results import Column, Length, Say

if TYPE_CHECKING:
    from supportcli.output import Screen


def shown(column: Column, row: Mapping[str, Any], screen: "Screen", brief: bool = False) -> tuple[str, str]:
    """The cell as a reader sees it, and its style ("bad" when it is late, else "").

    `brief`, for a table on a terminal: today's times are the clock alone, and no cell is longer than the screen.
    """
    value = row.get(column.field)
    if value is None or value == "" or value == []:
        return "", ""
    if column.kind in ("time", "due") and isinstance(value, str):
        precision = str(row.get(column.field.removesuffix("_at") + "_precision") or "minute")
        when = moment(value, screen, precision, brief)
        if column.kind == "time" or row.get("outcome"):
            return when, ""
        return _due(when, value, screen, brief)
    if column.kind == "tags" and isinstance(value, (list, tuple)):
        return " ".join(one_line(str(each)) for each in value), ""
    if column.kind == "marked":
        from supportcli.output.marked import marked

        return marked(str(value), row.get("marks") or (), one_line), ""
    if isinstance(value, bool):
        return say(Say(N_("yes") if value else N_("no")), screen), ""
    if isinstance(value, dict):
        return plain(value), ""
    return said(value, screen, longest=screen.width if brief else 0), value.style if isinstance(value, Say) else ""


def _due(when: str, iso: str, screen: "Screen", brief: bool) -> tuple[str, str]:
    """With how late it is, if it is; `brief` says the largest unit only. Without `Screen.now` only the time."""
    from supportcli.times.moments import minutes_between

    try:
        minutes = minutes_between(iso, screen.now)
    except (ValueError, OverflowError):
        return when, ""
    if minutes <= 0:
        return when, ""
    if brief and minutes >= 60:
        minutes -= minutes % (1440 if minutes >= 1440 else 60)
    return say(Say(N_("{when}, {length} late"), {"when": when, "length": Length(minutes)}), screen), "bad"


def plain(value: Any) -> str:
    """The value for a program that reads text: None is empty, words in a list joined by commas, the rest JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)) and all(isinstance(each, (str, int)) for each in value):
        return ",".join(map(str, value))
    if isinstance(value, (dict, list, tuple)):
        from supportcli.output.json import dumped

        return dumped(value)
    return str(value)
