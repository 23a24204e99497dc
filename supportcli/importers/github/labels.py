"""What labels mean: class and priority. Each repository has its own; these are the words that most of them use.

A further word is one more in a pattern; a label that means nothing here is a tag and no more.
"""

import re

CLASSES = (
    ("bug", r"bugs?|defects?|regressions?|crash(es)?|confirmed bug|bug report|fehler|ошибка|баг|バグ|不具合|缺陷"),
    ("question", r"questions?|support|how ?to|usage|help|frage|вопрос|質問|问题|提问"),
    ("request", r"enhancements?|features?|feature requests?|improvements?|proposals?|wish(list)?|需求|機能追加|要望"),
)
PRIORITIES = (
    ("p1", r"blockers?|critical|urgent|emergency|highest|show ?stopper"),
    ("p2", r"high|important|major"),
    ("p3", r"medium|normal|moderate"),
    ("p4", r"low|lowest|minor|trivial|nice to have"),
)
ABOUT = re.compile(r"\b(priority|prio|severity|sev|importance|urgency|impact|p)\b")
"""Words of labels whose other word is a priority; `high` alone may be of anything."""
NUMBERED = re.compile(r"(?:(?:priority|prio|severity|sev|p)\s?)+([0-5])")
ALONE = ("blocker", "critical", "urgent", "showstopper")


def plain(label: str) -> str:
    """`🐛 Type: Bug-Report` -> `type bug report`: letters and digits in lower case, with single blanks between."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in label.casefold()).split())


def class_of(labels: list[str]) -> str | None:
    """The class (facts.ticket.CLASSES) that the first telling label means, with or without a prefix (`kind/bug`)."""
    for label in labels:
        found = re.sub(r"^(type|kind|category|issue|t|c) ", "", plain(label))
        for name, pattern in CLASSES:
            if re.fullmatch(pattern, found):
                return name
    return None


def priority_of(labels: list[str]) -> str | None:
    """p1 to p4 by the first telling label: `P1`, `priority: high`, `severity/critical`, `urgent`."""
    for label in labels:
        found = plain(label)
        number = NUMBERED.match(found)
        if number:
            return f"p{min(max(int(number[1]), 1), 4)}"
        rest = ABOUT.sub(" ", found)
        about = rest != found
        for name, pattern in PRIORITIES:
            if (about and re.search(rf"\b({pattern})\b", rest)) or (found in ALONE and re.fullmatch(pattern, found)):
                return name
    return None
