"""Many commands from one stream: each line is one command with a session of its own, on one connection.

A line is words as in a shell, or a JSON array of arguments; an empty line and one that begins with `#` say nothing.
What was written is shown after it was committed, never before. How a line is read is in `arguments`; what is refused
inside a batch is in ALONE.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from supportcli import cli, desk, output
from supportcli.annotations import IO, Any
from supportcli.errors import Broken, Refused, SupportError
from supportcli.languages import N_
from supportcli.results import Done, Result, Say, Shown
from supportcli.session import Session
from supportcli.values import NamedTuple

ALONE = ("batch", "demo", "restore")
"""Commands that need the terminal or the file for themselves."""
WHOLE = ("undo", "redo", "erase", "rebuild", "backup", "config")
"""Commands that cannot be one part of a single command (--atomic)."""
CHOOSERS = ("open", "use", "take")
"""Commands after which the following lines are about that ticket."""


class Asked(NamedTuple):
    """What was typed for `batch`."""

    source: str | None
    atomic: bool
    stop: bool


class Numbered(NamedTuple):
    """A line of the stream, counted from 1."""

    number: int
    text: str


def run(session: Any, asked: Asked) -> Result:
    """Run every line. The exit code is that of the first failure, 0 without one; with `--atomic` a failure is raised
    and nothing was recorded."""
    import gc

    _refuse_options(session, asked)
    gc.enable()  # a stream may run for hours
    if asked.atomic:
        return _atomic(session, list(_lines(session, asked.source)))
    code, key = 0, session.options.get("ticket") or session.key
    for line in _lines(session, asked.source):
        one = _session(session, key)
        try:
            result = _result(one, line)
            _show(session, one, result, line)
        except SupportError as error:
            _show_error(session, one, error, line)
            code = code or error.exit_code
            if one.verb in CHOOSERS:
                key = None  # what follows was meant for a ticket that is not there: never for the one before it
            if asked.stop:
                break
            continue
        if one.verb in CHOOSERS and isinstance(result, Done) and len(result.ids) == 1:
            key = result.ids[0]
    return Shown(code)


def _refuse_options(session: Any, asked: Asked) -> None:
    """Options that would be passed over in silence."""
    if session.options.get("message") is not None:
        raise Refused(
            N_("-m belongs to one line, not to the batch."), "supportcli batch --help", code="message_in_batch"
        )
    if session.options.get("once") and not asked.atomic:
        message = N_("--once makes one command repeatable: all lines together with --atomic, or each line its own.")
        raise Refused(message, "supportcli batch --atomic --once TEXT", code="once_needs_atomic")


def _atomic(session: Any, lines: Sequence[Numbered]) -> Result:
    """All lines as one command: one transaction, one id, one undo. Shown after the commit."""
    session.argv = [*session.argv, *(line.text for line in lines)]  # what `--once` compares
    shown: list[tuple[Any, str, Any, Numbered]] = []
    key = session.options.get("ticket") or session.key
    with desk.writing(session) as book:
        for line in lines:
            one = _session(session, key, book)
            try:
                result = _result(one, line)
            except SupportError as error:
                raise _at_line(error, line) from error
            book.write_rows()
            book.session = session
            if one.verb in CHOOSERS and isinstance(result, Done) and len(result.ids) == 1:
                key = result.ids[0]
            shown.append((one, _text(session, one, result, line), result, line))
    for one, text, result, line in shown:
        _write(session, one, text, result, line)
    return Shown()


def _at_line(error: SupportError, line: Numbered) -> SupportError:
    """The error of a line as the error of the whole."""
    values = {"line": line.number, "sentence": Say(error.message, dict(error.values))}
    again = type(error)(
        N_("Line {line}: {sentence} Nothing of the batch was recorded."),
        *error.paste,
        code=error.code,
        typed=error.typed,
        values=values,
    )
    again.exit_code = error.exit_code
    return again


def _lines(session: Any, source: str | None) -> Iterator[Numbered]:
    """The lines that say something, from a file or stdin, read as they come. Bytes that are not UTF-8 are kept as
    they are."""
    if source in (None, "-"):
        if hasattr(session.stdin, "reconfigure"):
            session.stdin.reconfigure(errors="surrogateescape")
        yield from _spoken(iter(session.stdin.readline, ""))
        return
    try:
        with open(str(source), encoding="utf-8", errors="surrogateescape", newline="\n") as file:
            yield from _spoken(file)
    except OSError as error:
        raise Broken(
            N_("{path} cannot be read: {why}."),
            code="cannot_read",
            values={"path": source, "why": error.strerror or str(error)},
        ) from error


def _spoken(stream: Iterable[str]) -> Iterator[Numbered]:
    for number, text in enumerate(stream, 1):
        text = text.strip("\r\n") if number > 1 else text.strip("\r\n").removeprefix("\ufeff")
        if text.strip() and not text.lstrip().startswith("#"):
            yield Numbered(number, text)


def arguments(text: str) -> list[str]:
    """The words of a line. `#` inside a line is text. Raises Refused: a quote that is not closed, a JSON array that
    is none."""
    if text.lstrip().startswith("["):
        try:
            found = json.loads(text)
        except ValueError as error:
            raise Refused(
                N_("This is no JSON array: {why}."), code="bad_line", typed=text[:200], values={"why": str(error)}
            ) from error
        if not all(isinstance(one, str) for one in found):
            raise Refused(
                N_("Every part of the array must be a string."), '["note", "text"]', code="bad_line", typed=text[:200]
            )
        words: list[str] = found
    else:
        import shlex

        try:
            words = shlex.split(text)
        except ValueError as error:
            raise Refused(
                N_("A quote in this line is not closed. Quote the text, or write the line as a JSON array:"),
                json.dumps(text.split()),
                code="open_quote",
                typed=text[:200],
            ) from error
    return words[1:] if words[:1] in (["sup"], ["supportcli"]) else words


def _session(session: Any, key: str | None, book: Any = None) -> Session:
    """A session for one line: its own clock (in --atomic that of the whole), nobody at a terminal, nothing more on
    stdin."""
    import io

    env = {**session.env, "SUPPORTCLI_NO_INPUT": "1"}
    if key:
        env["SUPPORTCLI_TICKET"] = key
    db = book.db if book else session.db
    one = Session(env, session.program, stdin=io.StringIO(""), db=db)
    one.path = session.path
    one.book = book
    if book:
        one.now = session.now
    if session.options.get("at"):
        one.options["at"] = session.options["at"]
    one.out, one.err = session.out, session.err
    return one


def _result(one: Session, line: Numbered) -> Any:
    """Run one line. Raises what it raises, and Refused for what has no place in a batch."""
    words = arguments(line.text)
    verb = next((word for word in words if not word.startswith("-") and not word.isdigit()), "")
    if verb in ALONE or (one.book and verb in WHOLE):
        message = (
            N_("{verb} cannot be part of a batch.")
            if verb in ALONE
            else N_("{verb} cannot be part of a batch that is one command (--atomic).")
        )
        raise Refused(message, f"supportcli {verb}", code="not_in_batch", typed=verb, values={"verb": verb})
    before = words[: words.index("--")] if "--" in words else words
    if any(word == "--db" or word.startswith("--db=") for word in before):
        raise Refused(
            N_("All lines go to one database; name it once: {line}"),
            "supportcli batch --db FILE",
            code="db_in_batch",
            values={"line": "supportcli batch --db FILE"},
        )
    result = cli.result_of(one, words)
    if one.shared is None:  # the line before created the file
        one.close()
    return result


def _screen(session: Any, one: Session) -> Any:
    screen = cli.screen(one, session.out)._replace(pager=False)
    if session.options.get("json"):
        return screen._replace(form="json", tty=False)
    return screen._replace(quiet=screen.quiet or bool(session.options.get("quiet")))


def _text(session: Any, one: Session, result: Any, line: Numbered) -> str:
    """What the line shows: with --json one line, its number in it."""
    text = output.text_of(result, _screen(session, one))
    if not session.options.get("json"):
        return text
    data = json.loads(text)
    whole = {**data, "line": line.number} if isinstance(data, dict) else {"line": line.number, "results": data}
    from supportcli.output.json import dumped

    return dumped(whole, encoding=_screen(session, one).encoding) + "\n"


def _show(session: Any, one: Session, result: Any, line: Numbered) -> None:
    _write(session, one, _text(session, one, result, line), result, line)


def _write(session: Any, one: Session, text: str, result: Any, line: Numbered) -> None:
    output.write(text, session.out)
    if isinstance(result, Done) and result.warnings and not session.options.get("json"):
        from supportcli.output.saying import say

        screen = _screen(session, one)
        for warning in result.warnings:
            output.write(
                say(Say(N_("Line {line}: {sentence}"), {"line": line.number, "sentence": warning.say}), screen) + "\n",
                session.err,
            )


def _show_error(session: Any, one: Session, error: SupportError, line: Numbered) -> None:
    """The sentence with its line number; with --json one line of JSON with `line` in it."""
    import io

    from supportcli.output.errors import show_error

    screen = _screen(session, one)
    if not session.options.get("json"):
        error.values = {"line": line.number, "sentence": Say(error.message, dict(error.values))}
        error.message = N_("Line {line}: {sentence}")
        show_error(error, screen, False, session.err)
        return
    caught: IO[str] = io.StringIO()
    show_error(error, screen, True, caught)
    from supportcli.output.json import dumped

    data = json.loads(caught.getvalue()) if isinstance(caught, io.StringIO) else {}
    data["error"]["line"] = line.number
    output.write(dumped(data, encoding=getattr(session.err, "encoding", None) or "utf-8") + "\n", session.err)
