"""Every sentence is marked, so that it can be translated.

Read from the source, because an unmarked one shows only in another language.
"""

import ast
import re
from collections.abc import Iterator

from source_files import files, tree

SAYING = {"Say", "Refused", "NotFound", "NotAllowed", "Broken", "Interrupted", "SupportError", "_refused"}
"""What takes a message first."""


def only_places(message: str) -> bool:
    """True where nothing is left to translate: `{key} {say}`, `{n} %`."""
    return not re.search(r"[^\W\d_]", re.sub(r"\{[^{}]*\}", "", message))


def callee(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def literals(node: ast.expr) -> list[ast.expr]:
    """The strings that an argument can be: both sides of a choice."""
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    if isinstance(node, ast.BoolOp):
        return [one for value in node.values for one in literals(value)]
    return [node] if isinstance(node, (ast.Constant, ast.JoinedStr)) else []


def test_every_message_that_is_said_is_marked():
    said = [
        (name, one) for name, node in calls() if callee(node) in SAYING and node.args for one in literals(node.args[0])
    ]
    assert [f"{name}:{one.lineno} {ast.unparse(one)}" for name, one in said if is_sentence(one)] == []


def is_sentence(one: ast.expr) -> bool:
    """True for an f-string (nothing could translate it) and for a string with words in it."""
    if isinstance(one, ast.JoinedStr):
        return True
    return isinstance(one, ast.Constant) and isinstance(one.value, str) and not only_places(one.value)


def calls() -> Iterator[tuple[str, ast.Call]]:
    """(file, call) of every call in the package."""
    for name in files():
        for node in ast.walk(tree(name)):
            if isinstance(node, ast.Call):
                yield name, node


def marked() -> list[tuple[str, int, ast.expr]]:
    """Every argument of N_()."""
    return [(name, node.lineno, node.args[0]) for name, node in calls() if callee(node) == "N_"]


def test_a_marked_message_is_one_whole_literal():
    # N_(f"...") and N_(name) would look marked, and no catalogue could ever hold them.
    computed = [(name, line) for name, line, one in marked() if not isinstance(getattr(one, "value", None), str)]
    assert computed == []


def test_a_marked_message_has_only_named_places():
    broken = [
        f"{name}:{line} {one.value}"
        for name, line, one in marked()
        if isinstance(one, ast.Constant) and not re.fullmatch(r"(?:[^{}]|\{[a-z_]+\})*", str(one.value), re.DOTALL)
    ]
    assert broken == []


def test_a_plural_has_the_places_of_its_singular():
    pairs = list(plurals())
    assert len(pairs) > 3
    assert [(one, many) for one, many in pairs if places(one) - {"n"} != places(many) - {"n"}] == []


def places(message: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", message))


def plurals() -> Iterator[tuple[str, str]]:
    """(singular, plural) of every Say whose values hold a `_plural`, where both are written out."""
    for _, node in calls():
        if callee(node) == "Say" and len(node.args) > 1 and isinstance(node.args[1], ast.Dict):
            keys = [key.value if isinstance(key, ast.Constant) else None for key in node.args[1].keys]
            if "_plural" in keys:
                both = (node.args[0], node.args[1].values[keys.index("_plural")])
                if all(isinstance(one, ast.Call) for one in both):
                    one, many = (ast.literal_eval(call.args[0]) for call in both if isinstance(call, ast.Call))
                    yield one, many
