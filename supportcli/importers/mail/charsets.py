"""Bytes of a mail to text: by the charset that is declared, where the bytes can be that; never an error. Pure.

What mail programs declare is often a smaller set than what they write (gb2312 for GBK, iso-8859-1 for Windows-1252) or
simply wrong. A wrong name that is seen in real mails is a row in MEANT.
"""

import codecs
import re
from contextlib import suppress

from supportcli.importers.mail.guessing import guess

MEANT = {
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "hz-gb-2312": "hz",
    "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949", "euc-kr": "cp949", "ksc5601": "cp949", "korean": "cp949",
    "x-windows-949": "cp949", "windows-949": "cp949", "big5": "cp950", "big5-hkscs": "big5hkscs", "x-x-big5": "cp950",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "iso-8859-9": "cp1254", "iso-8859-11": "cp874",
    "tis-620": "cp874", "windows-874": "cp874", "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6", "unicode-1-1-utf-7": "utf-7", "x-unicode-2-0-utf-7": "utf-7", "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8", "macintosh": "mac_roman", "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic", "x-mac-ce": "mac_latin2", "koi8": "koi8-r", "cp50220": "iso-2022-jp",
    "cp50221": "iso-2022-jp", "csiso2022jp": "iso-2022-jp", "x-euc-jp": "euc_jp", "x-cp1251": "cp1251",
}  # fmt: skip
"""Sources: the WHATWG Encoding Standard's labels, and the names that the test suites of mail programs collect."""
NOTHING_SAID = frozenset(
    ("", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown", "unknown-8bit", "x-unknown", "none", "default", "8bit",
     "7bit", "binary", "_autodetect", "utf-16", "iso-10646-ucs-2", "unicode")
)  # fmt: skip
"""Declared, but nothing that holds: the bytes decide."""
WIDER = {"cp950": "big5hkscs", "euc_jp": "euc_jis_2004"}
"""What is tried for bytes that are not in the first one: characters of Hong Kong, signs of NEC."""
NOT_TEXT = frozenset(
    ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "rot13", "rot_13", "base64", "bz2",
     "hex", "quopri", "uu", "zlib", "mbcs", "oem")
)  # fmt: skip
"""Codecs of Python that are no charset: some take time that grows with the square of the text."""
SINGLE = re.compile(r"cp\d+|iso8859-\d+|koi8-[rut]|mac-.*|latin.*")
ESCAPES = re.compile(rb"\x1b(?:\$[@AB]|\$\(|\([BIJ])")
NAME = re.compile(r"[a-z0-9_.:+-]{1,40}")


def text_of(data: bytes, charset: str | None, hint: str | None = None) -> str:
    """The text. `charset` as declared, `hint` one that stands elsewhere in the mail, for where none is declared.

    A declaration is not believed where the bytes cannot be it, or are UTF-8. NUL is left out.
    """
    name = known(charset)
    if name is None:
        return _clean(_undeclared(data, hint))
    if name.startswith(("iso2022_jp", "iso2022_kr")):
        return _clean(_iso_2022(data, name))
    if not data.isascii() and name != "utf-8" and SINGLE.fullmatch(name) and _is_utf_8(data):
        name = "utf-8"
    if name == "cp1252":
        return _clean(data.decode("cp1252", "mail_c1"))
    for one in (name, WIDER.get(name, name)):
        with suppress(UnicodeDecodeError):
            return _clean(data.decode(one))
    return _clean(_broken(data, name, hint))


def known(charset: str | None) -> str | None:
    """Python's name of a charset; None for none, an unknown one, or one that says nothing."""
    name = (charset or "").strip(" \t\"'<>;,").split("*")[0].lower()
    if name in NOTHING_SAID or not NAME.fullmatch(name):
        return None
    for one in (MEANT.get(name, name), name.removeprefix("x-"), name.replace("cp-", "cp")):
        try:
            found = codecs.lookup(one).name
        except (LookupError, ValueError):
            continue
        return None if found.replace("-", "_") in NOT_TEXT else found
    return None


def _c1(error: UnicodeError) -> tuple[str, int]:
    """The five bytes that Windows-1252 leaves free, and a truncated end: as the control characters of Latin-1."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("mail_c1", _c1)


def _is_utf_8(data: bytes) -> bool:
    """Text in a single-byte charset is never well-formed UTF-8 by chance, once an accent is there."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _undeclared(data: bytes, hint: str | None) -> str:
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return data.decode("utf-16", "replace")
    if ESCAPES.search(data) and data.isascii():
        return _iso_2022(data, "iso2022_jp")
    if data.isascii():
        return data.decode("ascii")
    return data.decode(guess(data, known(hint)), "replace")


def _broken(data: bytes, name: str, hint: str | None) -> str:
    """Bytes that are not what was declared: a few bad ones are replaced; where it is more, the bytes decide."""
    text = data.decode(name, "replace")
    high = sum(byte >= 0x80 for byte in data[:65_536])
    replaced = text[:65_536].count("\ufffd") - (data[:65_536].count(b"\xef\xbf\xbd") if name == "utf-8" else 0)
    if replaced * 10 <= high:
        return text
    other = guess(data, known(hint))
    return text if other == name else data.decode(other, "replace")


def _iso_2022(data: bytes, name: str) -> str:
    """ISO-2022-JP as it is written: with half-width kana, signs of NEC and Windows (CP50221), cut, raw 8-bit."""
    for one in dict.fromkeys((name, "iso2022_jp_ext" if name.startswith("iso2022_jp") else name)):
        try:
            return data.decode(one)
        except UnicodeDecodeError:
            continue
    if not data.isascii():
        return data.decode(guess(data), "replace")
    if not name.startswith("iso2022_jp"):
        return data.decode(name, "replace")
    out, wide, kana = [], False, False
    for part in re.split(rb"(\x1b\$[@B]|\x1b\$\([A-Z]|\x1b\([A-Z])", data):
        if part[:1] == b"\x1b" and len(part) > 2:
            wide, kana = part[1:2] == b"$", part[1:] == b"(I"
        elif kana:
            out.append(bytes(byte | 0x80 for byte in part).decode("cp932", "replace"))
        else:
            out.append(_shifted(part) if wide else part.decode("ascii", "replace"))
    return "".join(out)


def _shifted(pairs: bytes) -> str:
    """Pairs of JIS X 0208 (0x21-0x7e each) through Shift JIS, in whose Windows form the vendors' signs have a place."""
    out = bytearray()
    for row, cell in zip(pairs[::2], pairs[1::2], strict=False):
        if not (0x21 <= row <= 0x7E and 0x21 <= cell <= 0x7E):
            out += b"?"
            continue
        out.append((row + 1) // 2 + (0x70 if row < 0x5F else 0xB0))
        out.append(cell + (0x1F if cell < 0x60 else 0x20) if row % 2 else cell + 0x7E)
    return out.decode("cp932", "replace")


def _clean(text: str) -> str:
    """Without NULs and halves of characters: UTF-8 and SQLite could not keep them; every line end as \\n."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").removeprefix("\ufeff")
    return text.encode("utf-8", "replace").decode("utf-8")
