"""Plain lines are read without Typer, and as Typer reads them: the two are compared on lines of every command."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supportcli import commands
from supportcli.arguments import Command, Parameter, by_typer, plain
from supportcli.errors import Refused


def every_command() -> list[str]:
    """All verbs, those of groups and hidden ones too."""
    alone = [name for name in (*commands.names(), *commands.HIDDEN) if name not in commands.GROUPS]
    return [*alone, *(f"{group} {name}" for group in commands.GROUPS for name in commands.group_menu(group))]


def found(verb: str) -> Command:
    """The command of a verb."""
    group, _, name = verb.rpartition(" ")
    return commands.load(name, group)


def typed(one: Parameter, value: str, glued: bool) -> list[str]:
    """An option as `split_options` hands it on: a value that begins with a dash is one argument with its option."""
    name = one.opts[-1]
    if one.is_flag:
        return [name]
    if (glued and name.startswith("--")) or (value.startswith("-") and value != "-"):
        return [f"{name}={value}" if name.startswith("--") else name + value]
    return [name, value]


def by_both(command: Command, given: list[str], words: list[str]) -> tuple[Any, Any]:
    """What each of the two makes of a line; Typer's refusal is its sentence."""
    try:
        theirs: Any = by_typer.values(command, given, words)
    except Refused as refused:
        theirs = str(refused.values["sentence"])
    return plain.values(command, given, words), theirs


VALUES = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=8),
    st.sampled_from(["", "-", "-5", "--json", "0", "1", "007", "+3", " 4 ", "1_000", "٣", "1.5", "nan", "9" * 12]),
)


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_a_line_that_is_plain_has_the_values_that_typer_gives_it(data: st.DataObject) -> None:
    command = found(data.draw(st.sampled_from(every_command())))
    chosen = data.draw(st.lists(st.sampled_from(command.params), max_size=4))
    given = [part for one in chosen for part in typed(one, data.draw(VALUES), data.draw(st.booleans()))]
    words = data.draw(st.lists(VALUES, max_size=3))
    ours, theirs = by_both(command, given, words)
    assert ours is None or ours == theirs


@pytest.mark.parametrize("verb", every_command())
def test_every_option_with_an_everyday_value_is_plain(verb: str) -> None:
    command = found(verb)
    words = ["two", "words"] if command.takes_words else []
    for one in command.params:
        given = typed(one, "12", glued=False)
        ours, theirs = by_both(command, given, words)
        assert ours == (None if one.kind == "decimal" else theirs), given
    assert plain.values(command, [], words) == by_typer.values(command, [], words)


@pytest.mark.parametrize("line", ["due -n x", "history -n 0", "tried reboot -n -1", "demo --speed 0"])
def test_what_typer_finds_wrong_with_a_value_is_said_with_the_page_that_helps(sup: Any, line: str) -> None:
    ran = sup(line)
    assert ran.code == 2
    assert "Invalid value for '-n'" in ran.err or "Invalid value for '--speed'" in ran.err
    assert f"supportcli {line.split()[0]} --help" in ran.err


def test_words_for_a_command_that_takes_none_are_refused(sup: Any) -> None:
    ran = sup("undo --everybody these")
    assert (ran.code, ran.out) == (2, "")
