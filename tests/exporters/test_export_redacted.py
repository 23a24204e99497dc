"""--redact: no word that anybody typed is in any file, and the same name has the same pseudonym everywhere."""

import csv
import json
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli import facts
from supportcli.exporters.redacting import BLANK, Redactor
from supportcli.ticket import Header, Record
from tests.conftest import Desk

FORMATS = (
    ("t.csv",),
    ("tables", "--tables", "--internal"),
    ("t.ics",),
    ("t.mbox",),
    ("t.db", "--datasette", "--internal"),
    ("pages", "--internal", "--format", "markdown"),
)
TYPED = (b"zq", b"anna", b"example.com", b"example.org", b"4930123456", b"5550123", "東京".encode(), "ünï".encode())
"""Parts of what was typed, small letters."""


def all_bytes(path: Path) -> bytes:
    paths = sorted(path.iterdir()) if path.is_dir() else [path]
    return b"".join(one.name.encode() + one.read_bytes() for one in paths).lower()


@pytest.mark.parametrize("words", FORMATS, ids=lambda words: words[0])
def test_no_typed_word_survives(story: Desk, exported, words):
    story.ok(["3", "edit", "--customer", "Zqgamma", "--provider", "zqprovider", "--ref", "zqref"])
    (story.path.parent / "zqfile.txt").write_text("zqbytes")
    story.ok(["3", "attach", str(story.path.parent / "zqfile.txt")])
    story.ok("3 link 1")
    story.ok("3 answer did zqdid it")
    story.ok("3 wait customer zqwhy")
    name, *options = words
    path = exported(name, *options)
    assert b"zq" in all_bytes(path)
    redacted = exported(f"r-{name}", "--redact", "--force", *options)
    data = all_bytes(redacted)
    for word in TYPED:
        place = data.find(word)
        assert place < 0, data[max(0, place - 60) : place + 60]


def test_a_name_has_one_pseudonym_in_every_format_and_query(exported):
    with exported("t.csv", "--redact").open(newline="") as file:
        rows = {row["key"]: row for row in csv.DictReader(file)}
    db = sqlite3.connect(exported("t.db", "--redact", "customer:zqbeta"))
    assert db.execute("SELECT customer FROM tickets").fetchall() == [("customer-2",)]
    db.close()
    assert (rows["1"]["customer"], rows["2"]["customer"]) == ("customer-1", "customer-2")
    assert b"customer-1" in exported("t.mbox", "--redact").read_bytes()


def test_figures_and_vocabulary_stay(exported):
    with exported("t.csv", "--redact").open(newline="") as file:
        row = next(csv.DictReader(file))
    assert (row["state"], row["priority"], row["domain"], row["talk_minutes"]) == ("open", "p2", "isp", "9")
    assert row["title"] == BLANK


def test_what_keeps_digests_cannot_be_redacted(story: Desk, tmp_path: Path):
    ran = story(f"export --redact {tmp_path}/all.jsonl --json")
    assert ran.code == 2 and json.loads(ran.err)["error"]["code"] == "cannot_redact"
    assert not (tmp_path / "all.jsonl").exists()


WORD = "zqw0rd"


@pytest.mark.parametrize("kind", sorted(facts.every_kind()))
def test_no_field_of_any_fact_lets_a_typed_word_through(kind):
    fact = facts.every_kind()[kind]
    body = {}
    for field, annotation in fact.__annotations__.items():
        said = str(annotation)
        if field.endswith("_at") or field == "until":
            continue
        if "tuple" in said:
            body[field] = [WORD]
        elif "dict" in said:
            body[field] = {"title": WORD, WORD: WORD}
        elif "str" in said:
            body[field] = WORD
    header = Header("a" * 12, 1, "b" * 32, "", "", WORD, "", None, kind)
    redacted = Redactor(()).fact(Record(header, json.dumps(body)))
    assert WORD not in repr(redacted)
    assert WORD not in repr(Redactor(()).header(header))


@given(st.text(min_size=1), st.sampled_from(["title", "class", "kind", "tags", "new_field", "id", "ticket", "at"]))
def test_a_value_stays_only_if_it_can_be_nothing_typed(text, field):
    value = Redactor(()).value(field, text)
    assert value == BLANK or (value == text and (text.isascii() and " " not in text))
