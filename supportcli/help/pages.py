"""Help as plain text, laid out by us: the menu, a group, a command, a topic. Nothing is imported but what is shown.

A new command needs nothing here: its row in MENU and its USAGE, HELP and options make its page.
`SHOWN` gives the menu's wording where more than the name is wanted; topics are files in topics/.
"""

from collections.abc import Iterable, Sequence

from supportcli import commands
from supportcli.annotations import Any
from supportcli.arguments import Command
from supportcli.errors import Refused
from supportcli.help import topics
from supportcli.help.examples import WIDE, as_called, renamed
from supportcli.languages import N_, catalogue
from supportcli.output.widths import fit, width, wrap

TITLE = 15
SHOWN = {
    "call": "call [WHO]",
    "hangup": "hangup [TEXT]",
    "open": "open TITLE",
    "note": "note TEXT",
    "said": "said TEXT",
    "told": "told TEXT",
    "tried": "tried STEP [RESULT]",
    "result": "result RESULT",
    "answer": "answer Q TEXT",
    "callback": "callback WHEN [WHAT]",
    "moved": "moved WHEN",
    "use": "use KEY",
    "take": "take KEY",
    "classify": "classify CLASS",
    "wait": "wait us|customer|provider",
    "escalate": "escalate TO",
    "assign": "assign WHO",
    "refile": "refile KEY",
    "attach": "attach FILE",
    "goodwill": "goodwill TEXT 12m",
    "work": "work TEXT 20m",
    "show": "show [KEY]",
}
"""What the menu shows for a command instead of its bare name."""
ABOUT_A_TICKET = (N_("On the phone"), N_("Promises"), N_("The ticket"))
"""Sections whose commands take a ticket before the verb."""
TAKE_A_TICKET = ("checklist", "show", "timeline", "already")
TAKE_NONE = ("open", "use")
ALSO = {
    "languages": "results",
    "dates": "times",
    "query": "queries",
    "shell": "words",
    "json": "scripts",
    "quotes": "words",
}
"""Words that people look for, and the topic that answers."""


def of(session: Any, wanted: Command | str) -> str:
    """The page of a command, or of the group of this name."""
    return group_page(session, wanted) if isinstance(wanted, str) else command_page(session, wanted)


def named(session: Any, words: str) -> str:
    """The page called `words`: nothing = the menu, a command, `customer add`, a topic. Raises Refused with what is
    close."""
    parts = words.split()
    if not parts:
        return menu_page(session)
    topic = ALSO.get("-".join(parts), "-".join(parts)).replace("_", "-")
    if topic in topics.ORDER:
        return topic_page(session, topic)
    name = commands.ALIASES.get(parts[0], parts[0])
    if name in commands.GROUPS:
        known = commands.group_menu(name)
        if len(parts) == 1:
            return group_page(session, name)
        if parts[1] in known:
            return of(session, commands.load(parts[1], name))
        raise _unknown(words, (f"{name} {one}" for one in known))
    if name in commands.names() and len(parts) == 1:
        return of(session, commands.load(name))
    raise _unknown(words, (*commands.names(), *commands.ALIASES, *topics.ORDER))


def _unknown(words: str, known: Iterable[str]) -> Refused:
    from difflib import get_close_matches

    names = list(known)
    lines = [f"supportcli help {name}" for name in get_close_matches(words, names, 3, 0.5)] or [
        "supportcli help",
        "supportcli help --all",
    ]
    return Refused(
        N_("There is no help on {typed}."), *lines, code="no_such_topic", typed=words, values={"typed": words}
    )


def menu_page(session: Any) -> str:
    """The menu: at most 24 lines of 80 columns, so that it is seen at once."""
    say, sup = catalogue(session.language).gettext, session.program
    lines = [
        _two(say(N_("supportcli (sup): calls, attempts, promises on a ticket.")), f"{sup} help start"),
        say(N_("Usage: {sup} [KEY] VERB [WORDS] [OPTIONS]      KEY is a ticket, say 42")).format(sup=sup),
        "",
    ]
    for title, rows in commands.MENU.items():
        shown = wrap_words([SHOWN.get(name, name) for name in rows], WIDE - TITLE)
        lines += [fit(say(title) if not place else "", TITLE) + row for place, row in enumerate(shown)]
    examples = (
        "call acme",
        "tried other pc failed",
        "open modem does not connect",
        "callback tomorrow 10:00",
        "ask",
        "hangup",
    )
    lines += [
        "",
        *(_pair(f"{sup} {left}", f"{sup} {right}") for left, right in zip(examples[::2], examples[1::2], strict=True)),
        "",
    ]
    lines += wrap(
        say(N_("Options: -t KEY, --at WHEN, --json, -q, -m TEXT, -h. All: {sup} help --all")).format(sup=sup), WIDE, 2
    )
    lines += wrap(say(N_("Topics (help TOPIC): {topics}")).format(topics=" ".join(topics.ORDER[1:])), WIDE, 2)
    return "\n".join(lines) + "\n"


def _two(left: str, right: str) -> str:
    """Both on one line where they fit, the right one at the end."""
    gap = WIDE - width(left) - width(right)
    return left + " " * gap + right if gap >= 2 else left


def _pair(left: str, right: str) -> str:
    return f"  {left:<40}  {right}"


def wrap_words(words: Sequence[str], cells: int) -> list[str]:
    """The words in rows of at most `cells` cells, two blanks between them; a word with a blank in it stays whole."""
    rows: list[str] = []
    for word in words:
        if rows and len(rows[-1]) + 2 + len(word) <= cells:
            rows[-1] += f"  {word}"
        else:
            rows.append(word)
    return rows


def all_page(session: Any) -> str:
    """Every command with its summary, and the topics."""
    say, lines = catalogue(session.language).gettext, list[str]()
    for title, rows in commands.MENU.items():
        lines += [
            *([""] if lines else []),
            say(title),
            *_table([(name, say(summary)) for name, summary in rows.items()]),
        ]
        for group in (name for name in rows if name in commands.GROUPS):
            lines += _table([(f"{group} {name}", say(summary)) for name, summary in commands.group_menu(group).items()])
    aliases = ", ".join(f"{typed} = {name}" for typed, name in commands.ALIASES.items())
    lines += ["", say(N_("Topics")), *_table([(name, say(topics.load(name).SUMMARY)) for name in topics.ORDER])]
    return "\n".join([*lines, "", *wrap(say(N_("Also understood: {aliases}")).format(aliases=aliases), WIDE, 2)]) + "\n"


def _table(rows: Sequence[tuple[str, str]], longest: int = 26) -> list[str]:
    """Two columns; an explanation that does not fit goes on below itself."""
    column = min(max((width(left) for left, _ in rows), default=0), longest) + 2
    lines: list[str] = []
    for left, right in rows:
        told = wrap(right, WIDE - 2 - column) if right else [""]
        if width(left) > column - 2:
            lines.append(f"  {left}")
        else:
            lines.append(f"  {fit(left, column)}{told.pop(0)}".rstrip())
        lines += [" " * (2 + column) + line for line in told]
    return lines


def group_page(session: Any, name: str) -> str:
    """The commands of a group."""
    say = catalogue(session.language).gettext
    summary = say(commands.names().get(name, ""))
    lines = [
        say(N_("Usage: {line}")).format(line=f"{session.program} {name} COMMAND [WORDS] [OPTIONS]"),
        "",
        summary,
        "",
    ]
    lines += _table([(one, say(told)) for one, told in commands.group_menu(name).items()])
    return "\n".join([*lines, "", say(N_("More: {line}")).format(line=f"{session.program} help {name} COMMAND")]) + "\n"


def command_page(session: Any, command: Command) -> str:
    """Usage, summary, examples, options of one command."""
    module, say = command.module, catalogue(session.language).gettext
    verb, group = command.verb, command.group
    usage = getattr(module, "USAGE", verb)
    usage = usage if usage.startswith(verb) else f"{group} {usage}"
    key = "[KEY] " if takes_ticket(verb) and "KEY" not in usage else ""
    summary = (commands.group_menu(group) if group else commands.names()).get(
        command.name
    ) or command.module.run.__doc__
    lines = [
        *wrap(say(N_("Usage: {line}")).format(line=f"{session.program} {key}{usage} [OPTIONS]"), WIDE, 7),
        "",
        *wrap(f"{say(summary)}.", WIDE),
    ]
    also = [typed for typed, name in commands.ALIASES.items() if name == verb]
    if also:
        lines += wrap(say(N_("Also: {aliases}")).format(aliases=", ".join(also)), WIDE)
    examples = as_called(getattr(module, "HELP", ""), session.program)
    lines += [*([""] if examples else []), *examples, "", *options(command, say)]
    return "\n".join(lines) + "\n"


def takes_ticket(verb: str) -> bool:
    """True for commands that may have a ticket before the verb."""
    section = next((title for title, rows in commands.MENU.items() if verb in rows), "")
    return (section in ABOUT_A_TICKET and verb not in TAKE_NONE) or verb in TAKE_A_TICKET


SHORTLY = ("--json", "--quiet", "--db", "--no-input")
"""Options of every command that are named on one line: what they do is in the menu."""


def options(command: Command, say: Any) -> list[str]:
    """The options: its own first, then those that many share, then those of every command on one line."""
    rows: list[tuple[str, str]] = []
    for param in command.params:
        if set(param.opts) & set(SHORTLY):
            continue
        short = next((name for name in param.opts if not name.startswith("--")), "")
        long = next((name for name in param.opts if name.startswith("--")), "")
        metavar = "" if param.is_flag else f" {param.metavar}"
        spelled = f"{short}, {long}" if short and long else short or f"    {long}"
        rows.append((spelled + metavar, say(param.help)))
    return [*_table(rows), *wrap(say(N_("  --json, -q, --db FILE, --no-input, -h: as in every command")), WIDE, 4)]


def topic_page(session: Any, name: str) -> str:
    """One topic."""
    say, sup, topic = catalogue(session.language).gettext, session.program, topics.load(name)
    lines = [say(topic.SUMMARY)]
    for part in topic.PAGE:
        if isinstance(part, topics.Rows):
            lines += [
                *([""] if len(lines) == 1 else []),
                *_table([(renamed(left, sup), renamed(say(right), sup)) for left, right in part.pairs]),
            ]
        elif isinstance(part, topics.Typed):
            lines += as_called("\n".join(f"  {line}" for line in part.lines), sup)
        else:
            lines += ["", *wrap(renamed(say(part), sup), WIDE)]
    return "\n".join(lines) + "\n"
