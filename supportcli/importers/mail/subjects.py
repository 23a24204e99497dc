"""What stands in a subject: prefixes of answers in many languages, a ticket's number, an absence. Pure.

A new prefix is a word in ANSWERS, a new form of a number a line in NUMBERS.
"""

import re

ANSWERS = (
    "antwort|antw|aw|wg|fwd|fw|re|sv|vs|vb|vl|fs|fv|tr|rv|rif|r|i|enc|res|odp|pd|ynt|ilt|atb|ts|bls|trs|hj|eil|"
    "vá|továbbítás|σχετ|απ|πρθ|отв|ответ|пер"
)
"""Sources: the lists of Thunderbird, Outlook's translations and Wikipedia "List of email subject abbreviations"."""
ASIAN = "回复|回覆|答复|答覆|转发|轉寄|转寄|轉發|返信|転送|회신|전달|답장"
COUNT = r"(?:\[\d{1,3}\]|\(\d{1,3}\)|\^?\d{1,3})"
PREFIX = re.compile(rf"\s*(?:(?:{ANSWERS})\s?{COUNT}?\s?[:：]|(?:{ASIAN})\s?[:：])\s*", re.IGNORECASE)
NUMBERS = (
    re.compile(r"\[#?(\d{1,9})\]"),
    re.compile(r"\b(?:supportcli|sup|ticket|заявка|тикет|обращение)\s?[#№:-]?\s?#?(\d{1,9})\b", re.IGNORECASE),
    re.compile(r"\b(?:case|vorgang|fall)\s?[#№]\s?(\d{1,9})\b", re.IGNORECASE),
    re.compile(r"(?<![\w&])#(\d{1,9})\b"),
)
ABSENT = re.compile(
    r"^\W{0,3}(?:out of (?:the )?office|auto(?:matic)?[ -]?(?:reply|response|antwort)|vacation (?:reply|message)|"
    r"away from (?:the |my )?(?:office|desk|mail)|automatische antwort|abwesenheit(?:snotiz)?|abwesend|"
    r"(?:außer|ausser) haus|réponse automatique|"
    r"absence|absent|respuesta autom[aá]tica|fuera de (?:la )?oficina|resposta autom[aá]tica|"
    r"risposta automatica|fuori sede|automatisch antwoord|afwezig|autosvar|automatiskt svar|frånvaro|"
    r"automatická odpověď|odpowiedź automatyczna|autoodpowiedź|nieobecność|автоответ|автоматический ответ|自动回复|"
    r"自動回覆|自动答复|自動返信|不在通知|不在のお知らせ|자동 ?(?:회신|응답)|부재 ?중)"
    r"(?:\s+auto\w+)?\s*(?:[:：\]!–-]|$|until|till|bis|jusqu)",
    re.IGNORECASE,
)
"""Only where it ends or a colon follows: `Out of office calendar does not open` is a problem."""


def title_of(subject: str) -> str:
    """The subject without `Re:`, `AW: Fwd:`, `RE[2]:`, `回复：`; on one line, single blanks."""
    text = subject
    for _ in range(30):
        found = PREFIX.match(text)
        if not found or not text[found.end() :].strip():
            break
        text = text[found.end() :]
    return " ".join(text.split())


def number_in(subject: str) -> int | None:
    """The ticket that the subject names, as people and programs write it: [#42], [42], Ticket#42, supportcli 42."""
    for form in NUMBERS:
        found = form.search(subject)
        if found and int(found[1]):
            return int(found[1])
    return None


def is_absence(subject: str) -> bool:
    """A program answers for somebody who is away."""
    return ABSENT.match(title_of(subject)) is not None
