"""Reads minutes: the last word of `work updates 20m`, and the values of options such as `--minutes 1h5m`.

A new unit is a word in HOUR_WORDS or MINUTE_WORDS.
"""

from collections.abc import Sequence

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.words.options import TICKET, explained, line, only, value_of

HOUR_WORDS = (
    "h",
    "hr",
    "hrs",
    "hour",
    "hours",
    "std",
    "stunde",
    "stunden",
    "ч",
    "час",
    "часа",
    "часов",
    "時間",
    "小时",
    "小時",
)
MINUTE_WORDS = (
    "m",
    "min",
    "mins",
    "minute",
    "minutes",
    "minuten",
    "м",
    "мин",
    "минута",
    "минуты",
    "минут",
    "分",
    "分間",
    "分钟",
    "分鐘",
)
LONGEST = 7 * 24 * 60
"""A week: what is longer is a typing mistake (`120h` for `120m` is not, `12000m` is)."""
EXAMPLE = 15
EXAMPLE_TEXT = "updates"


def split_minutes(
    verb: str, words: Sequence[str], said: str | None = None, options: Sequence[str] = ()
) -> tuple[str, int]:
    """`["load", "a", "dump", "12m"]` -> ("load a dump", 12). The last word, or the last two (`12 min`), are minutes
    with their unit.

    `said` is the value of `--minutes`: it beats all, and then all words are the text. `options` go into the lines of
    a refusal. Raises Refused: minutes_missing (none, or a bare number, which may be part of the text), no_minutes (0),
    text_missing.
    """
    if said is not None:
        return " ".join(words), read_minutes(said)
    for take in (2, 1):
        if len(words) < take or (take == 2 and not (words[-2].isdecimal() and words[-1][:1].isalpha())):
            continue
        minutes = _with_unit("".join(words[-take:]))
        if minutes is None:
            continue
        text = " ".join(words[:-take])
        if not minutes:
            raise _none(verb, text, words[-1], options)
        if not text.strip():
            raise Refused(
                N_("What was done in {minutes} minutes?"),
                explained(line(verb, [EXAMPLE_TEXT, f"{minutes}m"], *options), N_("for example")),
                code="text_missing",
                typed=words[-1],
                values={"minutes": minutes},
            )
        return text, minutes
    text = " ".join(words)
    last = words[-1] if words else ""
    before = " ".join(words[:-1])
    if last.isdecimal() and len(last) <= 4 and not int(last):
        raise _none(verb, before, last, options)
    if last.isdecimal() and 0 < len(last) <= 4 and int(last) <= LONGEST:
        what = before if before.strip() else EXAMPLE_TEXT
        hours = [line(verb, [what, f"{int(last)}h"], *options)] if int(last) <= 12 else []
        raise Refused(
            N_("{number} of what? Minutes are written with their unit, as the last word."),
            line(verb, [what, f"{int(last)}m"], *options),
            *hours,
            code="minutes_missing",
            typed=last,
            values={"number": last},
        )
    stem, _, glued = text.rpartition(" ")  # `goodwill "load a dump 12m"`: one argument is never split
    if stem.strip() and _with_unit(glued) is not None:
        example = line(verb, [stem, glued], *options)
    else:
        example = explained(
            line(verb, [text if text.strip() else EXAMPLE_TEXT, f"{EXAMPLE}m"], *options), N_("for example")
        )
    raise Refused(N_("How many minutes? They are the last word."), example, code="minutes_missing", typed=text or None)


def _none(verb: str, text: str, typed: str, options: Sequence[str]) -> Refused:
    """The refusal of 0 minutes: goodwill and work are minutes (docs/terms.md), words alone are a note."""
    what = text if text.strip() else EXAMPLE_TEXT
    return Refused(
        N_("{verb} is minutes: 0 are none. A note keeps what took no time."),
        line(verb, [what, "1m"], *options),
        line("note", [what], *only(options, TICKET)),
        code="no_minutes",
        typed=typed,
        values={"verb": verb},
    )


def reading(verb: str, options: list[str], words: list[str]) -> tuple[str, int]:
    """How goodwill and work read their sorted options and words."""
    return split_minutes(verb, words, value_of(options, "--minutes"), options)


def read_minutes(text: str) -> int:
    """Minutes from the value of an option: `7`, `7m`, `1h5m`, `1:05`, `1.5h`. Raises Refused: minutes_missing,
    not_minutes.
    """
    said = text.strip()
    if not said:
        raise Refused(N_("Minutes are missing: write 7, 7m or 1h5m."), code="minutes_missing", typed=text)
    minutes = int(said) if said.isdecimal() and len(said) <= 5 else _with_unit("".join(said.split()))
    hours, colon, rest = said.partition(":")
    if colon and hours.isdecimal() and rest.isdecimal() and len(hours) <= 3 and len(rest) == 2 and int(rest) < 60:
        minutes = int(hours) * 60 + int(rest)
    if minutes is None or minutes > LONGEST:
        raise Refused(
            N_('"{text}" is no number of minutes: write 7, 7m or 1h5m.'),
            code="not_minutes",
            typed=text,
            values={"text": text},
        )
    return minutes


def _with_unit(text: str) -> int | None:
    """`12m`, `1h`, `1h30`, `1h30m`, `1.5h`, `90min` in minutes; None if there is no unit, or more than a week."""
    import re

    hours = "|".join(sorted(HOUR_WORDS, key=len, reverse=True))
    minutes = "|".join(sorted(MINUTE_WORDS, key=len, reverse=True))
    found = re.fullmatch(
        rf"(?:(\d{{1,3}}(?:[.,]\d)?)(?:{hours}))?(?:(\d{{1,5}})(?:{minutes})|(?<=\D)(\d{{1,2}}))?\.?", text.casefold()
    )
    if not found or not any(found.groups()):
        return None
    hour, minute, bare = found.groups()
    if bare and (hour is None or int(bare) > 59):
        return None
    total = round(float((hour or "0").replace(",", ".")) * 60) + int(minute or bare or 0)
    return total if total <= LONGEST else None
