"""The query words of list, export, next, report and search."""

import shlex

import pytest

from supportcli.errors import Refused
from supportcli.words.queries import NAMES, TIMES, Term, parse, split_range

from .desk_words import pasted, read, read_line

PARSED = [
    ("is:open", [("is", "open", False)]),
    ("is:open -tag:x -customer:acme", [("is", "open", False), ("tag", "x", True), ("customer", "acme", True)]),
    ("not:tag:x", [("tag", "x", True)]),
    ("NOT:tag:x Tag:X", [("tag", "x", True), ("tag", "X", False)]),
    ("p:p1 p:2 P:P3", [("p", "p1", False), ("p", "p2", False), ("p", "p3", False)]),
    ("class:user-error type:service_request", [("class", "user_error", False), ("type", "service_request", False)]),
    ("waiting:us owner:me ref:4711", [("waiting", "us", False), ("owner", "me", False), ("ref", "4711", False)]),
    ("ref:alert/disk/web1/2026-01-01T10:00:00", [("ref", "alert/disk/web1/2026-01-01T10:00:00", False)]),
    ("'customer:Acme Ltd'", [("customer", "Acme Ltd", False)]),
    ("customer:ООО", [("customer", "ООО", False)]),
    ("tag：急", [("tag", "急", False)]),
    (
        "opened:2026-10-01.. closed:..2026-10-31 updated:-7d",
        [("opened", "2026-10-01..", False), ("closed", "..2026-10-31", False), ("updated", "-7d", False)],
    ),
    ("modem dead", [("text", "modem", False), ("text", "dead", False)]),
    ("'modem dead'", [("text", "modem dead", False)]),
    ("'printer: dead'", [("text", "printer: dead", False)]),
    ("not:modem 'not:modem dead'", [("text", "modem", True), ("text", "modem dead", True)]),
    ("10:00 http://x.de/a -5 ''", [("text", word, False) for word in ("10:00", "http://x.de/a", "-5")]),
    ("text:foo:bar", [("text", "foo:bar", False)]),
    ("has:callbacks has:files", [("has", "callback", False), ("has", "file", False)]),
    ("", []),
]


@pytest.mark.parametrize(("typed", "terms"), PARSED)
def test_query_words_are_conditions(typed: str, terms: list[tuple[str, str, bool]]) -> None:
    assert read_line(f"list {typed}") == tuple(Term(*term) for term in terms)


def test_every_value_of_a_fixed_set_is_taken() -> None:
    for name, values in NAMES.items():
        for value in values or ("x",):
            assert parse([f"{name}:{value}", f"-{name}:{value}"]) == (
                Term(name, value, False),
                Term(name, value, True),
            )


REFUSED = [
    ("opened:", "query_value_missing", ["list opened:2026-10-01..", "list opened:-7d"]),
    ("-opened:", "query_value_missing", ["list not:opened:2026-10-01..", "list not:opened:-7d"]),
    ("tag:", "query_value_missing", ["list tag:vip"]),
    ("not:", "query_value_missing", ["list not:tag:vip"]),
    ("class:", "query_value_missing", [f"list class:{value}" for value in NAMES["class"]]),
    ("'opened:>2026-10-01'", "query_range", ["list opened:2026-10-01.."]),
    ("'opened:<=2026-10-01' is:open", "query_range", ["list opened:..2026-10-01 is:open"]),
    ("'updated>2026'", "query_range", ["list updated:2026.."]),
    ("opened:..", "query_value_missing", ["list opened:2026-10-01..", "list opened:-7d"]),
    ("is:opn", "unknown_query_value", ["list is:open"]),
    ("not:class:bgu", "unknown_query_value", ["list not:class:bug"]),
    ("p:p7", "unknown_query_value", None),
    ("costumer:acme", "unknown_query_word", ["list customer:acme", "list text:costumer:acme"]),
    ("status:open", "unknown_query_word", ["list state:open", "list text:status:open"]),
    ("error:0x80", "unknown_query_word", ["list text:error:0x80"]),
    ("-error:0x80", "unknown_query_word", ["list not:text:error:0x80"]),
    ("status:open is: modem", "unknown_query_word", ["list state:open is:open modem"]),
]


@pytest.mark.parametrize(("typed", "code", "offers"), REFUSED)
def test_a_query_that_would_mislead_is_refused(typed: str, code: str, offers: list[str] | None) -> None:
    with pytest.raises(Refused) as refused:
        read_line(f"list {typed}")
    assert refused.value.code == code
    assert refused.value.message.format(**refused.value.values)
    lines = [pasted(paste) for paste in refused.value.paste]
    if offers:
        assert [shlex.join([verb, *args]) for verb, args in lines][: len(offers)] == offers
    assert lines
    for verb, args in lines:
        assert read(verb, args)[1]


def test_an_empty_time_says_that_the_shell_took_it() -> None:
    with pytest.raises(Refused) as refused:
        parse(["opened:"])
    assert "the shell took" in refused.value.message.format(**refused.value.values)


def test_the_lines_are_for_the_verb_that_was_typed() -> None:
    with pytest.raises(Refused) as refused:
        parse(["is:opn"], "export")
    assert refused.value.paste == ("supportcli export is:open",)
    with pytest.raises(Refused) as refused:
        parse(["is:opn"], "export", ["-o", "csv"])
    assert refused.value.paste == ("supportcli export -o csv is:open",)


@pytest.mark.parametrize(
    ("value", "ends"),
    [
        ("2026-10-01..2026-10-31", ("2026-10-01", "2026-10-31")),
        ("2026-10-01..", ("2026-10-01", None)),
        ("..2026-10-31", (None, "2026-10-31")),
        ("-7d", ("-7d", None)),
        ("7d", ("-7d", None)),
        ("-2w..-1w", ("-2w", "-1w")),
        ("2026-10-01", ("2026-10-01", "2026-10-01")),
        ("2026-10", ("2026-10", "2026-10")),
        ("yesterday", ("yesterday", "yesterday")),
        ("..", (None, None)),
        ("", (None, None)),
    ],
)
def test_a_range_has_two_ends_either_may_be_open(value: str, ends: tuple[str | None, str | None]) -> None:
    assert split_range(value) == ends


def test_a_time_is_kept_as_typed() -> None:
    for name in TIMES:
        assert parse([f"{name}:-7d"]) == (Term(name, "-7d"),)
