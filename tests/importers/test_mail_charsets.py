"""Text in the charsets of the real world: declared, wrongly declared, not declared, cut in the middle."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supportcli.importers.mail.addresses import addresses
from supportcli.importers.mail.charsets import known, text_of
from supportcli.importers.mail.headers import decoded, ids, parameters

PHRASES = [
    ("koi8-r", "Не работает интернет"), ("koi8-r", "Здравствуйте, у нас не печатает принтер."),
    ("cp1251", "Не работает интернет"), ("cp1251", "Счёт не пришёл, проверьте"), ("cp866", "Принтер не печатает"),
    ("gb18030", "网络不通"), ("gb18030", "打印机不能打印，请帮忙处理一下"), ("big5", "網路不通"),
    ("big5", "印表機無法列印，請協助處理"), ("euc-kr", "인터넷이 안 됩니다"), ("euc-kr", "프린터가 인쇄되지 않습니다"),
    ("shift_jis", "請求書の件について"), ("shift_jis", "ネットワークに接続できません"),
    ("euc-jp", "プリンターが印刷しません"),
    ("cp1252", "Drucker geht nicht, bitte prüfen"), ("cp1252", "Grüße aus Köln"), ("cp1252", "Señor Muñoz"),
    ("cp1252", "L’imprimante ne marche pas, à bientôt"), ("cp1250", "Nie działa drukarka, proszę o pomoc"),
    ("iso-8859-2", "Faktúra za služby"),
    ("iso-8859-2", "Tiskárna nefunguje, příliš žluťoučký kůň"), ("cp1253", "Δεν λειτουργεί ο εκτυπωτής"),
    ("cp1255", "המדפסת לא עובדת"), ("cp1256", "الطابعة لا تعمل"), ("cp1254", "Yazıcı çalışmıyor, lütfen yardım edin"),
    ("iso-2022-jp", "テストです"),
]  # fmt: skip


@pytest.mark.parametrize(("charset", "text"), PHRASES)
@pytest.mark.parametrize("declared", [None, "", "unknown-8bit", "x-nobody-knows", "us-ascii", "../../etc", "x" * 500])
def test_short_text_is_read_though_nothing_says_how(charset: str, text: str, declared: str | None) -> None:
    assert text_of(text.encode(charset), declared) == text


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("Grüße".encode(), "iso-8859-1", "Grüße"),
        ("„Grüße“ – 5 €".encode("cp1252"), "iso-8859-1", "„Grüße“ – 5 €"),
        ("Grüße aus Köln".encode("cp1252"), "utf-8", "Grüße aus Köln"),
        ("镕基".encode("gbk"), "gb2312", "镕基"),
        ("똠방각하".encode("cp949"), "ks_c_5601-1987", "똠방각하"),
        ("①Ⅱ㈱髙".encode("cp932"), "shift_jis", "①Ⅱ㈱髙"),
        (b"\x1b$B-!%F%9%H\x1b(B \x1b(I1\x1b(B", "iso-2022-jp", "①テスト ｱ"),
        (b"\x1b$B%F%9%H", "iso-2022-jp", "テスト"),
        ("Привет".encode("koi8-r"), "KOI8-R", "Привет"),
        ("Grüße 日本".encode("utf-7"), "unicode-1-1-utf-7", "Grüße 日本"),
        ("網".encode("big5"), '"Big5"', "網"),
        ("啲嘢唔得".encode("big5hkscs"), "big5", "啲嘢唔得"),
        ("裏面碁銹".encode("cp950"), "big5", "裏面碁銹"),
        (b"\xad\xa1\xa5\xc6", "euc-jp", "①テ"),
        (b"Le caf\xe9", "", "Le café"),
        ("Grüße".encode()[:-2], "", "Gr\u00fc\ufffd"),
        (b"a\0b", "utf-8", "ab"),
        (b"\xff\xfeH\0i\0", "utf-16", "Hi"),
    ],
)  # fmt: skip
def test_a_declaration_is_taken_for_what_programs_mean_by_it(data: bytes, declared: str, text: str) -> None:
    assert text_of(data, declared) == text


@pytest.mark.parametrize(
    "name", ["rot13", "zlib", "unicode_escape", "idna", "punycode", "undefined", "hex", "os", "base64"]
)
def test_codecs_that_are_no_charsets_are_not_used(name: str) -> None:
    assert known(name) is None
    assert text_of(b"\\x41", name) == "\\x41"


def word(charset: str, data: bytes) -> bytes:
    return b"=?" + charset.encode() + b"?B?" + base64.b64encode(data) + b"?="


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"=?ISO-8859-1?Q?Gr=FC=DFe?= =?ISO-8859-1?Q?_aus?=", "Grüße aus"),
        (b"Re: =?utf-8*de?b?R3LDvMOfZQ==?= x", "Re: Grüße x"),
        (word("utf-8", "日本".encode()[:4]) + b"\r\n " + word("utf-8", "日本".encode()[4:]), "日本"),
        (word("gb2312", "网络".encode("gbk")[:3]) + b" " + word("GB2312", "网络".encode("gbk")[3:]), "网络"),
        (word("iso-2022-jp", b"\x1b$B%F%9") + b" " + word("iso-2022-jp", b"%H\x1b(B"), "テスト"),
        (b"=?utf-8?Q?a b?= c", "a b c"),
        (b"=?utf-8?B?R3LDvMOfZQ?=", "Grüße"),
        (b"=?utf-8?B?R3LDvMOf", "Grüß"),
        (b"=?nobody?Q?caf=E9_noir?=", "café noir"),
        (b"=?utf-8?Q?=E2=82?=", "\ufffd"),
        ("Ärger mit Grüßen".encode("cp1252"), "Ärger mit Grüßen"),
        ("Ärger".encode(), "Ärger"),
        (b"a\0b\x1b[31mc", "ab [31mc"),
        (b"=?utf-8?Q?a=0D=0Ab?=", "a b"),
        (b"=?utf-8?Q?a=C2=9B31mb?=", "a 31mb"),
        (b"=?=?=?", "=?=?=?"),
        (b'=?"utf-8"?Q?caf=C3=A9?=', "café"),
        (word("utf-8", b"=?utf-8?Q?Gr=C3=BC=C3=9Fe?="), "Grüße"),
    ],
)  # fmt: skip
def test_encoded_words_are_read_as_they_are_written(value: bytes, text: str) -> None:
    assert decoded(value) == text


def test_a_raw_header_is_in_the_charset_of_the_mail() -> None:
    assert decoded("Да".encode("koi8-r"), "koi8-r") == "Да"
    assert decoded("Да".encode("cp1251"), "windows-1251") == "Да"


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (b'"Berg, Anna" <Anna@X.example>', [("Berg, Anna", "anna@x.example")]),
        (b"anna@x.example (Anna Berg), <b@x.example>", [("Anna Berg", "anna@x.example"), ("", "b@x.example")]),
        (b"=?utf-8?q?Anna=2C_Berg?= <a@x.example>", [("Anna, Berg", "a@x.example")]),
        (b"Team: a@x.example, Bo <b@x.example>;", [("", "a@x.example"), ("Bo", "b@x.example")]),
        (b"Undisclosed recipients:;", []),
        (b"[??????]", []),
        (b'"Anna <a@x.example>', [("Anna", "a@x.example")]),
        (b"a@x.example <a@x.example>", [("", "a@x.example")]),
        ("Jürgen <j@x.example>".encode("cp1252"), [("Jürgen", "j@x.example")]),
        (b"a <<b@x.example>>", [("a", "b@x.example")]),
        (b"Anna [mailto:a@x.example]", [("Anna", "a@x.example")]),
        (b'"bo@bank.example" <a@x.example>', [("", "a@x.example")]),
        (b"anna.berg at x.example (Anna Berg)", [("Anna Berg", "anna.berg@x.example")]),
        (b"Bo looks at x.example now", []),
        (b"Anna <a@[192.0.2.1]>", [("Anna", "a@[192.0.2.1]")]),
        (b'"<b>Anna</b>" <a@x.example>', [("<b>Anna</b>", "a@x.example")]),
        (b'"Anna" "Berg" <a@x.example>', [("Anna Berg", "a@x.example")]),
        (word("utf-8", b'Anna, "Berg"') + b" <a@x.example>", [('Anna, "Berg"', "a@x.example")]),
        (word("utf-8", "Jörg <a@x.example>".encode()), [("Jörg", "a@x.example")]),
        (b'"anna berg"@x.example', [("", '"anna berg"@x.example')]),
        ("Jürgen <JÜRGEN@bücher.example>".encode(), [("Jürgen", "jürgen@bücher.example")]),
    ],
)  # fmt: skip
def test_addresses_are_found_however_they_are_written(value: bytes, found: list[tuple[str, str]]) -> None:
    assert [tuple(one) for one in addresses(value)] == found


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (b"x; name*=UTF-8''%e2%82%ac%20rates.pdf", "€ rates.pdf"),
        (b"x; name*0*=gb2312''%CD%F8%; name*1*=C2%E7; name*2=.txt", "网络.txt"),
        (b"x; name*1=b; name*0=a", "ab"),
        (b'x; name="=?iso-8859-1?Q?=FC.txt?="', "ü.txt"),
        ('x; name="ü.txt"'.encode("cp1252"), "ü.txt"),
        (b'x; name="a\\"b;c"; charset=x', 'a"b;c'),
        (b"x; name=a b.txt", "a b.txt"),
        (b"x; name=\"a.txt\"; name*=utf-8''%C3%A4.txt", "ä.txt"),
        (b"x; name*0*=utf-8''%C3%A4; name*1=.txt; name=\"a.txt\"", "ä.txt"),
        (b"x; name*99999999999=a; name*=nobody'", "anobody'"),
    ],
)  # fmt: skip
def test_parameters_are_read_in_all_their_forms(value: bytes, name: str) -> None:
    assert parameters(value)["name"] == name


@settings(deadline=None)  # the first strange bytes load charset-normalizer
@given(
    st.binary(max_size=300),
    st.sampled_from(["", "utf-8", "iso-2022-jp", "gb2312", "utf-7", "hz", "x", "iso-2022-kr", "big5"]),
)
def test_no_bytes_are_an_error(data: bytes, charset: str) -> None:
    text_of(data, charset).encode("utf-8")
    for value in (data, b"=?" + charset.encode() + b"?q?" + data + b"?= " + data):
        decoded(value).encode("utf-8")
    assert all(b"@" in data and one.email.encode() for one in addresses(data))
    parameters(data)
    ids(data)
