"""`help words`: what needs no quotes, what the shell takes."""

from supportcli.help.topics import Rows, Typed
from supportcli.languages import N_

SUMMARY = N_("Words without quotes, and what the shell takes")
PAGE = (
    N_(
        "Words need no quotes. An option is a word spelled exactly like one (-t, --where, --where=x), "
        "anywhere before --; all else is text."
    ),
    Typed(("sup tried other pc failed", "sup note the customer says -5 volts", 'sup tried "asked if it worked"')),
    Rows(
        (
            ("-5  -12V", N_("is text, and so is any argument with a blank in it")),
            ("--", N_("everything behind it is text: sup note -- the -temp sensor")),
            ("-", N_("alone: the text comes from stdin")),
            ("-m TEXT", N_("a longer message besides; -m - reads it from stdin")),
        )
    ),
    N_("These signs belong to the shell. Put the text in quotes, or leave the sign out:"),
    Rows(
        (
            ("'  \"  `", N_("begin a quotation: it's becomes \"it's\"")),
            ("#", N_("at the beginning of a word: the rest is a comment")),
            ("&  ;  |", N_("end the command")),
            ("(  )  {  }", N_("group commands")),
            ("<  >", N_("read and write files: list opened:>2026 makes a file")),
            ("!", N_('bash takes !x from its history; also inside ""')),
            ("*  ?  [", N_("become names of files")),
            ("$  \\  ~", N_("are replaced")),
        )
    ),
    N_(
        "The ticket is named first or with -t: sup 42 note rang back. Without a name it is the live "
        "call's, else the one in use, else the only open one."
    ),
    N_("Text is stored exactly as it was typed; nothing inside it is ever a command."),
)
