"""vCards, and what reads them."""

import tempfile

from supportcli.importers import vcard
from supportcli.importers.items import Asked, CustomerItem, Notes, Person, Rejected, Source

NOW = "2026-03-02T10:00:00.000Z"


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> str:
    return end.join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def read(content: str | bytes, notes: Notes | None = None) -> list[CustomerItem | Rejected]:
    data = content.encode() if isinstance(content, str) else content
    with tempfile.NamedTemporaryFile(suffix=".vcf") as file:
        file.write(data)
        file.flush()
        return list(vcard.items(Source(file.name, "x.vcf", data[:8192]), Asked("anna", NOW, notes or Notes())))


def person(content: str | bytes, notes: Notes | None = None) -> Person:
    (found,) = read(content, notes)
    assert isinstance(found, CustomerItem), found
    return found.person
