"""What every table, view and column of an export means: for the table `about` of the SQLite copy and for Datasette.

A new column needs its row here; a test compares. English only: names of columns are, too.
"""

from collections.abc import Iterator, Sequence

from supportcli.annotations import Any
from supportcli.storage import leaving, plain_copy

EVERYWHERE = {
    "id": "Identity, the same in every copy of the data",
    "ticket": "Key of the ticket, as it is spoken",
    "ticket_id": "The ticket",
    "customer_id": "The customer",
    "plan_id": "The plan",
    "calendar_id": "The calendar of the plan; empty: around the clock",
    "handle": "Short name of the entry on its ticket: sup show 42.k7q2",
    "at": "When it happened (UTC)",
    "noted_at": "When it was written down (UTC)",
    "actor": "Agent who wrote it down",
    "text": "Words as they were typed",
    "kind": "What kind it is",
    "side": "Party it is about: customer, support or third_party",
    "who": "Person who was named",
    "channel": "phone, visit, email, chat, web or monitor",
    "outcome": "How it ended; empty: it has not",
    "outcome_at": "When it ended (UTC)",
    "due_at": "When it is due (UTC)",
    "priority": "p1 (highest) to p4",
    "cause": "Layer in which the fault was found",
    "added_at": "When it was added (UTC)",
    "removed": "1: no longer used",
    "name": "Name",
    "part": "Place in the order of time",
    "article": "Article that was given",
    "topics": "Topics, a JSON list",
    "language": "Language, ISO 639",
    "zone": "Time zone, IANA name",
}
TABLES: dict[str, tuple[str, dict[str, str]]] = {
    "tickets": (
        "One row a ticket, as it stands",
        {
            "key": "Number of the ticket; one from another database has a prefix",
            "title": "What the problem is, in a few words",
            "type": "incident, service_request, question, problem or complaint",
            "state": "new, open, waiting_customer, waiting_support, waiting_third_party, on_hold, resolved or closed",
            "held_by": "Party that has to act now",
            "role": "agent: we are support; customer: we are the customer",
            "customer": "Name of the customer",
            "provider": "Firm that owes us, where we are the customer",
            "ref": "Number that the other side gave it",
            "owner": "Agent who owns the problem",
            "class": "bug, question, request, operations, billing, user_error, third_party or known_error",
            "domain": "Field that the diagnosis is about",
            "tags": "Tags, a JSON list",
            "reported_at": "When the fault was reported (UTC)",
            "opened_at": "When the ticket was opened (UTC)",
            "first_response_at": "First answer by a person of support (UTC)",
            "resolved_at": "When the standing fix was given (UTC)",
            "closed_at": "When the fix was confirmed (UTC)",
            "updated_at": "Last entry (UTC)",
            "call_count": "Calls and other contacts",
            "attempt_count": "Attempts",
            "callback_open_count": "Promises without an outcome",
            "reopen_count": "How often the fix did not hold",
            "callback_count": "Promises",
            "callback_kept_count": "Promises kept in time",
            "callback_late_count": "Promises kept too late",
            "callback_broken_count": "Promises broken",
            "escalation_count": "Escalations",
            "note_count": "Notes",
            "told_count": "Messages to the other side",
            "file_count": "Attached files",
            "wait_minutes": "Minutes waited on the phone, all calls that count here",
            "talk_minutes": "Minutes of talk, all calls that count here",
            "hold_minutes": "Minutes on hold, all calls that count here",
            "after_call_minutes": "Minutes of work after calls that count here",
            "work_minutes": "Minutes of work (internal)",
            "goodwill_minutes": "Minutes beyond the plan (internal)",
            "preventive_minutes": "Minutes of preventive work (internal)",
            "merged_into": "Key of the ticket that this one was merged into",
        },
    ),
    "calls": (
        "Calls and other contacts",
        {
            "live": "1: nobody hung up yet",
            "ended_at": "When it ended (UTC)",
            "direction": "in or out, seen from our side",
            "with_name": "Person on the other side",
            "number": "Phone number of the other side",
            "line": "Support line that it was with",
            "wait_minutes": "Minutes in the queue",
            "talk_minutes": "Minutes of talk",
            "hold_minutes": "Minutes on hold",
            "after_call_minutes": "Minutes of work after the call",
            "counts": "1: its minutes count on this ticket; a call about two tickets counts on one",
        },
    ),
    "attempts": (
        "Fixes and tests that were tried, and what came of them",
        {
            "step": "What was tried, as it was typed",
            "standard_step": "Standard step that the words were understood as",
            "result": "worked, helped, failed, worse, gone, same, inconclusive or not_possible",
            "result_typed": "Result as it was typed",
            "times": "How often",
            "place": "Where",
            "by_whom": "Who did it",
            "also_steps": "Further standard steps in the same words, a JSON list",
            "layer": "Layer that it tests, where somebody said so",
        },
    ),
    "callbacks": (
        "Promises: call-back, reply, fix, visit, refund",
        {
            "due_precision": "minute, or day where only a day was named",
            "first_due_at": "When it was due at first (UTC)",
            "moved_to": "When it was moved to last (UTC)",
            "late_minutes": "Minutes from the due time to the outcome, 0 where it was in time",
        },
    ),
    "escalations": (
        "Escalations: next line, specialist, provider, management",
        {
            "to_whom": "To whom",
            "level": "next-line, specialist, provider, account-manager, management, authority or press",
            "ref": "Number that they gave it",
        },
    ),
    "notes": ("Notes", {}),
    "statements": ("What the other side said", {}),
    "told": (
        "What we told the other side",
        {
            "purpose": "received, bug, fixed or progress",
            "first_response": "1: it was the first answer",
        },
    ),
    "answers": (
        "Answers to the questions of the checklist; the last to each counts",
        {"question": "Name of the question", "state": "answered or unknown"},
    ),
    "work": ("Minutes spent (internal)", {"minutes": "Minutes"}),
    "files": (
        "Attached files, without their bytes",
        {"sha256": "SHA-256 of the bytes", "bytes": "How many bytes"},
    ),
    "links": (
        "Links between tickets",
        {"to_id": "Identity of the other ticket", "key": "Key of the other ticket when the link was made"},
    ),
    "resolutions": (
        "Fixes that were given",
        {
            "confirmed_at": "When it was confirmed (UTC)",
            "reopened_at": "When it turned out not to hold (UTC)",
        },
    ),
    "sla_legs": (
        "Service clocks: one row for each duty of a ticket",
        {
            "leg": "first_response, next_update or resolution",
            "started_at": "When the clock began (UTC)",
            "target_minutes": "Minutes that the plan allows",
            "breached_at": "When the deadline passed (UTC)",
            "ended_at": "When the duty ended (UTC)",
            "result": "met, missed or stopped; empty: it runs or is paused",
            "elapsed_seconds": "Seconds of business time used",
            "paused_seconds": "Seconds in which the clock did not run",
            "left_seconds": "Seconds left when it was paused",
        },
    ),
    "events": ("Everything that happened, one row an entry: the timeline", {"kind": "Kind of fact: callback.kept"}),
    "customers": (
        "Customers",
        {
            "contact": "Person to ask for",
            "note": "Note about the customer",
            "phones": "Phone numbers, a JSON list",
            "emails": "E-mail addresses, a JSON list",
            "merged_into": "Customer that this one was merged into",
        },
    ),
    "articles": ("Known answers", {"number": "Number", "question": "Question", "answer": "Answer"}),
    "calendars": (
        "Working hours",
        {"hours": "Hours of the week, a JSON list", "countries": "Countries whose holidays count, a JSON list"},
    ),
    "plans": (
        "Service plans",
        {
            "price": "Price of a month",
            "cost_per_minute": "What a minute costs us (internal)",
            "currency": "Currency of the amounts",
            "included_minutes": "Minutes of a month that are included",
            "call_minutes": "Longest call, minutes",
            "ticket_contacts": "Most contacts of a ticket",
            "covers": "Topics that the plan covers, a JSON list",
            "excludes": "Topics that it does not cover, a JSON list",
            "targets": "Minutes allowed by priority and duty, a JSON list",
        },
    ),
    "customer_plans": (
        "Which customer has which plan when",
        {"from_at": "From (UTC; empty: always)", "until_at": "Until, exclusive (UTC; empty: open)"},
    ),
}
VIEWS = {
    "tickets_open": "Tickets that are neither resolved nor closed",
    "callbacks_open": "Promises without an outcome, the most urgent first",
    "promises_kept": "How well each party keeps its promises",
    "attempt_results": "Which steps help",
    "customer_summary": "Tickets and minutes of each customer",
    "timeline": "Everything that happened on all tickets, in order",
    "deadlines_missed": "Service deadlines that were missed",
}


def about(internal: bool) -> Iterator[tuple[str, str, str]]:
    """(table, column or "", what it means) of everything in the copy."""
    for table in leaving.tables(internal):
        yield table, "", TABLES[table][0]
        for column in plain_copy.columns(table, leaving.fields(table, internal)):
            yield table, column, means(table, column)
    yield from ((view, "", meaning) for view, meaning in VIEWS.items())


def means(table: str, column: str) -> str:
    """What a column means. Raises KeyError for one that nobody described."""
    return TABLES[table][1].get(column) or EVERYWHERE[column]


def datasette(database: str, tables: Sequence[str], internal: bool) -> dict[str, Any]:
    """The metadata of Datasette for a copy in the file `database`.db: titles, descriptions, what to sort and filter
    by."""
    described: dict[str, Any] = {view: {"description": meaning} for view, meaning in VIEWS.items()}
    for table in tables:
        names = plain_copy.columns(table, leaving.fields(table, internal))
        described[table] = {
            "description": TABLES[table][0],
            "columns": {column: means(table, column) for column in names},
            **({"label_column": LABELS[table]} if table in LABELS else {}),
            **({"facets": FACETS[table]} if table in FACETS else {}),
            **({"sort_desc": "updated_at"} if table == "tickets" else {"sort_desc": "at"} if "at" in names else {}),
        }
    return {
        "title": "supportcli",
        "description": "Tickets, calls, attempts and promises, exported by supportcli",
        "databases": {database: {"tables": described}},
    }


LABELS = {"tickets": "title", "customers": "name", "plans": "name", "calendars": "name", "articles": "question"}
"""What Datasette shows instead of an id."""
FACETS = {
    "tickets": ["state", "priority", "owner", "domain"],
    "callbacks": ["side", "outcome"],
    "attempts": ["result", "standard_step"],
    "calls": ["channel", "direction", "outcome"],
    "events": ["kind", "actor"],
}
