"""Kinds of fact: one file per thing that facts act on, one class per kind. A new file here is its own registration.

A kind is `file.participle` (`callback.kept`). Each file lists its classes in `FACTS`; only files whose things occur
are loaded. A fact is a NamedTuple marked with `@kind`: `check(ticket, header)` (strict, may refuse, when recording),
`apply(ticket, header)` (tolerant, when folding), `line(ticket, header)` (its sentence, not yet said), and `texts`
(fields that people typed: searched, and blanked by `erase`).
"""

import os
import types as types_
from datetime import datetime
from importlib import import_module

from supportcli import quick_json
from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Header, Record, Ticket
from supportcli.values import NamedTuple

FILES = frozenset(
    name[:-3] for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".py") and name != "__init__.py"
)
PLAIN = (str, int, type(None), tuple)
"""What the fields of an edit may be."""
BIGGEST = 2**53
"""Bigger whole numbers are not the same in every JSON reader, and SQLite has none beyond 2**63."""
_kinds: dict[str, Any] = {}
_types: dict[str, dict[str, tuple[type, ...]]] = {}  # kind -> field -> the types that it may have


class Unknown(NamedTuple):
    """A fact of a kind, or with a body, that this version does not know: kept, shown as such, without effect."""

    kind: str
    body: dict[str, Any]

    @property
    def texts(self) -> tuple[str, ...]:
        return ()

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.ineffective = True

    def line(self, ticket: Ticket, header: Header) -> Say:
        return Say(N_("an entry of the unknown kind {kind}"), {"kind": self.kind})


def kinds(thing: str) -> dict[str, Any]:
    """The classes of the file `thing` by kind; an unknown thing has none."""
    if thing not in FILES:
        return {}
    return {fact.kind: fact for fact in import_module(f"supportcli.facts.{thing}").FACTS}


def state_of(thing: str) -> Any:
    """The folded state of a thing that is no ticket: the `STATE` of its file."""
    state = getattr(import_module(f"supportcli.facts.{thing}"), "STATE", None) if thing in FILES else None
    return state or import_module("supportcli.card").Card


def is_internal(kind: str) -> bool:
    """True for kinds that never leave without being asked for; unknown kinds are not."""
    return bool(getattr(kinds(kind.partition(".")[0]).get(kind), "internal", False))


def every_kind() -> dict[str, Any]:
    """All kinds of all files, for tests and generated pages."""
    return {kind: fact for thing in sorted(FILES) for kind, fact in kinds(thing).items()}


def read(record: Record) -> Any:
    """The fact of a record with a body; never raises."""
    kind = record.header.kind
    if kind not in _kinds:
        _kinds.update(kinds(kind.partition(".")[0]))
    found = _kinds.get(kind)
    try:
        body = quick_json.loads(record.body or "null")
        if found is None:
            return Unknown(kind, body)
        if kind not in _types:
            _types[kind] = {name: _type_of(annotation) for name, annotation in found.__annotations__.items()}
        types = _types[kind]
        return found(**{name: _fitting(name, types[name], body[name]) for name in found._fields if name in body})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Unknown(kind, {})


def _type_of(annotation: Any) -> tuple[type, ...]:
    """`str | None` -> (str, NoneType), `tuple[str, ...]` -> (tuple,)."""
    if isinstance(annotation, types_.UnionType):
        return tuple(each for part in annotation.__args__ for each in _type_of(part))
    return (getattr(annotation, "__origin__", annotation),)


def _fitting(name: str, types: tuple[type, ...], value: Any) -> Any:
    """The value of a field, if it can be one: what another program wrote must not make a list or a rule fail.

    Raises TypeError or ValueError: wrong type, no moment where one is wanted, a number too big.
    """
    if isinstance(value, str) and str in types and not name.endswith(("_at", "until")):
        return value  # nearly every field of a long ticket
    if isinstance(value, list):
        value = tuple(value)
        if not all(isinstance(one, str) for one in value):
            raise TypeError(name)
    if not isinstance(value, types) or (isinstance(value, int) and abs(value) > BIGGEST):
        raise TypeError(name)
    if isinstance(value, dict):
        return {each: _fitting("", PLAIN, inner) for each, inner in value.items()}
    if isinstance(value, str) and (name.endswith("_at") or name == "until"):
        if len(value) != len("2026-11-21T20:11:00.000Z") or value[-1] != "Z":
            raise ValueError(name)
        datetime.fromisoformat(value)
    return value


def body_of(fact: Any) -> dict[str, Any]:
    """The fields to store: those that differ from their defaults, in field order."""
    defaults = fact._field_defaults
    return {
        name: value
        for name, value in zip(fact._fields, fact, strict=True)
        if name not in defaults or value != defaults[name]
    }
