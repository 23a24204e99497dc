"""A sheet drawn by its template: Markdown and HTML. What people typed is data in both.

A new form is a template here, named brief.FORM.j2, and a row in SAFE. Jinja is loaded only when one is drawn.
"""

import os
from collections.abc import Callable

from supportcli.annotations import Any
from supportcli.brief.sheet import Sheet

TEMPLATES = os.path.join(os.path.dirname(__file__), "templates")


def _markdown(value: Any) -> str:
    from supportcli.output.safe import markdown_safe, one_line

    return markdown_safe(one_line(str(value)))


def _html(value: Any) -> str:
    from supportcli.output.safe import one_line

    return one_line(str(value))  # the environment escapes what is left


SAFE: dict[str, Callable[[Any], str]] = {"md": _markdown, "html": _html}
"""Form -> what is done with every value that its template prints."""


POINTS = ((3200, 10.0), (4100, 9.0), (5100, 8.0), (6600, 7.0))
"""So many cells of text fit on a page of A4 in letters of that size (in points): measured with Chromium, with a tenth
to spare. More text than that gets SMALLEST."""
SMALLEST = 6.0


def points(page: Sheet) -> float:
    """The size of the letters in print that keeps the page one page."""
    from supportcli.brief.sheet import cells_of

    return next((size for most, size in POINTS if cells_of(page) <= most), SMALLEST)


def drawn(page: Sheet, form: str) -> str:
    """The whole text of the page in one of SAFE."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=form == "html",
        finalize=SAFE[form],
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return templates.get_template(f"brief.{form}.j2").render(page=page, points=points(page))
