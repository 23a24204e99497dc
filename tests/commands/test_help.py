"""Help says what is there: every command, every option, every topic, in 80 columns, and the menu in 24 lines."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from supportcli import commands
from supportcli.help import pages as help_pages
from supportcli.help import topics
from supportcli.languages import available
from supportcli.output.widths import width
from supportcli.session import Session

PROGRAMS = ("sup", "supportcli")
ROOT = Path(__file__).parents[2]


def written() -> list[str]:
    """The commands whose files are there, groups unfolded."""
    found = [name for name in commands.names() if (ROOT / "supportcli" / "commands" / f"{name}.py").exists()]
    groups = [name for name in commands.GROUPS if (ROOT / "supportcli" / "commands" / name).is_dir()]
    return [*found, *(f"{group} {name}" for group in groups for name in commands.group_menu(group))]


def page(words: str, program: str = "sup", lang: str = "en") -> str:
    return help_pages.named(Session({"SUPPORTCLI_LANG": lang}, program), words)


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_menu_fits_a_terminal(program: str) -> None:
    lines = page("", program).splitlines()
    assert len(lines) <= 24
    assert max(map(width, lines)) <= 80


@pytest.mark.parametrize("lang", available())
def test_the_menu_names_every_command_in_every_language(lang: str) -> None:
    words = set(re.findall(r"[\w-]+", page("", lang=lang)))
    assert set(commands.names()) <= words


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("name", [*written(), *topics.ORDER, *commands.GROUPS])
def test_every_page_fits_80_columns(name: str, program: str) -> None:
    for line in page(name, program).splitlines():
        assert width(line) <= 80, line


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("name", [*written(), *topics.ORDER])
def test_examples_call_the_program_as_it_was_called(name: str, program: str) -> None:
    other = "supportcli" if program == "sup" else "sup"
    assert not re.findall(rf"^  {other} ", page(name, program), re.M)


@pytest.mark.parametrize("name", written())
def test_a_page_names_every_option_of_its_command(name: str) -> None:
    group, _, short = name.rpartition(" ")
    shown = set(re.findall(r"-[\w-]+", page(name)))
    for param in commands.load(short, group).params:
        assert shown & set(param.opts), param.opts


@pytest.mark.parametrize("name", written())
def test_every_option_says_what_it_does(name: str) -> None:
    group, _, short = name.rpartition(" ")
    assert [param.opts for param in commands.load(short, group).params if not param.help] == []


def test_every_topic_is_a_file_and_every_file_a_topic() -> None:
    files = {path.stem.replace("_", "-") for path in (ROOT / "supportcli" / "help" / "topics").glob("*.py")} - {
        "--init--"
    }
    assert files == set(topics.ORDER)


def test_every_exit_code_is_explained(sup) -> None:  # type: ignore[no-untyped-def]
    from supportcli import errors

    explained = set(re.findall(r"^  (\d+) ", page("exit-codes"), re.M))
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.SupportError)]
    assert {str(kind.exit_code) for kind in kinds} <= explained


def test_the_query_page_knows_the_words_of_the_query_language() -> None:
    from supportcli.words.queries import NAMES

    shown = page("queries")
    for name, values in NAMES.items():
        assert name == "text" or f"{name}:" in shown, name
        for value in values:
            assert value in shown, (name, value)


def test_help_and_dash_dash_help_and_dash_h_are_one(sup) -> None:  # type: ignore[no-untyped-def]
    assert sup("help").out == sup("--help").out == sup("-h").out
    assert sup("help tried").out == sup("tried --help").out == sup("tried -h").out == sup("42 tried --help").out
    assert sup("help customer").out == sup("customer").out == sup("customer --help").out


def test_help_finds_aliases_groups_and_other_names_of_topics(sup) -> None:  # type: ignore[no-untyped-def]
    assert sup("help find").out == sup("help search").out
    assert sup("help exit codes").out == sup("help exit-codes").out
    assert sup("help languages").out == sup("help results").out
    assert "--phone" in sup("help customer add").out


def test_what_there_is_no_help_on_is_refused_with_what_is_close(sup) -> None:  # type: ignore[no-untyped-def]
    ran = sup("help timline --json")
    assert (ran.code, ran.error["code"], ran.error["hint"]) == (2, "no_such_topic", "supportcli help timeline")
    assert sup("help customer blub").code == 2


def test_all_commands_stand_on_one_page_with_what_they_do(sup) -> None:  # type: ignore[no-untyped-def]
    shown = sup("help --all").out
    for name, summary in commands.names().items():
        assert re.search(rf"^  {name} +{re.escape(summary)}$", shown, re.M), name


def test_help_works_without_and_beside_a_broken_database(sup) -> None:  # type: ignore[no-untyped-def]
    sup.path.write_text("not a database")
    assert sup("help").code == sup("note --help").code == 0


@pytest.mark.parametrize("line", ["--help", "tried --help", "help times"])
def test_help_loads_neither_database_nor_rich(line: str) -> None:
    code = (
        f"import sys, supportcli.cli as c; c.main({line.split()!r}); "
        "print([m for m in ('sqlite3', 'json', 'hashlib', 'rich', 'zoneinfo', 'csv') if m in sys.modules],"
        " file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(ROOT), "HOME": "/nowhere"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.strip() == "[]"
