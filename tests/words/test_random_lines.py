"""Random lines: no word typed into text is lost, every offered line is accepted, a no is never a yes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from supportcli.errors import Refused
from supportcli.words.endings import plain_words
from supportcli.words.options import is_text, split_options
from supportcli.words.phrases import table
from supportcli.words.results import POSITIVE, split_result
from supportcli.words.small_words import around

from .desk_words import FLAGS, FREE_TEXT, READINGS, VALUED, pasted, read

SAID = """
    other | pc | reinstall | failed | worked | same | not | if | whether | no | change | again | but | then | the | a
    | that | -5 | -x | -temp | --tikcet | --times | 2 | -q | -t | 42 | 43 | tomorrow | 10:00 | fri | 14 | 10 | 30
    | didn't | work | helped | on | -m | -- | - | # | x=3 | --where=office | --json | за | помогло | не | 同じ | 没
    | 好了 | nicht | geholfen | it | still | worked? | faild | gone | ok | once | 12m | 12 | min | 1h | is:open
    | opened: | -tag:x | status:open | p:9 | by | at | monday | -r | --result | -mTEXT | --jsno | --where | --ticket=9
    | --ticket | -t7 | result | never | nothing | STEP | 42.k7q2 | dropped: | answer | maybe | without | didnt-work
    | 3 | march | opened:>2026 | not: | costumer:acme | -is:opn | 99999m | 0 | quoted here | did not work | x   (why)
    | it's | --where is it | other pc failed | in two weeks
"""
WORD = st.sampled_from([word.strip() for word in SAID.split("|")] + ["", " ", "a\nb", "\udcff"]) | st.text(max_size=6)
LINE = st.lists(WORD, max_size=8)
VERBS = st.sampled_from([*READINGS, *FREE_TEXT])

OPTION = st.sampled_from(
    [["-t", "42"], ["-t42"], ["--where", "office"], ["--where=x y"], ["--json"], ["-m", "-"], ["--times", "2"]]
)
TEXT = WORD.filter(
    lambda word: word != "--" and is_text(word) and not any(word.startswith(f"{name}=") for name in VALUED)
)


@settings(max_examples=1500, deadline=None)
@given(VERBS, LINE)
def test_every_offered_line_is_itself_accepted(verb: str, args: list[str]) -> None:
    try:
        read(verb, args)
    except Refused as refused:
        assert refused.message.format(**refused.values)
        assert refused.paste or verb == "goodwill" or verb == "work"
        for paste in refused.paste:
            read(*pasted(paste))


@settings(max_examples=500, deadline=None)
@given(st.sampled_from(FREE_TEXT), st.lists(TEXT | OPTION, max_size=8), st.lists(WORD, max_size=3))
def test_no_word_typed_into_text_is_lost(verb: str, parts: list[str | list[str]], after: list[str]) -> None:
    args = [arg for part in parts for arg in ([part] if isinstance(part, str) else part)]
    options, words = split_options(verb, [*args, "--", *after], VALUED, FLAGS, free_text=True)
    assert words == [part for part in parts if isinstance(part, str)] + after
    given_options = [arg for part in parts if not isinstance(part, str) for arg in part]
    assert "".join(options) == "".join(given_options)


@settings(max_examples=500, deadline=None)
@given(st.sampled_from(FREE_TEXT), LINE)
def test_a_refused_text_is_offered_whole(verb: str, args: list[str]) -> None:
    try:
        split_options(verb, args, VALUED, FLAGS, free_text=True)
    except Refused as refused:
        if refused.code == "two_tickets" or sum(arg.startswith(("-t", "--ticket")) for arg in args) > 1:
            return  # one of the two is left out of each line
        typed = "".join(args).replace("-", "").replace("=", "")
        offered = ["".join(pasted(paste)[1]).replace("-", "").replace("=", "") for paste in refused.paste]
        assert sorted(typed) in [sorted(offer) for offer in offered]


@settings(max_examples=800, deadline=None)
@given(LINE)
def test_of_a_step_and_its_result_only_joining_words_go(words: list[str]) -> None:
    try:
        step, result, typed = split_result(words)
    except Refused:
        return
    if result is None:
        assert step == " ".join(words)
        return
    every = plain_words(words)
    kept = [*plain_words([step]), *plain_words([typed or ""])]
    gone = len(every) - len(kept)
    assert every[: len(plain_words([step]))] == kept[: len(plain_words([step]))]
    assert set(every[len(plain_words([step])) :][:gone]) <= around()["joining"]
    assert every[len(every) - len(plain_words([typed or ""])) :] == plain_words([typed or ""])


STEP = st.lists(
    st.sampled_from(
        ["other", "pc", "reinstall", "reset", "the", "modem", "at", "home", "перезагрузка", "重启", "Kabel"]
    ),
    min_size=1,
    max_size=4,
)
DENIAL = st.sampled_from(sorted(around()["denying"]))
BETWEEN = st.lists(st.sampled_from(["really", "quite", "so", "much", "yet", "all", "очень", "wirklich"]), max_size=2)
YES = st.sampled_from([phrase for phrase, result in table().items() if result in POSITIVE])


@settings(max_examples=1000, deadline=None)
@given(STEP, DENIAL, BETWEEN, YES, st.booleans())
def test_a_denied_yes_is_never_stored_as_one(
    step: list[str], denial: str, between: list[str], yes: str, quoted: bool
) -> None:
    before = [*step, denial, *between]
    try:
        stored = split_result([*([" ".join(before)] if quoted else before), *yes.split()])
    except Refused as refused:
        assert refused.paste
    else:
        own_denial = stored.typed and denial in plain_words([stored.typed])  # `no errors` is a phrase of its own
        assert stored.result not in POSITIVE or own_denial
