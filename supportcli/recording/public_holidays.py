"""The public holidays of a country as dates, from the package `holidays`: looked up when a calendar is added or edited,
recorded with it, never asked again by a clock. Only this file knows the package."""

from collections.abc import Iterable

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_

YEARS_BACK, YEARS_AHEAD = 1, 5


def places(values: Iterable[str]) -> tuple[str, ...]:
    """`de-be`, `Germany`, `DE/BE` as they are recorded: "DE/BE". Raises Refused: country_unknown, region_unknown."""
    return tuple(dict.fromkeys(_place(value) for value in values))


def dates(places: Iterable[str], year: int, language: str) -> tuple[str, ...]:
    """ "2026-12-25 Christmas Day", from the year before `year` to five years after it, in order; the names in the
    language where the package has it, else in English."""
    import holidays

    years = range(year - YEARS_BACK, year + YEARS_AHEAD + 1)
    found: dict[str, dict[str, None]] = {}
    for place in places:
        country, _, region = place.partition("/")
        spoken = _spoken(holidays.country_holidays(country), language)
        days = holidays.country_holidays(country, subdiv=region or None, years=years, language=spoken)
        for day, name in days.items():
            found.setdefault(day.isoformat(), {})[" ".join(name.split())] = None
    return tuple(f"{day} {', '.join(names)}" for day, names in sorted(found.items()))


def _spoken(country: Any, language: str) -> str | None:
    """The language that the package has the names of this country's holidays in."""
    known = country.supported_languages
    same = [one for one in known if one.partition("_")[0] == language]
    return next(iter([*same, *(one for one in known if one.startswith("en"))]), None)


def _place(typed: str) -> str:
    import holidays
    from holidays.registry import COUNTRIES

    said = typed.strip().replace("-", "/", 1) if typed.strip()[2:3] == "-" else typed.strip()
    named, _, region = (part.strip() for part in said.partition("/"))
    called = {name.casefold(): entry[1] for module, entry in COUNTRIES.items() for name in (module, *entry[1:3])}
    code = called.get(named.casefold().replace(" ", "_"))
    if code is None:
        raise _unknown(
            N_("No holidays of {typed} are known; a country is named like DE, a region like DE/BY."),
            "country_unknown", typed, _near(named.replace(" ", "_"), called), called,
        )  # fmt: skip
    if not region:
        return str(code)
    country = holidays.country_holidays(code)
    aliases = country.subdivisions_aliases
    regions = {name.casefold(): name for name in country.subdivisions}
    regions |= {alias.casefold(): name for alias, name in aliases.items()}
    found = regions.get(region.casefold())
    if found is None:
        known = {name.casefold(): f"{code}/{name}" for name in country.subdivisions}
        known |= {alias.casefold(): f"{code}/{name}" for alias, name in aliases.items()}
        near = _near(region, known) or list(known)[:6] or [str(code).casefold()]
        message = N_("No region {typed} is known to have holidays of its own.")
        raise _unknown(message, "region_unknown", typed, near, {**known, str(code).casefold(): str(code)})
    return f"{code}/{found}"


def _near(typed: str, known: Iterable[str]) -> list[str]:
    from difflib import get_close_matches

    known = list(known)
    return (
        get_close_matches(typed.casefold(), known, 3, 0.6) or [one for one in known if one[:1] == typed[:1].lower()][:3]
    )


def _unknown(message: str, code: str, typed: str, near: Iterable[str], places: Any) -> Refused:
    lines = [f"--holidays {places[one]}" for one in near]
    return Refused(message, *dict.fromkeys(lines), code=code, typed=typed, values={"typed": typed})
