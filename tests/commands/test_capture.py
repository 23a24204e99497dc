"""Every verb that records: one line with its way back on a terminal, the id alone in a pipe, `--at`, `-m`, `-q`."""

import pytest

from tests.conftest import Desk

NOW = "2026-11-20T10:00:00Z"


@pytest.fixture
def desk(sup: Desk) -> Desk:
    """Ticket 1 of a customer, with a promise, an attempt without a result, an escalation."""
    sup.ok("open modem offline -c acme", now=NOW)
    sup.ok("open printer offline")
    for line in ("tried reboot", "callback tomorrow 10:00 ring back", "escalate specialist why"):
        sup.ok(f"1 {line}")
    return sup


SAID = [
    ("open scanner is dead -c beta", "3 opened: scanner is dead."),
    ("open no internet --provider Comstar", "3 opened against Comstar: no internet."),
    ("1 note the customer says -5 volts", "1 note: the customer says -5 volts."),
    ("1 said payment arrived, no error", "1 acme said: payment arrived, no error."),
    ("1 said wait --who Ines", "1 Ines said: wait."),
    ("1 told we have it", "1 told acme: we have it. First response after 0 s."),
    ("1 tried other pc failed", "1 tried other pc: same (you said failed)."),
    ("1 tried reinstall failed -n 3", "1 tried reinstall (3 times): failed."),
    ("1 result did not work", "1 result of reboot: failed."),
    ("1 answer did pressed print", "1 did: pressed print."),
    ("1 callback fri 14:00 part comes --from customer",
    "1 promised by acme: part comes, Fri 2026-11-27 14:00 (in 7 d 4 h)."),
    ("1 kept", "1 we kept the promise: ring back."),
    ("1 moved mon 12:00", "1 we moved the promise to Mon 2026-11-23 12:00: ring back."),
    ("1 cancelled", "1 promise of us cancelled: ring back."),
    ("1 escalate management written complaint", "1 escalated to management: written complaint."),
    ("1 escalate --outcome refused", "1 escalation to specialist refused."),
    ("1 use", "1 modem offline: chosen."),
    ("1 take", "1 assigned to anna."),
    ("1 classify bug", "1 classified: bug. Tell the customer that it is a bug: sup told bug."),
    ("1 wait customer", "1 the ball is with acme."),
    ("1 wait nobody", "1 the ball is with nobody."),
    ("1 assign Sergey", "1 assigned to Sergey."),
    ("1 assign nobody", "1 assigned to nobody."),
    ("1 edit --title other -p p1 --tag vip", "1 edited: title: other, priority: p1, +vip."),
    ("1 link 2", "1 linked to 2 (related)."),
    ("1 merge 2", "1 merged into 2."),
    ("1 resolve fixed in 4.2", "1 resolved: fixed in 4.2 (after 0 min)."),
    ("1 close", "1 closed (after 0 min)."),
    ("1 goodwill load a dump 12m", "1 goodwill: load a dump, 12 min. Goodwill: 1 today, 12 min this month."),
    ("1 work updates 1h5m --preventive", "1 preventive work: updates, 1 h 5 min."),
]  # fmt: skip


@pytest.mark.parametrize(("line", "said"), SAID, ids=[line for line, _ in SAID])
def test_on_a_terminal_a_write_says_what_it_did_and_the_way_back(desk: Desk, line: str, said: str) -> None:
    out = desk.ok(line, tty=True, TZ="UTC").out.splitlines()[0]
    assert out.startswith(said.removesuffix(".")), out
    if "use" not in line:
        assert out.endswith("Undo: sup undo")


@pytest.mark.parametrize("line", [line for line, _ in SAID])
def test_in_a_pipe_a_write_prints_its_id_alone(desk: Desk, line: str) -> None:
    ran = desk.ok(line)
    (only,) = ran.out.splitlines()
    shape = desk.ok(f"show {only} --json").json
    assert only == shape.get("key") or only == f"{shape['ticket']}.{shape['handle']}"
    assert desk.ok("undo").out  # every one of them can be taken back


@pytest.mark.parametrize(
    "line", ["note words", "tried other pc failed", "callback fri ring", "wait customer", "resolve"]
)
def test_quiet_gives_ids_on_a_terminal_too(desk: Desk, line: str) -> None:
    out = desk.ok(f"{line} -q", tty=True, SUPPORTCLI_TICKET="1").out
    assert out.strip().partition(".")[0] == "1" and " " not in out.strip()


def test_a_warning_goes_to_stderr_and_the_id_to_stdout(desk: Desk) -> None:
    ran = desk.ok("1 tried something else entirely")
    assert ran.out.startswith("1.") and "No result yet" in ran.err


WRITERS = [
    "open t", "1 note w", "1 said w", "1 told w", "1 tried other pc failed", "1 answer did w", "1 callback mon 10:00 w",
    "1 kept", "1 cancelled", "1 moved mon 10:00", "1 escalate press w", "1 take", "1 classify bug", "1 wait us",
    "1 assign me", "1 edit --ref 1", "1 link 2", "1 merge 2", "1 resolve", "1 close", "1 goodwill w 5m", "1 work w 5m",
    "1 result failed", "1 call --minutes 5", "customer add beta",
]  # fmt: skip


@pytest.mark.parametrize("line", WRITERS)
def test_at_says_when_it_happened(desk: Desk, line: str) -> None:
    desk.env["SUPPORTCLI_NOW"] = "2026-11-20T12:00:00Z"
    desk.ok(f"{line} --at 2026-11-20T11:30:00Z")
    last = desk.ok("history --json").json[0]
    assert last["at"] == "2026-11-20T11:30:00Z"


@pytest.mark.parametrize("line", WRITERS)
def test_a_future_at_is_refused_and_nothing_is_recorded(desk: Desk, line: str) -> None:
    before = desk.ok("history --json").json
    ran = desk(f"{line} --at 2026-11-20T10:01:00Z --json")
    assert (ran.code, ran.error["code"]) == (2, "at_in_the_future")
    assert desk.ok("history --json").json == before


@pytest.mark.parametrize("line", WRITERS)
def test_once_records_once(desk: Desk, line: str) -> None:
    first = desk.ok(f"{line} --once k --json").json
    before = desk.ok("history --json").json
    again = desk.ok(f"{line} --once k --json").json
    assert (again["repeated"], again["withdrawn"], again["undo"]) == (True, False, first["undo"])
    assert desk.ok("history --json").json == before
    name = "id" if "customer" in line else "handle" if "handle" in first else "key"
    assert again[name] == first[name]
    news = {"open_count", "complete", "plan", "taught_by"}  # of an answer, a call, a favour
    assert set(first) - news <= set(again)


def test_once_with_other_words_is_refused(desk: Desk) -> None:
    desk.ok("1 note one --once k")
    ran = desk("1 note two --once k --json")
    assert (ran.code, ran.error["code"]) == (4, "once_used")
    assert desk("2 note one --once k").code == 4
    assert [note["text"] for note in desk.ok("show 1 --json").json["notes"]] == ["one"]


def test_once_counts_what_came_in_through_a_pipe_as_words(desk: Desk) -> None:
    desk.ok("1 note -m - --once k", stdin="one\n")
    assert desk.ok("1 note -m - --once k --json", stdin="one\n").json["repeated"] is True
    assert desk("1 note -m - --once k", stdin="two\n").code == 4


def test_once_after_an_undo_says_so_and_resurrects_nothing(desk: Desk) -> None:
    desk.ok("1 note one --once k")
    desk.ok("undo")
    again = desk.ok("1 note one --once k --json").json
    assert (again["repeated"], again["withdrawn"]) == (True, True)
    assert desk.ok("show 1 --json").json["notes"] == []


def test_once_on_several_tickets_gives_them_all_again(desk: Desk) -> None:
    first = desk.ok("close 1 2 --once k --json").json
    again = desk.ok("close 1 2 --once k --json").json
    assert [(one["key"], one["state"]) for one in again] == [(one["key"], "closed") for one in first]
    assert desk.ok("close 1 2 --once k").out == "1\n2\n"


def test_a_customer_that_was_added_once_is_given_again_as_a_customer(desk: Desk) -> None:
    first = desk.ok("customer add beta --once k --json").json
    again = desk.ok("customer add beta --once k --json").json
    assert (again["name"], again["id"], again["repeated"]) == ("beta", first["id"], True)


@pytest.mark.parametrize(("line", "field"), [
    ("1 note first", "text"), ("1 said first", "text"), ("1 told first", "text"), ("1 callback mon 10:00 first",
    "text"),
    ("1 escalate management first", "text"),
])  # fmt: skip
def test_the_longer_message_stands_below_the_words(desk: Desk, line: str, field: str) -> None:
    assert desk.ok([*line.split(), "-m", "second\nthird", "--json"]).json[field] == "first\nsecond\nthird"
    assert desk.ok(f"{line} -m - --json", stdin="second\nthird\n").json[field] == "first\nsecond\nthird"


def test_the_message_alone_is_text_enough_and_a_dash_is_stdin(desk: Desk) -> None:
    assert desk.ok("1 note -m - --json", stdin="from a file\n\n").json["text"] == "from a file\n"
    assert desk.ok("1 note - --json", stdin="from a file").json["text"] == "from a file"
    assert desk.ok("1 tried reboot failed -m 'light went red' --json").json["text"] == "light went red"
    assert (
        desk.ok("open x -m 'the whole story'").out and desk.ok("show 3 --json").json["description"] == "the whole story"
    )


def test_the_words_of_every_verb_are_shown_in_the_timeline(desk: Desk) -> None:
    lines = [
        "1 result failed -m w-result", "1 kept w-kept", "1 escalate --outcome accepted -m w-accepted",
        "1 tried reboot failed -m w-tried", "1 wait customer w-wait", "1 call --minutes 3 w-call",
        "1 resolve w-resolve",
        "1 reopen w-reopen", "1 close w-close",
    ]  # fmt: skip
    for line in lines:
        desk.ok(line)
    told = desk.ok("timeline 1 --json").json
    for line in lines:
        assert any(line.split()[-1] in step["text"] for step in told), line


def test_several_keys_are_one_command_one_undo_all_or_nothing(desk: Desk) -> None:
    desk.ok("close 1")
    ran = desk("close 1 2 --json")
    assert (ran.code, ran.error["code"]) == (4, "already_closed")
    assert desk.ok("show 2 --json").json["closed_at"] is None
    desk.ok("reopen 1")
    assert desk.ok("close - -m cleared", stdin="1\n2\n").out == "1\n2\n"
    desk.ok("undo")
    assert [desk.ok(f"show {key} --json").json["closed_at"] for key in (1, 2)] == [None, None]


def test_no_keys_on_stdin_are_no_error(desk: Desk) -> None:
    assert desk.ok("close -", stdin="") == (0, "", "")
    assert desk.ok("close - --json", stdin="").json == []


def test_a_title_that_is_a_key_is_asked_back(desk: Desk) -> None:
    ran = desk("open 1 --json")
    assert (ran.code, ran.error["code"]) == (4, "title_is_a_key")
    assert desk.ok("open --title 1").out == "3\n"
    assert desk.ok("open 404 page not found").out == "4\n"


@pytest.mark.parametrize(("alias", "verb"), [
    ("new t", "open"), ("create t", "open"), ("add t", "open"), ("1 comment w", "note"), ("1 promise mon 10:00",
    "callback"),
    ("1 fixed", "resolve"), ("1 solved", "resolve"),
])  # fmt: skip
def test_aliases_run(desk: Desk, alias: str, verb: str) -> None:
    assert desk.ok(alias).out


@pytest.mark.parametrize("word", ["done", "log", "fix", "remind", "start", "stop", "delete", "rm"])
def test_words_that_mean_several_things_print_choices_and_run_nothing(desk: Desk, word: str) -> None:
    before = desk.path.read_bytes()
    ran = desk(f"{word} --json", tty=True)
    assert (ran.code, ran.error["code"]) == (2, "choose_a_verb") and len(ran.error["choices"]) >= 1
    assert desk.path.read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "meant"), [("clsoe", "close"), ("tired", "tried"), ("esclate", "escalate"), ("cal", "call")]
)
def test_a_typo_is_suggested_and_never_run(desk: Desk, typed: str, meant: str) -> None:
    ran = desk(f"{typed} 1 --json")
    assert ran.code == 2 and f"supportcli {meant}" in ran.error["choices"]


def test_attached_bytes_lie_in_the_database(desk: Desk) -> None:
    file = desk.path.parent / "log file.txt"
    file.write_bytes(b"\x00\xff")
    shape = desk.ok(["1", "attach", str(file), "--json"]).json
    assert (shape["name"], shape["bytes"]) == ("log file.txt", 2)
    assert desk(["1", "attach", str(desk.path.parent)]).code == 5
    assert desk(["1", "attach", "/nowhere"]).code == 5


def test_a_word_of_a_vocabulary_is_kept_as_the_vocabulary_spells_it(sup: Desk) -> None:
    sup.ok("open printer offline -c acme")
    sup.ok("1 edit -p P1 --type Service-Request --channel EMAIL")
    ticket = sup.ok("show 1 --json").json
    assert (ticket["priority"], ticket["type"], ticket["channel"]) == ("p1", "service_request", "email")
    assert sup.ok("list p:p1").out.startswith("1\t")
    assert sup.ok("1 edit -p 2 --json").json["priority"] == "p2"
    assert sup.ok("1 edit --channel '' --json").json["channel"] is None
    assert sup.ok("1 told we have it --via Email --json").json["channel"] == "email"
    assert sup.ok("1 said thanks --via CHAT --json").json["channel"] == "chat"
    sup.ok("goodwill looked at it 5m -c acme --channel Visit")
    assert sup.ok("show 2 --json").json["channel"] == "visit"
