"""Tables of real desks are read by their drafted maps as they come. The files are not ours: `SUPPORTCLI_REAL_DATA`
names the folder they lie in."""

import csv
import json
import os
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from tests.importers.tables import Tables

DATA = Path(os.environ.get("SUPPORTCLI_REAL_DATA", "/nowhere"))


def real(name: str) -> Path:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{name} is not here: set SUPPORTCLI_REAL_DATA to the folder that holds it")
    return path


def listed(tables: Tables) -> dict[str, dict[str, str]]:
    rows = tables.sup.ok("list opened:2000-01-01.. -o jsonl").out.splitlines()
    return {row["ref"]: row for row in map(json.loads, rows)}


def bring(tables: Tables, name: str) -> dict[str, int]:
    path = tables.file(Path(name).name, real(name).read_bytes())
    brought = tables.bring(path)
    assert tables.bring(path)["fact_count"] == 0
    assert tables.sup.ok("verify").code == 0
    return brought


def test_an_audit_log_of_an_it_desk(tables: Tables) -> None:
    name = "servicenow/incident_event_log_sample.csv"
    rows = list(csv.DictReader(real(name).open(encoding="utf-8")))
    last = {row["number"]: row for row in rows}
    brought = bring(tables, name)
    assert (brought["ticket_new_count"], brought["rejected_count"]) == (len(last), 0)
    found = listed(tables)
    state = {"New": "new", "Resolved": "resolved", "Closed": "closed"}
    for number, row in last.items():
        ticket = found[number]
        if row["incident_state"] in state:
            assert ticket["state"] == state[row["incident_state"]], number
        assert ticket["priority"] == f"p{row['priority'][0]}"
        opened = datetime.strptime(row["opened_at"], "%d-%m-%Y %H:%M")
        assert ticket["opened_at"] == opened.strftime("%Y-%m-%dT%H:%M:00Z")


def test_an_event_log_with_offsets(tables: Tables) -> None:
    name = "bpi2013/open_problems.csv"
    rows = list(csv.DictReader(real(name).open(encoding="utf-8")))
    last = {row["case:concept:name"]: row for row in rows}
    assert bring(tables, name)["ticket_new_count"] == len(last)
    states = Counter(ticket["state"] for ticket in listed(tables).values())
    assert states["closed"] == sum(row["lifecycle:transition"] == "Closed" for row in last.values())
    assert states["on_hold"] == sum(row["lifecycle:transition"] == "Wait" for row in last.values())


@pytest.mark.parametrize(
    ("name", "key", "title", "opened", "state"),
    [
        ("text/ja_tracker.jsonl", "number", "title", "created_at", "state"),
        ("text/de_open311.json", "service_request_id", "service_name", "requested_datetime", "status"),
    ],
)
def test_a_tracker_in_another_language(
    tables: Tables, name: str, key: str, title: str, opened: str, state: str
) -> None:
    text = real(name).read_text(encoding="utf-8")
    rows = json.loads(text) if text.startswith("[") else list(map(json.loads, text.splitlines()))
    assert bring(tables, name)["ticket_new_count"] == len(rows)
    found = listed(tables)
    for row in rows:
        ticket = found[str(row[key])]
        assert ticket["title"] == " ".join(row[title].split())
        assert datetime.fromisoformat(ticket["opened_at"]) == datetime.fromisoformat(row[opened])
        assert (ticket["state"] == "closed") == (row[state] == "closed")
    comments = [one["body"] for row in rows for one in row.get("comments", ()) if one["body"].strip()]
    notes = [note for row in found.values() for note in tables.show(int(row["key"]))["notes"]]
    assert len(notes) == len(comments)
