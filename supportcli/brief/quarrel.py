"""Which texts are a quarrel: insults and threats. They stay in the record as facts, and out of what leaves the house.

Words are matched from their beginning on where there are blanks between words, anywhere in Japanese and Chinese. A new
word is one more alternative. A heuristic on purpose: a text that is left out by mistake costs the brief a line, and is
still in the log; `--internal` shows what was left out.
"""

INSULTS = (
    r"\b(?:idiot|moron|stupid|imbecile|crooks?\b|scum|liars?\b|bastard|asshole|fuck|shit|bullshit|dumb\b|useless lot)"
    r"|\b(?:дебил|идиот|кретин|придур|тупые|тупой|тупая|мошенник|жулик|сволоч|козл|урод|бляд|мудак|лжец|хамы?\b)"
    r"|\b(?:blödmann|arschl|scheiß|betrüger|lügner|dummk)"
    r"|馬鹿|バカ|クソ|嘘つき|詐欺師|傻|混蛋|骗子|王八|他妈"
)
THREATS = (
    r"\b(?:sue (?:you|us|them)|suing|lawyer|attorney|(?:in|to) court|kill|burn down|get you fired|will regret|threat)"
    r"|\b(?:в суд|засуж|засуд|адвокат|юрист|убью|убьет|убьёт|сожгу|уволят|пожале(?:ешь|ете)|угроз|угрожа)"
    r"|\b(?:verklag|anwalt|bringe? (?:dich|euch|sie) um|bereuen|droht|drohung)"
    r"|訴え|弁護士|殺す|脅|起诉|律师|杀了|威胁"
)


def is_quarrel(text: str | None, threats: bool = True) -> bool:
    """True where `text` insults, or (unless `threats` is False) threatens somebody."""
    if not text:
        return False
    import re

    return bool(re.search(f"{INSULTS}|{THREATS}" if threats else INSULTS, text, re.IGNORECASE))


def kept(text: str | None, threats: bool = True) -> str | None:
    """The text, or None where it is a quarrel."""
    return None if is_quarrel(text, threats) else text
