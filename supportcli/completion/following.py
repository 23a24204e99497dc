"""The words that can follow a verb. A new verb with known words is a row here; a verb without one takes what people
say: nothing is offered."""

from collections.abc import Iterable, Sequence

from supportcli.annotations import Any
from supportcli.completion import FILES, SHELLS, Candidate
from supportcli.completion.values import TIMES, customers, named, tickets, used

KEYS = (
    "show",
    "timeline",
    "checklist",
    "ask",
    "already",
    "use",
    "take",
    "close",
    "reopen",
    "resolve",
    "merge",
    "link",
    "refile",
    "edit",
    "brief",
    "diagnose",
    "explain",
    "similar",
    "handoff",
)
PROMISES = ("kept", "broken", "cancelled", "moved")
NAMED = ("plan show", "plan edit", "plan rm", "calendar show", "calendar edit", "calendar rm", "calendar hours")
PATHS = ("attach", "import", "restore", "backup", "verify")
QUERIES = ("list", "next", "search", "export", "report")


def of(session: Any, verb: str, before: Sequence[str], current: str) -> list[Candidate]:
    """Candidates for the word at the cursor; `before` are the words between it and the verb."""
    if verb in PROMISES:
        promised = promises(session) if len(before) < (2 if verb == "moved" else 1) else []
        return [*promised, *(Candidate(time) for time in TIMES if verb == "moved" and not before)]
    if verb in PATHS:
        return [Candidate(FILES)]
    if verb == "report" and not before:
        return reports()
    if verb == "report" and before[0] == "complaint":
        return tickets(session, current)
    if verb in QUERIES:
        return query(session, current)
    if verb == "call" and not before:
        return [*tickets(session, current), *customers(session, current)]
    if verb in KEYS:
        return tickets(session, current) if not before or verb in ("show", "close", "reopen") else []
    if verb in ("customer show", "customer edit", "customer merge", "customer rm"):
        return customers(session, current)
    if verb in NAMED:
        return named(session, verb.partition(" ")[0], current) if not before else []
    if verb == "assign":
        return [Candidate("me"), Candidate("nobody"), *used(session, "owner")] if not before else []
    if verb == "answer" and not before:
        return questions()
    if verb == "help":
        return topics(before)
    return [Candidate(word) for word in _fixed(verb, before)]


def reports() -> list[Candidate]:
    """The reports there are."""
    from supportcli.reports import names

    return [Candidate(name) for name in names()]


def _fixed(verb: str, before: Sequence[str]) -> Iterable[str]:
    """Words of the vocabulary that stand first behind the verb; results stand last."""
    from supportcli.facts import attempt, call, escalation, ticket
    from supportcli.settings import SETTINGS

    if verb == "tried":
        return attempt.RESULTS if before else ()
    rows: dict[str, Iterable[str]] = {
        "classify": ticket.CLASSES,
        "wait": ("us", "customer", "provider", "them", "nobody"),
        "escalate": escalation.LEVELS,
        "result": attempt.RESULTS,
        "callback": TIMES,
        "hangup": (word.replace("_", " ") for word in call.OUTCOMES if "_" not in word),
        "told": ("bug", "fixed"),
        "config set": SETTINGS,
        "config unset": SETTINGS,
        "completion": SHELLS,
    }
    return rows.get(verb, ()) if not before else ()


def promises(session: Any) -> list[Candidate]:
    """Open promises of the ticket that is meant; of all tickets, in their global form, where none is."""
    from supportcli import current
    from supportcli.errors import SupportError
    from supportcli.storage import completing
    from supportcli.times import local

    if session.db is None:
        return []
    session.__dict__["interactive"] = True  # the shell asks for somebody at a terminal; our own streams are its pipes
    try:
        subject = current.choose(session, session.db)
    except SupportError:
        subject = None
    found = []
    for key, handle, who, text, kind, due_at in completing.promises(session.db, subject):
        title = ", ".join(part for part in (who, text or kind, local(due_at)) if part)
        found.append(Candidate(handle if subject else f"{key}.{handle}", title))
    return found


def questions() -> list[Candidate]:
    """Names of the checklist's questions."""
    from supportcli.diagnosis.scenarios import QUESTIONS

    return [Candidate(name, question.text) for name, question in QUESTIONS.items()]


def topics(before: Sequence[str]) -> list[Candidate]:
    """Commands and topics of help."""
    from supportcli import commands
    from supportcli.help.topics import ORDER, load

    if before:
        return (
            [Candidate(name, told) for name, told in commands.group_menu(before[0]).items()]
            if before[0] in commands.GROUPS
            else []
        )
    return [
        *(Candidate(name, load(name).SUMMARY) for name in ORDER),
        *(Candidate(name, told) for name, told in commands.names().items()),
    ]


def query(session: Any, current: str) -> list[Candidate]:
    """Query words: the names with their colon, then the values of one."""
    from supportcli.words.queries import NAMES, TEXT
    from supportcli.words.queries import TIMES as TIMED

    no = next((start for start in ("not:", "-") if current.startswith(start)), "")
    name, colon, start = current.removeprefix(no).partition(":")
    if not colon:
        return [Candidate(f"{no}{one}:", " ".join(NAMES[one])) for one in NAMES if one != TEXT] + (
            [] if no else [Candidate("not:")]
        )
    if name == "customer":
        found = customers(session, start)
    elif name in ("owner", "provider", "domain", "tag", "ref"):
        found = [*([Candidate("me")] if name == "owner" else []), *used(session, "tags" if name == "tag" else name)]
    elif name == "key":
        found = tickets(session, start)
    else:
        found = [
            Candidate(value)
            for value in NAMES.get(name, ()) or (("today", "yesterday", "-7d", "-30d") if name in TIMED else ())
        ]
    return [one._replace(value=f"{no}{name}:{one.value}") for one in found]
