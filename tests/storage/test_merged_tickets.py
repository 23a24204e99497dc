"""Which of several merged tickets a list shows: a question to the rows, the same however they were made."""

from tests.conftest import Desk


def shown(sup: Desk) -> list[str]:
    return sorted(row["key"] for row in sup.ok("list --json").json)


def test_a_merged_ticket_is_hidden_and_comes_back_with_undo(sup: Desk) -> None:
    sup.ok("open first")
    sup.ok("open second")
    sup.ok("2 merge 1")
    assert shown(sup) == ["1"]
    sup.ok("rebuild")
    assert shown(sup) == ["1"]
    sup.ok("undo")
    assert shown(sup) == ["1", "2"]


def test_a_chain_of_merged_tickets_shows_its_end(sup: Desk) -> None:
    for title in ("a", "b", "c"):
        sup.ok(f"open {title}")
    sup.ok("1 merge 2")
    sup.ok("2 merge 3")
    assert shown(sup) == ["3"]


def test_a_ring_shows_one_ticket_also_after_a_rebuild(sup: Desk) -> None:
    """Two desks merge the same two tickets into each other: the newest link is ineffective."""
    from supportcli import desk
    from supportcli.facts.ticket import Merged
    from supportcli.session import Session

    sup.ok("open first")
    sup.ok("open second")
    sup.ok("1 merge 2")
    with desk.writing(Session({**sup.env, "SUPPORTCLI_NO_INPUT": "1"}, "sup", ["2", "merge", "1"])) as book:
        first = book.ticket("1")
        book.record(book.load(first.merged_into[0][1]), Merged(first.subject, "1"))
    assert shown(sup) == ["2"]
    sup.ok("rebuild")
    assert shown(sup) == ["2"]
