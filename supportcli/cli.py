"""The door: argv in, sentence and exit code out. Finds the command without importing the others, settles language
and form, shows every error.

Nothing here knows a domain rule. A new global option is a common option in commands/__init__.py.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import IO, Any

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from supportcli import commands
from supportcli.errors import HelpWanted, Refused, Repeated, SupportError
from supportcli.languages import N_
from supportcli.session import Session

LEADING_FLAGS = ("--json", "-q", "--quiet", "--no-input", "--header")
LEADING_VALUED = ("-t", "--ticket", "--db", "-o", "--output", "--fields", "--at", "--once", "-m", "--message")


def leading(args: Sequence[str]) -> tuple[list[str], list[str]]:
    """(options typed before the verb, the rest): `sup --json list` is `sup list --json`."""
    options, rest = [], list(args)
    while rest:
        name = rest[0].partition("=")[0]
        if rest[0] in LEADING_FLAGS or (name in LEADING_VALUED and "=" in rest[0]):
            options.append(rest.pop(0))
        elif rest[0] in LEADING_VALUED and len(rest) > 1:
            options += [rest.pop(0), rest.pop(0)]
        else:
            break
    return options, rest


class Menu(TyperGroup):
    """Finds a command without importing the others; a ticket key before the verb names the ticket; no verb is `status`,
    or `show` behind a key."""

    group = ""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        from supportcli.words.keys import is_key

        options, rest = leading(args)
        if rest and not self.group and is_key(rest[0]):
            ctx.obj.key, rest = rest[0], rest[1:]
            more, rest = leading(rest)
            options += more
            rest = rest or ["show"]
        if rest[:1] in (["--help"], ["-h"]) or (self.group and not rest):
            rest = ["help", *([self.group] if self.group else [])]
            if self.group:
                raise HelpWanted(self)
        elif rest[:1] == ["--version"]:
            rest = ["info", "--version"]
        rest = rest or ["status"]
        if rest[0].startswith("-") and rest[0] != "-":
            raise Refused(
                N_("There is no option {typed} before the verb."),
                "supportcli help",
                code="no_such_option",
                typed=rest[0],
                values={"typed": rest[0]},
            )
        return list(super().parse_args(ctx, [rest[0], *options, *rest[1:]]))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        name = args[0] if self.group else commands.ALIASES.get(args[0], args[0])
        known = commands_of(self.group)
        if name not in known:
            if self.group:
                raise _no_such(self.group, name, known)
            raise commands.choices(name)
        ctx.obj.verb = f"{self.group} {name}".strip()
        return name, commands.load(name, self.group), args[1:]


def commands_of(group: str) -> dict[str, str]:
    """The commands of the menu, or of one group, with their summaries; hidden ones too."""
    if not group:
        return {**commands.names(), **dict.fromkeys(commands.HIDDEN, "")}
    from importlib import import_module

    return dict(import_module(f"supportcli.commands.{group}").MENU)


def _no_such(group: str, typed: str, known: Mapping[str, str]) -> Refused:
    lines = [f"supportcli {group} {name}" for name in known]
    return Refused(
        N_("There is no command {group} {typed}."),
        *lines,
        code="no_such_command",
        typed=typed,
        values={"group": group, "typed": typed},
    )


def group_menu(name: str) -> Menu:
    """The menu of a group: a folder commands/NAME/ with a MENU of its own."""
    menu = Menu(name=name, rich_markup_mode=None, add_help_option=False)
    menu.group = name
    return menu


_menu: Menu | None = None


def menu() -> Menu:
    """The main menu, built once per process."""
    global _menu
    if _menu is None:
        _menu = Menu(name="supportcli", rich_markup_mode=None, add_help_option=False)
    return _menu


def run_line(session: Session, argv: Sequence[str]) -> Any:
    """Run one line of words and give its result; errors are raised. `batch` and `demo` come in here, too."""
    session.argv = list(argv)
    try:
        result = menu().main(list(argv), prog_name=session.program, standalone_mode=False, obj=session)
        if isinstance(result, int):  # Typer turns Ctrl-C into its exit code
            raise KeyboardInterrupt
        return result
    except HelpWanted as wanted:
        from supportcli.help import pages as help_pages
        from supportcli.results import Text

        return Text(help_pages.of(session, wanted.command))
    except TyperException as error:
        raise Refused(
            N_("{sentence}"),
            f"supportcli {session.verb or 'help'} --help".replace("help --help", "help"),
            code="usage",
            values={"sentence": error.format_message()},
        ) from error


def answer(session: Session, argv: Sequence[str], out: IO[str], err: IO[str]) -> int:
    """Run one line, show its result or its error, give its exit code."""
    as_json = wants_json(argv)
    session.out, session.err = out, err
    recorded = False
    try:
        result = result_of(session, argv)
        from supportcli import output
        from supportcli.results import Done

        recorded = isinstance(result, Done)
        return output.show(result, screen(session, out), out, err)
    except SupportError as error:
        return _show_error(session, error, as_json, err, not recorded)
    except (BrokenPipeError, EOFError, typer.Abort):
        raise
    except Exception as error:
        return _show_error(session, unexpected(error), as_json, err, not recorded)


def unexpected(error: Exception) -> SupportError:
    """Exit 5 for what the system refuses (a full disk behind stdout), else exit 1: a fault of this program, with its
    place."""
    if isinstance(error, OSError):
        from supportcli.errors import Broken

        path, why = error.filename or "stdout", error.strerror or str(error)
        return Broken(N_("{path}: {why}."), code="file_error", values={"path": path, "why": why})
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{os.path.basename(place.tb_frame.f_code.co_filename)}:{place.tb_lineno}" if place else "?"
    return SupportError(
        N_("A fault of supportcli itself, please report it: {kind} in {where}: {why}"),
        "supportcli info",
        code="unexpected",
        values={"kind": type(error).__name__, "where": where, "why": str(error)},
    )


def result_of(session: Session, argv: Sequence[str]) -> Any:
    """The result of a line; a `--once` that was there already is a result, what SQLite refuses is an error with a
    sentence."""
    try:
        return run_line(session, argv)
    except Repeated as before:
        from supportcli.recording import done

        return done.repeated(session, before.stored)
    except SupportError:
        raise
    except Exception as error:
        if type(error).__module__ == "sqlite3":
            from supportcli.storage import database

            raise database.said(error, session.path) from error  # type: ignore[arg-type]
        if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
            raise unexpected(error) from error
        raise


def screen(session: Session, out: IO[str]) -> Any:
    """Where the result goes, in which form."""
    from supportcli import output

    options = session.options
    fields = tuple(name.strip() for name in str(options.get("fields") or "").split(",") if name.strip())
    return output.screen_from(
        session.env,
        out,
        form="json" if options.get("json") else options.get("output"),
        fields=fields,
        header=bool(options.get("header")),
        quiet=bool(options.get("quiet")),
        language=session.language,
        program=session.program,
        now=session.now,
    )


def wants_json(argv: Sequence[str]) -> bool:
    """True when JSON was asked for, whether or not the line can be understood."""
    words = list(argv[: argv.index("--")]) if "--" in argv else list(argv)
    return (
        "--json" in words
        or "--output=json" in words
        or any(a in ("-o", "--output") and b == "json" for a, b in pairwise(words))
    )


def _show_error(session: Session, error: SupportError, as_json: bool, err: IO[str], text: bool = True) -> int:
    """Show an error; what was typed goes into a draft, unless `text` is False because it was recorded."""
    from supportcli.output import errors

    draft = None
    if text and (error.exit_code != 2 or session.options.get("message") == "-"):
        from supportcli import drafts

        draft = drafts.keep(session)
    if draft:
        from supportcli.results import Say

        error.values = {"sentence": Say(error.message, dict(error.values)), "draft": draft}
        error.message = N_("{sentence} Your text is in {draft}.")
    try:
        shown = screen(session, sys.stdout)
    except SupportError:
        shown = None
    return errors.show_error(error, shown, as_json, err)


def main(argv: Sequence[str] | None = None) -> int:
    """The program: one line of words, one exit code. Never raises."""
    words = list(sys.argv[1:] if argv is None else argv)
    program = "sup" if os.path.basename(sys.argv[0]) == "sup" else "supportcli"
    session = Session(os.environ, program, words)
    if hasattr(sys.stdin, "reconfigure"):  # bytes that are no text are kept, not refused
        sys.stdin.reconfigure(errors="surrogateescape")
    try:
        code = answer(session, words, sys.stdout, sys.stderr)
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            code = _show_error(session, unexpected(error), wants_json(words), sys.stderr, text=False)
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return code
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (typer.Abort, EOFError):
        return 130
    finally:
        session.close()
