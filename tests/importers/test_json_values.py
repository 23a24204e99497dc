"""JSON from other programs: one value after the other, and one broken entry costs only itself."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli.importers import json_values
from supportcli.importers.items import Rejected

EXPECTED = [{"n": 1}, {"n": 2, "list": [{"n": 9}, []]}, {"n": 3}]


def read(path: Path, content: str | bytes) -> tuple[list[Any], list[Rejected]]:
    """(values, refused) of a file with that content."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    found = list(json_values.values(str(path), path.read_bytes()[:100]))
    return [one[1] for one in found if not isinstance(one, Rejected)], [
        one for one in found if isinstance(one, Rejected)
    ]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(EXPECTED),
        json.dumps(EXPECTED, indent=2),
        "\n".join(map(json.dumps, EXPECTED)),
        ",\n".join(map(json.dumps, EXPECTED)),
        json.dumps(EXPECTED[:1]) + json.dumps(EXPECTED[1:]),
        json.dumps([EXPECTED[:2], EXPECTED[2:]]),
        b"\xef\xbb\xbf" + json.dumps(EXPECTED).encode(),
        json.dumps(EXPECTED).encode("utf-16"),
    ],
    ids=("list", "indented", "lines", "lines with commas", "pages", "pages in a list", "mark", "utf-16"),
)
def test_every_way_to_write_several_objects_gives_the_same(tmp_path: Path, content: str | bytes) -> None:
    assert read(tmp_path / "x.json", content) == (EXPECTED, [])


@pytest.mark.parametrize("between", [",", ",\n", ",\n  ", "\n"])
def test_a_broken_entry_costs_only_itself(tmp_path: Path, between: str) -> None:
    entries = [json.dumps({"n": n, "text": "x" * 100}) for n in range(2_000)]
    entries[1_000] = '{"n": 1000, "text": "an unescaped "quote""}'
    values, refused = read(tmp_path / "x.json", f"[{between.join(entries)}]")
    assert [one["n"] for one in values] == [n for n in range(2_000) if n != 1_000]
    assert [one.place for one in refused] == ["entry 1001"] and refused[0].row.startswith('{"n": 1000')


def test_a_file_that_was_cut_brings_what_is_whole(tmp_path: Path) -> None:
    values, refused = read(tmp_path / "x.json", json.dumps(EXPECTED)[:-4])
    assert (values, [one.why.message for one in refused]) == (EXPECTED[:2], ["the file ends in the middle of it"])


@pytest.mark.parametrize(
    ("hostile", "why"),
    [
        ('{"n": "' + "x" * 10_000_000 + '"}', "it is over {n} letters long"),
        ('{"n":' * 100_000, "it is nested too deeply"),
        ('{"n":' + "[" * 500 + "]" * 500 + "}", "it is nested too deeply"),
        ('{"n":' + "9" * 10_000 + "}", "it holds a number that is too long"),
        ("\0" * 100_000, "it is no JSON: {why}"),
    ],
    ids=("long", "deep", "deep and whole", "number", "NULs"),
)
def test_hostile_entries_are_refused_in_bounded_time(tmp_path: Path, hostile: str, why: str) -> None:
    began = time.monotonic()
    values, refused = read(tmp_path / "x.json", f'{{"n": 1}}\n{hostile}\n{{"n": 2}}\n')
    assert (values, [one.why.message for one in refused]) == ([{"n": 1}, {"n": 2}], [why])
    assert time.monotonic() - began < 5


def test_entries_across_the_ends_of_pieces_are_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given_ = [{"n": n, "text": "ä" * (n % 7), "x": [n, 1.5, None, True]} for n in range(200)]
    for piece in (1, 7, 100):
        monkeypatch.setattr(json_values, "PIECE", piece)
        assert read(tmp_path / "x.json", json.dumps(given_, ensure_ascii=False)) == (given_, [])


def test_control_characters_in_a_text_are_read_and_half_surrogates_can_be_stored(tmp_path: Path) -> None:
    values, refused = read(tmp_path / "x.json", '{"n": "a\tb\\ud800c"}\n{"n": "d"}')
    assert not refused and [json_values.words(one["n"]) for one in values] == ["a\tb\ufffdc", "d"]


@given(st.binary(max_size=200))
def test_no_bytes_stop_the_reader(content: bytes) -> None:
    import tempfile

    with tempfile.NamedTemporaryFile() as file:
        file.write(content)
        file.flush()
        for one in json_values.values(file.name, content[:2]):
            assert isinstance(one, Rejected | tuple)
