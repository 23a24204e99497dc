"""`verify`: whether the journal, or one ticket, is as it was written and continues a head that somebody else holds.

The checks themselves are in storage/verifying.py. The first fault becomes the error, so a script sees exit code 5.
"""

import re
from collections.abc import Sequence

from supportcli import current, shapes
from supportcli.annotations import Any
from supportcli.errors import Broken, Refused
from supportcli.languages import N_
from supportcli.recording import keeping
from supportcli.results import Block, Document, Fields, Line, Say, When
from supportcli.storage import here, journal, reading, verifying
from supportcli.words.keys import is_key

SHORTEST_HEAD = 8
"""Hex digits: with fewer, another state of the ticket would fit by accident."""


def verify(session: Any, words: Sequence[str], head: str | None) -> Document:
    """The whole file, or the ticket that is named.

    Raises Broken (exit 5) with the first fault, or for a head that the ticket never had.
    """
    db = keeping.must_be_there(session)
    words = list(words)
    key = words.pop(0) if words and is_key(words[0]) else None
    if words and head is not None:
        head = " ".join([head, *words])  # a head typed without quotes
    elif words:
        raise Refused(
            N_("verify takes a ticket, or nothing."),
            "supportcli verify",
            "supportcli verify 42",
            code="verify_words",
            typed=words[0],
        )
    if key or session.key or session.options.get("ticket") or head is not None:
        return _ticket(session, db, current.choose(session, db, key), head)
    return _whole(session, db)


def _raise(faults: Sequence[verifying.Fault]) -> None:
    if not faults:
        return
    first, more = faults[0], len(faults) - 1
    say = Say(first.message, first.values)
    if more:
        values = {"fault": say, "n": more, "_plural": N_("{fault} And {n} more faults.")}
        raise Broken(
            N_("{fault} And {n} more fault."), "supportcli restore FILE", code=f"fault_{first.code}", values=values
        )
    raise Broken(N_("{fault}"), "supportcli restore FILE", code=f"fault_{first.code}", values={"fault": say})


def _whole(session: Any, db: Any) -> Document:
    import gc

    from supportcli.output.progress import progress

    gc.enable()
    with progress("Verifying", journal.last_seq(db)) as advance:
        faults, seen = verifying.whole(db, advance)
    _raise(faults)
    place = keeping.warning_of_place(session.path)
    data = {
        "ok": True,
        "path": session.path,
        **{name: value for name, value in seen._asdict().items() if name != "orphans"},
        "orphans": list(seen.orphans),
        "network": place.values["kind"] if place else None,
    }
    title = Say(N_("{path}: everything is as it was written"), {"path": session.path}, "good")
    return Document(data, lambda: _page(title, seen, place), title, ids=["ok"])


def _page(title: Say, seen: verifying.Seen, place: Say | None) -> list[Block]:
    pairs = [
        (Say(N_("Facts")), seen.facts),
        (Say(N_("Origins")), seen.origins),
        (Say(N_("Tickets, calls and customers")), seen.subjects),
        (Say(N_("Attachments")), seen.attachments),
        (Say(N_("Erased, with a reason")), seen.erased),
        (Say(N_("Came without their words")), seen.withheld),
    ]
    blocks: list[Block] = [Line(title), Fields([(name, n) for name, n in pairs if n])]
    if seen.orphans:
        many = N_("{n} entries name something that is not in this file: {list}")
        values = {"n": len(seen.orphans), "list": list(seen.orphans[:5]), "_plural": many}
        blocks.append(Line(Say(N_("{n} entry names something that is not in this file: {list}"), values, "warn")))
    limits = N_(
        "This does not show entries cut from the end, nor a file that its owner wrote anew. "
        "A ticket's head in somebody else's hands does: {line}"
    )
    blocks.append(Line(Say(limits, {"line": "supportcli verify 42 --head '7f3a 91c2'"}, "dim")))
    return [*blocks, Line(place)] if place else blocks


def _ticket(session: Any, db: Any, subject: str, typed: str | None) -> Document:
    ticket, stored = reading.ticket(db, subject)
    key = shapes.key_of(ticket, here.own_origins(db))
    _raise(verifying.one_ticket(stored))
    now = journal.head(stored)
    since = _continued(key, stored, typed) if typed is not None else None
    later = sum(one.seq > since.seq for one in stored) if since else None
    data = {
        "ok": True,
        "ticket": key,
        "facts": len(stored),
        "head": now,
        "continues": typed,
        "continued_at": shapes.moment(since.record.header.at) if since else None,
        "later_count": later,
    }
    title = Say(N_("{key}: all {n} entries are as they were written"), {"key": key, "n": len(stored)}, "good")
    blocks: list[Block] = [Line(title), Line(Say(N_("Head now: {head}"), {"head": now}))]
    if since:
        many = N_("It continues {head}, the head after the entry of {when}; {n} entries came later.")
        values = {"head": typed, "when": When(since.record.header.at), "n": later, "_plural": many}
        one = N_("It continues {head}, the head after the entry of {when}; {n} entry came later.")
        blocks.append(Line(Say(one, values, "good")))
    return Document(data, lambda: blocks, title, ids=[now])


def _continued(key: str, stored: Sequence[journal.Stored], typed: str) -> journal.Stored:
    """The fact after which the ticket had this head."""
    plain = "".join(typed.split()).lower()
    if not re.fullmatch(f"[0-9a-f]{{{SHORTEST_HEAD},12}}", plain):
        raise Refused(
            N_("{typed} is no head: it is 8 to 12 digits from 0-9 and a-f."),
            f"supportcli verify {key} --head '7f3a 91c2'",
            code="bad_head",
            typed=typed,
            values={"typed": typed},
        )
    found = verifying.continues(stored, plain)
    if found is None:
        raise Broken(
            N_("Ticket {key} never had the head {typed}: what is here is not a continuation of that copy."),
            f"supportcli {key} timeline",
            code="head_not_continued",
            typed=typed,
            values={"key": key, "typed": typed},
        )
    return found
