"""Says what is wrong with a line that cannot be read: in our words, so that it is translated, with the line put right.

A new kind of value is a row in WANTED.
"""

from collections.abc import Callable, Sequence

from supportcli.arguments import Command, Parameter
from supportcli.arguments.plain import LONGEST_NUMBER
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.words import options

WANTED: dict[str, tuple[Callable[[str], float], str]] = {
    "number": (int, N_("{option} {value}: a whole number is wanted.")),
    "decimal": (float, N_("{option} {value}: a number is wanted.")),
}
"""What reads the value of a kind as Typer does, and the sentence for what it cannot read."""
MOST = 10**LONGEST_NUMBER - 1
"""More than this no option can mean, and no row can hold what is a little longer."""
SOME = 10


def refusal(command: Command, given: Sequence[str], words: Sequence[str]) -> Refused | None:
    """The first trouble of a line, and the line without any; None where none is found. `given` are options that
    `split_options` sorted."""
    from shlex import quote

    spelled = {name: one for one in command.params for name in one.opts}
    troubles: list[tuple[str, str, dict[str, str]]] = []
    mended: list[str] = []
    for tokens, name, typed in options.pairs(given):
        one = spelled[name]
        message = trouble(one, typed or "")
        if message:
            values = {"option": name, "value": quote(typed or ""), "least": number(one.option.min), "most": str(MOST)}
            troubles.append((message, typed or "", values))
            tokens = [name, mend(one, typed or "")]
        mended += tokens
    if words and not command.takes_words:
        said = " ".join(words)
        troubles.append((N_("{verb} takes no words: {words}."), said, {"verb": command.verb, "words": said}))
        words = ()
    if not troubles:
        return None
    message, told, values = troubles[0]
    lines = options.line(command.verb, words, *mended), f"supportcli {command.verb} --help"
    return Refused(message, *lines, code="usage", typed=told, values=values)


def trouble(one: Parameter, typed: str) -> str | None:
    """What is wrong with the value of an option, None for nothing."""
    if one.kind not in WANTED:
        return None
    read, message = WANTED[one.kind]
    try:
        value = read(typed)
    except ValueError:
        return message
    if value != value:
        return message
    if one.option.min is not None and value < one.option.min:
        return N_("{option} {value}: at least {least}.")
    return N_("{option} {value}: at most {most}.") if value > MOST else None


def mend(one: Parameter, typed: str) -> str:
    """A value that would do: the number that stands in what was typed, else the default, else the least, else some."""
    import re

    found = re.match(r"\d{1,6}", typed, re.ASCII)
    if found and trouble(one, found[0]) is None:
        return found[0]
    if trouble(one, typed) != WANTED[one.kind][1]:
        return number(one.option.min) or str(SOME)
    return "1" if one.kind == "decimal" else str(one.default or number(one.option.min) or SOME)


def number(least: float | None) -> str:
    """`1`, `0.1`; empty for none."""
    return "" if least is None else f"{least:g}"
