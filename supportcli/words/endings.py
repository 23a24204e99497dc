"""Reads the end of a line: is it a result, is a denial near, is it one letter away from a result. Decides nothing.

A new way to end a line is a function here; what follows from it is settled in results.py.
"""

from collections.abc import Sequence

from supportcli.words.phrases import plain, table
from supportcli.words.small_words import DENYING_ENDINGS, around, no_typing_mistakes

LONGEST = 4
"""Words in a result phrase."""
TAIL = 9
"""Arguments at the end that are looked at: a phrase with the small words around it."""
LONGEST_TYPED = 200
"""Characters: no result with its small words is longer, so a long text is not taken apart."""
SHORTEST_TYPO = 5
"""Letters from which a word can be a mistyped result."""
PAUSE = (",", ";", ":", "，", "、", "；", "：", "。", ".", "!")
OF_ORDER = frozenset({"once", "twice", "first", "times", "later"})
"""May stand between two results: `failed once, worked`."""


Ending = tuple[int, str, str]
"""A result at the end of a line: how many arguments it takes, its name in docs/terms.md, how it was typed.

A tuple, because a NamedTuple costs every start as much as reading all the tables of small words.
"""


def plain_words(args: Sequence[str]) -> list[str]:
    """The words inside the arguments, plain, without those that are only punctuation; `didn't-work` is two."""
    found = []
    for arg in args:
        for word in map(plain, arg.split()):
            found += word.split("-") if "-" in word and word not in table() else [word]
    return [word for word in found if word]


def verdict(tokens: Sequence[str], paused: bool = True) -> tuple[str, int] | None:
    """(result, how many words only join) if the words, plain, are nothing but a result: `but still failed again`.

    `paused`: a comma, or nothing at all, stands before them, so that more words can begin a result (`again failed`).
    """
    small = around()
    joining = 0
    for begin, token in enumerate(tokens):
        result = _phrase(tokens[begin:])
        if result:
            return result, joining
        if token in small["joining"]:
            joining += joining == begin
            paused = True
        elif token not in small["leading"] and not (paused and token in small["leading after a pause"]):
            return None
    return None


def _phrase(tokens: Sequence[str]) -> str | None:
    """The result if the words are a phrase, and after it only words that may follow one."""
    known, trailing = table(), around()["trailing"]
    end = len(tokens)
    while end > 0:
        if end <= LONGEST and (result := known.get(" ".join(tokens[:end]))):
            return result
        if end > 2 and " ".join(tokens[end - 2 : end]) in trailing:
            end -= 2
        elif tokens[end - 1] in trailing:
            end -= 1
        else:
            return None
    return None


def only_result(text: str) -> str | None:
    """The result if the whole text is nothing else, even in quotes: `the same`, `it failed again`."""
    found = verdict(plain_words([text])) if len(text) <= LONGEST_TYPED else None
    return found[0] if found else None


def ending(words: Sequence[str]) -> Ending | None:
    """The longest ending that is nothing but a result. An argument is inside or outside, never cut."""
    for begin in range(max(0, len(words) - TAIL), len(words)):
        args = words[begin:]
        if sum(map(len, args)) > LONGEST_TYPED:
            continue
        found = verdict(plain_words(args), begin == 0 or words[begin - 1].endswith(PAUSE))
        if found:
            result, joining = found
            raw = [word for arg in args for word in arg.split() if plain_words([word])]
            return len(args), result, " ".join(raw[joining:]).strip(" .,;:!…。！")
    return None


def earlier_ending(step: Sequence[str]) -> Ending | None:
    """A first result where the step should end: `failed once, then` before `worked`. `pressed OK` is none."""
    kept = list(step)
    while kept and set(plain_words(kept[-1:])) <= around()["joining"] | OF_ORDER:
        kept.pop()
    found = ending(kept)
    return None if found and plain(found[2]) in ("ok", "okay") else found


def denies(token: str) -> bool:
    """True if the plain word denies or doubts what follows: `not`, `didnt`, `hardly`, `maybe`, `没`."""
    return token in around()["denying"] or (not token.isascii() and token.endswith(DENYING_ENDINGS))


def before(args: Sequence[str], count: int) -> list[str]:
    """The arguments before plain word number `count`, without the small words that these end in."""
    kept: list[str] = []
    seen = 0
    for arg in args:
        seen += len(plain_words([arg]))
        if seen > count:
            break
        kept.append(arg)
    small = around()
    while kept and set(plain_words(kept[-1:])) <= small["joining"] | small["leading"] | small["auxiliary"]:
        kept.pop()
    return kept


def meant(word: str) -> str | None:
    """The one-word phrase that the plain word misses by one letter: left out, too many, wrong, or swapped with its
    neighbour.
    """
    if len(word) < SHORTEST_TYPO or word in no_typing_mistakes():
        return None
    for phrase in table():
        if (
            len(phrase) >= SHORTEST_TYPO
            and abs(len(phrase) - len(word)) <= 1
            and " " not in phrase
            and _one_edit(word, phrase)
        ):
            return phrase
    return None


def _one_edit(typed: str, phrase: str) -> bool:
    same = 0
    while same < min(len(typed), len(phrase)) and typed[same] == phrase[same]:
        same += 1
    rest, other = typed[same:], phrase[same:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:] or swapped
