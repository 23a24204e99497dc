"""From typed words to what the diagnosis can weigh: signs in a text, standard steps in an attempt, the domain of a
title.

The catalogue (steps.recognise) is asked first; then parts of the sentence; then the loose wordings of the playbook;
last, and only on request, spelling: rapidfuzz, with a floor below which words stay free. A new wording is
data, never a rule here.
"""

from collections.abc import Sequence

from supportcli.diagnosis.playbook import Pattern, Playbook, Sign, domain_words
from supportcli.diagnosis.step_words import UNLIKE, folded, has_unspaced_script, key_words
from supportcli.diagnosis.steps import BETWEEN, look_up, recognise, wordings
from supportcli.diagnosis.wording import found, spoken
from supportcli.values import NamedTuple

FLOOR = 85
"""rapidfuzz ratio (0-100) below which a wording is not taken for another: `restarted teh modem` is 87, `the red
modem` 61. Judgement."""

MOST = 3
"""Steps taken from one text at most: a sentence that seems to hold more is a story."""


class Understood(NamedTuple):
    steps: tuple[str, ...]
    """Standard steps, in the order they were said, each once; () = free words."""
    how: str
    """exact (the whole wording is known), parts (each found in a clause of its own), loose, spelling, or "" when
    nothing was understood."""


def steps_in(text: str, playbook: Playbook | None = None, spelling: bool = False) -> Understood:
    """The standard steps that `text` tells of. Only `exact` and `parts` are safe to store; `loose` and `spelling` are
    to be asked or weighed.

    `playbook` adds its loose wordings, `spelling` tries typing errors (loads rapidfuzz).
    """
    text = text[:2000]
    parts = _parts(text)
    steps = list(dict.fromkeys(step for step in (recognise(part) for part in parts) if step)) if len(parts) > 1 else []
    if len(steps) > 1:
        return Understood(tuple(steps[:MOST]), "parts")
    whole = recognise(text)
    if whole:
        return Understood((whole,), "exact")
    if steps:
        return Understood(tuple(steps), "parts")
    loose = list(_inside(text))
    if playbook and len(loose) < MOST:
        ready = spoken(text)
        loose += [
            name
            for name, step in playbook.steps.items()
            if step.patterns and name not in loose and found(step.patterns, ready)
        ]
    if loose:
        return Understood(tuple(loose[:MOST]), "loose")
    if spelling:
        near = nearest(text)
        if near:
            return Understood((near,), "spelling")
    return Understood((), "")


def _parts(text: str) -> list[str]:
    parts = [text]
    for cut in BETWEEN:
        if cut in text:
            parts = [piece for part in parts for piece in part.split(cut)]
    return [part for part in (part.strip() for part in parts) if part]


def _inside(text: str) -> tuple[str, ...]:
    """Known wordings of two words and more inside a longer sentence, longest first, none of them overlapping."""
    if has_unspaced_script(text):
        return ()
    words = key_words(folded(text))[:30]
    steps: list[tuple[int, str]] = []
    taken: set[int] = set()
    for length in range(min(6, len(words)), 1, -1):
        for start in range(len(words) - length + 1):
            places = range(start, start + length)
            if taken.isdisjoint(places):
                step = look_up(" ".join(words[start : start + length]))
                if step:
                    steps.append((start, step))
                    taken.update(places)
    return tuple(dict.fromkeys(step for _, step in sorted(steps)))


def nearest(text: str) -> str | None:
    """The standard step whose wording is spelled most like `text`, if the likeness reaches FLOOR and no other step is
    as near."""
    if has_unspaced_script(text) or not 4 <= len(text) <= 120 or UNLIKE.intersection(folded(text).split()):
        return None
    from rapidfuzz import fuzz, process

    typed = " ".join(key_words(folded(text)))
    if not typed:
        return None
    rows = wordings()
    best = process.extract(typed, [row[0] for row in rows], scorer=fuzz.token_sort_ratio, score_cutoff=FLOOR, limit=3)
    if not best or len({rows[place][1] for _, score, place in best if score == best[0][1]}) > 1:
        return None
    return rows[best[0][2]][1]


_ascii: tuple[Sequence[Sign], list[list[Pattern]]] | None = None  # of the playbook that was read last


def _foreign(pattern: Pattern) -> bool:
    return bool(pattern and pattern[0]) and not pattern[0][0].isascii()


def _latin(signs: Sequence[Sign]) -> list[list[Pattern]]:
    """Of each sign the patterns that ASCII text can hold: a quarter of them all, asked for every text of a ticket."""
    global _ascii
    if _ascii is None or _ascii[0] is not signs:
        _ascii = signs, [[one for one in sign.patterns if not _foreign(one)] for sign in signs]
    return _ascii[1]


def signs_in(text: str, playbook: Playbook) -> list[Sign]:
    """The signs of `playbook` that the words of `text` show, one per group."""
    if not text.strip():
        return []
    # Scripts without blanks apart: a Japanese answer below a Russian title must not change how the title is read.
    lines = [line for line in text[:20_000].split("\n") if line.strip()]
    unspaced = [line for line in lines if has_unspaced_script(line)]
    spaced = [line for line in lines if line not in unspaced] if unspaced else lines
    ready = [spoken("\n".join(part)) for part in (spaced, unspaced) if part]
    groups: set[str] = set()
    shown = []
    latin = _latin(playbook.signs) if all(line.isascii() for line in ready) else None
    for place, sign in enumerate(playbook.signs):
        patterns = latin[place] if latin else sign.patterns
        if patterns and sign.group not in groups and any(found(patterns, line) for line in ready):
            shown.append(sign)
            if sign.group:
                groups.add(sign.group)
    return shown


_WORKS = (
    *(
        " works ",
        " worked ",
        " work ",
        " fine ",
        " ok ",
        " okay ",
        " normal ",
        " goes ",
        " prints ",
        " sends ",
        " connects ",
    ),
    *(
        " plays ",
        " opens ",
        " perfect ",
        " perfectly ",
        " no problem",
        " without problem",
        " geht ",
        " gehen ",
        " funktioniert ",
    ),
    *(" работает ", " работают ", " нормально ", "使える", "使えた", "動く", "動いた", "正常", "できた", "可以"),
)
_DOES_NOT = (
    *(
        " not ",
        "n't ",
        " no longer ",
        " neither ",
        " same ",
        " too ",
        " also ",
        " nor ",
        " fails ",
        " nothing ",
        " never ",
    ),
    *(
        " only ",
        " until ",
        " nicht ",
        " auch ",
        " не ",
        " тоже ",
        " также ",
        " то же ",
        "同じ",
        "ない",
        "ません",
        "不",
        "也",
        "一样",
    ),
)


def works_there(text: str) -> bool:
    """Whether the words of a swap say that it works with the other part: `colleague's PC works`, not `still not ok`."""
    ready = spoken(text[:400])
    return any(word in ready for word in _WORKS) and not any(word in ready for word in _DOES_NOT)


def domain_of(title: str) -> str:
    """The domain that a title speaks of most, `general` when none or two alike."""
    ready = spoken(title)
    scores: dict[str, int] = {}
    for domain, patterns in domain_words().items():
        score = _ways_found(patterns, ready)
        if score:
            scores[domain] = score
    best = sorted(scores, key=lambda domain: -scores[domain])
    if not best or (len(best) > 1 and scores[best[0]] == scores[best[1]] and {"isp", "wifi-lan"} != set(best[:2])):
        return "general"
    return best[0]


def _ways_found(patterns: Sequence[Sequence[Sequence[str]]], ready: str) -> int:
    """How many different words of a domain are in `ready`."""
    return sum(
        sum(1 for way in pattern[0] if way in ready) if len(pattern) == 1 else 2 * found([pattern], ready)
        for pattern in patterns
    )
