"""The pages of docs/reference/ are what the program says now."""

import generate
import pytest


@pytest.mark.parametrize("name", sorted(generate.PAGES))
def test_a_reference_page_says_what_the_program_says(name):
    made = (generate.ROOT / f"docs/reference/{name}.md").read_text(encoding="utf-8")
    assert made == generate.PAGES[name](), "make it anew: python tests/docs/generate.py"


def test_every_reference_page_is_made():
    assert {path.stem for path in (generate.ROOT / "docs/reference").glob("*.md")} == set(generate.PAGES)
