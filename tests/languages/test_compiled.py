"""Our reader of compiled catalogues says what Python's own says."""

import gettext
import os

import pytest

from supportcli import languages
from supportcli.languages.compiled import Compiled


@pytest.mark.parametrize("language", [name for name in languages.available() if name != "en"])
def test_every_message_and_every_plural_is_what_gettext_reads(language: str) -> None:
    path = os.path.join(languages.HERE, language, "messages.mo")
    with open(path, "rb") as file:
        theirs = gettext.GNUTranslations(file)
    with open(path, "rb") as file:
        ours = Compiled(file.read())
    known = list(theirs._catalog)  # type: ignore[attr-defined]
    assert len(known) > (10 if language in languages.PARTIAL else 100)
    for message in [*(key for key in known if isinstance(key, str)), "no such message", "\udc80"]:
        assert ours.gettext(message) == theirs.gettext(message)
    for message in [*{key[0] for key in known if isinstance(key, tuple)}, "no such message"]:
        assert ours.gettext(message) == theirs.gettext(message)
        for n in (0, 1, 2, 5, 11, 21, 22, 100, 111):
            assert ours.ngettext(message, "several", n) == theirs.ngettext(message, "several", n)
