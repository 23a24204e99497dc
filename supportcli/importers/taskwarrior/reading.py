"""The files of Taskwarrior: exported JSON, and data files with a task a line: `[name:"value" name:"value"]`.

Data files are written by versions up to 2.6; src/Task.cpp there is the source of ENTITIES and of what is escaped.
"""

import os
import re
from collections.abc import Iterator

from supportcli.annotations import Any
from supportcli.importers import SNIFFED
from supportcli.importers.items import Rejected
from supportcli.importers.json_values import MOST_LETTERS, values, words
from supportcli.languages import N_
from supportcli.results import Say

ONE = re.compile(r'\s*([^\s:"\[\]]+):"((?:[^"\\]|\\.)*)"')
ENTITIES = {"open": "[", "close": "]", "quot": '"', "dquot": '"', "squot": "'", "comma": ",", "colon": ":"}
"""What Taskwarrior wrote for signs with a meaning in its data files, all versions."""
ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def tasks(path: str) -> Iterator[tuple[str, dict[str, Any]] | Rejected]:
    """(place, fields) of each task in a file."""
    name = os.path.basename(path)
    with open(path, "rb") as file:
        start = file.read(SNIFFED)
    if not re.match(rb'\s*\[[^\s:"\[\]]+:"', start):
        for one in values(path, start):
            if isinstance(one, Rejected) or isinstance(one[1], dict):
                yield one
            else:
                yield Rejected(one[0], Say(N_("it is no task")), one[1])
        return
    with open(path, encoding="utf-8", errors="replace", newline="\n") as text:
        number = 0
        while line := text.readline(MOST_LETTERS):
            number += 1
            place = f"{name}, line {number}"
            if len(line) == MOST_LETTERS and not line.endswith("\n"):
                while line and not line.endswith("\n"):
                    line = text.readline(MOST_LETTERS)
                yield Rejected(place, Say(N_("the line is over {n} letters long"), {"n": MOST_LETTERS}))
            elif line.strip():
                task = task_of(line)
                yield (
                    (place, task) if task else Rejected(place, Say(N_("the line is no whole task")), line.rstrip("\n"))
                )


def task_of(line: str) -> dict[str, Any] | None:
    """The fields of a line of a data file, as an export would name them; None for a line that is none."""
    line = line.strip()
    if not (line.startswith("[") and line.endswith("]")):
        return None
    out: dict[str, Any] = {}
    place = 1
    while found := ONE.match(line, place):
        place = found.end()
        name, value = found[1], _decoded(found[2])
        kind, _, rest = name.partition("_")
        if kind == "annotation" and rest:
            out.setdefault("annotations", []).append({"entry": rest, "description": value})
        elif kind in ("tags", "dep") and rest:
            key, one = ("tags", rest) if kind == "tags" else ("depends", rest)
            out[key] = [*listed(out.get(key)), *([] if one in listed(out.get(key)) else [one])]
        else:
            out[name] = [*listed(out.get(name)), *listed(value)] if name in ("tags", "depends") else value
    return out if out and line[place:].strip() == "]" else None


def _decoded(text: str) -> str:
    if "\\" in text:
        text = re.sub(r"\\(u[0-9a-fA-F]{4}|.)", _escape, text, flags=re.DOTALL)
    return re.sub(r"&(\w+);", lambda found: ENTITIES.get(found[1], found[0]), text) if "&" in text else text


def _escape(found: re.Match[str]) -> str:
    sign = found[1]
    return chr(int(sign[1:], 16)) if len(sign) > 1 else ESCAPES.get(sign, sign)


def listed(value: Any) -> list[str]:
    """Tags and dependencies: a list, or text with commas, as older versions have it."""
    found = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return [one for one in map(words, found) if one]
