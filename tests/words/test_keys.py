"""Keys, handles and phone numbers are told apart by their form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli.handles import full
from supportcli.words.keys import is_handle, is_key, phone, split_handle


@pytest.mark.parametrize("text", ["42", "1", "9999999", "AN-42", "a1-7", "an-42"])
def test_a_key_is_a_number_with_or_without_a_prefix(text: str) -> None:
    assert is_key(text)


@pytest.mark.parametrize(
    "text", ["", "-", "-42", "AN-", "42a", "4 2", "12345678", "1-42", "A_N-42", "８", "²", "w-1-1", "8.8.8.8", "тк-1"]
)
def test_what_is_no_key(text: str) -> None:
    assert not is_key(text)


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    assert not (is_key(text) and is_handle(text))
    assert not (is_key(text) and phone(text))
    assert not (is_handle(text) and phone(text))


@pytest.mark.parametrize("fact", ["desk:1", "desk:2", "a7:99"])
def test_every_start_of_a_handle_from_three_on_is_one(fact: str) -> None:
    for length in range(3, 9):
        handle = full(fact)[:length]
        assert is_handle(handle)
        assert is_handle(handle.upper())
        assert is_handle(f"42.{handle}")
        assert split_handle(f"AN-42.{handle}") == ("AN-42", handle)
        assert split_handle(handle) == (None, handle)
    assert not is_handle(full(fact)[:2])
    assert not is_handle(full(fact) + "b")


@pytest.mark.parametrize("text", ["noon", "10am", "fix", "Ines", "18:00", "42", "k7q", "x.k7q2", ".k7q2", ""])
def test_words_times_and_keys_are_no_handles(text: str) -> None:
    assert is_handle(text) == (text == "k7q")


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+7 (495) 123-45-67", "+74951234567"),
        ("0049 30 123456", "+4930123456"),
        ("8 495 123 45 67", "84951234567"),
        ("4951234567", "4951234567"),
        ("+１２３４５６７８", "+12345678"),
        ("０３－１２３４－５６７８", "0312345678"),
        ("030/123 456 78", "03012345678"),
        ("+12345", "+12345"),
        ("+49 (0) 30 123456", "+4930123456"),
        ("0041(0)44 123 45 67", "+41441234567"),
    ],
)
def test_a_phone_number_is_kept_without_its_signs(typed: str, number: str) -> None:
    assert phone(typed) == number
    assert phone(number) == number


@pytest.mark.parametrize(
    "text", ["42", "1234567", "acme", "+2h", "+1", "", "+", "00", "00000000", "12:30:45", "1" * 16, "+49 30 12 ext 3"]
)
def test_what_is_no_phone_number(text: str) -> None:
    assert phone(text) is None
