"""Examples on help pages: with the name the program was called by, in 80 columns, still fit to be pasted.

Commands and topics write them with `sup`; a new kind of line needs nothing here.
"""

import re

from supportcli.output.widths import fit, width, wrap

WIDE = 80
"""Columns of a help page."""


def renamed(text: str, program: str) -> str:
    """The text with the name the program was called by, instead of `sup`."""
    return re.sub(r"(?<![\w/.-])sup(?= |$)", program, text)


def as_called(text: str, program: str) -> list[str]:
    """Examples with the name the program was called by; columns are kept where they fit, else the rest goes on the
    next line."""
    lines: list[str] = []
    for line in text.strip("\n").split("\n") if text.strip() else ():
        called = renamed(line, program)
        parts = re.split(r" {2,}(?=\S)", called.strip())
        if called == line or len(parts) == 1:
            lines += [called] if width(called) <= WIDE else _broken(called, program)
            continue
        indent = " " * (len(line) - len(line.lstrip()))
        column = re.match(r" *\S.*? {2,}(?=\S)", line)
        start = fit(indent + parts[0], max(len(column[0]) if column else 0, width(indent + parts[0]) + 2))
        rest = "  ".join(parts[1:])
        if width(start + rest) <= WIDE:
            lines.append(start + rest)
        else:
            lines += [
                indent + parts[0],
                *(indent + part if part.startswith(program) else f"{indent}    {part}" for part in parts[1:]),
            ]
    return lines


def _broken(line: str, program: str) -> list[str]:
    """A line that is too long: an example goes on behind a backslash, so that it can still be pasted; a sentence is
    wrapped."""
    indent = len(line) - len(line.lstrip())
    place = line.rfind(" -", 0, WIDE - 2)
    if line.lstrip().startswith(program) and place > 0:
        return [f"{line[:place]} \\", f"{' ' * (indent + 4)}{line[place + 1 :]}"]
    return wrap(line, WIDE, indent)
