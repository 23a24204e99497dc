"""Fixtures for imports."""

from pathlib import Path

import pytest

from tests.conftest import Desk
from tests.importers.issues import Issues
from tests.importers.mails import Inbox
from tests.importers.tables import Tables


@pytest.fixture
def tables(sup: Desk, tmp_path: Path) -> Tables:
    return Tables(sup, tmp_path)


@pytest.fixture
def inbox(sup: Desk, tmp_path: Path) -> Inbox:
    return Inbox(sup, tmp_path)


@pytest.fixture
def issues(sup: Desk, tmp_path: Path) -> Issues:
    return Issues(sup, tmp_path)
