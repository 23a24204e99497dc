"""The evidence said in one language: a sheet of finished sentences, still without a form. Pure.

One page is the promise, so everything has a limit, and what is left out is counted. A new part of the page is a method
of parts.py.
"""

from supportcli.brief.asked import CONFIRM
from supportcli.brief.evidence import Evidence
from supportcli.brief.parts import ROOMY, TIGHT, Limits, Parts, Section, cells, short
from supportcli.brief.phrases import phrases
from supportcli.diagnosis.layers import ACCOUNT_RECORD, BILLING, CREDENTIALS, PROVIDER_NETWORK, PROVIDER_SERVICE
from supportcli.values import NamedTuple

THEIR_STEP = (ACCOUNT_RECORD, BILLING, CREDENTIALS, PROVIDER_NETWORK, PROVIDER_SERVICE)
"""Layers whose step only the provider can take."""
FULL = 6000
"""Cells from which a page is said once more, with tight limits: more than that only fits in letters nobody can read."""


class Sheet(NamedTuple):
    """Everything the page says, in order."""

    language: str
    title: str
    to: str
    intro: str
    sections: tuple[Section, ...]
    ask_title: str
    ask: str
    ask_by: str
    closing: str
    signed: str
    head: str


def sheet(evidence: Evidence, language: str, author: str) -> Sheet:
    """The page for evidence.reader, in one of phrases.languages(); shorter where it would not fit."""
    page = _sheet(evidence, language, author, ROOMY)
    return page if cells_of(page) <= FULL else _sheet(evidence, language, author, TIGHT)


def _sheet(evidence: Evidence, language: str, author: str, limits: Limits) -> Sheet:
    said = Parts(evidence, phrases(language), limits)
    words, reader = said.words, evidence.reader
    done = evidence.own_checks_done and evidence.asked.layer in THEIR_STEP and reader in ("provider", "authority")
    intro = words["intro_done"] if done and evidence.asked.step != CONFIRM else words[f"intro_{reader}"]
    return Sheet(
        language,
        words[f"title_{reader}"].format(title=short(evidence.ticket.fields.get("title") or "", 2 * limits.text)),
        words[f"to_{reader}"].format(provider=said.provider()),
        intro,
        said.all(),
        words[f"ask_{reader}"],
        step_in_words(evidence, language),
        words["by"].format(when=said.when(evidence.asked.by.at, evidence.asked.by.precision != "day")),
        words[f"closing_{reader}"],
        words["signed"].format(name=author, when=said.when(evidence.now, year=True)),
        words["head"].format(head=evidence.head, key=evidence.key),
    )


def step_in_words(evidence: Evidence, language: str) -> str:
    """The asked step in a language."""
    return phrases(language).asks[evidence.asked.step]


def cells_of(page: Sheet) -> int:
    """How much a page says, in cells; the rest of a line that a paragraph leaves empty counts as half a line."""
    texts = [page.title, page.to, page.intro, page.ask, page.ask_by, page.closing]
    for part in page.sections:
        texts += [part.title, *part.lines, *(" ".join(row) for row in part.rows)]
    return sum(cells(text) + 30 for text in texts)
