"""Items become tickets: once, whatever was imported before, and with all that refers to other facts."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from supportcli.facts.callback import Kept, Promised
from supportcli.facts.file import Attached
from supportcli.facts.note import Added
from supportcli.facts.ticket import Opened
from supportcli.importers import items, states, taking
from supportcli.importers.items import CustomerItem, Event, Notes, Person, Rejected, TicketItem
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.storage import attachments, database, rebuilding, schema, verifying
from tests.conftest import Desk

NOW = "2026-11-21T10:00:00.000Z"


def at(hour: int) -> str:
    return f"2026-11-20T{hour:02}:00:00.000Z"


def ticket(name: str, *events: Event, **more: Any) -> TicketItem:
    return TicketItem(f"test:{name}", at(8), Opened(f"problem {name}", ref=name), events, "boris", **more)


class Taken:
    """Imports into one file, each as if it were a new process."""

    def __init__(self, path: str):
        self.path = path

    def __call__(self, *given: Any, **options: Any) -> taking.Took:
        db = database.open_or_create(self.path)
        took = taking.Took()
        asked = items.Asked("anna", NOW, Notes(), customer=options.pop("customer", None))
        taking.take(db, self.path, given, asked, took, lambda one: None, **options)
        db.close()
        return took

    def rows(self, table: str) -> list[Any]:
        db = database.open_existing(self.path)
        assert db is not None
        found = list(db.execute(f"SELECT * FROM {table}"))
        db.close()
        return found


@pytest.fixture
def take(sup: Desk) -> Taken:
    return Taken(str(sup.path))


def story(name: str) -> Iterable[Event]:
    return (
        Event(f"{name}:promise", at(9), Promised("support", at(12), text="ring back")),
        Event(f"{name}:kept", at(11), lambda so_far: [Kept(so_far.id_of(f"{name}:promise"))]),
        Event(f"{name}:closed", at(13), states.reached("closed"), "chen"),
    )


def test_facts_find_those_they_refer_to(take: Taken, sup: Desk) -> None:
    take(ticket("A1", *story("A1")))
    shown = sup.ok("show 1 --json").json
    assert (shown["state"], shown["ref"], shown["callbacks"][0]["outcome"]) == ("closed", "A1", "kept")
    assert (shown["opened_at"], shown["closed_at"]) == ("2026-11-20T08:00:00Z", "2026-11-20T13:00:00Z")


def test_importing_again_adds_nothing(take: Taken) -> None:
    given = [ticket(name, *story(name), customer=Person("Acme")) for name in ("A1", "A2", "A3")]
    first = take(*given)
    before = take.rows("journal")
    again = take(*given)
    assert (first.new, first.facts, again.new, again.known, again.facts) == (3, 19, 0, 3, 0)
    assert take.rows("journal") == before


def test_an_import_that_was_cut_goes_on(take: Taken) -> None:
    given = [ticket(f"A{number}", *story(f"A{number}")) for number in range(4)]
    take(*given[:2], ticket("A2", *list(story("A2"))[:1]))
    # A2: kept, resolved, closed. A3: opened, numbered, promised and the same.
    assert take(*given).facts == 3 + 6
    assert len(take.rows("tickets")) == 4


def test_later_items_add_to_the_same_ticket_in_one_import_and_in_the_next(take: Taken, sup: Desk) -> None:
    note = [Event(f"A1:{hour}", at(hour), Added(f"note {hour}")) for hour in (9, 10, 11)]
    took = take(ticket("A1", note[0]), ticket("B"), ticket("A1", note[0], note[1]), ticket("A1", *note[:2]))
    assert (took.new, took.changed, took.known) == (2, 1, 1)
    assert take(TicketItem("test:other", at(12), None, [note[2]], known_by=("A1:10",))).changed == 1
    assert [one["text"] for one in sup.ok("show 1 --json").json["notes"]] == ["note 9", "note 10", "note 11"]
    assert sup.ok("verify").code == 0


def test_rows_are_those_that_a_rebuild_makes(take: Taken) -> None:
    take(
        ticket("A1", *story("A1"), customer=Person("Acme")),
        ticket("B"),
        ticket("A1", Event("A1:x", at(20), Added("x"))),
    )
    db = database.open_existing(take.path)
    assert db is not None
    before = {table: sorted(map(repr, db.execute(f"SELECT * FROM {table}"))) for table in schema.COLUMNS}
    assert verifying.whole(db)[0] == []
    rebuilding.rebuild(db, take.path)
    assert {table: sorted(map(repr, db.execute(f"SELECT * FROM {table}"))) for table in schema.COLUMNS} == before


def test_an_item_without_its_ticket_is_refused(take: Taken) -> None:
    refused: list[Rejected] = []
    item = TicketItem("test:z", at(8), None, [Event("z:1", at(9), Added("x"))], place="line 3")
    db = database.open_or_create(take.path)
    took = taking.Took()
    taking.take(db, take.path, [item], items.Asked("anna", NOW, Notes()), took, refused.append)
    assert (took.rejected, took.facts, refused[0].place) == (1, 0, "line 3")


def test_customers_are_found_by_mail_phone_and_name(take: Taken) -> None:
    people = [
        Person("Acme Ltd.", ("info@acme.example",), ("+49 30 1234567",)),
        Person("Someone", ("INFO@acme.example",)),
        Person("Other name", phones=("0049301234567",)),
        Person("acme  ltd."),
        Person("ACME, Ltd", ("new@else.example",), by_name=False),
        Person("Info", ("a@x.example",), by_name=False),
        Person("Info", ("b@y.example",), by_name=False),
    ]
    took = take(*(ticket(str(n), customer=person) for n, person in enumerate(people)))
    assert took.customers.added == 4
    assert took.customers.doubles == {"ACME, Ltd": "Acme Ltd.", "Info": "Info"}


def test_a_renamed_customer_is_the_same_when_more_comes(take: Taken, sup: Desk) -> None:
    take(ticket("A1", customer=Person("Acme")))
    sup.ok("customer edit Acme --name Nordwind")
    assert take(ticket("A2", customer=Person("Acme"))).customers.added == 0
    assert sup.ok("show 2 --json").json["customer"] == "Nordwind"


def test_a_card_brings_only_what_is_new(take: Taken) -> None:
    card = CustomerItem("vcard:1", at(8), Person("Acme", ("a@acme.example",)))
    assert take(card).customers.added == 1
    more = card._replace(person=Person("Acme", ("A@acme.example", "b@acme.example"), ("+4930123456",)))
    assert take(more).facts == 1
    assert (take(more).facts, take(card).facts) == (0, 0)


def test_nothing_is_kept_of_a_dry_run_or_of_a_whole_import_that_fails(take: Taken) -> None:
    take(ticket("A1"))
    before = take.rows("journal")
    assert take(ticket("A2"), ticket("A3"), keep=False).new == 2

    def broken() -> Any:
        raise RuntimeError("the power is gone")

    with pytest.raises(RuntimeError):
        take(ticket("A2"), ticket("A3", Event("A3:1", at(9), lambda so_far: broken())), whole=True)
    assert take.rows("journal") == before


def test_attached_bytes_are_stored_with_the_fact(take: Taken) -> None:
    from hashlib import sha256

    name = sha256(b"log").hexdigest()
    take(ticket("A1", Event("A1:log", at(9), Attached("log.txt", name, 3), content=b"log")))
    db = database.open_existing(take.path)
    assert db is not None and attachments.fetch(db, name) == b"log"


def test_refusals_are_counted_by_reason(take: Taken) -> None:
    rows = [Rejected(f"line {n}", Say(N_("the row has {n} cells"), {"n": n})) for n in (3, 4)]
    took = take(*rows, ticket("A1"))
    assert [(count, place) for count, _, place in took.reasons.values()] == [(2, "line 3")]
    assert (took.rejected, took.new) == (2, 1)


def test_the_file_may_be_elsewhere_when_it_is_imported_again(take: Taken, tmp_path: Path, sup: Desk) -> None:
    take(ticket("A1"))
    sup.path.rename(tmp_path / "moved.db")  # another place is another origin, whose keys count as well
    moved = Taken(str(tmp_path / "moved.db"))
    moved(ticket("B"))
    assert moved(ticket("A1")).known == 1
