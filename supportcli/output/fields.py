"""`--fields a,b`: which fields of a listing or a page are shown, in that order.

Nothing is added here for a new field: the rows and the columns of a listing say which there are.
"""

from collections.abc import Mapping, Sequence

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.results import Column, Document, Listing


def known_fields(listing: Listing) -> list[str]:
    """Every field of the rows, in the order they first occur; of an empty listing those of its columns."""
    names = dict.fromkeys(name for row in listing.rows for name in row)
    names.update(dict.fromkeys(column.field for column in listing.columns if column.field not in names))
    return list(names)


def chosen(listing: Listing, fields: Sequence[str]) -> Listing:
    """The listing with these fields only. Raises Refused (unknown_field).

    An empty listing knows its columns only, so any name passes there: a script must not fail on the day when nothing is
    due.
    """
    if not fields:
        return listing
    if listing.rows:
        _refuse_unknown(fields, known_fields(listing))
    columns = {column.field: column for column in listing.columns}
    return listing._replace(
        rows=[{name: row.get(name) for name in fields} for row in listing.rows],
        columns=[columns.get(name) or Column(name, name, _kind(name)) for name in fields],
    )


def chosen_data(data: Any, fields: Sequence[str]) -> Any:
    """The data of a page (an object or an array of objects) with these fields only. Raises Refused (unknown_field)."""
    if not fields:
        return data
    rows = data if isinstance(data, (list, tuple)) else [data]
    rows = [row for row in rows if isinstance(row, Mapping)]
    if rows:
        _refuse_unknown(fields, list(dict.fromkeys(name for row in rows for name in row)))
    picked = [{name: row.get(name) for name in fields} for row in rows]
    return picked if isinstance(data, (list, tuple)) else picked[0] if picked else data


def listing_of(page: Document, form: str) -> Listing:
    """The rows of a page, for a form that shows rows only. Raises Refused (unknown_form) if the page has none."""
    if page.listing is None:
        raise Refused(
            N_("This page has no rows, so it cannot be shown as {form}. Known: {forms}."),
            code="unknown_form",
            typed=form,
            values={"form": form, "forms": "html, json, md, text, txt"},
        )
    return page.listing()


def _refuse_unknown(fields: Sequence[str], known: Sequence[str]) -> None:
    for name in fields:
        if name not in known:
            raise Refused(
                N_("There is no field {field} here. Known: {fields}."),
                code="unknown_field",
                typed=name,
                values={"field": name, "fields": ", ".join(known)},
            )


def _kind(field: str) -> str:
    if field == "due_at":
        return "due"
    return "time" if field == "at" or field.endswith("_at") else "text"
