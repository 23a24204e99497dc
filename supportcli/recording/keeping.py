"""The file as a whole, as people handle it: a backup while others write, a backup put back, all rows made anew."""

import os
from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.errors import Broken, NotAllowed, NotFound, Refused
from supportcli.languages import N_
from supportcli.results import Done, Say
from supportcli.storage import copies, rebuilding, volumes


def must_be_there(session: Any) -> Any:
    """The database. Raises NotFound where there is none yet."""
    db = session.db
    if db is None:
        raise NotFound(
            N_("There is no database at {path} yet."),
            "supportcli open TITLE",
            code="no_database",
            values={"path": session.path},
        )
    return db


def backup(session: Any, words: Sequence[str], replace: bool) -> Done:
    """Copy the file to the one that was named, or to a dated one beside it. Raises NotAllowed where it is there."""
    db = must_be_there(session)
    path = (
        os.path.abspath(os.path.expanduser(" ".join(words)))
        if words
        else copies.dated(session.path, "backup", session.now)
    )
    if os.path.isdir(path):
        path = os.path.join(path, os.path.basename(copies.dated(session.path, "backup", session.now)))
    if os.path.exists(path):
        if os.path.samefile(path, session.path):
            raise NotAllowed(
                N_("{path} is the database itself."), "supportcli backup", code="same_file", values={"path": path}
            )
        if not replace:
            raise NotAllowed(
                N_("{path} is there already."),
                f"supportcli backup --replace {_quoted(path)}",
                "supportcli backup",
                code="file_exists",
                values={"path": path},
            )
    copies.write_copy(db, path)
    size = os.path.getsize(path)
    say = Say(
        N_("{path} holds everything as of now ({size} kB, checked). Back: {line}"),
        {"path": path, "size": size // 1024, "line": f"{session.program} restore {_quoted(path)}"},
    )
    return Done({"path": path, "bytes": size, "at": session.now, "warnings": []}, [say], [path])


def restore(session: Any, words: Sequence[str]) -> Done:
    """Put a backup in place; what it replaces is kept beside.

    Numbers of entries given since the backup would be given again, so the next write begins a new origin.
    """
    if not words:
        raise Refused(
            N_("Restore which file?"),
            *[f"supportcli restore {_quoted(path)}" for path in _beside(session.path)[-3:]],
            code="file_missing",
        )
    source = os.path.abspath(os.path.expanduser(" ".join(words)))
    session.close()  # a reader's view must not stand in the way
    kept = copies.restore(source, session.path, session.now)
    if kept:
        say = Say(
            N_("{path} is {source} now. What was there before: {kept}"),
            {"path": session.path, "source": source, "kept": kept},
        )
    else:
        say = Say(N_("{path} is {source} now."), {"path": session.path, "source": source})
    return Done({"path": session.path, "from": source, "kept": kept, "warnings": []}, [say], [session.path])


def _beside(path: str) -> list[str]:
    return copies.copies_beside(path) if os.path.isdir(os.path.dirname(os.path.abspath(path))) else []


def rebuild(session: Any) -> Done:
    """Make all rows and the search index anew, and give pages that are no longer used back to the disk."""
    import gc

    from supportcli.output.progress import progress
    from supportcli.storage import erasing, journal

    must_be_there(session)
    db = session.db_to_write()
    gc.enable()  # a million facts leave garbage that a short process never sees
    total = 2 * journal.last_seq(db)
    with progress("Rebuilding", total) as advance:
        counted = rebuilding.rebuild(db, session.path, advance)
    if not erasing.sweep(db, session.path):
        raise Broken(
            N_(
                "Everything was rebuilt, but another program still reads {path}: "
                "its old pages stay in the file until then. Run it again."
            ),
            "supportcli rebuild",
            code="database_busy",
            values={"path": session.path},
        )
    say = Say(
        N_("{facts} facts about {subjects} tickets, calls and customers: rows and search made anew."), counted._asdict()
    )
    return Done({**counted._asdict(), "path": session.path, "warnings": []}, [say], [str(counted.facts)])


def warning_of_place(path: str) -> Say | None:
    """The sentence for a file on a network drive, None elsewhere."""
    kind = volumes.network(path)
    if kind is None:
        return None
    return Say(
        N_(
            "{path} lies on a network drive ({kind}). SQLite cannot be shared between machines that way: entries can "
            "be lost. Keep it on a disk "
            "of this computer, and make copies with backup."
        ),
        {"path": path, "kind": kind},
        "warn",
    )


def _quoted(path: str) -> str:
    import shlex

    return shlex.quote(path)
