"""What a command hands to output/: one of five shapes, plain values, no sentences glued together.

`Done` (a write), `Listing` (rows of one thing), `Document` (a page), `Text` (raw words for a pipe), `Shown` (nothing
is left to show). A page is made of the blocks below; each form in output/ knows how to draw each block. `Say` is a
sentence not yet said: marked English and values; output/ translates it, fills it in, and makes typed text safe. A
new block needs a few lines in each form.
"""

from collections.abc import Callable, Mapping, Sequence

from supportcli.annotations import Any
from supportcli.values import NamedTuple


class Say(NamedTuple):
    """A sentence: a message id (English with `{names}`) and what goes into it. Values may be str, int, None, a Say,
    a When or a Length."""

    message: str
    values: dict[str, Any] = {}  # noqa: RUF012 - never changed
    style: str = ""
    """"" plain, "strong" head, "dim" aside, "bad" overdue or refused, "good" kept or met, "warn" at risk."""


class When(NamedTuple):
    """A moment inside a sentence: UTC in, local time out. `precision` is minute or day."""

    at: str
    precision: str = "minute"


class Length(NamedTuple):
    """A length of time inside a sentence (`2 h 5 min`)."""

    minutes: int


class Heading(NamedTuple):
    say: Say


class Line(NamedTuple):
    """One paragraph, `indent` columns in from the left on every line of it, `hang` more from its second line on."""

    say: Say
    indent: int = 0
    hang: int = 0


class Fields(NamedTuple):
    """Name: value pairs, aligned."""

    pairs: Sequence[tuple[Say, Any]]


class Columns(NamedTuple):
    """A small table inside a page. `names` are marked English; a cell is str, a number, None, a Say, a When or a
    Length."""

    names: Sequence[str]
    rows: Sequence[Sequence[Any]]
    flexible: int = -1
    """Index of the column that is cut when the line is too long; -1 = the last."""


class Paste(NamedTuple):
    """Lines to type, never wrapped or translated."""

    lines: Sequence[str]


class Gap(NamedTuple):
    """An empty line."""


class Bars(NamedTuple):
    """A bar chart: in each group one bar for every series (`None` = no figure, no bar). Values of one chart share one
    scale and `unit`: count, seconds, minutes, hours, percent (0-100) or money. Below zero goes to the other side."""

    title: Say
    unit: str
    groups: Sequence[tuple[str | Say, Sequence[int | float | None]]]
    series: Sequence[Say]


class Spark(NamedTuple):
    """A small line of how one figure went over time, drawn in the order given; a point without a value (`None`) is a
    gap. `unit` as in Bars."""

    title: Say
    unit: str
    points: Sequence[tuple[str, float | None]]


Block = Heading | Line | Fields | Columns | Paste | Gap | Bars | Spark


class Warning(NamedTuple):
    """Something that was recorded all the same. `code` is stable; shown on stderr."""

    code: str
    say: Say


class Done(NamedTuple):
    """A write. On a terminal its sentences, in a pipe `ids`, one a line, with --json `data`."""

    data: dict[str, Any] | list[dict[str, Any]]
    says: Sequence[Say]
    ids: Sequence[str]
    warnings: Sequence[Warning] = ()
    page: Sequence[Block] = ()
    """More to read on a terminal after the sentence (what `take` and `call` show)."""
    exit_code: int = 0


class Column(NamedTuple):
    """A column of a listing: the field of the row it shows, its heading, how it is drawn on a terminal.

    `kind`: text, number, time (shown as local time), due (local time with how late), tags, marked
    (text with what was searched for marked: (start, end) of each in the row's `marks`).
    """

    field: str
    title: str
    kind: str = "text"


class Listing(NamedTuple):
    """Rows of one thing. A terminal shows `columns`, a pipe TSV of them, JSON and CSV every field of `rows`."""

    rows: Sequence[dict[str, Any]]
    columns: Sequence[Column]
    ids: Sequence[str] = ()
    flexible: str = "title"
    empty: Say | None = None
    exit_code: int = 0
    footer: Say | None = None


class Document(NamedTuple):
    """A page: `data` is what JSON shows, `blocks()` is called for every other form, `listing()` gives rows for tsv,
    csv, jsonl."""

    data: Any
    blocks: Callable[[], Sequence[Block]]
    title: Say
    ids: Sequence[str] = ()
    listing: Callable[[], Listing] | None = None
    exit_code: int = 0
    drawn: Mapping[str, Callable[[], str]] = {}
    """Forms that the page has a template of its own for: name of the form -> its whole text."""
    quick: bool = False
    """Coloured as lists are, without Rich: for a page whose making costs enough already."""


class Text(NamedTuple):
    """Words as they are (completion scripts, JSON schema), for stdout."""

    text: str
    data: Any = None
    exit_code: int = 0


class Shown(NamedTuple):
    """Everything was shown line by line already, as it happened (`batch`)."""

    exit_code: int = 0


Result = Done | Listing | Document | Text | Shown
