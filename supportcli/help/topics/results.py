"""`help results`: what came of a step, in which words. The phrases are words/phrases.py."""

from supportcli.help.topics import Rows, Typed
from supportcli.languages import N_

SUMMARY = N_("Results of steps, in every language")
PAGE = (
    N_(
        "The last words of `tried` are the result, up to four of them, in any of these languages, whatever"
        " language the program speaks:"
    ),
    Rows(
        (
            ("worked", "works, fixed, ok; помогло; 直った; 好了; funktioniert"),
            ("helped", "better, for a while; стало лучше; 改善; 好一点; besser"),
            ("failed", "did not work, no change; не помогло; だめ; 没用; ging nicht"),
            ("worse", "стало хуже; 悪化; 更糟; schlimmer"),
            ("gone", N_("of a test: the trouble vanished")),
            ("same", N_("of a test: the trouble stays")),
            ("inconclusive", N_("it cannot be told")),
            ("not_possible", N_("it could not be tried")),
        )
    ),
    N_(
        "A fix (reinstall, reboot) worked or failed; a test that swaps one part (other computer, other "
        "cable) is gone or same. Either word may be said, the right one is stored."
    ),
    N_("A no is never stored as a yes: what can be read in two ways is refused with finished lines."),
    Typed(
        (
            "sup tried reinstall did not work",
            "sup tried переустановил не помогло",
            "sup tried checked whether it worked -r failed",
            "sup tried reboot",
            "sup result failed",
        )
    ),
)
