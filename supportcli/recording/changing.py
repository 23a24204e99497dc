"""Changes to the ticket itself: class, owner, ball, fields, links, merging."""

from collections.abc import Sequence

from supportcli import when
from supportcli.annotations import Any
from supportcli.desk import Book
from supportcli.errors import NotAllowed, Refused
from supportcli.facts.call import CHANNELS
from supportcli.facts.link import KINDS as LINK_KINDS
from supportcli.facts.link import Added as LinkAdded
from supportcli.facts.ticket import CLASSES, TYPES, Assigned, BallPassed, Classified, Edited, Merged
from supportcli.languages import N_
from supportcli.parties import absolute
from supportcli.recording import done, people
from supportcli.recording.opening import domain_of, person
from supportcli.recording.vocabulary import one_of, priority
from supportcli.results import Done, Say
from supportcli.storage import reading
from supportcli.ticket import Ticket
from supportcli.words import options
from supportcli.words.keys import is_key


def one_word(book: Book, words: Sequence[str], meaning: str, example: str) -> str:
    """The only word of a command that takes one. Raises Refused where there is none or more."""
    if len(words) != 1:
        raise Refused(
            N_("{verb} takes one word: {meaning}."),
            f"supportcli {example}",
            code="one_word",
            typed=" ".join(words) or None,
            values={"verb": book.session.verb, "meaning": meaning},
        )
    return words[0]


def classify(book: Book, words: Sequence[str]) -> Done:
    """Record the class; for a bug, say what the customer is owed."""
    words = list(words)
    ticket = book.ticket(words.pop(0)) if len(words) > 1 and words[0].isdigit() else book.ticket()
    if not words:
        lines = [f"supportcli classify {name}" for name in CLASSES]
        raise Refused(N_("Which class is it?"), *lines, code="class_missing")
    as_class = one_of("classify", " ".join(words), CLASSES) or ""
    header = book.record(ticket, Classified(as_class))
    consequence = None
    if as_class == "bug" and not any(one.purpose == "bug" for one in ticket.told):
        consequence = Say(
            N_("Tell the customer that it is a bug: {line}."), {"line": f"{book.session.program} told bug"}
        )
    if as_class == "billing":
        consequence = Say(
            N_("Money goes to the account manager: {line}."), {"line": f"{book.session.program} assign account manager"}
        )
    return done.of(book, ticket, header, consequence=consequence)


def wait(book: Book, words: Sequence[str], until: str | None) -> Done:
    """Record who has the ball; the other words are why."""
    if not words:
        lines = [f"supportcli wait {who}" for who in ("us", "customer", "provider", "nobody")]
        raise Refused(N_("Who has the ball?"), *lines, code="who_missing")
    ticket = book.ticket()
    who = one_of("wait", words[0], ("us", "customer", "provider", "them", "nobody", "support", "third_party")) or ""
    to = None if who == "nobody" else absolute(who, ticket.role)
    if until is None:
        words, until = said_until(book, words)
    text = "\n".join(part for part in (" ".join(words[1:]), book.session.message) if part) or None
    moment = when.looking_forward(book.session, until) if until else None
    header = book.record(
        ticket, BallPassed(to, moment.at if moment else None, moment.precision if moment else "minute", text)
    )
    return done.of(book, ticket, header)


def said_until(book: Book, words: Sequence[str]) -> tuple[Sequence[str], str | None]:
    """`customer until friday`: (the words before `until`, the time), where all that comes after it is a time."""
    lower = [word.casefold() for word in words]
    if "until" in lower[1:]:
        at = len(lower) - 1 - lower[::-1].index("until")
        if words[at + 1 :] and when.reads(book.session)(" ".join(words[at + 1 :])):
            return words[:at], " ".join(words[at + 1 :])
    return words, None


def assign(book: Book, words: Sequence[str]) -> Done:
    """Record the owner: `me`, a name, `nobody`."""
    if not words:
        raise Refused(N_("assign to whom?"), "supportcli assign me", code="owner_missing")
    ticket = book.ticket()
    return done.of(book, ticket, book.record(ticket, Assigned(person(book.session, " ".join(words)))))


def edit(
    book: Book,
    words: Sequence[str],
    fields: dict[str, Any],
    customer: str | None,
    tags: Sequence[str],
    untags: Sequence[str],
) -> Done:
    """Record the given fields; an empty text clears a field."""
    if len(words) > 1 or (words and not is_key(words[0].partition(".")[0])):
        others = options.without(book.session.given, ["--title"])
        title = " ".join([fields["title"] or "", *words]).strip()
        raise Refused(
            N_("edit takes a ticket and options. A new title goes in quotes:"),
            options.line("edit", [], *others, "--title", title),
            code="edit_words",
        )
    ticket = book.ticket(words[0] if words else None)
    fields = {
        **fields,
        "type": one_of("--type", fields["type"], TYPES),
        "priority": priority(fields["priority"]),
        "channel": fields["channel"] and one_of("--channel", fields["channel"], CHANNELS),
    }
    if fields["title"] is not None and not fields["title"].strip():
        raise Refused(N_("A ticket needs a title."), "supportcli edit --title TITLE", code="title_missing")
    domain, unknown = domain_of(book.session, fields["domain"])
    if domain:
        fields = {**fields, "domain": domain}
    given = {name: (value or None) for name, value in fields.items() if value is not None}
    if book.session.message:
        given["description"] = book.session.message
    warnings: list[Any] = []
    if customer is not None:
        given["customer"], warnings = people.find_or_add(book, customer) if customer else (None, [])
    return done.of(
        book, ticket, book.record(ticket, Edited(given, tuple(tags), tuple(untags))), warnings=[*warnings, *unknown]
    )


def attempt(
    book: Book, words: Sequence[str], fields: dict[str, Any], step: str | None, layer: str | None, found: str | None
) -> Done:
    """Put right what one attempt was understood as. Raises Refused without its handle, or with fields of a ticket."""
    from supportcli.recording import attempting
    from supportcli.words.keys import is_handle

    if len(words) != 1 or not is_handle(words[0]) or any(value is not None for value in fields.values()):
        raise Refused(
            N_("--step, --layer and --result put one attempt right: name it, and nothing else."),
            "supportcli already",
            "supportcli edit HANDLE --step STEP",
            code="handle_missing",
        )
    return attempting.understood(book, book.ticket_of(words), words[0], step, layer, found)


def two_tickets(book: Book, words: Sequence[str]) -> tuple[Ticket, Ticket]:
    """`43 merge 42` and `merge 43 42`: the ticket that is meant, and the other."""
    if len(words) == 2:
        return book.ticket(words[0]), other(book, words[1])
    return book.ticket(), other(book, one_word(book, words, "KEY", f"43 {book.session.verb} 42"))


def other(book: Book, key: str) -> Ticket:
    """A ticket named as the target of an act."""
    from supportcli import current

    return book.load(current.find(book.db, key))


def link(book: Book, words: Sequence[str], kind: str | None) -> Done:
    """Record the link on both tickets."""
    ticket, target = two_tickets(book, words)
    kind = one_of("--kind", kind, LINK_KINDS) or "related"
    header = book.record(ticket, LinkAdded(target.subject, book.key_of(target), kind))
    if target is not ticket:
        back = {"cause": "caused_by", "blocks": "blocked_by"}.get(kind, kind)
        book.record(target, LinkAdded(ticket.subject, book.key_of(ticket), back))
    return done.of(book, ticket, header)


def merge(book: Book, words: Sequence[str]) -> Done:
    """Record that the ticket is the same problem as the other; the other is chosen from now on."""
    ticket, target = two_tickets(book, words)
    if target.merged_into and reading.is_hidden(book.db, target.subject):
        key = book.key_of(target)
        raise NotAllowed(
            N_("{key} is merged into another ticket itself."),
            f"supportcli {key} show",
            code="merged_already",
            values={"key": key},
        )
    header = book.record(ticket, Merged(target.subject, book.key_of(target)))
    book.use(target)
    return done.of(book, ticket, header)
