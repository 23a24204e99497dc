"""A listing, a page, charts and a write to show, each with room for what somebody typed."""

from supportcli.results import (
    Bars,
    Column,
    Columns,
    Document,
    Done,
    Fields,
    Gap,
    Heading,
    Length,
    Line,
    Listing,
    Paste,
    Say,
    Spark,
    Warning,
    When,
)

NOW = "2026-11-21T11:05:00.000Z"
"""12:05 in Berlin, a Saturday."""


def tickets(first_title: str = "USB modem: authorisation fails") -> Listing:
    return Listing(
        rows=[
            {
                "key": "42",
                "title": first_title,
                "provider": "Comstar",
                "due_at": "2026-11-21T09:00:00.000Z",
                "tags": ["usb", "modem"],
                "call_count": 3,
            },
            {
                "key": "43",
                "title": "印刷机坏了",
                "provider": None,
                "due_at": "2026-11-22T09:00:00.000Z",
                "tags": [],
                "call_count": 12,
            },
        ],
        columns=[
            Column("key", "Key"),
            Column("title", "Title"),
            Column("provider", "With"),
            Column("due_at", "Due", "due"),
            Column("call_count", "Calls", "number"),
        ],
        ids=["42", "43"],
        empty=Say("Nothing is open."),
        footer=Say("{n} tickets", {"n": 2}),
    )


def page(typed: str = "payment arrived", listing: bool = True) -> Document:
    return Document(
        data={"key": "42", "title": typed, "notes": []},
        blocks=lambda: [
            Heading(Say("Ticket {key}", {"key": "42"})),
            Fields(
                [
                    (Say("Title"), typed),
                    (Say("Held by"), Say("us", style="bad")),
                    (Say("Due"), When("2026-11-22T09:00:00.000Z")),
                    (Say("Late"), Length(125)),
                    (Say("Owner"), None),
                ]
            ),
            Gap(),
            Line(Say("{when}  said: {text}", {"when": When("2026-11-20T09:00:00.000Z", "day"), "text": typed}), 0, 16),
            Columns(("Step", "Result"), [(typed, Say("same", style="warn")), ("other pc", None)], 0),
            Paste([f"sup 42 note {typed}"]),
        ],
        title=Say("Ticket {key}", {"key": "42"}),
        ids=["42"],
        listing=(lambda: tickets(typed)) if listing else None,
    )


def charts(typed: str = "Comstar") -> Document:
    """Two series with a gap, figures below zero, more groups than fit one picture, lines over time."""
    margin = Say("Margin of {customer}", {"customer": typed})
    return Document(
        data={},
        blocks=lambda: [
            Bars(
                Say("Requests"),
                "count",
                [(typed, [12, 6]), (Say("others"), [43, None])],
                [Say("this year"), Say("{typed}", {"typed": typed})],
            ),
            Bars(margin, "money", [("May", [1200.5]), ("June", [-320]), ("July", [0])], [Say("margin")]),
            Bars(Say("Days"), "minutes", [(f"day {n}", [n * 7]) for n in range(60)], [Say("work")]),
            Spark(Say("Requests a month"), "count", [("2025-01", 0), ("2025-02", None), ("2025-03", 4), (typed, 2)]),
            Spark(Say("{typed}", {"typed": typed}), "hours", [(typed, 2.5)]),
        ],
        title=Say("Report"),
    )


def written(typed: str = "other pc") -> Done:
    return Done(
        data={
            "key": "42",
            "step": typed,
            "warnings": [{"code": "no_result", "message": "No result yet. Add it: sup result failed"}],
        },
        says=[Say("{key} tried {step}. Undo: {program} undo", {"key": "42", "step": typed, "program": "sup"})],
        ids=["42.k7q2"],
        warnings=[Warning("no_result", Say("No result yet. Add it: {program} result failed", {"program": "sup"}))],
    )
