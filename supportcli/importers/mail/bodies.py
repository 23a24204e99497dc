"""What a mail says, as text, and the files it brings. Pure.

Of several forms of the same text the plain one is taken, HTML where there is none. Quoted history stays: it is
evidence, and who cuts it cuts answers that stand between the lines.
"""

import re
from collections.abc import Sequence

from supportcli.importers.mail import html
from supportcli.importers.mail.charsets import text_of
from supportcli.importers.mail.parts import Part, from_uu
from supportcli.values import NamedTuple

MOST_LETTERS = 200_000
"""Of text that is kept as words; a longer one is kept whole as a file as well."""
MOST_FILE = 50 * 1024 * 1024
"""docs/journal.md: attachments are at most 50 MB each."""
LONGEST_NAME = 120
ENDINGS = {
    "text/plain": "txt", "text/html": "html", "text/calendar": "ics", "text/csv": "csv", "message/rfc822": "eml",
    "message/delivery-status": "txt", "text/rfc822-headers": "txt", "image/jpeg": "jpg", "image/png": "png",
    "image/gif": "gif", "application/pdf": "pdf", "application/zip": "zip", "application/ms-tnef": "dat",
    "application/pgp-signature": "asc", "application/pkcs7-signature": "p7s", "text/x-vcard": "vcf",
    "text/vcard": "vcf", "text/rtf": "rtf", "application/rtf": "rtf", "image/webp": "webp", "image/heic": "heic",
    "image/svg+xml": "svg", "image/tiff": "tif", "image/bmp": "bmp",
}  # fmt: skip
OBEYED = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u206f\ufeff<>:\"/\\|?*]")
"""In names: control characters, marks that turn the direction (`gpj.exe` shown as `exe.jpg`), signs of shells and
paths."""
FILE_BETWEEN = re.compile(r"(?m)^begin [0-7]{3,4} ([ -~]{1,200})\n(?:[!-`][ -`]{1,90}\n){1,1000000}(?:[` ]?\n)?end$")
"""A file that an old program wrote between the lines of a text (uuencode)."""


class File(NamedTuple):
    """`name` without folders and signs that anything would obey; `data` its bytes."""

    name: str
    data: bytes


class Body(NamedTuple):
    """`too_big`: names of files that are over MOST_FILE and not kept."""

    text: str
    files: tuple[File, ...]
    too_big: tuple[str, ...] = ()


def body_of(parts: Sequence[Part], hint: str | None = None) -> Body:
    """The text of all parts that are to be read, in their order, and all others as files. `hint`: a charset for names
    that declare none."""
    texts: list[str] = []
    files: list[File] = []
    too_big: list[str] = []
    plain = {part.choice for part in parts if _is_text(part) and part.type != "text/html" and _words(part)}
    for part in parts:
        if _is_text(part):
            if part.choice is not None and part.choice in plain and part.type == "text/html":
                continue
            words = _words(part, hint)
            if part.type == "text/plain":
                words, inside = _without_files(words)
                files += inside
            if len(words) > MOST_LETTERS:
                files.append(File(f"text-{len(files) + 1}.txt", words.encode("utf-8")))
            texts.append(words)
            continue
        name = name_of(part, len(files) + 1, hint)
        data = part.data
        if len(data) > MOST_FILE:
            too_big.append(name)
        elif data:
            files.append(File(name, data))
    text = "\n\n".join(words for words in texts if words)
    return Body(_trimmed(text[:MOST_LETTERS]), tuple(files), tuple(too_big))


def _is_text(part: Part) -> bool:
    """To be read, and not a file that happens to be text."""
    if part.type not in ("text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown"):
        return False
    disposition = part.head.word("content-disposition")
    if disposition.startswith("attachment"):
        return False
    return not (part.inside and (_given_name(part, None)))


def _words(part: Part, hint: str | None = None) -> str:
    data = part.data
    given = part.parameters()
    declared = given.get("charset")
    if part.type == "text/html":
        return html.text_of(text_of(data, declared or html.charset_of(data), hint))
    text = text_of(data, declared, hint)
    if part.type in ("text/enriched", "text/richtext"):
        return html.text_of(text.replace("<<", "&lt;"))
    if given.get("format", "").lower() == "flowed":
        text = unflowed(text, given.get("delsp", "").lower() == "yes")
    return _trimmed(text)


def _without_files(text: str) -> tuple[str, list[File]]:
    """The text without the files that old programs write between its lines (uuencode), and those."""
    files: list[File] = []

    def taken(found: re.Match[str]) -> str:
        files.append(File(safe_name(found[1]) or f"file-{len(files) + 1}.bin", from_uu(found.group().encode("ascii"))))
        return ""

    return _trimmed(FILE_BETWEEN.sub(taken, text)) if "\nend" in text else text, files


def _trimmed(text: str) -> str:
    """Without empty lines before and after; the blanks that the first line begins with stay."""
    text = text.rstrip()
    blank = len(text) - len(text.lstrip())
    return text[text.rfind("\n", 0, blank) + 1 :]


def unflowed(text: str, delete_space: bool = False) -> str:
    """format=flowed (RFC 3676): a line that ends in a blank goes on in the next one of the same quote depth."""
    out: list[str] = []
    depth_before = -1
    open_ = False
    for line in text.split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare[1:] if bare[:1] == " " else bare
        flows = bare.endswith(" ") and bare != "-- "
        if open_ and depth == depth_before and bare != "-- ":
            out[-1] += bare
        else:
            out.append((">" * depth + " " if depth else "") + bare)
        if flows and delete_space:
            out[-1] = out[-1][:-1]
        open_, depth_before = flows, depth
    return "\n".join(line.rstrip() for line in out)


def _given_name(part: Part, hint: str | None) -> str:
    from supportcli.importers.mail.headers import parameters

    disposition = parameters(part.head.raw("content-disposition"), hint)
    return disposition.get("filename") or part.parameters(hint).get("name") or ""


def name_of(part: Part, number: int, hint: str | None = None) -> str:
    """A name to keep the file under; one by its type where the mail gives none."""
    name = safe_name(_given_name(part, hint))
    if name:
        return name
    ending = ENDINGS.get(part.type, "txt" if part.type.startswith("text/") else "bin")
    if part.type == "message/rfc822":
        from supportcli.importers.mail.headers import head_of

        subject = safe_name(head_of(part.data).text("subject"))
        return f"{subject[:LONGEST_NAME]}.eml" if subject else f"mail-{number}.eml"
    return f"{part.type.split('/')[0]}-{number}.{ending}"


def safe_name(name: str) -> str:
    """The last piece of a path, without what a shell, a terminal or a file system would obey; "" where nothing is
    left. Never longer than a file name may be (255 bytes of UTF-8)."""
    name = re.split(r"[/\\]", name.replace("\0", ""))[-1]
    name = " ".join(OBEYED.sub("_", name).split()).strip(". ")
    if name[:1] in ("-", "~"):
        name = "_" + name[1:]
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 10:
        stem, dot, ending = name, "", ""
    stem = stem[:LONGEST_NAME]
    while len(f"{stem}{dot}{ending}".encode("utf-8", "replace")) > 240:
        stem = stem[:-1]
    return f"{stem}{dot}{ending}" if stem.strip("_ .") else ""
