"""Inside a fact: every kind reads back as it was written, any text byte for byte, and no body makes reading fail."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.sites import Site
from supportcli import card, facts, next, shapes, standing
from supportcli.facts.note import Added
from supportcli.storage import card_rows, journal, rows, schema, verifying
from supportcli.ticket import Header, Record, fold

NOW = "2026-11-02T09:00:00.000Z"
LOW_SURROGATES = st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF)
"""How a byte of a Latin-1 terminal reaches Python."""
TEXT = st.text(
    st.one_of(st.characters(), LOW_SURROGATES, st.sampled_from("\0\x1b[]\u202e\"\\'\n\r\t😀漢字ё")), max_size=30
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "str": TEXT,
    "int": st.integers(-(2**53), 2**53),
    "bool": st.booleans(),
    "str | None": st.none() | TEXT,
    "int | None": st.none() | st.integers(0, 999),
    "tuple[str, ...]": st.lists(TEXT, max_size=3).map(tuple),
    "dict[str, supportcli.annotations.Any]": st.dictionaries(TEXT, TEXT, max_size=3),
    "dict[str, Any]": st.dictionaries(TEXT, TEXT, max_size=3),
}
KINDS = sorted(facts.every_kind())


def spelled(annotation: Any) -> str:
    return (
        annotation
        if isinstance(annotation, str)
        else annotation.__name__
        if isinstance(annotation, type) and not hasattr(annotation, "__args__")
        else str(annotation)
    )


def instances(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of the fields of a kind; a new type of field is a row in VALUES."""
    moments = st.sampled_from((NOW, "1999-12-31T23:59:59.999Z"))
    names = {name: VALUES[spelled(kind.__annotations__[name])] for name in kind._fields}
    names |= {
        name: moments if spelled(kind.__annotations__[name]) == "str" else st.none() | moments
        for name in names
        if name.endswith("_at") or name == "until"
    }
    return st.fixed_dictionaries(names).map(lambda fields: kind(**fields))


def header(kind: str, n: int = 1, subject: str = "s") -> Header:
    return Header("o", n, subject, NOW, NOW, "anna", f"o:{n}", None, kind)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_every_kind_reads_back_as_it_was_written(kind: str, data: st.DataObject) -> None:
    fact = data.draw(instances(facts.every_kind()[kind]))
    text = journal.body_text(facts.body_of(fact))
    assert text.isascii()
    assert facts.read(Record(header(kind), text)) == fact


def test_the_files_of_the_folder_are_the_kinds_there_are() -> None:
    assert {kind.partition(".")[0] for kind in KINDS} == facts.FILES
    for kind, fact in facts.every_kind().items():
        assert kind == fact.kind
        assert all(callable(getattr(fact, name)) for name in ("check", "apply", "line"))
        assert set(fact.texts) <= set(fact._fields)


@pytest.mark.parametrize(
    "text",
    [
        "\udce9t\udce9",
        "a\0b",
        "\x1b[31mred\x1b[0m",
        "[bold]no markup[/bold]",
        "漢字 😀 é",
        "x" * 1_000_000,
        "\u202eabc",
        " ",
    ],
)
def test_any_text_comes_back_as_the_same_characters(text: str, tmp_path: Path) -> None:
    site = Site(tmp_path, "anna")
    subject = site.open(NOW)
    site.record(NOW, subject, Added(text))
    site.close()
    again = Site(tmp_path, "anna")
    assert [one.text for one in again.ticket(subject).notes] == [text]
    assert verifying.whole(again.db)[0] == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8) | st.just(NOW),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(("of", "to", "side", "text", "due_at", "x")), inner, max_size=3)
    ),
    max_leaves=5,
)


@st.composite
def junk(draw: st.DrawFn) -> Record:
    """A fact of a known or unknown kind whose fields hold anything, or whose body is no JSON object at all."""
    kind = draw(
        st.sampled_from([*KINDS, "weather.changed", "callback.forgotten", "", "x", "__init__.x", "..", "os.path"])
    )
    names = getattr(facts.every_kind().get(kind), "_fields", ()) or ("x",)
    known = st.one_of(JSON, st.just(f"o:{draw(st.integers(1, 6))}"), st.lists(st.just("o:1"), max_size=2))
    body = draw(
        st.one_of(
            st.dictionaries(st.sampled_from(names) | st.text(max_size=3), known, max_size=8).map(json.dumps),
            st.fixed_dictionaries(dict.fromkeys(names, known)).map(json.dumps),
            JSON.map(json.dumps),
            st.sampled_from(("", "{", "null", "[]", '{"of":', "not json")),
            st.none(),
        )
    )
    return Record(header(kind)._replace(at=draw(st.sampled_from((NOW, "2026-11-03T09:00:00.000Z")))), body)


@settings(max_examples=400, deadline=None)
@given(st.lists(junk(), max_size=8), st.booleans())
def test_no_body_and_no_kind_makes_reading_fail(records: list[Record], opened: bool) -> None:
    records = [
        Record(header(one.header.kind, n)._replace(at=one.header.at), one.body) for n, one in enumerate(records, 1)
    ]
    if opened:
        from supportcli.facts.ticket import Opened

        records = [
            Record(
                header("ticket.opened", 9)._replace(noted="2026-11-01T09:00:00.000Z"),
                journal.body_text(facts.body_of(Opened("t"))),
            ),
            *records,
        ]
    ticket = fold("s", records, facts.read)
    assert len(ticket.records) == len(records)
    for event in ticket.events:
        assert event.fact.line(ticket, event.header).message
    for table, lines in rows.of_ticket(ticket, {"o"}, standing.complete(ticket)).items():
        assert len({line[: schema.key_of(table).count(",")] for line in lines}) == len(lines), table
    assert standing.state(ticket) and isinstance(standing.holds(ticket), list)
    json.dumps(shapes.whole(ticket, "1", NOW, "")) if opened else None
    next.moves(ticket, False)
    for thing in ("customer", "article", "calendar", "plan"):
        card_rows.of(card.fold(facts.state_of(thing)("s"), records, facts.read))


def test_an_unknown_kind_is_kept_shown_and_copied_unchanged(tmp_path: Path) -> None:
    newer, older = Site(tmp_path, "newer"), Site(tmp_path, "older")
    subject = newer.open(NOW)
    text = '{"degrees": -5,  "odd":"\\u0000", "salt":"00"}'
    number = newer.db.execute("SELECT id FROM subjects WHERE subject = ?", (subject,)).fetchone()[0]
    last = newer.records(subject)[-1].header
    unknown = last._replace(n=last.n + 1, kind="weather.changed", command=f"{last.origin}:{last.n + 1}")
    journal.append(newer.db, 1, number, unknown, text, journal.last_digest(newer.db, 1, number))
    newer.db.execute("UPDATE origins SET complete_to = ?", (unknown.n,))
    older.arrive(newer)
    assert older.records(subject)[-1].body == text
    assert verifying.whole(older.db)[0] == []
    event = older.ticket(subject).events[-1]
    assert not event.effective
    assert event.fact.line(older.ticket(subject), event.header).values == {"kind": "weather.changed"}
