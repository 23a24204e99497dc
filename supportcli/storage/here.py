"""What belongs to this machine: its place and origin, the current ticket of each agent. Not exported, not merged,
not dropped by rebuild."""

import os
import sqlite3
from collections.abc import Iterable

from supportcli.storage import journal, search


def place(path: str) -> tuple[str, str, int]:
    """(machine, real path, inode): where this file is. A copy is elsewhere, so it gets an origin of its own."""
    machine = ""
    for source in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            with open(source, "rb") as file:  # a text file in ascii would load its codec
                machine = file.read().decode().strip()
                break
        except (OSError, ValueError):
            continue
    if not machine:
        import platform

        machine = platform.node()
    real = os.path.realpath(path)
    return machine, real, os.stat(real).st_ino


def origin_to_write(db: sqlite3.Connection, path: str) -> tuple[str, int, str]:
    """(origin, its local number, newest `noted` in the file). A new origin where the last writer was elsewhere.
    Inside a transaction."""
    machine, real, inode = place(path)
    row = db.execute("SELECT machine, path, inode, origin, newest_noted FROM here_place WHERE id = 1").fetchone()
    if row and row[:3] == (machine, real, inode):
        return row[3], journal.add_origin(db, row[3]), row[4]
    origin = os.urandom(6).hex()
    newest = row[4] if row else ""
    number = journal.add_origin(db, origin)
    db.execute("INSERT OR IGNORE INTO here_origins(origin) VALUES (?)", (origin,))
    db.execute("INSERT OR IGNORE INTO here_place(id, origin, analyser) VALUES (1, ?, ?)", (origin, search.ANALYSER))
    db.execute(
        "UPDATE here_place SET machine = ?, path = ?, inode = ?, origin = ? WHERE id = 1",
        (machine, real, inode, origin),
    )
    return origin, number, newest


def forget_place(db: sqlite3.Connection) -> None:
    """The next write begins a new origin: after every restore."""
    db.execute("UPDATE here_place SET machine = '', path = '', inode = 0 WHERE id = 1")


def own_origins(db: sqlite3.Connection) -> dict[str, None]:
    """Origins whose numbers are spoken bare in this database; where several numbered a ticket, the last of them in this
    order counts: the place that writes now stands at the end."""
    return dict.fromkeys(row[0] for row in db.execute("SELECT origin FROM here_origins ORDER BY rowid"))


def last_origin(db: sqlite3.Connection) -> tuple[str, ...]:
    """The origin that this place last wrote under: nobody else does, so all of it is here. Of older own ones, a copy
    may have gone on elsewhere."""
    return tuple(row[0] for row in db.execute("SELECT origin FROM here_place WHERE id = 1"))


def take_over(db: sqlite3.Connection, origins: Iterable[str]) -> None:
    """This file goes on with what another one held: its origins (in its order) are own ones, too, before all others."""
    for origin in reversed(tuple(origins)):
        db.execute(
            "INSERT OR IGNORE INTO here_origins(rowid, origin) SELECT coalesce(min(rowid), 1) - 1, ? FROM here_origins",
            (origin,),
        )


def after(newest: str, now: str) -> str:
    """What is noted now: the clock, but at least one millisecond after the newest entry of the file ("" for none)."""
    if newest < now:
        return now
    head, milli = newest[:-4], int(newest[-4:-1]) + 1
    if milli < 1000:
        return f"{head}{milli:03d}Z"
    from supportcli.moments import shifted

    return shifted(head + "000Z", seconds=1)


def noted(db: sqlite3.Connection, newest: str) -> None:
    """Remember the newest `noted` of the file."""
    db.execute("UPDATE here_place SET newest_noted = max(newest_noted, ?) WHERE id = 1", (newest,))


def used(db: sqlite3.Connection, agent: str) -> tuple[str | None, str, str] | None:
    """(subject, chosen at, last entry at) of the agent's chosen ticket; None when nothing was ever chosen."""
    row = db.execute("SELECT subject, chosen_at, entry_at FROM here_agents WHERE agent = ?", (agent,)).fetchone()
    return (row[0], row[1], row[2]) if row else None


def use(db: sqlite3.Connection, agent: str, subject: str | None, now: str) -> None:
    """The agent works on `subject` from now on."""
    db.execute(
        "INSERT INTO here_agents VALUES (?,?,?,?) ON CONFLICT(agent) DO UPDATE SET subject = excluded.subject, "
        "chosen_at = excluded.chosen_at, entry_at = excluded.entry_at",
        (agent, subject, now, now),
    )


def entered(db: sqlite3.Connection, agent: str, subject: str, now: str) -> None:
    """The agent made an entry on its chosen ticket: the choice holds for another 12 h."""
    db.execute("UPDATE here_agents SET entry_at = ? WHERE agent = ? AND subject = ?", (now, agent, subject))


def analyser(db: sqlite3.Connection) -> int:
    """The version of the analyser that made the search index."""
    row = db.execute("SELECT analyser FROM here_place WHERE id = 1").fetchone()
    return int(row[0]) if row else 0


def analysed(db: sqlite3.Connection, version: int) -> None:
    """Remember which analyser made the search index."""
    db.execute("INSERT OR IGNORE INTO here_place(id, origin) VALUES (1, '')")
    db.execute("UPDATE here_place SET analyser = ? WHERE id = 1", (version,))
