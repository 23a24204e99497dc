"""The parts of a brief, each said in one language: problem, attempts, what is left, promises ... Pure.

A new part is a method of `Parts` that gives a Section, a line in `Parts.all`, and its words in every file of phrases/.
"""

from collections.abc import Iterable, Sequence

from supportcli import standing
from supportcli.annotations import Any
from supportcli.brief.evidence import Evidence
from supportcli.brief.phrases import Phrases
from supportcli.brief.quarrel import kept
from supportcli.parties import own_side
from supportcli.values import NamedTuple

POSSIBLE = 0.05
"""Weight from which another suspect is named."""


class Limits(NamedTuple):
    """Rows of each part, and cells of one typed text."""

    steps: int
    promises: int
    statements: int
    escalations: int
    answers: int
    names: int
    internal: int
    text: int


ROOMY = Limits(12, 8, 4, 4, 3, 8, 12, 90)
TIGHT = Limits(10, 5, 2, 3, 2, 4, 6, 50)


class Section(NamedTuple):
    """A part of the page: its lines, then a table."""

    name: str
    title: str
    lines: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def cells(text: str) -> int:
    """How wide a text is: a wide letter counts twice."""
    return len(text) + sum(map(_is_wide, text))


def _is_wide(letter: str) -> bool:
    """Near enough for a limit: Hangul, Chinese, Japanese, full-width forms, emoji."""
    return letter >= "\u1100" and not "\u1e00" <= letter <= "\u2e7f"


def short(text: str, longest: int) -> str:
    """One line of at most `longest` cells, with … where it was cut."""
    text = " ".join(text.split())
    cells = 0
    for place, letter in enumerate(text):
        cells += 1 + _is_wide(letter)
        if cells > longest:
            return text[:place].rstrip() + "…"
    return text


class Parts:
    """The parts of one page: what they share is the evidence, the language and the limits."""

    def __init__(self, evidence: Evidence, language: Phrases, limits: Limits):
        self.evidence, self.language, self.words, self.limits = evidence, language, language.words, limits

    def all(self) -> tuple[Section, ...]:
        """Every part that has something to say, in the order of the page."""
        found = [
            self.problem(),
            self.tried(),
            self.left(),
            self.promises(),
            self.spoken(),
            self.time(),
            self.contacts(),
        ]
        found += [self.internal()] if self.evidence.internal else []
        return tuple(part for part in found if part.lines or part.rows)

    def short(self, text: str, times: int = 1) -> str:
        """One line of typed text, as long as the limits allow, or so many times that."""
        return short(text, times * self.limits.text)

    def when(self, iso: str, clock: bool = True, year: bool | None = None) -> str:
        """Local time; the year only where it is not this one, unless `year` says otherwise."""
        from supportcli.times.moments import wall_time

        at = wall_time(iso)
        other_year = at.year != wall_time(self.evidence.now).year
        return self.language.date(at, clock, other_year if year is None else year)

    def party(self, side: str | None) -> str:
        """How a party is called: the writer's side is us."""
        ticket = self.evidence.ticket
        if side is None or side == "nobody":
            return self.words["nobody"]
        if side == own_side(ticket.role):
            return self.words["us"]
        if side == "customer":
            return ticket.customer_name or self.words["customer"]
        provider = ticket.fields.get("provider") if (side == "support") == (ticket.role == "customer") else None
        return provider or self.words[side]

    def provider(self) -> str:
        return self.evidence.ticket.fields.get("provider") or self.words["support"]

    def layers(self, names: Iterable[str]) -> str:
        return self.language.comma.join(self.language.layers.get(name, name) for name in names)

    def limited(self, items: Sequence[Any], most: int) -> tuple[Sequence[Any], tuple[str, ...]]:
        """The last `most` items, and a line that counts the others."""
        return items[-most:], self.more(len(items) - most)

    def more(self, over: int) -> tuple[str, ...]:
        """A line that counts what is left out; none where that is nothing."""
        return (f"… {self.language.counted('more', over)}",) if over > 0 else ()

    def problem(self) -> Section:
        evidence, words = self.evidence, self.words
        lines = [self.short(evidence.description, 4)] if evidence.description else []
        lines += [
            self.language.questions.get(one.question, "{text}").format(text=self.short(one.text, 2))
            for one in evidence.answers[: self.limits.answers]
        ]
        done = standing.resolution(evidence.ticket)
        lines.append(
            words["solved" if done else "since"].format(
                when=self.when(evidence.since_at, year=True),
                length=self.language.length(evidence.unsolved_minutes),
                solved=self.when(done.at) if done else "",
            )
        )
        return Section("problem", words["problem"], tuple(lines))

    def tried(self) -> Section:
        """The same step with the same result is one row. Of too many, those that rule out a layer stay, then those
        that say something, then the newest."""
        words = self.words
        if not self.evidence.attempts:
            return Section("tried", words["tried"], (words["nothing_tried"],))
        groups: dict[tuple[Any, ...], list[Any]] = {}
        for one in self.evidence.attempts:
            groups.setdefault((one.standard_step or one.step.casefold(), one.result, one.where), []).append(one)
        rows = list(groups.values())
        telling = sorted(range(len(rows)), key=lambda place: (*(not told for told in self.told(rows[place])), -place))
        chosen = sorted(telling[: self.limits.steps])
        over = sum(map(len, rows)) - sum(len(rows[place]) for place in chosen)
        columns = (words["col_step"], words["col_result"], words["col_means"])
        return Section(
            "tried", words["tried"], self.more(over), columns, tuple(self.tried_row(rows[place]) for place in chosen)
        )

    def told(self, same: Sequence[Any]) -> tuple[list[str], list[str]]:
        """The layers that these attempts rule out, and those they speak against."""
        found, handles = self.evidence.findings, [self.evidence.ticket.handle(one.fact_id) for one in same]
        out = dict.fromkeys(layer for handle in handles for layer in found.rules_out.get(handle, ()))
        against = dict.fromkeys(layer for handle in handles for layer in found.speaks_against.get(handle, ()))
        return list(out), [layer for layer in against if layer not in out]

    def tried_row(self, same: Sequence[Any]) -> tuple[str, str, str]:
        one, times = same[0], sum(each.times for each in same)
        days = [self.when(each.at, clock=False) for each in (same[0], same[-1])]
        day = days[0] if days[0] == days[1] else " – ".join(days)
        step = self.short(one.step) + (f" ×{times}" if times > 1 else "")
        step += f" ({self.short(one.where)})" if one.where else ""
        result = self.language.results.get(one.result, one.result) if one.result else self.words["no_result"]
        text = kept(next((each.text for each in same if each.text), None))
        out, against = self.told(same)
        means = [self.words["rules_out"].format(layers=self.layers(out))] if out else []
        means += [self.words["against"].format(layers=self.layers(against))] if against else []
        return (f"{day}: {step}", result + (f" ({self.short(text)})" if text else ""), self.language.pause.join(means))

    def left(self) -> Section:
        """Careful: it points to the first, others are possible; then what is out of the question."""
        words, found = self.words, self.evidence.findings.left
        suspects = [one for one in found if one.status == "suspect"]
        if not suspects:
            return Section("left", words["left"])
        percent = max(1, min(99, round(suspects[0].weight * 100)))
        lines = [words["points_to"].format(layer=self.layers([suspects[0].layer]), percent=percent)]
        others = [one.layer for one in suspects[1:4] if one.weight >= POSSIBLE]
        lines += [words["also"].format(layers=self.layers(others))] if others else []
        for status in ("ruled_out", "less_likely"):
            names = [one.layer for one in found if one.status == status and one.layer != "two-causes"]
            lines += [words[status].format(layers=self.layers(names))] if names else []
        return Section("left", words["left"], tuple(lines))

    def promises(self) -> Section:
        evidence, words = self.evidence, self.words
        if not evidence.promises:
            return Section("promises", words["promises"])
        total = self.language.counted("promises", len(evidence.promises))
        shown, more = self.limited(evidence.promises, self.limits.promises)
        lines = (words["promise_sum"].format(promises=total, kept=evidence.kept_count), *more)
        columns = (words["col_promise"], words["col_due"], words["col_outcome"])
        return Section("promises", words["promises"], lines, columns, tuple(self.promise_row(one) for one in shown))

    def promise_row(self, one: Any) -> tuple[str, str, str]:
        text = kept(one.text, threats=False)
        what = self.short(text) if text else self.language.promises.get(one.kind, one.kind)
        who = one.who or (self.party(one.side) if len({each.side for each in self.evidence.promises}) > 1 else None)
        what = f"{what} ({self.short(who)})" if who else what
        outcome = one.outcome or ("overdue" if one.due_at < self.evidence.now else "open")
        due = self.when(one.due_at, one.due_precision != "day")
        if one.first_due_at != one.due_at:
            due = f"{self.when(one.first_due_at)} → {due}"
        late = self.when(one.outcome_at) if one.outcome_at else ""
        said = self.words["promise"].format(what=what, when=self.when(one.at))
        return (said, due, self.words[outcome].format(when=late))

    def spoken(self) -> Section:
        """What they said, and every escalation, in the order of time."""
        said = self.evidence.statements[-self.limits.statements :]
        raised = self.evidence.escalations[-self.limits.escalations :]
        found = [(one.at, self.statement(one)) for one in said] + [(one.at, self.escalation(one)) for one in raised]
        lines = tuple(line for _, line in sorted(found, key=lambda pair: pair[0]))
        over = len(self.evidence.statements) + len(self.evidence.escalations) - len(found)
        return Section("said", self.words["said"], (*self.more(over), *lines))

    def statement(self, one: Any) -> str:
        values = {"when": self.when(one.at), "who": one.who or self.party(one.side), "text": self.short(one.text, 2)}
        return self.words["statement"].format(**values)

    def escalation(self, one: Any) -> str:
        to = self.language.levels.get(one.to, one.to)
        line = self.words["escalated"].format(when=self.when(one.at), to=self.short(to))
        text = kept(one.text, threats=False)
        parts = [line + (f": {self.short(text, 2)}" if text else "")]
        parts += [self.words["deadline"].format(when=self.when(one.due_at))] if one.due_at else []
        parts += [self.words[one.outcome]] if one.outcome in ("accepted", "refused") else []
        return self.language.pause.join(parts)

    def time(self) -> Section:
        evidence, length = self.evidence, self.language.length
        held = self.language.pause.join(f"{self.party(side)} — {length(n)}" for side, n in evidence.held)
        lines = [self.words["held"].format(parties=held)] if held else []
        if evidence.call_count:
            calls = self.language.counted("calls", evidence.call_count)
            waited = self.words["waited"].format(wait=length(evidence.wait_minutes)) if evidence.wait_minutes else ""
            values = {"calls": calls, "talk": length(evidence.talk_minutes), "waited": waited}
            lines.append(self.words["calls_sum"].format(**values))
        return Section("time", self.words["time"], tuple(lines))

    def contacts(self) -> Section:
        evidence, words = self.evidence, self.words
        numbers = [words["own_number"].format(key=evidence.key)]
        if evidence.references:
            references = self.language.comma.join(self.short(one) for one in evidence.references[-self.limits.names :])
            numbers.insert(0, words["reference"].format(references=references))
        lines = [" ".join(numbers)]
        if evidence.names:
            names = (f"{self.short(name)} ({self.when(at)})" for name, at in evidence.names[-self.limits.names :])
            lines.append(words["names"].format(names=self.language.pause.join(names)))
        return Section("contacts", words["contacts"], tuple(lines))

    def internal(self) -> Section:
        shown, more = self.limited(self.evidence.internal or (), self.limits.internal)
        return Section("internal", self.words["internal"], (*more, *(self.internal_line(one) for one in shown)))

    def internal_line(self, one: Any) -> str:
        minutes = getattr(one, "minutes", None)
        line = f"{self.when(one.at)}: {self.short(one.text, 2)}"
        return f"{line} ({one.kind}, {self.language.length(minutes)})" if minutes is not None else line
