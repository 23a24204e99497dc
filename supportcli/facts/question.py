"""A question of the checklist: answered, or known to be unknown."""

from supportcli.kinds import kind
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Entry, Header, Ticket
from supportcli.values import NamedTuple

PLAYBOOK = 1
"""Version of the shipped questions; an answer keeps the version it was given to."""


class Answer(Entry):
    """`state` is answered or unknown; the last answer to a question counts."""

    __slots__ = ("question", "state", "text")
    FIELDS = ("question", "state", "text")

    question: str
    text: str | None
    state: str


@kind("question.answered", texts=("text",))
class Answered(NamedTuple):
    """The answer to the question `question`; `unknown` means that the other side does not know."""

    question: str
    text: str | None = None
    unknown: bool = False
    playbook: int = PLAYBOOK

    def check(self, ticket: Ticket, header: Header) -> None:
        pass

    def apply(self, ticket: Ticket, header: Header) -> None:
        ticket.touched = True
        one = Answer(header)
        one.question, one.text, one.state = self.question, self.text, "unknown" if self.unknown else "answered"
        ticket.answers.append(one)
        ticket.facts[header.fact_id] = one

    def line(self, ticket: Ticket, header: Header) -> Say:
        if self.unknown and not self.text:
            return Say(N_("{question}: unknown"), {"question": self.question})
        return Say(N_("{question}: {text}"), {"question": self.question, "text": self.text})


FACTS = (Answered,)
