"""Two files that went on from one copy under one name: how the entries of the other one get names of their own.

From the fork on, `origin:n` means one entry here and another there. So the tail of the other file is recorded anew
under an origin made from the place of the fork and the first entry there: the same name whoever does it, and however
often, so that doing it again adds nothing. What mentions a renamed entry is changed with it and recorded anew, too; its
time, author, words and salt stay, and its digests are made for the new name. `fact.adopted` says what was renamed: by
it a file knows its own tail when that comes back under the name that others gave it.
"""

import re
import sqlite3
from collections.abc import Iterable, Mapping

from supportcli import facts
from supportcli.storage import journal, sources
from supportcli.storage.comparing import Fork, digest_of
from supportcli.storage.incoming import Incoming
from supportcli.values import NamedTuple

NAME_DIGITS = 16
"""Of a name made here, in hex; a place makes itself one of twelve."""


class Rule(NamedTuple):
    """Entries of `origin` from `since` on are `name` from `begin` on here. `ours`: they are here, and not taken."""

    origin: str
    since: int
    name: str
    begin: int
    ours: bool
    digest: str


def name_of(origin: str, n: int, digest: str) -> str:
    """The origin of a tail that begins with the entry `n` of `origin`, which has this digest where it was written."""
    return journal.hash_of(f"adopted {origin} {n} {digest}")[:NAME_DIGITS]


def rules(
    db: sqlite3.Connection, source: sqlite3.Connection, forks: Iterable[Fork], marks: Mapping[str, int]
) -> dict[str, Rule]:
    """What must be renamed, by origin there: tails of forks, our own tails under a name that was given to them there,
    and what mentions either."""
    found = {fork.origin: _tail(fork.origin, fork.n, fork.there) for fork in forks}
    found.update((rule.origin, rule) for rule in _ours(db, source))
    more = bool(found)
    while more:
        more = False
        for origin, n in _mentioning(source, marks, found).items():
            if origin not in found or (n < found[origin].since and not found[origin].ours):
                found[origin] = _tail(origin, n, digest_of(source, origin, n))
                more = True
    return found


def _tail(origin: str, n: int, digest: str) -> Rule:
    return Rule(origin, n, name_of(origin, n, digest), 1, False, digest)


def _ours(db: sqlite3.Connection, source: sqlite3.Connection) -> list[Rule]:
    """Origins there that are a tail from here under another name."""
    if not source.execute("SELECT 1 FROM origins WHERE length(origin) = ?", (NAME_DIGITS,)).fetchone():
        return []
    found = []
    for one in journal.stored(source, "WHERE j.kind = 'fact.adopted' AND j.body IS NOT NULL"):
        fact = facts.read(one.record)
        if not hasattr(fact, "since") or fact.name != name_of(fact.origin, fact.since, fact.digest):
            continue
        mine = db.execute("SELECT id FROM origins WHERE origin = ?", (fact.origin,)).fetchone()
        theirs = source.execute("SELECT id FROM origins WHERE origin = ?", (fact.name,)).fetchone()
        if mine is None or theirs is None or digest_of(db, fact.origin, fact.since) != fact.digest:
            continue
        if fact.since + journal.last_number(source, theirs[0]) - 1 <= journal.last_number(db, mine[0]):
            found.append(Rule(fact.name, 1, fact.origin, fact.since, True, fact.digest))
    return found


def _mentioning(source: sqlite3.Connection, marks: Mapping[str, int], found: Mapping[str, Rule]) -> dict[str, int]:
    """Origin -> the first entry of the first command in which it mentions something that is renamed."""
    out: dict[str, int] = {}
    pattern = _pattern(found)
    for one in sources.above(source, marks):
        origin = one.header.origin
        if one.body is not None and origin not in out and renamed_text(one.body, found, pattern) != one.body:
            out[origin] = int(one.header.command.rpartition(":")[2])
    return out


def _pattern(found: Mapping[str, Rule]) -> re.Pattern[str]:
    return re.compile(f'"({"|".join(map(re.escape, found))}):([0-9]{{1,16}})"')


def renamed_text(body: str, found: Mapping[str, Rule], pattern: re.Pattern[str]) -> str:
    """A body with the new names of the entries that it mentions; all other bytes stay."""

    def new(match: re.Match[str]) -> str:
        rule, n = found[match[1]], int(match[2])
        return f'"{rule.name}:{n - rule.since + rule.begin}"' if n >= rule.since else match[0]

    return pattern.sub(new, body)


class Renaming:
    """Gives facts their new names, in the order in which they were recorded."""

    def __init__(self, found: Mapping[str, Rule]):
        self.rules = found
        self.pattern = _pattern(found) if found else re.compile(r"(?!)")
        self.ends: dict[tuple[str, str], str] = {}

    def of(self, one: Incoming) -> Incoming | None:
        """The fact as it is to be recorded here; None for one of our own under another name."""
        header = one.header
        rule = self.rules.get(header.origin)
        if rule is None or header.n < rule.since:
            return one
        if rule.ours:
            return None
        first = int(header.command.rpartition(":")[2]) - rule.since + rule.begin
        header = header._replace(
            origin=rule.name, n=header.n - rule.since + rule.begin, command=f"{rule.name}:{max(first, 1)}"
        )
        body, body_hash = one.body, one.body_hash
        if body is not None:
            body = renamed_text(body, self.rules, self.pattern)
            body_hash = journal.hash_of(body)
        place = (rule.name, header.subject)
        digest = self.ends[place] = journal.link(self.ends.get(place, ""), header, body_hash)
        return Incoming(header, body, body_hash, digest, one.thing)
