"""Real mails with odd charsets and broken heads, read like a third-party decoder reads them. They belong to others, so
they lie outside, and this skips where they are not."""

import csv
from pathlib import Path

import pytest

from supportcli.importers.mail.headers import head_of
from tests.conftest import ROOT, Desk

FOLDER = ROOT.parent / "shared" / "data" / "mail"
BETTER = {"10.eml": "raw UTF-8, which it replaces by question marks", "28.eml": "a charset that does not exist"}
"""docs/guides/import-mail.md says why ours is right there."""
SHOWN = 70
"""Letters of a subject in the index."""

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the folder of real mails is not beside the project")


def subject_of(path: Path) -> str:
    return head_of(path.read_bytes().lstrip()).text("subject")


def test_subjects_are_those_of_a_third_party_decoder() -> None:
    with (FOLDER / "INDEX.tsv").open(encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    found = {row[0]: subject_of(FOLDER / row[0]) for row in rows}
    other = {row[0] for row in rows if found[row[0]][:SHOWN] != row[5]}
    assert len(rows) == 60
    assert other == set(BETTER)
    assert found["28.eml"] == "TEST"
    assert found["10.eml"].isprintable() and "\ufffd" not in found["10.eml"]


def test_the_whole_folder_is_imported_once(sup: Desk) -> None:
    told = sup.ok(f"import {FOLDER} --rejects {sup.path.parent / 'rejects'} --json").json
    count = told["ticket_new_count"] + told["ticket_changed_count"] + told["known_count"] + told["rejected_count"]
    assert (count, told["rejected_count"]) == (60, 2), "two bounces of mails that are not here"
    again = sup.ok(f"import {FOLDER} --rejects {sup.path.parent / 'more'} --json").json
    assert (again["fact_count"], again["ticket_new_count"]) == (0, 0)
    assert sup.ok("verify").code == 0
