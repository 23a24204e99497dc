"""Our way into Python's JSON gives what `json` gives, for every value and every text."""

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli import quick_json

ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""Lone surrogates and control characters, too: people's files hold them."""
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | ANY_TEXT,
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(ANY_TEXT, inside, max_size=4),
    max_leaves=12,
)


def test_this_python_is_one_that_is_known():
    assert quick_json._known


@given(VALUES, st.booleans(), st.booleans())
def test_a_value_is_written_as_json_writes_it(value: Any, ascii: bool, compact: bool):
    separators = (",", ":") if compact else (", ", ": ")
    text = json.dumps(value, ensure_ascii=ascii, separators=separators)
    assert quick_json.dumps(value, ascii=ascii, compact=compact) == text
    assert quick_json.loads(text) == value


@given(ANY_TEXT | st.lists(st.sampled_from([*'{}[]",:\\ \n\t\x00', "1", "-", "null", "NaN", "é"])).map("".join))
def test_a_text_is_read_or_refused_as_json_does(text: str):
    try:
        value = repr(json.loads(text))
    except ValueError as error:
        with pytest.raises(ValueError, match=r"\(char ") as raised:
            quick_json.loads(text)
        assert (type(raised.value), str(raised.value)) == (type(error), str(error))
    else:
        assert repr(quick_json.loads(text)) == value


@pytest.mark.parametrize("value", [object(), {1, 2}, {"a": b"b"}])
def test_what_json_has_no_form_for_is_refused_unless_there_is_a_default(value: Any):
    with pytest.raises(TypeError, match="is not JSON serializable"):
        quick_json.dumps(value)
    assert quick_json.dumps(value, default=repr) == json.dumps(
        value, ensure_ascii=False, separators=(",", ":"), default=repr
    )


def test_a_value_inside_of_itself_is_refused_and_the_next_one_is_written():
    value: list[Any] = []
    value.append(value)
    with pytest.raises(ValueError, match="Circular"):
        quick_json.dumps(value)
    value.clear()
    assert quick_json.dumps(value) == "[]"


@pytest.mark.parametrize("core", ["None", "type('Core', (), {'make_scanner': lambda given: None})"])
def test_without_the_core_that_we_know_json_does_the_work(core: str):
    program = (
        f"import sys; sys.modules['_json'] = {core}\n"
        "from supportcli import quick_json as q; del sys.modules['_json']\n"
        "print(q._known, q.dumps({'a': [1, 'é']}), q.dumps([1, 'é'], ascii=True, compact=False), q.loads(' [1] '))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout == 'False {"a":[1,"é"]} [1, "\\u00e9"] [1]\n'
