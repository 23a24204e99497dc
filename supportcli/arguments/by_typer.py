"""Reads a line with Typer: numbers in all their spellings. What is wrong with a line is said by `wrong.py`; Typer's
own sentence is for what that does not know.

Loaded only for lines that are not plain; importing Typer takes longer than most commands (decision 0023). Nothing
need be added here for a new option.
"""

from collections.abc import Sequence
from inspect import Parameter as Place
from inspect import Signature
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from supportcli.arguments import Command, Parameter, Words
from supportcli.arguments.wrong import refusal
from supportcli.errors import Refused
from supportcli.languages import N_


def values(command: Command, given: Sequence[str], words: Sequence[str]) -> dict[str, Any]:
    """The values of the command's parameters. Raises Refused, in Typer's words where we have none."""
    wrong = refusal(command, given, words)
    if wrong:
        raise wrong
    try:
        found: dict[str, Any] = _built(command).main([*given, "--", *words], command.verb, standalone_mode=False)
        return found
    except TyperException as error:
        raise Refused(
            N_("{sentence}"),
            f"supportcli {command.verb} --help",
            code="usage",
            values={"sentence": error.format_message()},
        ) from error


def _built(command: Command) -> Any:
    """Typer's own command for the declarations; calling it gives the values back."""

    def given(**values: Any) -> dict[str, Any]:
        return values

    places = [_place(one) for one in command.params]
    if command.takes_words:
        argument = Annotated[Words, typer.Argument(show_default=False)]
        places.append(Place("words", Place.KEYWORD_ONLY, default=None, annotation=argument))
    given.__signature__ = Signature(places)  # type: ignore[attr-defined]
    given.__annotations__ = {one.name: one.annotation for one in places}
    one = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    one.command(command.name, add_help_option=False)(given)
    return typer.main.get_command(one)


def _place(one: Parameter) -> Place:
    """A parameter of ours as Typer wants it declared."""
    declared = typer.Option(*one.opts, metavar=one.metavar, help=one.help, min=one.option.min)
    return Place(one.name, Place.KEYWORD_ONLY, default=one.default, annotation=Annotated[one.type, declared])
