"""Links between the pages of docs/ and README.md lead somewhere, and no page is lost."""

import re
from pathlib import Path

import pytest
from source_files import DOCS, ROOT

PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]


def links(page: Path) -> list[str]:
    plain = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", plain)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_a_file(page):
    gone = [to for to in links(page) if not to.startswith("http") and not (page.parent / to).exists()]
    assert gone == []


def test_every_page_can_be_reached_from_the_readme():
    seen, ahead = set(), [ROOT / "README.md"]
    while ahead:
        page = ahead.pop().resolve()
        if page in seen or page.suffix != ".md":
            continue
        seen.add(page)
        ahead += [page.parent / to for to in links(page) if not to.startswith("http")]
    assert sorted(str(page.relative_to(ROOT)) for page in PAGES if page.resolve() not in seen) == []


@pytest.mark.parametrize("page", sorted((DOCS / "decisions").glob("[0-9]*.md")), ids=lambda page: page.stem)
def test_a_decision_says_what_why_and_what_would_change_it(page):
    heads = re.findall(r"^## (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert heads == ["Choice", "Reason", "What would change our mind"]


def test_every_page_that_the_source_names_is_there():
    named = {
        (path.name, page)
        for path in [*(ROOT / "supportcli").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
        for page in re.findall(r"(?<![\w/{}*.])((?:\w[\w-]*/)*[\w-]+\.md)\b", path.read_text(encoding="utf-8"))
    }
    pages = {str(page.relative_to(ROOT)) for page in PAGES}
    assert sorted((name, page) for name, page in named if page.startswith("docs/") and page not in pages) == []
    assert sorted((name, page) for name, page in named if re.match(r"[A-Z]+\.md", page) and page != "README.md") == []
