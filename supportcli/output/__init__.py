"""Room 5: a result and the place it goes to become words. `show` is the only door into this folder for commands.

A new form is one file here with up to four functions, one for each shape it can draw: `done`, `listing`, `document`,
`words`. Each takes the result and the `Screen` and returns the text; `-o NAME` then knows it. Files that help the forms
and are none stand in BESIDE.
"""

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType

from supportcli.annotations import IO
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.results import Document, Done, Listing, Result, Shown, Text
from supportcli.values import NamedTuple

BESIDE = frozenset(
    (
        "amounts",
        "cells",
        "charts",
        "columns",
        "errors",
        "fields",
        "page",
        "pager",
        "marked",
        "paint",
        "progress",
        "prompts",
        "safe",
        "saying",
        "svg",
        "widths",
    )
)
"""Files of this folder that are not forms."""


class Screen(NamedTuple):
    """Everything about where we write. `screen_from` makes one; tests make their own."""

    form: str | None = None
    """Asked for with -o or --json; None: the terminal or the pipe decides."""
    fields: tuple[str, ...] = ()
    header: bool = False
    quiet: bool = False
    tty: bool = False
    """stdout is a terminal."""
    color: bool = False
    width: int = 80
    """Columns of the terminal; 80 where there is none."""
    language: str = "en"
    program: str = "supportcli"
    """As it was called: sup or supportcli."""
    zone: str | None = None
    """IANA name; None is the zone of the computer."""
    now: str = ""
    """ISO, UTC: the session's clock, to say how late something is. Empty: say nothing about it."""
    pager: bool = False
    encoding: str = "utf-8"
    """Of stdout. JSON escapes what it cannot carry, so that it stays JSON."""


def screen_from(
    env: Mapping[str, str],
    stdout: IO[str] | None = None,
    *,
    form: str | None = None,
    fields: tuple[str, ...] = (),
    header: bool = False,
    quiet: bool = False,
    language: str = "en",
    program: str = "supportcli",
    zone: str | None = None,
    now: str = "",
) -> Screen:
    """Look at the environment and at stdout, once.

    Colour: https://no-color.org (a non-empty NO_COLOR beats everything) and https://bixense.com/clicolors (CLICOLOR=0,
    CLICOLOR_FORCE).
    """
    stream = sys.stdout if stdout is None else stdout
    tty = _is_terminal(stream)
    dumb = env.get("TERM") == "dumb"
    if env.get("NO_COLOR"):
        color = False
    elif env.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        color = True
    else:
        color = tty and not dumb and env.get("CLICOLOR") != "0"
    return Screen(
        form=form,
        fields=fields,
        header=header,
        quiet=quiet,
        tty=tty,
        color=color,
        width=_width(env, stream, tty),
        language=language,
        program=program,
        zone=zone,
        now=now,
        pager=tty and not dumb and env.get("PAGER", "less").strip() not in ("", "cat"),
        encoding=getattr(stream, "encoding", None) or "utf-8",
    )


def _is_terminal(stream: IO[str]) -> bool:
    try:
        return stream.isatty()
    except (AttributeError, ValueError):  # closed, or not a real file
        return False


def _width(env: Mapping[str, str], stream: IO[str], tty: bool) -> int:
    """COLUMNS, else the terminal, else 80; never under 20, where nothing can be laid out."""
    asked = env.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and 0 < int(asked) < 10_000:
        return max(int(asked), 20)
    if tty:
        try:
            return max(os.get_terminal_size(stream.fileno()).columns or 80, 20)
        except (OSError, ValueError):
            return 80
    return 80


def forms() -> tuple[str, ...]:
    """The forms there are: the files of this folder that are not in BESIDE."""
    names = (name[:-3] for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".py"))
    return tuple(sorted(name for name in names if not name.startswith("_") and name not in BESIDE))


def _form(name: str, shape: str) -> ModuleType:
    # The name is compared with a listing of the folder before it is imported: it was typed.
    module = import_module(f"supportcli.output.{name}") if name in forms() else None
    if module is not None and hasattr(module, shape):
        return module
    known = [other for other in forms() if hasattr(import_module(f"supportcli.output.{other}"), shape)]
    raise Refused(
        N_("There is no form {form} here. Known: {forms}."),
        code="unknown_form",
        typed=name,
        values={"form": name, "forms": ", ".join(known)},
    )


def text_of(result: Result, screen: Screen) -> str:
    """What goes to stdout: safe for a terminal, in the form asked for. Raises Refused (unknown_form, unknown_field)."""
    if isinstance(result, Shown):
        return ""
    shape = _shape(result)
    if screen.form is None and screen.quiet and not isinstance(result, Text):
        return _ids(result.ids)
    if screen.form is None and isinstance(result, Done) and not screen.tty:
        return _ids(result.ids)
    name = _form_by_place(result, screen) if screen.form is None else screen.form
    if isinstance(result, Document) and name in result.drawn and not screen.fields:
        return result.drawn[name]()
    text: str = getattr(_form(name, shape), shape)(result, screen)
    return text


def _shape(result: Result) -> str:
    if isinstance(result, Done):
        return "done"
    if isinstance(result, Listing):
        return "listing"
    return "document" if isinstance(result, Document) else "words"


def _form_by_place(result: Result, screen: Screen) -> str:
    """Which form, when none was asked for (docs/command-line.md, "For scripts")."""
    if isinstance(result, Listing):
        return "table" if screen.tty else "tsv"
    if isinstance(result, Document) and not screen.tty:
        return "tsv" if result.listing is not None else "txt"
    return "text"


def _ids(ids: object) -> str:
    if not isinstance(ids, (list, tuple)):
        return ""
    text = "".join(f"{each}\n" for each in ids)
    if text.isascii() and text.replace("\n", "").isprintable() and text.count("\n") == len(ids):
        return text  # nearly every id: nothing in it that a terminal could obey
    from supportcli.output.safe import one_line

    return "".join(f"{one_line(str(each))}\n" for each in ids)


def show(result: Result, screen: Screen, out: IO[str] | None = None, err: IO[str] | None = None) -> int:
    """Write the result to `out` (stdout) and its warnings to `err` (stderr); gives its exit code.

    With JSON the warnings are in the data already. Raises Refused before anything is written, and BrokenPipeError.
    """
    out, err = sys.stdout if out is None else out, sys.stderr if err is None else err
    text = text_of(result, screen)
    if screen.pager and isinstance(result, (Listing, Document)) and screen.form in (None, "text", "table"):
        from supportcli.output.pager import paged

        if not paged(text, out):
            write(text, out)
    else:
        write(text, out)
    if isinstance(result, Done) and result.warnings and screen.form != "json":
        from supportcli.output.saying import say

        write("".join(f"{say(warning.say, screen)}\n" for warning in result.warnings), err)
    return result.exit_code


def write(text: str, stream: IO[str]) -> None:
    """Write text to a stream of any encoding: what it cannot carry becomes an escape (`\\u2026`), no exception."""
    if not text:
        return
    encoding = getattr(stream, "encoding", None) or "utf-8"
    if not text.isascii():
        try:
            text.encode(encoding)
        except UnicodeEncodeError:
            text = text.encode(encoding, "backslashreplace").decode(encoding)
    stream.write(text)
    stream.flush()
