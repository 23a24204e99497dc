"""An attempt: a fix or test that was tried, with its result then or later, and what its words were understood as.

A new thing that can be said about an attempt is a fact here that names it in `of`.
"""

from supportcli.errors import NotAllowed
from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.standing import refuse_when_resolved
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple

RESULTS = ("worked", "helped", "failed", "worse", "gone", "same", "inconclusive", "not_possible")
KINDS = ("fix", "swap", "question", "statement")
NEGATIVE = ("failed", "worse", "same")
POSITIVE = ("worked", "gone")


class Attempt(Entry):
    """A step and what came of it. `result` fits the step's kind (fix: worked ...; swap: gone, same), `result_typed`
    is the word used."""

    __slots__ = (
        *("also_steps", "by", "corrected", "kind", "layer", "result", "result_typed", "standard_step", "step", "text"),
        *("times", "where"),
    )
    FIELDS = (
        *("step", "standard_step", "kind", "result", "result_typed", "times", "where", "by", "text"),
        *("also_steps", "layer"),
    )

    def __init__(self, header: Header, fact: "Tried"):
        super().__init__(header)
        self.step, self.standard_step, self.kind = fact.step, fact.standard_step, fact.step_kind
        self.result, self.result_typed = fact.result, fact.result_typed
        self.times, self.where, self.by, self.text = fact.times, fact.where, fact.by, fact.text
        self.also_steps = list(fact.also_steps)
        self.layer: str | None = None
        self.corrected = False  # somebody said what the words mean: they are not read again


@kind("attempt.tried", texts=("step", "where", "text"))
class Tried(NamedTuple):
    """A step was tried. `by` is a party, or a name; `standard_step` what the words were recognised as.

    One sentence with one result is one attempt: further steps that its words hold are `also_steps`.
    """

    step: str
    standard_step: str | None = None
    step_kind: str = "fix"
    result: str | None = None
    result_typed: str | None = None
    times: int = 1
    where: str | None = None
    by: str | None = None
    text: str | None = None
    also_steps: tuple[str, ...] = ()

    def check(self, ticket: Ticket, header: Header) -> None:
        refuse_when_resolved(ticket, header, N_("attempt"))

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        one = Attempt(header, self)
        ticket.attempts.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        one = ticket.facts.get(header.fact_id)
        result = one.result if isinstance(one, Attempt) else self.result
        step = (
            Say(N_("{step} ({times} times)"), {"step": self.step, "times": self.times}) if self.times > 1 else self.step
        )
        values = {
            "step": step,
            "result": Say(RESULT_WORDS[result]) if result in RESULT_WORDS else result,
            "typed": self.result_typed,
            "text": self.text,
        }
        if result:
            line = Say(N_("tried {step}: {result}"), values)
            if self.result_typed and self.result_typed != result.replace("_", " "):
                line = Say(N_("tried {step}: {result} (you said {typed})"), values)
            return Say("{line} ({text})", {"line": line, "text": self.text}) if self.text else line
        if self.text:
            return Say(N_("tried {step}: {text}"), values)
        return Say(N_("tried {step}"), values)


@kind("attempt.found", texts=("text",))
class Found(NamedTuple):
    """The result of the attempt `of`, where it was not known at once."""

    of: str
    result: str
    result_typed: str | None = None
    text: str | None = None

    def check(self, ticket: Ticket, header: Header) -> None:
        if not isinstance(ticket.facts.get(self.of), Attempt):
            raise NotAllowed(
                N_("No attempt waits for a result."), "supportcli tried STEP failed", code="no_open_attempt"
            )

    def apply(self, ticket: Ticket, header: Header) -> None:
        one = ticket.facts.get(self.of)
        if not isinstance(one, Attempt):
            ticket.ineffective = True
            return
        one.result, one.result_typed = self.result, self.result_typed
        one.text = self.text or one.text

    def line(self, ticket: Ticket, header: Header) -> Say:
        one = ticket.facts.get(self.of)
        step = one.step if isinstance(one, Attempt) else "?"
        line = Say(
            N_("result of {step}: {result}"), {"step": step, "result": Say(RESULT_WORDS.get(self.result, self.result))}
        )
        return Say("{line} ({text})", {"line": line, "text": self.text}) if self.text else line


@kind("attempt.understood")
class Understood(NamedTuple):
    """What the words of the attempt `of` mean, said by somebody instead of recognised; everything is given anew.

    No `standard_step`: free words, aimed at `layer` if there is one.
    """

    of: str
    standard_step: str | None = None
    also_steps: tuple[str, ...] = ()
    layer: str | None = None
    step_kind: str = "fix"

    def check(self, ticket: Ticket, header: Header) -> None:
        if not isinstance(ticket.facts.get(self.of), Attempt):
            raise NotAllowed(N_("That entry is no attempt."), "supportcli {key} already", code="not_an_attempt")

    def apply(self, ticket: Ticket, header: Header) -> None:
        one = ticket.facts.get(self.of)
        if not isinstance(one, Attempt):
            ticket.ineffective = True
            return
        one.standard_step, one.also_steps, one.layer = self.standard_step, list(self.also_steps), self.layer
        one.kind, one.corrected = self.step_kind, True

    def line(self, ticket: Ticket, header: Header) -> Say:
        one = ticket.facts.get(self.of)
        steps = [name for name in (self.standard_step, *self.also_steps) if name]
        values = {
            "step": one.step if isinstance(one, Attempt) else "?",
            "meant": ", ".join(steps),
            "layer": self.layer,
        }
        if steps and self.layer:
            return Say(N_("{step} means {meant}, aimed at {layer}"), values)
        if steps:
            return Say(N_("{step} means {meant}"), values)
        if self.layer:
            return Say(N_("{step} is aimed at {layer}"), values)
        return Say(N_("{step} is no standard step"), values)


RESULT_WORDS = {
    "worked": N_("worked"),
    "helped": N_("helped"),
    "failed": N_("failed"),
    "worse": N_("worse"),
    "gone": N_("gone"),
    "same": N_("same"),
    "inconclusive": N_("inconclusive"),
    "not_possible": N_("not possible"),
}
FACTS = (Tried, Found, Understood)
