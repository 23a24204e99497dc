"""A `Say` becomes a sentence: translated, filled in, typed text made safe. Every sentence passes here.

A new sentence needs nothing here: mark it with `N_` where it is made.
"""

from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.languages import catalogue
from supportcli.output.safe import one_line, visible
from supportcli.output.widths import cut
from supportcli.results import Length, Say, When

if TYPE_CHECKING:
    from supportcli.output import Screen


class _Values(dict[str, str]):
    def __missing__(self, name: str) -> str:
        # A name without a value is our mistake; the person still gets the rest of the sentence.
        return "{" + name + "}"


def say(sentence: Say, screen: "Screen", *, lines: bool = False, longest: int = 0) -> str:
    """The sentence in the language of the screen.

    Values: str (typed: shown literally), int, None (nothing), Say (said first), When (local time), Length, or a list of
    these (joined by commas).
    With `values["_plural"]` and `values["n"]` the catalogue chooses the form for `n`.
    `lines`: line ends in typed text stay line ends. `longest`: typed text is cut to that many cells, 0 is never.
    """
    if not sentence.message:
        return ""  # gettext would answer with the head of the catalogue
    values = sentence.values
    known = catalogue(screen.language)
    if "_plural" in values:
        many = values["_plural"]
        translated = known.ngettext(sentence.message, many, _count(values.get("n")))
        marked = sentence.message if values.get("n") == 1 else many
    else:
        translated = known.gettext(sentence.message)
        marked = sentence.message
    filled = _Values(
        {name: said(value, screen, lines=lines, longest=longest) for name, value in values.items() if name[:1] != "_"}
    )
    for message in (translated, marked):  # a translation with a broken brace must not lose the sentence
        try:
            return message.format_map(filled)
        except (ValueError, LookupError, AttributeError):
            continue
    return visible(marked)


def said(value: Any, screen: "Screen", *, lines: bool = False, longest: int = 0) -> str:
    """One value of a sentence or one cell of a page, as text that is safe to show."""
    if value is None:
        return ""
    if isinstance(value, Say):
        return say(value, screen, lines=lines, longest=longest)
    if isinstance(value, When):
        return moment(value.at, screen, value.precision)
    if isinstance(value, Length):
        return lasting(value.minutes, screen)
    if isinstance(value, (list, tuple)):
        return ", ".join(said(each, screen, lines=lines, longest=longest) for each in value)
    text = value if isinstance(value, str) else str(value)
    shown = visible(text.replace("\r\n", "\n").rstrip("\n").replace("\t", " "), keep="\n") if lines else one_line(text)
    return cut(shown, longest) if longest else shown


def moment(iso: str, screen: "Screen", precision: str = "minute", short: bool = False) -> str:
    """Our ISO string (UTC) as local time of the screen's zone: `Sun 2026-11-22 10:00`, without the clock for a day.

    `short`: today's times are the clock alone. What is no moment is shown as it is.
    """
    from supportcli.times.spoken import WEEKDAYS, local

    days = WEEKDAYS if screen.language == "en" else tuple(named(day, screen) for day in WEEKDAYS)
    try:
        if precision == "day":
            return local(iso, screen.zone, names=days).rpartition(" ")[0]
        return local(iso, screen.zone, now=screen.now if short and screen.now else None, names=days)
    except (ValueError, OverflowError, OSError):  # another version's, or damaged: the page is shown all the same
        return one_line(iso)


def lasting(minutes: int, screen: "Screen") -> str:
    """`2 h 5 min`, in the symbols of the language."""
    from supportcli.times.spoken import lasting

    return say(lasting(minutes), screen)


def named(marked: str, screen: "Screen") -> str:
    """The name of a column or a field, translated."""
    return catalogue(screen.language).gettext(marked) if marked else ""


def _count(n: Any) -> int:
    return n if isinstance(n, int) else 0
