"""Reading articles: one page, or the list."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.recording.articles import must_find
from supportcli.results import Block, Column, Document, Fields, Heading, Line, Listing, Say
from supportcli.shapes import moment
from supportcli.storage import article_rows


def show(session: Any, words: Sequence[str]) -> Document:
    """One article. Raises NotFound."""
    row = must_find(session.db, words)
    row["added_at"] = moment(row["added_at"])
    title = Say(N_("Article {number}: {question}"), row)
    return Document(row, lambda: page(title, row), title, ids=[str(row["number"])])


def page(title: Say, row: dict[str, Any]) -> list[Block]:
    """Question, answer, topics."""
    blocks: list[Block] = [Heading(title)]
    if row["answer"]:
        blocks.append(Line(Say("{answer}", {"answer": row["answer"]})))
    pairs = [(Say(N_("topics")), ", ".join(row["topics"])), (Say(N_("language")), row["language"])]
    return [*blocks, Fields([pair for pair in pairs if pair[1]])]


def listing(session: Any, words: str) -> Listing:
    """Articles by number."""
    columns = [
        Column("number", N_("number"), "number"),
        Column("question", N_("question")),
        Column("topics", N_("topics"), "tags"),
    ]
    rows = article_rows.listed(session.db, words.split()) if session.db is not None else []
    rows = [{**row, "added_at": moment(row["added_at"])} for row in rows]
    empty = Say(N_("No article is known: supportcli article add QUESTION -m ANSWER"))
    return Listing(rows, columns, [str(row["number"]) for row in rows], "question", empty)
