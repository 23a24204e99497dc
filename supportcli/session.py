"""One command's surroundings: its clock (read once), agent, language, terminal, options, and the database when it is
asked for.

The door makes one per command (one per line in `batch`); rooms get values from it, never the clock or the
environment themselves.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property

from supportcli import settings as settings_
from supportcli.annotations import IO, TYPE_CHECKING, Any
from supportcli.moments import stamp

if TYPE_CHECKING:  # help needs a session and no database: importing sqlite3 costs 2 % of a start
    from supportcli.storage import Connection


class Session:
    """What a command may know about the world. `options` holds the common options of the command line."""

    def __init__(
        self,
        env: Mapping[str, str],
        program: str = "supportcli",
        argv: Sequence[str] = (),
        stdin: IO[str] | None = None,
        db: "Connection | None" = None,
    ):
        self.env, self.program, self.argv = env, program, list(argv)
        self.stdin = stdin or sys.stdin
        self.options: dict[str, Any] = {}
        self.key: str | None = None  # the ticket named before the verb
        self.ticket_from: str | None = None
        self.shared = db
        self._db: Connection | None = db
        self.verb = ""
        self.words: list[str] = []  # what was said, without the options
        # The options as they were typed, the ticket among them: for lines that are offered instead.
        self.given: list[str] = []
        self.book: Any = None  # the command that all lines of `batch --atomic` are part of
        self.out: IO[str] = sys.stdout  # for commands that show while they work: batch
        self.err: IO[str] = sys.stderr

    @cached_property
    def settings(self) -> dict[str, Any]:
        return settings_.read(self.env)

    def setting(self, name: str) -> str | None:
        """Environment before config."""
        value = self.env.get(f"SUPPORTCLI_{name.upper()}") or self.settings.get(name)
        return str(value) if value else None

    @cached_property
    def now(self) -> str:
        """The clock of this command. SUPPORTCLI_NOW sets it."""
        fixed = self.env.get("SUPPORTCLI_NOW")
        if fixed:
            from supportcli import times

            return times.parse_clock(fixed)
        return stamp(datetime.now(UTC))

    @cached_property
    def at(self) -> str:
        """When what is recorded happened: `--at`, else now. Raises Refused for the future and for what is no time."""
        asked = self.options.get("at")
        if not asked:
            return self.now
        from supportcli.when import looking_back

        return looking_back(self, asked)

    @cached_property
    def agent(self) -> str:
        """Who writes the log: SUPPORTCLI_AGENT, config, else the login name as getpass finds it (which is
        not imported for its two usual variables)."""
        name = self.setting("agent")
        if not name:
            name = self.env.get("LOGNAME") or self.env.get("USER")
        if not name:
            import getpass

            try:
                name = getpass.getuser()
            except (OSError, KeyError):
                name = "me"
        return name.encode("utf-8", "replace").decode()[:40]

    @property
    def role(self) -> str:
        """The role of new tickets."""
        return self.setting("role") or "agent"

    @cached_property
    def language(self) -> str:
        """Language of the sentences: SUPPORTCLI_LANG, config, else the locale's, else English."""
        asked = (
            self.setting("lang")
            or self.env.get("LC_ALL")
            or self.env.get("LC_MESSAGES")
            or self.env.get("LANG")
            or "en"
        )
        name = asked.replace("-", "_").partition("_")[0].partition(".")[0].casefold()
        return "en" if name in ("", "c", "posix") else name

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages in which dates may be typed."""
        chosen = self.settings.get("languages")
        more = [name.strip() for name in str(chosen).split(",")] if chosen else []
        return tuple(dict.fromkeys([self.language, *more, "en"]))

    @property
    def workday(self) -> tuple[str, str]:
        start, _, end = (self.settings.get("workday") or "09:00-18:00").partition("-")
        return start.strip(), end.strip() or "18:00"

    @cached_property
    def interactive(self) -> bool:
        """True when somebody sits at a terminal and may be asked: live call and `use` count only then."""
        if self.options.get("no_input") or self.env.get("SUPPORTCLI_NO_INPUT"):
            return False
        return any(stream is not None and stream.isatty() for stream in (self.stdin, sys.stderr))

    @property
    def may_prompt(self) -> bool:
        """True when a question can be put and its answer typed."""
        return self.interactive and self.stdin.isatty() and sys.stderr.isatty()

    @property
    def at_screen(self) -> bool:
        """True when the result is drawn for somebody at a terminal: long lists are cut there, and nowhere else."""
        return self.options.get("output") in (None, "table") and not self.options.get("json") and self.out.isatty()

    @cached_property
    def path(self) -> str:
        """The database file: --db, SUPPORTCLI_DB, config, else the XDG data folder."""
        chosen = self.options.get("db") or self.setting("db")
        return os.path.expanduser(chosen) if chosen else os.path.join(settings_.data_folder(self.env), "desk.db")

    @property
    def db(self) -> "Connection | None":
        """The database for reading, None where there is none yet; nothing is created by looking."""
        if self._db is None:
            from supportcli.storage import database

            self._db = database.open_existing(self.path)
            if self._db is not None and database.is_empty(self._db):
                self._db = None
        return self._db

    def db_to_write(self) -> "Connection":
        """The database for writing, created where it does not exist."""
        from supportcli.storage import database

        if self._db is None or database.is_empty(self._db):
            self._db = database.open_or_create(self.path)
        return self._db

    def close(self) -> None:
        """Close the file, unless it is shared with other sessions (batch)."""
        if self._db is not None and self.shared is None:
            self._db.close()

    @cached_property
    def message(self) -> str | None:
        """The longer message: `-m TEXT`; `-m -` reads it from stdin, whole."""
        text = self.options.get("message")
        return self.read_stdin() if text == "-" else text

    def read_stdin(self) -> str:
        """Everything on stdin, without its last newline; read once."""
        return self.stdin_text

    @cached_property
    def stdin_text(self) -> str:
        return self.stdin.read().removesuffix("\n")

    def text_line(self, words: Sequence[str] | None) -> str:
        """What was typed, without the longer message; `-` = stdin."""
        said = " ".join(words or ())
        return self.read_stdin() if said == "-" else said

    def text(self, words: Sequence[str] | None) -> str:
        """What was typed: the words joined by one blank, `-` = stdin, and the longer message below them."""
        return "\n".join(part for part in (self.text_line(words), self.message) if part)
