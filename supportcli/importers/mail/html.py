"""HTML to plain text: paragraphs, lists, tables and links as one would type them. Pure, linear in the length, never an
error.

inscriptis was tried: it loses all text that lies deeper than 256 tags, makes 200,000 line ends of one style attribute,
takes 2.4 s a megabyte, and brings lxml. What a mail needs is this page. A tag that breaks lines is a word in BLOCKS.
"""

import html
import re

MOST_LETTERS = 2_000_000
"""Of HTML that is looked at."""
LONGEST_TAG = 4_000

TAG = re.compile(
    rf"""<(/?)([a-zA-Z][a-zA-Z0-9:_-]{{0,30}})((?:[^<>"']|"[^"]{{0,{LONGEST_TAG}}}"|'[^']{{0,{LONGEST_TAG}}}')"""
    rf"""{{0,{LONGEST_TAG}}})>|<[/a-zA-Z!?][^<>]{{0,{LONGEST_TAG}}}>"""
)
HIDDEN = frozenset(("script", "style", "head", "title", "noscript", "template", "svg", "object", "select"))
BLOCKS = frozenset(
    ("p", "div", "table", "tr", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
     "form", "address", "center", "article", "section", "header", "footer", "hr", "li", "body", "fieldset", "figure")
)  # fmt: skip
APART = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre"))
ATTRIBUTE = re.compile(r"""\b(href|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
UNSEEN = re.compile(r"\bdisplay\s*:\s*none\b", re.IGNORECASE)
"""Newsletters begin with words for the list of mails that are not shown in the mail."""
CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE)


def charset_of(data: bytes) -> str | None:
    """The charset that the HTML itself declares."""
    found = CHARSET.search(data, 0, 4096)
    return found[1].decode("ascii") if found else None


def text_of(page: str) -> str:
    """What a reader would see, without leading and trailing blank lines. Comments, scripts and styles are left out."""
    return _Reader(page[:MOST_LETTERS]).read()


class _Reader:
    def __init__(self, page: str):
        self.page = page
        self.low = page.lower() if len(page.lower()) == len(page) else page
        self.out: list[str] = []
        self.blank = True  # the last written thing ends in white space
        self.lines = 2  # line ends at the end of what is written
        self.quotes = 0
        self.pre = 0
        self.link = ""
        self.link_start = 0
        self.unclosed: set[str] = set()  # names of tags that were looked for to the end

    def read(self) -> str:
        place = 0
        while place < len(self.page):
            start = self.page.find("<", place)
            if start < 0:
                break
            self._text(self.page[place:start])
            if self.page.startswith("<!--", start):
                end = self.page.find("-->", start + 4)
                place = end + 3 if end >= 0 else self._after_sign(start)
                continue
            found = TAG.match(self.page, start)
            if found is None:
                self._text("<")
                place = start + 1
                continue
            place = found.end()
            if found[2]:
                place = self._tag(found[2].lower(), bool(found[1]), found[3], place)
        self._text(self.page[place:])
        text = "".join(self.out)
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip("\n").rstrip()

    def _after_sign(self, start: int) -> int:
        """A comment that is never closed ends with its line, as browsers do with broken ones."""
        end = self.page.find(">", start)
        return end + 1 if end >= 0 else len(self.page)

    def _tag(self, name: str, closing: bool, inside: str, place: int) -> int:
        if name in HIDDEN and not closing:
            end = self.low.find(f"</{name}", place)
            if end >= 0:
                after = self.page.find(">", end)
                return after + 1 if after >= 0 else len(self.page)
            return place if name not in ("script", "style") else len(self.page)
        if not closing and UNSEEN.search(inside):
            return self._behind(name, place)
        if name == "br":
            self._line(1, keep=True)
        elif name == "blockquote":
            self._line(2)
            self.quotes = max(0, self.quotes + (-1 if closing else 1))
        elif name in BLOCKS:
            if closing or name == "li" or self.out[-1:] != ["- "]:
                self._line(2 if name in APART else 1)
            self.pre = max(0, self.pre + (-1 if closing else 1)) if name == "pre" else self.pre
            if name == "li" and not closing:
                self._write("- ")
            elif name == "hr" and not closing:
                self._write("---")
                self._line(1)
        elif name in ("td", "th") and not closing and not self.lines:
            self._write("  ")
        elif name == "img" and not closing:
            self._text(_attribute(inside, "alt"))
        elif name == "a":
            self._link(_attribute(inside, "href") if not closing else "")
        return place

    def _behind(self, name: str, place: int) -> int:
        """Where what begins at `place` ends, by the tags of that name in it; one that is never closed is shown."""
        depth = 1
        tags = re.compile(rf"<(/?){re.escape(name)}\b")
        for found in tags.finditer(self.low, place) if name not in self.unclosed else ():
            depth += -1 if found[1] else 1
            if not depth:
                return found.start()
        self.unclosed.add(name)
        return place

    def _link(self, target: str) -> None:
        """Where a link leads is said behind its words, where they do not say it themselves."""
        if self.link:
            words = "".join(self.out[self.link_start :]).strip()
            bare = self.link.removeprefix("mailto:").rstrip("/")
            if words and bare not in words and words.rstrip("/") not in bare:
                self._write(f" <{bare}>")
        self.link = target if target.lower().startswith(("http:", "https:", "mailto:")) else ""
        self.link_start = len(self.out)

    def _text(self, raw: str) -> None:
        if not raw:
            return
        text = html.unescape(raw) if "&" in raw else raw
        if self.pre:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._line(1, keep=True)
                self._write(line)
            return
        text = re.sub(r"[ \t\r\n\f\xa0]+", " ", text)
        if self.blank:
            text = text.lstrip(" ")
        if text:
            self._write(text)

    def _write(self, text: str) -> None:
        if not text:
            return
        if self.lines and self.quotes:
            self.out.append("> " * min(self.quotes, 8))
        self.out.append(text)
        self.blank = text[-1] == " "
        self.lines = 0

    def _line(self, wanted: int, keep: bool = False) -> None:
        """At least `wanted` line ends; a <br> always makes one more."""
        more = 1 if keep or (wanted == 1 and not self.lines) else wanted - self.lines
        if more > 0 and self.out:
            self.out.append("\n" * more)
            self.lines += more
        self.blank = True


def _attribute(inside: str, name: str) -> str:
    for found in ATTRIBUTE.finditer(inside):
        if found[1].lower() == name:
            return html.unescape(found[2] or found[3] or found[4] or "")[:1000]
    return ""
