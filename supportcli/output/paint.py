"""Runs of text with a style become text with or without colour. The styles are those of `Say.style`.

A new style needs a line in SGR and one in RICH.
"""

from collections.abc import Iterable, Sequence

Run = tuple[str, str]
"""(text, style); the text is safe and has no line end."""
Row = Sequence[Run]

SGR = {"strong": "1", "dim": "2", "bad": "1;31", "good": "32", "warn": "33", "head": "1;4", "name": "2", "paste": "36"}
RULE = 100
"""Cells of a heading with its rule, at most: longer lines help no eye."""
RICH = {
    "strong": "bold",
    "dim": "dim",
    "bad": "bold red",
    "good": "green",
    "warn": "yellow",
    "head": "bold",
    "name": "dim",
    "paste": "cyan",
}


def plain(rows: Iterable[Row]) -> str:
    return "".join("".join(text for text, _ in row).rstrip() + "\n" for row in rows)


def sgr(rows: Iterable[Row]) -> str:
    """For sentences and lists, which are shown often: eight codes of ECMA-48, nothing imported."""
    return "".join("".join(_sgr(text, style) for text, style in _trimmed(row)) + "\n" for row in rows)


def _sgr(text: str, style: str) -> str:
    code = SGR.get(style)
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text


def _trimmed(row: Row) -> list[Run]:
    runs = list(row)
    while runs and not runs[-1][0].rstrip():
        runs.pop()
    if runs:
        runs[-1] = (runs[-1][0].rstrip(), runs[-1][1])
    return runs


def pretty(rows: Iterable[Row], width: int, encoding: str = "utf-8") -> str:
    """For pages in colour: through Rich, which draws a rule beside each heading and the rest as one Text.

    Text objects only, so nothing typed is read as markup, and laid out already, so Rich wraps nothing: that keeps a
    page at 1.3 of the start of a Typer hello, where Rich's own tables take 2.
    """
    from io import StringIO

    from rich.cells import cell_len
    from rich.console import Console
    from rich.rule import Rule
    from rich.text import Text

    drawn = StringIO()
    console = Console(
        file=drawn, width=width, force_terminal=True, color_system="standard", no_color=False, legacy_windows=False
    )
    line = "─" if encoding.lower().startswith("utf") else "-"
    long = min(width, RULE)
    body = Text()
    for row in rows:
        runs = _trimmed(row)
        if len(runs) == 1 and runs[0][1] == "head" and cell_len(runs[0][0]) + 4 <= long:
            console.print(body, end="", soft_wrap=True)
            heading = Text(runs[0][0], RICH["head"])
            console.print(Rule(heading, align="left", style="dim", characters=line), width=long)
            body = Text()
            continue
        for text, style in runs:
            body.append(text, RICH.get(style, ""))
        body.append("\n")
    console.print(body, end="", soft_wrap=True)
    return drawn.getvalue()


def painted(rows: Iterable[Row], color: bool) -> str:
    return sgr(rows) if color else plain(rows)
