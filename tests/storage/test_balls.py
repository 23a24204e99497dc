"""The kept count of open tickets by who holds the ball: always what counting would give."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from supportcli.storage import database, moves, rebuilding

STATES = st.sampled_from(["new", "open", "waiting_customer", "resolved", "closed"])
ROW = st.tuples(
    st.integers(1, 4),
    st.sampled_from(["agent", "customer"]),
    st.sampled_from([None, "customer", "support"]),
    STATES,
    st.integers(0, 1),
)
COUNTED = """SELECT role, held_by, count(*) FROM tickets
    WHERE visible = 1 AND state NOT IN ('resolved', 'closed') GROUP BY 1, 2"""


@given(st.lists(ROW), st.sets(st.integers(1, 4)))
def test_the_kept_count_is_what_counting_gives(tmp_path_factory, changes, gone) -> None:  # type: ignore[no-untyped-def]
    db = database.open_or_create(str(tmp_path_factory.mktemp("balls") / "desk.db"))
    for number in range(1, 5):
        db.execute("INSERT INTO subjects(id, subject, thing) VALUES (?, ?, 'ticket')", (number, str(number)))
    for number, *values in changes:
        changed = db.execute(
            "UPDATE tickets SET role = ?, held_by = ?, state = ?, visible = ? WHERE subject = ?", (*values, number)
        )
        if not changed.rowcount:
            db.execute(
                "INSERT INTO tickets(subject, role, held_by, state, visible) VALUES (?,?,?,?,?)", (number, *values)
            )
    for number in gone:
        db.execute("DELETE FROM tickets WHERE subject = ?", (number,))
    assert sorted(moves.balls(db), key=repr) == sorted(db.execute(COUNTED), key=repr)
    db.close()


def test_rows_made_anew_count_from_nothing(tmp_path: Path) -> None:
    db = database.open_or_create(str(tmp_path / "desk.db"))
    db.execute("INSERT INTO subjects(id, subject, thing) VALUES (1, 'a', 'ticket')")
    db.execute("INSERT INTO tickets(subject, role, state, visible) VALUES (1, 'agent', 'open', 1)")
    assert moves.balls(db) == [("agent", None, 1)]
    db.execute("BEGIN")
    rebuilding.anew(db)
    assert moves.balls(db) == []  # the journal is empty
    db.execute("COMMIT")
    db.close()
