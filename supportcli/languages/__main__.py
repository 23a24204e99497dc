"""`python -m supportcli.languages`: brings every catalogue up to date with the source and compiles it.

Needs the test extra. `python -m supportcli.languages xx` begins a new one. A message is what stands in `N_(...)`, or as
the `help=` of an option.
New messages come in untranslated, those that are gone are dropped; translations are never changed here.
"""

import ast
import io
import os
import re
import sys
from collections.abc import Iterator

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from supportcli.languages import HERE, PARTIAL
from supportcli.values import NamedTuple

PACKAGE = os.path.dirname(HERE)
WIDE = 120


class Found(NamedTuple):
    """A message of the source: its English, the plural where it has one, the file it stands in."""

    one: str
    many: str | None
    file: str


def sources() -> Iterator[tuple[str, ast.Module]]:
    """(path below the package, tree) of every file."""
    for folder, folders, names in os.walk(PACKAGE):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8") as file:
                    yield os.path.relpath(path, PACKAGE), ast.parse(file.read())


def marked(node: ast.AST) -> str | None:
    """The message of `N_("...")`, None for anything else."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_" and node.args:
        value = node.args[0]
        return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None
    return None


def plurals(tree: ast.Module) -> dict[str, str]:
    """Singular by plural. A plural goes to `"_plural"`, written there or under a name; its singular is the most alike
    message of the same function that has a place for n."""
    out = {}
    for scope in ast.walk(tree):
        if not isinstance(scope, ast.FunctionDef):
            continue
        named = {
            target.id: text
            for node in ast.walk(scope)
            if isinstance(node, ast.Assign) and (text := marked(node.value)) is not None
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        texts = [text for node in ast.walk(scope) if (text := marked(node)) is not None]
        for value in given_plurals(scope):
            many = marked(value) if not isinstance(value, ast.Name) else named.get(value.id)
            if many is not None:
                out[many] = singular_of(many, texts)
    return out


def given_plurals(scope: ast.AST) -> Iterator[ast.AST]:
    """What is given as `"_plural"`, in a dict or by assignment."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Dict):
            yield from (value for key, value in zip(node.keys, node.values, strict=True) if is_plural(key))
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = zip(target.elts, node.value.elts, strict=False)  # `first, *rest = 1, 2, 3`
                    yield from (
                        value for one, value in pairs if isinstance(one, ast.Subscript) and is_plural(one.slice)
                    )
                elif isinstance(target, ast.Subscript) and is_plural(target.slice):
                    yield node.value


def is_plural(key: ast.AST | None) -> bool:
    return isinstance(key, ast.Constant) and key.value == "_plural"


def singular_of(many: str, texts: list[str]) -> str:
    """The most alike of the messages with a place for n."""
    from difflib import SequenceMatcher

    others = [text for text in texts if text != many and "{n}" in text]
    if not others:
        raise SystemExit(f"No singular stands beside: {many}")
    return max(others, key=lambda text: SequenceMatcher(None, many, text).ratio())


def options(tree: ast.Module) -> Iterator[str]:
    """The help of options that a command declares."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Option":
            for keyword in node.keywords:
                if keyword.arg == "help" and isinstance(keyword.value, ast.Constant):
                    yield str(keyword.value.value)


def messages() -> list[Found]:
    """Every message of the source once, in the order of the files."""
    found: dict[str, Found] = {}
    for name, tree in sources():
        many_of = plurals(tree)
        pairs = {one: many for many, one in many_of.items()}
        texts = [text for node in ast.walk(tree) if (text := marked(node)) is not None] + list(options(tree))
        for text in texts:
            if text not in many_of and re.search(r"[^\W\d_]", re.sub(r"\{\w+\}", "", text)):
                before = found.get(text)
                found[text] = Found(text, pairs.get(text) or (before.many if before else None), name)
    return list(found.values())


def template() -> Catalog:
    """All messages, untranslated."""
    catalogue = Catalog(project="supportcli", fuzzy=False)
    for one in messages():
        catalogue.add((one.one, one.many) if one.many else one.one, locations=[(one.file, None)])  # type: ignore[list-item]
    return catalogue


def path_of(language: str, ending: str) -> str:
    return os.path.join(HERE, language, f"messages.{ending}")


def load(language: str) -> Catalog:
    """The catalogue of a language, as its messages.po has it; an empty one where there is none."""
    if not os.path.exists(path_of(language, "po")):
        return Catalog(locale=language, project="supportcli", fuzzy=False)
    with open(path_of(language, "po"), "rb") as file:
        return read_po(file, locale=language)


def untranslated(catalogue: Catalog) -> list[str]:
    """The messages without a translation, or with one that lacks a form."""
    out = []
    for message in catalogue:
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.id and (not all(forms) or message.fuzzy):
            out.append(str(message.id[0] if isinstance(message.id, (tuple, list)) else message.id))
    return out


def compiled(catalogue: Catalog) -> bytes:
    """The bytes of messages.mo. What is not translated is left out, so that it is said in English; also from
    `catalogue`."""
    for message in untranslated(catalogue):
        catalogue.delete(message)
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def bring_up_to_date(language: str) -> str:
    """Write messages.po and messages.mo of a language; say how far it is, and which messages wait for a translation."""
    catalogue = load(language)
    catalogue.update(template(), no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    os.makedirs(os.path.join(HERE, language), exist_ok=True)
    with open(path_of(language, "po"), "wb") as file:
        write_po(file, catalogue, width=WIDE, sort_output=True, include_lineno=False)
    count, missing = len(catalogue), untranslated(catalogue)
    with open(path_of(language, "mo"), "wb") as file:
        file.write(compiled(catalogue))
    if language in PARTIAL:
        return f"{language}: {count - len(missing)} messages, the others in English"
    return "\n  ".join([f"{language}: {count} messages, {len(missing)} untranslated", *missing])


def main() -> None:
    there = [name for name in os.listdir(HERE) if os.path.exists(path_of(name, "po"))]
    for language in sorted({*there, *sys.argv[1:]}):
        sys.stdout.write(bring_up_to_date(language) + "\n")


if __name__ == "__main__":
    main()
