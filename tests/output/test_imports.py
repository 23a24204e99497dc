"""What showing costs: the modules that a list, a write and a page load, each in a process of its own."""

import subprocess
import sys
import textwrap

import pytest

HEAVY = {
    "rich",
    "pendulum",
    "prompt_toolkit",
    "dateparser",
    "typer",
    "html",
    "csv",
    "shlex",
    "zoneinfo",
    "logging",
}


def loaded(code: str) -> set[str]:
    """The top-level modules that are there after `code` and were not after `import typing`."""
    start = """
        import sys, io
        import typing
        before = set(sys.modules)
        from supportcli.output import Screen, show
        from supportcli.results import *
        screen = Screen(tty=True, color=True, now="2026-11-21T11:05:00.000Z")
        rows = [{"key": "42", "title": "модем 的", "due_at": "2026-11-21T09:00:00.000Z"}]
        columns = [Column("key", "Key"), Column("title", "Title"), Column("due_at", "Due", "due")]
        listing = Listing(rows, columns, ["42"])
        done = Done({"key": "42"}, [Say("{key} noted", {"key": "42"})], ["42"])
        page = Document({"key": "42"}, lambda: [Heading(Say("Ticket"))], Say("Ticket"))
    """
    end = """
        print(" ".join(sorted(set(sys.modules) - before)), file=sys.stderr)
    """
    program = textwrap.dedent(start) + code + textwrap.dedent(end)
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    return set(run.stderr.split())


@pytest.mark.parametrize(
    "code",
    [
        "show(listing, screen)",
        "show(listing, screen._replace(tty=False))",
        "show(done, screen)",
        "show(page, screen._replace(color=False))",
        "show(page, screen._replace(form='json'))",
    ],
)
def test_lists_writes_json_and_plain_pages_load_no_rich(code: str) -> None:
    assert not HEAVY & {name.partition(".")[0] for name in loaded(code)}


def test_a_write_loads_only_what_says_a_sentence() -> None:
    assert {name for name in loaded("show(done, screen)") if name.startswith("supportcli.output")} == {
        "supportcli.output",
        "supportcli.output.paint",
        "supportcli.output.safe",
        "supportcli.output.saying",
        "supportcli.output.text",
        "supportcli.output.widths",
    }


def test_a_page_in_color_is_the_one_thing_that_loads_rich() -> None:
    names = loaded("show(page, screen)")
    assert "rich.text" in names
    assert not {"rich.table", "rich.markdown", "rich.syntax", "pygments", "markdown_it"} & names


@pytest.mark.parametrize("form", ["text", "txt", "md", "html"])
def test_a_page_without_a_chart_loads_nothing_that_draws_charts(form: str) -> None:
    drawing = {"supportcli.output.charts", "supportcli.output.svg", "supportcli.output.amounts"}
    shown = f"screen._replace(form='{form}')"
    assert not drawing & loaded(f"show(page, {shown})")
    chart = "Bars(Say('a'), 'count', [('b', [1])], [])"
    charted = loaded(f"show(page._replace(blocks=lambda: [{chart}]), {shown})")
    assert {"supportcli.output.amounts", "supportcli.output.charts"} <= charted & drawing
