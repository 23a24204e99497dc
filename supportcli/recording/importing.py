"""Files from elsewhere: found and recognised before the database is opened, then handed to their importer.

Formats are files of importers/; nothing here knows one of them, but that a map is a table's.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from types import ModuleType

from supportcli import importers, output, setting_values
from supportcli.annotations import Any
from supportcli.errors import Broken, Interrupted, NotFound, Refused
from supportcli.importers import summary, taking
from supportcli.importers.items import Asked, Item, Notes, Rejected, Source
from supportcli.importers.rejects import RejectFile
from supportcli.languages import N_
from supportcli.output.progress import progress
from supportcli.output.saying import say
from supportcli.recording import done, people
from supportcli.recording.vocabulary import one_of
from supportcli.results import Done, Result
from supportcli.storage import database
from supportcli.values import NamedTuple


class Wanted(NamedTuple):
    """The options of `import`."""

    format: str | None = None
    map: str | None = None
    dry_run: bool = False
    atomic: bool = False
    rejects: str | None = None
    customer: str | None = None
    role: str | None = None
    clock_ahead: bool = False
    adopt: bool = False
    us: Sequence[str] | None = None


def run(session: Any, words: Sequence[str], wanted: Wanted) -> Result:
    """Import the files that the words name. Raises what is wrong with a file as a whole before anything is opened."""
    import gc

    gc.enable()  # a long run gets back what it costs
    wanted = wanted._replace(role=one_of("--role", wanted.role, ("agent", "customer")))
    with Folder(session) as folder:
        sources = [folder.source(path) for path in paths(words)]
        modules = [module_of(source, wanted.format, wanted.map) for source in sources]
        if all(hasattr(module, "items") for module in modules):
            return _records(session, wanted, sources, modules)
        if len(set(modules)) > 1:
            raise Refused(
                N_("{path} holds supportcli's own entries: import it by itself."),
                f"supportcli import {sources[0].name}",
                code="own_entries",
                values={"path": sources[0].name},
            )
        own = Asked(session.agent, session.now, Notes(), wanted.format, None, wanted.customer, wanted.role, None,
                    wanted.clock_ahead, wanted.adopt, wanted.dry_run, atomic=wanted.atomic)  # fmt: skip
        return done.several([module.bring(session, *pair, own) for module, *pair in zip(modules, sources, strict=True)])


def paths(words: Sequence[str]) -> list[str]:
    """The files that are named; a single name with blanks may be typed without quotes. Raises Refused, NotFound."""
    if not words:
        raise Refused(N_("Which file?"), "supportcli import FILE", code="file_missing")
    whole = " ".join(words)
    found = [whole] if len(words) > 1 and os.path.exists(whole) else list(words)
    for path in found:
        if path != "-" and not os.path.exists(path):
            raise NotFound(N_("There is no file {path}."), code="file_not_found", typed=path, values={"path": path})
    return found


class Folder:
    """Where what came through stdin lies, and the database of a dry run: away when the import ends."""

    def __init__(self, session: Any):
        self.session, self.path = session, ""

    def __enter__(self) -> "Folder":
        return self

    def __exit__(self, *error: object) -> None:
        if self.path:
            shutil.rmtree(self.path, ignore_errors=True)

    def made(self) -> str:
        """The folder, made when it is first needed."""
        if not self.path:
            import tempfile

            self.path = tempfile.mkdtemp(prefix="supportcli-")
        return self.path

    def source(self, path: str) -> Source:
        """A file, a folder, or `-`: stdin, read to its end first, because whoever feeds us may take his time; a pipe by
        name (`<(zcat x.gz)`) likewise. Raises Broken."""
        name = "stdin" if path == "-" else path
        try:
            if _is_pipe(path):
                with open(path, "rb") as pipe:
                    path = os.path.join(self.made(), "pipe")
                    with open(path, "wb") as file:
                        shutil.copyfileobj(pipe, file)
            elif path == "-":
                path = os.path.join(self.made(), "stdin")
                stream = self.session.stdin
                with open(path, "wb") as file:
                    if hasattr(stream, "buffer"):
                        shutil.copyfileobj(stream.buffer, file)
                    else:
                        file.write(stream.read().encode("utf-8", "surrogateescape"))
            if os.path.isdir(path):
                os.listdir(path)
                return Source(path, name, b"")
            with open(path, "rb") as file:
                return Source(path, name, file.read(importers.SNIFFED))
        except OSError as error:
            values = {"path": name, "why": error.strerror or str(error)}
            raise Broken(N_("{path} cannot be read: {why}."), code="cannot_read", values=values) from error


def module_of(source: Source, format_: str | None, map_: str | None) -> ModuleType:
    """The importer that is asked for, or knows the file; only tables have a map. Raises Refused (exit 2), Broken for
    another program's database."""
    from supportcli.importers.database import refuse_foreign

    refuse_foreign(source)
    if format_:
        module = importers.named(format_)
        if module is None:
            known = importers.names()
            raise Refused(
                N_("There is no format {format}. Formats: {known}."),
                code="unknown_format",
                typed=format_,
                values={"format": format_, "known": ", ".join(known)},
            )
        return module
    if not source.start and not source.is_folder:
        raise Refused(N_("{path} is empty."), code="file_empty", typed=source.name, values={"path": source.name})
    found = importers.module("table") if map_ else importers.format_of(source.start, source.path)
    if found is None:
        values = {"path": source.name, "known": ", ".join(importers.names())}
        raise Refused(
            N_("{path} is of no format that can be imported: {known}."),
            f"supportcli import {source.name} --format csv",
            code="unknown_format",
            typed=source.name,
            values=values,
        )
    return found


def _records(session: Any, wanted: Wanted, sources: list[Source], modules: list[ModuleType]) -> Done:
    if session.book is not None or session.options.get("once"):
        raise Refused(
            N_("An import of records is no single command; importing again adds nothing, so --once is not needed."),
            f"supportcli import {sources[0].name}",
            code="import_is_many",
        )
    notes, took = Notes(), taking.Took()
    asked = Asked(session.agent, session.now, notes, wanted.format, wanted.map, wanted.customer,
                  wanted.role or session.role, us=_us(session, wanted.us))  # fmt: skip
    if wanted.customer and session.db is not None:
        people.find(session.db, wanted.customer)  # refuses where several have the name
    screen = output.screen_from(session.env, session.out, language=session.language, now=session.now)
    rejects = RejectFile(wanted.rejects, _beside(sources[0]), lambda one: say(one, screen))
    refuse: Callable[[Rejected], None] = _ignore if wanted.dry_run else rejects.write
    try:
        prepared = [module.items(source, asked) for module, source in zip(modules, sources, strict=True)]
        with progress("Importing", err=session.err) as advance:
            _take(session, wanted, _counted(chain(*prepared), advance), asked, took, refuse)
    except KeyboardInterrupt as error:
        raise interrupted(sources[0].name) from error
    finally:
        rejects.close()
    path = rejects.path if rejects.file else None
    names = [source.name for source in sources]
    return summary.of(took, notes, names, modules[0].NAME, path, wanted.dry_run)


def interrupted(name: str) -> Interrupted:
    """Ctrl-C, after which some of what is called `name` is here."""
    message = N_("Interrupted. What is recorded stays; the same import goes on from there:")
    return Interrupted(message, f"supportcli import {name}", code="interrupted")


def _us(session: Any, given: Sequence[str] | None) -> tuple[str, ...]:
    """Our own addresses: as given with --us, else as set. Raises Refused for what is no address."""
    value = setting_values.checked("own_emails", ",".join(given)) if given else session.setting("own_emails")
    return tuple(one.strip().casefold() for one in (value or "").split(",") if one.strip())


def _take(
    session: Any,
    wanted: Wanted,
    items: Iterator[Item | Rejected],
    asked: Asked,
    took: taking.Took,
    refuse: Callable[[Rejected], None],
) -> None:
    """Record, or see what would be recorded. The database is made only when there is something for it."""
    first = next((item for item in _after_refused(items, took, refuse)), None)
    if first is None:
        return
    items = chain([first], items)
    if not wanted.dry_run:
        taking.take(session.db_to_write(), session.path, items, asked, took, refuse, whole=wanted.atomic)
    elif session.db is not None:
        taking.take(session.db, session.path, items, asked, took, refuse, keep=False)
    else:
        with Folder(session) as folder:
            path = os.path.join(folder.made(), "dry-run.db")
            db = database.open_or_create(path)
            taking.take(db, path, items, asked, took, refuse, keep=False)
            db.close()


def _after_refused(
    items: Iterable[Item | Rejected], took: taking.Took, refuse: Callable[[Rejected], None]
) -> Iterator[Item]:
    for item in items:
        if not isinstance(item, Rejected):
            yield item
            return
        took.reject(item)
        refuse(item)


def _beside(source: Source) -> str:
    return "import" if source.name == "stdin" else source.path


def _counted(items: Iterable[Item | Rejected], advance: Callable[[int], None]) -> Iterator[Item | Rejected]:
    for number, item in enumerate(items, 1):
        yield item
        if number % STEP == 0:
            advance(STEP)


STEP = 100


def _is_pipe(path: str) -> bool:
    """True for what can be read only once."""
    from stat import S_ISFIFO

    return os.path.exists(path) and S_ISFIFO(os.stat(path).st_mode)


def _ignore(one: Rejected) -> None:
    """A dry run writes nothing."""
