"""What plans and calendars have in common: found by name, terms that hold from a moment on, names given once."""

from collections.abc import Iterable

from supportcli.annotations import Any, Literal
from supportcli.errors import NotAllowed, NotFound, Refused
from supportcli.languages import N_
from supportcli.moments import shifted
from supportcli.recording import done
from supportcli.results import Say
from supportcli.storage import named_rows

Thing = Literal["plan", "calendar"]
ALWAYS = "always"
"""From when: since always. As a calendar: around the clock."""
RESERVED = (ALWAYS, "none")
SHORTEST_ID = 6


def must_find(db: Any, thing: Thing, name: str) -> str:
    """The subject of the plan or calendar called `name` (or whose id begins so). Raises Refused (no name), NotFound
    with names that are close, NotAllowed (exit 4) when several are called that."""
    if not name.strip():
        message = N_("Which plan?") if thing == "plan" else N_("Which calendar?")
        raise Refused(message, f"supportcli {thing} list", code=f"{thing}_missing")
    found = named_rows.called(db, _table(thing), name) if db is not None else []
    if not found and db is not None and len(name) >= SHORTEST_ID:
        by_id = named_rows.with_id(db, _table(thing), name)
        found = by_id if len(by_id) == 1 else []
    if len(found) > 1:
        raise NotAllowed(
            N_("{n} are called {name}. Name one by its id:"),
            *[f"supportcli {thing} show {subject[:8]}   ({called})" for subject, called in found],
            code=f"several_{thing}s", typed=name, values={"n": len(found), "name": name},
        )  # fmt: skip
    if not found:
        message = N_("No plan is called {name}.") if thing == "plan" else N_("No calendar is called {name}.")
        lines = [f"supportcli {thing} show {quoted(one)}" for one in near(db, thing, name)]
        raise NotFound(
            message, *(lines or [f"supportcli {thing} list", f"supportcli {thing} add {quoted(name)}"]),
            code=f"{thing}_not_found", typed=name, values={"name": name},
        )  # fmt: skip
    return found[0][0]


def near(db: Any, thing: Thing, name: str) -> list[str]:
    """Up to three names that are close to `name`."""
    from difflib import get_close_matches

    known = {str(row["name"]).casefold(): str(row["name"]) for row in listed(db, thing)}
    typed = name.casefold()
    close = [*get_close_matches(typed, known, 3, 0.6), *(one for one in known if typed in one)]
    return [known[one] for one in dict.fromkeys(close)][:3]


def listed(db: Any, thing: Thing, words: str = "") -> list[dict[str, Any]]:
    """The rows of all plans or calendars by name; empty without a database."""
    return named_rows.listed(db, _table(thing), words) if db is not None else []


def check_name(db: Any, thing: Thing, name: str, own: str | None = None) -> None:
    """Raise Refused for no name or one that means something else, NotAllowed where another one has it."""
    if not name.strip() or name.strip().casefold() in RESERVED:
        message = N_("What is the plan called?") if thing == "plan" else N_("What is the calendar called?")
        raise Refused(message, f"supportcli {thing} add NAME", code="name_missing", typed=name)
    if any(subject != own for subject, _ in named_rows.called(db, _table(thing), name)):
        raise NotAllowed(
            N_("There is a plan {name} already.") if thing == "plan" else N_("There is a calendar {name} already."),
            f"supportcli {thing} show {quoted(name)}", f"supportcli {thing} edit {quoted(name)}",
            code=f"{thing}_exists", typed=name, values={"name": name},
        )  # fmt: skip


def since(session: Any, typed: str | None, zone: str | None = None) -> str | None:
    """From when changed terms hold: the beginning of what `--from` names, None for `always`; without it, the beginning
    of the local day."""
    from supportcli import times

    if typed is None:
        return times.day_bounds(session.at, zone)[0]
    if typed.strip().casefold() == ALWAYS:
        return None
    start, _ = _span(session, typed, None, zone)
    return start


def until(session: Any, typed: str) -> str | None:
    """The moment after the last of what `--until` names: a date counts as a whole day."""
    _, end = _span(session, None, typed)
    return end


def _span(session: Any, start: str | None, end: str | None, zone: str | None = None) -> tuple[str | None, str | None]:
    from supportcli import times

    return times.span(
        start, end, session.now, zone, looking="forward", languages=session.languages, workday=session.workday
    )


def in_use(message: str, names: Iterable[str], lines: Iterable[str], code: str, name: str) -> NotAllowed:
    """The refusal to remove what others use: who they are, and how each leaves it."""
    listed = [*dict.fromkeys(names)]
    shown = ", ".join(listed[:5]) + (" …" if len(listed) > 5 else "")
    return NotAllowed(message, *[*lines][:5], code=code, typed=name, values={"name": name, "listed": shown})


def replacing(line: str, used: named_rows.User, now: str) -> str:
    """The line that puts something else in its place for as long as it would be used, and not longer: what holds before
    and after stays."""
    begins = f" --from {quoted(_said(used.from_at))}" if (used.from_at or "") > now else ""
    ends = f" --until {quoted(_said(used.until_at, last=True))}" if used.until_at else ""
    return f"supportcli {line}{begins}{ends}"


def _said(at: str | None, last: bool = False) -> str:
    """A moment as `--from` and `--until` take it: the local date, with the time where it is not the day's beginning;
    `last`: a day that has just ended is named itself."""
    from supportcli import times

    begin, _ = times.day_bounds(str(at))
    if at != begin:
        return times.local(str(at)).partition(" ")[2]
    return times.local(shifted(begin, minutes=-1) if last else begin).split()[1]


def says(book: Any, card: Any) -> list[Say]:
    """The lines of what this command recorded on a card, the last with the way back."""
    lines = [fact.line(card, header) for header, fact in card.events if header.command == book.command]
    values = {"line": lines[-1], "undo": f"{book.session.program} undo"}
    undo = Say(N_("{line} Undo: {undo}") if done.ends(lines[-1]) else N_("{line}. Undo: {undo}"), values)
    return [*(Say("{line}" if done.ends(line) else "{line}.", {"line": line}) for line in lines[:-1]), undo]


def _table(thing: Thing) -> named_rows.Table:
    return "plans" if thing == "plan" else "calendars"


def quoted(name: str) -> str:
    """A name as a line to paste has it."""
    import shlex

    return shlex.quote(name)
