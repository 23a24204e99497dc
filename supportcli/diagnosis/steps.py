"""The quick path from a typed attempt to a standard step: `recognise("переустановил клиент")` → `reinstall-software`.

A new step or wording goes into step_names.py, a synonym of one word into step_words.py. What this does not know for
sure stays None: `understanding.py` may find more (several steps in one sentence, typos), at a higher price.
"""

from supportcli.diagnosis.step_keys import KINDS, PLAIN
from supportcli.diagnosis.step_words import UNLIKE, folded, has_unspaced_script, key_words, squeezed

FIX, SWAP, QUESTION, STATEMENT = "fix", "swap", "question", "statement"
COVERS_AT_LEAST = 0.6
"""Share of a text's words that a wording inside it must hold: `other pc at reception` is a step, a long story is not.
Judgement."""
UNSPACED_COVERS = 0.4
"""The same share in letters, for Japanese and Chinese, where endings and politeness are longer. Judgement."""

BETWEEN = (
    *(" and then ", " and ", " then ", " but ", " und dann ", " und ", " dann ", " и потом ", " и ", " затем "),
    *(", ", "; ", " + ", "、", "，", "；", "してから", "然后"),
)
"""What may stand between two steps of one sentence: understanding.py cuts there, the longer ones first."""


def look_up(key: str) -> str | None:
    """The step of a finished key. The index is one text: finding in it is faster than building a dictionary of it."""
    index = PLAIN if key.isascii() else _beyond()
    at = index.find(f"\n{key}\t")
    if at < 0:
        return None
    return index[index.index("\t", at) + 1 : index.index("\n", at + 1)]


def _beyond() -> str:
    from supportcli.diagnosis.step_keys_beyond import BEYOND  # as big as the rest, and English needs none of it

    return BEYOND


def wordings() -> list[list[str]]:
    """[wording, step] of every wording of two words or more, in words that carry meaning."""
    rows = (PLAIN + _beyond()).split("\n")
    return [row.split("\t") for row in rows if row and row[0] != "=" and " " in row]


def recognise(text: str) -> str | None:
    """The standard step that `text` says, in en, de, ru, ja or zh, or None when that is not sure.

    Recognised: a step's own name, a whole wording of the catalogue in any word order, or a wording that makes up at
    least three fifths of the text. Two different steps of the same length, a negation, or something only planned give
    None.
    """
    text = text.strip()
    if text in KINDS:
        return text
    text = folded(text[:400])
    if has_unspaced_script(text):
        return _in_letters(text)
    words = key_words(text)
    if not words or len(words) > 14:
        return None
    whole = look_up(" ".join(words))
    if whole:
        return whole
    doubtful = not UNLIKE.isdisjoint(text.split())
    if not doubtful and 1 < len(words) <= 6:
        whole = look_up("=" + " ".join(sorted(set(words))))
    return whole or _inside(words, doubtful)


def _inside(words: list[str], doubtful: bool) -> str | None:
    """The longest wording of two words or more inside `words`, if it covers enough and no other step is as long."""
    for length in range(len(words), 1, -1):
        if length < len(words) * COVERS_AT_LEAST:
            return None
        found = set()
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            name = look_up(" ".join(run))
            if name and (not doubtful or not UNLIKE.isdisjoint(run)):
                found.add(name)
        if found:
            return found.pop() if len(found) == 1 else None
    return None


_UNLIKE_LETTERS = ("ない", "なかった", "ません", "かどうか", "つもり", "予定", "没", "未", "不", "打算", "准备", "如果")


def _in_letters(text: str) -> str | None:
    from supportcli.diagnosis.step_keys_beyond import UNSPACED

    letters = squeezed(text)
    best, tie = ("", ""), False
    for row in UNSPACED.strip().split("\n"):
        phrase, _, name = row.partition("\t")
        if phrase in letters:
            if len(phrase) > len(best[0]):
                best, tie = (phrase, name), False
            elif len(phrase) == len(best[0]) and name != best[1]:
                tie = True
    phrase, name = best
    if tie or not phrase or len(phrase) < len(letters) * UNSPACED_COVERS:
        return None
    rest = letters.replace(phrase, "", 1)
    if any(no in rest for no in _UNLIKE_LETTERS):
        return None
    return name


_OTHER = frozenset(("other", "swap", "borrow", "spare"))


def kind_of(step: str | None, text: str = "") -> str:
    """The kind of evidence a step is: fix, swap, question or statement.

    Unknown: `swap` if `text` speaks of another one, else `fix`.
    """
    if step in KINDS:
        return KINDS[step][0]
    if text:
        folded_text = folded(text)
        if has_unspaced_script(folded_text):
            return SWAP if any(word in folded_text for word in ("別の", "他の", "换", "另一")) else FIX
        if not _OTHER.isdisjoint(key_words(folded_text)):
            return SWAP
    return FIX


def isolates(step: str | None) -> tuple[str, ...]:
    """The layers that a swap leaves out: `same` clears them, `gone` points to them. () for fixes and unknown steps."""
    return KINDS[step][1] if step in KINDS else ()
