"""Reads the terms of a plan: money, limits, topics, targets (`p1 first response 30m`). Another word for a leg joins its
line in LEGS."""

import re
from collections.abc import Iterable

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.words.minutes import HOUR_WORDS, MINUTE_WORDS, read_minutes

LEGS = """
first_response: first response | first answer | first reply | response | first_response
next_update: next update | next answer | update | updates | next_update
resolution: resolution | resolve | resolved | fix | solution
"""
DAY_WORDS = ("d", "day", "days", "bd", "workday", "workdays", "tag", "tage", "д", "день", "дня", "дней", "日", "天")
EXAMPLES = ('--target "p1 first response 30m"', '--target "* resolution 8h"')
SIGNS = {"€": "EUR", "£": "GBP", "₽": "RUB", "руб": "RUB", "₴": "UAH", "₹": "INR"}
NONE = "none"
"""Takes a term away."""
HIGHEST = 9_999_999


def money(typed: str, option: str) -> str:
    """An amount as it is recorded: "40.00". Raises Refused: not_money."""
    said = typed.strip().replace(",", ".", 1)
    if not re.fullmatch(r"[0-9]{1,12}(?:\.[0-9]{1,6})?", said) or re.fullmatch(r"[0-9]+,[0-9]{3}", typed.strip()):
        raise Refused(
            N_("{typed} is no amount like 40 or 40.50."), f"{option} 40.50", code="not_money", typed=typed,
            values={"typed": typed},
        )  # fmt: skip
    whole, _, part = said.partition(".")
    return f"{int(whole)}.{part.ljust(2, '0')}"


def currency(typed: str) -> str:
    """A currency by its three letters. Raises Refused: not_a_currency."""
    said = SIGNS.get(typed.strip(), typed.strip().upper())
    if not re.fullmatch("[A-Z]{3}", said):
        raise Refused(
            N_("{typed} is no currency; it is named by three letters."), "--currency EUR", code="not_a_currency",
            typed=typed, values={"typed": typed},
        )  # fmt: skip
    return said


def number(typed: str, option: str, least: int = 0) -> int:
    """A whole number. Raises Refused: not_a_number."""
    said = typed.strip()
    if not re.fullmatch("[0-9]{1,7}", said) or int(said) < least:
        raise Refused(
            N_("{typed} is no whole number from {least} on."), f"{option} 3", code="not_a_number", typed=typed,
            values={"typed": typed, "least": least},
        )  # fmt: skip
    return int(said)


def minutes(typed: str, option: str, least: int = 0) -> int:
    """Minutes: `30`, `30m`, `2h`, also more than a week of them. Raises Refused: not_minutes, not_a_number."""
    said = "".join(typed.casefold().split())
    whole = re.fullmatch(r"([0-9]{1,5})([^\W\d_]+)", said)
    if said.isdecimal() or said.startswith("-"):
        return number(typed, option, least)
    if whole and whole[2] in HOUR_WORDS:
        found = int(whole[1]) * 60
    elif whole and whole[2] in MINUTE_WORDS:
        found = int(whole[1])
    else:
        try:
            found = read_minutes(typed)
        except Refused as error:
            error.paste = error.paste or (f"{option} 15m",)
            raise
    return found if found >= least else number(str(found), option, least)


def topics(values: Iterable[str]) -> tuple[str, ...]:
    """`hosting, mail` are two topics; `database: dump, sql` is one, with the words that mean it; `;` parts both."""
    found: dict[str, str] = {}
    for value in values:
        for part in value.split(";"):
            for topic in [part] if ":" in part else part.split(","):
                name, colon, words = topic.partition(":")
                meant = [word for word in (" ".join(one.split()) for one in words.split(",")) if word]
                name = " ".join(name.split())
                if name:
                    found[name.casefold()] = f"{name}: {', '.join(meant)}" if colon and meant else name
    return tuple(found.values())


def targets(values: Iterable[str]) -> tuple[str, ...]:
    """`p1 first response 30m` -> "p1 first_response 30"; several in one value are parted by `,` or `;`.

    Raises Refused: target_unread, target_in_days, target_unit, target_twice.
    """
    found: dict[tuple[str, str], int] = {}
    for value in values:
        for part in re.split("[,;]", value):
            priority, leg, limit = _target(part, value)
            if found.setdefault((priority, leg), limit) != limit:
                raise Refused(
                    N_("{typed}: that target is given twice."), *EXAMPLES, code="target_twice", typed=value,
                    values={"typed": part.strip()},
                )  # fmt: skip
    return tuple(f"{priority} {leg} {limit}" for (priority, leg), limit in found.items())


def _target(text: str, value: str) -> tuple[str, str, int]:
    words = text.casefold().split()
    typed_priority = words.pop(0) if words and re.fullmatch(r"p[1-4]|\*|all|any", words[0]) else "*"
    priority = typed_priority if typed_priority.startswith("p") else "*"
    place = next((n for n, word in enumerate(words) if word[:1].isdecimal() or word[:1] == "-"), len(words))
    called = {
        name.strip(): line.partition(":")[0]
        for line in LEGS.strip().splitlines()
        for name in line.partition(":")[2].split("|")
    }
    leg, limit = called.get(" ".join(words[:place])), "".join(words[place:])
    if leg is None or not limit:
        raise Refused(
            N_("{typed} is no target: a priority, what is due, and by when."), *EXAMPLES, code="target_unread",
            typed=value, values={"typed": text.strip() or value},
        )  # fmt: skip
    spoken = f"{priority} {leg.replace('_', ' ')}"
    days = re.fullmatch(r"([0-9]+)(?:[.,][0-9]+)?([^\W\d_]+)", limit)
    if days and days[2] in DAY_WORDS:
        lines = [f'--target "{spoken} {int(days[1]) * hours}h"' for hours in (8, 24)]
        raise Refused(
            N_("{typed}: how long a day is depends on the calendar. Say it in hours:"), *lines, code="target_in_days",
            typed=value, values={"typed": text.strip()},
        )  # fmt: skip
    if limit.isdecimal():
        lines = [f'--target "{spoken} {int(limit)}{unit}"' for unit in "mh"]
        raise Refused(
            N_("{typed}: minutes or hours?"), *lines, code="target_unit", typed=value, values={"typed": text.strip()}
        )
    found = minutes(limit, "--target", 1)
    return priority, leg, min(found, HIGHEST)
