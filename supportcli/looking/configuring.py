"""The settings as `config` shows and changes them. Flag > environment > config file > default; a new setting is a
row in settings.SETTINGS."""

from collections.abc import Sequence

from supportcli import settings
from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_, available, catalogue
from supportcli.results import Column, Done, Listing, Say
from supportcli.setting_values import checked, known

COLUMNS = (
    Column("name", N_("name")),
    Column("value", N_("value")),
    Column("source", N_("from")),
    Column("about", N_("what it is")),
)


def listed(session: Any) -> Listing:
    """Every setting: its value now, and where that comes from (environment, config, default)."""
    rows = [_row(session, name, about) for name, about in settings.SETTINGS.items()]
    path = Say(N_("Kept in {path}"), {"path": settings.config_path(session.env)}, "dim")
    return Listing(rows, COLUMNS, [row["name"] for row in rows], "about", footer=path)


def _row(session: Any, name: str, about: str) -> dict[str, Any]:
    from_env = session.env.get(f"SUPPORTCLI_{name.upper()}")
    from_file = session.settings.get(name)
    source = "environment" if from_env else "config" if from_file else "default"
    value = from_env or from_file or _default(session, name)
    return {"name": name, "value": value, "source": source, "about": catalogue(session.language).gettext(about)}


def _default(session: Any, name: str) -> str | None:
    if name == "workday":
        return "-".join(session.workday)
    language = session.language if session.language in available() else "en"
    found = {"agent": session.agent, "lang": language, "role": session.role, "db": session.path}.get(name)
    return str(found) if found else None


def put(session: Any, words: Sequence[str]) -> Done:
    """Write one setting. Raises Refused (no value, a wrong one) and NotFound (no such setting); the file is as it
    was then."""
    if len(words) < 2:
        raise Refused(
            N_("config set takes a name and a value."),
            "supportcli config set agent anna",
            "supportcli config list",
            code="value_missing",
        )
    name = known(words[0])
    value = checked(name, " ".join(words[1:]))
    return _changed(session, name, value)


def unset(session: Any, words: Sequence[str]) -> Done:
    """Take one setting out of the config file."""
    if len(words) != 1:
        raise Refused(
            N_("config unset takes one name."),
            "supportcli config unset role",
            "supportcli config list",
            code="name_missing",
        )
    return _changed(session, known(words[0]), None)


def _changed(session: Any, name: str, value: str | None) -> Done:
    before = dict(session.settings)
    old = before.pop(name, None)
    path = settings.write(session.env, {**before, **({name: value} if value is not None else {})})
    way_back = f"{session.program} config unset {name}" if old is None else f"{session.program} config set {name} {old}"
    message = N_("{name} is now {value}. Back: {undo}") if value is not None else N_("{name} is back at its default.")
    if value is None:
        say = Say(message, {"name": name})
    else:
        say = Say(message, {"name": name, "value": value, "undo": way_back})
    data = {"name": name, "value": value, "before": old, "path": path, "warnings": []}
    return Done(data, [say], [name])
