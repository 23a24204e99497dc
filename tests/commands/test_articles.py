"""Known answers: recorded once, sent with one word, found again by what the next customer says."""

import pytest

from tests.conftest import Desk

KEYS = ["number", "id", "question", "answer", "topics", "language", "added_at"]


def add(sup: Desk) -> None:
    sup.ok(["article", "add", "Posting refused after month close", "-m", "Open the period: Settings > Periods."])
    sup.ok(["article", "add", "How to load a dump", "--topic", "database", "-m", "In the panel: Databases > Load."])


def test_an_article_gets_a_number_and_is_shown_whole(sup: Desk) -> None:
    add(sup)
    shown = sup.ok("article show 1 --json").json
    assert list(shown) == KEYS
    assert (shown["number"], shown["answer"]) == (1, "Open the period: Settings > Periods.")
    assert [row["number"] for row in sup.ok("article list --json").json] == [1, 2]
    assert [row["number"] for row in sup.ok("article list DUMP --json").json] == [2]


def test_an_edit_changes_only_what_was_given(sup: Desk) -> None:
    add(sup)
    sup.ok('article edit 2 --question "Load a dump in the panel"')
    shown = sup.ok("article show 2 --json").json
    assert (shown["question"], shown["topics"]) == ("Load a dump in the panel", ["database"])


def test_a_removed_article_is_gone_and_its_number_with_it(sup: Desk) -> None:
    add(sup)
    sup.ok("article rm 2")
    assert sup("article show 2 --json").error["code"] == "article_not_found"
    assert sup.ok("article add Another").out == "3\n"
    sup.ok("undo")
    sup.ok("undo")
    assert sup.ok("article show 2 --json").json["number"] == 2


def test_articles_survive_a_rebuild(sup: Desk) -> None:
    add(sup)
    before = sup.ok("article list --json").json
    sup.ok("rebuild")
    assert sup.ok("article list --json").json == before
    assert sup.ok("verify").code == 0


def test_an_article_that_is_sent_is_in_the_record_with_its_words(sup: Desk) -> None:
    add(sup)
    sup.ok("open cannot post the invoice -c acme")
    told = sup.ok("1 told --article 1 --json").json
    assert (told["article"], "Settings > Periods" in told["text"]) == ("1", True)


@pytest.mark.parametrize("words", ["told have a look", "told", "goodwill load a dump 12m"])
def test_an_article_that_is_none_is_warned_of_and_nothing_is_lost(sup: Desk, words: str) -> None:
    sup.ok("open cannot post the invoice -c acme")
    ran = sup.ok(f"1 {words} --article 9 --json").json
    assert [(one["code"], one["message"]) for one in ran["warnings"]] == [
        ("article_not_found", "There is no article 9.")
    ]


@pytest.mark.parametrize("number", ["²", "9" * 30, "1.5", "-1"])
def test_what_is_no_number_is_no_article(sup: Desk, number: str) -> None:
    add(sup)
    assert sup(["article", "show", "--", number]).code in (2, 3)
    sup.ok("open cannot post the invoice -c acme")
    sup.ok(["1", "told", f"--article={number}"])


def test_similar_finds_the_known_answer(sup: Desk) -> None:
    add(sup)
    sup.ok("open posting refused since month close -c acme")
    rows = sup.ok("similar 1 --json").json
    assert (rows[0]["key"], rows[0]["type"]) == ("article 1", "article")
    assert rows[0]["solved_by"]["text"].startswith("Open the period")
    assert set(rows[0]) == set(sup.ok("similar posting --json").json[-1])


def test_what_is_no_article_is_refused_with_a_sentence(sup: Desk) -> None:
    assert sup("article show 9 --json").error["code"] == "article_not_found"
    assert sup("article add --json").error["code"] == "question_missing"
    assert sup("article edit x -m y --json").code == 2
    add(sup)
    assert sup("article edit 1 --json").error["code"] == "nothing_given"
