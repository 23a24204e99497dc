"""The menu: which commands there are, in which order, under which other names.

A new command is a file here (its `run` takes the session and words, makes one call, returns one result) and its row in
MENU, because order and wording of help are an editorial choice. Only the command that is run is imported. See
docs/adding/a-command.md.

A command file may set: `WRITES = True` (it records: --at, --once, -m), `FREE_TEXT = True` (all words are text),
`TICKETLESS` (it is about no one ticket: one that is named is refused, with these lines before its own), `USAGE` and
`HELP` for its help page. The commands of a group are about no ticket.
"""

from collections.abc import Mapping
from importlib import import_module

from supportcli.arguments import Command
from supportcli.errors import Refused
from supportcli.languages import N_

MENU: dict[str, dict[str, str]] = {
    N_("On the phone"): {
        "call": N_("A call begins: a ticket, a number, a customer, or nobody yet"),
        "hangup": N_("The call ends; what is missing is said"),
        "open": N_("A new ticket"),
        "note": N_("Words worth keeping"),
        "said": N_("What the other side said"),
        "told": N_("What we told them"),
        "tried": N_("A fix or test, and what came of it"),
        "result": N_("The result of the last attempt"),
        "ask": N_("Walk through the open questions"),
        "answer": N_("The answer to one question"),
    },
    N_("Promises"): {
        "callback": N_("Somebody promised something for a time"),
        "kept": N_("The promise was kept"),
        "broken": N_("The promise was not kept"),
        "moved": N_("The promise has another time"),
        "cancelled": N_("The promise is no longer wanted"),
    },
    N_("The ticket"): {
        "use": N_("Work on this ticket from now on"),
        "take": N_("Make it yours, and read what was tried and promised"),
        "classify": N_("What kind of problem it is"),
        "wait": N_("Who has the ball now"),
        "escalate": N_("To the next line, a specialist, the management ..."),
        "assign": N_("Who owns the problem"),
        "edit": N_("Change title, customer, priority, tags ..."),
        "link": N_("Link it to another ticket"),
        "merge": N_("The same problem as another ticket"),
        "refile": N_("Move entries to the right ticket"),
        "attach": N_("Keep a file with the ticket"),
        "resolve": N_("A fix was given"),
        "close": N_("The fix holds"),
        "reopen": N_("The fix did not hold"),
        "goodwill": N_("Help beyond the plan, with minutes"),
        "work": N_("Minutes spent"),
    },
    N_("What now"): {
        "status": N_("Where everything stands (also: no verb at all)"),
        "next": N_("What to do now, in order"),
        "due": N_("Promises that are due"),
        "checklist": N_("What makes the problem reproducible"),
        "diagnose": N_("What the log points to and rules out, and the next step"),
    },
    N_("Look"): {
        "show": N_("One ticket, whole"),
        "list": N_("Tickets that match a query"),
        "timeline": N_("What happened when, and who held the ball"),
        "already": N_("What was tried, in one line to read out"),
        "similar": N_("Tickets like this one, and what solved them"),
        "search": N_("Tickets in which these words occur"),
        "explain": N_("How the clocks of a ticket add up, interval by interval"),
    },
    N_("Records"): {
        "customer": N_("Customers: add, list, show, edit, merge"),
        "plan": N_("Plans: scope, minutes, price, limits, targets"),
        "calendar": N_("Calendars: hours, holidays, exceptions"),
        "article": N_("Known answers: add, list, show, edit, rm"),
        "playbook": N_("What the diagnosis knows: list, show, counts, reset, export"),
        "config": N_("Your settings: list, set, unset"),
    },
    N_("Hand out"): {
        "brief": N_("The evidence on one page, for whoever acts next"),
        "handoff": N_("The ticket as one file for the other side"),
        "report": N_("Service, customers, promises, sla, backlog, agents, causes"),
        "export": N_("The data as JSONL, CSV, Markdown, ICS, mbox, SQLite"),
    },
    N_("Data"): {
        "import": N_("What somebody else recorded comes in"),
        "batch": N_("Many commands from stdin"),
        "backup": N_("A safe copy, also while others write"),
        "restore": N_("Put a backup in place"),
        "verify": N_("Check the journal and its digests"),
        "rebuild": N_("Make all rows anew from the journal"),
        "erase": N_("Blank the words of entries for good"),
        "info": N_("Where the data is, and how much"),
        "demo": N_("A whole story in a temporary database"),
        "completion": N_("Completion for bash, zsh, fish"),
    },
    N_("Put right"): {
        "undo": N_("Take back your last command"),
        "redo": N_("Bring it back"),
        "history": N_("Your last commands"),
        "help": N_("Help, and its topics"),
    },
}
HIDDEN = ("complete",)
GROUPS = ("article", "calendar", "customer", "plan", "playbook", "config")
ALIASES = {
    "new": "open",
    "add": "open",
    "create": "open",
    "ls": "list",
    "view": "show",
    "get": "show",
    "comment": "note",
    "find": "search",
    "grep": "search",
    "promise": "callback",
    "promised": "callback",
    "end": "hangup",
    "bye": "hangup",
    "fixed": "resolve",
    "solved": "resolve",
    "move": "moved",
    "postpone": "moved",
    "snooze": "moved",
    "todo": "next",
    "steps": "already",
}
CHOICES = {
    "done": ("kept", "resolve", "close", "hangup"),
    "log": ("note WORDS", "tried STEP RESULT", "call --minutes 9", "timeline"),
    "fix": ("tried STEP RESULT", "resolve WORDS"),
    "remind": ("callback tomorrow 10:00 WHAT --from us",),
    "start": ("call", "open TITLE"),
    "stop": ("hangup", "wait nobody"),
    "delete": ("undo", "erase HANDLE --why WORDS"),
    "rm": ("undo", "erase HANDLE --why WORDS"),
}
"""Words that could mean several commands: the choices are printed, nothing is run."""

# Once list.py beside this file is imported, `list` here is that module (so are `next`, `open`, `help`): no builtin of
# a command's name is used in this file.
_loaded: dict[str, Command] = {}


def names() -> dict[str, str]:
    """Every command with its summary, in the order of help."""
    return {name: summary for rows in MENU.values() for name, summary in rows.items()}


def load(name: str, group: str = "") -> Command:
    """The command called `name`, made once per process."""
    full = f"{group}.{name}" if group else name
    if full not in _loaded:
        _loaded[full] = Command(import_module(f"supportcli.commands.{full}"), name, group)
    return _loaded[full]


def group_menu(name: str) -> Mapping[str, str]:
    """The commands of a group with their summaries: the MENU of its folder."""
    found: Mapping[str, str] = import_module(f"supportcli.commands.{name}").MENU
    return found


def choices(typed: str) -> Refused:
    """The refusal for a word that is no command: what it could mean, or what it is close to. Never runs anything."""
    if typed in CHOICES:
        lines = [f"supportcli {line}" for line in CHOICES[typed]]
        return Refused(
            N_("{typed} could mean several things. Choose:"),
            *lines,
            code="choose_a_verb",
            typed=typed,
            values={"typed": typed},
        )
    from difflib import get_close_matches

    near = get_close_matches(typed, [*names(), *ALIASES], 3, 0.6)
    lines = [f"supportcli {name}" for name in dict.fromkeys(ALIASES.get(one, one) for one in near)]
    return Refused(
        N_("There is no command {typed}."),
        *(lines or ["supportcli help"]),
        code="no_such_command",
        typed=typed,
        values={"typed": typed},
    )
