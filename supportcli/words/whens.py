"""Finds the time at the beginning of `callback WHEN [WHAT]` and `moved WHEN`.

What a time is, times.py knows: it comes in as `reads`. A new word that may stand before a time goes into BEFORE.
"""

import re
from collections.abc import Callable, Sequence

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.values import NamedTuple
from supportcli.words.options import explained, line

LONGEST = 5
"""Words in a time typed without quotes: `in two weeks at 10:00`."""
BEFORE = frozenset({"at", "by", "on", "until", "till", "before", "um", "bis", "am", "vor", "в", "во", "до", "к", "на"})
"""`callback by 18:00`: said before a time, and no part of it."""
EXAMPLE_TIME = "tomorrow 10:00"
EXAMPLE_TEXT = "specialist rings"
Reads = Callable[[str], bool]


class _Understood(NamedTuple):
    """A time and the words after it. `number`: the first of these may be its hour. `second`: another time,
    `second_args` of them.
    """

    when: str
    what: list[str]
    number: bool = False
    second: str = ""
    second_args: int = 0


def split_when(
    verb: str, words: Sequence[str], reads: Reads, *, reads_slowly: Reads | None = None, options: Sequence[str] = ()
) -> tuple[str, str | None]:
    """`["tomorrow", "10:00", "specialist", "rings"]` -> ("tomorrow 10:00", "specialist rings"); no words after it ->
    None.

    The time is the longest beginning of at most five words that is wholly a time, or the quoted first argument.
    `reads(text)` says whether a text is wholly a time; `reads_slowly` is asked in the same way only if nothing else
    was found (a heavy import). `options` go into the lines of a refusal. Raises Refused: time_missing (none, or it
    stands at the end), ambiguous_time (a bare number after a day, two times).
    """
    found = _understood(words, reads) or (_understood(words, reads_slowly) if reads_slowly else None)
    if not found:
        raise _no_time(verb, words, reads, reads_slowly, options)
    when, what = found.when, found.what
    if found.number:
        raise _bare_hour(verb, when, what, reads, options)
    if found.second:
        other, rest = found.second, _rest(what[found.second_args :])
        raise Refused(
            N_('Two times: "{first}" and "{second}".'),
            *_offers(
                verb,
                reads,
                options,
                ([when, " ".join(what)], N_("the second is text")),
                ([when, *rest], N_("the first")),
                ([other, *rest], N_("the second")),
                ([when], N_("the first")),
            ),
            code="ambiguous_time",
            typed=" ".join(words),
            values={"first": when, "second": other},
        )
    return when, " ".join(what) or None


def _understood(words: Sequence[str], reads: Reads) -> _Understood | None:
    """The time at the beginning and what is doubtful about it; None if no time stands there."""
    found = _beginning(words, reads)
    if not found:
        return None
    start, end = found
    when, what = " ".join(words[start:end]), list(words[end:])
    doubtful = _hour_in_doubt(words[start:end], what, reads)
    if doubtful:
        return _Understood(*doubtful, number=True)
    second = _beginning(what, reads)
    if second:
        return _Understood(when, what, second=" ".join(what[second[0] : second[1]]), second_args=second[1])
    return _Understood(when, what)


def _beginning(words: Sequence[str], reads: Reads | None) -> tuple[int, int] | None:
    """(start, end) of the longest beginning that is wholly a time; start is 1 where `at` or `by` stands before it."""
    if reads is None or not words:
        return None
    for start in (0, 1):
        if start and (len(words) < 2 or words[0].casefold() not in BEFORE):
            return None
        if " " in words[start].strip() and reads(words[start]):
            return start, start + 1
        for end in range(min(start + LONGEST, len(words)), start, -1):
            if reads(" ".join(words[start:end])):
                return start, end
    return None


def _is_number(word: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}", word))


def _hour_in_doubt(when: Sequence[str], what: Sequence[str], reads: Reads) -> tuple[str, list[str]] | None:
    """(the day, the rest with the number first) if a bare number may be the hour: `tomorrow 10 boxes`."""
    day = " ".join(when)
    if what and _is_number(what[0]) and _could_be_hour(day, what[0], reads):
        return day, list(what)
    if len(when) > 1 and _is_number(when[-1]):  # a generous reader took `tomorrow 10` whole
        day = " ".join(when[:-1])
        if reads(day) and _could_be_hour(day, when[-1], reads):
            return day, [when[-1], *what]
    return None


def _could_be_hour(day: str, number: str, reads: Reads) -> bool:
    return int(number) < 24 and reads(f"{day} {int(number)}:00")


def _bare_hour(verb: str, day: str, rest: Sequence[str], reads: Reads, options: Sequence[str]) -> Refused:
    number = rest[0]
    hour = int(number)
    lines: list[tuple[list[str], str]] = [([f"{day} {hour}:00", *_rest(rest[1:])], N_("the hour"))]
    if len(rest) > 1:
        lines.append(([day, " ".join(rest)], N_("part of the text")))
    elif 0 < hour < 12:
        lines.append(([f"{day} {hour + 12}:00"], N_("in the afternoon")))
    return Refused(
        N_('"{day} {number}": is {number} the hour, or the beginning of what is promised?'),
        *_offers(verb, reads, options, *lines),
        code="ambiguous_time",
        typed=f"{day} {number}",
        values={"day": day, "number": number},
    )


def _no_time(verb: str, words: Sequence[str], reads: Reads, slowly: Reads | None, options: Sequence[str]) -> Refused:
    text = " ".join(words)
    for ask in (reads, slowly):
        place = _inside(words, ask)
        if place:
            start, end = place
            when = " ".join(words[start:end])
            last = start - 1 if words[start - 1].casefold() in BEFORE else start
            lines = _offers(
                verb, ask or reads, options, ([when, *_rest([*words[:last], *words[end:]])], ""), ([when], "")
            )
            return Refused(
                N_("The time comes first."), *lines[:1], code="time_missing", typed=text, values={"text": text}
            )
    example = _offers(
        verb, reads, options, ([EXAMPLE_TIME, *_rest([text])], N_("for example")), ([EXAMPLE_TIME], N_("for example"))
    )
    return Refused(
        N_('No time in "{text}".') if text.strip() else N_("When?"),
        *(example[:1] or [line(verb, [EXAMPLE_TIME, EXAMPLE_TEXT], *options)]),
        code="time_missing",
        typed=text,
        values={"text": text},
    )


def _inside(words: Sequence[str], reads: Reads | None) -> tuple[int, int] | None:
    """(start, end) of the first and longest time that stands among the words."""
    if reads is None:
        return None
    for start in range(1, len(words)):
        for end in range(min(start + LONGEST, len(words)), start, -1):
            if reads(" ".join(words[start:end])):
                return start, end
    return None


def _rest(words: Sequence[str]) -> list[str]:
    """The words as one argument, which is never split; none if there is nothing in them."""
    text = " ".join(words)
    return [text] if text.strip() else []


def _offers(verb: str, reads: Reads, options: Sequence[str], *candidates: tuple[list[str], str]) -> list[str]:
    """Lines for those candidates (words, why) that are read without a second question."""
    lines: list[str] = []
    for words, why in candidates:
        found = _understood(words, reads)
        if not found or found.number or found.second:
            continue
        paste = explained(line(verb, words, *options), why)
        if not any(paste.partition("   (")[0] == other.partition("   (")[0] for other in lines):
            lines.append(paste)
    return lines
