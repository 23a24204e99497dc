"""Plans as records: added, edited from a moment on, removed; and which plan a customer has."""

from collections.abc import Callable, Sequence

from supportcli import shapes
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import Refused
from supportcli.facts.customer import Planned
from supportcli.facts.plan import Added, Edited, Removed
from supportcli.languages import N_
from supportcli.recording import terms
from supportcli.results import Done
from supportcli.storage import named_rows
from supportcli.values import NamedTuple

SCALARS = ("currency", "price", "cost_per_minute", "included_minutes", "call_minutes", "ticket_contacts")
LISTS = ("covers", "excludes")


class Asked(NamedTuple):
    """What was typed for `plan add` and `edit`; None = not given, `none` = there is none."""

    calendar: str | None = None
    price: str | None = None
    currency: str | None = None
    cost: str | None = None
    minutes: str | None = None
    per_call: str | None = None
    contacts: str | None = None
    covers: Sequence[str] | None = None
    excludes: Sequence[str] | None = None
    targets: Sequence[str] | None = None
    name: str | None = None
    since: str | None = None


def add(book: Book, name: str, asked: Asked) -> Done:
    """Record a plan. Raises NotAllowed (plan_exists), Refused for what cannot be read or does not fit together."""
    terms.check_name(book.db, "plan", name)
    given = _terms(book, asked)
    _refuse_what_does_not_fit(given, {}, asked, _offering(book, "plan add", name))
    plan = book.new_card("plan")
    book.record(plan, Added(name, **given))
    return answer(book, plan)


def edit(book: Book, name: str, asked: Asked) -> Done:
    """Record the given terms, from `asked.since` on."""
    plan = book.card(terms.must_find(book.db, "plan", name))
    since = terms.since(book.session, asked.since)
    given = _terms(book, asked)
    _refuse_what_does_not_fit(given, plan.in_force(since), asked, _offering(book, "plan edit", name))
    if asked.name is not None:
        terms.check_name(book.db, "plan", asked.name, plan.subject)
        given["name"] = asked.name
    book.record(plan, Edited(given, since))
    return answer(book, plan)


def remove(book: Book, name: str) -> Done:
    """Record that it is no longer offered. Raises NotAllowed (exit 4) while customers have it."""
    plan = book.card(terms.must_find(book.db, "plan", name))
    users = named_rows.customers_on(book.db, plan.subject, book.now)
    if users:
        message = N_("The plan {name} is that of customers: {listed}. Give them another one first:")
        lines = [terms.replacing(f"customer edit {terms.quoted(one.name)} --plan none", one, book.now) for one in users]
        raise terms.in_use(message, [one.name for one in users], lines, "plan_in_use", name)
    book.record(plan, Removed())
    return answer(book, plan)


def give(book: Book, customer: Any, typed: str, since: str | None, until: str | None, new: bool = False) -> None:
    """Record the plan of a customer: that of a new one since always, another from the beginning of the local day."""
    none = typed.strip().casefold() == "none"
    plan = None if none else terms.must_find(book.db, "plan", typed)
    begins = None if new and since is None else terms.since(book.session, since)
    ends = terms.until(book.session, until) if until else None
    name = None if plan is None else named_rows.known(book.db, "plans", [plan])[plan].name
    book.record(customer, Planned(plan, begins, ends, name))


def stretches(db: Any, customer: Any) -> list[dict[str, Any]]:
    """The plans of a customer in JSON, in time order; those of the one it was merged into where it has none."""
    from supportcli.storage import plan_rows

    found = list(customer.plans)
    if not found and customer.merged_into:
        found = plan_rows.stretches_of(db, customer.merged_into)
    known = named_rows.known(db, "plans", [plan for plan, _, _ in found])
    return [
        {
            "name": known[plan].name if plan in known else None,
            "id": plan,
            "from_at": shapes.moment(start),
            "until_at": shapes.moment(end),
            "removed": plan not in known or known[plan].removed,
        }
        for plan, start, end in found
    ]


def now_of(plans: Sequence[dict[str, Any]], now: str) -> dict[str, Any] | None:
    """The plan among `stretches` that is in force."""
    at = str(shapes.moment(now))
    return next((one for one in plans if (one["from_at"] or "") <= at < (one["until_at"] or "~")), None)


def _terms(book: Book, asked: Asked) -> dict[str, Any]:
    """The given terms as they are recorded."""
    from supportcli.words import terms as words

    read: dict[str, Callable[[Any], Any]] = {
        "calendar": lambda text: _calendar(book, text),
        "currency": words.currency,
        "price": lambda text: words.money(text, "--price"),
        "cost_per_minute": lambda text: words.money(text, "--cost-per-minute"),
        "included_minutes": lambda text: words.minutes(text, "--minutes"),
        "call_minutes": lambda text: words.minutes(text, "--per-call", 1),
        "ticket_contacts": lambda text: words.number(text, "--contacts", 1),
        "covers": words.topics,
        "excludes": words.topics,
        "targets": words.targets,
    }
    typed = {
        "calendar": asked.calendar, "currency": asked.currency, "price": asked.price, "cost_per_minute": asked.cost,
        "included_minutes": asked.minutes, "call_minutes": asked.per_call, "ticket_contacts": asked.contacts,
        "covers": asked.covers, "excludes": asked.excludes, "targets": asked.targets,
    }  # fmt: skip
    given: dict[str, Any] = {}
    for name, value in typed.items():
        if value is not None:
            none = [one.strip().casefold() for one in ([value] if isinstance(value, str) else value)] == [words.NONE]
            given[name] = (None if isinstance(value, str) else ()) if none else read[name](value)
    if book.session.message:
        given["note"] = book.session.message
    return given


def _calendar(book: Book, typed: str) -> str | None:
    """The subject of the calendar, None for `always`: around the clock."""
    return None if typed.strip().casefold() == terms.ALWAYS else terms.must_find(book.db, "calendar", typed)


def _offering(book: Book, verb: str, name: str) -> Callable[[str, str], str]:
    """What makes a line to paste: the one that was typed, with another value of one option."""

    def line(option: str, value: str) -> str:
        from supportcli.words import options

        return options.line(verb, [name], *options.without(book.session.given, (option,)), option, value)

    return line


def _refuse_what_does_not_fit(
    given: dict[str, Any], before: dict[str, Any], asked: Asked, line: Callable[[str, str], str]
) -> None:
    """Raise Refused for terms that mean nothing together with those that stay."""
    whole = {**before, **given}
    money = next((name for name in ("price", "cost_per_minute") if whole.get(name) is not None), None)
    if money and whole.get("currency") is None:
        raise Refused(
            N_("{amount} of which currency?"), line("--currency", "EUR"), code="currency_missing",
            values={"amount": whole[money]},
        )  # fmt: skip
    said_before = before.get("calendar") is not None or before.get("targets")  # or it was said to be around the clock
    if given.get("targets") and asked.calendar is None and not said_before:
        raise Refused(
            N_("Targets run by a calendar. Which one, or around the clock?"), line("--calendar", "NAME"),
            line("--calendar", "always"), code="calendar_missing",
        )  # fmt: skip
    names = [{text.partition(":")[0].casefold() for text in whole.get(name) or ()} for name in LISTS]
    for topic in sorted(names[0] & names[1]):
        raise Refused(
            N_("The topic {topic} cannot be covered and excluded."), line("--excludes", "none"), code="topic_twice",
            typed=topic, values={"topic": topic},
        )  # fmt: skip


def shape(db: Any, plan: Any) -> dict[str, Any]:
    """A plan in JSON: the newest terms, all versions; absent = null or []. `calendar` is its name, null = around the
    clock."""
    ids = {one["calendar"] for one in plan.versions if one.get("calendar")}
    names = {subject: one.name for subject, one in named_rows.known(db, "calendars", ids).items()}
    return {
        "id": plan.subject,
        **_shape(plan.fields, names),
        "removed": plan.removed,
        "added_at": shapes.moment(plan.added.at if plan.added else None),
        "versions": [{"from_at": shapes.moment(one["from_at"]), **_shape(one, names)} for one in plan.versions],
    }


def _shape(fields: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    calendar = fields.get("calendar")
    return {
        "name": fields.get("name"),
        "calendar": names.get(calendar) if calendar else None,
        "calendar_id": calendar,
        **{name: fields.get(name) for name in SCALARS},
        **{name: list(fields.get(name) or ()) for name in LISTS},
        "targets": [target(text) for text in fields.get("targets") or ()],
        "note": fields.get("note"),
    }


def target(text: str) -> dict[str, Any]:
    """`p1 first_response 30` in JSON."""
    priority, leg, minutes = text.split()
    return {"priority": priority, "leg": leg, "minutes": int(minutes)}


def answer(book: Book, plan: Any) -> Done:
    """The answer to a write on a plan."""
    data = {**shape(book.db, plan), "undo": book.command, "repeated": False, "warnings": [], "ticket_from": None}
    return Done(data, terms.says(book, plan), [plan.subject])
