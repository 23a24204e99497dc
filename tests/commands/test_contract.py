"""The JSON shapes of docs/command-line.md, key by key and in their order: what a script was written against stays."""

import json

import pytest

from tests.conftest import Desk

TICKET = [
    "key",
    "id",
    "title",
    "type",
    "state",
    "held_by",
    "role",
    "customer",
    "provider",
    "ref",
    "owner",
    "priority",
    "class",
    "domain",
    "channel",
    "tags",
    "reported_at",
    "opened_at",
    "first_response_at",
    "resolved_at",
    "closed_at",
    "updated_at",
    "call_count",
    "attempt_count",
    "callback_open_count",
    "callback_overdue_count",
]
SHOW = [
    "description",
    "calls",
    "attempts",
    "callbacks",
    "escalations",
    "notes",
    "statements",
    "told",
    "answers",
    "work",
    "files",
    "links",
    "clocks",
    "head",
]
FACT = ["ticket", "handle", "id", "at", "noted_at", "actor"]
ATTEMPT = [
    "step",
    "standard_step",
    "kind",
    "result",
    "result_typed",
    "times",
    "where",
    "by",
    "text",
    "also_steps",
    "layer",
]
CALLBACK = [
    "side",
    "who",
    "kind",
    "text",
    "due_at",
    "due_precision",
    "first_due_at",
    "outcome",
    "outcome_at",
    "moved_to",
    "overdue",
    "late_minutes",
]
CALL = [
    "tickets",
    "live",
    "ended_at",
    "channel",
    "direction",
    "with",
    "number",
    "line",
    "wait_minutes",
    "talk_minutes",
    "hold_minutes",
    "after_call_minutes",
    "outcome",
    "text",
]
ESCALATION = ["to", "level", "text", "ref", "due_at", "outcome", "outcome_at"]
NOTE = ["text"]
STATEMENT = ["side", "who", "channel", "text"]
TOLD = ["side", "text", "purpose", "first_response", "article", "channel"]
ANSWER = ["question", "state", "text"]
WORK = ["kind", "text", "minutes", "article"]
FILE = ["name", "sha256", "bytes", "text"]
LINK = ["kind", "to", "key"]
WRITE = ["undo", "repeated", "warnings", "ticket_from"]
ERROR = ["code", "message", "hint", "choices", "typed", "exit_code"]


def desk_with_everything(sup: Desk) -> None:
    """Ticket 1 with one of each, ticket 2 beside it."""
    sup.env["SUPPORTCLI_NOW"] = "2026-11-20T10:00:00Z"
    (sup.path.parent / "log.txt").write_text("log")
    for line in (
        "open printer offline -c acme -p p2 --tag a --ref 4711", "open another", "1 call --minutes 6 --with Ines",
        "1 tried other pc failed --where office", "1 callback tomorrow 10:00 ring", "1 escalate management why",
        "1 note words", "1 said it is late", "1 told we have it", "1 answer did pressed print", "1 work read logs 20m",
        f"1 attach {sup.path.parent / 'log.txt'}", "1 link 2",
    ):  # fmt: skip
        sup.ok(line)


WRITES = [
    ("open second problem", TICKET),
    ("1 call --with Ines", [*FACT, *CALL, "plan"]),
    ("1 call --minutes 9 done by phone", [*FACT, *CALL, "plan"]),
    ("1 note words", FACT + NOTE),
    ("1 said words --who Ines", FACT + STATEMENT),
    ("1 told words", FACT + TOLD),
    ("1 tried other pc failed", FACT + ATTEMPT),
    ("1 tried something nobody knows", FACT + ATTEMPT),
    ("1 callback tomorrow 10:00 specialist rings", FACT + CALLBACK),
    ("1 kept", FACT + CALLBACK),
    ("1 broken --now", FACT + CALLBACK),
    ("1 moved fri 12:00", FACT + CALLBACK),
    ("1 cancelled", FACT + CALLBACK),
    ("1 escalate management why --by tomorrow", FACT + ESCALATION),
    ("1 escalate --outcome accepted", FACT + ESCALATION),
    ("1 goodwill load a dump 12m", [*FACT, *WORK, "plan", "taught_by"]),
    ("1 work updates 20m", FACT + WORK),
    ("1 classify bug", TICKET),
    ("1 wait customer", TICKET),
    ("1 assign Sergey", TICKET),
    ("1 edit --title other", TICKET),
    ("1 take", TICKET),
    ("use 1", TICKET),
    ("1 merge 2", TICKET),
    ("1 link 2", FACT + LINK),
    ("1 resolve fixed", TICKET),
    ("1 close", TICKET),
]


@pytest.mark.parametrize(("line", "keys"), WRITES, ids=[line for line, _ in WRITES])
def test_every_write_gives_its_shape_and_then_the_four_keys_of_a_write(sup: Desk, line: str, keys: list[str]) -> None:
    desk_with_everything(sup)
    shape = sup.ok(f"{line} --json").json
    assert list(shape) == keys + WRITE
    assert shape["repeated"] is False and isinstance(shape["undo"], str | None)
    assert isinstance(shape.get("key", shape.get("ticket")), str)


BEFORE = {
    "1 hangup -- no technician": ["1 call"],
    "1 reopen": ["1 resolve"],
    "1 result failed": ["1 tried reboot"],
    "2 refile 1": ["2 note wrong place"],
}
"""What has to be recorded first."""


@pytest.mark.parametrize(("line", "keys"), [
    ("1 answer wanted a page", [*FACT, *ANSWER, "open_count", "complete", *WRITE]),
    ("1 hangup -- no technician", [*FACT, *CALL, "missing", "plan", *WRITE]),
    ("undo", [*TICKET, "command", *WRITE]),
    ("1 reopen", TICKET + WRITE),
    ("1 result failed", FACT + ATTEMPT + WRITE),
    ("2 refile 1", TICKET + WRITE),
])  # fmt: skip
def test_writes_that_say_more(sup: Desk, line: str, keys: list[str]) -> None:
    desk_with_everything(sup)
    for before in BEFORE.get(line, []):
        sup.ok(before)
    words = line.split(" -- ")
    assert list(sup.ok(f"{words[0]} --json -- {words[1]}" if len(words) > 1 else f"{line} --json").json) == keys


def test_show_is_the_ticket_and_everything_on_it(sup: Desk) -> None:
    desk_with_everything(sup)
    shown = sup.ok("show 1 --json").json
    assert list(shown) == TICKET + SHOW
    for name, keys in {
        "calls": CALL, "attempts": ATTEMPT, "callbacks": CALLBACK, "escalations": ESCALATION, "notes": NOTE,
        "statements": STATEMENT, "told": TOLD, "answers": ANSWER, "work": WORK, "files": FILE, "links": LINK,
    }.items():  # fmt: skip
        assert [list(one) for one in shown[name]] == [FACT + keys], name


def test_a_list_row_is_the_ticket_and_several_tickets_are_an_array(sup: Desk) -> None:
    desk_with_everything(sup)
    rows = sup.ok("list --json").json
    assert [list(row) for row in rows] == [TICKET, TICKET]
    head = sup.ok("show 1 --json").json
    assert {name: head[name] for name in TICKET} == next(row for row in rows if row["key"] == "1")
    assert [one["key"] for one in sup.ok("show 1 2 --json").json] == ["1", "2"]
    closed = sup.ok("close 1 2 --json").json
    assert [list(one) for one in closed] == [TICKET + WRITE] * 2


def test_an_entry_has_the_same_shape_wherever_it_appears(sup: Desk) -> None:
    desk_with_everything(sup)
    (one,) = sup.ok("show 1 --json").json["callbacks"]
    alone = sup.ok(f"show 1.{one['handle']} --json").json
    due = sup.ok("due --within 2d --json").json[0]
    assert alone == one and {**due, **one} == due
    assert set(due) - set(one) == {"title", "customer", "provider", "phone"}
    written = sup.ok(f"1 cancelled {one['handle']} --json").json
    assert list(written) == [*one, *WRITE]


def test_values_are_in_one_form(sup: Desk) -> None:
    desk_with_everything(sup)
    shown = sup.ok("show 1 --json").json

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                if name.endswith("_at") and inner is not None:
                    assert inner.endswith("Z") and inner[10] == "T", (name, inner)
                if name.endswith("_minutes"):
                    assert isinstance(inner, int)
                if name in ("key", "ticket") and inner is not None:
                    assert isinstance(inner, str)
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(shown)
    assert shown["opened_at"] == "2026-11-20T10:00:00Z"


def test_a_call_about_no_ticket_has_null_and_the_open_tickets_of_the_customer(sup: Desk) -> None:
    desk_with_everything(sup)
    call = sup.ok("call acme --json").json
    assert list(call) == [*FACT, *CALL, "customer", "open_tickets", "open_promises", "plan", *WRITE]
    assert (call["ticket"], call["tickets"], call["customer"], call["open_tickets"]) == (None, [], "acme", ["1"])


def test_a_warning_has_a_code_and_a_sentence(sup: Desk) -> None:
    desk_with_everything(sup)
    (warning,) = sup.ok("1 tried reboot --json").json["warnings"]
    assert list(warning) == ["code", "message"] and warning["code"] == "no_result"
    codes = [one["code"] for one in sup.ok("1 escalate press why --json").json["warnings"]]
    assert codes and set(codes) == {"not_ready"}
    assert [one["code"] for one in sup.ok("1 close --json").json["warnings"]] == ["open_promises"]


@pytest.mark.parametrize(("line", "code", "exit_code"), [
    ("1 tried --json failed", "step_missing", 2),
    ("show 999 --json", "ticket_not_found", 3),
    ("note words --json", "no_current_ticket", 4),
    ("1 kept nosuch --json --at bogus", "time_missing", 2),
    ("nonsense --json", "no_such_command", 2),
    ("list --limit x --json", "usage", 2),
    ("--bogus --json", "no_such_option", 2),
    ("done --json", "choose_a_verb", 2),
    ("1 note x -t 2 --json", "two_tickets", 2),
])  # fmt: skip
def test_a_failure_is_json_on_stderr_with_the_six_keys(sup: Desk, line: str, code: str, exit_code: int) -> None:
    desk_with_everything(sup)
    ran = sup(line)
    assert ran.out == "" and list(json.loads(ran.err)) == ["error"]
    assert list(ran.error) == ERROR
    assert (ran.error["code"], ran.error["exit_code"], ran.code) == (code, exit_code, exit_code)
    assert ran.error["hint"] == (ran.error["choices"] or [None])[0]


def test_repeated_is_the_present_result_and_says_so(sup: Desk) -> None:
    desk_with_everything(sup)
    first = sup.ok("1 note once --once k --json").json
    again = sup.ok("1 note once --once k --json").json
    assert list(again) == [*FACT, *NOTE, "undo", "repeated", "withdrawn", "warnings", "ticket_from"]
    assert {**again, "repeated": False} == {**first, "withdrawn": False, "ticket_from": again["ticket_from"]}


def test_a_customer_has_one_shape(sup: Desk) -> None:
    shape = sup.ok('customer add Beta --phone "+7 495 123-45-67" --json').json
    keys = ["id", "name", "phones", "emails", "contact", "language", "zone", "note", "plan", "merged_into", "added_at"]
    assert list(shape) == keys + WRITE
    assert shape["phones"] == ["+74951234567"]
