"""Start-up is the performance: a line that is understood loads nothing that only a refusal needs."""

import subprocess
import sys

SCRIPT = """
import difflib, gettext, re, shutil, sys, textwrap, typing
before = set(sys.modules)
from supportcli.words.options import split_options
from supportcli.words.results import split_result
options, words = split_options("tried", ["other", "pc", "--where=office", "failed"], ["--where"], ["-q"])
assert split_result(words, options=options).result == "failed"
print(*sorted(name for name in set(sys.modules) - before if not name.startswith("supportcli")))
"""


def test_a_line_that_is_understood_loads_no_other_module() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []
