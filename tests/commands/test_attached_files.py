"""What was attached comes out again, byte for byte, and never over a file that is there."""

from pathlib import Path

import pytest

from tests.conftest import Desk


@pytest.fixture
def handle(sup: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    (tmp_path / "log.txt").write_bytes(bytes(range(256)))
    sup.ok("open printer")
    return sup.ok(["1", "attach", str(tmp_path / "log.txt")]).out.strip()


def test_an_attached_file_comes_out_as_it_was(sup: Desk, handle: str) -> None:
    assert sup.ok(["attach", "--save", handle]).out == "log.txt\n"
    assert Path("log.txt").read_bytes() == bytes(range(256))
    assert Path("log.txt").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_not_replaced(sup: Desk, handle: str) -> None:
    Path("log.txt").write_text("mine")
    ran = sup(["attach", "--save", handle, "--json"])
    assert (ran.code, ran.error["code"], Path("log.txt").read_text()) == (4, "file_exists", "mine")
    sup.ok(["attach", "--save", handle, "copy.txt"])
    assert Path("copy.txt").exists()


def test_a_name_never_leads_out_of_the_folder(sup: Desk, handle: str) -> None:
    """A name may come from another desk: it is a name, not a path."""
    from supportcli import desk
    from supportcli.facts.file import Attached
    from supportcli.session import Session
    from supportcli.storage import attachments

    with desk.writing(Session({**sup.env, "SUPPORTCLI_NO_INPUT": "1"}, "sup", ["1", "attach"])) as book:
        sha256 = attachments.store(book.db, b"x")
        ticket = book.ticket("1")
        fact = book.record(ticket, Attached("../../evil.txt", sha256, 1)).fact_id
        evil = ticket.handle(fact)
    assert sup.ok(["1", "attach", "--save", evil]).out == "evil.txt\n"
    assert Path("evil.txt").exists()


def test_an_unknown_handle_lists_what_there_is(sup: Desk, handle: str) -> None:
    ran = sup(["1", "attach", "--save", "z9z9", "--json"])
    assert (ran.code, ran.error["code"]) == (4, "file_not_attached")
    assert handle.partition(".")[2] in ran.error["choices"][0]
