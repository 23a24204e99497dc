"""Inflections: which words of the index are forms of a word that is looked for, by Snowball's stemmer of its language.

Asked by searches only, never by a write (docs/decisions/0021): a stemmer costs a search about a millisecond, and one
is loaded only where the index has words that begin alike. A new language is a row in LANGUAGES, with a few of its small
words that no other language here has if it is written in Latin letters.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import takewhile

from supportcli.values import NamedTuple

LONGEST_ENDING = 8
"""Letters by which a form may be longer than the word that was typed."""
SHORTEST_STEM = 2
CHANGED = 1
"""Letters at the end of a stem that may be another one in a form: battery, batteries."""
MOST_LANGUAGES = 4
"""Of Latin letters, those a database has most of; each costs loading a stemmer."""


class Language(NamedTuple):
    """A language that can be stemmed: its name at Snowball, how its letters begin and end, its small words, whether it
    writes compounds as one word."""

    snowball: str
    first: str = "a"
    last: str = "z"
    small: str = ""
    compounds: bool = False


LANGUAGES = {
    "en": Language("english", small="the and with from was does not after before when its they"),
    "de": Language("german", small="und nicht ist wird seit wieder kein der beim nach zum noch", compounds=True),
    "fr": Language("french", small="avec dans est nous depuis une pas plus les sur pour mais"),
    "es": Language("spanish", small="pero los esta desde muy cuando las puedo una por despues hay"),
    "it": Language("italian", small="della sono che gli dopo nella non per una anche piu dal"),
    "pt": Language("portuguese", small="nao uma mais foi pelo tambem dos depois com quando muito pela"),
    "nl": Language("dutch", small="niet het een wordt geen deze naar voor maar ook nog zijn", compounds=True),
    "sv": Language("swedish", small="och inte att har fran efter men ingen pa ar det nagot", compounds=True),
    "da": Language("danish", small="ikke og efter ingen hvad noget det har fra men nar af", compounds=True),
    "nb": Language("norwegian", small="ikke og etter ingen hva noe det har fra men nar av", compounds=True),
    "fi": Language("finnish", small="ei ovat kun mutta etta eika on oli niin sen myos jalkeen", compounds=True),
    "pl": Language("polish", small="nie jest oraz przez ktory jak sie na do ale po juz"),
    "cs": Language("czech", small="neni jsem ktery kdyz nebo jsou se na po pri uz ale"),
    "ro": Language("romanian", small="nu este pentru sunt dupa din cu la care si mai fost"),
    "hu": Language("hungarian", small="nem es hogy egy vagy mert az van meg csak utan volt", compounds=True),
    "tr": Language("turkish", small="ve bir degil icin ama cok ile bu sonra daha var yok"),
    "ca": Language("catalan", small="amb els pero molt quan aixo les una per despres dels mes"),
    "et": Language("estonian", small="ei ja kui mis oli aga on see ning siis parast pole", compounds=True),
    "lt": Language("lithuanian", small="ir yra bet kad nera arba po su kaip buvo jau tik"),
    "id": Language("indonesian", small="yang tidak dan dengan untuk dari ini itu sudah ada pada bisa"),
    "ru": Language("russian", "а", "я"),
    "el": Language("greek", "\u03b1", "\u03c9"),
    "hy": Language("armenian", "\u0561", "\u0587"),
    "ar": Language("arabic", "\u0621", "\u064a"),
    "hi": Language("hindi", "\u0905", "\u0939"),
    "ta": Language("tamil", "\u0b85", "\u0bb9"),
}
LEAST_SMALL = 2
"""Small words of a language that a database must have: one may be a name, or a word of another language."""


def small_words() -> list[str]:
    """The words by which the languages of a database are known."""
    return [word for language in LANGUAGES.values() for word in language.small.split()]


def likely(word: str, present: Collection[str], spoken: Sequence[str]) -> list[str]:
    """Languages that `word` may be of: by its script; of Latin letters those whose small words are `present` in the
    database, most of them first, and those that its user speaks."""
    letter = word[0]
    of_script = [code for code, one in LANGUAGES.items() if one.first <= letter <= one.last]
    if not "a" <= letter <= "z":
        return of_script
    seen = {code: sum(small in present for small in LANGUAGES[code].small.split()) for code in of_script}
    known = [code for code in of_script if seen[code] >= LEAST_SMALL or code in spoken]
    return sorted(known, key=lambda code: -seen[code])[:MOST_LANGUAGES]


def stemmer(code: str) -> Callable[[str], str]:
    """The stemmer of a language. Snowball's package loads all its 36 languages (15 ms, a seventh of a start), so its
    module of this language alone is loaded, under a package that is forgotten afterwards."""
    import sys
    from importlib import import_module
    from importlib.util import find_spec
    from types import ModuleType

    name = LANGUAGES[code].snowball
    whole = sys.modules.get("snowballstemmer")
    if whole is None:
        spec = find_spec("snowballstemmer")
        assert spec is not None and spec.submodule_search_locations is not None
        stand_in = ModuleType("snowballstemmer")
        stand_in.__path__ = list(spec.submodule_search_locations)
        sys.modules["snowballstemmer"] = stand_in
    try:
        module = import_module(f"snowballstemmer.{name}_stemmer")
    finally:
        if whole is None:
            del sys.modules["snowballstemmer"]
    stem: Callable[[str], str] = getattr(module, f"{name.capitalize()}Stemmer")().stemWord
    return stem


def forms(word: str, languages: Iterable[str], beginning_with: Callable[[str, int], Sequence[str]]) -> list[str]:
    """Words of the index that are forms of `word` in one of the languages.

    `beginning_with(start, longest)` gives the words of the index that begin so and have at most so many letters.
    """
    found: dict[str, None] = {}
    for code in languages:
        stem = stemmer(code)
        wanted = stem(word)
        start = word[: sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, wanted, strict=False)))]
        for one in beginning_with(start[: max(SHORTEST_STEM, len(start) - CHANGED)], len(word) + LONGEST_ENDING):
            if one != word and one not in found and stem(one) == wanted:
                found[one] = None
    return list(found)
