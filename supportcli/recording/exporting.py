"""Exporting: which tickets, in which format, into which file. Records nothing.

What a format writes is its own business (exporters/); here are the words of the line, and that a file that is there
already stays there.
"""

import os
from collections.abc import Callable, Iterable, Sequence

from supportcli import current, exporters
from supportcli.annotations import Any
from supportcli.errors import NotAllowed, Refused
from supportcli.languages import N_
from supportcli.recording import placing
from supportcli.recording.keeping import must_be_there
from supportcli.results import Done, Result, Say, Shown
from supportcli.storage import leaving, queries
from supportcli.values import NamedTuple
from supportcli.words import queries as words_of_queries

STDOUT = "-"


class Wish(NamedTuple):
    """What was asked for, beside the words."""

    format: str | None = None
    tables: bool = False
    datasette: bool = False
    redact: bool = False
    internal: bool = False
    force: bool = False


class _Place(NamedTuple):
    """Where to and how: the format, the path, the query words before it."""

    format: str
    path: str
    query: list[str]


def export(session: Any, words: Sequence[str], wish: Wish) -> Result:
    """Write the tickets of a query to a file, a folder or stdout. Raises Refused (words, format), NotFound (no
    database, no such ticket), NotAllowed (it is there already) and Broken (it cannot be written)."""
    _refuse_form(session, words)
    place = _place(list(words), wish)
    module = exporters.module(place.format)
    terms = current.narrowed(session, _terms(place))
    _refuse_digests(place, module, wish)
    db = must_be_there(session)
    extra = _beside(place.path) if wish.datasette else None
    for path in filter(None, (place.path, extra)):
        _refuse_there(session, path, wish, folder=_is_folder(module, wish))
    where = queries.conditions(db, terms, queries.view_of(session)) if terms else None
    with leaving.chosen(db, where) as count:
        written, size = _written(session, place, module, wish, count, whole=not terms)
    if extra:
        placing.write_file(extra, module.metadata(place.path, wish.internal))
    if place.path == STDOUT:
        return Shown()
    data = {"format": place.format, "file": place.path, "count": written, "bytes": size, "warnings": []}
    says = [module.counted(written, place.path)]
    if extra:
        data["metadata"] = extra
        says.append(Say("{line}", {"line": f"datasette {place.path} -m {extra}"}, "dim"))
    return Done(data, says, [place.path])


def _written(session: Any, place: _Place, module: Any, wish: Wish, count: int, whole: bool) -> tuple[int, int]:
    """Let the format write; gives how many things and how many bytes."""
    import gc

    from supportcli.output import screen_from
    from supportcli.output.progress import progress
    from supportcli.output.saying import say

    gc.enable()  # a hundred thousand tickets leave garbage that a short process never sees
    screen = screen_from(session.env, session.out, language=session.language, now=session.now)
    redactor = None
    if wish.redact:
        from supportcli.exporters.redacting import Redactor
        from supportcli.storage.names_met import names_met

        redactor = Redactor(names_met(session.db))
    by_ticket = hasattr(module, "files") or hasattr(module, "fill")
    with progress("Exporting", count if by_ticket else None, session.err) as advance:
        tally = _Tally(advance)
        out = exporters.Leaving(
            db=session.db,
            now=session.now,
            say=lambda one: say(one, screen, lines=True),
            counted=tally,
            internal=wish.internal,
            whole=whole,
            redactor=redactor,
        )
        if _is_folder(module, wish):
            size = placing.write_folder(place.path, module.files(out), getattr(module, "superseded", None))
        elif hasattr(module, "fill"):
            size = placing.make_file(place.path, lambda part: module.fill(out, part))
        elif place.path == STDOUT:
            size = _to_stdout(session, module.lines(out))
        else:
            size = placing.write_file(place.path, module.lines(out))
    return tally.count, size


class _Tally:
    """Counts what is written, and moves the bar."""

    def __init__(self, advance: Callable[[int], None]):
        self.count, self.advance = 0, advance

    def __call__(self, steps: int) -> None:
        self.count += steps
        self.advance(steps)


def _to_stdout(session: Any, texts: Iterable[str]) -> int:
    """UTF-8 whatever the encoding of the terminal: it is a file."""
    session.out.flush()
    buffer = getattr(session.out, "buffer", None)
    return sum(buffer.write(text.encode()) if buffer else session.out.write(text) for text in texts)


def _terms(place: _Place) -> Sequence[words_of_queries.Term]:
    """The conditions of the query. Raises Refused, each line with the place behind it."""
    try:
        return words_of_queries.parse(place.query, "export")
    except Refused as error:
        end = _line(place.path).removeprefix("supportcli export")
        cut = [line.partition("   (") for line in error.paste]
        error.paste = tuple(f"{line}{end}{gap}{why}" for line, gap, why in cut)
        raise


def _refuse_form(session: Any, words: Sequence[str]) -> None:
    """Raise Refused for `-o tickets.csv`: -o is the form of what is shown, and the file needs no option."""
    path = session.options.get("output")
    if path and exporters.format_of(path):
        raise Refused(
            N_("-o is the form of what is shown. The file stands without an option:"),
            _line(*words, path),
            code="usage",
            typed=path,
        )


def _place(words: list[str], wish: Wish) -> _Place:
    """Take the line apart: the last word is where to, unless it is a query word; its ending names the format."""
    asked = _format(wish)
    last = words[-1] if words else STDOUT
    if asked is None:
        found = exporters.format_of(last) if words else None
        if found is None:
            lines = (*_lines(words), *([_line(*words, "--format", "csv")] if words else ()))
            raise Refused(
                N_("Into which file? Its ending names the format: {endings}."),
                *lines,
                code="file_missing",
                typed=last if words else None,
                values={"endings": ", ".join(_endings())},
            )
        return _Place(found, last, words[:-1])
    to_stdout = hasattr(exporters.module(asked), "lines") and not wish.tables
    if last == STDOUT or _is_query(last):
        if not to_stdout:
            target = ("tickets.db",) if asked == "sqlite" else ("tickets/", "--tables" if wish.tables else "")
            raise Refused(
                N_("{format} cannot go to stdout: it needs a file or folder."),
                _line(*[word for word in words if word != STDOUT], *filter(None, target)),
                code="file_missing",
                values={"format": asked},
            )
        return _Place(asked, STDOUT, words[:-1] if words and last == STDOUT else words)
    return _Place(asked, last, words[:-1])


def _format(wish: Wish) -> str | None:
    """The format that the options name. Raises Refused for one that there is not, and where two disagree."""
    found = exporters.format_called(wish.format) if wish.format else None
    if wish.format and found is None:
        known = ", ".join(exporters.formats())
        raise Refused(
            N_("There is no format {format}. Known: {known}."),
            "supportcli export tickets.csv",
            code="unknown_format",
            typed=wish.format,
            values={"format": wish.format, "known": known},
        )
    for given, option, format in ((wish.tables, "--tables", "csv"), (wish.datasette, "--datasette", "sqlite")):
        if given and found not in (None, format):
            raise Refused(
                N_("{option} goes with {format} only."),
                code="usage",
                typed=option,
                values={"option": option, "format": format},
            )
        found = format if given else found
    return found


def _is_query(word: str) -> bool:
    found = words_of_queries.taken_apart(word)
    return found is not None and (found[1] in words_of_queries.NAMES or found[1] == "not")


def _endings() -> list[str]:
    return [ending for name in exporters.formats() for ending in exporters.module(name).ENDINGS[:1] if ending != "/"]


def _lines(words: Sequence[str]) -> list[str]:
    return [_line(*words, name) for name in ("tickets.csv", "tickets.jsonl", "tickets.db")]


def _line(*words: str) -> str:
    import shlex

    return f"supportcli export {' '.join(map(shlex.quote, words))}"


def _is_folder(module: Any, wish: Wish) -> bool:
    return hasattr(module, "files") and (wish.tables or not hasattr(module, "lines"))


def _refuse_digests(place: _Place, module: Any, wish: Wish) -> None:
    """A format that keeps the journal's digests cannot leave a word out."""
    if wish.redact and getattr(module, "DIGESTED", False):
        raise Refused(
            N_("{format} keeps every fact with its digest, so nothing in it can be redacted."),
            "supportcli export --redact tickets.csv",
            "supportcli export --redact tickets.db",
            code="cannot_redact",
            typed="--redact",
            values={"format": place.format},
        )


def _beside(path: str) -> str:
    return os.path.join(os.path.dirname(path), "metadata.json")


def _refuse_there(session: Any, path: str, wish: Wish, folder: bool) -> None:
    """Raise NotAllowed for a place that is taken; the database itself is never replaced."""
    if path == STDOUT or not os.path.exists(path) or not placing.is_place(path):
        return
    values = {"path": path}
    if os.path.samefile(path, session.path):
        raise NotAllowed(N_("{path} is the database itself."), code="same_file", typed=path, values=values)
    if os.path.isdir(path) != folder:
        message = N_("{path} is a folder.") if not folder else N_("{path} is a file, not a folder.")
        raise NotAllowed(message, code="file_exists", typed=path, values=values)
    if not wish.force and not (folder and not os.listdir(path)):
        given = [word for word in session.argv if word != "--force"]
        lines = (_line(*given[given.index("export") + 1 :], "--force"),) if "export" in given else ()
        raise NotAllowed(N_("{path} is there already."), *lines, code="file_exists", typed=path, values=values)
