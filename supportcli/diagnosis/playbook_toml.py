"""Reads a playbook in TOML, refuses what is wrong with the line it stands in, and compiles it into what `playbook.py`
loads.

`python -m supportcli.diagnosis.playbook_toml` compiles the shipped ones. A new key of a playbook is checked in
`compiled` here.
"""

import os
import re
from collections.abc import Sequence

from supportcli.annotations import Any, NoReturn
from supportcli.diagnosis.layers import LAYERS
from supportcli.diagnosis.playbook import DOMAINS, HERE, HIGH, LOW
from supportcli.diagnosis.step_keys import KINDS
from supportcli.diagnosis.wording import spoken
from supportcli.errors import Broken
from supportcli.languages import N_

LANGUAGES = ("en", "de", "ru", "ja", "zh")
TABLES = ("source", "words", "candidates", "prior", "vocabulary", "signs", "steps", "loose", "scenarios")
STEP_KEYS = ("kind", "cure", "gone", "finds", "elsewhere", "hint", "customer", "agent", "who", "source", "words")
QUESTIONS = ("did", "wanted", "happened", "expected", "changed", "before", "often", "who", "where")


class _Page:
    """A TOML file while it is checked: its path and text, to name the line of what is wrong."""

    def __init__(self, path: str, text: str):
        self.path, self.lines = path, text.splitlines()

    def line_of(self, *keys: str) -> int:
        """The line where the innermost of `keys` stands, counted from 1; the nearest outer one if it is not found."""
        found = 1
        start = 0
        dotted = ".".join(keys)
        for depth in range(len(keys), 0, -1):
            head = re.compile(r"\s*\[\s*" + re.escape(".".join(keys[:depth])) + r"\s*\]")
            for number, line in enumerate(self.lines):
                if head.match(line):
                    start = found = number + 1
                    break
            else:
                continue
            keys = keys[depth:]
            break
        for key in keys:
            at_key = re.compile(r"(^|[\s{,.])\"?" + re.escape(key) + r"\"?\s*[.=]")
            for number in range(max(start - 1, 0), len(self.lines)):
                if at_key.search(self.lines[number]):
                    start = found = number + 1
                    break
        return found if dotted else 1

    def refuse(self, message: str, *keys: str, **values: Any) -> NoReturn:
        line = self.line_of(*keys)
        values = {"file": self.path, "line": line, "key": ".".join(keys), **values}
        raise Broken(message, code="playbook_broken", values=values)


def compiled(path: str) -> dict[str, Any]:
    """The table of the playbook at `path`, checked. Raises errors.Broken that names the file and the line."""
    import tomllib

    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise Broken(
            N_("The playbook {file} cannot be read: {reason}"),
            code="playbook_broken",
            values={"file": path, "line": 1, "reason": str(error)},
        ) from error
    page = _Page(path, text)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"at line (\d+)", str(error))
        line = int(at.group(1)) if at else len(page.lines)
        raise Broken(
            N_("The playbook {file} is not TOML, line {line}: {reason}"),
            code="playbook_broken",
            values={"file": path, "line": line, "reason": str(error)},
        ) from error
    for key in raw:
        if key not in TABLES:
            page.refuse(
                N_("{file}, line {line}: a playbook has no {key}; it has {known}"), key, known=", ".join(TABLES)
            )
    for key in ("prior", "vocabulary", "signs", "steps", "loose", "scenarios"):
        if not isinstance(raw.get(key, {}), dict):
            page.refuse(N_("{file}, line {line}: {key} must be a table"), key)
    source = raw.get("source", "judgement")
    return {
        "prior": _rates(page, raw.get("prior", {}), ("prior",), 0, 1000),
        "words": patterns(raw.get("words", "")),
        "candidates": _candidates(page, raw),
        "vocabulary": _vocabulary(page, raw.get("vocabulary", {})),
        "signs": {name: _sign(page, name, row, source) for name, row in raw.get("signs", {}).items()},
        "steps": _steps(page, raw, source),
        "scenarios": _scenarios(page, raw),
    }


def _rates(page: _Page, row: Any, keys: tuple[str, ...], low: float, high: float) -> dict[str, float]:
    if not isinstance(row, dict):
        page.refuse(N_("{file}, line {line}: {key} must be a table of layers"), *keys)
    for layer, value in row.items():
        if layer not in LAYERS:
            page.refuse(
                N_("{file}, line {line}: {key} is not a layer; layers are {known}"),
                *keys,
                layer,
                known=", ".join(LAYERS),
            )
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            page.refuse(
                N_("{file}, line {line}: {key} is {value}, it must be a number from {low} to {high}"),
                *keys,
                layer,
                value=repr(value),
                low=low,
                high=high,
            )
    return dict(row)


def _vocabulary(page: _Page, rows: dict[str, Any]) -> dict[str, list[str]]:
    """Layer → the pieces of spoken text that lean towards it."""
    for layer, words in rows.items():
        if not isinstance(words, str):
            page.refuse(N_("{file}, line {line}: {key} must be text"), "vocabulary", layer)
        if any(len(pattern) > 1 for pattern in patterns(words)):
            page.refuse(N_("{file}, line {line}: {key} must be single words, with / or | between"), "vocabulary", layer)
    _rates(page, dict.fromkeys(rows, 0), ("vocabulary",), 0, 0)
    return {layer: [way for [ways] in patterns(words) for way in ways] for layer, words in rows.items()}


def _sign(page: _Page, name: str, row: Any, source: str) -> dict[str, Any]:
    if not isinstance(row, dict):
        page.refuse(N_("{file}, line {line}: {key} must be a table"), "signs", name)
    words = []
    for language in LANGUAGES:
        spoken_so = row.get(language, "")
        if not isinstance(spoken_so, str):
            page.refuse(N_("{file}, line {line}: {key} must be text"), "signs", name, language)
        words += patterns(spoken_so)
    if not words:
        page.refuse(N_("{file}, line {line}: {key} has no words, so it can never be found"), "signs", name)
    special = (*LANGUAGES, "group", "source", "else")
    rates = _rates(page, {k: v for k, v in row.items() if k not in special}, ("signs", name), 0, 1)
    _rates(page, {LAYERS[0]: row.get("else", 0.1)}, ("signs", name), 0, 1)
    compiled_row = {
        "group": row.get("group", ""),
        "rates": {layer: min(max(rate, LOW), HIGH) for layer, rate in rates.items()},
        "patterns": words,
        "source": row.get("source", source),
    }
    return {**compiled_row, "else": row["else"]} if "else" in row else compiled_row


def _steps(page: _Page, raw: dict[str, Any], source: str) -> dict[str, Any]:
    steps: dict[str, Any] = {}
    for name, row in raw.get("steps", {}).items():
        if not isinstance(row, dict):
            page.refuse(N_("{file}, line {line}: {key} must be a table"), "steps", name)
        for key in row:
            if key not in STEP_KEYS:
                page.refuse(
                    N_("{file}, line {line}: a step has no {key}; it has {known}"),
                    "steps",
                    name,
                    key,
                    known=", ".join(STEP_KEYS),
                )
        kind = row.get("kind") or (KINDS[name][0] if name in KINDS else "fix")
        if kind not in ("fix", "swap", "question", "statement"):
            page.refuse(
                N_("{file}, line {line}: {key} is {value}; it must be fix, swap, question or statement"),
                "steps",
                name,
                "kind",
                value=repr(kind),
            )
        step = {"kind": kind, **{key: row[key] for key in ("customer", "agent", "who") if key in row}}
        for key in ("customer", "agent"):
            if key in row and (isinstance(row[key], bool) or not isinstance(row[key], (int, float)) or row[key] < 0):
                page.refuse(N_("{file}, line {line}: {key} must be minutes"), "steps", name, key)
        if row.get("who", "customer") not in ("customer", "agent", "provider"):
            page.refuse(N_("{file}, line {line}: {key} must be customer, agent or provider"), "steps", name, "who")
        for key in ("cure", "gone", "finds"):
            if key in row:
                step["works"] = _rates(page, row[key], ("steps", name, key), 0, 1)
        if "elsewhere" in row:
            step["elsewhere"] = _rates(page, row["elsewhere"], ("steps", name, "elsewhere"), 0, 1)
        if "hint" in row:
            step["hint"] = _rates(page, row["hint"], ("steps", name, "hint"), 0.1, 10)
        step["source"] = row.get("source", source)
        if row.get("words"):
            step["patterns"] = patterns(row["words"])
        steps[name] = step
    for name, words in raw.get("loose", {}).items():
        if not isinstance(words, str):
            page.refuse(N_("{file}, line {line}: {key} must be text"), "loose", name)
        steps.setdefault(name, {})["patterns"] = patterns(words)
    return steps


def _candidates(page: _Page, raw: dict[str, Any]) -> list[str]:
    candidates: list[str] = raw.get("candidates", [])
    if not isinstance(candidates, list):
        page.refuse(N_("{file}, line {line}: {key} must be a list of steps"), "candidates")
    for step in candidates:
        if step not in KINDS and step not in raw.get("steps", {}):
            page.refuse(N_("{file}, line {line}: {step} is not a known step"), "candidates", step=repr(step))
    return candidates


def _scenarios(page: _Page, raw: dict[str, Any]) -> dict[str, list[str]]:
    scenarios: dict[str, list[str]] = raw.get("scenarios", {})
    for question, steps in scenarios.items():
        if question not in QUESTIONS:
            page.refuse(
                N_("{file}, line {line}: {key} is not a question; questions are {known}"),
                "scenarios",
                question,
                known=", ".join(QUESTIONS),
            )
        if not isinstance(steps, list):
            page.refuse(N_("{file}, line {line}: {key} must be a list of steps"), "scenarios", question)
        for step in steps:
            if step not in KINDS and step not in raw.get("steps", {}):
                page.refuse(
                    N_("{file}, line {line}: {step} is not a known step"), "scenarios", question, step=repr(step)
                )
    return scenarios


def patterns(words: str) -> list[list[list[str]]]:
    """`refus* login/password | dial_tone !no` as alternatives, each a list of things that must all occur, each a list
    of ways to say it.

    A way to say it is a piece of spoken text: ` word ` whole, ` word` a beginning, `letters` for scripts without
    blanks; `!` first: must not.
    """
    return [_in_order(pattern) for pattern in words.split("|") if pattern.strip()]


def _in_order(pattern: str) -> list[list[str]]:
    """The parts of a pattern, what must not be there last."""
    return sorted((_ways(token) for token in pattern.split()), key=lambda ways: bool(ways) and ways[0][0] == "!")


def _ways(token: str) -> list[str]:
    no = "!" if token.startswith("!") else ""
    pieces = [no + _piece(way) for way in token.lstrip("!").split("/") if way.strip("*_")]
    return sorted(pieces, key=lambda piece: not piece.isascii())  # wording.found relies on it


def _piece(way: str) -> str:
    from supportcli.diagnosis.step_words import has_unspaced_script

    if has_unspaced_script(way):
        return spoken(way.replace("_", "").rstrip("*")).strip()
    piece = spoken(way.rstrip("*").replace("_", " "))
    return piece.rstrip() if way.endswith("*") else piece


def write_compiled(folder: str = HERE) -> None:
    """Compile every shipped playbook, and the words of all domains into domains.json."""
    import json

    os.makedirs(os.path.join(folder, "compiled"), exist_ok=True)
    words: dict[str, Sequence[Any]] = {}
    for name in DOMAINS:
        table = compiled(os.path.join(folder, f"{name}.toml"))
        words[name] = table["words"]
        _write(
            os.path.join(folder, "compiled", f"{name}.json"),
            json.dumps(table, ensure_ascii=False, separators=(",", ":")),
        )
    _write(
        os.path.join(folder, "compiled", "domains.json"), json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    )


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.write(text + "\n")


if __name__ == "__main__":
    write_compiled()
