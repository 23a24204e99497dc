"""The catalogues that are shipped: current, compiled, whole, and with every place of the English."""

import gettext
import io
import os
import re

import pytest
from babel.messages.catalog import Catalog

from supportcli import languages
from supportcli.languages import __main__ as tool
from supportcli.languages.compiled import Compiled

SHIPPED = [name for name in languages.available() if name != "en"]
PLACE = re.compile(r"\{(\w+)\}")


def forms(message) -> list[str]:
    return list(message.string) if isinstance(message.string, (tuple, list)) else [message.string]


def translated(language: str) -> list:
    return [message for message in tool.load(language) if message.id]


@pytest.fixture(scope="module")
def in_source() -> dict[str, str | None]:
    return {one.one: one.many for one in tool.messages()}


@pytest.mark.parametrize("language", SHIPPED)
def test_a_catalogue_has_every_message_of_the_source_and_no_other(language, in_source):
    there = {message.id if isinstance(message.id, str) else message.id[0] for message in translated(language)}
    assert sorted(set(in_source) - there) == [], "python -m supportcli.languages"
    assert sorted(there - set(in_source)) == [], "python -m supportcli.languages"


@pytest.mark.parametrize("language", [name for name in SHIPPED if name not in languages.PARTIAL])
def test_every_message_is_translated(language):
    assert tool.untranslated(tool.load(language)) == []


@pytest.mark.parametrize("language", SHIPPED)
def test_the_compiled_catalogue_is_the_one_that_can_be_read(language):
    made = gettext.GNUTranslations(io.BytesIO(tool.compiled(tool.load(language))))._catalog
    with open(tool.path_of(language, "mo"), "rb") as shipped:
        found = gettext.GNUTranslations(shipped)._catalog
    del made[""], found[""]  # the head names the version of the compiler
    assert found == made


@pytest.mark.parametrize("language", SHIPPED)
def test_a_translation_has_the_places_of_its_message(language):
    wrong = []
    for message in translated(language):
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        wanted = {place for one in ids for place in PLACE.findall(one)}
        for form in filter(None, forms(message)):  # an empty one is named by the test above
            # A form of a plural may leave the number out ("one entry"), never anything else.
            spare = {"n"} if len(ids) > 1 else set()
            if not wanted - spare <= set(PLACE.findall(form)) <= wanted:
                wrong.append((ids[0], form))
    assert wrong == []


@pytest.mark.parametrize("language", SHIPPED)
def test_a_translation_keeps_what_is_typed(language):
    typed = re.compile(r"(?:(?<=\s)|^)(?:--?[a-z][a-z-]*|sup [a-z]+|SUPPORTCLI_\w+)\b")
    lost = []
    for message in translated(language):
        one = message.id if isinstance(message.id, str) else message.id[0]
        lost += [
            (one, word) for word in typed.findall(one) if any(word not in form for form in filter(None, forms(message)))
        ]
    assert lost == []


def test_a_catalogue_knows_its_plural_forms():
    expected = {"ru": 3, "de": 2, "ja": 1, "zh": 1}
    assert {name: tool.load(name).num_plurals for name in SHIPPED if name in expected} == {
        name: count for name, count in expected.items() if name in SHIPPED
    }


def test_a_new_message_comes_in_untranslated_and_a_lost_one_goes(tmp_path, monkeypatch):
    monkeypatch.setattr(tool, "HERE", str(tmp_path))
    os.makedirs(tmp_path / "de")
    old = Catalog(locale="de")
    old.add("No longer said", "Nicht mehr gesagt")
    old.add("undo", "rückgängig")
    with open(tool.path_of("de", "po"), "wb") as file:
        tool.write_po(file, old)
    line = tool.bring_up_to_date("de")
    ids = {message.id if isinstance(message.id, str) else message.id[0] for message in translated("de")}
    assert "No longer said" not in ids
    assert ids == {one.one for one in tool.messages()}
    assert line.startswith(f"de: {len(ids)} messages, ")


def test_what_a_partial_catalogue_lacks_is_said_in_english(tmp_path, monkeypatch):
    monkeypatch.setattr(tool, "HERE", str(tmp_path))
    monkeypatch.setattr(tool, "PARTIAL", ("zh",))
    os.makedirs(tmp_path / "zh")
    part = Catalog(locale="zh")
    part.add("Service report", "服务报告")
    with open(tool.path_of("zh", "po"), "wb") as file:
        tool.write_po(file, part)
    assert "English" in tool.bring_up_to_date("zh")
    with open(tool.path_of("zh", "mo"), "rb") as file:
        found = Compiled(file.read())
    assert found.gettext("Service report") == "服务报告"
    one = next(one for one in tool.messages() if one.many)
    assert [found.ngettext(one.one, one.many, n) for n in (1, 2)] == [one.one, one.many]
    assert found.gettext("Customers") == "Customers"


def test_english_opens_no_catalogue():
    assert type(languages.catalogue("en")) is languages.Messages
    assert type(languages.catalogue("xx")) is languages.Messages
