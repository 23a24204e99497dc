"""What an import says when it is done: counts, refused rows by reason, oddities, unknown words, customers that may be
doubles."""

from collections.abc import Sequence

from supportcli.annotations import Any
from supportcli.importers.items import Notes
from supportcli.importers.taking import Took
from supportcli.languages import N_
from supportcli.results import Block, Columns, Done, Gap, Heading, Line, Say, Warning

SHOWN_WORDS = 12
SHOWN_DOUBLES = 10
ALL_REFUSED = 4
"""Exit code where nothing could be imported and something was refused."""


def of(took: Took, notes: Notes, files: Sequence[str], format_: str, rejects: str | None, dry: bool) -> Done:
    """The answer to an import of records."""
    words = sorted(notes.words.items(), key=lambda item: -item[1])
    data = {
        "format": format_,
        "files": list(files),
        "dry_run": dry,
        "ticket_new_count": took.new,
        "ticket_changed_count": took.changed,
        "known_count": took.known,
        "fact_count": took.facts,
        "customer_new_count": took.customers.added,
        "rejected_count": took.rejected,
        "rejected_file": rejects,
        "reasons": [
            {"reason": say, "count": count, "first": place or None} for count, say, place in took.reasons.values()
        ],
        "odd": [{"what": Say(what), "count": count, "first": place} for what, (count, place) in notes.odds.items()],
        "unknown_words": [{"column": column, "word": word, "count": count} for (column, word), count in words],
        "doubles": [{"new": new, "like": like} for new, like in took.customers.doubles.items()],
        "keys": [{"first": str(first), "last": str(last)} for first, last in took.numbers],
        "undo": None,
        "repeated": False,
        "warnings": [],
        "ticket_from": None,
    }
    nothing = not (took.new or took.changed or took.known or took.customers.added)
    code = ALL_REFUSED if took.rejected and nothing else 0
    ids = [str(number) for first, last in took.numbers for number in range(first, last + 1)]
    return Done(data, _says(took, files, dry), [] if dry else ids, _warnings(took, notes, words, rejects),
                _page(took) if dry else (), code)  # fmt: skip


def _says(took: Took, files: Sequence[str], dry: bool) -> list[Say]:
    name = files[0] if len(files) == 1 else Say(N_("{n} files"), {"n": len(files)})
    values = {
        "file": name, "n": took.new, "changed": took.changed, "known": took.known, "facts": took.facts,
        "customers": took.customers.added,
    }  # fmt: skip
    if dry:
        return [
            Say(
                N_(
                    "{file} would bring {n} new tickets, {changed} with something new, {facts} facts, {customers} new "
                    "customers; {known} known. Nothing was recorded."
                ),
                values,
            )
        ]
    if not took.facts:
        return [Say(N_("{file}: nothing new; {known} known"), values)]
    return [
        Say(
            N_(
                "{file}: {n} new tickets, {changed} with something new, {facts} facts, {customers} new customers; "
                "{known} known"
            ),
            values,
        )
    ]


def _warnings(
    took: Took, notes: Notes, words: Sequence[tuple[tuple[str, str], int]], rejects: str | None
) -> list[Warning]:
    out = []
    if took.rejected:
        values: dict[str, Any] = {"n": took.rejected, "path": rejects, "_plural": ""}
        if rejects:
            values["_plural"] = N_("{n} rows were refused; they are in {path}:")
            out.append(Warning("rejected", Say(N_("{n} row was refused; it is in {path}:"), values)))
        else:
            values["_plural"] = N_("{n} rows are refused:")
            out.append(Warning("rejected", Say(N_("{n} row is refused:"), values)))
    for count, say, place in took.reasons.values():
        values = {"n": count, "why": say, "place": place}
        message = N_("{n} x {why} (first: {place})") if place else N_("{n} x {why}")
        out.append(Warning("rejected_because", Say(message, values)))
    for what, (count, place) in notes.odds.items():
        values = {"n": count, "what": Say(what), "place": place}
        out.append(Warning("odd", Say(N_("recorded as it is: {n} x {what} (first: {place})"), values)))
    if words:
        named = ", ".join(f"{word} ({count})" for (_, word), count in words[:SHOWN_WORDS])
        message = N_("kept as notes, because the map says nothing of them: {words}")
        out.append(Warning("unknown_words", Say(message, {"words": named})))
    doubles = list(took.customers.doubles.items())
    if doubles:
        named = ", ".join(f"{new} = {like}?" for new, like in doubles[:SHOWN_DOUBLES])
        out.append(Warning("doubles", Say(N_("customers that may be doubles: {names}"), {"names": named})))
    return out


def _page(took: Took) -> list[Block]:
    """What a dry run shows: the first tickets, the first refused rows."""
    from supportcli.importers.rejects import value_of

    blocks: list[Block] = []
    if took.first:
        rows = [(source, title, events) for source, title, events in took.first]
        blocks += [Gap(), Heading(Say(N_("The first tickets"))), Columns(
            (N_("source"), N_("title"), N_("events")), rows, flexible=1)]  # fmt: skip
    if took.refused:
        blocks += [Gap(), Heading(Say(N_("The first refused rows")))]
        for one in took.refused:
            blocks.append(Line(Say("{place}: {why}", {"place": one.place, "why": one.why}), 2, 2))
            if one.row is not None:
                blocks.append(Line(Say("{row}", {"row": str(value_of(one.row))[:LONGEST_ROW]}), 4, 2))
    return blocks


LONGEST_ROW = 300
