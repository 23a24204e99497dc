"""Attempts: the step is recognised where its wording is sure, the result put in the words of its kind, and a missing
one asked for. What is only likely is asked back on a terminal, never stored.

A new way to put right what was understood is an option of `edit` and its line in `understood`.
"""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.attempt import Found, Tried
from supportcli.languages import N_
from supportcli.recording import done
from supportcli.results import Block, Done, Line, Paste, Say, Warning
from supportcli.ticket import Ticket


def tried(
    book: Book,
    ticket: Ticket,
    step: str,
    result: str | None,
    typed: str | None,
    times: int,
    where: str | None,
    by: str | None,
) -> Done:
    """Record a step. Its standard name is shown where it is another word than what was typed."""
    from supportcli.diagnosis.steps import kind_of
    from supportcli.words.results import for_kind

    standard, *also = steps_of(step) or (None,)
    kind = kind_of(standard, step)
    message = book.session.message
    fitted = for_kind(result, kind) if result else None
    header = book.record(
        ticket,
        Tried(step, standard, kind, fitted, typed, times, where, _party(by, ticket.role), message, tuple(also)),
    )
    warnings = []
    if not fitted and not message and kind != "question":
        warnings.append(
            Warning(
                "no_result", Say(N_("No result yet. Add it: {line}"), {"line": f"{book.session.program} result failed"})
            )
        )
    said = ", ".join(name.replace("-", " ") for name in (standard, *also)) if standard else None
    consequence = Say(N_("Understood as: {step}."), {"step": said}) if said and said != step.casefold() else None
    page = () if standard else asked_back(book.session, step, ticket.handle(header.fact_id))
    return done.of(book, ticket, header, consequence=consequence, warnings=warnings, page=page)


def steps_of(text: str) -> tuple[str, ...]:
    """The standard steps that are sure enough to be stored: the whole wording, or one in each part of a sentence."""
    from supportcli.diagnosis.steps import BETWEEN, recognise

    if not any(word in text for word in BETWEEN):  # the usual case: nothing else is loaded
        whole = recognise(text)
        return (whole,) if whole else ()
    from supportcli.diagnosis.understanding import steps_in

    understood = steps_in(text)
    return understood.steps if understood.how in ("exact", "parts") else ()


def asked_back(session: Any, text: str, handle: str) -> list[Block]:
    """For free words at a terminal: the step that may be meant, or how to name the layer. Nothing is stored."""
    if not session.at_screen:
        return []
    from supportcli.diagnosis.understanding import steps_in

    near = steps_in(text, spelling=True).steps
    line = f"{session.program} edit {handle} {f'--step {near[0]}' if near else '--layer device'}"
    if near:
        asked = Say(N_("Kept as your own words. Or is it {step}?"), {"step": near[0].replace("-", " ")}, "dim")
    else:
        asked = Say(N_("Kept as your own words. Which layer is it about?"), style="dim")
    return [Line(asked, 2), Paste([line])]


def understood(book: Book, ticket: Ticket, handle: str, step: str | None, layer: str | None, found: str | None) -> Done:
    """Put right what an attempt was understood as: its step (`none` = free words), its layer, its result.

    Raises Refused for an unknown step, layer or result, NotAllowed where the handle is no attempt.
    """
    from supportcli.diagnosis.layers import LAYERS
    from supportcli.diagnosis.steps import kind_of
    from supportcli.facts.attempt import Understood
    from supportcli.recording.vocabulary import one_of
    from supportcli.words.results import for_kind, read_result

    one = ticket.facts[named(book, ticket, handle, [each.fact_id for each in ticket.attempts])]
    aimed = None if layer == "none" else one_of("--layer", layer, LAYERS) or one.layer
    meant, typed = read_result(found) if found else (one.result, None)
    standard, also = one.standard_step, tuple(one.also_steps)
    if step is not None:
        standard, *rest = _named_steps(step) or (None,)
        also = tuple(rest)
    kind = kind_of(standard, one.step)
    fitted = for_kind(meant, kind) if meant else None
    header = None
    if step is not None or layer is not None:
        header = book.record(ticket, Understood(one.fact_id, standard, also, aimed, kind))
    if fitted and (found or fitted != one.result):
        again = book.record(ticket, Found(one.fact_id, fitted, typed))
        header = header or again
    assert header is not None  # edit asks for one of the three
    return done.of(book, ticket, header)


def _named_steps(typed: str) -> tuple[str, ...]:
    """The steps that `--step` names, in any wording; none for `none`. Raises Refused with the nearest."""
    from supportcli.diagnosis.step_keys import KINDS

    if typed.casefold() in ("none", ""):
        return ()
    steps = steps_of(typed)
    if steps:
        return steps
    from difflib import get_close_matches

    near = get_close_matches(typed.casefold().replace(" ", "-"), KINDS, 3, 0.5)
    raise Refused(
        N_("{step} is no step that I know."),
        *[f"supportcli edit HANDLE --step {name}" for name in near],
        "supportcli edit HANDLE --step none",
        code="unknown_step",
        typed=typed,
        values={"step": typed},
    )


def _party(by: str | None, role: str) -> str:
    """A party where a side was named, else the name; without either, our own side."""
    from supportcli.parties import absolute, own_side

    return (absolute(by.casefold(), role) or by) if by else own_side(role)


def result(book: Book, ticket: Ticket, words: Sequence[str]) -> Done:
    """Record the result of the last attempt without one, or of the one whose handle ends the words."""
    from supportcli.words.keys import is_handle
    from supportcli.words.results import for_kind, read_result

    handle = words[-1] if len(words) > 1 and is_handle(words[-1]) else None
    found, typed = read_result(" ".join(words[:-1] if handle else words))
    if handle:
        one = named(book, ticket, handle, [one.fact_id for one in ticket.attempts])
        attempt = ticket.facts[one]
    else:
        waiting = [one for one in ticket.attempts if one.result is None]
        if not waiting:
            raise NotAllowed(
                N_("No attempt waits for a result."), f"supportcli tried STEP {typed}", code="no_open_attempt"
            )
        attempt = waiting[-1]
    header = book.record(ticket, Found(attempt.fact_id, for_kind(found, attempt.kind), typed, book.session.message))
    return done.of(book, ticket, header)


def named(book: Book, ticket: Ticket, handle: str, among: Sequence[str]) -> str:
    """The fact id that a handle names. Raises NotAllowed (exit 4): none, or several with their longer handles."""
    from supportcli import handles
    from supportcli.words.keys import split_handle

    found = handles.matching(among, split_handle(handle)[1])
    if len(found) == 1:
        return found[0]
    key = book.key_of(ticket)
    if not found:
        lines = [f"supportcli {key} show"]
        raise NotAllowed(
            N_("Ticket {key} has no such entry {handle}."),
            *lines,
            code="handle_not_found",
            typed=handle,
            values={"key": key, "handle": handle},
        )
    lines = [f"supportcli {book.session.verb} {handles.full(one)}" for one in found[:5]]
    raise NotAllowed(
        N_("{handle} could be several entries."),
        *lines,
        code="ambiguous_handle",
        typed=handle,
        values={"handle": handle},
    )
