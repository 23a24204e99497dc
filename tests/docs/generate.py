"""Makes docs/reference/ from the program: commands, facts, JSON shapes, exit codes, settings. A test compares.

    python tests/docs/generate.py        writes the pages anew

A new page is a function in PAGES that gives its text. What is random on a desk (ids, handles, digests) is fixed: a page
is the same each time it is made.
"""

import ast
import io
import json
import os
import random
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from sessions import surroundings  # noqa: E402

from supportcli import cli, commands, errors, facts, settings  # noqa: E402
from supportcli.help import pages as help_pages  # noqa: E402
from supportcli.help import topics  # noqa: E402
from supportcli.session import Session  # noqa: E402

NOW = "2026-03-02T09:00:00Z"
MADE = "<!-- Made by tests/docs/generate.py: change the program, not this page. -->\n"


FACTS_INTRODUCED = """\
What the journal holds: each kind, its fields, their defaults (a field that has its default is not stored). Fields in
*italics* hold what people typed: they are searched, and blanked by `sup erase`. How to add one:
[a kind of fact](../adding/a-kind-of-fact.md).
"""
JSON_INTRODUCED = """\
What `--json` prints: the bare object or array. Absent is `null` or `[]`, never a missing key. Times end in `at` and are
RFC 3339 with `Z`; durations are whole numbers that end in their unit; words of the vocabulary are never translated.
Fields are only added after a release. Every write adds `undo repeated warnings ticket_from`. The examples are one small
story, typed line by line on an empty desk; of a long array the first two are shown.
"""


def session() -> Session:
    """English, and nothing of whoever runs this."""
    return Session({**surroundings(Path("/nowhere")), "SUPPORTCLI_NOW": NOW}, "sup")


def commands_page() -> str:
    """Every command's help page, in the order of the menu."""
    one = session()
    out = [
        MADE,
        "# Commands\n",
        "What `sup help NAME` says. Times, words, queries ...: `sup help TOPIC`, at the end.\n",
    ]
    for title, rows in commands.MENU.items():
        out.append(f"## {title}\n")
        for name in rows:
            out += [f"### {name}\n", fenced(help_pages.named(one, name))]
            if name in commands.GROUPS:
                for sub in commands.group_menu(name):
                    out += [f"#### {name} {sub}\n", fenced(help_pages.named(one, f"{name} {sub}"))]
    out.append("## Topics\n")
    for name in topics.ORDER:
        out += [f"### help {name}\n", fenced(help_pages.named(one, name))]
    return "\n".join(out)


def fenced(text: str, language: str = "text") -> str:
    return f"```{language}\n{text.rstrip()}\n```\n"


def facts_page() -> str:
    """Every kind of fact with its fields."""
    out = [
        MADE,
        "# Facts\n",
        FACTS_INTRODUCED,
    ]
    for thing in sorted(facts.FILES):
        module = import_module(f"supportcli.facts.{thing}")
        out += [f"## {thing}\n", " ".join(str(module.__doc__).split()) + "\n"]
        for fact in module.FACTS:
            out += [f"### {fact.kind}\n", " ".join(str(fact.__doc__).split()) + "\n"]
            if fact._fields:
                out += ["| field | type | default |", "|---|---|---|"]
                out += [field(fact, name) for name in fact._fields]
                out.append("")
    return "\n".join(out)


def field(fact: Any, name: str) -> str:
    kind = fact.__annotations__[name]
    kind = (
        kind if isinstance(kind, str) else getattr(kind, "__name__", str(kind)) if isinstance(kind, type) else str(kind)
    )
    kind = kind.replace("supportcli.annotations.", "").replace(" | None", " or null").replace("|", "or")
    shown = f"*{name}*" if name in fact.texts else name
    default = f"`{json.dumps(fact._field_defaults[name])}`" if name in fact._field_defaults else ""
    return f"| {shown} | {kind} | {default} |"


def exit_codes_page() -> str:
    """The exit codes, and every error code with its sentence, read from the source."""
    classes = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, errors.SupportError)]
    codes = {one.__name__: one.exit_code for one in classes}
    out = [MADE, "# Exit codes and error codes\n", "| exit code | means |", "|---|---|"]
    rows = next(part for part in topics.load("exit-codes").PAGE if isinstance(part, topics.Rows))
    out += [f"| {code} | {told} |" for code, told in rows.pairs]
    out += ["", "With `--json` a failure is an object on stderr:\n"]
    out += [fenced(failure(), "json")]
    out += ["`code` is stable; the message is for people and may change. `...` stands for what is filled in.\n"]
    found = error_codes(codes)
    for exit_code in sorted({code for code, _, _ in found}):
        out += [f"## Exit {exit_code}\n", "| code | message |", "|---|---|"]
        out += [f"| `{name}` | {message} |" for code, name, message in sorted(found) if code == exit_code]
        out.append("")
    return "\n".join(out)


def failure() -> str:
    with desk() as run:
        return json.dumps(json.loads(run("42 show --json")[1]), indent=2)


def error_codes(exit_codes: dict[str, int]) -> set[tuple[int, str, str]]:
    """(exit code, code, message) of every error that the source makes with both written out."""
    found = set()
    for path in sorted((ROOT / "supportcli").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in exit_codes:
                code = next((one.value for one in node.keywords if one.arg == "code"), None)
                message = literal(node.args[0]) if node.args else None
                if isinstance(code, ast.Constant) and message:
                    text = re.sub(r"\{\w+\}", "...", message).replace("|", "\\|").replace("\n", " ")
                    found.add((exit_codes[node.func.id], str(code.value), text))
    return found


def literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Call) and node.args:
        return literal(node.args[0])
    return str(node.value) if isinstance(node, ast.Constant) else None


def settings_page() -> str:
    """The settings of the config file, and the environment."""
    out = [MADE, "# Settings\n", "Flag before environment before config file before default.\n"]
    out += ["## The config file\n", "`~/.config/supportcli/config.json`; `sup config set NAME VALUE` writes it.\n"]
    out += ["| name | what it sets |", "|---|---|"]
    out += [f"| `{name}` | {told} |" for name, told in settings.SETTINGS.items()]
    out += ["", "## The environment\n", "| variable | what it sets |", "|---|---|"]
    rows = next(part for part in topics.load("environment").PAGE if isinstance(part, topics.Rows))
    return "\n".join([*out, *(f"| `{name}` | {told} |" for name, told in rows.pairs), ""])


SHAPES = (
    (
        "ticket",
        "`open` and `edit` give one, `list` an array of them",
        "open modem offline -c acme -p p2 --tag vip --domain isp",
        "",
    ),
    ("tried, result", "an attempt", "1 tried other pc failed", ""),
    ("callback, kept, broken, moved, cancelled", "a promise", "1 callback 12:00 specialist rings --who Ines", ""),
    ("call", "a contact; `hangup` adds `missing`", "1 call --with Petra", ""),
    ("hangup", "", "1 hangup", ""),
    ("note", "", "1 note the customer says -5 volts", ""),
    ("said", "a statement", "1 said it began on Friday", ""),
    ("told", "", "1 told we have it", ""),
    ("answer", "", "1 answer happened no light at all", ""),
    ("escalate", "", "1 escalate provider line is dead --by 15:00", ""),
    ("classify, wait, assign, resolve, close, reopen ...", "the ticket as it stands now", "1 classify bug", ""),
    ("show", "the ticket, and everything on it", "1 show", "2026-03-02T12:30:00Z"),
    ("list", "an array of tickets", "list is:open", "2026-03-02T12:30:00Z"),
    ("due", "an array of promises, most overdue first", "due", "2026-03-02T12:30:00Z"),
    ("next", "an array of moves, the most urgent first", "next", "2026-03-02T12:30:00Z"),
    ("status", "", "status", "2026-03-02T12:30:00Z"),
    ("checklist", "", "1 checklist", "2026-03-02T12:30:00Z"),
    ("timeline", "an array of entries", "1 timeline", "2026-03-02T12:30:00Z"),
    ("already", "", "1 already", "2026-03-02T12:30:00Z"),
    ("escalate --check", "", "1 escalate --check", "2026-03-02T12:30:00Z"),
    ("search", "", "search volts", "2026-03-02T12:30:00Z"),
    ("customer show", "", "customer show acme", "2026-03-02T12:30:00Z"),
    ("history", "", "history", "2026-03-02T12:30:00Z"),
    ("undo, redo", "", "undo", "2026-03-02T12:30:00Z"),
)
"""(heading, what it is, the line typed, the clock from then on): one small story on one desk."""


def json_page() -> str:
    """One example of each shape, from one small story."""
    out = [
        MADE,
        "# JSON\n",
        JSON_INTRODUCED,
    ]
    with desk() as run:
        for heading, told, line, now in SHAPES:
            shown, failed = run(f"{line} --json", now)
            assert shown, (line, failed)
            out += [f"## {heading}\n", *([f"{told[:1].upper()}{told[1:]}.\n"] if told else [])]
            out += [f"`sup {line} --json`\n", fenced(laid_out(json.loads(shown)), "json")]
    return "\n".join(out)


def laid_out(value: Any) -> str:
    """Indented, of a long array the first two; short arrays and objects on one line."""
    if isinstance(value, list) and len(value) > 2:
        value = value[:2]
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return re.sub(r"\[\s+([^\[\]{}]{1,90}?)\s+\]", lambda found: "[" + re.sub(r"\s+", " ", found[1]) + "]", text)


@contextmanager
def desk() -> Iterator[Callable[..., tuple[str, str]]]:
    """An empty desk whose random numbers are always the same; gives a function that types a line at it."""
    before, dice = os.urandom, random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        env = {**surroundings(Path(folder)), "SUPPORTCLI_NOW": NOW, "SUPPORTCLI_NO_INPUT": "1"}

        def run(line: str, now: str = "") -> tuple[str, str]:
            env["SUPPORTCLI_NOW"] = now or env["SUPPORTCLI_NOW"]
            out, err, argv = io.StringIO(), io.StringIO(), line.split()
            one = Session(env, "sup", argv, stdin=io.StringIO())
            try:
                cli.answer(one, argv, out, err)
            finally:
                one.close()
            return out.getvalue(), err.getvalue()

        os.urandom = dice.randbytes
        try:
            yield run
        finally:
            os.urandom = before


PAGES: dict[str, Callable[[], str]] = {
    "commands": commands_page,
    "facts": facts_page,
    "json": json_page,
    "exit-codes": exit_codes_page,
    "settings": settings_page,
}

if __name__ == "__main__":
    for name, make in PAGES.items():
        (ROOT / f"docs/reference/{name}.md").write_text(make(), encoding="utf-8")
