"""What makes two wordings the same: words left out, words of one idea, endings cut (en de ru), scripts without blanks.

A new synonym of a single word goes into CONCEPTS (all languages); a new way to say a whole step goes into step_names.py.
Long rows are word lists. No library: this runs in every `tried`, and all of it must cost less than 2 ms (measured in tests/benchmarks).
"""

# ruff: noqa: E501, SIM905

DROPPED = frozenset(
    """a an the my our his her their its your this that these i we he she they it me us on in at to for from with by over of via under and then also
    was were is are been be had did do done tried try trying used use using once twice times time few several just still already up out there
    into onto all both same please some so
    der die das den dem des ein eine einen einem einer mein meine meinen meinem unser unseren ich wir und mit am im an auf vom von zum zur beim bei
    habe hab haben hat wurde war es sich den alle auch es mal
    и в во на с со из от по у к за под я мы он она мой моя наш свой своего его ее их был была было были все всё это через еще
    попробовал пробовал попробовали""".split()
)  # fmt: skip
"""Words that carry nothing about the step."""

UNLIKE = frozenset(
    """not no never cannot can't couldn't didn't don't wasn't won't without will would should could might maybe if whether unless instead offered
    suggested refused plan planned going want wants later nicht kein keine keinen ohne nie wird würde soll sollte könnte falls statt vielleicht
    не нет без ни никогда если будет надо нужно вместо может""".split()
)  # fmt: skip
"""Negation and what was not done (yet): a wording that holds one of these is only recognised when the catalogue's own wording holds it, too."""

_CONCEPTS_OF = """
computer: pc laptop notebook computers machine desktop workstation mac macbook rechner laptops pcs компьютер комп пк ноутбук ноут
other: another different second andere anderer anderes anderen anderem zweiter zweite zweites zweiten друг втор
software: app apps program programme application client programs software applications clients anwendung programm программ приложен клиент софт
provider: isp carrier operator hotline support helpdesk telco провайдер оператор anbieter
login: username user-name logon signin sign-in benutzername логин
password: passphrase passcode pw pwd passwort kennwort парол
restart: neustarten restarting перезапуск
reboot: rebooting
phone: telephone mobile smartphone handset cellphone iphone android handy телефон smartphones phones
cable: cord lead wire kabel cables cords leads wires кабел провод
router: fritzbox маршрутизатор роутер wlan-router
modem: модем
wifi: wi-fi wlan wireless вайфа вай-фа
internet: интернет
windows: винд windows
building: building buildings
licence: license
mail: e-mail email
add-on: addon
centre: center
""".strip().splitlines()

CONCEPTS = {word: line.split(":")[0] for line in _CONCEPTS_OF for word in line.replace(":", "").split()}
"""A word (en, de as written, ru as cut by `stem`) → the word of the same idea that stands for it."""

_ENDINGS_RU = (
    *("иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ала", "али", "ало", "ила", "или", "ило"),
    *(
        "ой",
        "ей",
        "ий",
        "ый",
        "ая",
        "яя",
        "ое",
        "ее",
        "ые",
        "ие",
        "ом",
        "ем",
        "ам",
        "ям",
        "ах",
        "ях",
        "ов",
        "ев",
        "ую",
        "юю",
        "ть",
        "ал",
        "ил",
        "ию",
        "ия",
        "ии",
    ),
    *("л", "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й"),
)
_ENDINGS_LATIN = ("ing", "ed", "es", "s", "e")
_INSIDE = "-'./"
"""Signs that may stand inside a word (`e-mail`, `8.8.8.8`)."""


def stem(word: str) -> str:
    """`word` (casefolded) without its ending, crudely: only ever compared with other results of this function."""
    if word.isascii():
        for ending in _ENDINGS_LATIN:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word[: -len(ending)]
                break
        if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls":
            word = word[:-1]
    elif "а" <= word[0] <= "я":
        for ending in _ENDINGS_RU:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word[: -len(ending)]
    return word


def has_unspaced_script(text: str) -> bool:
    """Whether Japanese or Chinese letters occur."""
    return not text.isascii() and any("\u3040" <= letter <= "\u9fff" for letter in text)


def folded(text: str) -> str:
    """Case, width and ё folded away; ASCII text costs next to nothing."""
    text = text.casefold()
    if not text.isascii():
        if any("\uff00" <= letter <= "\uffef" or "\u0300" <= letter <= "\u036f" for letter in text):
            from unicodedata import normalize

            text = normalize("NFKC", text).casefold()
        text = text.replace("ё", "е").replace("’", "'").replace("'s ", " ")
    else:
        text = text.replace("'s ", " ")
    return text


_TOGETHER = (
    *(("off and on", "offon"), ("off and back on", "offon"), ("off then on", "offon"), ("on and off", "offon")),
    *(
        ("aus und wieder ein", "ausein"),
        ("aus und wieder an", "ausein"),
        ("aus und ein", "ausein"),
        ("aus und an", "ausein"),
    ),
    *(("aus- und ein", "ausein"), ("ab und wieder an", "aban"), ("выключил и включил", "выклвкл")),
)
"""Pairs that are one idea: without this `switched off all lamps` would be `switched off and on`."""


def words_of(text: str) -> list[str]:
    """The words of a folded text, without punctuation."""
    if not text.replace(" ", "").isalpha():
        text = "".join([letter if letter.isalnum() or letter in _INSIDE else " " for letter in text])
    return [word for word in (part.strip(_INSIDE) for part in text.split()) if word]


def key_words(text: str) -> list[str]:
    """The words of a folded text that carry meaning, each as its concept, in order."""
    found = []
    for said, key in _TOGETHER:
        if said in text:
            text = text.replace(said, key)
    for word in words_of(text):
        if word not in DROPPED:
            key = CONCEPTS.get(word) or stem(word)
            found.append(CONCEPTS.get(key, key))
    return found


_LEFT_OUT = str.maketrans("", "", " \u3000、。，．！？!?,.「」『』()（）・~〜のをはがにでもて了过過把给給")


def squeezed(text: str) -> str:
    """A folded Japanese or Chinese text without blanks, punctuation and particles."""
    return text.translate(_LEFT_OUT)
