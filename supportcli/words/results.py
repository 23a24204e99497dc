"""Finds the result at the end of `tried STEP RESULT`, and never takes a no for a yes.

A new phrase goes into phrases.py; a new reason to ask back is one more check in `_doubt` or `_near_miss`.
"""

from collections.abc import Callable, Sequence

from supportcli.errors import Refused
from supportcli.languages import N_
from supportcli.values import NamedTuple
from supportcli.words.endings import before, denies, earlier_ending, ending, meant, only_result, plain_words
from supportcli.words.options import TICKET, explained, line, only, value_of, without
from supportcli.words.phrases import RESULTS, table
from supportcli.words.small_words import ASKING_PARTS, around

REACH = 4
"""Words before a yes in which a denial counts: `did not in the end work`. Before any other result: one word."""
POSITIVE = ("worked", "helped", "gone")
DENIED = {"worked": "failed", "helped": "failed", "gone": "same"}
RESULT_OPTION = ("-r", "--result")
AS_SWAP = {"worked": "gone", "failed": "same"}
AS_FIX = {"gone": "worked", "same": "failed"}


class Split(NamedTuple):
    """What was tried; the result in the words of docs/terms.md (one of RESULTS), None if none was said; the words that
    said it.
    """

    step: str
    result: str | None
    typed: str | None


def split_result(words: Sequence[str], said: str | None = None, options: Sequence[str] = ()) -> Split:
    """`["other", "pc", "failed"]` -> ("other pc", "failed", "failed").

    The result is the longest ending that is a result phrase (phrases.py), with the small words that belong to it
    (`still failed again`); words that only join go (`but`). One argument is never split: quotes mean that this is
    the step. `said` is the value of `--result`: it beats all, and then all words are the step. `options` go into the
    lines of a refusal. Raises Refused: step_missing, result_typo, ambiguous_words (a denied yes, `if`, two results),
    unknown_result.
    """
    options = without(options, RESULT_OPTION)
    text = " ".join(words)
    if said is not None:
        result, typed = read_result(said, lambda one: _with_result(text if text.strip() else "STEP", one, options))
        if not text.strip():
            raise _step_missing(said, result, options)
        return Split(text, result, typed)
    if not text.strip():
        raise Refused(N_("What was tried?"), line("tried", ["reinstall", "failed"], *options), code="step_missing")
    if len(words) == 1:
        whole = only_result(text)
        if whole:
            raise _step_missing(text, whole, options)
        return Split(text, None, None)
    found = ending(words)
    if found is None:
        _near_miss(words, options)
        return Split(text, None, None)
    args, result, typed = found
    step = list(words[: len(words) - args])
    if set(plain_words(step)) <= around()["empty"]:
        raise _step_missing(text, result, options)
    _doubt(text, step, result, typed, options)
    return Split(_joined(step), result, typed)


def read_result(
    text: str, offer: Callable[[str], str] | None = None, *, options: Sequence[str] = ()
) -> tuple[str, str]:
    """-> (result in the vocabulary of docs/terms.md, the words as typed), for `--result TEXT` and `result TEXT`.

    Takes the eight names and every phrase (`did not work`, `не помогло`). `offer` makes the line to paste for a
    result; without it `supportcli result RESULT` with the ticket of `options`. Raises Refused(unknown_result) that
    lists the eight.
    """
    found = only_result(text)
    if found:
        return found, text
    tokens = plain_words([text])
    make = offer or (lambda one: line("result", [one], *only(options, TICKET)))
    near = meant(tokens[0]) if len(tokens) == 1 else None
    raise Refused(
        N_('"{text}" is no result that I know. Results: {results}.'),
        *[make(one) for one in ([table()[near]] if near else RESULTS)],
        code="unknown_result",
        typed=text,
        values={"text": text, "results": ", ".join(RESULTS)},
    )


def for_kind(result: str, kind: str) -> str:
    """The same result in the vocabulary of the step's kind: a swap or test ends `gone` or `same`, a fix `worked` or
    `failed`.

    For a swap, `worked` means that the trouble was gone with the other part, `failed` that it stayed. Other kinds
    keep the word.
    """
    if kind in ("swap", "test"):
        return AS_SWAP.get(result, result)
    return AS_FIX.get(result, result) if kind == "fix" else result


def reading(options: list[str], words: list[str]) -> Split:
    """How `tried` reads its sorted options and words."""
    return split_result(words, value_of(options, *RESULT_OPTION), options)


def _doubt(text: str, step: list[str], result: str, typed: str, options: Sequence[str]) -> None:
    """Raises Refused if the words before the result may turn it round, or make it part of the step."""
    tokens = plain_words(step)
    quoted = len(step) == 1 and len(tokens) > 1  # `tried "checked if it boots" failed` says where the step ends
    small = around()

    def refused(message: str, likelier: Sequence[str] = (), **values: str) -> Refused:
        as_typed = explained(_with_result(_joined(step), result, options), N_("the last words are the result"))
        return _ambiguous(message, text, typed, options, as_typed, likelier, **values)

    earlier = None if quoted else earlier_ending(step)
    if earlier:
        raise refused(N_('"{text}" names two results: {first} and {said}.'), first=earlier[2])
    yes = result in POSITIVE
    reach = REACH if yes else 0 if quoted else 1
    denied = [place for place in range(max(0, len(tokens) - reach), len(tokens)) if denies(tokens[place])]
    if yes and tokens[-1] in small["lacking"]:
        denied.append(len(tokens) - 1)
    if yes and not quoted:
        denied += [place for place, token in enumerate(tokens) if token in small["denying from afar"]]
    elif denied and small["clause"].intersection(tokens[: denied[0]]):
        denied = []  # "looked up why it does not answer": a no of the step itself
    if denied:
        turned = _a_no(before(step, min(denied)), DENIED[result], options) if yes else []
        raise refused(N_('"{text}": a denial stands before "{said}", so I do not know what came of it.'), turned)
    asks = any(token in small["asking"] or any(part in token for part in ASKING_PARTS) for token in tokens)
    if not quoted and (asks or tokens[-1] in small["clause"] | small["leaning"]):
        raise refused(N_('"{text}": is "{said}" the result, or part of what was tried?'))


def _near_miss(words: Sequence[str], options: Sequence[str]) -> None:
    """Raises Refused if the end looks like a result but is none: `worked?`, `did not really work`, `faild`."""
    text = " ".join(words)
    tokens = plain_words(words)
    if not tokens:
        return
    small = around()
    last = tokens[-1]
    asked = last.rstrip("?？")
    if asked != last and asked in table():
        message = N_('"{text}": is "{said}" the result, or part of what was tried?')
        as_result = explained(
            _with_result(_joined(words[:-1]), table()[asked], options), N_("the last words are the result")
        )
        raise _ambiguous(message, text, last, options, as_result)
    end = len(tokens)
    while end > 1 and tokens[end - 1] in small["trailing"] | small["empty"] | {"all", "at"}:
        end -= 1
    denied = [place for place in range(max(0, end - 1 - REACH), end - 1) if denies(tokens[place])]
    if end > 1 and tokens[end - 1] in small["denying at the end"]:
        denied = [end - 1]
    elif tokens[end - 1] not in small["success"]:
        denied = []
    if denied:
        message = N_('"{text}": "{said}" is no result that I know.')
        said = " ".join(tokens[denied[0] :])
        raise _ambiguous(message, text, said, options, None, _a_no(before(words, denied[0]), "failed", options))
    near = meant(last)
    if near:
        raise Refused(
            N_("{word}: did you mean {near}?"),
            explained(_with_result(_joined(words[:-1]), table()[near], options), N_("it is the result")),
            *_all_step(text, options),
            code="result_typo",
            typed=words[-1],
            values={"word": last, "near": near},
        )


def _joined(step: Sequence[str]) -> str:
    """The step as it is stored, without the punctuation that led over to the result; one quoted argument is kept."""
    kept = list(step)
    if len(kept) == 1 and len(kept[0].split()) > 1:
        return kept[0]
    while len(kept) > 1 and not plain_words(kept[-1:]):
        kept.pop()
    return " ".join(kept).rstrip(",;: \t")


def _with_result(step: str, result: str, options: Sequence[str]) -> str:
    """The line that says both; without a step, the line that gives the result to the latest attempt."""
    if set(plain_words([step])) <= around()["empty"]:
        return line("result", [result], *only(options, TICKET))
    return line("tried", [step], *options, "--result", result)


def _a_no(step: Sequence[str], result: str, options: Sequence[str]) -> list[str]:
    """The line for a denied yes; none where the denial belongs to the step: `with no adapters worked`."""
    if step and plain_words(step)[-1:] and plain_words(step)[-1] in around()["opening"]:
        return []
    return [explained(_with_result(_joined(step), result, options), N_("it was a no"))]


def _all_step(text: str, options: Sequence[str]) -> list[str]:
    """The line in which everything is the step. None if it is nothing but a result, even in quotes."""
    return [] if only_result(text) else [explained(line("tried", [text], *options), N_("all of it is the step"))]


def _ambiguous(
    message: str,
    text: str,
    said: str,
    options: Sequence[str],
    as_typed: str | None,
    likelier: Sequence[str] = (),
    **values: str,
) -> Refused:
    offers = dict.fromkeys([*likelier, *_all_step(text, options), *([as_typed] if as_typed else [])])
    return Refused(message, *offers, code="ambiguous_words", typed=text, values={"text": text, "said": said, **values})


def _step_missing(text: str, result: str, options: Sequence[str]) -> Refused:
    return Refused(
        N_('"{text}" is a result; what was tried?'),
        explained(line("result", [result], *only(options, TICKET)), N_("the latest attempt without a result")),
        line("tried", ["STEP"], *options, "--result", result),
        code="step_missing",
        typed=text,
        values={"text": text},
    )
