"""What columns and words usually mean, in the languages that tables come in: for the draft of a map, never for reading.

A wrong guess is a line that a person changes in the draft. More names of columns: HEADERS, best first; more words: the
tables below, the first line that fits decides. Long, because it is a vocabulary.
"""

import re
from collections.abc import Sequence

HEADERS: dict[str, tuple[str, ...]] = {
    "key": (
        (
            r"(incident|ticket|issue|case|request|problem|sr|bug|work ?item|service request)s? ?(number|no|nr|"
            r"num|id|key|#)"
        ),
        (
            r"number|key|case concept name|(vorgangs|ticket|anfrage|auftrags)(nummer|nr)|"
            r"номер( (заявки|обращения|запроса|документа|инцидента|тикета))?|№( \w+)?|"
            r"(受付|管理|問合せ|問い合わせ|チケット|案件|工单|编号)?(番号|编号|号|no)|"
            r"(numéro|número|n°)( (du|de|do|del) \w+)?|protocolo"
        ),
        (
            r"id|key|#|nr|no|ref(erence)?( ?(no|number))?|case id|ticket|case|issue|incident|заявка|チケット|"
            r"工单|.* id|trace|(process )?instance|vorgang|обращение|aktenzeichen|kennung|(lfd|laufende) ?(nr|nummer)"
        ),
    ),
    "title": (
        (
            r"(short|brief) desc(ription)?|kurztext|title|subject|summary|headline|betreff|titel|kurzbeschreibung|тема|"
            r"заголовок|название"
        ),
        r"件名|タイトル|題名|标题|主题|titre|sujet|asunto|título|objet|oggetto|assunto|содержание|суть обращения",
        r"(problem|issue|ticket|service|request) ?(name|title)|name|problem|issue|service|störung|anliegen|vorgang",
    ),
    "description": (
        (
            r"(long |full )?description|details?|body|text|problem description|beschreibung|описание|内容|"
            r"詳細|描述|说明|(問い?合わ?せ|お問い?合わ?せ|依頼)?内容|説明|(问题)?(描述|详情)|"
            r"содержание обращения|текст( обращения)?|nachricht|descripción|descrizione|descrição"
        ),
        r"message|content|comments? text",
    ),
    "opened": (
        (
            r"(date |time )*(opened|reported|submitted|requested|raised|logged|received)( ?(at|on|date|time|"
            r"datetime))*"
        ),
        (r"(date |time )?creat(ed|ion)( ?(at|on|date|time|datetime))*|(open(ing)?|reg(istration)?) ?(date|time)|entry"),
        (
            r"start( ?(date|time))?|(erstellt|eröffnet|angelegt|eingang|gemeldet)( ?(am|datum|zeit))*|созда\w*|"
            r"дата( и время)?( (регистрации|создания|обращения|поступления|открытия|заявки))?|открыт\w*|"
            r"(作成|登録|受付|起票|発生|受信)(日時?|年月日)|(创建|提交|登记|受理)(时间|日期)|date|"
            r"date (de création|d'ouverture)|ouverte? le|créée? le|"
            r"fecha( de (creación|apertura))?|data( (di )?(apertura|creazione)| de (abertura|criação))?|"
            r"(erstellungs|eröffnungs|melde|eingangs)(datum|zeit)|datum"
        ),
    ),
    "time": (
        r"(change|event|update|modification) ?(date|time|datetime|timestamp).*|time timestamp|timestamp",
        (
            r"(last )?(updated?|modified|changed)( ?(at|on|date|time|datetime))*|complete timestamp|end ?time|"
            r"start ?time|delta ts"
        ),
        (
            r"(zuletzt )?(geändert|aktualisiert)( am)?|zeitpunkt|(дата )?(обновл|изменен)\w*|"
            r"(最終)?更新日時?|(最后)?(更新|修改)时间|(date de )?(dernière )?(modification|mise à jour)|"
            r"última (modificación|actualización|atualização)|ultima modifica|date ?stamp|time|date ?time|date|zeit"
        ),
    ),
    "resolved": (
        (
            r"(last |date |time )?(resolved|solved|fixed|completed)( ?(at|on|date|time|datetime))*|resolution (date|"
            r"time)"
        ),
        (
            r"(gelöst|behoben|erledigt)( am)?|(дата )?решения|解決日時?|対応完了日時?|(解决|完成|"
            r"处理完成)(时间|日期)|"
            r"date de résolution|résolue? le|fecha de (re)?solución|data (di risoluzione|de solução)|"
            r"lösungs(datum|zeit)|"
            r"(дата )?(выполнен|исполнен)\w*"
        ),
    ),
    "closed": (
        r"(date |time )*clos(ed?|ing|ure)( ?(at|on|date|time|datetime))*|end( ?date)?|completion date",
        (
            r"(geschlossen|abgeschlossen)( am)?|(дата )?закрыт\w*|(完了|終了|クローズ)日時?|(关闭|结束)(时间|日期)|"
            r"date de (clôture|fermeture)|close le|fermée? le|fecha de cierre|data (di chiusura|de fechamento)|"
            r"(abschluss|schliess|schliessungs)(datum|zeit)"
        ),
    ),
    "responded": (
        (
            r"(first|initial) (response|reply)( ?(at|on|date|time))*|responded( ?(at|on))?|erste antwort|"
            r"初回(回答|返信|応答)日時?"
        ),
    ),
    "state": (
        (
            r"((new|to) ?|incident|ticket|issue|case|request)? ?(state|status)( name)?|нов(ый|ое) (статус|состояние)|"
            r"neuer (status|zustand)|変更後の?(ステータス|状態)|新状态|zustand|статус|состояние|状態|"
            r"ステータス|状态|estado|対応状況|进度|工单状态|stato"
        ),
        (
            r"concept name|(.* )?activity( ?(id|name|type))?|stage|phase|resolution status|statut|"
            r"event( ?(name|type))?|task( ?name)?|进展|進捗"
        ),
    ),
    "substate": (r"sub ?(state|status)|lifecycle transition|status detail|(pending|hold) reason",),
    "priority": (
        r"priority( ?(level|name))?|prio(rität)?|приоритет|優先(度|順位)|优先级|priorité|prioridade?|priorità",
        (
            r"severity|urgency|(sr latest )?impact|dringlichkeit|schweregrad|срочность|重要度|緊急度|严重(程度|"
            r"性)|紧急程度|urgence"
        ),
    ),
    "owner": (
        (
            r"assigned ?(to|agent|user)|assignee( (login|name|email))?|owner( (first )?name)?|agent( assigned)?|"
            r"technician|handler|(sach)?bearbeiter(in)?|besitzer|zuständig\w*|исполнитель|ответственный|担当者?名?|"
            r"负责人|处理人|менеджер|инженер|(assigné|attribué)e? à( technicien)?|technicien|asignado a|assegnato a|"
            r"atribuído a|responsable|responsável"
        ),
        (
            r"assign(ed|ment) ?(group|team)|team|group|queue|org group|involved st|support group|gruppe|"
            r"группа|担当部署|组"
        ),
    ),
    "actor": (
        (
            r"(sys )?(updated|changed|modified) by|org resource|resource|performed by|changed by|author|user|"
            r"кто изменил|изменил|geändert von|"
            r"owner first name"
        ),
        r"(sys )?(opened|created|reported|entered) by|benutzer|автор|更新者|操作人|作成者|投稿者|起票者",
    ),
    "customer": (
        (
            r"customer( ?name)?|client( ?name)?|company( ?name)?|account( ?name)?|organi[sz]ation( ?name)?|"
            r"kunde|firma|клиент|заказчик|компания|контрагент|организация|顧客名?|お客様名?|会社名?|企業名|"
            r"客户(名称)?|"
            r"(所属)?公司|kundenname|(case )?customer|cliente?|société|entité|empresa"
        ),
        (
            r"caller( ?(id|name))?|request[eo]rs?( ?name)?|requested (by|for)|reporter|reported by|"
            r"contact( ?name)?|submitter|from( name)?|melder|anfragende?r?|заявитель|инициатор|申請者|報告者|依頼者|"
            r"联系人|提交人|报修人|user ?name|full name|demandeur( demandeur)?|solicitante|richiedente|"
            r"kunden(benutzer|nummer)|von"
        ),
    ),
    "email": (
        (
            r"(customer|caller|requester|contact|client|reporter|user|from)? ?e ?mail( address)?|электронная почта|"
            r"メール\w*|邮箱"
        ),
    ),
    "phone": (
        (
            r"(customer|caller|requester|contact|client|reporter|work|business|office|home|mobile|cell)? ?"
            r"(tele)?(phone|fon)( number)?|mobile|tel|"
            r"телефон|電話\w*|电话"
        ),
    ),
    "class": (
        (
            r"class(ification)?|(ticket|issue|case|request|incident)? ?(type|kind)|category|tracker|kategorie|тип|"
            r"категория|種別|类型|工单类型|トラッカー|分類|art|catégorie|categoría|categoria|typ"
        ),
    ),
    "channel": (
        (
            r"(.* )?channel( type)?|contact ?(type|method)|(reported |request )?source|via|origin|kanal|quelle|"
            r"канал|источник|経路|渠道|来源"
        ),
    ),
    "tags": (r"tags?|labels?|keywords?|schlagwörter|метки|теги|ラベル|タグ|标签",),
    "comments": (
        (
            r"((additional|work|internal|public|customer|agent) ?)?(comments?|notes)( and (work ?notes|comments))?|"
            r"journal|history|kommentare?|комментарии|コメント|评论|备注"
        ),
    ),
    "about": (
        (
            r"product|component|module|service|(sub ?)?category|symptom|area|application|system|topic|"
            r"subject area|issue type|complaint( type)?|descriptor|help topic|department"
        ),
    ),
    "resolution": (
        r"resolution( ?(notes?|text|description))?|close notes|solution|lösung|решение|解決策|対応内容|解决方案|fix",
    ),
    "minutes": (
        (
            r"(work|handling|time) ?(spent|worked) ?(minutes|min|\(min\))|minutes( spent)?|arbeitsminuten|"
            r"(arbeits|bearbeitungs)zeit (in )?(min|minuten)"
        ),
    ),
}

MANY = ("tags", "comments")
"""Roles of which a table may have several columns of the same name (`comment`, `comment 2`)."""
STATES = (
    ("reopened", r"re-?open|wieder ?geöffnet|rouvert|переоткр|возобнов|再開|再オープン|重新打开"),
    (
        "new",
        (
            r"unresolved|not resolved|unassigned|assignment|unmatched|nicht gelöst|не решен|не назнач|не обработ|"
            r"unconfirmed|未解決|未解决|未対応|未着手|未処理|未完了|未处理|未受理|待处理|待受理|待分配|"
            r"non résolu|non assigné|"
            r"nicht zugewiesen|nicht bearbeitet|^(no|nein|false|нет|non|否|いいえ)$"
        ),
    ),
    ("waiting_support", r"(await|wait|pend)\w* (for|on) (support|agent|us\b|staff|developer)"),
    (
        "waiting_customer",
        (
            r"(await|wait|pend|hold).*(user|customer|caller|client|info|evidence|requester|reporter|reply|"
            r"response)|more info|feedback|フィードバック|need.?info|info.?need|answered|wart\w* auf (kunde|"
            r"rück|antwort|"
            r"anwend)|rückfrage|rückmeldung|ожида\w* (отв|клиен|польз|инфор|заказ)|уточнен|(顧客|回答|返答|"
            r"返信|確認|ユーザー?)待ち|[等待]+(客户|用户|反馈|回复|客戶)"
        ),
    ),
    (
        "waiting_third_party",
        (
            r"(await|wait|pend|hold|with).*(vendor|supplier|3rd|third|provider|extern|partner|manufactur)|"
            r"(hersteller|lieferant|extern)|поставщик|подрядчик|сторонн|ベンダー|[等待]+(供应商|厂商|第三方)|"
            r"メーカー"
        ),
    ),
    (
        "on_hold",
        (
            r"hold|pending|wait|await|suspend|pause|defer|postpone|block|stalled|zurückgestellt|warte|отложен|"
            r"приостан|ожида|保留|挂起|暂停|待ち|等待|中断|attente|espera|attesa|pendent|pendiente|suspens|sospes"
        ),
    ),
    (
        "closed",
        (
            r"clos|cancel|reject|declin|won'?t|wont|duplicat|invalid|withdraw|archiv|geschlossen|"
            r"abgeschlossen|storniert|abgelehnt|закры|отмен|отклон|クローズ|完了|終了|关闭|关單|取消|却下|"
            r"^(yes|ja|true|да|oui|sí|是|はい|済)$|fermé|cerrad|chius|fechad|zusammengef|merged|deleted|gelöscht|удал|объедин|annulé|已拒绝|abandon|"
            r"verified"
        ),
    ),
    (
        "resolved",
        (
            r"resolv|fixed|solved|\bdone\b|complet|implemented|gelöst|behoben|erledigt|решен|исправл|выполн|"
            r"解決|対応済|処理済|已解决|已处理|已完成|résolu|resuelt|risolt|resolvid|concluíd|traité|terminé|"
            r"готово|выдан"
        ),
    ),
    (
        "open",
        (
            r"active|assign|accept|progress|work|process|acknowledg|confirm|in call|investigat|start|ongoing|"
            r"analy|triage|review|escalat|bearbeit|in arbeit|zugewiesen|take in charge|в работе|назнач|принят|обрабат|"
            r"対応|処理|"
            r"作業|着手|進行|调查|进行|处理中|受理|en cours|en curso|in corso|em andamento|en progreso|in lavorazione"
        ),
    ),
    (
        "new",
        (
            r"new|open|submit|register|creat|logged|report|queue|backlog|to ?do|received|neu|offen|"
            r"eingegangen|нов|откры|зарегистр|新規|未対応|未着手|受付|新建|新しい|未处理|待处理|打开|nouveau|"
            r"ouvert|abiert|nuevo|apert"
        ),
    ),
)
PRIORITIES = (
    (
        "p1",
        (
            r"critical|urgent|highest|blocker|emergency|kritisch|sehr hoch|критич|авар|最高|"
            r"緊急|紧急|至急|急いで|今すぐ|立刻|特急|immediate|dringend|sofort|very high|très haute|muy alta|"
            r"срочн|немедл|majeure|immédiat|urgente|sehr dringend"
        ),
    ),
    ("p2", r"high|major|hoch|высок|高|elevated|important|haute?\b|élevée?|\balt[ao]\b"),
    (
        "p3",
        (
            r"medium|moderate|normal|mittel|средн|обычн|中|普通|通常|一般|standard|default|^p$|moyenne?|"
            r"\bmedi[ao]\b|média"
        ),
    ),
    (
        "p4",
        r"low|minor|trivial|planning|niedrig|gering|низк|低|lowest|cosmetic|basse?\b|\bbaj[ao]\b|\bbaix[ao]\b|faible",
    ),
    # Numbers last: in `1 very low` and `5 sehr hoch` the word decides.
    ("p1", r"\bp ?1\b|^1\b"),
    ("p2", r"\bp ?2\b|^2\b"),
    ("p3", r"\bp ?3\b|^3\b"),
    ("p4", r"\bp ?[45]\b|^[45]\b"),
)
CLASSES = (
    ("known_error", r"known error|bekannter fehler"),
    ("user_error", r"user error|training|bedienfehler"),
    ("bug", r"bug|defect|fault|fehler|ошибк|不具合|バグ|缺陷"),
    ("question", r"^support$|question|inquir|enquir|how.?to|frage|вопрос|консультац|質問|問い?合わ?せ|咨询|问题"),
    (
        "request",
        (
            r"request|feature|enhancement|improvement|story|task|change|wunsch|anforderung|запрос|доработ|"
            r"要望|依頼|需求|请求"
        ),
    ),
    ("billing", r"billing|invoice|payment|refund|rechnung|abrechnung|счет|оплат|請求|账单"),
    ("operations", r"operation|maintenance|outage|server|wartung|betrieb|обслуж|運用|保守|运维"),
    ("third_party", r"third.?party|vendor|supplier"),
)
TYPES = (
    ("incident", r"incident|störung|инцидент|インシデント|事件|故障|障害"),
    ("service_request", r"service request|anfrage|заявка на обслуж|サービス要求|服务请求"),
    ("complaint", r"complaint|beschwerde|жалоб|претенз|クレーム|苦情|投诉"),
    ("problem", r"^problem$|проблема|問題"),
    ("question", r"question|frage|вопрос|質問|咨询"),
)
CHANNELS = (
    ("phone", r"phone|call|ivr|telef|телефон|звон|電話|电话"),
    ("email", r"e-?mail|^mail|courriel|correo|почт|メール|邮"),
    ("chat", r"chat|messenger|whatsapp|telegram|чат|チャット|聊天|微信"),
    ("visit", r"visit|walk|person|counter|vor ort|besuch|визит|лично|訪問|来店|窓口|现场"),
    ("monitor", r"monitor|alert|event|system|nagios|auto|監視|监控"),
    ("web", r"web|self|portal|form|online|app|site|сайт|フォーム|网"),
)
MISSING = (
    "",
    "?",
    "-",
    "--",
    "n/a",
    "na",
    "nan",
    "null",
    "none",
    "nil",
    "#n/a",
    "#n/v",
    "k.a.",
    "(empty)",
    "(null)",
    "\\n",
    "not set",
    "nobody",
    "<null>",
    "[null]",
    "н/д",
)
"""Cells that say that there is nothing, in lower case."""


def plain(header: str) -> str:
    """A header as HEADERS compare it: lower case, words apart, without the marks of the systems they come from."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
    spaced = re.sub(r"[\s_:.\-/+*|()]+", " ", spaced).strip().casefold()
    return re.sub(r"^(sys|u|dv|fields?|issue|ticket|case) (?=\w+ \w+|\w+ed\b|\w+$)", "", spaced) or spaced


def fits(role: str, header: str) -> int | None:
    """How well the name of a column fits a role: 0 is best, None not at all."""
    if role in MANY:
        header = re.sub(r" \d+$", "", header)
    names = {plain(header), re.sub(r"[\s_:.\-/+|()]+", " ", header).strip().casefold()}
    for place, pattern in enumerate(HEADERS[role]):
        if any(re.fullmatch(pattern, name) for name in names):
            return place
    inner = {re.sub(r" ((user|display|full) ?)?(name|value)$", "", name) for name in names} - names
    if role != "key" and any(re.fullmatch(pattern, name) for pattern in HEADERS[role] for name in inner):
        return len(HEADERS[role])  # `caller_id.user_name`
    return None


def meaning(table: Sequence[tuple[str, str]], word: str) -> str | None:
    """What a word stands for in one of the tables, None for nothing known."""
    folded = " ".join(re.sub(r"[_]+", " ", word).casefold().split())
    return next((name for name, pattern in table if re.search(pattern, folded)), None)


def is_before(header: str) -> bool:
    """True for a column that says what was before a change."""
    before = r"(old|previous|prior|from|alt(er)?|vorherig\w*|стар\w+|предыдущ\w+)\b|旧|変更前|原"
    return re.match(before, plain(header)) is not None


def is_no_beginning(header: str) -> bool:
    """True for a date by whose name nothing was opened then."""
    other = r"due|purchase|birth|expir|warrant|deadline|frist|fällig|срок|期日|期限|viewed|resol"
    return re.search(other, plain(header)) is not None


def is_new(word: str) -> bool:
    """True for a state that says by its name that nobody began."""
    return re.fullmatch(r"new|neu|нов\w+|新規|新建|nouveau|nuev[ao]|nuov[ao]|novo", word.strip().casefold()) is not None


def is_open(word: str) -> bool:
    """True for a state that is called open: new where no other state is, else one that somebody works on."""
    return (
        re.fullmatch(r"open(ed)?|offen|открыт\w*|打开|ouvert|abiert[ao]|apert[ao]|aberto", word.casefold()) is not None
    )


def state_of(words: Sequence[str]) -> str | None:
    """What a state means that stands in one column or in two (`Completed`, `In Call`): the end wins."""
    found = [meaning(STATES, word) for word in words]
    ends = [one for one in reversed(found) if one in ("closed", "resolved")]
    known = [one for one in reversed(found) if one]
    return next(iter(ends or known), None)
