"""What was typed is never lost: when a command that records fails, its text goes into a draft file that the message
names."""

import os

from supportcli import settings
from supportcli.annotations import Any

WITH_TEXT = (
    "open",
    "note",
    "said",
    "told",
    "tried",
    "result",
    "answer",
    "ask",
    "callback",
    "moved",
    "call",
    "hangup",
    "wait",
    "escalate",
    "resolve",
    "close",
    "reopen",
    "goodwill",
    "work",
    "edit",
)
"""Commands whose words somebody would not want to type again."""
MOST_ALIKE = 1000
"""Drafts of one process in one second; a batch that fails more often has its lines in its own file."""


def keep(session: Any) -> str | None:
    """Write the text of a failed command to a file of its own (0600) and give its path; None where there is nothing
    to keep.

    Never raises: a full disk must not hide the error that led here.
    """
    if session.verb not in WITH_TEXT:
        return None
    parts = [" ".join(session.words)] if session.words != ["-"] else []
    stdin = session.__dict__.get("stdin_text")
    parts += [part for part in (stdin, session.options.get("message")) if part and part != "-"]
    text = "\n".join(part for part in parts if part)
    if not text:
        return None
    folder = os.path.join(settings.state_folder(session.env), "drafts")
    name = f"{session.now[:19].replace(':', '')}-{session.verb.replace(' ', '-')}-{os.getpid()}"
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        for again in range(MOST_ALIKE):
            path = os.path.join(folder, f"{name}-{again}.txt" if again else f"{name}.txt")
            try:
                number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            except FileExistsError:  # another line of the same batch, in the same second
                continue
            with os.fdopen(number, "w", encoding="utf-8", errors="surrogateescape") as file:
                file.write(text + "\n")
            return path
    except OSError:
        return None
    return None
