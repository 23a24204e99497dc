"""The catalogues: one folder per language with a compiled catalogue; English opens none. `N_` marks, `translate`
says.

A new language is `NAME/messages.po` here; `python -m supportcli.languages` compiles it (needs the test extra).
"""

import os

PARTIAL: tuple[str, ...] = ()
"""Catalogues that need not have every message: what they lack is said in English."""

HERE = os.path.dirname(__file__)


class Messages:
    """A catalogue as gettext's are asked; this one is English, in which the messages are written."""

    def gettext(self, message: str) -> str:
        """The message in this language."""
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form of the message that the number `n` takes."""
        return msgid1 if n == 1 else msgid2


_catalogue: dict[str, Messages] = {}


def N_(message: str) -> str:
    """Mark a message for the catalogue; it is translated when shown."""
    return message


def available() -> list[str]:
    """Languages that sentences can be shown in, English first."""
    return ["en", *sorted(name for name in os.listdir(HERE) if os.path.exists(os.path.join(HERE, name, "messages.mo")))]


def catalogue(language: str) -> Messages:
    """The catalogue of `language` (`ru`); English and unknown languages get the messages themselves."""
    if language not in _catalogue:
        path = os.path.join(HERE, language, "messages.mo")
        if language == "en" or not os.path.exists(path):
            _catalogue[language] = Messages()
        else:
            from supportcli.languages.compiled import Compiled

            with open(path, "rb") as file:
                _catalogue[language] = Compiled(file.read())
    return _catalogue[language]
