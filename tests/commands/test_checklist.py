"""The checklist: what it shows, how questions are answered, and the walk at a real terminal."""

import shlex

import pytest

from supportcli.diagnosis.scenarios import QUESTIONS, SCENARIOS, TESTS
from supportcli.recording.asking import is_unknown
from supportcli.standing import ESSENTIAL

NOW = "2026-11-16T10:00:00Z"


@pytest.fixture
def desk(sup):  # type: ignore[no-untyped-def]
    sup.ok("open everything worked and now it is all broken -c acme", now=NOW)
    return sup


def checklist(desk):  # type: ignore[no-untyped-def]
    return desk.ok("checklist 1 --json").json


def test_the_json_is_the_contract_with_every_question_leading_first(desk) -> None:  # type: ignore[no-untyped-def]
    data = checklist(desk)
    assert list(data) == ["ticket", "domain", "complete", "answered_count", "open_count", "questions", "tests"]
    assert [one["name"] for one in data["questions"]] == [
        "did",
        "wanted",
        "happened",
        "expected",
        "changed",
        "before",
        "often",
        "who",
        "where",
    ]
    for one in data["questions"]:
        assert list(one) == ["number", "name", "question", "state", "answer", "answered_at", "scenarios"]
    for one in data["tests"]:
        assert list(one) == ["step", "question", "isolates", "result", "attempt"]


def test_story_b_an_unknown_answer_brings_scenarios_and_each_that_was_tried_leaves_them(desk) -> None:  # type: ignore[no-untyped-def]
    desk.ok("1 answer did Sales - Invoices - Post")
    desk.ok("1 answer wanted post invoice 10-233")
    desk.ok("1 answer happened Period is closed")
    desk.ok("1 answer expected posted")
    ran = desk.ok(["1", "answer", "changed", "don't know"], tty=True)
    lines = [line.strip() for line in ran.out.splitlines() if line.startswith("  sup ")]
    assert [line.split()[3] for line in lines] == list(SCENARIOS["changed"])
    desk.ok("1 tried another period works")
    data = checklist(desk)
    changed = data["questions"][4]
    assert (changed["state"], changed["answer"], changed["scenarios"]) == (
        "unknown",
        None,
        ["other-user", "other-document", "other-computer"],
    )
    assert data["complete"] is True and data["answered_count"] == 4
    period = next(one for one in data["tests"] if one["step"] == "other-period")
    assert period["result"] == "gone" and period["attempt"] == desk.ok("show 1 --json").json["attempts"][0]["handle"]


def test_every_line_that_a_scenario_offers_is_accepted_and_recognised(desk) -> None:  # type: ignore[no-untyped-def]
    for name in QUESTIONS:
        desk.ok(["1", "answer", name, "unknown"])
    page = desk.ok("checklist 1", tty=True).out
    lines = {line.strip() for line in page.splitlines() if line.startswith("  sup 1 tried")}
    assert len(lines) >= 8
    for line in lines:
        step = shlex.split(line)[3]
        desk.ok(f"{line.removeprefix('sup ')} --json")
        assert desk.ok("show 1 --json").json["attempts"][-1]["standard_step"] == step
    assert [one["scenarios"] for one in checklist(desk)["questions"]] == [[]] * len(QUESTIONS)


def test_the_matrix_shows_what_a_result_says_about_where_the_fault_is(desk) -> None:  # type: ignore[no-untyped-def]
    desk.ok("1 tried other computer failed")
    desk.ok("1 tried another document works")
    page = desk.ok("checklist 1", tty=True, COLUMNS="120").out
    assert "less likely: software, computer" in page and "look here: user-input" in page


def test_markdown_is_a_form_for_the_customer_without_a_line_of_ours(desk) -> None:  # type: ignore[no-untyped-def]
    desk.ok("1 answer happened Period is *closed*")
    desk.ok("1 answer changed unknown")
    form = desk.ok("checklist 1 -o md").out
    asked, _, known = form.partition("## What we have understood")
    assert "Period is \\*closed\\*" in known
    for name, question in QUESTIONS.items():
        assert (question.text in asked) == (name != "happened")
    assert "sup " not in form and "[wanted]" not in form
    assert all(test.say in form for test in TESTS.values())


def test_a_report_is_complete_with_what_another_person_needs_to_reproduce_it(desk) -> None:  # type: ignore[no-untyped-def]
    for name in ESSENTIAL:
        assert checklist(desk)["complete"] is False
        said = desk.ok(["1", "answer", name, "words"], tty=True).out
    assert checklist(desk)["complete"] is True
    assert "The report is complete" in said


def test_an_essential_question_that_nobody_can_answer_leaves_the_report_incomplete(desk) -> None:  # type: ignore[no-untyped-def]
    for name in ESSENTIAL:
        desk.ok(["1", "answer", name, "unknown" if name == "did" else "words"])
    assert checklist(desk)["complete"] is False


@pytest.mark.parametrize("word", ["3", "happened", "Happened", "happened:"])
def test_a_question_goes_by_name_or_number(desk, word: str) -> None:  # type: ignore[no-untyped-def]
    assert desk.ok(f"1 answer {word} Period is closed --json").json["question"] == "happened"


def test_an_answer_is_stored_as_it_was_typed(desk) -> None:  # type: ignore[no-untyped-def]
    given = desk.ok(["1", "answer", "did", "Sales  >  Invoices;", "-5", "“x”", "--json"]).json
    assert (given["text"], given["state"]) == ("Sales  >  Invoices; -5 “x”", "answered")


def test_an_answer_echoes_how_many_are_left(desk) -> None:  # type: ignore[no-untyped-def]
    ran = desk.ok("1 answer did clicked Post", tty=True)
    assert ran.out == "1 did: clicked Post. 1 answered, 8 open; the report is not complete. Undo: sup undo\n"
    assert desk.ok("1 answer wanted x --json").json["open_count"] == 7


def test_the_last_answer_counts_and_undo_brings_the_one_before(desk) -> None:  # type: ignore[no-untyped-def]
    desk.ok("1 answer did one")
    desk.ok("1 answer did two")
    assert checklist(desk)["questions"][0]["answer"] == "two"
    desk.ok("undo")
    assert checklist(desk)["questions"][0]["answer"] == "one"


@pytest.mark.parametrize(
    "text",
    [
        "unknown",
        "Unknown.",
        "?",
        "don't know",
        "don’t know",
        "I don't know",
        "weiß nicht",
        "не знаю",
        "Не знаю!",
        "わからない",
        "不知道",
    ],
)
def test_not_knowing_is_understood_in_every_language(text: str) -> None:
    assert is_unknown(text)


@pytest.mark.parametrize(
    "text",
    [
        "worked on Friday, else unknown",
        "unknown error 5",
        "since then, don't know, it just broke",
        "не знаю пароль",
        "",
        "no",
    ],
)
def test_an_answer_that_holds_more_than_not_knowing_is_an_answer(text: str) -> None:
    assert not is_unknown(text)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("1 answer", "question_missing"),
        ("1 answer did", "text_missing"),
        ("1 answer colour red", "no_such_question"),
        ("1 answer 10 red", "no_such_question"),
        ("1 answer hapened red", "no_such_question"),
    ],
)
def test_what_is_no_answer_is_refused_and_nothing_recorded(desk, line: str, code: str) -> None:  # type: ignore[no-untyped-def]
    desk.ok("1 answer did x")
    ran = desk(f"{line} --json")
    assert (ran.code, ran.error["code"]) == (2, code)
    assert checklist(desk)["answered_count"] == 1
    if code == "no_such_question" and "hapened" not in line:
        assert "wanted" in ran.error["message"] and "did" not in ran.error["message"].partition(":")[2]


def test_a_misspelt_question_is_suggested_not_guessed(desk) -> None:  # type: ignore[no-untyped-def]
    assert desk("1 answer hapened red --json").error["hint"] == "supportcli 1 answer happened WORDS"


def test_a_lone_question_name_never_becomes_its_own_answer(desk) -> None:  # type: ignore[no-untyped-def]
    assert desk("1 answer did wanted --json").code == 0
    assert checklist(desk)["questions"][0]["answer"] == "wanted"


def test_ask_without_a_terminal_prints_the_open_questions_and_records_nothing(desk) -> None:  # type: ignore[no-untyped-def]
    desk.ok("1 answer did x")
    before = desk.ok("info --json").json["fact_count"]
    out = desk.ok("1 ask").out
    assert "sup 1 answer wanted WORDS" in out and "sup 1 answer did WORDS" not in out
    assert [one["name"] for one in desk.ok("1 ask --json").json] == [name for name in QUESTIONS if name != "did"]
    assert desk.ok("info --json").json["fact_count"] == before


def test_ask_says_when_nothing_is_open(desk) -> None:  # type: ignore[no-untyped-def]
    for name in QUESTIONS:
        desk.ok(["1", "answer", name, "x"])
    assert desk.ok("1 ask").out == "No question of 1 is open.\n"
