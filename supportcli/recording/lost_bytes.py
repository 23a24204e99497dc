"""Attachments whose bytes did not come along with a merge or a handoff: which entries they are, and what is said."""

from collections.abc import Sequence

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.results import Say, Warning
from supportcli.storage import here, merging, reading


def found(db: Any, lost: Sequence[merging.Lost]) -> list[dict[str, Any]]:
    """The entries whose files came without bytes, by ticket and handle."""
    out, own = [], here.own_origins(db) if lost else {}
    for subject in dict.fromkeys(one.subject for one in lost):
        ticket, _ = reading.ticket(db, subject)
        key = shapes.key_of(ticket, own)
        out += [
            {"ticket": key, "handle": ticket.handle(one.fact_id), "name": one.name}
            for one in lost
            if one.subject == subject
        ]
    return out


def said(lost: Sequence[dict[str, Any]]) -> list[Warning]:
    """What is said of them."""
    message = N_("{ticket}.{handle}: the bytes of {name} are damaged or missing there, and did not come along.")
    return [Warning("attachment_lost", Say(message, one)) for one in lost]
