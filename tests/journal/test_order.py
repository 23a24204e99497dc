"""Desks with wrong clocks that write, undo and sync in any order: nothing that a command said it did is lost."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.sites import Site, all_rows, union
from supportcli import facts, shapes, standing
from supportcli.errors import SupportError
from supportcli.facts.attempt import Found, Tried
from supportcli.facts.call import Began, Ended
from supportcli.facts.callback import Broken, Cancelled, Kept, Moved, Promised
from supportcli.facts.note import Added
from supportcli.facts.resolution import Confirmed, Given, Reopened
from supportcli.facts.ticket import BallPassed, Edited
from supportcli.moments import shifted
from supportcli.storage import verifying
from supportcli.ticket import Ticket, fold

START = "2026-11-02T09:00:00.000Z"


class Claim(NamedTuple):
    """A fact that had its effect when it was recorded, and what it acted on."""

    fact_id: str
    kind: str
    subject: str
    targets: tuple[str, ...]


def something(desk: Site, ticket: Ticket, choose: random.Random, now: str) -> object:
    """A fact that this desk could record about the ticket as it knows it."""
    later = shifted(now, days=2 + abs(desk.skew) // 1440)
    open_promises = standing.open_callbacks(ticket)
    live = standing.live_calls(ticket)
    resolutions = tuple(one.fact_id for one in ticket.resolutions if not one.reopened_at)
    waiting = [one.fact_id for one in ticket.attempts if one.result is None]
    choices: list[object] = [
        Added("words worth keeping"),
        Promised("support", later),
        Promised("third_party", later, who="Ines"),
        Began(),
        Tried("reboot"),
        BallPassed(choose.choice(("customer", "support", "third_party", None))),
        Edited({"title": f"title {choose.randint(1, 99)}"}),
        Given("software", "fixed"),
    ]
    for one in open_promises:
        choices += [
            Kept(one.fact_id),
            Broken(one.fact_id, early=True),
            Moved(one.fact_id, shifted(later, days=1)),
            Cancelled(one.fact_id),
        ]
    choices += [Ended(one.fact_id) for one in live] * 2 + [Found(one, "failed", "failed") for one in waiting] * 2
    choices += [Confirmed(resolutions), Reopened(resolutions)] * 2 if resolutions else []
    return choose.choice(choices)


def targets_of(fact: object) -> tuple[str, ...]:
    of = getattr(fact, "of", ())
    return of if isinstance(of, tuple) else (of,)


def play(folder: Path, seed: int, skew_minutes: int, steps: int) -> tuple[list[Site], list[Claim]]:
    """A random history of three desks. Time goes on; each desk reads it from its own clock."""
    choose = random.Random(seed)
    names = choose.sample(("anna", "boris", "chen"), 3)
    sites = [Site(folder, name, choose.randint(-skew_minutes, skew_minutes), origin=f"{name:0<12}") for name in names]
    claims: list[Claim] = []
    now = START
    sites[0].open(now)
    for _ in range(steps):
        now = shifted(now, minutes=choose.randint(1, 30))
        here = choose.choice(sites)
        subjects = here.subjects()
        what = choose.random()
        if not subjects or what < 0.25:
            here.arrive(choose.choice([site for site in sites if site is not here]))
            continue
        subject = choose.choice(subjects)
        try:
            if what < 0.33:
                commands = [
                    one.header.command
                    for one in here.records(subject)
                    if not one.header.kind.startswith(("command.", "ticket."))
                ]
                if commands:
                    choose.choice((here.undo, here.redo))(now, choose.choice(commands))
                continue
            if what < 0.36:
                here.open(now)
                continue
            fact = something(here, here.ticket(subject), choose, now)
            header = here.record(now, subject, fact)
        except SupportError:
            continue
        effective = {event.header.fact_id: event.effective for event in here.ticket(subject).events}
        assert effective[header.fact_id], "a command never says that it did what had no effect"
        claims.append(Claim(header.fact_id, header.kind, subject, targets_of(fact)))
    return sites, claims


def superseded(ticket: Ticket, claim: Claim) -> bool:
    """Its own command or that of its target was undone elsewhere, or a reopening beat its closing."""
    commands = {record.header.fact_id: record.header.command for record in ticket.records}
    if commands[claim.fact_id] in ticket.withdrawn:
        return True
    if any(commands.get(target) in ticket.withdrawn for target in claim.targets):
        return True
    if claim.kind.startswith("resolution."):  # two desks confirmed or reopened the same one: the first of them counts
        return any(one.reopened_at or one.confirmed_at for one in ticket.resolutions if one.fact_id in claim.targets)
    return False


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**9), skew=st.sampled_from((0, 7, 180, 1440)))
def test_whatever_a_command_said_it_did_the_merged_ticket_shows_or_names_as_superseded(seed: int, skew: int) -> None:
    with TemporaryDirectory() as folder:
        sites, claims = play(Path(folder), seed, skew, 30)
        merged = {
            subject: fold(subject, union(sites, subject), facts.read) for site in sites for subject in site.subjects()
        }
        for claim in claims:
            ticket = merged[claim.subject]
            shown = {event.header.fact_id: event for event in ticket.events}
            if claim.fact_id in shown and shown[claim.fact_id].effective:
                if claim.kind in ("callback.kept", "callback.broken", "callback.cancelled", "callback.moved"):
                    promise = ticket.facts[claim.targets[0]]
                    assert claim.fact_id in [fact_id for _, fact_id in promise.outcomes]
                continue
            assert superseded(ticket, claim), claim
        for site in sites:
            site.close()


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**9))
def test_any_order_of_merging_folds_to_the_same_ticket(seed: int) -> None:
    with TemporaryDirectory() as folder:
        sites, _ = play(Path(folder), seed, 180, 25)
        for subject in {subject for site in sites for subject in site.subjects()}:
            records = union(sites, subject)
            seen = set()
            for turn in range(4):
                random.Random(seed + turn).shuffle(records)
                ticket = fold(subject, records, facts.read)
                seen.add(
                    repr(
                        shapes.whole(ticket, "1", START, "") if ticket.exists else [event[:] for event in ticket.events]
                    )
                )
            assert len(seen) == 1
        for _ in range(3):  # who arrives gives numbers of its own, which are facts for the others
            for one, other in zip(sites, sites[1:] + sites[:1], strict=True):
                one.arrive(other)
                other.arrive(one)
        assert all_rows_but_local(sites[0]) == all_rows_but_local(sites[2])
        for site in sites:
            site.close()


def all_rows_but_local(site: Site) -> dict[str, list[tuple[object, ...]]]:
    """Rows without local numbers and without the key, which each database speaks its own way."""
    subjects = dict(site.db.execute("SELECT id, subject FROM subjects"))
    found = {}
    for table, rows in all_rows(site.db).items():
        if table in ("search", "tickets"):
            continue
        found[table] = sorted(((subjects[row[0]], *row[1:]) for row in rows), key=repr)
    return found


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**9))
def test_rebuild_gives_the_rows_that_were_written_fact_by_fact_and_verify_finds_no_fault(seed: int) -> None:
    from supportcli.storage import rebuilding

    with TemporaryDirectory() as folder:
        sites, _ = play(Path(folder), seed, 180, 30)
        for site in sites:
            before = all_rows(site.db)
            rebuilding.rebuild(site.db, str(site.path))
            assert all_rows(site.db) == before
            assert verifying.whole(site.db)[0] == []
            site.close()


def test_a_fact_sorts_after_all_that_its_writer_could_see_even_if_the_clock_goes_back(tmp_path: Path) -> None:
    site = Site(tmp_path, "anna")
    subject = site.open(START)
    promise = site.record(shifted(START, days=1), subject, Promised("support", shifted(START, days=3)))
    site.record(START, subject, Kept(promise.fact_id))  # the clock was set back by a day
    assert [one.outcome for one in site.ticket(subject).callbacks] == ["kept"]
    noted = [record.header.noted for record in site.records(subject)]
    assert noted == sorted(noted)
    assert len({(record.header.command, record.header.noted) for record in site.records(subject)}) == len(set(noted))
