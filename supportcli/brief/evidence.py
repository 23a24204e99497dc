"""The evidence of a ticket as values, before any language: problem, attempts, promises, who held the ball, the step to
ask for. Pure: `now` is handed in.

A new part of a brief is a field of `Evidence`, its key in `data`, its words in sheet.py and in every file of phrases/.
"""

from supportcli import shapes, standing, timeline
from supportcli.annotations import Any
from supportcli.brief import asked, left, quarrel, readers
from supportcli.moments import moment
from supportcli.parties import other_side, own_side
from supportcli.readiness import readiness
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple


class Evidence(NamedTuple):
    """Moments are UTC. `names` are (name, the last time one spoke with them), `held` (party, minutes), most first."""

    ticket: Ticket
    key: str
    head: str
    now: str
    reader: str
    description: str | None
    answers: tuple[Any, ...]
    since_at: str
    unsolved_minutes: int
    attempts: tuple[Any, ...]
    findings: left.Findings
    promises: tuple[Any, ...]
    kept_count: int
    escalations: tuple[Any, ...]
    statements: tuple[Any, ...]
    call_count: int
    talk_minutes: int
    wait_minutes: int
    held: tuple[tuple[str, int], ...]
    references: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    asked: asked.Asked
    own_checks_done: bool
    internal: tuple[Any, ...] | None
    """Work, notes and quarrels, oldest first; None unless they were asked for."""


def gather(
    ticket: Ticket,
    key: str,
    head: str,
    now: str,
    reader: str,
    found: left.Findings,
    deadline: asked.Deadline,
    internal: bool = False,
) -> Evidence:
    """Everything that a brief for `reader` says about the ticket at the moment `now`.

    What is internal - work and goodwill minutes, notes, insults and threats - is left out unless `internal`.
    """
    promised_by = readers.promising(reader, ticket.role)
    promises = sorted((one for one in ticket.callbacks if one.side in promised_by), key=lambda one: one.at)
    ours = own_side(ticket.role)
    said = [one for one in ticket.statements if one.side != ours]
    calls = {one.fact_id: one for one in ticket.calls}
    held = timeline.held(ticket, now)
    return Evidence(
        ticket,
        key,
        head,
        now,
        reader,
        quarrel.kept(ticket.fields.get("description")),
        _answers(ticket),
        timeline.reported_at(ticket),
        timeline.unsolved_minutes(ticket, now),
        tuple(sorted(ticket.attempts, key=lambda one: one.at)),
        found,
        tuple(promises),
        sum(one.outcome == "kept" for one in promises),
        tuple(sorted(ticket.escalations, key=lambda one: one.at)),
        tuple(one for one in sorted(said, key=lambda one: one.at) if not quarrel.is_quarrel(one.text)),
        len(calls),
        sum(one.talk_minutes for one in calls.values() if one.counts),
        sum(one.wait_minutes for one in calls.values() if one.counts),
        tuple(sorted(((side, n) for side, n in held.items() if n), key=lambda pair: -pair[1])),
        _references(ticket),
        _names(ticket, promised_by),
        asked.ask(ticket, found.left, deadline),
        next(check.ready for check in readiness(ticket, now) if check.name == "own_checks"),
        _internal(ticket) if internal else None,
    )


def _answers(ticket: Ticket) -> tuple[Any, ...]:
    """The last answer to each question, without quarrels."""
    last = {one.question: one for one in ticket.answers}
    return tuple(one for one in last.values() if one.state == "answered" and quarrel.kept(one.text))


def _references(ticket: Ticket) -> tuple[str, ...]:
    found = [ticket.fields.get("ref"), *(one.ref for one in ticket.escalations)]
    return tuple(dict.fromkeys(one for one in found if one))


def _names(ticket: Ticket, promised_by: Any) -> tuple[tuple[str, str], ...]:
    """Who was spoken with on the other side, in the order they first came up. A channel is no person."""
    other = other_side(ticket.role)
    met = [(one.with_name, one.at) for one in ticket.calls]
    met += [
        (one.who, one.at) for one in ticket.callbacks if one.side in promised_by and one.side != own_side(ticket.role)
    ]
    met += [(one.who, one.at) for one in ticket.statements if one.side == other]
    return tuple(dict(sorted(((name, at) for name, at in met if name), key=lambda pair: pair[1])).items())


def _internal(ticket: Ticket) -> tuple[Any, ...]:
    quarrels = [one for one in (*ticket.statements, *ticket.told) if quarrel.is_quarrel(one.text)]
    return tuple(sorted((*ticket.work, *ticket.notes, *quarrels), key=lambda one: one.at))


def data(evidence: Evidence, language: str, text: str) -> dict[str, Any]:
    """The brief in the shape of JSON; `text` is the asked step in words."""
    ticket, key, found = evidence.ticket, evidence.key, evidence.findings
    return {
        "ticket": key,
        "language": language,
        "for": evidence.reader,
        "problem": {
            "title": ticket.fields.get("title"),
            "description": evidence.description,
            "since_at": moment(evidence.since_at),
            "days": evidence.unsolved_minutes // 1440,
        },
        "tried": [_tried(evidence, one) for one in evidence.attempts],
        "left": [
            {"layer": one.layer, "weight": float(f"{one.weight:.4g}"), "status": one.status} for one in found.left
        ],
        "promises": [_without_quarrel(shapes.callback(ticket, key, one, evidence.now)) for one in evidence.promises],
        "promise_made_count": len(evidence.promises),
        "promise_kept_count": evidence.kept_count,
        "calls": {
            "count": evidence.call_count,
            "talk_minutes": evidence.talk_minutes,
            "wait_minutes": evidence.wait_minutes,
        },
        "held": [{"party": None if side == "nobody" else side, "minutes": n} for side, n in evidence.held],
        "statements": [shapes.plain(ticket, key, one) for one in evidence.statements],
        "escalations": [_without_quarrel(shapes.escalation(ticket, key, one)) for one in evidence.escalations],
        "references": list(evidence.references),
        "names": [name for name, _ in evidence.names],
        "asked": {"layer": evidence.asked.layer, "by_at": moment(evidence.asked.by.at), "text": text},
        "resolved_at": moment(getattr(standing.resolution(ticket), "at", None)),
        "internal": [shapes.plain(ticket, key, one) for one in evidence.internal] if evidence.internal else [],
        "head": evidence.head,
    }


def _tried(evidence: Evidence, one: Any) -> dict[str, Any]:
    handle = evidence.ticket.handle(one.fact_id)
    return {
        "handle": handle,
        "step": one.step,
        "standard_step": one.standard_step,
        "times": one.times,
        "result": one.result,
        "at": moment(one.at),
        "where": one.where,
        "text": quarrel.kept(one.text),
        "rules_out": list(evidence.findings.rules_out.get(handle, ())),
        "speaks_against": list(evidence.findings.speaks_against.get(handle, ())),
    }


def _without_quarrel(shape: dict[str, Any]) -> dict[str, Any]:
    return {**shape, "text": quarrel.kept(shape["text"], threats=False)}
