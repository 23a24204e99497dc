"""Whether the plan covers a topic: found in the words of the ticket, said as a hint, never guessed."""

import pytest

from supportcli.service.scope import Scope, scope

START = (("hosting", "mail", "panel: control panel, login"), ("database: dump, sql, import",))
"""The plan of story C."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("just load this dump for me", Scope("not_covered", "database")),
        ("The DUMPS from yesterday", Scope("not_covered", "database")),
        ("please import it", Scope("not_covered", "database")),
        ("mail does not arrive", Scope("covered", "mail")),
        ("cannot open the control panel", Scope("covered", "panel")),
        ("why is it so slow", Scope("unknown", None)),
        ("an important question", Scope("unknown", None)),  # begins like import
        ("mails_of_june", Scope("covered", "mail")),
    ],
)
def test_the_topic_of_a_ticket_is_found_in_its_words(text: str, expected: Scope) -> None:
    assert scope(*START, [text]) == expected


def test_what_is_excluded_beats_what_is_covered() -> None:
    assert scope(*START, ["mail", "with a database in it"]) == Scope("not_covered", "database")


def test_every_text_of_the_ticket_is_read_and_none_runs_into_the_next() -> None:
    assert scope(["control panel"], [], ["mail control", "panel"]).result == "unknown"
    assert scope(["control panel"], [], ["mail", "the control panels"]).result == "covered"


def test_short_words_are_found_only_as_they_are() -> None:
    assert scope(["sql"], [], ["sqlite"]).result == "unknown"
    assert scope(["vpn"], [], ["VPN!"]).result == "covered"
    assert scope(["port"], [], ["an airport"]).result == "unknown"


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("почта", "Не работает почтой отправить"),
        ("сервер", "перезагрузка серверами"),
        ("Rechnung", "zwei RECHNUNGEN fehlen"),
        ("Straße", "in der STRASSE"),
        ("数据库", "我的数据库坏了"),
        ("メール", "メールが届きません"),
        ("メール", "メールが届きません"),  # half as wide
        ("company", "both companies"),
        ("dump", "dumping"),
    ],
)
def test_endings_case_and_scripts_without_spaces_are_no_hindrance(topic: str, text: str) -> None:
    assert scope([topic], [], [text]) == Scope("covered", topic)


@pytest.mark.parametrize("topic", ["", ":", "  : ,", "!!!"])
def test_a_topic_without_words_matches_nothing(topic: str) -> None:
    assert scope([topic], [topic], ["anything at all", "", "!!!"]).result == "unknown"


def test_a_ticket_without_words_is_unknown() -> None:
    assert scope(*START, []).result == scope(*START, [""]).result == "unknown"
