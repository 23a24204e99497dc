"""Where the cursor is on a line, and so what can stand there: an option, its value, a verb, a word that follows
it."""

from collections.abc import Iterable, Sequence

from supportcli import commands
from supportcli.annotations import Any
from supportcli.arguments import COMMON, Command, Parameter
from supportcli.completion import Candidate
from supportcli.languages import catalogue
from supportcli.values import NamedTuple
from supportcli.words.keys import is_key


class Place(NamedTuple):
    """The verb (`customer add`), its command, the words before the cursor behind it, the option whose value is being
    typed."""

    verb: str
    command: Command | None
    before: list[str]
    option: str | None


def candidates(session: Any, words: Sequence[str]) -> list[Candidate]:
    """What can stand for the last word, only what begins like it (in any case)."""
    from supportcli.completion import following, values

    *before, current = words
    place = _place(session, before)
    if place is None:
        return []
    if place.option is not None:
        found = values.of(session, place.option, place.verb, current)
    elif current.startswith("--") and "=" in current:
        name, _, start = current.partition("=")
        found = [
            one._replace(value=f"{name}={one.value}")
            for one in values.of(session, _option_name(place.command, name), place.verb, start)
        ]
    elif current.startswith("-") and not ("." in current or ":" in current):
        found = _options(session, place)
    elif not place.verb:
        found = [*_keys(session, current), *_verbs(session)]
    elif place.command is None:
        found = _group(session, place.verb)
    else:
        found = following.of(session, place.verb, place.before, current)
    start = current.casefold()
    return [one for one in found if one.value.startswith("\0") or one.value.casefold().startswith(start)]


def _place(session: Any, before: Sequence[str]) -> Place | None:
    """Walk over the words before the cursor. None behind `--`, where all is text."""
    verb, command, words, option = "", None, list[str](), None
    valued = _valued(COMMON.values())
    for word in before:
        if word == "--":
            return None
        if option is not None:
            _note(session, option, word)
            option = None
        elif word in valued:
            option = valued[word]
        elif word.startswith("-") and not verb:
            _note(session, valued.get(word.partition("=")[0], ""), word.partition("=")[2])
        elif not verb and not words and session.key is None and is_key(word):
            session.key = word
        elif not verb or (verb in commands.GROUPS and command is None):
            verb = f"{verb} {word}".strip() if verb else commands.ALIASES.get(word, word)
            command = _load(verb)
            if command is None and verb not in commands.GROUPS:
                return None
            if command is not None:
                valued = _valued(command.params)
        elif not (word.startswith("-") and not any(sign in word for sign in ".:") and _is_option(command, word)):
            words.append(word)
    return Place(verb, command, words, option)


def _note(session: Any, option: str, value: str) -> None:
    """Options that say where to look."""
    if option in ("db", "ticket") and value:
        session.options[option] = value


def _load(verb: str) -> Command | None:
    group, _, name = verb.rpartition(" ")
    if verb in commands.GROUPS or (name not in commands.names() and not group):
        return None
    try:
        return commands.load(name, group)
    except ImportError:
        return None


def _valued(params: Iterable[Parameter]) -> dict[str, str]:
    """The options that take a value: each spelling, and what the option is called in values.py."""
    return {name: _name(param) for param in params if not param.is_flag for name in param.opts}


def _name(param: Parameter) -> str:
    """What an option is called in values.py: its longest spelling without dashes."""
    return str(max(param.opts, key=len)).lstrip("-")


def _is_option(command: Command | None, word: str) -> bool:
    return command is not None and any(word.partition("=")[0] in param.opts for param in command.params)


def _option_name(command: Command | None, spelled: str) -> str:
    return _valued(command.params if command is not None else COMMON.values()).get(spelled, "")


def _verbs(session: Any) -> list[Candidate]:
    say = catalogue(session.language).gettext
    return [Candidate(name, say(summary)) for name, summary in commands.names().items()]


def _keys(session: Any, start: str) -> Iterable[Candidate]:
    """Tickets, once a key is begun: among fifty verbs they would be lost."""
    from supportcli.completion.values import tickets

    return tickets(session, start) if start and session.key is None and (start[0].isdigit() or "-" in start) else ()


def _group(session: Any, group: str) -> list[Candidate]:
    say = catalogue(session.language).gettext
    return [Candidate(name, say(summary)) for name, summary in commands.group_menu(group).items()]


def _options(session: Any, place: Place) -> list[Candidate]:
    """The long options with what they mean; the short ones are shorter than their Tab."""
    say = catalogue(session.language).gettext
    if place.command is None:
        return [Candidate(name) for name in (*COMMON, "--help", "--version") if name.startswith("--")]
    found = [
        Candidate(name, say(param.help))
        for param in place.command.params
        for name in param.opts
        if name.startswith("--")
    ]
    return [*found, Candidate("--help")]
