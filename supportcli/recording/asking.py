"""Questions of the checklist put and answered: which one a word means, what counts as `unknown`, the walk through
the open ones.

A new way to say that nobody knows is a word in UNKNOWN.
"""

import shlex
from collections.abc import Callable, Sequence

from supportcli import checklist, desk
from supportcli.annotations import Any
from supportcli.errors import Interrupted, NotAllowed, NotFound, Refused
from supportcli.languages import N_
from supportcli.pages import checklist as page
from supportcli.recording import done
from supportcli.results import Block, Document, Done, Heading, Line, Paste, Say
from supportcli.ticket import Ticket

MOST_AT_ONCE = 4
"""More questions in a row than this tire whoever is asked (the method of text B)."""
UNKNOWN = frozenset(
    (
        "?",
        "？",
        "unknown",
        "don't know",
        "dont know",
        "do not know",
        "i don't know",
        "i dont know",
        "no idea",
        "not known",
        "weiß nicht",
        "weiss nicht",
        "unbekannt",
        "keine ahnung",
        "weiß ich nicht",
        "не знаю",
        "неизвестно",
        "не знает",
        "без понятия",
        "わからない",
        "分からない",
        "わかりません",
        "分かりません",
        "不明",
        "不知道",
        "不清楚",
        "未知",
    )
)
"""Words that are no answer but the news that nobody knows."""


def is_unknown(text: str) -> bool:
    """True when the whole text says that nobody knows; `worked on Friday, else unknown` is an answer."""
    return " ".join(text.replace("’", "'").casefold().split()).rstrip(".!。") in UNKNOWN


def question_named(session: Any, word: str) -> str:
    """The question called `word` (name or number). Raises Refused with the open ones."""
    from supportcli.diagnosis.scenarios import QUESTIONS

    names = list(QUESTIONS)
    typed = word.rstrip(":").casefold()
    if typed in QUESTIONS:
        return typed
    if typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(names):
        return names[int(typed) - 1]
    from difflib import get_close_matches

    near, still = get_close_matches(typed, names, 1, 0.6), still_open(session)
    lines = [f"supportcli answer {name} WORDS" for name in (near or still or names)]
    message = (
        N_("There is no question {typed}. Open: {open}.")
        if still
        else N_("There is no question {typed}. They are: {names}.")
    )
    raise Refused(
        message,
        *lines,
        code="no_such_question",
        typed=word,
        values={"typed": word, "open": ", ".join(still), "names": ", ".join(names)},
    )


def still_open(session: Any) -> list[str]:
    """Names of the open questions of the ticket that is meant; all of them where none is chosen."""
    from supportcli.diagnosis.scenarios import QUESTIONS
    from supportcli.looking import viewing

    try:
        return checklist.open_questions(viewing.see(session).ticket)
    except (NotAllowed, NotFound):
        return list(QUESTIONS)


def answer(session: Any, words: Sequence[str]) -> Done:
    """`answer QUESTION TEXT`: one answer, or the news that nobody knows with what to try instead."""
    if not words:
        still = still_open(session)
        raise Refused(
            N_("Which question? Open: {open}."),
            *[f"supportcli answer {name} WORDS" for name in still[:MOST_AT_ONCE]],
            code="question_missing",
            values={"open": ", ".join(still)},
        )
    name = question_named(session, words[0])
    text = session.text(words[1:])
    if not text.strip():
        raise Refused(
            N_("No answer was given."),
            f"supportcli answer {name} WORDS",
            f"supportcli answer {name} unknown",
            code="text_missing",
        )
    with desk.writing(session) as book:
        return record(book, book.ticket(), [(name, text)])


def record(book: desk.Book, ticket: Ticket, given: Sequence[tuple[str, str]]) -> Done:
    """Record (question, text) pairs as one command; the answer says how many are left and what to try for the
    unknown ones."""
    from supportcli.facts.question import Answered

    dones, blocks = [], []
    for name, text in given:
        unknown = is_unknown(text)
        header = book.record(ticket, Answered(name, None if unknown else text, unknown))
        dones.append(done.of(book, ticket, header))
    data = checklist.build(ticket, book.key_of(ticket))
    for one in data["questions"]:
        if one["scenarios"] and one["name"] in {name for name, _ in given}:
            blocks += page.scenarios(one["scenarios"], data["ticket"], book.session.program)
    last = dones[-1].says[-1]
    left = last._replace(
        message=N_("{key} {line}. {more} Undo: {undo}"), values={**last.values, "more": page.count(data)}
    )
    extra = {"open_count": data["open_count"], "complete": data["complete"]}
    rest = [one.says[0]._replace(message="{key} {line}.") for one in dones[:-1]]
    shaped = [done.with_more(one.data, extra) for one in dones if isinstance(one.data, dict)]
    return Done(
        shaped[0] if len(shaped) == 1 else shaped, [*rest, left], [i for one in dones for i in one.ids], (), blocks
    )


def ask(session: Any, words: Sequence[str], everything: bool) -> Document | Done:
    """`ask`: at a terminal the walk, elsewhere the open questions with the lines to type."""
    from supportcli.looking import viewing

    session.words = []  # a ticket's key is nothing to keep in a draft
    seen = viewing.see_one(session, words)
    still = checklist.open_questions(seen.ticket)
    if not still or not _may_ask(session):
        return _listed(session, seen, still)
    given = walk(session, seen.key, still if everything else still[:MOST_AT_ONCE])
    if not given:
        return _listed(session, seen, still)
    session.options["message"] = as_lines(given, seen.key)  # what a failure would put into a draft
    with desk.writing(session) as book:
        ticket = book.load(seen.ticket.subject)
        told = record(book, ticket, given)
    from supportcli.looking import diagnosing

    return told._replace(page=[*told.page, *diagnosing.next_step(session, ticket, seen.key)])


def _may_ask(session: Any) -> bool:
    import sys

    quiet = session.options.get("json") or session.options.get("quiet")
    return bool(session.may_prompt and sys.stdout.isatty() and not quiet)


def walk(
    session: Any, key: str, names: Sequence[str], line: Callable[[str], str | None] | None = None
) -> list[tuple[str, str]]:
    """Put the questions one by one and give the answers. Nothing is open meanwhile.

    An empty line skips, Ctrl-D stops. Ctrl-C raises Interrupted when something was typed: the draft then holds it as
    lines for `batch`.
    """
    from supportcli.diagnosis.scenarios import QUESTIONS
    from supportcli.looking.viewing import sayer
    from supportcli.output import prompts

    say, put, given = sayer(session), line or prompts.ask_line, list[tuple[str, str]]()
    told = say(Say(N_("Enter = next, ? = nobody knows, Ctrl-D = enough")))
    try:
        for place, name in enumerate(names, 1):
            prompts.tell(f"{told}\n" if place == 1 else "")
            prompts.tell(f"{place}/{len(names)} {say(Say(QUESTIONS[name].text))}\n")
            typed = put(">")
            if typed is None:
                break
            if typed.strip():
                given.append((name, typed))
    except KeyboardInterrupt:
        if not given:
            raise
        session.options["message"] = as_lines(given, key)
        raise Interrupted(N_("Interrupted: nothing was recorded."), code="interrupted") from None
    return given


def as_lines(given: Sequence[tuple[str, str]], key: str) -> str:
    """The answers as lines that `batch` takes."""
    return "\n".join(shlex.join([key, "answer", name, text]) for name, text in given)


def _listed(session: Any, seen: Any, still: Sequence[str]) -> Document:
    """The open questions and the line to type for each."""
    data = [one for one in checklist.build(seen.ticket, seen.key)["questions"] if one["name"] in still]
    title = Say(N_("Open questions of {key} {title}"), {"key": seen.key, "title": seen.ticket.fields.get("title")})

    def blocks() -> list[Block]:
        if not data:
            return [Line(Say(N_("No question of {key} is open."), {"key": seen.key}))]
        out: list[Block] = [Heading(title)]
        for one in data:
            out += [
                Line(Say("{n}. {question}", {"n": one["number"], "question": Say(one["question"])}), 0, 3),
                Paste([f"{session.program} {seen.key} answer {one['name']} WORDS"]),
            ]
        return out

    return Document(data, blocks, title, [one["name"] for one in data])
