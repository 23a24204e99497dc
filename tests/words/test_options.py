"""Options are told from words by their spelling alone."""

import shlex

import pytest

from supportcli.errors import Refused
from supportcli.words.options import line, only, split_options, value_of, without

from .desk_words import FLAGS, FREE_TEXT, VALUED, pasted, read

TOLD_APART = [
    ("tried other pc failed -t 42", ["-t", "42"], ["other", "pc", "failed"]),
    ("tried -t 42 other pc", ["-t", "42"], ["other", "pc"]),
    ("tried other pc -t42", ["-t", "42"], ["other", "pc"]),
    ("tried other pc -t AN-42", ["-t", "AN-42"], ["other", "pc"]),
    ("tried other pc -t -", ["-t", "-"], ["other", "pc"]),
    ("tried other pc --ticket=42", ["--ticket=42"], ["other", "pc"]),
    ("tried other --where=office pc", ["--where=office"], ["other", "pc"]),
    ('tried other --where="mother\'s flat" pc', ["--where=mother's flat"], ["other", "pc"]),
    ("tried other pc -q", ["-q"], ["other", "pc"]),
    ("note 'w1 -q' -q", ["-q"], ["w1 -q"]),
    ("note -q ran chkdsk", ["-q"], ["ran", "chkdsk"]),
    ("note the customer says -5 volts", [], ["the", "customer", "says", "-5", "volts"]),
    ("note -.5 -12V -€3 --- - --5 -->", [], ["-.5", "-12V", "-€3", "---", "-", "--5", "-->"]),
    ("note '-x with a blank' '--where is it'", [], ["-x with a blank", "--where is it"]),
    ("note -- -temp --where -t x -- y", [], ["-temp", "--where", "-t", "x", "--", "y"]),
    ("list -tag:x -customer:acme", [], ["-tag:x", "-customer:acme"]),
    ("note -m - battery", ["-m", "-"], ["battery"]),
    ("note -m -5 battery", ["-m-5"], ["battery"]),
    ("note --where --json battery", ["--where=--json"], ["battery"]),
    ("note ''", [], [""]),
]


@pytest.mark.parametrize(("typed", "options", "words"), TOLD_APART)
def test_an_option_is_an_argument_spelled_exactly_like_one(typed: str, options: list[str], words: list[str]) -> None:
    verb, *args = shlex.split(typed)
    assert split_options(verb, args, VALUED, FLAGS, free_text=verb in FREE_TEXT) == (options, words)


REFUSED = [
    ("note the -temp sensor", "no_such_option", ["note -- the -temp sensor"]),
    ("note wrong --tikcet 42", "no_such_option", ["note --ticket 42 wrong", "note -- wrong --tikcet 42"]),
    ("note wrong --tikcet=42", "no_such_option", ["note --ticket=42 wrong", "note -- wrong --tikcet=42"]),
    ("note -mTEXT hello", "no_such_option", ["note -m TEXT hello", "note -- -mTEXT hello"]),
    ("note -m=TEXT hello", "no_such_option", ["note -m TEXT hello", "note -- -m=TEXT hello"]),
    ("note --json=1 hello", "no_such_option", ["note -- --json=1 hello"]),
    ("note -qt42 hello", "no_such_option", ["note -- -qt42 hello"]),
    ("note ran -x on -t 42", "no_such_option", ["note -t 42 -- ran -x on"]),
    ("note ran ping -t 8.8.8.8", "not_a_ticket", ["note -- ran ping -t 8.8.8.8"]),
    ("note ran ping --ticket=x", "not_a_ticket", ["note -- ran ping --ticket=x"]),
    ("note the flag is -t", "option_value_missing", ["note -- the flag is -t"]),
    ("note the flag is --where -- x", "option_value_missing", ["note -- the flag is --where x"]),
    ("note ran chkdsk -q", "ambiguous_words", ["note -- ran chkdsk -q", "note -q ran chkdsk"]),
    ("note a -t 42 -t 43", "two_tickets", ["note -t 42 a", "note -t 43 a"]),
    ("tried traceroute -x failed", "no_such_option", ["tried -- traceroute -x failed"]),
    ("tried --whre office pc --jsno failed", "no_such_option", ["tried --where office --json pc failed"]),
]


@pytest.mark.parametrize(("typed", "code", "offers"), REFUSED)
def test_another_dashed_word_is_refused_with_lines_to_paste(typed: str, code: str, offers: list[str]) -> None:
    verb, *args = shlex.split(typed)
    with pytest.raises(Refused) as refused:
        split_options(verb, args, VALUED, FLAGS, free_text=verb in FREE_TEXT)
    assert refused.value.code == code
    offered = [shlex.join([verb, *args]) for verb, args in map(pasted, refused.value.paste)]
    assert offered[: len(offers)] == [shlex.join(shlex.split(offer)) for offer in offers]
    assert refused.value.message.format(**refused.value.values)


def test_the_suggestion_is_in_the_sentence() -> None:
    with pytest.raises(Refused) as refused:
        split_options("note", ["--tikcet", "42"], VALUED, FLAGS)
    said = refused.value.message.format(**refused.value.values)
    assert said.startswith("note has no option --tikcet. Did you mean --ticket?")


def test_a_line_with_two_mistakes_is_offered_with_both_mended() -> None:
    with pytest.raises(Refused) as refused:
        read("tried", ["-x", "reinstall", "worked", "failed"])
    for paste in refused.value.paste:
        read(*pasted(paste))
    assert "supportcli tried -- '-x reinstall worked failed'   (all of it is the step)" in refused.value.paste


def test_a_short_flag_stays_an_option_where_words_are_not_free_text() -> None:
    assert split_options("tried", ["other", "pc", "-q"], VALUED, FLAGS) == (["-q"], ["other", "pc"])


def test_a_line_to_paste_comes_back_word_for_word() -> None:
    words = ["it's", "$HOME", "a\nb", "-x", "--", "", "#17", "a  b"]
    assert shlex.split(line("note", words, "-t", "42")) == ["supportcli", "note", "-t", "42", "--", *words]


def test_options_can_be_looked_up_kept_and_left_out() -> None:
    args = ["-t", "42", "--result=did not work", "--json", "-m", "--result", "--where", "-t"]
    options, words = split_options("tried", args, VALUED, FLAGS)
    assert value_of(options, "-r", "--result") == "did not work"
    assert value_of(options, "-m") == "--result"
    assert value_of(["-r", "a", "--result", "b"], "-r", "--result") == "b"
    assert value_of(["--json"], "-r") is None
    assert only(options, ("-t", "--ticket")) == ["-t", "42"]
    assert without(["-t", "42", "--result=x", "-r", "y", "-q"], ("-r", "--result")) == ["-t", "42", "-q"]
    again = shlex.split(line("tried", words, *options))[2:]
    assert split_options("tried", again, VALUED, FLAGS) == (options, words)
