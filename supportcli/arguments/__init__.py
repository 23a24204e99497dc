"""What a command may be given: each option is declared once, at the parameter of `run` that it fills.

A line is read from the declarations at once where it is plain (`plain.py`), and by Typer where it is not
(`by_typer.py`). A new kind of value is a row in KINDS, and is plain only where `plain.py` reads it as Typer does.
"""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_

Words = list[str] | None
"""What somebody said: any number of words."""
KINDS: dict[Any, str] = {
    bool: "flag",
    str | None: "text",
    list[str] | None: "texts",
    int: "number",
    int | None: "number",
    float | None: "decimal",
}


class Option:
    """How an option is spelled and explained: `where: Annotated[str | None, Option("--where", metavar="PLACE",
    help="...")] = None`. `min` is the least number that is taken."""

    def __init__(self, *spellings: str, metavar: str | None = None, help: str = "", min: float | None = None):
        self.spellings, self.metavar, self.help, self.min = spellings, metavar, help, min


class Parameter:
    """An option as its command takes it: the parameter's `name`, its `type` as annotated, its default."""

    def __init__(self, name: str, type: Any, option: Option, default: Any):
        self.name, self.type, self.option, self.default = name, type, option, default
        self.kind, self.opts, self.metavar, self.help = KINDS[type], option.spellings, option.metavar, option.help
        self.is_flag = self.kind == "flag"


class Command:
    """A command that was found: its file, its parameters, whether it takes words."""

    def __init__(self, module: Any, name: str, group: str = ""):
        self.module, self.name, self.group = module, name, group
        self.verb = f"{group} {name}".strip()
        run = module.run
        names = run.__code__.co_varnames[: run.__code__.co_argcount]
        defaults = dict(zip(reversed(names), reversed(run.__defaults__ or ()), strict=False))
        self.takes_words = "words" in names
        self.instead: Sequence[str] | None = getattr(module, "TICKETLESS", () if group else None)
        """Lines for whoever names a ticket; None where a ticket may be named."""
        self.own = [
            Parameter(one, declared.__origin__, declared.__metadata__[0], defaults[one])
            for one in names
            if hasattr(declared := run.__annotations__[one], "__metadata__")
        ]
        self.params = [*self.own, *common(bool(getattr(module, "WRITES", False)))]


def common(writes: bool) -> list[Parameter]:
    """The options that a command gets without declaring them; their values go to `session.options`."""
    return [*_EVERYWHERE, *(_WRITING if writes else _LOOKING)]


def _text(name: str, *option: str, metavar: str, help: str) -> Parameter:
    return Parameter(name, str | None, Option(*option, metavar=metavar, help=help), None)


def _flag(name: str, *option: str, help: str) -> Parameter:
    return Parameter(name, bool, Option(*option, help=help), False)


_EVERYWHERE = (
    _text("ticket", "-t", "--ticket", metavar="KEY", help=N_("the ticket [the live call's, else the one in use]")),
    _flag("json", "--json", help=N_("JSON on stdout")),
    _flag("quiet", "-q", "--quiet", help=N_("ids only")),
    _text("db", "--db", metavar="FILE", help=N_("the database file")),
    _flag("no_input", "--no-input", help=N_("never ask, never guess a ticket")),
)
_WRITING = (
    _text("message", "-m", "--message", metavar="TEXT", help=N_("a longer message; - reads it from stdin")),
    _text("at", "--at", metavar="WHEN", help=N_("when it happened, looking back [now]")),
    _text("once", "--once", metavar="TEXT", help=N_("the same TEXT again does nothing")),
)
_LOOKING = (
    _text("output", "-o", "--output", metavar="FORM", help=N_("table, jsonl, csv, tsv, md, html or txt")),
    _text("fields", "--fields", metavar="A,B", help=N_("only these fields")),
    _flag("header", "--header", help=N_("a header line in TSV")),
)
COMMON = {name: one for one in (*_EVERYWHERE, *_WRITING, *_LOOKING) for name in one.opts}
"""The common options by each of their spellings: what may also stand before the verb."""


def run(session: Any, command: Command, args: Sequence[str]) -> Any:
    """Run a command with what was typed behind its verb, and give its result.

    Arguments are what somebody said: options are exact spellings anywhere before `--`, all else is words. Raises
    HelpWanted, and Refused with lines to type instead.
    """
    from supportcli.arguments import plain
    from supportcli.errors import HelpWanted
    from supportcli.words.options import TICKET, split_options, value_of

    before = args[: args.index("--")] if "--" in args else args
    if "--help" in before or before[:1] == ["-h"]:
        raise HelpWanted(command)
    valued = {name for one in command.params if not one.is_flag for name in one.opts}
    flags = {name for one in command.params if one.is_flag for name in one.opts}
    free_text = bool(getattr(command.module, "FREE_TEXT", False))
    named = ["-t", session.key] if session.key else []  # a line that is offered instead names it, too
    given, session.words = split_options(command.verb, [*named, *args], valued, flags, free_text=free_text)
    session.given = given
    key = value_of(given, *TICKET)
    if key and command.instead is not None:
        raise about_no_ticket(session, command, key)
    values = plain.values(command, given, session.words)
    if values is None:
        from supportcli.arguments import by_typer

        values = by_typer.values(command, given, session.words)
    for name in {one.name for one in COMMON.values()} & values.keys():
        value = values.pop(name)
        if value not in (None, False):
            session.options[name] = value
    return command.module.run(session, **values)


def about_no_ticket(session: Any, command: Command, key: str) -> Refused:
    """The refusal of a ticket that would be passed over: what is near, and the line without it."""
    from supportcli.words import options

    rest = options.without(session.given, options.TICKET)
    return Refused(
        N_("{verb} is about no one ticket: {key} cannot be named here."),
        *(one.format(key=key) for one in command.instead or ()),
        options.line(command.verb, session.words, *rest),
        code="no_ticket_here",
        typed=key,
        values={"verb": command.verb, "key": key},
    )
