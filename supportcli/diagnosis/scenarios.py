"""What to ask so that a problem can be reproduced, what to try when nobody knows, and the tests that isolate it.

A new question is a row in QUESTIONS and in SCENARIOS; a new isolation test is a row in TESTS (its step must be in
step_names.py). Sources: the leading questions of the trade (what did you do, mean to do, see, expect, what changed;
since when, how often, who, where) and docs/diagnosis.md, "Cheap questions that would have cut cases short".
"""

from supportcli.diagnosis.steps import isolates
from supportcli.languages import N_
from supportcli.values import NamedTuple


class Question(NamedTuple):
    text: str
    leading: bool
    """True for the five that make a report complete."""


QUESTIONS = {
    "did": Question(N_("What did you do, step by step (menu, button)?"), True),
    "wanted": Question(N_("What did you want to do?"), True),
    "happened": Question(N_("What happened? The exact words on the screen, or which lamps are lit?"), True),
    "expected": Question(N_("What did you expect instead?"), True),
    "changed": Question(
        N_("When did it last work, and what has changed since (update, new part, name, tariff, move)?"), True
    ),
    "before": Question(N_("Did the steps before it go through?"), False),
    "often": Question(N_("Does it happen always, now and then, or once?"), False),
    "who": Question(N_("Who has it: only this user, others too, everyone?"), False),
    "where": Question(N_("Where does it happen: only here, on one device, everywhere?"), False),
}
"""Question name → its text, in the order they are asked."""

SCENARIOS: dict[str, tuple[str, ...]] = {
    "did": ("retry", "other-document"),
    "wanted": ("other-document", "other-user"),
    "happened": ("retry", "read-logs"),
    "expected": ("other-document", "search-docs"),
    "changed": ("other-user", "other-document", "other-computer", "other-period"),
    "before": ("retry", "other-document"),
    "often": ("retry", "other-period"),
    "who": ("other-user", "other-account"),
    "where": ("other-computer", "other-place"),
}
"""Question → standard steps to try when the answer is unknown, best first."""


class IsolationTest(NamedTuple):
    question: str
    """The question whose answer it gives."""
    say: str
    """What to say to the customer."""

    def isolates(self, step: str) -> tuple[str, ...]:
        return isolates(step)


TESTS = {
    "other-computer": IsolationTest("where", N_("Try it on another computer")),
    "other-place": IsolationTest("where", N_("Try it from another place")),
    "other-user": IsolationTest("who", N_("Try it as another user")),
    "replace-cable": IsolationTest("where", N_("Try it with another cable")),
    "other-document": IsolationTest("did", N_("Try it with another document")),
    "other-period": IsolationTest("changed", N_("Try it in another period")),
}
"""The isolation matrix: standard step → which question it belongs to and how to ask for it, in the order shown."""

SAY = {
    **{step: test.say for step, test in TESTS.items()},
    "retry": N_("Do it once more, slowly, and read out what appears"),
    "read-logs": N_("Read out the last lines of the log"),
    "search-docs": N_("Look up what the manual says should happen"),
    "other-account": N_("Try it with another account"),
}
"""Every step that SCENARIOS or TESTS name → the short sentence to say."""
