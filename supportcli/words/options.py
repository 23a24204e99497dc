"""Tells the options of a line from its words, so that what is said on the phone needs no quotes.

A new option needs nothing here: a command passes the spellings it declares. A verb whose words are read further gets
a row in `_further`, so that a line offered for a misspelt option is one that the verb accepts.
"""

from collections.abc import Callable, Collection, Iterable, Sequence

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.words.keys import is_key

TICKET = ("-t", "--ticket")
NAME_COLON = r"-[A-Za-z][\w.-]*:"
"""`-tag:x`: no option has a colon, so this is a word (a query says no with it)."""

Reading = Callable[[list[str], list[str]], object]
"""How a verb reads (options, words) further; raises `Refused` when it does not."""


class _Sorted:
    """The arguments told apart, and what is doubtful about them. (A NamedTuple costs every start ten times as much.)"""

    def __init__(self) -> None:
        self.options: list[str] = []
        self.words: list[str] = []
        self.late: list[str] = []
        """Short flags after the beginning of the words: `note ran chkdsk -q`. They are in `options`, too."""
        self.trouble: list[tuple[str, str, dict[str, str]]] = []
        """(code, message, values) of what cannot be an option and cannot be passed over. It is in `words`, too."""


def split_options(
    verb: str,
    args: Sequence[str],
    valued: Collection[str],
    flags: Collection[str],
    *,
    free_text: bool = False,
    accepts: Reading | None = None,
) -> tuple[list[str], list[str]]:
    """-> (options, words). `valued` and `flags` are the spellings of the options with and without a
    value.

    An option is an argument spelled exactly like one (`--where`, `--where=x`, `-t`, `-t42`), anywhere before `--`;
    no clusters, no glued values. `-5`, `-12V`, `-€3`, `---`, `-tag:x` and anything with a blank are words. Every
    other dashed argument is refused with lines to type. A value that begins with a dash comes back in one argument
    with its option (`-m-5`, `--where=-5`). `free_text` (note, said, told, hangup): a short flag
    after several words is refused, because it may be text. `accepts` is the verb's further reading; only a refusal
    calls it, so that every line it offers is one the verb accepts.
    """
    sorted_ = _sort(args, valued, flags)
    late = sorted_.late if free_text and len(sorted_.words) > 1 else []
    tickets = set(_tickets(sorted_.options))
    if not sorted_.trouble and not late and len(tickets) < 2:
        return sorted_.options, sorted_.words
    further = accepts or _further(verb)
    sure = [flag for flag in flags if flag not in late]

    def lines(options: list[str], words: list[str], why: str = "") -> tuple[str, ...]:
        tickets = dict.fromkeys(_tickets(options))
        if len(tickets) > 1:
            others = without(options, TICKET)
            return tuple(paste for ticket in tickets for paste in lines(["-t", ticket, *others], words))
        try:
            if further:
                further(options, words)
        except Refused as second_mistake:
            return second_mistake.paste
        return (explained(line(verb, words, *options), why),)

    if sorted_.trouble:
        code, message, values = sorted_.trouble[0]
        near = _nearest(values["option"], valued, flags) if code == "no_such_option" else None
        if near:
            message = N_("{verb} has no option {option}. Did you mean {near}? Text goes after --, or in quotes.")
            values["near"] = near[0]
        offers = (*_mended(args, valued, flags, lines), *_as_text(args, valued, sure, lines))
        raise Refused(
            message, *dict.fromkeys(offers), code=code, typed=values["option"], values={**values, "verb": verb}
        )
    if len(tickets) > 1:
        raise Refused(
            N_("Two tickets on one line: {tickets}."),
            *_as_text(args, valued, sure, lines),
            code="two_tickets",
            values={"tickets": ", ".join(sorted(tickets))},
        )
    raise Refused(
        N_("{option} after several words may be text or an option."),
        *_as_text(args, valued, sure, lines, N_("it is text")),
        *lines(sorted_.options, sorted_.words, N_("it is an option")),
        code="ambiguous_words",
        typed=late[0],
        values={"option": late[0]},
    )


def line(verb: str, words: Iterable[str], *options: str) -> str:
    """A line to paste into a shell: options first, `--` where a word could be taken for one, everything quoted that
    needs it.
    """
    import shlex

    given = [part for tokens, _, _ in pairs(options) for part in _apart(tokens)]
    words = list(words)
    guard = ["--"] if any(word.startswith("-") for word in words) else []
    return " ".join(["supportcli", verb, *map(shlex.quote, [*given, *guard, *words])])


def explained(paste: str, why: str) -> str:
    """`paste` with its reason, which is shown and not pasted: three blanks and brackets."""
    return f"{paste}   ({why})" if why else paste


def value_of(options: Sequence[str], *names: str) -> str | None:
    """The last value given to one of the spellings `names` in sorted options, None if there is none."""
    values = [value for _, name, value in pairs(options) if name in names]
    return values[-1] if values else None


def without(options: Sequence[str], names: Collection[str]) -> list[str]:
    """Sorted options without those spelled as in `names` and their values."""
    return [part for tokens, name, _ in pairs(options) if name not in names for part in tokens]


def only(options: Sequence[str], names: Collection[str]) -> list[str]:
    """The sorted options spelled as in `names`, with their values."""
    return [part for tokens, name, _ in pairs(options) if name in names for part in tokens]


def _spelled(name: str, value: str) -> list[str]:
    """An option and its value. One argument if the value has a dash, so that sorted options can be read
    again.
    """
    if not value.startswith("-") or value == "-":
        return [name, value]
    return [f"{name}={value}" if name.startswith("--") else name + value]


def pairs(options: Sequence[str]) -> list[tuple[list[str], str, str | None]]:
    """Sorted options as (arguments, name, value); a flag has no value."""
    pairs: list[tuple[list[str], str, str | None]] = []
    for option in options:
        if pairs and (not option.startswith("-") or option == "-"):
            pairs[-1] = ([pairs[-1][0][0], option], pairs[-1][1], option)
        elif option.startswith("--"):
            name, equals, value = option.partition("=")
            pairs.append(([option], name, value if equals else None))
        else:
            pairs.append(([option], option[:2], option[2:] or None))
    return pairs


def _apart(tokens: list[str]) -> list[str]:
    """Typed by a person, a short option and its value are two words."""
    glued = len(tokens) == 1 and len(tokens[0]) > 2 and not tokens[0].startswith("--")
    return [tokens[0][:2], tokens[0][2:]] if glued else tokens


def is_text(arg: str) -> bool:
    """True if no option could look like this: `-`, `---`, `-5`, `-€3`, `-tag:x`, or anything that has a blank or no
    dash in front.
    """
    if not arg.startswith("-"):
        return True
    import re

    after = arg.lstrip("-")
    return (
        not after
        or not (after[0].isascii() and after[0].isalpha())
        or _has_blank(arg)
        or bool(re.match(NAME_COLON, arg))
    )


def _tickets(options: Sequence[str]) -> list[str]:
    return [value for _, name, value in pairs(options) if name in TICKET and value is not None]


def _has_blank(arg: str) -> bool:
    return any(sign.isspace() for sign in arg)


def _sort(args: Sequence[str], valued: Collection[str], flags: Collection[str]) -> _Sorted:
    found = _Sorted()
    options, words, trouble = found.options, found.words, found.trouble

    def ticket(option: str, spelled: list[str], value: str) -> None:
        if is_key(value) or value == "-":
            options.extend(spelled)
        else:
            words.extend(spelled)
            message = N_("{option} {value}: {value} is no ticket number. Quote the words if {option} is part of them.")
            trouble.append(("not_a_ticket", message, {"option": option, "value": value}))

    place = 0
    while place < len(args):
        arg = args[place]
        place += 1
        name, equals, value = arg.partition("=")
        if arg == "--":
            words += args[place:]
            break
        if arg in valued:
            if place == len(args) or args[place] == "--":
                words.append(arg)
                message = N_("{option} needs a value after it. Quote the text if {option} is part of it.")
                trouble.append(("option_value_missing", message, {"option": arg}))
                continue
            place += 1
            if arg in TICKET:
                ticket(arg, [arg, args[place - 1]], args[place - 1])
            else:
                options += _spelled(arg, args[place - 1])
        elif equals and name.startswith("--") and name in valued:
            if name in TICKET:
                ticket(name, [arg], value)
            else:
                options.append(arg)
        elif arg.startswith("-t") and arg[2:].isascii() and arg[2:].isdigit() and "-t" in valued:
            ticket("-t", ["-t", arg[2:]], arg[2:])
        elif arg in flags:
            if words and not arg.startswith("--"):
                found.late.append(arg)
            options.append(arg)
        else:
            words.append(arg)
            if not is_text(arg):
                message = N_("{verb} has no option {option}. Text goes after --, or in quotes.")
                trouble.append(("no_such_option", message, {"option": arg}))
    return found


def _as_text(
    args: Sequence[str],
    valued: Collection[str],
    flags: Collection[str],
    lines: Callable[..., tuple[str, ...]],
    why: str = "",
) -> tuple[str, ...]:
    """The line in which the doubtful words are text; options that are beyond doubt stay options."""
    again = _sort(args, valued, flags)
    return lines(again.options, again.words, why)


def _mended(
    args: Sequence[str], valued: Collection[str], flags: Collection[str], lines: Callable[..., tuple[str, ...]]
) -> tuple[str, ...]:
    """The line with every misspelt option put right, if then nothing else is wrong with it."""
    mended: list[str] = []
    rest = list(args)
    while rest:
        arg = rest.pop(0)
        if arg == "--":
            mended += [arg, *rest]
            break
        known = arg in valued or arg in flags or (arg.startswith("--") and arg.partition("=")[0] in valued)
        near = None if known or is_text(arg) else _nearest(arg, valued, flags)
        mended += near or [arg]
        if arg in valued and rest:
            mended.append(rest.pop(0))
    again = _sort(mended, valued, flags)
    if mended == list(args) or again.trouble:
        return ()
    return lines(again.options, again.words)


def _nearest(arg: str, valued: Collection[str], flags: Collection[str]) -> list[str] | None:
    """`--tikcet=42` -> [`--ticket=42`], `-mTEXT` -> [`-m`, `TEXT`]; None if it is like no option."""
    from difflib import get_close_matches

    short, glued = arg[:2], arg[2:].removeprefix("=")
    if not arg.startswith("--") and short in valued and glued and (short not in TICKET or is_key(glued)):
        return [short, glued]
    name, equals, value = arg.partition("=")
    near = get_close_matches(name, [option for option in (*valued, *flags) if option.startswith("--")], 1, 0.7)
    if not near or (equals and near[0] not in valued):
        return None
    return [near[0] + equals + value]


def _further(verb: str) -> Reading | None:
    """How the words of `verb` are read after the options. Imported only in a refusal."""
    if verb == "tried":
        from supportcli.words.results import reading

        return reading
    if verb in ("goodwill", "work"):
        from supportcli.words.minutes import reading as minutes_reading

        return lambda options, words: minutes_reading(verb, options, words)
    return None
