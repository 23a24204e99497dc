"""Every way in which a command can end without doing what was asked. Raise one of these; only the door (cli.py)
shows it.

A new error is a call of one of these classes with a stable `code`; a new class only for a new exit code.
The sentence holds the wrong value; `paste` holds finished lines to type instead (a trailing `   (why)` is shown, not
pasted).
"""

from collections.abc import Mapping

from supportcli.annotations import Any


class SupportError(Exception):
    """An error with a sentence, lines to paste, a stable code, and an exit code.

    `message` is marked English with `{names}`; the door translates it and fills in `values`.
    """

    exit_code = 1

    def __init__(
        self, message: str, *paste: str, code: str, typed: str | None = None, values: Mapping[str, Any] | None = None
    ):
        super().__init__(message)
        self.message, self.paste, self.code, self.typed = message, paste, code, typed
        self.values: Mapping[str, Any] = values or {}


class Refused(SupportError):
    """Exit 2: words or usage that can be read in two ways or in none. Nothing was opened."""

    exit_code = 2


class NotFound(SupportError):
    """Exit 3: nothing is called that."""

    exit_code = 3


class NotAllowed(SupportError):
    """Exit 4: not allowed as things stand now, or several candidates."""

    exit_code = 4


class Broken(SupportError):
    """Exit 5: the file or the database cannot be read or written."""

    exit_code = 5


class Interrupted(SupportError):
    """Exit 130: Ctrl-C while something was typed already; it is in a draft."""

    exit_code = 130


class HelpWanted(Exception):
    """No error: --help was typed. Carries the command, or the name of the group, whose page is wanted."""

    def __init__(self, command: Any):
        super().__init__("help")
        self.command = command


class Repeated(Exception):
    """No error: `--once` found that this command was recorded already. Carries its stored facts; nothing was
    written."""

    def __init__(self, stored: list[Any]):
        super().__init__("repeated")
        self.stored = stored
