"""The functions for bash, zsh and fish, each in its real shell; a shell that is not installed is skipped with that
reason."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from supportcli.completion import SHELLS

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(sup: Any, tmp_path: Path) -> Any:
    """Two tickets and a promise, and a `sup` on PATH."""
    sup.ok("open modem does not connect --provider Comstar", now="2026-11-16T09:00:00Z")
    sup.ok("1 callback 18:00 specialist rings --who Ines")
    sup.ok("open printer prints blank -c 'Acme Ltd'")
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "sup").write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m supportcli "$@"\n')
    (folder / "sup").chmod(0o755)
    sup.env["PATH"] = f"{folder}:{os.environ['PATH']}"
    for shell in SHELLS:
        (tmp_path / f"function.{shell}").write_text(sup.ok(f"completion {shell}").out)
    return sup


def shell(desk: Any, name: str, *argv: str) -> str:
    if not shutil.which(name):
        pytest.skip(f"{name} is not installed")
    done = subprocess.run(
        [name, *argv],
        env={**desk.env, "LC_ALL": "C.UTF-8", "TERM": "dumb"},
        cwd=desk.path.parent,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def bash(desk: Any, line: str) -> list[str]:
    """COMPREPLY for a line, with readline's own idea of where its last word begins."""
    script = (
        "source function.bash; COMP_WORDBREAKS=$' \\t\\n\"\\'><=;|&(:'; COMP_LINE=$1; COMP_POINT=${#1}; _supportcli; "
        "(( ${#COMPREPLY[@]} )) && printf '%s\\n' \"${COMPREPLY[@]}\"; true"
    )
    return shell(desk, "bash", "--norc", "-c", script, "bash", line).splitlines()


def fish(desk: Any, line: str) -> list[str]:
    return shell(desk, "fish", "--no-config", "-c", "source function.fish; complete -C $argv[1]", line).splitlines()


def zsh(desk: Any, line: str) -> str:
    """What a zsh at a pseudo-terminal shows after the line and a Tab that lists."""
    script = r"""
        zmodload zsh/zpty
        zpty it "TERM=vt100 zsh -f -i"
        zpty -w it 'PROMPT="READY>"; autoload -U compinit; compinit -u -d ./dump; source function.zsh'
        zpty -w it 'setopt no_beep no_list_beep no_always_last_prompt'
        zpty -w it 'zstyle ":completion:*" menu no'
        zpty -w it 'bindkey "^I" complete-word; bindkey "^D" list-choices; print -r -- SET"UP"'
        zpty -r it out '*SETUP*READY>*'
        zpty -n -w it "$1"$2
        local all= quiet=0
        repeat 150; do
            sleep 0.1
            (( quiet++ ))
            while zpty -r -t it out; do all+=$out quiet=0; done
            (( quiet > 20 )) && break
        done
        print -r -- "$all"
        zpty -d it
    """
    return shell(desk, "zsh", "-f", "-c", script, "zsh", line, "\x04")


def test_bash_completes_verbs_keys_and_handles(desk: Any) -> None:
    assert bash(desk, "sup tim") == ["timeline"]
    assert bash(desk, "sup show ") == ["2", "1"]
    (handle,) = bash(desk, "sup 1 kept ")
    assert desk(f"1 kept {handle}").code == 0


def test_bash_completes_behind_a_colon_and_an_equals_sign(desk: Any) -> None:
    assert bash(desk, "sup list is:ov") == ["overdue"]
    assert bash(desk, "sup open x --type=q") == ["question"]


def test_bash_quotes_what_it_inserts(desk: Any) -> None:
    assert bash(desk, "sup call ac") == ["Acme\\ Ltd"]


def test_bash_leaves_files_to_itself(desk: Any) -> None:
    assert bash(desk, "sup attach function.f") == ["function.fish"]


def test_fish_shows_titles_beside_keys_and_handles(desk: Any) -> None:
    assert fish(desk, "sup show ") == ["1\tmodem does not connect", "2\tprinter prints blank"]
    (found,) = fish(desk, "sup 1 kept ")
    assert "specialist rings" in found
    assert fish(desk, "sup list is:ov") == ["is:overdue"]
    assert "function.zsh" in [line.partition("\t")[0] for line in fish(desk, "sup attach function.z")]


def test_zsh_lists_titles_beside_keys(desk: Any) -> None:
    shown = zsh(desk, "sup show ")
    assert "modem does not connect" in shown and "printer prints blank" in shown


def test_zsh_lists_promises(desk: Any) -> None:
    assert "specialist rings" in zsh(desk, "sup 1 kept ")


@pytest.mark.parametrize("name", SHELLS)
def test_each_shell_can_read_its_function(desk: Any, name: str) -> None:
    shell(desk, name, "-c", f". ./function.{name}" if name != "zsh" else "compdef() { :; }; . ./function.zsh")


def test_another_shell_is_refused_with_those_there_are(sup: Any) -> None:
    ran = sup("completion csh --json")
    assert ran.code == 2 and ran.error["code"] == "unknown_shell"
    assert ran.error["choices"] == [f"supportcli completion {name}" for name in SHELLS]
