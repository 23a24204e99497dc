"""Text made ready for word patterns, and the patterns themselves: no regular expressions, because two thousand of
them cost 0.5 s.

A new kind of pattern needs a form in `found` here and its way to be written in playbook_toml.patterns.
"""

from collections.abc import Sequence

from supportcli.diagnosis.step_words import folded, has_unspaced_script


def spoken(text: str) -> str:
    """`Can't log-in (error 691)!` → ` can't log in error 691 `: folded, without punctuation, a blank at both ends.

    In scripts without blanks all blanks are dropped but those around Latin words and numbers: `再起動したPC` → `
    再起動した pc `.
    """
    text = folded(text)
    if has_unspaced_script(text):
        text = _apart(text.replace(" ", "").replace("\u3000", ""))
    letters = []
    for at, letter in enumerate(text):
        in_number = letter == "." and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
        letters.append(letter if letter.isalnum() or letter == "'" or in_number else " ")
    return f" {' '.join(''.join(letters).split())} "


def _apart(text: str) -> str:
    """`text` with a blank wherever Latin letters or digits meet others."""
    letters, before = [], False
    for letter in text:
        latin = letter.isascii() and (letter.isalnum() or letter in ".-'")
        letters.append(f" {letter}" if latin != before else letter)
        before = latin
    return "".join(letters)


NEAR = 42
"""Letters between the parts of one pattern, at most: about seven words. Further apart they speak of different things.
Judgement."""


def found(patterns: Sequence[Sequence[Sequence[str]]], text: str) -> bool:
    """Whether one of `patterns` is in `text` (as `spoken` made it): all its parts, near each other, in any order."""
    ascii_only = text.isascii()
    for pattern in patterns:
        if ascii_only and pattern and pattern[0] and not pattern[0][0].isascii():
            continue  # of ways to say it the ASCII ones stand first (playbook_toml), so none of these can be here
        for ways in pattern:
            if ways and ways[0][0] == "!":
                if any(way[1:] in text for way in ways):
                    break
            else:
                for way in ways:
                    if way in text:
                        break
                else:
                    break
        else:
            if len(pattern) == 1 or _near([ways for ways in pattern if ways and ways[0][0] != "!"], text):
                return True
    return False


def _near(parts: Sequence[Sequence[str]], text: str) -> bool:
    """Whether every part stands within NEAR letters of one place of the first part."""
    if len(parts) < 2 or len(text) <= NEAR:
        return True
    places = [[at for way in ways for at in _places(way, text)] for ways in parts]
    return any(all(any(abs(at - start) <= NEAR for at in others) for others in places[1:]) for start in places[0])


def _places(way: str, text: str) -> list[int]:
    places: list[int] = []
    at = text.find(way)
    while at >= 0 and len(places) < 20:
        places.append(at)
        at = text.find(way, at + 1)
    return places
