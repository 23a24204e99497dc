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
ANSWER = (
    r"automati(?:c reply|sche antwort|sch antwoord|skt? svar|kus válasz|nis atsakymas)|"
    r"automatick[aá] odpov[eě]ď|automaattinen vastaus|automaatvastus|automātiska atbilde|automatyczna odpowiedź|"
    r"auto[ -]?(?:reply|response|antwort)|automatic response|(?:réponse|respuesta|resposta|risposta) autom[aáà]ti\w+|"
    r"autosvar|odpowiedź automatyczna|autoodpowiedź|răspuns automat|samodejni odgovor|automatski odgovor|"
    r"otomatik yanıt|balasan otomatis|(?:câu )?trả lời tự động|αυτόματη απάντηση|автоответ|автоматический ответ|"
    r"автоматична відповідь|автоматичен отговор|аутоматски одговор|תשובה אוטומטית|رد تلقائي|(?:การ)?ตอบกลับอัตโนมัติ|"
    r"自动(?:回复|答复)|自動(?:回覆|回復|返信|応答)|자동 ?(?:회신|응답|답장)"
)
"""Sources: what Outlook writes in each language, and other ticket systems' lists."""
AWAY = (
    r"i(?:'|’| a)m (?:currently )?out of (?:the )?office|out of (?:the )?office|vacation (?:reply|message)|"
    r"away from (?:the |my )?(?:office|desk|mail)|abwesenheit(?:snotiz|snachricht)?|abwesend|(?:außer|ausser) haus|"
    r"absen(?:ce|t)(?: du bureau)?|fuera de (?:la )?oficina|fuori (?:sede|ufficio)|fora do escritório|"
    r"afwezig(?:heidsassistent|heidsbericht|heid)?|frånvaro(?:meddelande)?|fraværs(?:assistent|besked|melding)|"
    r"ikke (?:på kontoret|til stede)|poissa(?: toimistosta)?|nieobecność|poza biurem|mimo kancelář|irodán kívül|"
    r"нет на месте|不在办公室|不在通知|不在のお知らせ|부재 ?중"
)
ABSENT = re.compile(
    rf"^\W{{0,3}}(?:(?:{ANSWER}|{AWAY})(?:\s+auto\w+)?\s*(?:[:：\]!–-]|$|re\b|until|till|bis|jusqu)|"
    r"auto: .{1,100} is out of (?:the )?office\b)",
    re.IGNORECASE,
)
"""Only where it ends or a colon follows: `Out of office calendar does not open` is a problem."""
FAILURE = re.compile(
    r"^\W{0,3}(?:undeliver|delivery (?:status|failure|has failed|delayed)|mail delivery|returned mail|failure notice|"
    r"unzustellbar|non remis|no se puede entregar|não é possível entregar|non recapitabile|onbestelbaar|"
    r"kan inte levereras|kan ikke leveres|niedostarczalne|nedoručitelné|не удается доставить|недоставлено|"
    r"无法送达|未传递|無法傳遞|配信不能|배달되지 않음)",
    re.IGNORECASE,
)
"""Source: what Exchange writes in each language."""


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
    """A program answers for somebody who is away. Behind a `Re:` it is a person who answers the program."""
    return ABSENT.match(" ".join(subject.split())) is not None


def is_failure(subject: str) -> bool:
    """A mail did not arrive."""
    return FAILURE.match(" ".join(subject.split())) is not None
