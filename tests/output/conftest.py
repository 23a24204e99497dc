"""The two places that results are shown at. Both are in Berlin, so local times differ from UTC."""

import pytest
from shown_results import NOW

from supportcli.output import Screen


@pytest.fixture
def terminal() -> Screen:
    return Screen(tty=True, width=80, zone="Europe/Berlin", now=NOW, program="sup")


@pytest.fixture
def pipe() -> Screen:
    return Screen(zone="Europe/Berlin", now=NOW, program="sup")
