"""The diagnosis as a page: what the log points to and how surely, a bar per layer with the entries that moved it, the
next steps with the line to type. A new way to be (un)sure is a row in SURE."""

from collections.abc import Collection, Sequence

from supportcli.annotations import Any
from supportcli.diagnosis.layers import TITLES
from supportcli.diagnosis.look_ahead import ESCALATE
from supportcli.diagnosis.step_titles import TITLES as STEP_TITLES
from supportcli.diagnosis.steps import FIX, QUESTION, STATEMENT, SWAP
from supportcli.languages import N_
from supportcli.pages import lines
from supportcli.results import Block, Column, Columns, Gap, Heading, Line, Listing, Paste, Say
from supportcli.ticket import Ticket

BAR = 12
"""Cells of a bar at 100 %."""
HANDLES = 4
"""Entries named beside a bar."""
SURE = (
    (0.85, N_("This points strongly to {layer}: {title}.")),
    (0.5, N_("This points to {layer}: {title}. Not sure yet.")),
    (0.25, N_("This points weakly to {layer}: {title}. It may well be something else.")),
    (0.0, N_("Nothing stands out yet. A little more likely than the rest: {layer}, {title}.")),
)
"""At least this weight → how it is said. The weights are judgement dressed as figures; docs/diagnosis.md says how often
they were right."""
STATUS = {"suspect": N_("suspect"), "less_likely": N_("less likely"), "ruled_out": N_("ruled out")}
STYLE = {"suspect": "strong", "less_likely": "", "ruled_out": "dim"}
WHY = {
    FIX: N_("repairs it if it is {layers}"),
    SWAP: N_("tells whether it is {layers}"),
    QUESTION: N_("may show that it is {layers}"),
    STATEMENT: N_("likeliest is {layers}"),
}
ACTIONS = {ESCALATE: "escalate", QUESTION: "ask", FIX: "try", SWAP: "try"}
WHO = {"customer": N_("by the customer"), "agent": N_("by the agent"), "provider": N_("by the provider")}
LISTED = (
    Column("layer", N_("layer")),
    Column("weight", N_("weight")),
    Column("status", N_("status")),
    Column("because", N_("entries")),
)


def title(key: str, name: str | None) -> Say:
    return Say(N_("Diagnosis of {key} {title}"), {"key": key, "title": name})


def blocks(
    ticket: Ticket,
    data: dict[str, Any],
    guessed: bool,
    contradictory: Sequence[str],
    supposed: Collection[Any],
    program: str,
) -> list[Block]:
    """The page. `data` is the shape of JSON."""
    key = data["ticket"]
    page: list[Block] = [Heading(title(key, ticket.fields.get("title")))]
    for one in supposed:
        step = said(one.step)
        page.append(
            Line(Say(N_("Supposed, not recorded: {step}: {result}"), {"step": step, "result": one.result}, "warn"))
        )
    page += [Line(_verdict(data["suspects"][0])), Line(_domain(data["domain"], guessed, key, program))]
    if data["signs"]:
        signs = ", ".join(name.replace("-", " ") for name in data["signs"])
        page.append(Line(Say(N_("Signs in the words: {signs}"), {"signs": signs}, "dim")))
    page += [
        Line(Say(N_("{step} has opposite results, so it was not weighed."), {"step": said(step)}, "warn"))
        for step in contradictory
    ]
    page += [Gap(), Columns(("", "", "", "", ""), [_bar(one) for one in data["suspects"]])]
    page += _entries(ticket, data["suspects"])
    page += [Gap(), Heading(Say(N_("Next")))]
    for number, one in enumerate(data["next"], 1):
        page.append(Line(Say("{n}. {step}", {"n": number, "step": proposal(one)}), 0, 3))
        page.append(Paste([line(one["step"], one["kind"], key, ticket.role, program)]))
    return page


def said(step: str) -> Any:
    """A standard step as a sentence; one of a user's own playbook by its name."""
    return Say(STEP_TITLES[step]) if step in STEP_TITLES else step.replace("-", " ")


def _verdict(first: dict[str, Any]) -> Say:
    message = next(message for least, message in SURE if first["weight"] >= least)
    style = "strong" if first["weight"] >= SURE[1][0] else ""
    return Say(message, {"layer": first["layer"], "title": Say(TITLES[first["layer"]])}, style)


def _domain(domain: str, guessed: bool, key: str, program: str) -> Say:
    if guessed:
        values = {"domain": domain, "line": f"{program} {key} edit --domain {domain}"}
        return Say(N_("Domain guessed from the title: {domain}. Keep or change it: {line}"), values, "dim")
    return Say(N_("Domain: {domain}"), {"domain": domain}, "dim")


def _bar(one: dict[str, Any]) -> list[Any]:
    style = STYLE[one["status"]]
    share = one["weight"] * 100
    percent = "<1 %" if share < 1 else f"{share:.0f} %"
    bar = "█" * round(one["weight"] * BAR)
    handles = " ".join(one["because"][:HANDLES])
    return [
        Say("{layer}", {"layer": one["layer"]}, style),
        Say("{bar}", {"bar": bar or "·"}, style),
        f"{percent:>5}",
        Say(STATUS[one["status"]], {}, style),
        handles,
    ]


def _entries(ticket: Ticket, suspects: Sequence[dict[str, Any]]) -> list[Block]:
    """The entries that moved a layer, in the order of the log, by handle and words."""
    named = {handle for one in suspects for handle in one["because"][:HANDLES]}
    entries = sorted((*ticket.attempts, *ticket.statements), key=lambda one: one.at)
    shown: list[Block] = []
    for one in entries:
        handle = ticket.handle(one.fact_id)
        if handle in named:
            say = lines.attempt(one) if one in ticket.attempts else lines.began(ticket, one)
            shown.append(Line(Say("{handle} {say}", {"handle": handle, "say": say}), 0, 5))
    return [Gap(), Heading(Say(N_("Entries that moved them"))), *shown] if shown else []


def why(kind: str, step: str, layers: Sequence[str]) -> Say | None:
    """What a step would tell or repair."""
    if not layers:
        return None
    message = WHY[STATEMENT] if step == ESCALATE else WHY.get(kind, WHY[SWAP])
    return Say(message, {"layers": ", ".join(layers)})


def proposal(one: dict[str, Any]) -> Say:
    """`Restart the modem (by the customer, 5 min; saves about 12 min): repairs it if it is device`."""
    values = {
        "step": said(one["step"]),
        "who": Say(WHO.get(one["who"], one["who"])),
        "minutes": one["minutes"],
        "saves": one["saves_minutes"],
        "why": one["why"],
    }
    if one["step"] == ESCALATE:
        return Say(N_("{step}: {why}"), values) if one["why"] else Say("{step}", values)
    if one["saves_minutes"] < 1:
        return Say(N_("{step} ({who}, {minutes} min): {why}"), values)
    return Say(N_("{step} ({who}, {minutes} min; saves about {saves} min): {why}"), values)


def line(step: str, kind: str, key: str, role: str, program: str) -> str:
    """The line to type once the step was done."""
    if step == ESCALATE:
        return f"{program} {key} escalate {'management' if role == 'customer' else 'next-line'} WHY"
    return f"{program} {key} tried {step} {'same' if kind == SWAP else 'failed' if kind == FIX else 'RESULT'}"


def one_step(one: dict[str, Any], key: str, role: str, program: str) -> list[Block]:
    """`Next step: ...` and its line, for the end of another page."""
    say = Say(N_("Next step: {step}"), {"step": said(one["step"])})
    return [Line(say, 2, 2), Paste([line(one["step"], one["kind"], key, role, program)])]


def listing(data: dict[str, Any]) -> Listing:
    """The suspects for a pipe: a row a layer."""
    return Listing(data["suspects"], LISTED, [one["layer"] for one in data["suspects"]])
