"""Who may import whom: docs/how-it-works.md says it in three tables, and this reads them.

A new room is a row there, a new exception a row in the second table, with its reason.
"""

import ast

from source_files import code_words, files, imports, part, tables, tree

ROOMS, EXCEPTIONS, OUTSIDE = list(tables("how-it-works.md"))[:3]
ROOM_OF = {name: row["room"] for row in ROOMS for name in code_words(row["files"])}
MAY = {row["room"]: {row["room"], *row["may import"].split()} for row in ROOMS}


def crossing() -> set[tuple[str, str]]:
    """(file, part of the package it imports) wherever a file imports a room that its row does not name."""
    found = set()
    for name in files():
        room = ROOM_OF.get(part(name))
        for one in imports(name):
            target = one.module.split(".")
            if target[0] == "supportcli" and len(target) > 1 and room:
                wanted = ROOM_OF.get(target[1], "ground" if target[1].startswith("__") else "?")
                if wanted not in MAY[room]:
                    found.add((name, target[1]))
    return found


def test_every_file_belongs_to_exactly_one_room():
    named = [name for row in ROOMS for name in code_words(row["files"])]
    assert sorted({part(name) for name in files()} ^ set(named)) == []
    assert len(named) == len(set(named))


def test_the_table_names_only_rooms_that_it_has():
    assert {room for rooms in MAY.values() for room in rooms} <= set(MAY)


def test_a_room_imports_only_the_rooms_of_its_row():
    excepted = {(code_words(row["file"])[0], code_words(row["imports"])[0]) for row in EXCEPTIONS}
    assert sorted(crossing() - excepted) == []


def test_every_exception_is_still_needed_and_has_a_reason():
    excepted = {(code_words(row["file"])[0], code_words(row["imports"])[0]) for row in EXCEPTIONS}
    assert sorted(excepted - crossing()) == []
    assert all(len(row["because"]) > 20 for row in EXCEPTIONS)


def test_no_room_is_allowed_what_it_never_uses():
    used = {
        (ROOM_OF[part(name)], ROOM_OF.get(one.module.split(".")[1], "ground"))
        for name in files()
        for one in imports(name)
        if one.module.startswith("supportcli.")
    }
    idle = {(room, other) for room, others in MAY.items() for other in others if other != room} - used
    assert [f"{room} never imports {other}" for room, other in sorted(idle)] == []


def test_packages_from_outside_are_loaded_only_where_the_table_says():
    only = {code_words(row["module"])[0]: code_words(row["only in"]) for row in OUTSIDE}
    strays = [
        f"{name}:{one.line} {one.module}"
        for name in files()
        for one in imports(name)
        for package in [one.module.partition(".")[0]]
        if package in only and part(name) not in only[package] and name not in only[package]
    ]
    assert strays == []


def test_typing_is_imported_by_three_files_alone_also_where_only_a_type_checker_reads():
    typing = {name for name in files() for one in imports(name) if one.module.partition(".")[0] == "typing"}
    assert typing == {"annotations.py", "values.py", "arguments/by_typer.py"}  # two of them under TYPE_CHECKING


def test_every_package_from_outside_has_its_place():
    import sys

    known = {code_words(row["module"])[0] for row in OUTSIDE} | set(sys.stdlib_module_names) | {"supportcli"}
    tools = {"babel"}  # languages/__main__.py, for who translates: not for who runs the program
    found = {one.module.partition(".")[0] for name in files() for one in imports(name)} - known - tools
    assert {module for module in found if not module.startswith("_sha")} == set()  # parts of Python, named by version


def test_click_is_imported_nowhere():
    assert [name for name in files() for one in imports(name) if one.module.partition(".")[0] == "click"] == []


def test_where_annotations_are_read_they_are_no_strings():
    strings = [
        name
        for name in files()
        if part(name) == "commands"
        for node in tree(name).body
        if isinstance(node, ast.ImportFrom) and node.module == "__future__"
    ]
    assert strings == []
