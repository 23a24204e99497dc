"""What the frequent commands load: real processes, and the modules that are there when they end. Sets do not jitter.

A module that a path newly needs is a decision: add it to the set here, with its cost (docs/how-it-works.md). What is
banned stays banned on all of them.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
BANNED = frozenset(
    (
        *(
            "typer",
            "typing",
            "json",
            "rich",
            "pendulum",
            "dateparser",
            "sqlite_utils",
            "pydantic",
            "platformdirs",
            "secrets",
            "tomllib",
            "logging",
        ),
        *("tempfile", "zoneinfo", "asyncio", "prompt_toolkit", "rapidfuzz", "jinja2", "hashlib", "dataclasses", "csv"),
        *("importlib.metadata", "importlib.resources", "holidays", "icalendar", "snowballstemmer", "random", "hmac"),
    )
)
JSON = frozenset(("_json",))
PATTERNS = frozenset(("re", "re._casefix", "re._compiler", "re._constants", "re._parser", "_sre", "enum", "copyreg"))
"""A fifteenth of a start: only help, whose examples are found in a text."""
SQLITE = frozenset(("sqlite3", "sqlite3.dbapi2", "_sqlite3"))
TICKET = frozenset(("zlib", "binascii", "_sha256", "_sha2"))
"""Handles and digests. `_sha2` is what Python 3.12 calls `_sha256`."""
LIST = SQLITE | {"unicodedata"}
"""Names of other scripts take unicodedata to be measured."""

AFTER = """
import sys
import collections.abc, datetime, functools, importlib
before = set(sys.modules)
from supportcli.cli import main
code = main(sys.argv[1:])
sys.stderr.write(f"\\n{code} " + " ".join(set(sys.modules) - before))
"""


def loaded(folder: Path, *words: str) -> set[str]:
    """The modules that a line loads beyond those of every path (the imports in AFTER), in a process of its own. The
    line must succeed."""
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "SUPPORTCLI_DB": str(folder / "desk.db"),
        "SUPPORTCLI_AGENT": "anna",
        "SUPPORTCLI_LANG": "en",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    ran = subprocess.run(
        [sys.executable, "-c", AFTER, *words], env=env, capture_output=True, text=True, check=True, timeout=60
    )
    code, *names = ran.stderr.rpartition("\n")[2].split()
    assert code == "0", (words, ran.stdout, ran.stderr)
    return set(names)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with one ticket: opened, tried, promised."""
    path = tmp_path_factory.mktemp("start")
    for words in (
        ["open", "modem does not connect", "--tag", "vip"],
        ["tried", "reboot", "failed", "-t", "1"],
        ["note", "the light is red", "-t", "1"],
        ["callback", "+2h", "we ring back", "-t", "1"],
    ):
        loaded(path, *words)
    return path


def foreign(names: set[str]) -> set[str]:
    """Modules that are not our own."""
    return {name for name in names if name.partition(".")[0] != "supportcli"}


LINES = {
    "help": ["--help"],
    "help of a command": ["tried", "--help"],
    "write": ["tried", "reboot", "failed", "-t", "1"],
    "json read": ["show", "--json", "-t", "1"],
    "list": ["list"],
    "json list": ["list", "--json"],
    "next": ["next"],
    "due": ["due"],
    "status": ["status"],
    "json status": ["status", "--json"],
    "completion of a verb": ["complete", "--", "tri"],
    "completion of a key": ["complete", "--", "show", ""],
}


@pytest.mark.parametrize("name", LINES)
def test_what_costs_a_start_is_loaded_on_none_of_the_frequent_paths(folder: Path, name: str) -> None:
    names = loaded(folder, *LINES[name])
    assert not {one for one in names if one in BANNED or one.partition(".")[0] in BANNED}


@pytest.mark.parametrize("words", [LINES["help"], LINES["help of a command"]])
def test_help_opens_no_database_and_reads_no_json(folder: Path, words: Sequence[str]) -> None:
    names = loaded(folder, *words)
    assert foreign(names) <= {"unicodedata"} | PATTERNS  # a help page may show an example in another script
    assert not {
        name for name in names if name.startswith(("supportcli.storage", "supportcli.facts", "supportcli.output.table"))
    }


def test_a_write_loads_sqlite_the_digest_and_the_core_of_json_and_nothing_else(folder: Path) -> None:
    assert foreign(loaded(folder, *LINES["write"])) - TICKET == JSON | SQLITE | {"contextlib"}


def test_a_json_read_loads_what_a_write_loads(folder: Path) -> None:
    assert foreign(loaded(folder, *LINES["json read"])) - TICKET == JSON | SQLITE


@pytest.mark.parametrize("name", ["list", "next", "due"])
def test_a_plain_list_loads_sqlite_and_folds_no_ticket(folder: Path, name: str) -> None:
    names = loaded(folder, *LINES[name])
    assert foreign(names) <= LIST | JSON | TICKET
    assert not {one for one in names if one.startswith(("supportcli.facts", "supportcli.recording", "supportcli.desk"))}


def test_completing_a_verb_opens_nothing(folder: Path) -> None:
    assert not foreign(loaded(folder, *LINES["completion of a verb"]))


def test_completing_a_key_folds_no_ticket(folder: Path) -> None:
    names = loaded(folder, *LINES["completion of a key"])
    assert foreign(names) <= LIST | JSON
    assert not {one for one in names if one.startswith(("supportcli.facts", "supportcli.ticket"))}


def test_only_the_facts_met_in_the_ticket_are_loaded(folder: Path) -> None:
    names = {name for name in loaded(folder, *LINES["json read"]) if name.startswith("supportcli.facts.")}
    kinds = {"ticket", "attempt", "note", "callback"}
    assert names <= {f"supportcli.facts.{kind}" for kind in kinds}


def test_the_entry_point_turns_the_collection_of_garbage_off_before_anything_is_loaded(folder: Path) -> None:
    code = "import supportcli.__main__, gc, sys; sys.exit('supportcli.cli' in sys.modules or gc.isenabled())"
    ran = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert ran.returncode == 0
