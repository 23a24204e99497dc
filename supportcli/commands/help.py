"""`supportcli help [COMMAND or TOPIC]`: the menu, a command, or a topic. Plain text laid out by us: Rich would cost
twice a start."""

from supportcli.annotations import Annotated
from supportcli.arguments import Option, Words
from supportcli.results import Text
from supportcli.session import Session

USAGE = "help [COMMAND or TOPIC]"
HELP = """
  sup help tried
  sup help customer add
  sup help words                        a topic
  sup help --all                        every command on one page
"""


def run(
    session: Session,
    words: Words = None,
    everything: Annotated[bool, Option("--all", help="every command with its summary")] = False,
) -> Text:
    """Help, and its topics."""
    from supportcli.help import pages as help_pages

    if everything:
        return Text(help_pages.all_page(session))
    return Text(help_pages.named(session, " ".join(words or ())))
