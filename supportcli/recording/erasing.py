"""Erasure: the words of entries leave the file for good, with a reason that stays. Where the same words also stand is
named. A new kind whose body must never be blanked is a word in FIXED.
"""

import os
from collections.abc import Sequence

from supportcli import current, desk, facts
from supportcli.annotations import Any
from supportcli.errors import NotAllowed, NotFound, Refused
from supportcli.facts.fact import Erased
from supportcli.languages import N_
from supportcli.recording import keeping, people
from supportcli.results import Done, Say, Warning
from supportcli.storage import copies, erasing, here, journal, reading, rebuilding
from supportcli.storage.journal import Stored
from supportcli.values import NamedTuple

FIXED = (
    "fact.erased",
    "fact.adopted",
    "command.withdrawn",
    "command.restored",
    "ticket.numbered",
    "entry.refiled",
    "ticket.merged",
)
"""Kinds without words of their own, on which others stand."""
SHORTEST_TEXT = 6
"""Shorter texts occur everywhere, so that they stand elsewhere says nothing."""


class Asked(NamedTuple):
    """What was typed for `erase`."""

    words: Sequence[str]
    why: str | None
    everything: bool
    customer: str | None
    yes: bool


def erase(session: Any, asked: Asked) -> Done:
    """Blank entries, record why, and clean the file of their words.

    Raises Refused (exit 2: no reason, nothing named, `--yes` missing in a script), NotFound, NotAllowed: then nothing
    was changed.
    """
    if not (asked.why or "").strip():
        raise Refused(
            N_("Why? The reason stays when the words are gone."),
            "supportcli erase 42.k7q2 --why 'customer asked'",
            code="why_missing",
        )
    keeping.must_be_there(session)
    chosen = _chosen(session, asked)
    if not chosen:
        raise NotAllowed(N_("Nothing there has words that could be erased."), code="nothing_to_erase")
    n = sum(len(stored) for stored in chosen.values())
    if not asked.yes and not _agreed(session, n):
        return Done({"facts": [], "warnings": []}, [Say(N_("Nothing was erased."))], [])
    texts = _texts(one for stored in chosen.values() for one in stored)
    ids = [one.record.header.fact_id for stored in chosen.values() for one in stored]
    with desk.writing(session) as book:
        for subject, stored in chosen.items():
            book.record(book.state(subject), Erased(tuple(one.record.header.fact_id for one in stored), str(asked.why)))
        erasing.blank(book.db, ids)
        files = erasing.drop_unnamed(book.db, _attached(chosen))
        for subject in chosen:
            book.refold(subject)
        rebuilding.index(book.db)
    clean = erasing.sweep(session.db, session.path)
    return _answer(session, book, chosen, files, clean, texts)


def _agreed(session: Any, n: int) -> bool:
    """Asked at a terminal; elsewhere `--yes` is needed."""
    if not session.may_prompt:
        raise Refused(
            N_("Erasing cannot be undone. Add --yes:"), f"supportcli {_line(session)} --yes", code="yes_missing"
        )
    from supportcli import cli
    from supportcli.output.prompts import ask_line
    from supportcli.output.saying import say

    values = {"n": n, "_plural": N_("Erase the words of {n} entries for good? Type yes:")}
    answer = ask_line(
        say(Say(N_("Erase the words of {n} entry for good? Type yes:"), values), cli.screen(session, session.out))
    )
    return (answer or "").strip().casefold() in ("yes", "y", "да", "ja", "はい", "是")


def _line(session: Any) -> str:
    import shlex

    return " ".join(shlex.quote(word) for word in session.argv)


def _chosen(session: Any, asked: Asked) -> dict[str, list[Stored]]:
    """The facts to blank, by subject; a refiled entry with its copy."""
    db = session.db
    found: dict[str, list[Stored]] = {}
    if asked.customer:
        subject = people.must_find(db, asked.customer)
        found[subject] = [one for one in journal.of_subject(db, subject) if _erasable(one)]
    elif asked.everything:
        subject = current.choose(session, db, asked.words[0] if asked.words else None)
        found[subject] = [one for one in journal.of_subject(db, subject) if _erasable(one)]
    elif not asked.words:
        raise Refused(
            N_("Erase which entries?"),
            "supportcli erase 42.k7q2 --why WORDS",
            "supportcli 42 show",
            code="handle_missing",
        )
    else:
        for word in asked.words:
            subject, one = _named(session, db, word)
            if one not in found.setdefault(subject, []):
                found[subject].append(one)
    for one in [one for stored in found.values() for one in stored]:
        for twin in _twins(db, one):
            if twin not in found.setdefault(twin.record.header.subject, []):
                found[twin.record.header.subject].append(twin)
    return {subject: stored for subject, stored in found.items() if stored}


def _erasable(one: Stored) -> bool:
    return one.record.body is not None and one.record.header.kind not in FIXED


def _named(session: Any, db: Any, word: str) -> tuple[str, Stored]:
    """The fact that a handle names, undone ones included."""
    from supportcli import handles
    from supportcli.words.keys import is_handle, split_handle

    key, handle = split_handle(word)
    if not is_handle(word) and ":" not in word:
        raise NotFound(
            N_("{word} is no handle of an entry."),
            "supportcli 42 show",
            code="handle_not_found",
            typed=word,
            values={"word": word},
        )
    subject = current.find(db, key) if key else current.choose(session, db)
    stored = {one.record.header.fact_id: one for one in journal.of_subject(db, subject)}
    ids = handles.matching(stored, handle)
    if len(ids) != 1:
        lines = [f"supportcli erase {handles.full(one)} --why WORDS" for one in ids[:5]]
        if ids:
            raise NotAllowed(
                N_("{handle} could be several entries."),
                *lines,
                code="ambiguous_handle",
                typed=word,
                values={"handle": word},
            )
        raise NotFound(
            N_("There is no entry {handle} on that ticket."),
            "supportcli 42 show",
            code="handle_not_found",
            typed=word,
            values={"handle": word},
        )
    one = stored[ids[0]]
    if one.record.body is None:
        raise NotAllowed(N_("{handle} was erased before."), code="already_erased", typed=word, values={"handle": word})
    if not _erasable(one):
        raise NotAllowed(
            N_("{handle} has no words of its own, and other entries stand on it."),
            code="cannot_erase",
            typed=word,
            values={"handle": word},
        )
    return subject, one


def _twins(db: Any, one: Stored) -> list[Stored]:
    """The copy of an entry that was refiled, or the entry that it is a copy of: the same words stand twice."""
    header, mine = one.record.header, facts.read(one.record)
    found = []
    for moved in journal.stored(db, "WHERE j.kind = 'entry.refiled' AND j.body IS NOT NULL ORDER BY j.seq"):
        fact, command = facts.read(moved.record), moved.record.header.command
        if header.fact_id in getattr(fact, "of", ()):
            others = [other for other in journal.of_command(db, command) if other.record.header.subject == fact.to]
        elif header.command == command:
            others = [
                other
                for other in journal.of_subject(db, moved.record.header.subject)
                if other.record.header.fact_id in fact.of
            ]
        else:
            continue
        found += [
            other
            for other in others
            if other.record.header[3:5] != header[3:5]
            and other.record.header.kind == header.kind
            and other.record.header.at == header.at
            and _erasable(other)
            and _words(facts.read(other.record)) == _words(mine)
        ]
    return found


def _words(fact: Any) -> list[str]:
    out: list[str] = []
    for name in fact.texts:
        value = getattr(fact, name)
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else (value,)
        out += [part for part in parts if isinstance(part, str)]
    return out


def _texts(stored: Any) -> list[str]:
    """What was typed into these facts, where it is long enough to be found elsewhere."""
    texts = [text for one in stored for text in _words(facts.read(one.record))]
    return [text for text in dict.fromkeys(texts) if len(text) >= SHORTEST_TEXT]


def _attached(chosen: dict[str, list[Stored]]) -> list[str]:
    found = [
        facts.read(one.record)
        for stored in chosen.values()
        for one in stored
        if one.record.header.kind == "file.attached"
    ]
    return [fact.sha256 for fact in found if isinstance(getattr(fact, "sha256", None), str)]


def _answer(
    session: Any, book: Any, chosen: dict[str, list[Stored]], files: int, clean: bool, texts: list[str]
) -> Done:
    ids = [one.record.header.fact_id for stored in chosen.values() for one in stored]
    warnings = _warnings(session, clean, texts)
    values = {"n": len(ids), "_plural": N_("The words of {n} entries are gone. It cannot be undone.")}
    data = {
        "facts": ids,
        "files_removed": files,
        "command": book.command,
        "undo": None,
        "repeated": False,
        "copies": copies.copies_beside(session.path),
        "warnings": [],
        "ticket_from": session.ticket_from,
    }
    return Done(data, [Say(N_("The words of {n} entry are gone. It cannot be undone."), values)], ids, warnings)


def _warnings(session: Any, clean: bool, texts: list[str]) -> list[Warning]:
    """What the erasure did not reach."""
    from supportcli.shapes import key_of

    found = []
    if not clean:
        say = Say(
            N_("Another program still reads the file: the words leave it when that has ended and you run {line}."),
            {"line": f"{session.program} rebuild"},
        )
        found.append(Warning("still_read", say))
    own = here.own_origins(session.db)
    places = []
    for subject, fact_id in erasing.elsewhere(session.db, texts):
        if reading.thing_of(session.db, subject) == "ticket":
            ticket, _ = reading.ticket(session.db, subject)
            places.append(f"{key_of(ticket, own)}.{ticket.handle(fact_id)}")
        else:
            places.append(fact_id)
    if places:
        found.append(
            Warning("also_elsewhere", Say(N_("The same words also stand in {places}."), {"places": ", ".join(places)}))
        )
    kept = copies.copies_beside(session.path)
    message = N_("Not reached: what was sent or copied elsewhere, backups, drafts in {drafts}.")
    if kept:
        message = N_("Not reached: {copies}, what was sent or copied elsewhere, drafts in {drafts}.")
    from supportcli.settings import state_folder

    found.append(
        Warning(
            "not_reached",
            Say(message, {"copies": ", ".join(kept), "drafts": os.path.join(state_folder(session.env), "drafts")}),
        )
    )
    return found
