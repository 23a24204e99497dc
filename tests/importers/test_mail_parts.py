"""Texts and files of a mail: which part is read, what a file is called, what breaks."""

import base64
from pathlib import Path

import pytest

from supportcli.importers.mail.bodies import body_of, safe_name, unflowed
from supportcli.importers.mail.headers import head_of
from supportcli.importers.mail.html import text_of
from supportcli.importers.mail.parts import parts_of
from tests.importers.mails import Inbox, as_bytes, mail, multipart


def read(raw: bytes) -> tuple[str, list[tuple[str, bytes]]]:
    body = body_of(parts_of(raw, head_of(raw)))
    return body.text, [tuple(one) for one in body.files]


def of(*parts: str | bytes, kind: str = "mixed", boundary: str = "==x==") -> tuple[str, list[tuple[str, bytes]]]:
    body, type_ = multipart(*parts, kind=kind, boundary=boundary)
    return read(mail(body, type_))


def inner(*parts: str | bytes, kind: str, boundary: str) -> bytes:
    body, type_ = multipart(*parts, kind=kind, boundary=boundary)
    return type_.encode() + b"\r\n\r\n" + body


PLAIN = "Content-Type: text/plain\r\n\r\nplain"
HTML = "Content-Type: text/html\r\n\r\n<p>html &amp; more</p>"


def test_plain_text_goes_before_html_and_html_before_nothing() -> None:
    assert of(PLAIN, HTML, kind="alternative") == ("plain", [])
    assert of("Content-Type: text/plain\r\n\r\n \r\n", HTML, kind="alternative") == ("html & more", [])
    assert read(mail("<b>x</b>", "Content-Type: text/html")) == ("x", [])


def test_parts_in_parts_are_read_and_images_are_kept() -> None:
    image = 'Content-Type: image/png; name="logo.png"\r\nContent-ID: <1>\r\nContent-Disposition: inline\r\n\r\nPNG'
    related = inner(HTML, image, kind="related", boundary="r")
    assert of(inner(PLAIN, related, kind="alternative", boundary="a"), PLAIN) == (
        "plain\n\nplain",
        [("logo.png", b"PNG")],
    )


def test_a_mail_in_a_mail_and_winmail_are_kept_whole() -> None:
    text, files = of(
        PLAIN,
        "Content-Type: message/rfc822\r\n\r\nSubject: Old ../x\r\n\r\nold",
        'Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\nIp8+IgE=',
    )
    assert text == "plain"
    assert [name for name, _ in files] == ["x.eml", "winmail.dat"]
    assert files[1][1] == b"\x22\x9f\x3e\x22\x01"


def test_text_with_a_name_is_a_file() -> None:
    assert of(PLAIN, "Content-Type: text/plain; name=log.txt\r\n\r\nlog") == ("plain", [("log.txt", b"log")])
    assert of(PLAIN, "Content-Disposition: attachment\r\n\r\nlog") == ("plain", [("text-1.txt", b"log")])


@pytest.mark.parametrize(
    ("encoding", "body", "text"),
    [
        ("base64", "R3LDvMOf\r\nZQ", "Grüße"),
        ("base64", "R3LDvMOfZQ==\r\nIQ==", "Grüße!"),
        ("base64", "This is no base64, at all; it only says so!", "This is no base64, at all; it only says so!"),
        ("quoted-printable", "Gr=C3=BC=\r\n=C3=9Fe =3D =ZZ =", "Grüße = =ZZ"),
        ("quoted-printable", "Gr=c3=bc= \t\r\n=c3=9fe \t\r\nx", "Grüße\nx"),
        ("base64", "R3LDvMOfZSBhdXMgS8O2bG4=\r\n\r\n____\r\nA list!?", "Grüße aus Köln\n____\nA list!?"),
        ("x-uuencode", "begin 644 a\r\n%2&5L;&\\\r\n`\r\nend", "Hello"),
        ("7-bit", "plain", "plain"),
        ("=?utf-8?Q?x?=", "plain", "plain"),
    ],
)  # fmt: skip
def test_transfer_encodings_are_undone_as_far_as_they_go(encoding: str, body: str, text: str) -> None:
    raw = mail(body, "Content-Type: text/plain; charset=utf-8", f"Content-Transfer-Encoding: {encoding}")
    assert read(raw)[0] == text


def test_files_between_the_lines_of_a_text_are_files() -> None:
    text = "see\r\nbegin 644 a b.txt\r\n%2&5L;&\\\r\n`\r\nend\r\nand\r\nbegin 644 the work\r\nend"
    assert read(mail(text)) == ("see\n\nand\nbegin 644 the work\nend", [("a b.txt", b"Hello")])


def test_a_text_of_another_kind_is_a_text_file() -> None:
    assert of(PLAIN, "Content-Type: text/x-log\r\n\r\nlog") == ("plain", [("text-1.txt", b"log")])
    assert of(PLAIN, "Content-Type: image/webp\r\n\r\nx") == ("plain", [("image-1.webp", b"x")])


def test_boundaries_may_be_wrong_missing_or_cut() -> None:
    body, _ = multipart(PLAIN, PLAIN)
    assert read(mail(body, 'Content-Type: multipart/mixed; boundary="other"'))[0] == "plain\n\nplain"
    assert read(mail(body, "Content-Type: multipart/mixed"))[0] == "plain\n\nplain"
    assert read(mail(body[: len(body) // 2], 'Content-Type: multipart/mixed; boundary="==x=="'))[0].startswith("plain")
    assert read(mail("just text", "Content-Type: multipart/mixed; boundary=x"))[0] == "just text"
    assert of(PLAIN, PLAIN, boundary="-")[0] == "plain\n\nplain"


def test_flowed_lines_are_joined_by_quote_depth() -> None:
    text = "one \ntwo\n> a \n> b\n>> c \n d\n-- \nme"
    assert unflowed(text) == "one two\n> a b\n>> c\nd\n--\nme"
    assert unflowed("日 \n本", delete_space=True) == "日本"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\Users\\x\\a.txt", "a.txt"), ("..", ""), ("", ""),
        ("\x1b[31ma\0b.txt", "_[31mab.txt"),
        ("invoice\u202egpj.exe", "invoice_gpj.exe"), ("-rf", "_rf"), ("a\r\nb.txt", "a__b.txt"), (".hidden", "hidden"),
        ("x" * 500 + ".pdf", "x" * 120 + ".pdf"), ("日" * 300 + ".txt", "日" * 78 + ".txt"), ("a/b/", ""),
    ],
)  # fmt: skip
def test_names_of_files_are_harmless(given: str, kept: str) -> None:
    assert safe_name(given) == kept
    assert len(safe_name(given).encode()) <= 240


def test_an_attached_file_comes_out_as_it_went_in(inbox: Inbox, tmp_path: Path) -> None:
    data = bytes(range(256)) * 10
    part = (
        b'Content-Type: application/x; name="../../a.bin"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        + base64.encodebytes(data)
    )
    body, type_ = multipart(PLAIN, part)
    inbox(mail(body, type_))
    shown = inbox.show()["files"]
    assert [(one["name"], one["bytes"]) for one in shown] == [("a.bin", len(data))]
    out = tmp_path / "out.bin"
    assert inbox.sup(f"1 attach --save {shown[0]['handle']} {out}").code == 0
    assert out.read_bytes() == data


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a</p><p>b<br>c</p>", "a\n\nb\nc"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ("<ul><li><p>a</p></li><li></li><li><div>b</div></ul>", "- a\n\n-\n- b"),
        ("a<br>b<br><br>c<div>d<br></div><div>e</div><div><br></div>f", "a\nb\n\nc\nd\ne\n\nf"),
        ('<div style="color:red; DISPLAY :none">pre<div>view</div>!</div><p>b</p><p hidden>c', "b\n\nc"),
        ("<p style='display:none'>" * 9 + "x", "x"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a  b\nc"),
        ("<style>x{}</style><script>if (a < b) {}</script><!-- no --><title>t</title>ok", "ok"),
        ('<a href="https://x.example/a?b=1&amp;c">here</a>', "here <https://x.example/a?b=1&c>"),
        ("<a href='javascript:alert(1)'>here</a>", "here"),
        ('<a href="https://x.example/">https://x.example</a>', "https://x.example"),
        ("a &lt;b&gt; &nbsp; &#x1b;[31m", "a <b> [31m"),
        ("<blockquote>q<br>r</blockquote>s", "> q\n> r\n\ns"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ('<img alt="logo" src=x>', "logo"),
        ("<p title='a>b'>x</p>", "x"),
        ("<!-- never closed <b>x</b>", "x"),
        ("a" + "<div>" * 5000 + "b", "a\nb"),
    ],
)  # fmt: skip
def test_html_is_read_as_one_would_see_it(page: str, text: str) -> None:
    assert text_of(page).replace("\x1b", "") == text


def test_what_a_mail_says_never_acts(inbox: Inbox) -> None:
    body = "\x1b[31mred\x07 =cmd|'/c calc'!A1 <script>alert(1)</script>"
    inbox(mail(body, subject=b"=?utf-8?Q?=1B[2J=3DHYPERLINK(1)?=", sender='"=1+1\x1b[5m" <a@x.example>'))
    for form in ("show 1", "show 1 -o md", "show 1 -o html", "list -o csv", "list"):
        out = inbox.sup.ok(form).out
        assert not {"\x1b", "\x07"} & set(out), form
        assert "<script>alert" not in out if "html" in form else True
    assert all(
        not cell.startswith("=") for row in inbox.sup.ok("list -o csv").out.splitlines() for cell in row.split(",")
    )
    assert as_bytes(body) in mail(body)
