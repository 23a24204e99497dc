"""`similar`: tickets like this one by words, signs and steps, open and solved, with what solved them; known answers,
too. Writes nothing.

What counts is a row in SHARES; a new one needs its part in `_alike`.
"""

from collections.abc import Collection, Mapping, Sequence
from math import log

from supportcli import current, standing
from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.results import Column, Listing, Say
from supportcli.ticket import Ticket
from supportcli.values import NamedTuple

SHARES = {"words": 0.5, "signs": 0.3, "steps": 0.2}
"""How much each kind of likeness counts. Judgement."""
COMMON = 300
"""A word that so many tickets have says next to nothing."""
LEAST = 0.12
"""Less alike than this is chance. Judgement."""
CANDIDATES = 60
SHOWN = 10
COLUMNS = (
    Column("key", N_("key")),
    Column("state", N_("state")),
    Column("score", N_("alike")),
    Column("title", N_("title")),
    Column("because", N_("shared")),
    Column("solution", N_("solved by")),
)


class Wanted(NamedTuple):
    """What a ticket should be like."""

    words: Sequence[str]
    signs: Collection[str]
    steps: Collection[str]
    domain: str | None
    subject: str | None


class Alike(NamedTuple):
    """A ticket and what it shares."""

    number: int
    score: float
    words: Sequence[str]
    signs: Sequence[str]
    steps: Sequence[str]


def similar(session: Any, words: Sequence[str], asked: int | None) -> Listing:
    """The likest first; of a ticket that is named or at hand, or of words. Raises Refused, NotFound."""
    from supportcli.looking.listing import limit_of

    limit = limit_of(session, asked, SHOWN)
    wanted = _wanted(session, words)
    rows: list[dict[str, Any]] = []
    if session.db is not None:
        rows = [_row(session, one) for one in _likest(session, wanted)[: limit or None]]
        rows = sorted([*rows, *_articles(session, wanted)], key=lambda row: -float(row["score"]))[: limit or None]
    return Listing(
        rows,
        COLUMNS,
        [row["key"] for row in rows],
        flexible="title",
        empty=Say(N_("No ticket is like it.")),
    )


def _wanted(session: Any, words: Sequence[str]) -> Wanted:
    """What to look for: the ticket that the words name, else the words themselves, else the ticket at hand."""
    from supportcli.diagnosis.step_words import DROPPED, UNLIKE
    from supportcli.looking import diagnosing, viewing
    from supportcli.storage.likeness import words_of
    from supportcli.words.keys import is_key
    from supportcli.words.options import TICKET, line, without

    if words and not (len(words) == 1 and is_key(words[0])):
        text, ticket = " ".join(words), None
        key = current.named(session)
        if key:
            raise Refused(
                N_("Like ticket {key}, or like these words?"),
                f"supportcli {key} similar",
                line("similar", words, *without(session.given, TICKET)),
                code="ticket_or_words",
                typed=key,
                values={"key": key},
            )
        given: tuple[str, str | None] = (text, None)
    else:
        ticket = viewing.see_one(session, words).ticket
        text = diagnosing.symptom_of(ticket)
        given = (ticket.fields.get("title") or "", ticket.fields.get("domain"))
    domain = given[1] or _guess(given[0])
    found = [word for word in words_of(text) if word not in DROPPED and word not in UNLIKE]
    if not found and ticket is None:
        raise Refused(N_("No words were given."), "supportcli similar WORDS", code="text_missing")
    return Wanted(found, _signs(session, text, domain), _steps(ticket), domain, ticket.subject if ticket else None)


def _guess(title: str) -> str:
    from supportcli.diagnosis.understanding import domain_of

    return domain_of(title)


def _signs(session: Any, text: str, domain: str) -> list[str]:
    """Names of the signs in the words."""
    from supportcli.diagnosis.understanding import signs_in
    from supportcli.looking.diagnosing import playbook_of

    return [sign.name for sign in signs_in(text, playbook_of(session, domain))]


def _steps(ticket: Ticket | None) -> set[str]:
    if ticket is None:
        return set()
    return {step for one in ticket.attempts for step in (one.standard_step, *one.also_steps) if step}


def _likest(session: Any, wanted: Wanted) -> list[Alike]:
    from supportcli.diagnosis.understanding import signs_in
    from supportcli.looking.diagnosing import playbook_of
    from supportcli.storage import likeness

    by_words = likeness.sharing_words(session.db, wanted.words)
    by_steps = likeness.sharing_steps(session.db, wanted.steps)
    rarity = {word: _rare(count) for shared in by_words.values() for word, count in shared.items()}
    whole = sum(rarity.get(word, _rare(1)) for word in wanted.words) or 1.0
    first: list[tuple[float, int]] = []
    for number in {*by_words, *by_steps}:
        share = sum(rarity[word] for word in by_words.get(number, ())) / whole
        first.append((share + 0.3 * len(by_steps.get(number, ())) / (len(wanted.steps) or 1), number))
    candidates = [number for _, number in sorted(first, key=lambda pair: (-pair[0], -pair[1]))[:CANDIDATES]]
    known = likeness.ids(session.db, candidates)
    playbook = playbook_of(session, wanted.domain or "general") if wanted.signs else None
    found = []
    for number in candidates:
        if number not in known or known[number][0] == wanted.subject:
            continue
        theirs = {sign.name for sign in signs_in(known[number][1], playbook)} if playbook else set()
        found.append(
            _alike(number, wanted, by_words.get(number, {}), rarity, whole, theirs, by_steps.get(number, set()))
        )
    return sorted((one for one in found if one.score >= LEAST), key=lambda one: (-one.score, -one.number))


def _rare(count: int) -> float:
    """The weight of a word that so many tickets have."""
    return max(log(COMMON / count), 0.0) + 0.05


def _alike(
    number: int,
    wanted: Wanted,
    words: Mapping[str, int],
    rarity: Mapping[str, float],
    whole: float,
    signs: Collection[str],
    steps: Collection[str],
) -> Alike:
    """The weighted share of everything wanted that this ticket has, too; what nothing is wanted of does not count."""
    shares = {"words": sum(rarity[word] for word in words) / whole}
    shared_signs = [sign for sign in wanted.signs if sign in signs]
    if wanted.signs:
        shares["signs"] = len(shared_signs) / len(wanted.signs)
    if wanted.steps:
        shares["steps"] = len(steps) / len(wanted.steps)
    score = sum(SHARES[name] * share for name, share in shares.items()) / sum(SHARES[name] for name in shares)
    best = sorted(words, key=lambda word: -rarity[word])
    return Alike(number, round(score, 3), best[:6], shared_signs, sorted(steps))


def _row(session: Any, one: Alike) -> dict[str, Any]:
    """The head of the ticket, how alike, why, and what solved it."""
    from supportcli import shapes
    from supportcli.storage import here, lists, reading

    ticket, _ = reading.ticket(session.db, lists.id_of(session.db, one.number))
    head = shapes.head(ticket, shapes.key_of(ticket, here.own_origins(session.db)), session.now)
    solved = solved_by(ticket)
    solution = None
    if solved:
        solution = ": ".join(part for part in (solved["cause"], solved["text"] or solved["step"]) if part) or None
    because = ", ".join([*(name.replace("-", " ") for name in (*one.signs, *one.steps)), *one.words])
    why = {"words": list(one.words), "signs": list(one.signs), "steps": list(one.steps)}
    return {**head, "score": one.score, "why": why, "solved_by": solved, "because": because, "solution": solution}


def _articles(session: Any, wanted: Wanted) -> list[dict[str, Any]]:
    """Known answers that share words, in the shape of a ticket's row: `type` is article, `solved_by` the answer."""
    from supportcli import shapes
    from supportcli.storage import article_rows
    from supportcli.storage.likeness import words_of

    out = []
    for row in article_rows.listed(session.db) if wanted.words else ():
        theirs = set(words_of(f"{row['question']} {row['answer'] or ''} {' '.join(row['topics'])}"))
        shared = [word for word in wanted.words if word in theirs]
        score = round(len(shared) / len(wanted.words), 3)
        if score < LEAST:
            continue
        solved = {"text": row["answer"], "cause": None, "step": None}
        why = {"words": shared, "signs": [], "steps": []}
        found = {
            "score": score,
            "why": why,
            "solved_by": solved,
            "because": ", ".join(shared),
            "solution": row["answer"],
        }
        out.append({**shapes.article(row, session.now), **found})
    return out


def solved_by(ticket: Ticket) -> dict[str, Any] | None:
    """{text, cause, step}: the words and cause of the standing resolution, and the last step that worked; None while
    it is open."""
    done = standing.resolution(ticket)
    if done is None:
        return None
    worked = [one.step for one in ticket.attempts if one.result in ("worked", "gone")]
    return {"text": done.text, "cause": done.cause, "step": worked[-1] if worked else None}
