"""Articles as records: added under a number of their own, edited, removed."""

from collections.abc import Sequence

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotFound, Refused
from supportcli.facts.article import Added, Edited, Removed
from supportcli.languages import N_
from supportcli.results import Done, Say, Warning
from supportcli.storage import Connection, article_rows
from supportcli.ticket import Header


def must_find(db: Connection | None, words: Sequence[str]) -> dict[str, Any]:
    """The row of the article whose number was typed. Raises Refused (no number) or NotFound."""
    if len(words) != 1 or not words[0].isdecimal():
        raise Refused(N_("Which article? Name it by its number."), "supportcli article list", code="article_missing")
    row = article_rows.numbered(db, words[0]) if db is not None else None
    if row is None:
        values = {"number": words[0]}
        raise NotFound(
            N_("There is no article {number}."), "supportcli article list", code="article_not_found", values=values
        )
    return row


def unknown(db: Connection, number: str) -> list[Warning]:
    """What is said where a number was given that no article has: the fact is recorded all the same."""
    if article_rows.numbered(db, number):
        return []
    return [Warning("article_not_found", Say(N_("There is no article {number}."), {"number": number}))]


def add(book: Book, question: str, topics: Sequence[str], language: str | None) -> Done:
    """Record an article; its answer is the message (`-m`)."""
    if not question.strip():
        raise Refused(
            N_("Which question does it answer?"), "supportcli article add QUESTION -m ANSWER", code="question_missing"
        )
    article = book.new_card("article")
    number = article_rows.next_number(book.db)
    header = book.record(article, Added(number, question, book.session.message, tuple(topics), language))
    return answer(book, article, header)


def edit(
    book: Book, words: Sequence[str], question: str | None, topics: Sequence[str] | None, language: str | None
) -> Done:
    """Record the given fields."""
    article = book.card(must_find(book.db, words)["id"])
    given: dict[str, Any] = {"question": question, "answer": book.session.message, "language": language}
    if topics is not None:
        given["topics"] = list(topics)
    return answer(book, article, book.record(article, Edited({n: v for n, v in given.items() if v is not None})))


def remove(book: Book, words: Sequence[str]) -> Done:
    """Record that the answer is no longer given."""
    article = book.card(must_find(book.db, words)["id"])
    return answer(book, article, book.record(article, Removed()))


def shape(article: Any) -> dict[str, Any]:
    """An article in JSON: absent = null or []."""
    fields = article.fields
    return {
        "number": fields.get("number"),
        "id": article.subject,
        "question": fields.get("question"),
        "answer": fields.get("answer"),
        "topics": list(fields.get("topics") or ()),
        "language": fields.get("language"),
        "added_at": shapes.moment(article.added.at if article.added else None),
    }


def answer(book: Book, article: Any, header: Header) -> Done:
    """The answer to a write on an article; a pipe gets its number."""
    line = article.events[-1][1].line(article, header)
    say = Say(N_("{line}. Undo: {undo}"), {"line": line, "undo": f"{book.session.program} undo"})
    data = {**shape(article), "undo": book.command, "repeated": False, "warnings": [], "ticket_from": None}
    return Done(data, [say], [str(article.fields.get("number"))])
