"""The query words against a desk whose tickets differ in one thing each; every test says which tickets must be left."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Desk

NOW = "2026-11-20T12:00:00Z"
LATER = "2026-11-20T15:00:00Z"


@pytest.fixture
def desk(sup: Desk) -> Desk:
    """1 ours, promise for 13:00 · 2 we are the customer · 3 closed bug · 4 resolved · 5 merged into 1 · 6 on hold."""
    sup.ok("open printer is dead -c Acme -p p2 --owner me", now="2026-11-01T09:00:00Z")
    sup.ok("1 callback 2026-11-20 13:00 ring back --from us", now=NOW)
    sup.ok("open USB modem: authorisation fails --provider Комстар --ref AB-47")
    sup.ok("open invoice posted twice -c Beta --type problem")
    sup.ok("3 classify bug")
    sup.ok("3 close")
    sup.ok("open login refused -c Beta --domain Login", now="2026-11-20T12:05:00Z")
    sup.ok("4 resolve")
    sup.ok("open printer dead again -c Acme")
    sup.ok("5 merge 1")
    sup.ok("open load a dump --tag VIP --tag 100%_odd --owner Boris --channel email")
    sup.ok("6 wait nobody")
    return sup


def left(desk: Desk, *words: str, now: str = LATER) -> list[str]:
    return sorted(row["key"] for row in desk.ok(["list", "--json", *words], now=now).json)


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("is:open", "1 2 6"),
        ("is:closed", "3"),
        ("is:resolved", "4"),
        ("is:new", ""),
        ("is:overdue", "1"),
        ("is:stale", ""),
        ("is:mine", "1"),
        ("owner:me", "1"),
        ("owner:BORIS", "6"),
        ("owner:nobody", "2 3 4"),
        ("is:unowned", "2 3 4"),
        ("not:owner:boris", "1 2 3 4"),
        ("-owner:boris", "1 2 3 4"),
        ("customer:acme", "1"),
        ("customer:bet", "3 4"),
        ("customer:nobody", ""),
        ("provider:комстар", "2"),
        ("ref:ab-47", "2"),
        ("has:ref", "2"),
        ("has:callback", "1"),
        ("tag:vip", "6"),
        ("tag:100%_odd", "6"),
        ("tag:100__odd", ""),
        ("not:tag:vip", "1 2 3 4"),
        ("class:bug", "3"),
        ("not:class:bug", "1 2 4 6"),
        ("type:problem", "3"),
        ("p:2", "1"),
        ("role:customer", "2"),
        ("domain:LOGIN", "4"),
        ("channel:email", "6"),
        ("state:on_hold", "6"),
        ("key:2", "2"),
        ("waiting:nobody", "6"),
        ("opened:..2026-11-02", "1"),
        ("opened:-7d", "2 3 4 6"),
        ("closed:2026-11-20", "3"),
        ("resolved:today", "3 4"),
        ("not:closed:2026", "1 2 4 6"),
        ("printer", "1"),
        ("printer invoice", ""),
        ("AUTHORIS", "2"),
        ("not:printer", "2 3 4 6"),
        ("is:open has:owner", "1 6"),
    ],
)
def test_each_query_word_leaves_what_it_says(desk: Desk, query: str, keys: str) -> None:
    assert left(desk, *query.split()) == keys.split()


def test_without_a_query_the_open_tickets_are_listed_newest_first(desk: Desk) -> None:
    assert [row["key"] for row in desk.ok("list --json", now=LATER).json] == ["6", "2", "1"]


def test_us_is_support_on_our_tickets_and_the_customer_on_those_where_we_are_the_customer(desk: Desk) -> None:
    desk.ok("1 wait us")
    desk.ok("2 wait provider")
    assert (left(desk, "waiting:us"), left(desk, "waiting:them")) == (["1"], ["2"])
    desk.ok("1 wait customer")
    desk.ok("2 wait us")
    assert (left(desk, "waiting:us"), left(desk, "waiting:them")) == (["2"], ["1"])
    assert left(desk, "waiting:customer") == ["1", "2"]


def test_an_undone_a_moved_and_an_erased_word_is_not_found_any_more(desk: Desk) -> None:
    desk.ok("1 note rumpelstiltskin")
    assert left(desk, "rumpelstiltskin") == ["1"]
    desk.ok("undo")
    assert left(desk, "rumpelstiltskin") == []
    desk.ok("redo")
    assert left(desk, "rumpelstiltskin") == ["1"]
    handle = desk.ok("1 note sesame").out.strip().partition(".")[2]
    desk.ok(f"1 refile 2 {handle}")
    assert left(desk, "sesame") == ["2"]


def test_tickets_of_merged_customers_are_found_by_either_name_and_called_by_the_present_one(desk: Desk) -> None:
    desk.ok("customer merge Acme Beta")
    assert left(desk, "customer:acme") == left(desk, "customer:beta") == ["1", "3", "4"]
    assert len({row["customer"] for row in desk.ok("list customer:acme --json").json}) == 1


@pytest.mark.parametrize(
    "order", ["opened", "reported", "updated", "priority", "due", "key", "state", "owner", "customer", "title"]
)
def test_every_order_lists_the_same_tickets_and_its_reverse_begins_with_another(desk: Desk, order: str) -> None:
    there = [row["key"] for row in desk.ok(["list", "not:key:0", "--json", "--sort", order]).json]
    back = [row["key"] for row in desk.ok(["list", "not:key:0", "--json", f"--sort=-{order}"]).json]
    assert sorted(there) == sorted(back) == ["1", "2", "3", "4", "6"]
    if order != "due":  # one ticket only has a due time, and the others stay behind it either way
        assert there[0] != back[0]


def test_a_time_that_is_none_is_refused_with_exit_2(desk: Desk) -> None:
    ran = desk("list opened:blurb --json")
    assert (ran.code, ran.out) == (2, "")
    assert ran.error["typed"] == "blurb"


@pytest.mark.parametrize(
    "value",
    [
        "'; DROP TABLE tickets; --",
        '"',
        "%",
        "_",
        "\\",
        "a\0b",
        "x" * 60_000,
        "\udcff",
        "*",
        "NEAR(a b)",
        "a AND b",
        "的",
    ],
)
@pytest.mark.parametrize("name", ["tag", "customer", "owner", "provider", "ref", "domain", "call", "key", ""])
def test_no_value_breaks_the_query_or_matches_everything(desk: Desk, name: str, value: str) -> None:
    assert left(desk, f"{name}:{value}" if name else value) == []
    assert len(left(desk)) == 3


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_condition_and_its_denial_share_all_tickets_between_them(data: st.DataObject) -> None:
    """Unknown values (no owner, no class) must fall on one side."""
    import sqlite3

    from supportcli.storage import lists, queries, schema
    from supportcli.words.queries import NAMES, Term

    name = data.draw(st.sampled_from([name for name in NAMES if name != "text"]))
    values = NAMES[name] or ("2026-11",) * (name in ("opened", "reported", "resolved", "closed", "updated")) or ("x",)
    term = Term(name, data.draw(st.sampled_from(values)))
    db = sqlite3.connect(":memory:")
    for statement in (*schema.JOURNAL, *schema.HERE, *schema.rows_statements()):
        db.execute(statement)
    columns = schema.columns("tickets")
    for subject, party, owner in itertools.product((1, 2), (None, "support"), (None, "x")):
        row = {
            "subject": None,
            "visible": 1,
            "state": "open",
            "held_by": party,
            "owner": owner,
            "role": "agent",
            "id": f"{subject}",
        }
        db.execute(
            f"INSERT INTO tickets VALUES ({', '.join('?' * len(columns))})", [row.get(column) for column in columns]
        )
    view = queries.View("2026-11-20T12:00:00.000Z", "x")
    both = [lists.count(db, queries.conditions(db, [one], view), 99) for one in (term, term._replace(negated=True))]
    assert sum(both) == 8


def test_the_default_list_and_the_figures_of_status_walk_only_the_open_tickets(desk: Desk) -> None:
    import sqlite3

    from supportcli.storage import queries

    db = sqlite3.connect(desk.path)
    where = queries.conditions(db, (), queries.View("", ""))
    order = queries.ORDERS["opened"]
    plans = {
        "tickets_open": f"SELECT t.subject FROM tickets t WHERE {where.sql} ORDER BY {order} LIMIT 50",
        "tickets_ball": f"SELECT t.role, t.held_by, count(*) FROM tickets t WHERE {where.sql} GROUP BY 1, 2",
        "tickets_key": "SELECT t.subject FROM tickets t WHERE t.visible = 1 AND t.key = '1' ORDER BY t.opened_at DESC",
    }
    for index, sql in plans.items():
        plan = " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}"))
        assert f"INDEX {index} " in f"{plan} ", plan
