"""`supportcli completion bash|zsh|fish`: prints the function that completes keys with titles, options, vocabulary."""

from supportcli.arguments import Words
from supportcli.languages import N_
from supportcli.results import Text
from supportcli.session import Session

TICKETLESS = ()
USAGE = "completion bash|zsh|fish"
HELP = """
For this shell:
  bash    source <(sup completion bash)
  zsh     source <(sup completion zsh)        after compinit
  fish    sup completion fish | source
For all that follow: the same line in ~/.bashrc, ~/.zshrc,
~/.config/fish/config.fish
"""


def run(session: Session, words: Words = None) -> Text:
    """Completion for bash, zsh, fish."""
    from supportcli import completion
    from supportcli.errors import Refused

    shell = " ".join(words or ())
    if shell not in completion.SHELLS:
        lines = [f"supportcli completion {known}" for known in completion.SHELLS]
        raise Refused(
            N_("Completion is for bash, zsh or fish, not for {shell}."),
            *lines,
            code="unknown_shell",
            typed=shell,
            values={"shell": shell or "–"},
        )
    return Text(completion.script(shell))
