"""Markdown: a file for each ticket, the same bytes every time, names that every file system takes."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli.exporters.markdown import file_name
from tests.conftest import Desk


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def front(text: str) -> dict:
    """The front matter, as whoever reads YAML gets it: every value is JSON."""
    head = re.fullmatch(r"---\n(.*?)---\n.*", text, re.DOTALL)[1]
    return {name: json.loads(value) for name, _, value in (line.partition(": ") for line in head.splitlines())}


def test_a_ticket_is_a_file_with_its_fields_and_what_happened(exported):
    folder = exported("tickets")
    text = (folder / "2-zqsecond-ticket.md").read_text()
    assert front(text)["customer"] == "Zqbeta" and front(text)["state"] == "resolved"
    assert "# zqsecond ticket\n" in text and "## 2026-03-02\n" in text
    assert re.search(r"^- 11:00 anna: resolved: zqfixed it$", text, re.MULTILINE)
    assert len(names(folder)) == 3


def test_what_was_undone_and_what_is_internal_stays(exported):
    text = (exported("tickets") / names(exported("again"))[0]).read_text()
    assert "zqundone" not in text and "zqgoodwill" not in text
    assert "zqgoodwill" in next(exported("more", "--internal").glob("1-*")).read_text()


def test_the_same_tickets_give_the_same_bytes_at_any_time(story: Desk, exported):
    before = {path.name: path.read_bytes() for path in exported("a").iterdir()}
    story.ok("list", now="2027-01-01T00:00:00Z")
    after = {path.name: path.read_bytes() for path in exported("b").iterdir()}
    assert before == after


def test_exporting_again_touches_only_what_changed(story: Desk, exported):
    folder = exported("tickets")
    for path in folder.iterdir():
        import os

        os.utime(path, (1, 1))
    (folder / "mine.txt").write_text("stays")
    story.ok("3 note new")
    exported("tickets", "--force")
    assert [path.name for path in folder.iterdir() if path.suffix == ".md" and path.stat().st_mtime > 1] == [
        "3-zqthird.md"
    ]
    assert (folder / "mine.txt").read_text() == "stays"


def test_a_new_title_leaves_no_second_file_of_the_ticket(story: Desk, exported):
    folder = exported("tickets")
    (folder / "3-mine.md").write_text("# my own words about ticket 3\n")
    story.ok("3 edit --title zqrenamed")
    exported("tickets", "--force")
    assert [name for name in names(folder) if name.startswith("3-")] == ["3-mine.md", "3-zqrenamed.md"]


def test_typed_text_is_no_markup(exported):
    text = next(exported("tickets").glob("1-*")).read_text()
    body = text.partition("\n---\n")[2]
    assert "<b>" not in body and "\x1b" not in text


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Modem offline", "42-modem-offline.md"),
        ("../../etc/passwd", "42-etc-passwd.md"),
        ("нет интернета!", "42-нет-интернета.md"),
        ("プリンターが動かない", "42-プリンターが動かない.md"),
        ("CON", "42-con.md"),
        ("...", "42.md"),
        ("", "42.md"),
    ],
)
def test_a_name_says_the_key_and_the_words(title, name):
    assert file_name("42", title) == name


@given(st.text(max_size=400))
def test_any_title_gives_a_name_that_every_file_system_takes(title):
    name = file_name("42", title)
    assert len(name.encode()) <= 200 and name.startswith("42") and name.endswith(".md")
    assert not set(name) & set('/\\:*?"<>|\0') and name.isprintable() and name == name.strip(" .")


def test_two_tickets_of_one_key_are_two_files(story: Desk, exported):
    import sqlite3

    db = sqlite3.connect(story.path)
    db.execute("UPDATE tickets SET key = '1' WHERE key = '2'")
    db.commit()
    db.close()
    assert len(names(exported("tickets"))) == 3


def test_line_ends_of_windows_are_line_ends(sup: Desk, tmp_path: Path):
    sup.ok(["open", "one\r\ntwo", "-m", "first\r\nsecond"])
    sup.ok(["export", f"{tmp_path}/out/"])
    text = (tmp_path / "out" / "1-one-two.md").read_text()
    assert front(text)["title"] == "one\ntwo" and "# one⏎two\n" in text
    assert "\nfirst  \nsecond\n" in text and "␍" not in text
