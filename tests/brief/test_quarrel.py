"""Insults and threats are told from plain words, in five languages."""

import pytest

from supportcli.brief.quarrel import is_quarrel, kept


@pytest.mark.parametrize(
    "text",
    [
        "You idiots broke it again",
        "I will sue you",
        "see you in court",
        "my lawyer will call",
        "вы все мошенники",
        "я подам в суд",
        "Идиоты!",
        "ich gehe zum Anwalt",
        "この詐欺師",
        "弁護士に相談する",
        "你们是骗子",
        "我要起诉你们",
    ],
)
def test_a_quarrel_is_heard(text: str) -> None:
    assert is_quarrel(text) and kept(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "the issue is still there",
        "the account is pursued by billing",
        "courtesy call at noon",
        "skilled technician came",
        "the court street office is open",
        "суд не нужен: всё работает",
        "тупик в конце улицы, кабель там",
        "安全に接続できない",
        "服务器拒绝",
        "",
    ],
)
def test_plain_words_are_no_quarrel(text: str) -> None:
    assert not is_quarrel(text) and kept(text) == text


def test_who_escalates_may_name_the_court_but_not_insult() -> None:
    assert not is_quarrel("otherwise in court", threats=False)
    assert is_quarrel("you liars", threats=False)
