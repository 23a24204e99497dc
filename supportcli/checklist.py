"""The reproduction checklist of a ticket: questions with their answers, isolation tests with their results. Pure.

Questions, scenarios and tests are data in diagnosis/scenarios.py; here they meet what was said and tried.
"""

from supportcli.annotations import Any
from supportcli.moments import moment
from supportcli.standing import answers, complete
from supportcli.ticket import Ticket


def open_questions(ticket: Ticket) -> list[str]:
    """Names of the questions nobody has answered, in asking order: leading ones first."""
    from supportcli.diagnosis.scenarios import QUESTIONS

    given = answers(ticket)
    return [name for name in QUESTIONS if name not in given]


def tests(ticket: Ticket) -> dict[str, Any]:
    """The last attempt with a result for each standard step that was tried."""
    return {one.standard_step: one for one in ticket.attempts if one.standard_step and one.result}


def build(ticket: Ticket, key: str) -> dict[str, Any]:
    """The checklist in its JSON shape. `scenarios` of an unknown answer are the steps not yet tried."""
    from supportcli.diagnosis.scenarios import QUESTIONS, SCENARIOS, TESTS

    given, tried = answers(ticket), tests(ticket)
    questions = []
    for number, (name, question) in enumerate(QUESTIONS.items(), 1):
        one = given.get(name)
        unknown = one is not None and one.state == "unknown"
        questions.append(
            {
                "number": number,
                "name": name,
                "question": question.text,
                "state": one.state if one else "open",
                "answer": one.text if one else None,
                "answered_at": moment(one.at) if one else None,
                "scenarios": [step for step in SCENARIOS.get(name, ()) if step not in tried] if unknown else [],
            }
        )
    matrix = []
    for step, test in TESTS.items():
        result = tried.get(step)
        matrix.append(
            {
                "step": step,
                "question": test.question,
                "isolates": list(test.isolates(step)),
                "result": result.result if result else None,
                "attempt": ticket.handle(result.fact_id) if result else None,
            }
        )
    known = sum(one["state"] == "answered" for one in questions)
    return {
        "ticket": key,
        "domain": ticket.fields.get("domain"),
        "complete": complete(ticket),
        "answered_count": known,
        "open_count": sum(one["state"] == "open" for one in questions),
        "questions": questions,
        "tests": matrix,
    }
