"""The playbooks as `playbook list|show|counts|export` show them, the user's own and what was learnt included. Writes
nothing."""

from collections.abc import Sequence

from supportcli import settings
from supportcli.annotations import Any
from supportcli.diagnosis.learning import Counts, counted
from supportcli.diagnosis.playbook import DOMAINS, known_domains, load
from supportcli.errors import NotFound, Refused
from supportcli.languages import N_
from supportcli.looking.diagnosing import playbook_of
from supportcli.results import Column, Document, Listing, Say, Text

LISTED = (
    Column("domain", N_("domain")),
    Column("source", N_("from")),
    Column("signs", N_("signs"), "number"),
    Column("steps", N_("steps"), "number"),
    Column("learnt", N_("tickets learnt from"), "number"),
)
COUNTED = (
    Column("domain", N_("domain")),
    Column("layer", N_("cause")),
    Column("tickets", N_("tickets"), "number"),
    Column("step", N_("step")),
    Column("yes", N_("worked or gone"), "number"),
    Column("no", N_("failed or same"), "number"),
    Column("since_at", N_("counted since"), "time"),
)


def domain_from(session: Any, words: Sequence[str]) -> str:
    """The domain that was typed. Raises Refused (none, or more words), NotFound with the known ones."""
    if len(words) != 1:
        raise Refused(
            N_("{verb} takes one domain."),
            f"supportcli {session.verb} isp",
            "supportcli playbook list",
            code="domain_missing",
            values={"verb": session.verb},
        )
    known = known_domains(settings.playbooks_folder(session.env))
    typed = words[0].casefold()
    if typed in known:
        return typed
    from difflib import get_close_matches

    raise NotFound(
        N_("There is no playbook {domain}; there are {known}."),
        *[f"supportcli {session.verb} {name}" for name in get_close_matches(typed, known, 1, 0.5)],
        code="playbook_not_found",
        typed=words[0],
        values={"domain": words[0], "known": ", ".join(known)},
    )


def counts_of(session: Any, domain: str) -> Counts:
    """What closed tickets of a domain taught, since its last reset."""
    if session.db is None:
        return Counts(domain, {}, {})
    from supportcli.storage import learnt

    after = learnt.since(session.db, domain)
    return counted(domain, learnt.closed(session.db, domain, after), after)


def listed(session: Any) -> Listing:
    """Every domain. Raises Broken (file and line) for a broken playbook of the user's own."""
    import os

    folder = settings.playbooks_folder(session.env)
    rows = []
    for domain in known_domains(folder):
        path = os.path.join(folder, f"{domain}.toml")
        own = path if os.path.exists(path) else None
        source = "own" if own and domain not in DOMAINS else "shipped and own" if own else "shipped"
        playbook = load(domain, folder)
        learnt = counts_of(session, domain).tickets
        sizes = {"signs": len(playbook.signs), "steps": len(playbook.steps)}
        rows.append({"domain": domain, "source": source, "file": own, **sizes, "learnt": learnt})
    footer = Say(N_("Your own go into {folder}"), {"folder": folder}, "dim")
    return Listing(rows, LISTED, [str(row["domain"]) for row in rows], flexible="source", footer=footer)


def show(session: Any, words: Sequence[str]) -> Document:
    """One domain as it is used: inherited, the user's own laid over, learnt."""
    from supportcli.pages import playbooks as page

    domain = domain_from(session, words)
    playbook, counts = playbook_of(session, domain), counts_of(session, domain)
    data = {
        "domain": domain,
        "learnt": counts.tickets,
        "prior": {layer: _round(weight) for layer, weight in playbook.prior.items()},
        "signs": [
            {"name": one.name, "rates": dict(one.rates), "patterns": len(one.patterns), "source": one.source}
            for one in playbook.signs
        ],
        "steps": [
            {
                "name": one.name,
                "kind": one.kind,
                "who": one.who,
                "minutes": round(one.customer_minutes + one.agent_minutes),
                "works": {layer: _round(rate) for layer, rate in one.works.items()},
                "source": one.source,
            }
            for one in playbook.steps.values()
        ],
    }
    return Document(data, lambda: page.blocks(data), page.title(domain), [domain])


def _round(figure: float) -> float:
    return round(figure, 4)


def counts(session: Any, words: Sequence[str]) -> Listing:
    """The counts as they are used, a row a cause and a row a step under it; JSON is the same rows."""
    if words:
        domains = [domain_from(session, words)]
    elif session.db is None:
        domains = []
    else:
        from supportcli.storage import learnt

        domains = learnt.domains(session.db)
    rows: list[dict[str, Any]] = []
    for domain in domains:
        rows += _rows(counts_of(session, domain))
    empty = Say(N_("Nothing was learnt yet: close tickets with their cause, {line}"))
    empty = empty._replace(values={"line": f"{session.program} close --cause LAYER"})
    return Listing(rows, COUNTED, [row["domain"] for row in rows], flexible="step", empty=empty)


def _rows(counts: Counts) -> list[dict[str, Any]]:
    from supportcli.moments import moment

    none = {"step": None, "yes": None, "no": None, "since_at": moment(counts.since)}
    rows: list[dict[str, Any]] = []
    for layer, tickets in sorted(counts.causes.items(), key=lambda pair: -pair[1]):
        rows.append({"domain": counts.domain, "layer": layer, "tickets": tickets, **none})
        for (step, cause), tried in sorted(counts.steps.items()):
            if cause == layer:
                outcomes = {"step": step, "yes": tried.yes, "no": tried.no}
                rows.append({"domain": counts.domain, "layer": layer, "tickets": None, **none, **outcomes})
    if not rows and counts.since:
        rows.append({"domain": counts.domain, "layer": None, "tickets": 0, **none})
    return rows


def export(session: Any, words: Sequence[str]) -> Text:
    """One domain as TOML. It may be put into the user's own folder; then delete what was learnt: `playbook reset`."""
    from supportcli.diagnosis.playbook_export import as_toml

    domain = domain_from(session, words)
    learnt = counts_of(session, domain).tickets
    notes = [f"{domain}, with everything inherited; learnt from {learnt} tickets."]
    if learnt:
        notes.append(f"Used as a playbook of your own, count no ticket twice: sup playbook reset {domain}")
    text = as_toml(playbook_of(session, domain), notes)
    return Text(text, {"domain": domain, "toml": text})
