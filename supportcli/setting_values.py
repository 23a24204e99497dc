"""What a setting may be: typed values checked before they are written, so that a wrong one is refused here and not
at every later command.

A new setting is a row in settings.SETTINGS and, where not every text will do, a branch in `checked`.
"""

import os
import re

from supportcli import settings
from supportcli.errors import NotFound, Refused
from supportcli.languages import N_, available

LONGEST_AGENT = 40
ROLES = ("agent", "customer")


def known(name: str) -> str:
    """The setting called `name`, with dashes or underscores. Raises NotFound with the one that is close."""
    plain = name.replace("-", "_").casefold()
    if plain in settings.SETTINGS:
        return plain
    from difflib import get_close_matches

    near = get_close_matches(plain, settings.SETTINGS, 1, 0.6)
    raise NotFound(
        N_("There is no setting {name}."),
        *[f"supportcli config set {one} VALUE" for one in near],
        "supportcli config list",
        code="setting_not_found",
        typed=name,
        values={"name": name},
    )


def checked(name: str, value: str) -> str:
    """The value as it is kept. Raises Refused with what it should look like."""
    value = value.strip()
    if name == "agent":
        return _fits(
            name, value, 0 < len(value) <= LONGEST_AGENT and value.isprintable(), "supportcli config set agent anna"
        )
    if name == "lang":
        return _fits(name, value, value in available(), *[f"supportcli config set lang {one}" for one in available()])
    if name == "customer_language":
        return _fits(name, value, bool(re.fullmatch("[a-z]{2,3}", value)), "supportcli config set customer_language ru")
    if name == "languages":
        value = ",".join(part.strip() for part in value.split(","))
        return _fits(
            name, value, bool(re.fullmatch("[a-z]{2,3}(,[a-z]{2,3})*", value)), "supportcli config set languages en,ru"
        )
    if name == "own_emails":
        value = ",".join(part.strip().casefold() for part in value.split(",") if part.strip())
        fits = bool(re.fullmatch(r"[^\s@,<>]*@[^\s@,<>]+(,[^\s@,<>]*@[^\s@,<>]+)*", value))
        return _fits(name, value, fits, "supportcli config set own_emails help@desk.example,@desk.example")
    if name == "role":
        return _fits(name, value, value in ROLES, *[f"supportcli config set role {one}" for one in ROLES])
    if name == "workday":
        return _fits(name, value, _is_workday(value), "supportcli config set workday 09:00-18:00")
    if name == "db":
        return os.path.abspath(
            os.path.expanduser(_fits(name, value, bool(value), "supportcli config set db ~/desk.db"))
        )
    return _fits(name, value, bool(value), "supportcli config list")


def _fits(name: str, value: str, fits: bool, *lines: str) -> str:
    if not fits:
        raise Refused(
            N_("{name} cannot be {value}."),
            *lines,
            code="bad_setting",
            typed=value,
            values={"name": name, "value": value or "''"},
        )
    return value


def _is_workday(value: str) -> bool:
    clock = "([01][0-9]|2[0-3]):[0-5][0-9]"
    return bool(re.fullmatch(f"{clock}-{clock}", value)) and value[:5] < value[6:]
