"""The reports: one file each, values in, figures out. A file here is its registration: `report NAME` finds it.

A new report is a file with `TITLE`, `SUMMARY` and `made(material)`; docs/adding/a-report.md shows one. Files that help
them and are none stand in BESIDE.
"""

import os
from importlib import import_module

from supportcli.annotations import Any

BESIDE = frozenset(("figures", "grouping", "intervals", "material", "money"))
"""Files of this folder that are not reports."""


def names() -> list[str]:
    """The reports there are, by name."""
    found = (name[:-3] for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".py"))
    return sorted(name for name in found if not name.startswith("_") and name not in BESIDE)


def load(name: str) -> Any:
    """The module of a report; `name` is one of names()."""
    return import_module(f"supportcli.reports.{name}")
