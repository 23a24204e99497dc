"""Reading plans: one page, or the list."""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.moments import moment
from supportcli.pages import plans as pages
from supportcli.recording import terms
from supportcli.recording.plans import shape, target
from supportcli.results import Column, Document, Listing, Say
from supportcli.storage import named_rows, reading


def show(session: Any, name: str) -> Document:
    """One plan, with the customers that have it. Raises NotFound."""
    subject = terms.must_find(session.db, "plan", name)
    data = shape(session.db, reading.card(session.db, subject))
    users = named_rows.customers_on(session.db, subject, session.now)
    data["customers"] = [*dict.fromkeys(one.name for one in users)]
    title = Say(N_("Plan {name}"), {"name": data["name"]})
    return Document(data, lambda: pages.page(title, data), title, ids=[subject])


def listing(session: Any, words: str) -> Listing:
    """Plans by name."""
    columns = [
        Column("name", N_("name")),
        Column("price", N_("price"), "number"),
        Column("currency", N_("currency")),
        Column("included_minutes", N_("minutes"), "number"),
        Column("calendar", N_("calendar")),
        Column("covers", N_("covers"), "tags"),
    ]
    rows = terms.listed(session.db, "plan", words)
    ids = {row["calendar_id"] for row in rows if row["calendar_id"]}
    known = named_rows.known(session.db, "calendars", ids) if ids else {}
    for row in rows:
        row["calendar"] = known[row["calendar_id"]].name if row["calendar_id"] in known else None
        row["targets"] = [target(text) for text in row["targets"]]
        row["added_at"] = moment(row["added_at"])
    empty = Say(N_("No plan is known: supportcli plan add NAME --minutes 30"))
    return Listing(rows, columns, [row["id"] for row in rows], "covers", empty)
