"""`supportcli help [COMMAND or TOPIC]`: the menu, a command, or a topic. Plain text laid out by us: Rich would cost
twice a start."""

from typing import Annotated

import typer

from supportcli.commands import Words
from supportcli.results import Text

USAGE = "help [COMMAND or TOPIC]"
HELP = """
  sup help tried
  sup help customer add
  sup help words                        a topic
  sup help --all                        every command on one page
"""


def run(
    ctx: typer.Context,
    words: Words = None,
    everything: Annotated[bool, typer.Option("--all", help="every command with its summary")] = False,
) -> Text:
    """Help, and its topics."""
    from supportcli.help import pages as help_pages

    if everything:
        return Text(help_pages.all_page(ctx.obj))
    return Text(help_pages.named(ctx.obj, " ".join(words or ())))
