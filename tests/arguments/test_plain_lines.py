"""Plain lines are read without Typer, and as Typer reads them: the two are compared on lines of every command."""

import shlex
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supportcli import commands
from supportcli.arguments import Command, Parameter, by_typer, plain
from supportcli.errors import Refused
from supportcli.words.options import split_options


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
    """What each of the two makes of a line; what Typer refuses is the refusal."""
    try:
        theirs: Any = by_typer.values(command, given, words)
    except Refused as refused:
        theirs = refused
    return plain.values(command, given, words), theirs


NUMBERS = ("due", "history", "tried", "demo", "call", "config list", "rebuild")
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
    if isinstance(theirs, Refused):
        assert theirs.message != "{sentence}"  # Typer's own sentence, which is English for everybody


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_the_line_that_is_offered_for_a_wrong_value_is_one_that_can_be_read(data: st.DataObject) -> None:
    command = found(data.draw(st.sampled_from(NUMBERS)))
    options = [one for one in command.params if one.name != "ticket"]  # refused before its value is read
    chosen = data.draw(st.lists(st.sampled_from(options), max_size=3))
    given = [part for one in chosen for part in typed(one, data.draw(VALUES), data.draw(st.booleans()))]
    words = data.draw(st.lists(st.sampled_from(["two", "words", "-5"]), max_size=2))
    refused = by_both(command, given, words)[1]
    if isinstance(refused, Refused):
        line = shlex.split(refused.paste[0])[1 + len(command.verb.split()) :]
        again = split_options(
            command.verb,
            line,
            {name for one in command.params if not one.is_flag for name in one.opts},
            {name for one in command.params if one.is_flag for name in one.opts},
        )
        assert isinstance(by_both(command, *again)[1], dict)


@pytest.mark.parametrize("verb", every_command())
def test_every_option_with_an_everyday_value_is_plain(verb: str) -> None:
    command = found(verb)
    words = ["two", "words"] if command.takes_words else []
    for one in command.params:
        given = typed(one, "12", glued=False)
        ours, theirs = by_both(command, given, words)
        assert ours == (None if one.kind == "decimal" else theirs), given
    assert plain.values(command, [], words) == by_typer.values(command, [], words)


@pytest.mark.parametrize(
    ("line", "sentence", "offered"),
    [
        ("due -n x", "-n x: a whole number is wanted.", "due -n 10"),
        ("due --overdue -n 3.7 -q", "-n 3.7: a whole number is wanted.", "due --overdue -n 3 -q"),
        ("search modem -n ''", "-n '': a whole number is wanted.", "search -n 10 modem"),
        ("history -n 0", "-n 0: at least 1.", "history -n 1"),
        ("history -n many", "-n many: a whole number is wanted.", "history -n 20"),
        ("tried reboot failed -n -1", "-n -1: at least 1.", "tried -n 1 reboot failed"),
        ("call acme --line=first", "--line first: a whole number is wanted.", "call --line 1 acme"),
        ("demo --speed 0", "--speed 0: at least 0.1.", "demo --speed 0.1"),
        ("demo --speed fast", "--speed fast: a number is wanted.", "demo --speed 1"),
        ("demo quickly --speed 3", "demo takes no words: quickly.", "demo --speed 3"),
        ("config list agent", "config list takes no words: agent.", "config list"),
        ("info now", "info takes no words: now.", "info"),
    ],
)
def test_a_wrong_value_is_refused_with_our_sentence_and_a_line(
    sup: Any, line: str, sentence: str, offered: str
) -> None:
    ran = sup(line)
    verb = " ".join(line.split()[: 2 if line.startswith("config") else 1])
    assert ran.code == 2
    assert ran.err.splitlines() == [sentence, f"  supportcli {offered}", f"  supportcli {verb} --help"]
    assert sup(f"{line} --json").error["code"] == "usage"
    assert not sup.path.exists()


@pytest.mark.parametrize(
    "line",
    [
        *("due -n {}", "list -n {}", "next -n {}", "search modem -n {}", "similar modem -n {}", "history -n {}"),
        *("tried reboot failed -t 1 -n {}", "demo --speed {}"),
    ],
)
def test_a_number_that_no_row_can_hold_is_refused(sup: Any, line: str) -> None:
    sup.ok("open modem is dead")
    for number in ("9" * 30, "nan", "inf"):
        ran = sup([*line.format(number).split(), "--json"])
        assert (ran.code, ran.error["code"]) == (2, "usage")
    if not line.startswith("demo"):
        sup.ok(line.format("9" * 9))


def test_words_for_a_command_that_takes_none_are_refused(sup: Any) -> None:
    ran = sup("undo --everybody these")
    assert (ran.code, ran.out) == (2, "")
