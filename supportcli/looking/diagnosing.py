"""The diagnosis of one ticket: its words and attempts brought to the pure rooms, what they say brought to a page.
Writes nothing; nothing of it is stored, so an old ranking is what it was when it was looked at.

A new source of evidence is a line in `symptom_of` or `entries_of`.
"""

from collections.abc import Sequence

from supportcli import standing
from supportcli.annotations import Any
from supportcli.diagnosis.look_ahead import Suggestion, next_steps
from supportcli.diagnosis.playbook import Playbook, load
from supportcli.diagnosis.suspects import Diagnosis, Entry, diagnose
from supportcli.errors import Refused, SupportError
from supportcli.languages import N_
from supportcli.results import Block, Document, Line, Say
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

SYMPTOM_QUESTIONS = ("did", "happened", "changed", "before", "often", "who", "where")
"""Answers that tell of the trouble; `wanted` and `expected` tell of its absence."""
WHAT_IF = "what-if"
"""Stands where a handle would, for a step that was only supposed."""
TROUBLE = ("incident", "problem", None)
"""Types of tickets that are about something broken."""


class Supposed(NamedTuple):
    """A step with a result that nobody has seen yet."""

    step: str
    result: str


class Examined(NamedTuple):
    """What the diagnosis of a ticket found."""

    domain: str
    guessed: bool
    """The domain was not given: it was guessed from the title."""
    playbook: Playbook
    diagnosis: Diagnosis
    suggestions: Sequence[Suggestion]
    something: bool
    """Whether there was anything to go on: a sign, or an attempt."""


def domain_of(ticket: Ticket) -> tuple[str, bool]:
    """(domain, whether it was guessed from the title)."""
    given = ticket.fields.get("domain")
    if given:
        return str(given), False
    from supportcli.diagnosis import understanding

    return understanding.domain_of(ticket.fields.get("title") or ""), True


def symptom_of(ticket: Ticket) -> str:
    """Title, description, answers that tell of the trouble, and what the customer said to support; a line each."""
    texts = [ticket.fields.get("title"), ticket.fields.get("description")]
    answers = {one.question: one.text for one in ticket.answers if one.state == "answered"}
    texts += [answers.get(name) for name in SYMPTOM_QUESTIONS]
    texts += [one.text for one in ticket.statements if one.side == "customer"]
    return "\n".join(dict.fromkeys(text for text in texts if text))


def entries_of(ticket: Ticket) -> list[Entry]:
    """Attempts and statements of the provider as evidence, oldest first; of an attempt every step it is understood
    as."""
    entries: list[tuple[str, list[Entry]]] = []
    for one in ticket.attempts:
        # What somebody corrected is taken as it was corrected: its words are not read again.
        text = "" if one.corrected else f"{one.step}\n{one.text}" if one.text else one.step
        steps = [one.standard_step, *one.also_steps] if one.standard_step else [None]
        handle = ticket.handle(one.fact_id)
        entries.append((one.at, [Entry(handle, text, step, one.result, layer=one.layer) for step in steps]))
    entries += [
        (said.at, [Entry(ticket.handle(said.fact_id), said.text, said=True)])
        for said in ticket.statements
        if said.side != "customer"
    ]
    return [entry for _, group in sorted(entries, key=lambda pair: pair[0]) for entry in group]


def playbook_of(session: Any, domain: str) -> Playbook:
    """The playbook of a domain with the user's own files and what closed tickets taught. Raises Broken for a broken
    own playbook."""
    from supportcli import settings

    playbook = load(domain, settings.playbooks_folder(session.env))
    if session.db is None:
        return playbook
    from supportcli.storage import learnt as rows

    after = rows.since(session.db, domain)
    closed = rows.closed(session.db, domain, after)
    if not closed:
        return playbook
    from supportcli.diagnosis.learning import counted, learnt

    return learnt(playbook, counted(domain, closed, after))


def examine(session: Any, ticket: Ticket, supposed: Sequence[Supposed] = (), limit: int = 3) -> Examined:
    """The suspects and the next steps of a ticket; `supposed` takes the place of what was seen of these steps."""
    domain, guessed = domain_of(ticket)
    playbook = playbook_of(session, domain)
    replaced = {one.step for one in supposed}
    entries = [entry for entry in entries_of(ticket) if entry.step not in replaced]
    entries += [Entry(WHAT_IF, one.step, one.step, one.result) for one in supposed]
    found = diagnose(playbook, symptom_of(ticket), entries)
    tried = {entry.step for entry in entries if entry.step and entry.result}
    return Examined(
        domain,
        guessed,
        playbook,
        found,
        next_steps(playbook, found, tried, limit),
        bool(found.signs or ticket.attempts),
    )


def supposed_by(asked: Sequence[str]) -> list[Supposed]:
    """`other computer=gone` as step and result. Raises Refused: no `=`, an unknown step or result."""
    from supportcli.diagnosis.step_keys import KINDS
    from supportcli.diagnosis.steps import kind_of, recognise
    from supportcli.words.results import for_kind, read_result

    found = []
    for one in asked:
        step, equals, result = one.rpartition("=")
        if not equals or not step.strip():
            raise Refused(
                N_("--what-if {typed}: it is a step, = and a result."),
                'supportcli diagnose --what-if "other-computer=gone"',
                code="what_if",
                typed=one,
                values={"typed": one},
            )
        known = recognise(step)
        if known is None:
            from difflib import get_close_matches

            near = get_close_matches(step.strip().casefold().replace(" ", "-"), KINDS, 3, 0.5)
            raise Refused(
                N_("{step} is no step that I know."),
                *[f'supportcli diagnose --what-if "{name}={result}"' for name in near],
                code="unknown_step",
                typed=step,
                values={"step": step},
            )
        meant, _ = read_result(result, lambda name, step=known: f'supportcli diagnose --what-if "{step}={name}"')  # type: ignore[misc]
        found.append(Supposed(known, for_kind(meant, kind_of(known))))
    return found


def page_of(session: Any, words: Sequence[str], what_if: Sequence[str]) -> Document:
    """`diagnose`: the object of docs/command-line.md; on a terminal a bar per layer, why, and the next steps."""
    from supportcli.looking import viewing
    from supportcli.pages import diagnosis as page

    supposed = supposed_by(what_if)
    seen = viewing.see_one(session, words)
    found = examine(session, seen.ticket, supposed)
    data = data_of(seen.key, found)
    title = page.title(seen.key, seen.ticket.fields.get("title"))
    return Document(
        data,
        lambda: page.blocks(seen.ticket, data, found.guessed, found.diagnosis.contradictory, supposed, session.program),
        title,
        [seen.key],
        lambda: page.listing(data),
        quick=True,
    )


def data_of(key: str, found: Examined) -> dict[str, Any]:
    """The shape of `diagnose --json`."""
    from supportcli.pages.diagnosis import why

    return {
        "ticket": key,
        "domain": found.domain,
        "signs": list(found.diagnosis.signs),
        "suspects": [
            {
                "layer": one.layer,
                "weight": float(f"{one.weight:.4g}"),
                "status": one.status,
                "because": list(one.because),
            }
            for one in found.diagnosis.suspects
        ],
        "next": [
            {
                "step": one.step,
                "kind": one.kind,
                "who": one.who,
                "minutes": round(one.minutes),
                "saves_minutes": round(one.saves_minutes),
                "why": why(one.kind, one.step, one.why),
            }
            for one in found.suggestions
        ],
    }


def open_trouble(ticket: Ticket) -> bool:
    """True for a ticket about something broken that nobody has resolved."""
    return ticket.exists and ticket.fields.get("type") in TROUBLE and standing.resolution(ticket) is None


def next_step(session: Any, ticket: Ticket, key: str) -> list[Block]:
    """`Next step: ...` with the line to type, for the end of another page; a broken playbook is named, and stops
    nothing."""
    from supportcli.pages import diagnosis as page

    if not session.at_screen or not open_trouble(ticket):
        return []
    try:
        found = examine(session, ticket, limit=1)
    except SupportError as error:
        return [Line(Say(error.message, dict(error.values), "warn"), 2)]
    if not found.something or not found.suggestions:
        return []
    return page.one_step(data_of(key, found)["next"][0], key, ticket.role, session.program)


def moves(session: Any, subject: str) -> list[dict[str, Any]]:
    """What the diagnosis proposes for one ticket, in the shape of `next`, without rank. [] where it has nothing to go
    on."""
    from supportcli import shapes
    from supportcli.moments import moment
    from supportcli.pages import diagnosis as page
    from supportcli.storage import here, reading

    ticket, _ = reading.ticket(session.db, subject)
    if not open_trouble(ticket):
        return []
    found = examine(session, ticket)
    if not found.something:
        return []
    key = shapes.key_of(ticket, here.own_origins(session.db))
    return [
        {
            "ticket": key,
            "title": ticket.fields.get("title"),
            "action": page.ACTIONS.get(one["step"], page.ACTIONS.get(one["kind"], "try")),
            "reason": "diagnosis",
            "text": page.proposal(one),
            "since_at": moment(max(event.header.at for event in ticket.events)),
            "due_at": None,
            "handle": None,
            "command": page.line(one["step"], one["kind"], key, ticket.role, "supportcli"),
        }
        for one in data_of(key, found)["next"]
    ]
