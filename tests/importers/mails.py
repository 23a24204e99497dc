"""Made-up mails, and a desk that imports them. Every address here is of a reserved domain (RFC 2606)."""

from pathlib import Path
from typing import Any

from tests.conftest import Desk, Ran

NOW = "2026-11-21T10:00:00Z"
US = "help@desk.example"


def mail(
    body: str | bytes = "It does not print.",
    *more: str | bytes,
    id: str | None = "1@acme.example",
    sender: str | None = "Anna Berg <anna@acme.example>",
    to: str = US,
    subject: str | bytes | None = "Printer",
    date: str | None = "Fri, 20 Nov 2026 09:00:00 +0000",
) -> bytes:
    """A mail; `more` are further header lines."""
    fields = {"From": sender, "To": to, "Subject": subject, "Date": date, "Message-ID": id and f"<{id}>"}
    lines = [name.encode() + b": " + as_bytes(value) for name, value in fields.items() if value is not None]
    return b"\r\n".join([*lines, *map(as_bytes, more), b"", as_bytes(body)]) + b"\r\n"


def as_bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()


def multipart(*parts: str | bytes, kind: str = "mixed", boundary: str = "==x==") -> tuple[bytes, str]:
    """(body, its Content-Type line) of parts that bring their own heads."""
    body = b"".join(b"--" + boundary.encode() + b"\r\n" + as_bytes(part) + b"\r\n" for part in parts)
    return body + f"--{boundary}--\r\n".encode(), f'Content-Type: multipart/{kind}; boundary="{boundary}"'


class Inbox:
    """Imports mails into one desk, each call as a folder of its own."""

    def __init__(self, sup: Desk, folder: Path):
        self.sup, self.folder, self.count = sup, folder, 0

    def __call__(self, *mails: bytes, options: str = f"--us {US}", code: int = 0) -> Any:
        self.count += 1
        folder = self.folder / f"in-{self.count}"
        folder.mkdir()
        for number, one in enumerate(mails):
            (folder / f"{number:03}.eml").write_bytes(one)
        ran = self.run(folder, options)
        assert ran.code == code, ran
        return ran.json

    def run(self, path: Path, options: str = f"--us {US}") -> Ran:
        return self.sup(f"import {path} {options} --json", now=NOW)

    def show(self, key: int = 1) -> Any:
        return self.sup.ok(f"show {key} --json", now=NOW).json

    def titles(self) -> list[str]:
        rows = self.sup.ok("list --json --limit 200", now=NOW).json
        return sorted(row["title"] for row in rows)

    def files(self, key: int = 1) -> list[str]:
        return [one["name"] for one in self.show(key)["files"]]
