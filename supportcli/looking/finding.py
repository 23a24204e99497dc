"""`search`: tickets and known answers in which words occur, best first, with the place where they do.

How words are found is storage/finding.py; what is shown of a hit is made here. Writes nothing, and creates no database.
"""

from collections.abc import Mapping, Sequence

from supportcli import current
from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.looking.listing import COUNTED, limit_of, not_shown
from supportcli.pages import lists as page
from supportcli.results import Listing, Say
from supportcli.words.queries import FIELDS, TEXT, Term

SHOWN = 10
"""Hits, best first: who wants all of them says `-n 0`."""
COMPARED_EACH = 6
"""Facts that are compared for each ticket that is wanted."""
ALL = 1 << 40
NOT_ALL = N_("No ticket has all these words; these have most of them.")


def search(session: Any, words: Sequence[str], asked: int | None) -> Listing:
    """Tickets in whose facts the words occur, best first, with the text where they do, and articles; query words narrow
    it to tickets. Raises Refused."""
    from supportcli.words.queries import parse

    terms, limit = parse(words, session.verb), limit_of(session, asked, SHOWN)
    wanted = [term for term in terms if not term.negated and (term.name == TEXT or term.name in FIELDS)]
    if not wanted:
        raise Refused(
            N_("No words were given."),
            f"supportcli {session.verb} WORDS",
            f"supportcli list {' '.join(words)}".rstrip(),
            code="text_missing",
        )
    narrowing = current.narrowed(session, [term for term in terms if term not in wanted])
    rows: list[dict[str, Any]] = []
    footer = None
    if session.db is not None:
        rows, left, whole = _rows(session, wanted, narrowing, limit)
        footer = not_shown(session, left) if whole else Say(NOT_ALL)
    columns = page.saying(page.FINDINGS, rows, page.FINDINGS_AT_SCREEN) if session.at_screen else page.FINDINGS
    return Listing(
        rows,
        columns,
        [row["key"] for row in rows],
        flexible="snippet",
        empty=Say(N_("No ticket has these words.")),
        footer=footer,
    )


def _rows(
    session: Any, wanted: Sequence[Term], narrowing: Sequence[Term], limit: int | None
) -> tuple[list[dict[str, Any]], int, bool]:
    """(the rows of the best hits, how many more there are, counted a little further, whether they have all words)."""
    from supportcli.searching.asking import pieces
    from supportcli.searching.marking import snippet
    from supportcli.storage import finding, found, lists, queries

    db = session.db
    where = queries.conditions(db, narrowing or [Term("state", "none", True)], queries.view_of(session))
    compared = max(finding.COMPARED, limit * COMPARED_EACH) if limit else ALL
    asked = pieces([(term.name if term.name in FIELDS else "", term.value) for term in wanted])
    hits = finding.hits(
        db, finding.Asked(asked, session.now, session.languages, where if narrowing else None, compared)
    )
    # How many more there are is said on a terminal only.
    beyond = limit + (COUNTED if session.at_screen else 0) if limit else len(hits)
    hits, articles = _visible(db, hits, where, beyond, bool(narrowing))
    shown = hits[:limit]
    heads = {row["id"]: row for row in lists.tickets(db, lists.numbered([hit.subject for hit in shown]), session.now)}
    rows = []
    texts = found.texts(db, [(hit.subject, hit.seq) for hit in shown])
    for hit, (handle, text) in zip(shown, texts, strict=True):
        if hit.subject in articles:
            head, handle, text = _article(session, articles[hit.subject]), None, _words(articles[hit.subject])
        else:
            head = heads[lists.id_of(db, hit.subject)]
        part = snippet(text, [one for way in hit.ways for one in way])
        rows.append({**head, "snippet": part.text, "handle": handle, "marks": [list(mark) for mark in part.marks]})
    return rows, min(len(hits) - len(shown), COUNTED), all(hit.whole for hit in shown)


def _visible(
    db: Any, hits: Sequence[Any], where: Any, wanted: int, narrowed: bool
) -> tuple[list[Any], dict[int, dict[str, Any]]]:
    """(hits that are tickets of the condition or articles, as many as are wanted; the articles)."""
    from supportcli.storage import found, lists

    visible: list[Any] = []
    articles: dict[int, dict[str, Any]] = {}
    for start in range(0, len(hits), wanted or 1):
        some = hits[start : start + wanted]
        tickets = set(lists.among(db, [hit.subject for hit in some], where, wanted))
        others = [hit.subject for hit in some if hit.subject not in tickets]
        if others and not narrowed:
            articles |= found.articles(db, others)
        visible += [hit for hit in some if hit.subject in tickets or hit.subject in articles]
        if len(visible) >= wanted:
            break
    return visible[:wanted], articles


def _article(session: Any, article: Mapping[str, Any]) -> dict[str, Any]:
    from supportcli import shapes

    return shapes.article(article, session.now)


def _words(article: Mapping[str, Any]) -> str:
    """What it says now, whatever it said when it was found."""
    return "\n".join(filter(None, (article["question"], article["answer"], " ".join(article["topics"]))))
