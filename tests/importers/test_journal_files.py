"""Files of supportcli's own, whatever became of them on the way: taken whole, or refused whole with a sentence."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Desk

NOW = "2026-03-02T10:00:00Z"
FIELDS = st.sampled_from(
    ["supportcli", "format", "made_at", "own", "ticket", "key", "title", "role", "head", "facts", "origin", "n",
     "subject", "thing", "at", "noted", "actor", "command", "kind", "body", "body_hash", "digest", "attachment",
     "base64", "end", "attachments"]
)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 2**70) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(FIELDS, inner, max_size=2),
    max_leaves=4,
)
PIECES = st.binary(max_size=4) | st.sampled_from(
    [b"\n", b'"', b"{", b"}", b"\xff", b"\0", b"\\ud800", b"1e999", b"[" * 9999]
)


@pytest.fixture(params=["journal", "handoff"])
def sent(request: Any, desks: Any, tmp_path: Path) -> tuple[str, bytes, Desk]:
    """(format, a whole file of it, another desk that takes it)."""
    here, there = desks("here"), desks("there")
    (tmp_path / "log.txt").write_text("refused\n")
    here.ok("open no internet -c Acme", now=NOW)
    here.ok(["1", "attach", str(tmp_path / "log.txt")])
    path = tmp_path / "sent.jsonl"
    here.ok(["export", str(path)] if request.param == "journal" else ["1", "handoff", str(path)])
    there.ok("open mine", now=NOW)
    return request.param, path.read_bytes(), there


def taken_or_refused(sent: tuple[str, bytes, Desk], tmp_path: Path, data: bytes) -> None:
    form, _, desk = sent
    path = tmp_path / "changed.jsonl"
    path.write_bytes(data)
    before = desk.ok("export --format jsonl").out
    ran = desk(["import", str(path), "--json", "--format", form], now=NOW)
    if ran.code:
        assert ran.code in (2, 4) and ran.error["message"] and desk.ok("export --format jsonl").out == before
    else:
        assert desk("verify").code == 0


KEPT = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("sent", ["handoff"], indirect=True)
def test_a_handoff_of_half_a_letter_is_refused(sent: tuple[str, bytes, Desk], tmp_path: Path) -> None:
    taken_or_refused(sent, tmp_path, sent[1].replace(b'"ticket":"', b'"ticket":"\\ud800', 1))


@KEPT
@given(st.floats(0, 1), st.integers(0, 9), PIECES, st.booleans())
def test_no_bytes_stop_a_file_of_ours(
    sent: tuple[str, bytes, Desk], tmp_path: Path, place: float, gone: int, put: bytes, cut: bool
) -> None:
    at = int(place * len(sent[1]))
    taken_or_refused(sent, tmp_path, sent[1][:at] + put + (b"" if cut else sent[1][at + gone :]))


@KEPT
@given(st.floats(0, 0.99), FIELDS, VALUES)
def test_no_value_of_a_line_stops_a_file_of_ours(
    sent: tuple[str, bytes, Desk], tmp_path: Path, place: float, field: str, value: Any
) -> None:
    lines: list[Any] = [json.loads(line) for line in sent[1].splitlines()]
    with_it = [number for number, line in enumerate(lines) if field in line] or range(len(lines))
    number = with_it[int(place * len(with_it))]
    lines[number] = {**lines[number], field: value}
    taken_or_refused(sent, tmp_path, "".join(json.dumps(line) + "\n" for line in lines).encode())


def test_a_byte_order_mark_changes_nothing(sent: tuple[str, bytes, Desk], tmp_path: Path) -> None:
    _, data, desk = sent
    path = tmp_path / "sent-by-windows.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + data)
    desk.ok(["import", str(path)], now=NOW)
    assert {one["title"] for one in desk.ok("list --json").json} == {"mine", "no internet"}
