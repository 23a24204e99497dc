"""Where things are and what was chosen: flag > environment > config file > default. A new setting is a row in
SETTINGS.

The config file is JSON, because what reads it is loaded for the journal anyway (decision 0004).
"""

import os
from collections.abc import Mapping

from supportcli.annotations import Any
from supportcli.languages import N_

SETTINGS = {
    "agent": N_("Your name in the log. It stays in the journal for ever, so make it short."),
    "lang": N_("Language of the sentences: en, ru ..."),
    "languages": N_("Languages in which dates may be typed, comma between: en,ru"),
    "role": N_("Role of new tickets: agent or customer."),
    "db": N_("The database file."),
    "workday": N_("Working hours, for dates without a time: 09:00-18:00"),
    "own_emails": N_("Your own e-mail addresses, for imports of mail: help@desk.example,@desk.example"),
    "customer_language": N_("Language in which customers are told things."),
}


def data_folder(env: Mapping[str, str]) -> str:
    """XDG data folder of the program."""
    return os.path.join(env.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share"), "supportcli")


def state_folder(env: Mapping[str, str]) -> str:
    """XDG state folder of the program: drafts."""
    return os.path.join(env.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state"), "supportcli")


def config_path(env: Mapping[str, str]) -> str:
    """The config file, there or not."""
    return os.path.join(env.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config"), "supportcli", "config.json")


def playbooks_folder(env: Mapping[str, str]) -> str:
    """Where the user's own playbooks are, there or not: beside the config file."""
    return os.path.join(os.path.dirname(config_path(env)), "playbooks")


def read(env: Mapping[str, str]) -> dict[str, Any]:
    """The config file; {} where there is none.

    Raises Broken (exit 5) when it cannot be read as JSON, with its path.
    """
    path = config_path(env)
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise _unreadable(path, str(error.strerror)) from error
    from supportcli import quick_json

    try:
        found = quick_json.loads(text)
    except ValueError as error:
        raise _unreadable(path, str(error)) from error
    if not isinstance(found, dict):
        raise _unreadable(path, "not an object")
    return found


def _unreadable(path: str, why: str) -> Exception:
    from supportcli.errors import Broken

    return Broken(
        N_("The config file {path} cannot be read: {why}."), code="bad_config", values={"path": path, "why": why}
    )


def write(env: Mapping[str, str], settings: Mapping[str, Any]) -> str:
    """Write the config file, whole or not at all; give its path."""
    import json

    path = config_path(env)
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    with open(path + ".new", "w", encoding="utf-8") as file:
        json.dump(dict(settings), file, ensure_ascii=False, indent=2)
        file.write("\n")
    os.replace(path + ".new", path)
    return path
