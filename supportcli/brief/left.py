"""What is left after all that was tried, and what each attempt rules out: the diagnosis, as far as a brief needs it.

The one file of the brief that knows the diagnosis. Pure: a ticket and its diagnosis in, values out.
"""

from supportcli.annotations import Any
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

AIMS_AT = 0.2
"""From this P(gone or cured | layer) on a step that changed nothing speaks against the layer. Judgement."""
DIRECT = 0.6
"""From this P(gone | layer) on a swap is a direct test of the layer: CLEARS of diagnosis/suspects.py."""


class Left(NamedTuple):
    """A layer: `weight` 0-1, `status` suspect, less_likely or ruled_out, `because` the handles that moved it most."""

    layer: str
    weight: float
    status: str
    because: tuple[str, ...]


class Findings(NamedTuple):
    left: tuple[Left, ...]
    """All layers, the likeliest first; () where there was nothing to go on."""
    rules_out: dict[str, tuple[str, ...]]
    """Handle of an attempt -> the layers that it tested directly, and that are ruled out. A failed fix rules out
    nothing."""
    speaks_against: dict[str, tuple[str, ...]]
    """Handle of an attempt -> the other layers that it made less likely."""


def what_is_left(session: Any, ticket: Ticket) -> Findings:
    """What `diagnose` says of the ticket as it stands. Raises Broken for a broken playbook of the user."""
    from supportcli.looking.diagnosing import examine

    examined = examine(session, ticket, limit=0)
    if not examined.something:
        return Findings((), {}, {})
    return findings(ticket, examined.diagnosis, examined.playbook)


def findings(ticket: Ticket, diagnosis: Any, playbook: Any) -> Findings:
    """The layers as the diagnosis ranks them, and for each attempt those that it spoke against and that are not
    suspected any more."""
    left = tuple(Left(one.layer, one.weight, one.status, tuple(one.because)) for one in diagnosis.suspects)
    status = {one.layer: one.status for one in left}
    out: dict[str, tuple[str, ...]] = {}
    against: dict[str, tuple[str, ...]] = {}
    for attempt in ticket.attempts:
        handle, tested = ticket.handle(attempt.fact_id), _tested(attempt, playbook, diagnosis.contradictory)
        out[handle] = tuple(layer for layer, direct in tested.items() if direct and status[layer] == "ruled_out")
        rest = [layer for layer in tested if layer not in out[handle] and status[layer] != "suspect"]
        against[handle] = tuple(rest)
    return Findings(left, out, against)


def _tested(attempt: Any, playbook: Any, contradictory: Any) -> dict[str, bool]:
    """The layers that the result of an attempt speaks against, by the numbers of the playbook -> whether that was a
    direct test of them."""
    from supportcli.diagnosis.layers import LAYERS
    from supportcli.diagnosis.steps import SWAP
    from supportcli.diagnosis.understanding import steps_in
    from supportcli.facts.attempt import NEGATIVE, POSITIVE

    known = (attempt.standard_step, *attempt.also_steps) if attempt.standard_step else ()
    names = [name for name in known or steps_in(attempt.step, playbook).steps if name not in contradictory]
    layers: dict[str, bool] = {}
    for step in (playbook.steps[name] for name in names if name in playbook.steps):
        for layer in LAYERS:
            direct = step.kind == SWAP and step.rate(layer) >= DIRECT
            fine_elsewhere = direct and bool(step.elsewhere) and step.elsewhere.get(layer, 0.5) <= 1 - DIRECT
            aimed_at = attempt.result in NEGATIVE and step.works.get(layer, 0) >= AIMS_AT
            if aimed_at or (attempt.result in POSITIVE and fine_elsewhere):
                layers[layer] = layers.get(layer, False) or direct
    return layers
