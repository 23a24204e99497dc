"""What names a thing in one word: a ticket's key (`42`, `AN-42`), a fact's handle (`k7q2`, `42.k7q2`), a phone
number.

A new form is one function here. All three must stay apart: no word may be two of them.
"""

KEY_DIGITS = 7
"""A number of eight digits or more is a phone number (`call 4951234567`), so a key has at most seven."""
PHONE_DIGITS = 8
E164_DIGITS = 15
"""The longest number there is, country code included (ITU-T E.164)."""
SHORT_INTERNATIONAL = 5
LONGEST_HANDLE = 8


def is_key(text: str) -> bool:
    """`42` or `AN-42`: a number of 1 to 7 digits, or a letter with letters or digits, a dash, and such a number."""
    prefix, dash, number = text.rpartition("-")
    if not (number.isascii() and number.isdigit() and len(number) <= KEY_DIGITS):
        return False
    return not dash or (prefix.isascii() and prefix.isalnum() and prefix[0].isalpha() and len(prefix) <= 10)


def is_handle(text: str) -> bool:
    """`k7q2` (three to eight of letter, digit, letter, digit as handles.py makes them) or the global form `42.k7q2`."""
    from supportcli.handles import DIGITS, LETTERS, SHORTEST

    key, dot, handle = text.rpartition(".")
    if dot and not is_key(key):
        return False
    return SHORTEST <= len(handle) <= LONGEST_HANDLE and all(
        sign in (DIGITS if place % 2 else LETTERS) for place, sign in enumerate(handle.lower())
    )


def split_handle(text: str) -> tuple[str | None, str]:
    """`42.k7q2` -> ("42", "k7q2"); `k7q2` and anything else -> (None, text)."""
    key, dot, handle = text.rpartition(".")
    return (key, handle) if dot and is_key(key) else (None, text)


def phone(text: str) -> str | None:
    """The number with its signs removed (`+7 (495) 123-45-67` -> `+74951234567`, `0049 30 1234` -> `+49301234`);
    None if it is none.

    A phone number starts with `+` or `00`, or has at least eight digits; full-width digits count. The `(0)` of
    `+49 (0) 30 1234` is dialled inside the country only (DIN 5008, ITU-T E.123).
    """
    if not text.isascii():
        import unicodedata

        text = unicodedata.normalize("NFKC", text)
    text = text.strip()
    if text.startswith(("+", "00")):
        text = text.replace("(0)", " ", 1)
    import re

    if not re.fullmatch(r"\+?[\d\s()./\-\u2010-\u2015]+", text, re.ASCII if text.isascii() else 0):
        return None
    digits = "".join(sign for sign in text if sign.isdigit())
    if not digits.isascii() or len(digits) > E164_DIGITS + 2:
        return None
    if text.startswith("+"):
        return f"+{digits}" if SHORT_INTERNATIONAL <= len(digits) <= E164_DIGITS else None
    if digits.startswith("00"):
        return f"+{digits[2:]}" if len(digits) >= PHONE_DIGITS and digits[2:3] not in ("", "0") else None
    return digits if PHONE_DIGITS <= len(digits) <= E164_DIGITS else None
