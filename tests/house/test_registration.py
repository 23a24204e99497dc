"""A file is the registration: each folder is listed and compared with what the program knows.

The failure names what was forgotten.
"""

import ast
import inspect
from importlib import import_module

import pytest
from source_files import PACKAGE, files, text, tree

from supportcli import commands, facts, output, reports
from supportcli.help import topics


def names_in(folder: str) -> list[str]:
    """The modules of a folder, without those that begin with an underscore."""
    return sorted(path.stem for path in (PACKAGE / folder).glob("*.py") if not path.name.startswith("_"))


@pytest.mark.parametrize("thing", names_in("facts"))
def test_a_facts_file_lists_every_fact_it_has_under_its_own_name(thing):
    module = import_module(f"supportcli.facts.{thing}")
    own = [one for one in vars(module).values() if inspect.isclass(one) and one.__module__ == module.__name__]
    marked = [one for one in own if hasattr(one, "kind") and hasattr(one, "apply")]
    assert set(module.FACTS) == set(marked)
    assert [fact.kind for fact in module.FACTS if fact.kind.partition(".")[0] != thing] == []


@pytest.mark.parametrize("kind", sorted(facts.every_kind()))
def test_a_fact_can_be_checked_applied_and_said(kind):
    fact = facts.every_kind()[kind]
    assert fact.__doc__ and not fact.__doc__.startswith(f"{fact.__name__}(")
    assert all(callable(getattr(fact, name)) for name in ("check", "apply", "line"))
    assert set(fact.texts) <= set(fact._fields)


def test_every_command_file_has_its_row_in_the_menu_and_every_row_its_file():
    there = {*names_in("commands"), *(path.parent.name for path in (PACKAGE / "commands").glob("*/__init__.py"))}
    assert sorted(there ^ {*commands.names(), *commands.HIDDEN}) == []


@pytest.mark.parametrize("group", commands.GROUPS)
def test_a_group_lists_its_commands(group):
    menu = import_module(f"supportcli.commands.{group}").MENU
    assert sorted(menu) == names_in(f"commands/{group}")


def test_an_alias_or_choice_leads_to_a_command_and_hides_none():
    known = commands.names()
    assert {name for name in commands.ALIASES.values() if name not in known} == set()
    assert {line.split()[0] for lines in commands.CHOICES.values() for line in lines} <= set(known)
    assert (set(commands.ALIASES) | set(commands.CHOICES)) & set(known) == set()


def command_files() -> list[str]:
    return [name for name in files() if name.startswith("commands/") and not name.endswith("__init__.py")]


@pytest.mark.parametrize("name", command_files())
def test_run_of_a_command_is_at_most_15_statements(name):
    run = next(node for node in tree(name).body if isinstance(node, ast.FunctionDef) and node.name == "run")
    # Statements, the docstring among them: how many lines the arguments of a call take, the formatter decides.
    assert sum(isinstance(node, ast.stmt) for part in run.body for node in ast.walk(part)) <= 15


@pytest.mark.parametrize("name", command_files())
def test_a_command_has_a_usage_and_examples(name):
    module = import_module("supportcli." + name.removesuffix(".py").replace("/", "."))
    if module.__name__.rpartition(".")[2] in commands.HIDDEN:
        return
    assert module.USAGE and "sup " in module.HELP
    assert callable(module.run) and module.run.__doc__


def test_a_form_of_output_knows_at_least_one_shape():
    shapes = ("done", "listing", "document", "words")
    forms = {form: import_module(f"supportcli.output.{form}") for form in output.forms()}
    assert [form for form, module in forms.items() if not any(hasattr(module, shape) for shape in shapes)] == []
    assert set(output.forms()) <= set(names_in("output"))


@pytest.mark.parametrize("name", reports.names())
def test_a_report_has_a_title_a_summary_and_its_figures(name):
    module = reports.load(name)
    assert module.TITLE and module.SUMMARY and callable(module.made)
    assert set(reports.BESIDE) <= set(names_in("reports"))


def test_every_topic_file_has_its_place_in_the_order_of_topics():
    assert sorted(name.replace("_", "-") for name in names_in("help/topics")) == sorted(topics.ORDER)


def test_the_files_of_storage_never_take_a_table_name_from_data():
    # Names in SQL come from schema.py; a value is always bound.
    for name in files():
        if name.startswith("storage/"):
            assert "% (" not in "".join(line for line in text(name).splitlines() if "execute(" in line), name
