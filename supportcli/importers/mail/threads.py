"""Which ticket a mail belongs to: ids by which it may be here, and whether the one that is found may be it. Pure.

A mail must never land on the ticket of somebody else: a number in a subject is believed only from the ticket's own
customer, ids of mails also from somebody who is no other customer here. An equal subject says nothing.
"""

from collections.abc import Callable, Sequence

from supportcli.importers.items import Candidate
from supportcli.importers.mail.headers import Head, ids
from supportcli.values import NamedTuple

MOST_ANSWERED = 20
"""Ids of References that are looked for: the first and the last ones."""


class Thread(NamedTuple):
    """`root` is the id that the thread begins with, as far as the mail knows; `answered` the mails it answers, the
    nearest first."""

    root: str | None
    answered: tuple[str, ...]


def thread_of(head: Head) -> Thread:
    """By In-Reply-To and References (RFC 5322, 3.6.4)."""
    references = ids(b" ".join(head.all("references")))
    direct = ids(head.raw("in-reply-to"))
    nearest = list(dict.fromkeys((*direct, *reversed(references))))
    if len(nearest) > MOST_ANSWERED:
        nearest = [*nearest[: MOST_ANSWERED - 1], nearest[-1]]
    root = next(iter((*references, *direct)), None)
    return Thread(root, tuple(nearest))


def mail_id(message_id: str) -> str:
    """The event that the mail is recorded as."""
    return f"mail:{message_id}"


def thread_id(root: str, email: str) -> str:
    """The ticket of a thread with one correspondent: answers of several people to the same mail of ours are several
    tickets, and answers find each other where the mail they answer never came."""
    return f"mail-thread:{root}:{email}"


def known_by(thread: Thread, own: str, email: str) -> tuple[str, ...]:
    """Ids by which its ticket may be here: the mails that it answers, then the thread, also where it begins with this
    mail and an answer came first."""
    return (
        *map(mail_id, thread.answered),
        thread_id(own, email),
        *(thread_id(one, email) for one in thread.answered),
    )


def fits(wrong: Callable[[], None]) -> Callable[[Candidate], bool]:
    """The rule, for `TicketItem.fits`. `wrong` is called where a ticket is named that may not be it."""

    def rule(found: Candidate) -> bool:
        fine = found.same if found.by is None else found.same or not found.other
        if not fine:
            wrong()
        return fine

    return rule


def parties(emails: Sequence[str]) -> tuple[str, ...]:
    """Whom the mail is between, but for us: each address once, not more than a mail between people has."""
    return tuple(dict.fromkeys(emails))[:20]
