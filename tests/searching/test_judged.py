"""What people type finds what they mean, in the first five: a set of questions written for it, and real trackers."""

import json
import re
import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from supportcli.looking.finding import search
from supportcli.session import Session
from tests.conftest import Desk
from tests.searching.judged import QUESTIONS, TICKETS

FIRST = 5
SHARE = 0.95
NOW = "2026-11-20T12:00:00Z"
DATA = Path(__file__).parents[3] / "shared" / "data" / "text"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The desk of judged.py; ticket n is the n-th row."""
    return filled(tmp_path_factory.mktemp("judged"), TICKETS)


def filled(folder: Path, tickets: Iterable[tuple[str, str, Sequence[str]]]) -> str:
    """A database with these tickets and their notes."""
    sup = Desk(folder)
    for number, (_, title, notes) in enumerate(tickets, 1):
        sup.ok(["open", "--", title], now=NOW)
        for text in notes:
            sup.ok([str(number), "note", "--", text])
    return str(sup.path)


def found(path: str, words: Sequence[str]) -> list[int]:
    """The numbers of the first tickets."""
    session = Session({"SUPPORTCLI_DB": path, "SUPPORTCLI_NOW": NOW, "SUPPORTCLI_AGENT": "anna"}, "sup", ["search"])
    rows = search(session, words, FIRST).rows
    return [int(row["key"]) for row in rows]


def test_nearly_everything_is_found_in_the_first_five(path: str) -> None:
    names = [name for name, _, _ in TICKETS]
    assert len(names) >= 40 and len(QUESTIONS) >= 100
    missed = []
    for words, wanted in QUESTIONS:
        got = [names[number - 1] for number in found(path, shlex.split(words))]
        if not set(wanted) <= set(got) or (not wanted and got):
            missed.append(f"{words}: wanted {wanted}, found {got}")
    share = 1 - len(missed) / len(QUESTIONS)
    print(f"{share:.1%} of {len(QUESTIONS)} questions", *missed, sep="\n")
    assert share >= SHARE, "\n".join(missed)


def real(name: str) -> Path:
    """A file of real data, which is not part of the project."""
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{path} is not here")
    return path


def test_german_reports_are_found_by_other_forms_of_their_words(tmp_path: Path) -> None:
    """Every report that has a word is among what another form of it finds; the five first all have it."""
    reports = json.loads(real("de_open311.json").read_text())
    texts = [(one["service_name"], one.get("description") or "") for one in reports]
    path = filled(tmp_path, [("", title, (text,) if text.strip() else ()) for title, text in texts])
    for asked, stem in (
        ("Ampeln", "ampel"),
        ("Laterne", "laterne"),
        ("Schlaglöcher", "schlagl"),
        ("Gehwegplatte", "gehwegplatte"),
        ("Altkleidercontainern", "altkleidercontainer"),
        ("Baustelle", "baustelle"),
        ("Radwege", "radweg"),
    ):
        having = {number for number, both in enumerate(texts, 1) if stem in " ".join(both).lower()}
        got = found(path, [asked])
        assert having and set(got) <= having and len(got) == min(FIRST, len(having)), (asked, having, got)


def test_japanese_titles_are_found_by_their_ends(tmp_path: Path) -> None:
    """Of each fifth record the last twelve Japanese signs of the title find it, or one that has them, too."""
    titles = [json.loads(line)["title"] for line in real("ja_tracker.jsonl").read_text().splitlines()]
    path = filled(tmp_path, [("", title, ()) for title in titles])
    ends = [end[0] for title in titles[::5] if (end := re.search("[^\x00-\x7f]{4,12}$", title))]
    missed = [
        end
        for end in ends
        if not {number for number, title in enumerate(titles, 1) if end in title} & set(found(path, [end]))
    ]
    assert len(ends) >= 40 and len(missed) / len(ends) <= 1 - SHARE, missed
