"""Reads the options of a plain line from their declarations: exact spellings, values of the right form, nothing that
needs explaining. For all else it gives None, and Typer reads the line (decision 0023).

What is read here is read as Typer reads it: a test compares the two on lines of every command.
"""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.arguments import Command, Parameter
from supportcli.words.options import pairs

LONGEST_NUMBER = 9


def values(command: Command, given: Sequence[str], words: Sequence[str]) -> dict[str, Any] | None:
    """The values of the command's parameters, or None where the line is not plain. `given` are options that
    `split_options` sorted."""
    spelled = {name: one for one in command.params for name in one.opts}
    found = {one.name: one.default for one in command.params}
    for _, name, typed in pairs(given):
        one = spelled.get(name)
        value = None if one is None else _value(one, typed)
        if one is None or value is None:
            return None
        if one.kind == "texts":
            value = [*(found[one.name] or ()), value]
        found[one.name] = value
    if command.takes_words:
        found["words"] = [*words] or None
    elif words:
        return None
    return found


def _value(one: Parameter, typed: str | None) -> Any:
    """The value of an option as it was typed, None where it is not plain."""
    if one.is_flag or typed is None:
        return True if one.is_flag and typed is None else None
    if one.kind in ("text", "texts"):
        return typed
    if one.kind == "number" and typed.isascii() and typed.isdigit() and len(typed) <= LONGEST_NUMBER:
        least = one.option.min
        return int(typed) if least is None or int(typed) >= least else None
    return None
