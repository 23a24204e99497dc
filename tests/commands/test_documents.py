"""What the pages about one ticket say: show, already, one entry, info - and that looking creates and changes
nothing."""

import json
import sqlite3

import pytest

NOW = "2026-11-16T09:00:00Z"
HEAD = [
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
LISTS = [
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
]
FACT = ["ticket", "handle", "id", "at", "noted_at", "actor"]


@pytest.fixture
def story(sup):  # type: ignore[no-untyped-def]
    """A ticket with one of each thing on it."""
    sup.ok("open modem does not connect --provider Comstar --ref 4711 --tag urgent", now=NOW)
    sup.ok("1 call --with Ines --minutes 6", now="2026-11-16T09:10:00Z")
    sup.ok("1 callback 18:00 check and ring back --who Ines")
    sup.ok("1 said payment arrived, servers work")
    sup.ok("1 tried retyped login failed --times 12", now="2026-11-16T20:00:00Z")
    sup.ok("1 tried retyped login failed --times 8")
    sup.ok("1 tried other computer same --where office")
    sup.ok("1 tried read the logs -m 'authorisation refused'")
    sup.ok("1 note the lamp blinks")
    sup.ok("1 told we escalate tomorrow")
    sup.ok("1 answer did clicked connect")
    return sup


def test_show_has_every_key_of_the_contract_in_its_order(story) -> None:  # type: ignore[no-untyped-def]
    shown = story.ok("show 1 --json").json
    assert [name for name in shown if name in (*HEAD, *LISTS, "head")] == [*HEAD, *LISTS, "head"]
    for name in LISTS:
        assert isinstance(shown[name], list)
        for one in shown[name]:
            assert list(one)[: len(FACT)] == FACT
            assert one["ticket"] == "1"


def test_show_says_who_has_the_ball_since_when_and_how_late_a_promise_is(story) -> None:  # type: ignore[no-untyped-def]
    page = story.ok("show 1", tty=True, COLUMNS="200").out
    assert "waiting for support; the ball is with Comstar since Mon 2026-11-16 09:00 (11 h)" in page
    assert "promised by Ines (Comstar): check and ring back, Mon 2026-11-16 18:00: 2 h" in page
    assert "Comstar, their number 4711" in page


def test_show_loses_nothing_that_was_typed(story) -> None:  # type: ignore[no-untyped-def]
    page = " ".join(story.ok("show 1", tty=True).out.split())
    for typed in (
        "modem does not connect",
        "payment arrived, servers work",
        "authorisation refused",
        "the lamp blinks",
        "we escalate tomorrow",
        "clicked connect",
        "office",
        "Ines",
        "urgent",
    ):
        assert typed in page, typed


@pytest.mark.parametrize("columns", ["40", "80", "200"])
@pytest.mark.parametrize("line", ["show 1", "timeline 1", "checklist 1", "already 1"])
def test_pages_fit_the_terminal(story, line: str, columns: str) -> None:  # type: ignore[no-untyped-def]
    for row in story.ok(line, tty=True, COLUMNS=columns).out.splitlines():
        assert len(row) <= int(columns) or row.startswith("  sup "), row


def test_several_keys_are_an_array_one_key_an_object(story) -> None:  # type: ignore[no-untyped-def]
    story.ok("open printer is dead")
    assert [one["key"] for one in story.ok("show 2 1 --json").json] == ["2", "1"]
    assert story.ok("show 2 --json").json["key"] == "2"
    assert story.ok("2 --json").json == story.ok("show 2 --json").json
    assert story.ok("show - --json", stdin="1\n2\n").json[1]["key"] == "2"
    page = story.ok("show 1 2", tty=True).out
    assert "1 modem does not connect" in page and "2 printer is dead" in page


def test_a_handle_shows_that_entry_as_its_list_does(story) -> None:  # type: ignore[no-untyped-def]
    attempt = story.ok("show 1 --json").json["attempts"][2]
    assert story.ok(f"show 1.{attempt['handle']} --json").json == attempt
    assert "other computer" in story.ok(f"show 1.{attempt['handle']}", tty=True).out
    assert story.ok(f"show 1.{attempt['handle']} -q").out == f"1.{attempt['handle']}\n"


def test_an_entry_that_was_undone_is_still_found_and_said_to_be(story) -> None:  # type: ignore[no-untyped-def]
    handle = story.ok("1 note wrong --json").json["handle"]
    story.ok("undo")
    assert "undone" in story.ok(f"show 1.{handle}", tty=True).out


@pytest.mark.parametrize(
    ("line", "code", "name"),
    [
        ("show 9", 3, "ticket_not_found"),
        ("show 1.zzz", 3, "entry_not_found"),
        ("show blub", 2, "not_a_ticket"),
        ("show", 4, "no_current_ticket"),
        ("timeline 1 2", 2, "two_tickets"),
    ],
)
def test_what_cannot_be_shown_is_refused_by_name(story, line: str, code: int, name: str) -> None:  # type: ignore[no-untyped-def]
    ran = story(f"{line} --json")
    assert (ran.code, ran.error["code"]) == (code, name)


@pytest.mark.parametrize("line", ["show 1", "timeline 1", "checklist 1", "already 1", "ask 1", "info"])
def test_looking_creates_no_database(sup, tmp_path, line: str) -> None:  # type: ignore[no-untyped-def]
    sup(line)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["md", "html", "txt", "json"])
@pytest.mark.parametrize("line", ["show 1", "timeline 1", "checklist 1", "already 1"])
def test_every_page_has_every_form(story, line: str, form: str) -> None:  # type: ignore[no-untyped-def]
    assert story.ok(f"{line} -o {form}").out.strip()


@pytest.mark.parametrize("form", ["txt", "md", "html"])
def test_typed_escape_sequences_stay_harmless_on_pages(sup, form: str) -> None:  # type: ignore[no-untyped-def]
    sup.ok(["open", "--title", "a\x1b[2Jb <script>"], now=NOW)
    sup.ok(["1", "note", "--", "x\x1b]0;y\x07 [bold]z"])
    for line in ("show 1", "timeline 1"):
        out = sup.ok(f"{line} -o {form}").out
        assert "\x1b" not in out and "\x07" not in out
        assert form != "html" or "<script>" not in out


def test_already_is_one_line_that_says_each_step_once(story) -> None:  # type: ignore[no-untyped-def]
    assert story.ok("already 1", tty=True, COLUMNS="300").out == (
        "Already tried: retyped login ×20: failed; other computer (office): same; read the logs: no result yet.\n"
    )


def test_already_gives_scripts_the_attempts(story) -> None:  # type: ignore[no-untyped-def]
    assert story.ok("already 1 --json").json == story.ok("show 1 --json").json["attempts"]
    assert story.ok("already 1").out.splitlines()[0].split("\t")[2:5] == [
        "retyped login",
        "12",
        "failed",
    ]


def test_already_says_when_nothing_was_tried(sup) -> None:  # type: ignore[no-untyped-def]
    sup.ok("open x", now=NOW)
    assert sup.ok("already 1", tty=True).out == "Nothing was tried yet.\n"
    assert sup.ok("already 1 --json").json == []


def test_info_counts_what_is_there(story) -> None:  # type: ignore[no-untyped-def]
    info = story.ok("info --json").json
    db = sqlite3.connect(story.path)
    assert info["fact_count"] == db.execute("SELECT count(*) FROM journal").fetchone()[0]
    assert (info["ticket_count"], info["open_count"], info["exists"], info["database"]) == (1, 1, True, str(story.path))
    assert info["bytes"] >= story.path.stat().st_size and [one["own"] for one in info["origins"]] == [True]
    assert info["origins"][0]["fact_count"] == info["fact_count"]


def test_info_without_a_database_has_the_same_keys(sup, story, desks) -> None:  # type: ignore[no-untyped-def]
    empty = desks("empty")
    ran = empty.ok("info --json")
    assert ran.json["exists"] is False and list(ran.json) == list(story.ok("info --json").json)
    assert "Nothing is recorded yet" in empty.ok("info", tty=True).out


def test_the_version_opens_no_database(sup) -> None:  # type: ignore[no-untyped-def]
    from supportcli import __version__

    sup.path.write_text("not a database")
    assert sup.ok("--version").out == sup.ok("info --version").out == f"supportcli {__version__}\n"
    assert sup("info").code == 5


def test_another_program_called_sup_is_told_apart(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from supportcli.looking.describing import ours

    ours_, other = tmp_path / "a", tmp_path / "b"
    ours_.write_text("#!/usr/bin/python\nfrom supportcli.__main__ import main\n")
    other.write_text("#!/usr/bin/ruby\n# a mail reader\n")
    assert (ours(str(ours_)), ours(str(other)), ours(None), ours(str(tmp_path / "c"))) == (True, False, None, False)


def test_the_head_is_the_same_for_the_same_facts_and_changes_with_each(story) -> None:  # type: ignore[no-untyped-def]
    before = story.ok("show 1 --json").json["head"]
    assert story.ok("show 1 --json").json["head"] == before
    story.ok("1 note more")
    assert story.ok("show 1 --json").json["head"] != before


def test_fields_cut_the_json_of_a_page(story) -> None:  # type: ignore[no-untyped-def]
    assert story.ok("show 1 --json --fields key,state").json == {"key": "1", "state": "waiting_support"}
    assert json.loads(story.ok("timeline 1 --json --fields kind").out)[0] == {"kind": "ticket.opened"}
