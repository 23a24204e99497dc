"""Reads the query words of `list export next report search`: `is:open not:tag:x opened:2026-10-01.. "free words"`.

A new query word is a row in NAMES (with its values, if they are a fixed set) and a case where the rows are chosen.
"""

from collections.abc import Sequence

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.values import NamedTuple
from supportcli.words.options import explained, line

TEXT = "text"
FIELDS: dict[str, tuple[str, ...]] = {
    "title": (),
    "note": ("note.added",),
    "tried": ("attempt.tried", "attempt.found"),
    "said": ("statement.heard",),
    "told": ("message.told",),
    "answer": ("question.answered",),
    "promise": ("callback.promised", "callback.moved", "callback.kept", "callback.broken", "callback.cancelled"),
    "fix": ("resolution.given", "resolution.confirmed"),
    "file": ("file.attached",),
}
"""Query words for text in one place of a ticket: the kinds of fact that are meant; () is the title."""
NAMES: dict[str, tuple[str, ...]] = {
    "is": (
        *("open", "closed", "resolved", "overdue", "stale", "new", "waiting", "live", "mine"),
        *("unowned", "reopened", "escalated", "at_risk", "breached"),
    ),
    "has": (
        "attempt",
        "callback",
        "call",
        "escalation",
        "note",
        "file",
        "link",
        "ref",
        "customer",
        "provider",
        "owner",
        "class",
    ),
    "state": (
        "new",
        "open",
        "waiting_customer",
        "waiting_support",
        "waiting_third_party",
        "on_hold",
        "resolved",
        "closed",
    ),
    "waiting": ("us", "customer", "provider", "them", "support", "third_party", "nobody"),
    "class": ("bug", "question", "request", "operations", "billing", "user_error", "third_party", "known_error"),
    "type": ("incident", "service_request", "question", "problem", "complaint"),
    "p": ("p1", "p2", "p3", "p4"),
    "role": ("agent", "customer"),
    "customer": (),
    "provider": (),
    "owner": (),
    "tag": (),
    "ref": (),
    "domain": (),
    "channel": (),
    "key": (),
    "call": (),
    "opened": (),
    "reported": (),
    "resolved": (),
    "closed": (),
    "updated": (),
    TEXT: (),
    **dict.fromkeys(FIELDS, ()),
}
"""Query words with the values they take; () takes any. docs/terms.md is the source of state, class and type."""
TIMES = ("opened", "reported", "resolved", "closed", "updated")
MEANT = {
    "state": "status",
    "p": "priority prio",
    "owner": "assignee assigned agent",
    "tag": "tags label labels",
    "opened": "created since",
    "resolved": "solved",
    "updated": "changed",
    "customer": "client cust c",
    "provider": "vendor",
    "type": "kind",
    "key": "number id",
    "title": "subject summary",
    "note": "comment",
    "fix": "resolution solution",
    "file": "attachment",
}
"""Words of other programs for ours. They are suggested, never taken."""
EXAMPLE = {"tag": "vip", "owner": "me", "key": "42", "channel": "phone", "customer": "acme", "provider": "Comstar"}
PATHS = ("/", "\\", ":")
"""What follows the colon of an address, a path or a name in a program: `https://`, `C:\\`, `std::`."""
RELATIVE = r"[+-]?(?:\d{1,4}(?:bd|min|mo|[smhdwy]))+"


class Term(NamedTuple):
    """One condition: `name` is a key of NAMES (free words are `text`), `value` as typed or, of a fixed set, as in
    NAMES.
    """

    name: str
    value: str
    negated: bool = False


class _Mistake(NamedTuple):
    message: str
    code: str
    values: dict[str, str]
    instead: tuple[str, ...]
    """Words that may stand instead, each of them right."""


def parse(words: Sequence[str], verb: str = "list", options: Sequence[str] = ()) -> tuple[Term, ...]:
    """The conditions of a query, all of which must hold. `not:tag:x` and `-tag:x` negate; an argument with blanks is
    one text.

    Raises Refused: query_value_missing (`opened:`, because the shell took `>`), unknown_query_word,
    unknown_query_value, query_range (`opened:>2026`). The lines offered hold `options` and the whole query,
    other mistakes mended or left out.
    """
    read = [_read(word) for word in words]
    for place, found in enumerate(read):
        if isinstance(found, _Mistake):
            offers = []
            for instead in found.instead:
                query = [instead if other == place else _right(word, read[other]) for other, word in enumerate(words)]
                offers.append(line(verb, [word for word in query if word is not None], *options))
            why = N_("search for the words") if found.code == "unknown_query_word" else ""
            if why:
                offers[-1] = explained(offers[-1], why)
            raise Refused(
                found.message, *dict.fromkeys(offers), code=found.code, typed=words[place], values=found.values
            )
    return tuple(term for term in read if isinstance(term, Term))


def split_range(value: str) -> tuple[str | None, str | None]:
    """(from, to) of the value of `opened:` and its like; None is open. What the words mean in time is not decided
    here.

    `a..b`, `..b`, `a..` are what they say; an end that is a date includes that day. One relative value (`-7d`, or
    `7d`) runs from there till now: ("-7d", None). Any other single value is both ends, so a date is that whole day,
    `2026-10` that whole month.
    """
    begin, dots, end = value.partition("..")
    if dots:
        return begin.strip() or None, end.strip(" .") or None
    single = value.strip()
    import re

    if re.fullmatch(RELATIVE, single):
        return (single if single[0] in "+-" else f"-{single}"), None
    return single or None, single or None


def _right(word: str, read: Term | _Mistake | None) -> str | None:
    """The word as it may stand in a line that is offered: mended if it was wrong, None if it cannot be."""
    if isinstance(read, _Mistake):
        return read.instead[0] if read.instead else None
    return word if read else None


def taken_apart(word: str) -> tuple[bool, str, str] | None:
    """(negated, name in small letters, value) of `name:value`, `-name:value`, `not:name:value`; None for others."""
    for sign in ("-", "not:", ""):
        if word[: len(sign)].lower() != sign:
            continue
        rest = word[len(sign) :]
        colon = next((place for place, letter in enumerate(rest) if letter in ":："), 0)
        name = rest[:colon]
        if name.isascii() and name.replace("_", "a").isalpha():
            return bool(sign), name.lower(), rest[colon + 1 :]
    return None


def _read(word: str) -> Term | _Mistake | None:
    if not word.strip():
        return None
    found = taken_apart(word)
    negated, name, value = found or (False, "", "")
    value = value.strip()
    if name == "not" and not negated:  # `not:word`: free words denied
        if value:
            return Term(TEXT, value, True)
        return _value_missing("not", False)
    if not found or (name not in NAMES and (any(map(str.isspace, word)) or value.startswith(PATHS))):
        signs = any(sign in word for sign in "<>=")  # seldom: a pattern costs a hundredth of a start
        return (_time_compared(word) if signs else None) or Term(TEXT, word)
    if name not in NAMES:
        return _unknown_name(word, name, value, negated)
    if not value:
        return _value_missing(name, negated)
    if name in TIMES:
        if value[0] in "<>=":
            return _compared(name, value, negated)
        if split_range(value) == (None, None):
            return _value_missing(name, negated)
        return Term(name, value, negated)
    return _of_set(name, value, negated)


def _time_compared(word: str) -> Term | _Mistake | None:
    """`opened>=yesterday`, `not:due<tomorrow`; None for what only looks like it."""
    import re

    found = re.fullmatch(r"(-|not:)?([A-Za-z]+)([<>]=?|=)(.+)", word, re.S | re.I)
    if not found or found[2].lower() not in TIMES:
        return None
    return _compared(found[2].lower(), found[3] + found[4], bool(found[1]))


def _of_set(name: str, value: str, negated: bool) -> Term | _Mistake:
    """Names with a fixed set of values take them in any spelling: `user-error`, `P1`, `1`."""
    known = NAMES[name]
    if not known:
        return Term(name, value, negated)
    said = "_".join(value.lower().replace("-", " ").replace("_", " ").split())
    if name == "p" and said in ("1", "2", "3", "4"):
        said = f"p{said}"
    if name == "has" and said not in known:
        said = said.removesuffix("s")
    if said in known:
        return Term(name, said, negated)
    from difflib import get_close_matches

    near = get_close_matches(said, known, 2, 0.6) or [one for one in known if said and said in one.split("_")]
    message = N_("{name}: has no value {value}. Values: {known}.")
    return _Mistake(
        message,
        "unknown_query_value",
        {"name": name, "value": value, "known": ", ".join(known)},
        tuple(_word(name, one, negated) for one in near or known),
    )


def _unknown_name(word: str, name: str, value: str, negated: bool) -> _Mistake:
    from difflib import get_close_matches

    meant = next((ours for ours, others in MEANT.items() if name in others.split()), None) or next(
        iter(get_close_matches(name, list(NAMES), 1, 0.7)), None
    )
    instead: list[Term | str] = []
    if meant:
        mended = _read(_word(meant, value, negated))
        instead = [mended] if isinstance(mended, Term) else list(mended.instead) if mended else []
    return _Mistake(
        N_("There is no query word {name}:. Did you mean {meant}:?")
        if meant
        else N_("There is no query word {name}:. Query words: {known}."),
        "unknown_query_word",
        {"name": name, "meant": meant or "", "known": ", ".join(f"{one}:" for one in NAMES)},
        (
            *(one if isinstance(one, str) else _word(*one) for one in instead),
            _word(TEXT, word[4:] if word[:4].lower() == "not:" else word.removeprefix("-"), negated),
        ),
    )


def _value_missing(name: str, negated: bool) -> _Mistake:
    if name in TIMES:
        return _Mistake(
            N_("{name}: has no value. If you typed {name}:>DATE, the shell took >DATE as a file (perhaps delete it)."),
            "query_value_missing",
            {"name": name},
            (_word(name, "2026-10-01..", negated), _word(name, "-7d", negated)),
        )
    if name == "not":
        return _Mistake(N_("{name}: has no value."), "query_value_missing", {"name": name}, ("not:tag:vip",))
    known = NAMES[name]
    return _Mistake(
        N_("{name}: has no value. Values: {known}.") if known else N_("{name}: has no value."),
        "query_value_missing",
        {"name": name, "known": ", ".join(known)},
        tuple(_word(name, one, negated) for one in known or (EXAMPLE.get(name, "x"),)),
    )


def _compared(name: str, value: str, negated: bool) -> _Mistake:
    """`opened:>2026-10-01`: a range is written with two dots, because the shell takes `<` and `>`."""
    sign = value[0]
    when = value.lstrip("<>= ").strip(" .") or "2026-10-01"
    dots = {"<": f"..{when}", ">": f"{when}.."}.get(sign, when)
    return _Mistake(
        N_("{name}: takes a range with two dots, not {sign}: the shell takes < and >."),
        "query_range",
        {"name": name, "sign": sign},
        (_word(name, dots, negated),),
    )


def _word(name: str, value: str, negated: bool = False) -> str:
    return f"{'not:' if negated else ''}{name}:{value}"
