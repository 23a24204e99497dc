"""The door: argv in, sentence and exit code out. Finds the command without importing the others, settles language
and form, shows every error.

Nothing here knows a domain rule. A new global option is a common option in arguments/__init__.py.
"""

import os
import sys
from collections.abc import Sequence
from itertools import pairwise

from supportcli import arguments, commands
from supportcli.annotations import IO, Any
from supportcli.arguments import Command
from supportcli.errors import HelpWanted, Refused, Repeated, SupportError
from supportcli.languages import N_
from supportcli.session import Session
from supportcli.words.keys import is_key
from supportcli.words.options import TICKET, value_of


def leading(args: Sequence[str]) -> tuple[list[str], list[str]]:
    """(options typed before the verb, the rest): `sup --json list` is `sup list --json`."""
    options, rest = [], list(args)
    while rest:
        name, value, _ = rest[0].partition("=")
        if name.startswith("-t") and is_key(name[2:]):  # -t42
            name, value = "-t", name[2:]
        option = arguments.COMMON.get(name)
        if option is None or (value and option.is_flag):
            break
        count = 1 if value or option.is_flag else 2
        if len(rest) < count:
            break
        options += rest[:count]
        del rest[:count]
    return options, rest


def found(session: Session, argv: Sequence[str]) -> tuple[Command, list[str]]:
    """(the command that a line means, what was typed behind its verb). A ticket key before the verb names the ticket;
    no verb is `status`, or `show` of a ticket. Raises HelpWanted, and Refused with what could be meant."""
    options, rest = leading(argv)
    if rest and is_key(rest[0]):
        session.key, rest = rest[0], rest[1:]
        more, rest = leading(rest)
        options += more
        rest = rest or ["show"]
    if rest[:1] in (["--help"], ["-h"]):
        rest = ["help"]
    elif rest[:1] == ["--version"]:
        rest = ["info", "--version"]
    typed, *rest = rest or ["show" if value_of(options, *TICKET) else "status"]
    _no_option(typed)
    name = commands.ALIASES.get(typed, typed)
    if name in commands.GROUPS:
        return _of_group(session, name, [*options, *rest])
    if name not in commands.names() and name not in commands.HIDDEN:
        raise commands.choices(name)
    session.verb = name
    return commands.load(name), [*options, *rest]


def _of_group(session: Session, group: str, args: Sequence[str]) -> tuple[Command, list[str]]:
    """The same inside a group; `customer` alone is its help."""
    options, rest = leading(args)
    if not rest or rest[0] in ("--help", "-h"):
        raise HelpWanted(group)
    name, *rest = rest
    _no_option(name)
    known = commands.group_menu(group)
    if name not in known:
        raise Refused(
            N_("There is no command {group} {typed}."),
            *[f"supportcli {group} {one}" for one in known],
            code="no_such_command",
            typed=name,
            values={"group": group, "typed": name},
        )
    session.verb = f"{group} {name}"
    return commands.load(name, group), [*options, *rest]


def _no_option(typed: str) -> None:
    """Refuses a dashed word where a verb should be."""
    if typed.startswith("-") and typed != "-":
        raise Refused(
            N_("There is no option {typed} before the verb."),
            "supportcli help",
            code="no_such_option",
            typed=typed,
            values={"typed": typed},
        )


def run_line(session: Session, argv: Sequence[str]) -> Any:
    """Run one line of words and give its result; errors are raised. `batch` and `demo` come in here, too."""
    session.argv = list(argv)
    try:
        command, args = found(session, argv)
        return arguments.run(session, command, args)
    except SupportError as error:
        key = session.key or session.options.get("ticket")
        if key and error.typed != key:  # else the ticket itself is the trouble
            error.paste = tuple(of_the_ticket(session.verb, key, line) for line in error.paste)
        raise
    except HelpWanted as wanted:
        from supportcli.help import pages as help_pages
        from supportcli.results import Text

        return Text(help_pages.of(session, wanted.command))


def of_the_ticket(verb: str, key: str, line: str) -> str:
    """A line that is offered instead, about the ticket that was named: a refusal knows its verb, not what stood before
    it."""
    program, _, rest = line.partition(" ")
    again = f"{rest} ".startswith(f"{verb} ") and not {"-t", "--ticket", "--help"} & set(rest.split())
    return f"{program} {key} {rest}" if again else line


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
    except (BrokenPipeError, EOFError):
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
        from supportcli.recording import again

        return again.repeated(session, before.stored)
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
    except EOFError:
        return 130
    finally:
        session.close()
