"""The pictures in docs/: each is made by screenshots.py, small, described, and shown somewhere; their pages still come
out. (That a picture is the newest, a person sees: fonts and browsers differ.)"""

import re
import struct

import pytest
from screenshots import FOLDER, LARGEST, PICTURES, ROOT, pages


def test_every_picture_is_made_by_the_script():
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.png" for name in PICTURES}


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_a_picture_is_small_has_its_size_and_is_shown_with_words_for_it(name):
    data = (FOLDER / f"{name}.png").read_bytes()
    assert data.startswith(b"\x89PNG") and len(data) <= LARGEST
    assert struct.unpack(">II", data[16:24]) == PICTURES[name].size
    shown = [page.read_text(encoding="utf-8") for page in (ROOT / "docs").rglob("*.md")]
    assert any(re.search(rf"!\[\w[^\]]{{15,}}\]\([^)]*screenshots/{name}\.png\)", page) for page in shown)


def test_the_pages_of_the_pictures_come_out_with_what_is_to_be_seen(tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    made = {name: path.read_text(encoding="utf-8") for name, path in pages(tmp_path).items()}
    assert sorted(made) == sorted(PICTURES)
    for name, html in made.items():
        assert html.startswith("<!doctype html>") and f"<{PICTURES[name].shown}" in html
    assert "modem does not connect" in made["brief-wide"] and 'class="s1"' in made["report-wide"]
