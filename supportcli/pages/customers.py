"""The page of one customer, and the columns of the list of all. Values and blocks only."""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.pages.show import STATE_WORDS
from supportcli.results import Block, Column, Columns, Fields, Heading, Say, When

COLUMNS = (
    Column("name", N_("name")),
    Column("phones", N_("phones"), "tags"),
    Column("plan", N_("plan")),
    Column("open_count", N_("open"), "number"),
    Column("id", N_("id")),
)


def page(data: dict[str, Any]) -> list[Block]:
    """What to know when this customer rings."""
    pairs: list[tuple[Say, Any]] = [
        (Say(N_("phones")), ", ".join(data["phones"]) or None),
        (Say(N_("e-mail")), ", ".join(data["emails"]) or None),
        (Say(N_("contact")), data["contact"]),
        (Say(N_("language")), data["language"]),
        (Say(N_("time zone")), data["zone"]),
        (Say(N_("note")), data["note"]),
        (Say(N_("plan")), plan(data["plan"]) if data["plan"] else None),
        (Say(N_("contacts in 30 days")), data["contact_count_30_days"]),
    ]
    blocks: list[Block] = [
        Heading(Say("{name}", {"name": data["name"]})),
        Fields([pair for pair in pairs if pair[1] not in (None, "")]),
    ]
    if len(data["plans"]) > 1:
        blocks.append(Heading(Say(N_("Plans"))))
        rows = [
            [plan({**one, "until_at": None}), _when(one["from_at"]), _when(one["until_at"])] for one in data["plans"]
        ]
        blocks.append(Columns([N_("plan"), N_("since"), N_("until")], rows))
    if data["open_tickets"]:
        blocks.append(Heading(Say(N_("Open tickets"))))
        rows = [
            [one["key"], one["title"], Say(STATE_WORDS.get(one["state"], one["state"])), When(one["opened_at"])]
            for one in data["open_tickets"]
        ]
        blocks.append(Columns([N_("key"), N_("title"), N_("state"), N_("opened")], rows, 1))
    return blocks


def _when(at: str | None) -> When | None:
    return When(at) if at else None


def plan(stretch: dict[str, Any]) -> Say:
    """The plan that is in force."""
    values = {"plan": stretch["name"] or stretch["id"][:8]}
    if stretch["removed"]:
        return Say(N_("{plan} (removed)"), values)
    if stretch["until_at"]:
        return Say(N_("{plan} until {end}"), {**values, "end": When(stretch["until_at"])})
    return Say("{plan}", values)
