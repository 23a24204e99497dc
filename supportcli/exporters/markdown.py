"""Markdown: one file a ticket, in a folder. Front matter with its fields, then what happened, day by day.

The same tickets give the same bytes, whenever they are written: nothing in a file depends on the clock.
"""

import json
import os
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby

from supportcli import facts, shapes
from supportcli.exporters import Leaving
from supportcli.languages import N_
from supportcli.output.safe import markdown_safe, one_line, visible
from supportcli.results import Say
from supportcli.storage import here, journal, reading
from supportcli.storage import leaving as storage
from supportcli.ticket import Event, Ticket, fold
from supportcli.timeline import HIDDEN
from supportcli.times import local

ENDINGS = ("/", ".md")
LONGEST_NAME = 120
"""Bytes of the words in a file's name: file systems take 255 bytes with key and ending."""
CLOCK = ("callback_overdue_count",)
"""Fields that change with the clock alone."""


def counted(n: int, path: str) -> Say:
    """What was written, as a sentence."""
    return Say(N_("{n} ticket in {path}"), {"n": n, "path": path, "_plural": N_("{n} tickets in {path}")})


def files(leaving: Leaving) -> Iterator[tuple[str, Iterable[str]]]:
    """Every ticket by the name of its file."""
    own, doubled = here.own_origins(leaving.db), storage.doubled_keys(leaving.db)
    for subject in storage.subjects(leaving.db):
        ticket = _ticket(leaving, subject, own)
        key = shapes.key_of(ticket, own)
        leaving.counted(1)
        yield (
            file_name(f"{key}-{subject[:8]}" if key in doubled else key, ticket.fields.get("title") or ""),
            [_page(leaving, ticket, key)],
        )


def file_name(key: str, title: str) -> str:
    """`42-modem-offline.md`: letters, marks and digits of every script, small; a name that every file system takes."""
    folded = unicodedata.normalize("NFKC", title).casefold()
    words = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in folded).split()
    name = "-".join(words).encode("utf-8", "ignore")[:LONGEST_NAME].decode("utf-8", "ignore").strip("-")
    return f"{key}-{name}.md" if name and title != "[redacted]" else f"{key}.md"


def superseded(folder: str, new: Collection[str]) -> list[str]:
    """Of the other files in the folder those that hold a ticket of the `new` ones: it had another title then."""
    others = [name for name in os.listdir(folder) if name not in new and name.endswith(".md")]
    if not others:
        return []
    ids = {_id_in(os.path.join(folder, name)) for name in new}
    return [name for name in others if (found := _id_in(os.path.join(folder, name))) and found in ids]


def _id_in(path: str) -> str | None:
    """The ticket of a file that `_page` wrote, None for any other."""
    with open(path, "rb") as file:
        found = re.match(rb'---\nkey: "[^"\n]*"\nid: "([0-9a-f]{32})"\n', file.read(200))
    return found[1].decode() if found else None


def _ticket(leaving: Leaving, subject: str, own: Collection[str]) -> Ticket:
    """The folded ticket as it may leave."""
    if leaving.redactor is None:
        return reading.ticket(leaving.db, subject)[0]
    redactor = leaving.redactor
    records = [
        one.record._replace(header=redactor.header(one.record.header))
        for one in journal.of_subject(leaving.db, subject)
    ]
    ticket = fold(subject, records, redactor.fact)
    ticket.read_by(own)
    customer = ticket.fields.get("customer")
    name = reading.customer_name(leaving.db, customer) if customer else None
    ticket.customer_name = redactor.name("customer", name) if name else None
    return ticket


def _page(leaving: Leaving, ticket: Ticket, key: str) -> str:
    head = {name: value for name, value in shapes.head(ticket, key, "").items() if name not in CLOCK}
    front = "".join(f"{name}: {_yaml(value)}\n" for name, value in head.items() if value not in (None, []))
    parts = [f"---\n{front}---\n\n# {markdown_safe(one_line(ticket.fields.get('title') or key))}\n"]
    if ticket.fields.get("description"):
        parts.append(f"{_lines(_visible(ticket.fields['description']), '')}\n")
    for day, events in groupby(_events(leaving, ticket), lambda event: local(event.header.at).split()[1]):
        parts.append(f"## {day}\n")
        parts.append("".join(_entry(leaving, ticket, event) for event in events))
    return "\n".join(parts)


def _events(leaving: Leaving, ticket: Ticket) -> list[Event]:
    """What happened, in the order of its times."""
    shown = [
        event
        for event in ticket.events
        if event.effective
        and event.header.kind not in HIDDEN
        and (leaving.internal or not facts.is_internal(event.header.kind))
    ]
    return sorted(shown, key=lambda event: event.header.at)


def _entry(leaving: Leaving, ticket: Ticket, event: Event) -> str:
    clock = local(event.header.at).rpartition(" ")[2]
    said = leaving.say(Say("{said}", {"said": event.fact.line(ticket, event.header)}))
    return f"- {clock} {markdown_safe(one_line(event.header.actor))}: {_lines(said, '  ')}\n"


def _lines(text: str, indent: str) -> str:
    """Text of several lines, broken where it was."""
    first, *rest = text.rstrip("\n").split("\n")
    return "  \n".join([markdown_safe(first), *(f"{indent}{markdown_safe(line)}" for line in rest)])


def _yaml(value: object) -> str:
    """A value of the front matter. JSON is YAML; what YAML does not take literally is made visible first."""
    if isinstance(value, list):
        return f"[{', '.join(_yaml(one) for one in value)}]"
    return json.dumps(_visible(value) if isinstance(value, str) else value, ensure_ascii=False)


def _visible(text: str) -> str:
    return visible(text.replace("\r\n", "\n"), keep="\n")
