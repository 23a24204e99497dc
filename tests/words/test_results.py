"""`tried STEP RESULT`: where the step ends, and that a no is never taken for a yes."""

import shlex

import pytest

from supportcli.errors import Refused
from supportcli.words.phrases import RESULTS, SAID, plain, spoken, table
from supportcli.words.results import for_kind, read_result, split_result
from supportcli.words.small_words import AROUND

from .desk_words import pasted, read, read_line

SPLIT = [
    ("reinstall failed", "reinstall", "failed", "failed"),
    ("other pc failed", "other pc", "failed", "failed"),
    ("other pc --where office failed --times 2", "other pc", "failed", "failed"),
    ("'reinstalled the VPN client' failed", "reinstalled the VPN client", "failed", "failed"),
    ("reinstall not worked", "reinstall", "failed", "not worked"),
    ('reinstall "didn\'t-work"', "reinstall", "failed", "didn't-work"),
    ('reinstall "didn\'t work"', "reinstall", "failed", "didn't work"),
    ("reinstall didnt work", "reinstall", "failed", "didnt work"),
    ("reinstall DID NOT WORK.", "reinstall", "failed", "DID NOT WORK"),
    ("reinstall: failed", "reinstall", "failed", "failed"),
    ("reinstall - failed", "reinstall", "failed", "failed"),
    ("reinstall, but failed again", "reinstall", "failed", "failed again"),
    ("reinstall, and it still failed", "reinstall", "failed", "it still failed"),
    ("signed in again failed", "signed in again", "failed", "failed"),
    ("signed in, again failed", "signed in", "failed", "again failed"),
    ("other pc the same", "other pc", "same", "the same"),
    ("other pc still the same", "other pc", "same", "still the same"),
    ("same mail and password on the PC worked", "same mail and password on the PC", "worked", "worked"),
    ("set voltage to -5 failed", "set voltage to -5", "failed", "failed"),
    ("-- -x flag set failed", "-x flag set", "failed", "failed"),
    ("other pc 'no change'", "other pc", "failed", "no change"),
    ("reinstall not possible", "reinstall", "not_possible", "not possible"),
    ("reinstall not_possible", "reinstall", "not_possible", "not_possible"),
    ("with no adapters failed", "with no adapters", "failed", "failed"),
    ("modem tested at the service centre fine", "modem tested at the service centre", "worked", "fine"),
    ("modem tested at the service centre passed", "modem tested at the service centre", "worked", "passed"),
    ("pressed OK failed", "pressed OK", "failed", "failed"),
    ("'checked if it boots without the card' failed", "checked if it boots without the card", "failed", "failed"),
    ("'looked up why the site does not answer' worked", "looked up why the site does not answer", "worked", "worked"),
    ("'reinstalled, twice,' failed", "reinstalled, twice,", "failed", "failed"),
    ("reboot helped for a while", "reboot", "helped", "helped for a while"),
    ("reboot no longer works", "reboot", "failed", "no longer works"),
    ("reboot stopped working", "reboot", "failed", "stopped working"),
    ("everything nothing helped", "everything", "failed", "nothing helped"),
    ("other cable error is gone", "other cable error", "gone", "is gone"),
    ("переустановил клиент не помогло", "переустановил клиент", "failed", "не помогло"),
    ("другой компьютер всё то же", "другой компьютер", "same", "всё то же"),
    ("перезагрузка, но стало хуже", "перезагрузка", "worse", "стало хуже"),
    ("別のPC 同じ", "別のPC", "same", "同じ"),
    ("ルーター再起動 直らなかった", "ルーター再起動", "failed", "直らなかった"),
    ("重启 没用", "重启", "failed", "没用"),
    ("别的电脑 好了", "别的电脑", "worked", "好了"),
    ("Router neu gestartet hat leider nicht geholfen", "Router neu gestartet", "failed", "hat leider nicht geholfen"),
    ("Router neu gestartet unveraendert", "Router neu gestartet", "same", "unveraendert"),
    ("reinstall", "reinstall", None, None),
    ("'reinstall failed'", "reinstall failed", None, None),
    ("'checked whether the restart worked'", "checked whether the restart worked", None, None),
    ("'did it, nothing'", "did it, nothing", None, None),
    ("read the logs", "read the logs", None, None),
    ("changed the login words", "changed the login words", None, None),
    ("nothing special was found here", "nothing special was found here", None, None),
    ("'other pc' --result failed", "other pc", "failed", "failed"),
    ("other pc worked -r 'did not help'", "other pc worked", "failed", "did not help"),
    ("faild -r failed", "faild", "failed", "failed"),
]


@pytest.mark.parametrize(("typed", "step", "result", "said"), SPLIT)
def test_the_result_is_the_longest_ending_that_is_one(typed: str, step: str, result: str, said: str) -> None:
    assert tuple(read_line(f"tried {typed}")) == (step, result, said)


REFUSED = [
    ("", "step_missing", "tried reinstall failed"),
    ("failed", "step_missing", "result failed"),
    ("the same", "step_missing", "result same"),
    ("'the same'", "step_missing", "result same"),
    ("it still failed", "step_missing", "result failed"),
    ("nothing worked", "step_missing", "result failed"),
    ("failed -t 42", "step_missing", "result -t 42 failed"),
    ("-r failed", "step_missing", "result failed"),
    ("reinstall faild", "result_typo", "tried --result failed reinstall"),
    ("reinstall wokred", "result_typo", "tried --result worked reinstall"),
    ("reinstall -r wrked", "unknown_result", "tried --result worked reinstall"),
    ("checked whether the restart worked", "ambiguous_words", "tried 'checked whether the restart worked'"),
    ("проверил работает ли сервер пропало", "ambiguous_words", "tried 'проверил работает ли сервер пропало'"),
    ("geprüft ob es geht", "ambiguous_words", "tried 'geprüft ob es geht'"),
    ("看看 是否 好了", "ambiguous_words", "tried '看看 是否 好了'"),
    ("the cable that failed", "ambiguous_words", "tried 'the cable that failed'"),
    ("reboot worked?", "ambiguous_words", "tried 'reboot worked?'"),
    ("reinstall worked failed", "ambiguous_words", "tried 'reinstall worked failed'"),
    ("reinstall failed once, then worked", "ambiguous_words", "tried 'reinstall failed once, then worked'"),
    ("reinstall not really worked", "ambiguous_words", "tried --result failed reinstall"),
    ("reinstall did not really work", "ambiguous_words", "tried --result failed reinstall"),
    ("reinstall did not really work -t 42", "ambiguous_words", "tried -t 42 --result failed reinstall"),
    ("reinstall should have worked", "ambiguous_words", "tried --result failed reinstall"),
    ("reinstall almost worked", "ambiguous_words", "tried --result failed reinstall"),
    ("with no adapters worked", "ambiguous_words", "tried 'with no adapters worked'"),
    ("none of the spare adapters here worked", "ambiguous_words", "result failed"),
    ("reinstall not failed", "ambiguous_words", "tried 'reinstall not failed'"),
    ("'reinstall did not' worked", "ambiguous_words", "result failed"),
    ("login не очень помогло", "ambiguous_words", "tried --result failed login"),
    ("重启没 有用", "ambiguous_words", "result failed"),
    ("Kabel getauscht ging wieder nicht", "ambiguous_words", "tried --result failed 'Kabel getauscht ging wieder'"),
]


@pytest.mark.parametrize(("typed", "code", "first"), REFUSED)
def test_words_with_two_readings_are_refused_with_finished_lines(typed: str, code: str, first: str) -> None:
    with pytest.raises(Refused) as refused:
        read_line(f"tried {typed}")
    assert refused.value.code == code
    verb, args = pasted(refused.value.paste[0])
    if first.startswith("result failed") and code == "ambiguous_words":
        assert verb in ("result", "tried")  # a step may be left over; it is a no in any case
        assert "failed" in args
    else:
        assert [verb, *args] == shlex.split(first)
    for paste in refused.value.paste:
        read(*pasted(paste))


SAID_AS_NO = """
    did not work | did not really work | has not worked | hasn't worked | never worked | not worked
    | not at all worked | hardly worked | did not help | didnt help much | is not gone | isn't fixed | not fixed
    | almost worked | maybe worked | none of it worked | nothing worked | no success | unsuccessful | stopped working
    | won't work | no longer works | not any better | doesn't work any more | did not quite fix it
    | does not seem fixed | cannot have worked | without success | не помогло | не очень помогло | так и не заработало
    | никак не помогло | ничего не помогло | почти заработало | ничего не решилось | не совсем пропало | не работает
    | без результата | 直らなかった | ダメだった | 効果なし | 未解決 | 全然 直った | 没用 | 没 好了 | 不 行了
    | 没有 解决 | 没有 真 有用 | 不成功 | hat nicht geholfen | nicht wirklich geholfen | geht nicht
    | geht immer noch nicht | nie funktioniert | kaum geholfen | nicht mehr gelöst | ohne Erfolg | keine Besserung
    | nichts geklappt
"""
NOES = [no.strip() for no in SAID_AS_NO.split("|")]
YES = ("worked", "helped", "gone")


@pytest.mark.parametrize("no", NOES)
def test_a_no_is_never_stored_as_a_yes(no: str) -> None:
    for words in (["reboot", *no.split()], ["reboot", no], ["rebooted the old router", *no.split()]):
        try:
            stored = split_result(words)
        except Refused as refused:
            assert refused.paste
        else:
            assert stored.result not in YES


@pytest.mark.parametrize("no", [no for no in NOES if " " in no])
def test_a_no_whose_step_is_quoted_is_never_stored_as_a_yes(no: str) -> None:
    *before, last = no.split()
    try:
        stored = split_result(["reboot " + " ".join(before), last])
    except Refused as refused:
        assert refused.paste
    else:
        assert stored.result not in YES


def test_every_phrase_ends_a_line_and_is_read_by_itself() -> None:
    for phrase, result in table().items():
        assert split_result(["Haus", *phrase.split()])[1:] == (result, phrase)
        assert read_result(phrase) == (result, phrase)


def test_each_result_has_phrases_in_every_shipped_language() -> None:
    assert set(SAID) == set(RESULTS)
    assert {frozenset(rows) for rows in SAID.values()} == {frozenset(["en", "ru", "ja", "zh", "de"])}


def test_a_phrase_says_one_result_in_at_most_four_plain_words() -> None:
    said: dict[str, str] = {}
    for result, rows in SAID.items():
        for phrase in (phrase for row in rows.values() for phrase in spoken(row)):
            assert said.setdefault(phrase, result) == result, phrase
            assert 1 <= len(phrase.split()) <= 4, phrase
            assert " ".join(map(plain, phrase.split())) == phrase, "not in small letters, or with punctuation"


def test_small_words_are_written_plain() -> None:
    for rows in AROUND.values():
        for word in (word for row in rows.values() for word in spoken(row)):
            assert " ".join(filter(None, map(plain, word.split()))) in (word, "")
            assert word


@pytest.mark.parametrize("text", ["maybe", "", "done well", "worked failed", "not really worked"])
def test_an_unknown_result_lists_the_eight(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_result(text)
    assert refused.value.code == "unknown_result"
    assert "worked, helped, failed, worse, inconclusive, not_possible, gone, same" in refused.value.message.format(
        **refused.value.values
    )
    assert [pasted(paste) for paste in refused.value.paste] == [("result", [result]) for result in RESULTS]


def test_a_mistyped_result_is_suggested_with_the_ticket_of_the_line() -> None:
    with pytest.raises(Refused) as refused:
        read_result("faild", options=["-t", "42", "-q"])
    assert refused.value.paste == ("supportcli result -t 42 failed",)


def test_a_result_is_kept_in_the_vocabulary_of_its_kind() -> None:
    assert [for_kind(result, "swap") for result in RESULTS] == [
        *("gone", "helped", "same", "worse", "inconclusive", "not_possible", "gone", "same"),
    ]
    assert [for_kind(result, "fix") for result in RESULTS] == [
        *("worked", "helped", "failed", "worse", "inconclusive", "not_possible", "worked", "failed"),
    ]
    for kind in ("question", "statement"):
        assert [for_kind(result, kind) for result in RESULTS] == list(RESULTS)


def test_the_options_of_the_line_are_in_the_lines_offered() -> None:
    with pytest.raises(Refused) as refused:
        read_line("tried reinstall not really worked -t 42 --where office")
    for paste in refused.value.paste:
        assert "-t 42 --where office" in paste


def test_a_long_text_is_kept_whole() -> None:
    text = "failed " * 20_000
    assert split_result([text]) == (text, None, None)
    assert split_result([text, "failed"]) == (text, "failed", "failed")
