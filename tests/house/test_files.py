"""How a file looks: what its first docstring says, how long it is, what it is called."""

import ast
import re
import tomllib

import pytest
from source_files import PACKAGE, ROOT, files, part, text, tree

LONG = 300
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc", "tools"}


def docstring(name: str) -> str:
    return ast.get_docstring(tree(name)) or ""


def test_every_file_says_first_what_it_is_for():
    assert [name for name in files() if len(docstring(name).split()) < 4] == []


def test_a_file_over_300_lines_gives_its_reason_in_its_first_docstring():
    silent = [
        f"{name}: {len(text(name).splitlines())} lines"
        for name in files()
        if len(text(name).splitlines()) > LONG and not re.search(r"\b(because|[Ll]onger|[Ll]ong)\b", docstring(name))
    ]
    assert silent == []


def test_nothing_has_a_name_that_says_nothing():
    parts = {(name, word) for name in files() for word in re.split(r"[/._]", name)}
    classes = {
        (name, node.name)
        for name in files()
        for node in ast.walk(tree(name))
        if isinstance(node, ast.ClassDef) and re.search(r"(Manager|Helper|Util|Base)", node.name)
    }
    assert sorted((name, word) for name, word in parts if word in VAGUE) + sorted(classes) == []


def test_print_is_called_only_where_text_leaves_the_program():
    strays = [
        f"{name}:{node.lineno}"
        for name in files()
        for node in ast.walk(tree(name))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
        if part(name) not in ("output", "cli") and not name.endswith("__main__.py")
        and not under_main(name, node.lineno)
    ]  # fmt: skip
    assert strays == []


def under_main(name: str, line: int) -> bool:
    """True for what runs with `python -m` only."""
    return any(
        isinstance(node, ast.If)
        and "__main__" in ast.unparse(node.test)
        and node.lineno <= line <= (node.end_lineno or 0)
        for node in tree(name).body
    )


def test_only_the_session_reads_the_clock():
    asked = re.compile(r"\b(datetime\.(?:now|utcnow|today)|date\.today|time\.time|time_ns|pendulum\.now)\(")
    strays = [
        f"{name}:{number}"
        for name in files()
        for number, line in enumerate(text(name).splitlines(), 1)
        if asked.search(line) and name != "session.py"
    ]
    assert strays == []


def test_sql_is_written_only_in_storage():
    spoken = re.compile(r"\.execute(?:many|script)?\(|\b(?:SELECT .+ FROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b")
    strays = [
        f"{name}:{number}"
        for name in files()
        for number, line in enumerate(text(name).splitlines(), 1)
        if spoken.search(line) and part(name) != "storage"
    ]
    assert strays == []


def test_no_script_of_many_statements_is_ever_run():
    # executescript commits whatever transaction is open.
    assert [name for name in files() if "executescript" in text(name)] == []


def test_no_file_gives_a_name_twice():
    # The second would take the place of the first, also where the first is meant.
    twice = []
    for name in files():
        for scope in [tree(name), *(node for node in ast.walk(tree(name)) if isinstance(node, ast.ClassDef))]:
            given = [one for node in scope.body for one in names_given(node)]
            twice += [f"{name}: {one}" for one in sorted(set(given)) if given.count(one) > 1]
    assert twice == []


def names_given(node: ast.stmt) -> list[str]:
    """What a statement at the top of a file or class gives a name to; decorated functions are meant to share one."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [] if node.decorator_list else [node.name]
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        return [node.target.id]
    return [one.id for one in node.targets if isinstance(one, ast.Name)] if isinstance(node, ast.Assign) else []


def test_the_top_of_the_project_is_short():
    allowed = {"supportcli", "tests", "docs", "pyproject.toml", "README.md", "LICENSE"}
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    made = {"build", "dist", "supportcli.egg-info", "__pycache__"}
    assert found - made == allowed


def test_every_pin_has_its_reason_beside_it():
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    project = tomllib.loads("\n".join(lines))["project"]
    for pin in project["dependencies"]:
        line = next(line for line in lines if f'"{pin}"' in line)
        assert len(line.partition("#")[2].split()) >= 4, line


@pytest.mark.parametrize("name", ["supportcli", "sup"])
def test_both_names_start_the_same_program(name):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"][name] == "supportcli.__main__:main"
    assert (PACKAGE / "__main__.py").exists()


def test_no_two_test_files_have_the_same_name():
    # Outside packages pytest imports them by that name alone, and refuses the second.
    tests = ROOT / "tests"
    alone = [path.name for path in tests.rglob("test_*.py") if not (path.parent / "__init__.py").exists()]
    assert sorted(name for name in set(alone) if alone.count(name) > 1) == []
