"""A playbook written as the TOML that `playbook_toml` reads: with everything inherited and learnt in it. Pure.

What it writes reads back as the same playbook (a test compares). A new key of a playbook is a line here.
"""

from collections.abc import Mapping, Sequence

from supportcli.diagnosis.layers import LAYERS
from supportcli.diagnosis.playbook import Pattern, Playbook, Sign, Step
from supportcli.diagnosis.steps import FIX, QUESTION, SWAP

RATES = {FIX: "cure", SWAP: "gone", QUESTION: "finds"}
"""Kind of a step → how its rates are called."""


def as_toml(playbook: Playbook, notes: Sequence[str] = ()) -> str:
    """The file; `notes` are comment lines at its top."""
    lines = [*(f"# {note}" for note in notes), 'source = "judgement"']
    if playbook.words:
        lines.append(f"words = {_text(words(playbook.words))}")
    if playbook.candidates:
        lines.append(f"candidates = [{', '.join(_text(name) for name in playbook.candidates)}]")
    lines += ["", "[prior]", *(f"{layer} = {_figure(playbook.prior[layer])}" for layer in LAYERS)]
    if playbook.vocabulary:
        lines += ["", "[vocabulary]"]
        lines += [f"{layer} = {_text(words([[ways]]))}" for layer, ways in playbook.vocabulary.items() if ways]
    for sign in playbook.signs:
        lines += ["", f"[signs.{_key(sign.name)}]", *_sign(sign)]
    for step in playbook.steps.values():
        lines += ["", f"[steps.{_key(step.name)}]", *_step(step)]
    if playbook.scenarios:
        lines += ["", "[scenarios]"]
        lines += [
            f"{name} = [{', '.join(_text(step) for step in steps)}]" for name, steps in playbook.scenarios.items()
        ]
    return "\n".join(lines) + "\n"


def _sign(sign: Sign) -> list[str]:
    by_language: dict[str, list[Pattern]] = {}
    for pattern in sign.patterns:
        by_language.setdefault(_language(pattern), []).append(pattern)
    lines = [f"group = {_text(sign.group)}"] if sign.group else []
    lines += [f"{language} = {_text(words(patterns))}" for language, patterns in by_language.items()]
    lines += [f"{layer} = {_figure(sign.rates[layer])}" for layer in LAYERS]
    return [*lines, f"source = {_text(sign.source)}"]


def _step(step: Step) -> list[str]:
    lines = [
        f"kind = {_text(step.kind)}",
        f"who = {_text(step.who)}",
        f"customer = {_figure(step.customer_minutes)}",
        f"agent = {_figure(step.agent_minutes)}",
    ]
    if step.works:
        lines.append(f"{RATES.get(step.kind, 'finds')} = {_table(step.works)}")
    if step.elsewhere:
        lines.append(f"elsewhere = {_table(step.elsewhere)}")
    if step.hint:
        lines.append(f"hint = {_table(step.hint)}")
    if step.patterns:
        lines.append(f"words = {_text(words(step.patterns))}")
    return [*lines, f"source = {_text(step.source)}"]


def words(patterns: Sequence[Pattern]) -> str:
    """Patterns as they are typed: `refus* login/password | dial_tone !no`."""
    return " | ".join(" ".join(_token(ways) for ways in pattern) for pattern in patterns)


def _token(ways: Sequence[str]) -> str:
    no = "!" if ways and ways[0].startswith("!") else ""
    return no + "/".join(_way(way.removeprefix("!")) for way in ways)


def _way(piece: str) -> str:
    """` word ` as `word`, ` word` as `word*`, letters of a script without blanks as they are."""
    bare = piece.strip().replace(" ", "_")
    return f"{bare}*" if piece.startswith(" ") and not piece.endswith(" ") else bare


def _language(pattern: Pattern) -> str:
    """Which row of a sign a pattern belongs to, by its letters; German and English share one."""
    text = "".join(way for ways in pattern for way in ways)
    if any("а" <= letter <= "я" for letter in text):
        return "ru"
    if any("\u3040" <= letter <= "\u30ff" for letter in text):
        return "ja"
    return "zh" if any("\u4e00" <= letter <= "\u9fff" for letter in text) else "en"


def _table(rates: Mapping[str, float]) -> str:
    return "{ " + ", ".join(f"{layer} = {_figure(rate)}" for layer, rate in rates.items()) + " }"


def _figure(value: float) -> str:
    return f"{value:.8g}" if "e" not in f"{value:.8g}" else f"{value:.8f}"


def _key(name: str) -> str:
    return name if name.replace("-", "").replace("_", "").isalnum() and name.isascii() else _text(name)


def _text(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
