"""Reading for `report`: period, customer and query in, a page of figures out, or the tickets behind one of them.

A new report needs nothing here: its file in reports/ is found by its name. Writes nothing, and creates no database.
"""

from collections.abc import Callable, Iterable, Sequence

from supportcli import current, reports
from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_, available
from supportcli.looking import periods
from supportcli.pages import lists as list_page
from supportcli.pages import report as page
from supportcli.reports.figures import Made
from supportcli.reports.material import Material
from supportcli.results import Column, Document, Listing, Say
from supportcli.storage.queries import Where
from supportcli.values import NamedTuple


class Wish(NamedTuple):
    """The options of the command, as they were typed."""

    customer: str | None = None
    year: str | None = None
    month: str | None = None
    since: str | None = None
    until: str | None = None
    last: str | None = None
    compare: bool = False
    figure: str | None = None
    language: str | None = None
    internal: bool = False


def report(session: Any, words: Sequence[str], wish: Wish) -> Document | Listing:
    """The report called by the first word; without words the reports there are.

    Raises Refused (unknown_report, unknown_figure, unknown_value, what a period or query raises) and NotFound
    (customer_not_found).
    """
    speak(session, wish.language)
    if not words:
        return there(session)
    module = module_of(session, words[0])
    if getattr(module, "OF_ONE_TICKET", False):
        from supportcli.looking import complaining

        return complaining.complaint(session, words[1:], wish)
    period = periods.asked(session, wish.year, wish.month, wish.since, wish.until, wish.last)
    subject = whom(session, wish.customer)
    scope = about(session, words[1:], subject)
    earlier = periods.year_before(period, session.now) if wish.compare and not wish.figure else None
    rows = read(session, scope, (earlier or period).start)
    made = module.made(material(session, rows, period, scope, wish.internal))
    if wish.figure:
        return behind(session, made, wish.figure)
    before = module.made(material(session, rows, earlier, scope, wish.internal)) if earlier else None
    shown = page.Shown(
        words[0], module.TITLE, period, earlier, named(session, subject), scope.query, made, before, session.now
    )
    return page.document(shown, getattr(module, "ROWS", None))


def speak(session: Any, language: str | None) -> None:
    """The whole output in that language. Raises Refused (unknown_value)."""
    from supportcli.recording.vocabulary import one_of

    session.language = one_of("--lang", language, available()) or session.language


def there(session: Any) -> Listing:
    """Bare `report`: a row for each. Raises Refused for a ticket without the name of a report."""
    key = current.named(session)
    if key:
        raise Refused(
            N_("Which report? With a ticket it counts that ticket alone."),
            f"supportcli {key} report complaint",
            f"supportcli {key} report service",
            code="report_missing",
            typed=key,
        )
    rows = [
        {"report": name, "what": Say(reports.load(name).SUMMARY), "line": f"supportcli report {name}"}
        for name in reports.names()
    ]
    return Listing(rows, page.REPORTS, [str(row["report"]) for row in rows], "what")


def module_of(session: Any, name: str) -> Any:
    """The report of that name. Raises Refused with those there are."""
    known = reports.names()
    if name in known:
        return reports.load(name)
    from difflib import get_close_matches

    near = get_close_matches(name.casefold(), known, 2, 0.5) or known
    raise Refused(
        N_("There is no report {name}. Reports: {known}."),
        *(f"supportcli report {one}" for one in near),
        code="unknown_report",
        typed=name,
        values={"name": name, "known": ", ".join(known)},
    )


class Scope(NamedTuple):
    """Which tickets: the customer by id, the query as it was typed, the condition that both make."""

    customer: str | None
    query: str | None
    where: Where


def whom(session: Any, customer: str | None) -> str | None:
    """The id of the customer that `-c` names. Raises NotFound, NotAllowed when several are called so."""
    if customer is None:
        return None
    from supportcli.recording import people

    return people.must_find(session.db, customer)


def named(session: Any, customer: str | None) -> str | None:
    """What that customer is called."""
    from supportcli.storage import reading

    return reading.customer_name(session.db, customer) if customer else None


def about(session: Any, words: Sequence[str], customer: str | None) -> Scope:
    """The tickets of the query words, the customer, and the one that the line names. Raises Refused for words that are
    no query, NotFound."""
    from supportcli.words.queries import Term, parse

    key = current.named(session)
    query = [*words, *([f"key:{key}"] if key else [])]
    asked = current.narrowed(session, parse(words, f"{session.verb} {session.words[0]}"))
    terms = [*asked, *([Term("customer", customer)] if customer else [])]
    where = Where("t.visible = 1")
    if terms and session.db is not None:
        from supportcli.storage import queries

        where = queries.conditions(session.db, terms, queries.view_of(session))
    return Scope(customer, " ".join(query) or None, where)


def read(session: Any, scope: Scope, since: str) -> Callable[[str, str, str], Iterable[tuple[Any, ...]]]:
    """What gives the rows of a reading for [start, end); nothing without a database. `since`: the earliest start."""
    if session.db is None:
        return lambda name, start, end: ()
    from supportcli.storage import report_rows

    return report_rows.Rows(session.db, scope.where, session.now, since).read


def material(session: Any, rows: Any, period: periods.Period, scope: Scope, internal: bool) -> Material:
    """What the report is made of, for one period."""
    return Material(
        period.start,
        period.end,
        session.now,
        lambda name: rows(name, period.start, period.end),
        periods.steps(period),
        internal,
        scope.customer,
        scope.query is not None,
        periods.months,
    )


def tickets_of(made: Made, name: str) -> Sequence[int] | None:
    """The tickets behind a figure, or behind `TABLE:ROW` and `TABLE:ROW:COLUMN`; None: there is none called so."""
    spelled = name.casefold().replace("-", "_").replace(" ", "_")
    for figure in made.figures:
        if figure.name == spelled:
            return figure.subjects
    wanted = name.casefold()
    for table in made.tables:
        for key, subjects in table.behind.items():
            if f"{table.name}:{key}".casefold() == wanted:
                return subjects
    return None


def names_in(made: Made, name: str) -> list[str]:
    """What could have been meant: the rows of a table that was named, else the figures, and the tables that open."""
    table = next((one for one in made.tables if one.behind and one.name == name.partition(":")[0]), None)
    if table:
        return [f"{table.name}:{key}" for key in table.behind]
    return [*(one.name for one in made.figures), *(f"{one.name}:" for one in made.tables if one.behind)]


def behind(session: Any, made: Made, name: str) -> Listing:
    """The tickets behind a figure, as `list` gives them. Raises Refused with the figures that have some."""
    from supportcli.storage import lists

    found = tickets_of(made, name)
    if found is None:
        from difflib import get_close_matches

        from supportcli.words import options

        given = options.without(session.given, ["--list"])
        known = names_in(made, name)
        near = get_close_matches(name.casefold(), known, 3, 0.5)
        raise Refused(
            N_("There is no figure {name}. Figures: {known}."),
            *(options.line(session.verb, session.words, *given, "--list", one) for one in near),
            code="unknown_figure",
            typed=name,
            values={"name": name, "known": ", ".join(known)},
        )
    subjects = list(dict.fromkeys(found))
    rows = list(lists.tickets(session.db, lists.numbered(subjects), session.now)) if subjects else []
    columns: Sequence[Column] = list_page.TICKETS
    if session.at_screen:
        columns = list_page.saying(columns, rows, list_page.TICKETS_AT_SCREEN)
    return Listing(rows, columns, [row["key"] for row in rows], empty=Say(N_("No ticket is behind this figure.")))
