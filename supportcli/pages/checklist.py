"""The checklist as a page: for the agent with lines to type, or as a form that the customer fills in. Data:
checklist.build."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.diagnosis.scenarios import QUESTIONS, SAY, TESTS
from supportcli.diagnosis.steps import SWAP, kind_of
from supportcli.facts.attempt import RESULT_WORDS
from supportcli.languages import N_
from supportcli.results import Block, Columns, Gap, Heading, Line, Paste, Say

DOTS = "…" * 30
"""Where the customer writes."""


def title(key: str, name: str | None) -> Say:
    return Say(N_("Checklist of {key} {title}"), {"key": key, "title": name})


def count(data: dict[str, Any]) -> Say:
    """How far it is."""
    values = {"n": data["open_count"], "known": data["answered_count"]}
    if data["complete"]:
        if not data["open_count"]:
            return Say(N_("The report is complete, and nothing is open."), style="good")
        return Say(
            N_("The report is complete; {n} question is still open."),
            {**values, "_plural": N_("The report is complete; {n} questions are still open.")},
            "good",
        )
    return Say(N_("{known} answered, {n} open; the report is not complete."), values)


def blocks(data: dict[str, Any], name: str | None, program: str) -> list[Block]:
    """The page for whoever is on the phone."""
    page: list[Block] = [Heading(title(data["ticket"], name)), Line(count(data)), Gap()]
    for one in data["questions"]:
        page.append(_question(one))
        if one["scenarios"]:
            page += scenarios(one["scenarios"], data["ticket"], program)
    page += [
        Gap(),
        Heading(Say(N_("Isolation tests"))),
        Columns((N_("test"), N_("result"), N_("entry"), N_("leaves out")), [_test(one) for one in data["tests"]]),
    ]
    still = [one["step"] for one in data["tests"] if not one["result"]]
    if data["open_count"]:
        page += [Gap(), Paste([f"{program} {data['ticket']} ask"])]
    return [
        *page,
        *([] if data["open_count"] or not still else [Gap()]),
        *([Paste([line(still[0], data["ticket"], program)])] if still else []),
    ]


def _question(one: dict[str, Any]) -> Line:
    values = {"n": one["number"], "question": Say(one["question"]), "name": one["name"], "answer": one["answer"]}
    if one["state"] == "answered":
        return Line(Say(N_("{n}. {question} → {answer}"), values), 0, 3)
    if one["state"] == "unknown":
        return Line(Say(N_("{n}. {question} → unknown"), values, "warn"), 0, 3)
    return Line(Say(N_("{n}. {question} [{name}]"), values, "strong" if QUESTIONS[one["name"]].leading else ""), 0, 3)


def scenarios(steps: Sequence[str], key: str, program: str) -> list[Block]:
    """What to try instead of an answer, each with the line to type when it was tried."""
    page: list[Block] = [
        Line(Say(N_("Nobody knows? Then try; afterwards type what came of it (gone or same, worked or failed):")), 3)
    ]
    for step in steps:
        page += [Line(Say("- {say}", {"say": Say(SAY.get(step, step))}), 3, 2), Paste([line(step, key, program)])]
    return page


def line(step: str, key: str, program: str) -> str:
    """The line to type after a step."""
    return f"{program} {key} tried {step} {'same' if kind_of(step) == SWAP else 'failed'}"


def _test(one: dict[str, Any]) -> list[Any]:
    test: Any = Say(TESTS[one["step"]].say)
    layers: Any = ", ".join(one["isolates"])
    result: Any = Say("–", style="dim")
    if one["result"]:
        result = Say(
            RESULT_WORDS.get(one["result"], one["result"]), style="good" if one["result"] in ("gone", "worked") else ""
        )
    if one["result"] in ("gone", "worked", "helped"):
        layers = Say(N_("look here: {layers}"), {"layers": layers}, "warn")
    elif one["result"] in ("same", "failed", "worse"):
        layers = Say(N_("less likely: {layers}"), {"layers": layers})
    return [test, result, one["attempt"], layers]


def form(data: dict[str, Any], name: str | None) -> list[Block]:
    """The page for the customer: open questions to fill in, what was understood so far, tests to try. No words of
    ours about anybody."""
    known = [one for one in data["questions"] if one["state"] == "answered"]
    asked = [one for one in data["questions"] if one["state"] != "answered"]
    page: list[Block] = [Heading(title(data["ticket"], name))]
    if asked:
        page += [
            Heading(Say(N_("Please answer"))),
            Line(Say(N_("Write below each question. If you do not know, write: unknown."))),
        ]
        for one in asked:
            page += [
                Line(Say("{n}. {question}", {"n": one["number"], "question": Say(one["question"])}, "strong")),
                Line(Say(DOTS)),
            ]
    if known:
        page.append(Heading(Say(N_("What we have understood"))))
        page += [
            Line(
                Say(
                    N_("{n}. {question} → {answer}"),
                    {"n": one["number"], "question": Say(one["question"]), "answer": one["answer"]},
                )
            )
            for one in known
        ]
    tests = [one for one in data["tests"] if not one["result"]]
    wanted = list(dict.fromkeys([step for one in asked for step in one["scenarios"]] + [one["step"] for one in tests]))
    if wanted:
        page += [
            Heading(Say(N_("Please try, where you can"))),
            Columns(
                (N_("test"), N_("Is the trouble gone?")),
                [[Say(SAY.get(step, step)), Say("…………")] for step in wanted],
                0,
            ),
        ]
    return page
