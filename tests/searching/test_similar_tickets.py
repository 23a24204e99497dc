"""Of many tickets with similar words the right one is among the first five, in each language and for each kind of
question; the classes of questions that once found nothing each by an example.
"""

import re
import shlex
from collections import defaultdict
from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.searching.test_judged import SHARE, filled, found
from tests.searching.test_search import NOW, keys

ENOUGH = 10
"""Questions of a language from which a share says something."""
OF_LANGUAGE = 0.9


def rows(name: str) -> list[str]:
    return (Path(__file__).parent / name).read_text().splitlines()


def test_nearly_everything_is_found_among_similar_tickets_in_each_language(tmp_path: Path) -> None:
    tickets = [line.split("|") for line in rows("similar_tickets.txt") if not line.startswith("# ")]
    names = [name for name, _, _ in tickets]
    path = filled(tmp_path, [(name, title, notes.split(";")) for name, title, notes in tickets])
    kind, missed = "", []
    asked: dict[str, list[bool]] = defaultdict(list)
    for line in rows("similar_questions.txt"):
        if line.startswith("# "):
            kind = line.removeprefix("# kind ")
            continue
        words, wanted = line.rsplit("|", 1)
        got = [names[number - 1] for number in found(path, shlex.split(words))]
        right = set(wanted.split()) <= set(got)
        for one in {kind, *re.findall("[a-z]{2}(?=[0-9])", wanted)}:
            asked[one].append(right)
        asked[""].append(right)
        if not right:
            missed.append(f"{words}: wanted {wanted}, found {got}")
    shares = {one: sum(answers) / len(answers) for one, answers in asked.items() if len(answers) >= ENOUGH}
    print(*(f"{one or 'all':20} {share:6.1%} of {len(asked[one])}" for one, share in shares.items()), *missed, sep="\n")
    assert len(names) >= 200 and len(asked[""]) >= 500
    assert shares[""] >= SHARE and min(shares.values()) >= OF_LANGUAGE, "\n".join(missed)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # Small words, and words that no ticket has
        ("password reset link has expired", "how do I reset the password"),
        ("Zugangsdaten vergessen", "warum habe ich meine Zugangsdaten vergessen"),
        ("Outlook zeigt Fehler 0x8004010F", "error 0x8004010F"),
        ("Teamsのキャッシュ", "Teamsキャッシュ"),
        # Verbs whose parts stand elsewhere, or whose vowel changes
        ("Adresse wurde geändert", "ändern"),
        ("Kabel ausgetauscht", "austauschen"),
        ("er meldet sich an", "anmelden"),
        ("Leitung abgebrochen", "abbrechen"),
        ("the screen was frozen", "freezes"),
        # Words of one root
        ("драйвер не устанавливается", "установка"),
        ("интернет отключается", "отключение"),
        ("ноутбук не заряжается", "зарядка"),
        # Misspelt words in another form, on another keyboard, codes
        ("нет сертификата", "сертефикату"),
        ("сертификат истёк", "сертификаттов"),
        ("принтер", "ghbynth"),
        ("update KB5034441", "KB5034414"),
        # Codes and numbers, parted or not
        ("update KB5034441", "kb 5034441"),
        ("order 4711-0815", "47110815"),
        ("MAC 00:1A:2B:3C:4D:5E", "001A2B3C4D5E"),
        ("call +49 40 7654321", "+49407654321"),
        ("iPhone 15", "iPhone15"),
        ("C:\\Windows\\hosts was modified", "'C:\\Windows\\hosts'"),
        # Japanese endings within a word; Chinese in other signs
        ("申し込みの取り消し", "申込"),
        ("申し込みの取り消し", "取消し"),
        ("視訊會議沒有聲音", "没有声音"),
        ("忘记密码", "密碼"),
    ],
)
def test_a_class_of_questions_that_once_found_nothing(sup: Desk, text: str, question: str) -> None:
    sup.ok(["open", "--", "the modem was not here, ist nicht der"], now=NOW)
    sup.ok(["open", "--", text])
    assert keys(sup, *shlex.split(question))[:1] == ["2"]


def test_words_in_one_argument_are_a_phrase_first_and_words_after_it(sup: Desk) -> None:
    sup.ok("open blank pages from the printer", now=NOW)
    sup.ok("open pages of the printer stay blank")
    assert keys(sup, "pages from") == ["1"]
    assert sorted(keys(sup, "printer blank")) == ["1", "2"]
    assert keys(sup, '"printer blank"') == []


def test_a_terminal_says_that_no_ticket_has_all_words(sup: Desk) -> None:
    sup.ok("open red lamp", now=NOW)
    assert "No ticket has all these words" in sup.ok("search lamp zeppelin", tty=True).out
    assert "No ticket has all these words" not in sup.ok("search lamps", tty=True).out


def test_what_has_more_and_rarer_words_of_the_question_stands_first(sup: Desk) -> None:
    sup.ok("open lamp in the hall", now=NOW)
    for number in range(2, 6):
        sup.ok(f"open lamp {number}")
    sup.ok("open zeppelin hall")
    assert keys(sup, "lamp", "zeppelin", "xylophone")[0] == "6"
    assert keys(sup, "lamp", "hall", "xylophone")[0] == "1"
    assert keys(sup, "lamp", "xylophone", "title:zeppelin") == ["6"]
