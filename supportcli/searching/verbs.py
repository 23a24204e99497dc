"""Forms that a stemmer leaves apart: German and Dutch verbs whose first part stands elsewhere (`anmelden`,
`angemeldet`, `meldet ... an`) or whose vowel changes (`abbrechen`, `abgebrochen`), irregular English words, and words
of one root (`отключение`, `отключается`).

Asked by searches only where little was found. A new strong or irregular word is a row in STRONG or IRREGULAR.
"""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import takewhile

from supportcli.searching.asking import Alternative

FIRST_PARTS = {
    "de": "zuruck zusammen wieder weiter durch heraus herunter hinein hinzu unter uber nach fest frei fort hoch los "
    "mit vor weg ab an auf aus bei ein her hin um zu",
    "nl": "terug samen tegen onder door over mee toe aan af bij in op uit",
}
ENDINGS = (
    *("ungen", "ung", "endes", "ender", "enden", "endem", "ende", "test", "tet", "ten", "tes", "ter", "tem", "end"),
    *("ern", "eln", "te", "en", "et", "es", "er", "em", "st", "t", "e", "n"),
)
SHORTEST_ROOT = 3
STRONG = {
    "de": "zieh:zog brech:broch,brach,brich schliess:schloss schreib:schrieb find:fund,fand verlier:verlor "
    "sprech:sproch,sprach,sprich nehm:nomm,nahm,nimm geb:gab,gib seh:sah,sieh halt:hiel,half,hal les:las,lies komm:kam "
    "geh:gang,ging bleib:blieb bind:bund,band heb:hob lass:liess treff:troff,traf werf:worf,warf,wirf fahr:fuhr "
    "steh:stand lauf:lief ruf:rief vergess:vergass,vergiss schlag:schlug fall:fiel trag:trug lad:lud bring:brach "
    "denk:dach wiss:wuss,weiss send:sand greif:griff reiss:riss steig:stieg fliess:floss bieg:bog biet:bot "
    "beginn:begann,begonn spring:sprung,sprang sink:sunk,sank sterb:storb,starb stehl:stohl,stahl "
    "frier:fror schneid:schnitt streich:strich treib:trieb weis:wies zwing:zwung,zwang",
    "nl": "spreek:sprok,sprak breek:brok,brak sluit:slot schrijf:schrev,schreef vind:vond verlies:verlor kies:koz,koos "
    "zend:zond trek:trok geef:gaf,gev neem:nam,nom bied:bod slaa:slag",
}
IRREGULAR = (
    "be was were been|become became|begin began begun|bite bit bitten|blow blew blown|break broke broken|bring brought|"
    "build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|deal dealt|do did done|draw drew "
    "drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|find found|fly flew flown|forget "
    "forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|have "
    "had|hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led|leave left|lend lent|lose lost|make "
    "made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|"
    "sell sold|send sent|shake shook shaken|shine shone|shoot shot|shrink shrank shrunk|sink sank sunk|sit sat|sleep "
    "slept|speak spoke spoken|spend spent|spin spun|steal stole stolen|stick stuck|strike struck|swear swore sworn|"
    "swell swelled swollen|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw "
    "thrown|understand understood|wake woke woken|wear wore worn|win won|wind wound|withdraw withdrew withdrawn|write "
    "wrote written|child children|foot feet|man men|woman women|mouse mice|tooth teeth|person people|index indices|"
    "matrix matrices|criterion criteria|datum data|good better best|bad worse worst"
)
AGAIN = ("re", "un", "over", "under", "out", "up", "mis")
"""What may stand before an irregular word: `rewritten`, `overwritten`, `undone`."""
VOWELS_AND_HISSES = str.maketrans("оыжзгчщцкшх", "аидддттттсс")
"""Russian letters that change within a root: установка, устанавливать; зарядка, заряжать; отправить, отправка."""
KIN_FROM = 5
KIN_OF_CYRILLIC_FROM = 4
KIN_ENDING = 4
ENDING, ENDING_OF_CYRILLIC = 5, 8
"""Letters behind what the longer of two such words has in common with the other: устан|авливается."""
LONGER = 8

Known = Callable[[str, int], Sequence[str]]
"""(beginning, most letters) -> known words."""


def irregular(word: str) -> list[str]:
    """The other forms of an irregular English word."""
    for before in ("", *AGAIN):
        bare = word.removeprefix(before)
        if before and bare == word:
            continue
        for row in IRREGULAR.split("|"):
            forms = row.split()
            if bare in _regular(forms):
                return [before + one for one in _regular(forms) if one != bare]
    return []


def _regular(forms: Sequence[str]) -> list[str]:
    """The forms, and what is made from the first as from other words."""
    first = forms[0]
    short = first.removesuffix("e")
    return list(dict.fromkeys([*forms, f"{first}s", f"{short}ing", f"{short}{short[-1]}ing"]))


def apart_or_together(word: str, code: str, beginning_with: Known) -> list[Alternative]:
    """Other forms of a verb of German or Dutch: with `ge` and `zu` in it, with its first part elsewhere in the entry,
    or with another vowel."""
    longest = len(word) + LONGER
    found: dict[Alternative, None] = {}
    for first_part, root in readings(word, code):
        begins = {root[:2], *(other[:2] for other, first in _strong(code).items() if first == root)}
        for start in dict.fromkeys(between + begin for begin in begins for between in ("", "ge", "zu")):
            for one in beginning_with(first_part + start, longest):
                if one != word and (first_part, root) in readings(one, code):
                    found[Alternative((one,))] = None
        for one in (one for begin in begins for one in beginning_with(begin, longest) if first_part):
            if ("", root) in readings(one, code):
                found[Alternative((one, first_part))] = None
    return list(found)


def readings(word: str, code: str) -> list[tuple[str, str]]:
    """All (first part or "", root without `ge`, `zu`, endings and change of vowel) that a word may be read as:
    `ausgetauscht` is ("aus", "tausch"), `andern` is ("", "and")."""
    firsts = ["", *(one for one in FIRST_PARTS[code].split() if word.startswith(one))]
    roots = [(first, _without_endings(_without_between(word[len(first) :], first))) for first in firsts]
    return [(first, _strong(code).get(root, root)) for first, root in roots if len(root) >= SHORTEST_ROOT]


def _without_between(rest: str, first: str) -> str:
    """Without the `ge` or, behind a first part, `zu` of a participle or infinitive."""
    for between in ("ge", "zu") if first else ("ge",):
        if rest.startswith(between) and len(rest) > len(between) + SHORTEST_ROOT:
            return rest[len(between) :]
    return rest


def _without_endings(rest: str) -> str:
    for ending in ENDINGS:
        if rest.endswith(ending) and len(rest) - len(ending) >= SHORTEST_ROOT:
            return _without_endings(rest[: -len(ending)])
    return rest


@cache
def _strong(code: str) -> dict[str, str]:
    """Root with another vowel -> root."""
    rows = [row.partition(":") for row in STRONG[code].split()]
    return {_without_endings(other): _without_endings(root) for root, _, others in rows for other in others.split(",")}


def kin(word: str, beginning_with: Known) -> list[str]:
    """Known words that have so much of the beginning in common that they will be of one root."""
    least = KIN_OF_CYRILLIC_FROM if "а" <= word[0] <= "я" else KIN_FROM
    if len(word) < least:
        return []
    most = ENDING_OF_CYRILLIC if least == KIN_OF_CYRILLIC_FROM else ENDING
    found = []
    flat = word.translate(VOWELS_AND_HISSES)
    for one in beginning_with(word[: least - 1], len(word) + LONGER):
        other = one.translate(VOWELS_AND_HISSES)
        common = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(flat, other, strict=False)))
        shorter, longer = sorted((len(flat), len(other)))
        if one != word and common >= max(least, shorter - KIN_ENDING, longer - most):
            found.append(one)
    return found
