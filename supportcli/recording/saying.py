"""What was typed for a command that needs words: text, or the refusal with a line to paste."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.errors import NotAllowed, Refused
from supportcli.languages import N_
from supportcli.results import Say
from supportcli.ticket import Ticket


def required_text(session: Any, words: Sequence[str] | None) -> str:
    """The text of a note, statement, message. Raises Refused (exit 2) when there is none, NotAllowed for `note 42
    customer rang`."""
    refuse_key_first(session, words or ())
    text = session.text(words)
    if not text.strip():
        raise Refused(N_("No words were given."), f"supportcli {session.verb} WORDS", code="text_missing")
    return str(text)


def about_money(ticket: Ticket, text: str, program: str) -> Say | None:
    """Where a customer talks about money: support discusses nothing and hands over (text B)."""
    from supportcli import next as moves

    if ticket.role != "agent" or not moves.about_money(text):
        return None
    line = f"{program} assign account manager"
    return Say(N_("This is about money: discuss nothing, hand it over: {line}."), {"line": line})


def refuse_key_first(session: Any, words: Sequence[str]) -> None:
    """`note 42 customer rang` would land on the wrong ticket: refused with both readings when 42 is an open
    ticket."""
    if len(words) < 2 or not words[0].isdigit() or session.key or session.options.get("ticket") or session.db is None:
        return
    import shlex

    from supportcli.storage import reading

    if reading.is_open(session.db, words[0]):
        kept = [" ".join(words[:2]), *words[2:]] if session.verb == "tried" else [" ".join(words)]
        lines = [
            f"supportcli {words[0]} {session.verb} {shlex.join(words[1:])}",
            f"supportcli {session.verb} {shlex.join(kept)}",
        ]
        raise NotAllowed(
            N_("{key} is a ticket. Is it the one that is meant, or part of the text?"),
            *lines,
            code="key_or_text",
            typed=words[0],
            values={"key": words[0]},
        )
