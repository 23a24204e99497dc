"""A page longer than the terminal goes through $PAGER or less; everything else, and every pipe, is written straight."""

import os
import shutil
import subprocess

from supportcli.annotations import IO


def paged(text: str, out: IO[str]) -> bool:
    """Show the text in the pager if it is longer than the terminal; False if it is still to be written.

    `screen_from` has already said no for PAGER='' or 'cat', a dumb terminal and a pipe. less gets FRX (quit if it fits,
    colours, keep the screen) unless LESS says otherwise, as git does.
    """
    try:
        height = os.get_terminal_size(out.fileno()).lines
    except (OSError, ValueError):
        return False
    if text.count("\n") < max(height, 5):
        return False
    command = _command()
    if not command:
        return False
    env = {"LESS": "FRX", "LESSCHARSET": "utf-8", **os.environ}
    out.flush()
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=env)
    except OSError:
        return False
    try:
        process.communicate(text.encode("utf-8", "backslashreplace"))
    except BrokenPipeError:
        pass  # the reader has seen enough
    finally:
        _wait(process)
    return True


def _command() -> list[str]:
    asked = os.environ.get("PAGER")
    if asked is None:
        less = shutil.which("less")
        return [less] if less else []
    import shlex

    try:
        words = shlex.split(asked)
    except ValueError:
        return []
    return words if words and shutil.which(words[0]) else []


def _wait(process: "subprocess.Popen[bytes]") -> None:
    while True:
        try:
            process.wait()
            return
        except KeyboardInterrupt:
            continue  # Ctrl-C belongs to the pager, which stays
