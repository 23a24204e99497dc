"""The brief in Russian: three plural forms, months in the genitive."""

from datetime import datetime

from supportcli.brief.phrases import Phrases

MONTHS = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
NOUNS = {
    "calls": ("звонок", "звонка", "звонков"),
    "promises": ("обещание", "обещания", "обещаний"),
    "days": ("день", "дня", "дней"),
    "more": ("запись", "записи", "записей"),
}


def date(at: datetime, clock: bool, year: bool) -> str:
    """`11 ноября 2026, 18:00`"""
    day = f"{at.day} {MONTHS[at.month - 1]}" + (f" {at.year}" if year else "")
    return f"{day}, {at:%H:%M}" if clock else day


def length(minutes: int) -> str:
    """`3 дня 10 ч`, `2 ч 5 мин`, `9 мин`"""
    days, rest = divmod(minutes, 1440)
    hours, left = divmod(rest, 60)
    if days:
        return counted("days", days) + (f" {hours} ч" if hours else "")
    if hours:
        return f"{hours} ч" + (f" {left} мин" if left else "")
    return f"{left} мин"


def counted(noun: str, n: int) -> str:
    """1 звонок, 2 звонка, 5 звонков, 11 звонков, 21 звонок."""
    if n % 10 == 1 and n % 100 != 11:
        form = 0
    elif n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14):
        form = 1
    else:
        form = 2
    return ("ещё " if noun == "more" else "") + f"{n} {NOUNS[noun][form]}"


PHRASES = Phrases(
    words={
        "title_next-line": "Для следующей линии: {title}",
        "title_provider": "Просьба принять меры: {title}",
        "title_authority": "Жалоба: {title}",
        "title_colleague": "Сводка: {title}",
        "to_next-line": "Кому: следующая линия поддержки, {provider}",
        "to_provider": "Кому: {provider}",
        "to_authority": "Кому: надзорный орган; поставщик услуг: {provider}",
        "to_colleague": "Кому: тому, кто продолжит",
        "intro_next-line": "Просим принять обращение. Перечисленное ниже не нужно ни повторять, ни спрашивать снова.",
        "intro_provider": "Что известно и что уже испробовано, чтобы ничего не спрашивать дважды.",
        "intro_authority": "Факты по порядку, с датами; полный журнал предоставим по запросу.",
        "intro_colleague": "Что известно, что испробовано, что дальше.",
        "intro_done": "С нашей стороны проверено всё, что можно проверить, слой за слоем. Не хватает одного шага, "
        "и сделать его может только поставщик услуг.",
        "closing_next-line": "Если это невозможно, сообщите, кто может это сделать и к какому сроку.",
        "closing_provider": "Просим письменно подтвердить, кто и когда это сделает.",
        "closing_authority": "Просим рассмотреть обращение и обязать поставщика услуг сделать этот шаг.",
        "closing_colleague": "Результат, каким бы он ни был, внесите в журнал: тогда пробовать придётся один раз.",
        "problem": "Проблема",
        "tried": "Что испробовано и что это исключает",
        "left": "Что остаётся",
        "promises": "Что было обещано",
        "said": "Что нам говорили и к кому мы обращались",
        "time": "У кого было дело",
        "contacts": "Номера и имена",
        "internal": "Внутреннее: не для передачи",
        "since": "С {when}: {length} без решения.",
        "solved": "Сообщено {when}, решено {solved}; {length} без решения.",
        "col_step": "Шаг",
        "col_result": "Результат",
        "col_means": "О чём это говорит",
        "col_promise": "Обещание",
        "col_due": "Срок",
        "col_outcome": "Итог",
        "nothing_tried": "Пока ничего не испробовано.",
        "no_result": "результата пока нет",
        "rules_out": "исключает: {layers}",
        "against": "менее вероятно: {layers}",
        "points_to": "Вероятнее всего: {layer} ({percent} %).",
        "also": "Возможно также: {layers}.",
        "ruled_out": "Исключено: {layers}.",
        "less_likely": "Менее вероятно: {layers}.",
        "promise_sum": "{promises}, выполнено в срок: {kept}.",
        "promise": "{what}, сказано {when}",
        "kept": "выполнено",
        "kept_late": "выполнено с опозданием: {when}",
        "broken": "не выполнено",
        "cancelled": "отменено",
        "open": "срок не наступил",
        "overdue": "до сих пор не выполнено",
        "escalated": "{when}, кому: {to}",
        "deadline": "срок {when}",
        "accepted": "принято",
        "refused": "отказано",
        "statement": "{when}, {who}: «{text}»",
        "held": "{parties}.",
        "calls_sum": "{calls}, разговоров {talk}{waited}.",
        "waited": ", ожидания на линии {wait}",
        "reference": "Их номер: {references}.",
        "own_number": "Наш номер: {key}.",
        "names": "С кем говорили: {names}.",
        "ask_next-line": "Нужен один шаг",
        "ask_provider": "Просим сделать один шаг",
        "ask_authority": "Шаг, которого поставщик услуг не сделал",
        "ask_colleague": "Следующий шаг",
        "by": "Срок: {when}.",
        "signed": "{name}, {when}",
        "head": "Отпечаток журнала {head}, запись {key}",
        "us": "мы",
        "customer": "клиент",
        "support": "поставщик услуг",
        "third_party": "третья сторона",
        "nobody": "никто",
    },
    layers={
        "user-input": "ввод вручную",
        "software": "программы",
        "computer": "компьютер",
        "cabling": "кабели и переходники",
        "device": "устройство (модем)",
        "site": "место и сигнал",
        "credentials": "логин и пароль",
        "account-record": "учётная запись абонента у поставщика услуг",
        "provider-network": "сеть поставщика услуг",
        "provider-service": "серверы и сотрудники поставщика услуг",
        "billing": "оплата и продление",
        "two-causes": "две причины сразу",
    },
    asks={
        "user-input": "Один раз пройти с абонентом по телефону весь ввод и все переключатели и назвать, что неверно.",
        "software": "Назвать версию и настройки, с которыми это точно работает, и сверить их с абонентом.",
        "computer": "Проверить то же подключение на заведомо исправном компьютере.",
        "cabling": "Измерить линию и, если значения вне нормы, прислать техника проверить кабели и розетки.",
        "device": "Проверить устройство или заменить его на заведомо исправное.",
        "site": "Измерить сигнал на месте и сказать, что нужно, чтобы он стал лучше.",
        "credentials": "Задать новый логин и пароль на всех серверах и проверить вход с ними со своей стороны.",
        "account-record": "Открыть учётную запись этого абонента, проверить логин, тариф, MAC-адрес и блокировки и "
        "создать запись заново на всех серверах.",
        "provider-network": "Проверить и сбросить порт этого абонента, узнать об авариях в районе и сообщить нам "
        "измеренные значения.",
        "provider-service": "Назвать одного ответственного за обращение и проверить серверы, нужные абоненту.",
        "billing": "Проверить, что оплата зачислена на этот договор, и снять блокировку.",
        "two-causes": "Поручить одному технику проверить за один раз и учётную запись, и линию.",
        "confirm": "Письменно подтвердить, в чём была причина и что изменено.",
    },
    results={
        "worked": "помогло",
        "helped": "помогло на время",
        "failed": "не помогло",
        "worse": "стало хуже",
        "gone": "там неисправности нет",
        "same": "то же самое",
        "inconclusive": "неясно",
        "not_possible": "невозможно",
    },
    promises={
        "callback": "перезвонить",
        "reply": "ответить",
        "fix": "исправить",
        "visit": "прислать техника",
        "refund": "вернуть деньги",
    },
    levels={
        "next-line": "следующая линия",
        "specialist": "специалист",
        "provider": "поставщик услуг",
        "account-manager": "менеджер клиента",
        "management": "руководство",
        "authority": "надзорный орган",
        "press": "пресса",
    },
    questions={
        "did": "Что делали: {text}",
        "wanted": "Чего хотели: {text}",
        "happened": "Что происходит: {text}",
        "expected": "Чего ожидали: {text}",
        "changed": "Что изменилось: {text}",
        "before": "Шаги до этого: {text}",
        "often": "Как часто: {text}",
        "who": "У кого: {text}",
        "where": "Где: {text}",
    },
    date=date,
    length=length,
    counted=counted,
)
