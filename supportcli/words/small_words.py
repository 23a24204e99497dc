"""The small words around a result: what belongs to it, what only joins, what denies it, what asks. See phrases.py.

To add a word, write it between two `|`. A language without a row for a kind has none of that kind.
"""

from functools import cache

from supportcli.words.phrases import spoken

AROUND: dict[str, dict[str, str]] = {
    # may follow a result and belongs to it: `failed again`
    "trailing": {
        "en": """
            again | too | also | still | either | now | already | yet | anymore | though | completely | at all | so far
            | any more | for now | as well | this time | unfortunately | sadly | luckily | for us | for him | for her
            | for me | there | here | today | immediately | at once | at last
        """,
        "ru": """
            тоже | опять | снова | также | пока | еще | уже | совсем | вообще | сразу | к сожалению | пока что | у него
            | у нее
        """,
        "ja": "また | まだ | もう",
        "zh": "又 | 啊 | 哦",
        "de": "auch | wieder | noch | schon | leider | bisher | jetzt | sofort | endlich | immer noch",
    },
    # stands between step and result and says nothing: `reinstall, but failed`
    "joining": {
        "en": "and | but | then | result | outcome | yet | => | > | >> | → | = | ==",
        "ru": "но | и | затем | потом | результат | а",
        "ja": "結果 | が | でも | しかし",
        "zh": "但 | 但是 | 然后 | 结果 | 然後 | 結果",
        "de": "und | aber | dann | ergebnis | doch",
    },
    # begins a result and belongs to it: `it still failed`
    "leading": {
        "en": "it | its | still | now | finally | unfortunately | sadly | luckily | is | was | has | had",
        "ru": "это | все еще | все равно | теперь | наконец | стало | пока",
        "ja": "まだ | やはり | やっぱり",
        "zh": "还是 | 仍然 | 已经 | 還是 | 仍 | 现在",
        "de": "es | immer noch | jetzt | endlich | hat | ist | war | wurde | leider",
    },
    # the same after a comma or a joining word: `reinstall, and again failed`
    "leading after a pause": {
        "en": "again | also | even | got | became | all | just | immediately | this | that | however | they",
        "ru": "все | еще | опять | снова | тоже | также | сразу | оно | равно",
        "ja": "もう | また | 全然",
        "zh": "又 | 就",
        "de": "das | immer | noch | wieder | auch | alles",
    },
    # turns a yes into a no, or leaves it open
    "denying": {
        "en": """
            not | never | no | none | nothing | nobody | neither | nor | hardly | barely | scarcely | almost |
            nearly | cannot | little | few | rarely | seldom | stopped | stops | ceased | didnt | doesnt | dont |
            isnt | wasnt | arent | werent | hasnt | havent | hadnt | wont | cant | couldnt | wouldnt | shouldnt |
            mustnt | aint | nope | unable | should | would | could | might | may | maybe | perhaps | possibly |
            probably | supposedly | allegedly | hopefully | expected | hoped | less | un | non | zero | fails | failed
        """,
        "ru": """
            не | ни | нет | никак | никогда | ничего | никто | ничто | едва | почти | вряд | возможно | наверное |
            может | бы | вроде | перестало | перестал | перестала | никакой | никакого | нигде | якобы | будто
        """,
        "ja": "ない | なし | 未 | 無 | たぶん | 多分 | 全然 | まったく | 全く | ほとんど",
        "zh": """
            不 | 没 | 没有 | 沒 | 沒有 | 未 | 无 | 非 | 别 | 可能 | 也许 | 应该 | 大概 | 并未 | 并没有 | 從未 | 从未 |
            毫无 | 几乎
        """,
        "de": """
            nicht | nie | niemals | kein | keine | keinen | keiner | keinem | keines | nichts | niemand | kaum |
            fast | beinahe | weder | vielleicht | angeblich | möglicherweise | sollte | könnte | hätte | würde |
            müsste | wohl
        """,
    },
    # stands before a denial and goes with it: `reinstall | did not really work`
    "auxiliary": {
        "en": "did | does | do | has | have | had | will | would | is | was | were | could | can | should | it",
        "ru": "было | стало | это",
        "de": "hat | haben | ist | war | wurde | es",
    },
    # begins a part of the step that a denial belongs to: `with | no adapters`
    "opening": {
        "en": "with | on | in | at | by | for | from | to | of | over | under | using",
        "ru": "с | со | на | в | во | из | у | через",
        "de": "mit | bei | auf | in | an | von | über",
    },
    # a subject that denies the whole sentence, however far away
    "denying from afar": {
        "en": "none | nothing | nobody | neither",
        "ru": "ничего | никто | ничто | никакой",
        "de": "nichts | niemand | keiner | weder",
    },
    # a line that ends in it sounds like a no: `es ging wieder nicht`
    "denying at the end": {
        "en": "not | nope",
        "ru": "нет",
        "ja": "ない | なし",
        "zh": "不 | 没有 | 沒有",
        "de": "nicht",
    },
    # what was checked, not what came of it
    "asking": {
        "en": "if | whether",
        "ru": "ли",
        "ja": "かどうか | のか",
        "zh": "是否 | 如果 | 能否",
        "de": "ob | falls",
    },
    # begins a clause of the step: `the cable that failed`, `looked up why it does not answer`
    "clause": {
        "en": """
            how | why | when | after | before | since | because | that | which | who | while | until | where
            | what | as | unless | if | whether
        """,
        "ru": """
            как | почему | когда | который | которая | которое | которые | потому | пока | после | чтобы | если | что
            | где
        """,
        "zh": "怎么 | 为什么 | 什么时候 | 是否 | 如果",
        "de": """
            wie | warum | wann | wenn | nachdem | bevor | weil | der | die | dass | welche | welcher | welches | was
            | wo | bis | als | ob
        """,
    },
    # right before a result: that is part of the step (`bought a better`)
    "leaning": {"en": "the | a | an | of | to | for", "zh": "的"},
    # denies only what comes next: `ohne | erfolg`
    "lacking": {"en": "without", "ru": "без", "de": "ohne"},
    # what a denied success ends in, although it is no result by itself: `did not really work`
    "success": {
        "en": """
            work | works | worked | working | help | helps | helped | helping | fix | fixes | fixed | solve | solves |
            solved | resolve | resolved | cure | cured | matter | change | changed | improve | improved | effect |
            difference | use | good | success | successful | better | anything | much | ok | okay | fine | gone
        """,
        "ru": """
            работает | работало | работал | работала | помогло | помог | помогла | помогает | помогли | сработало |
            заработало | изменилось | лучше | изменений | результата | эффекта | помогать | работать
        """,
        "ja": "直った | 解決 | 改善",
        "zh": "好 | 解决 | 有用 | 有效 | 改善 | 成功 | 变化",
        "de": """
            geholfen | hilft | helfen | funktioniert | funktionieren | geklappt | geht | besser | geändert |
            gebracht | erfolg | gelöst | behoben
        """,
    },
    # alone they are no step
    "empty": {
        "en": "the | a | an | it | this | that | its | all | they | we | i | he | she",
        "ru": "это | оно | все | мы | я",
        "ja": "それ | これ",
        "zh": "这 | 它 | 那 | 這",
        "de": "das | es | dies | wir | ich | er",
    },
}

DENYING_ENDINGS = ("不", "没", "沒", "未", "無", "没有", "沒有", "无")
"""Chinese and Japanese write the denial onto the word before: `重启没 有用`."""
ASKING_PARTS = ("是否", "かどうか", "能否")
NO_TYPING_MISTAKES = """
    words | forks | corks | mails | mailed | letter | butter | batter | horse | worst | mixed | files | filed | falls
    | tails | rails | parsed | paused | parked | marked | walked | faxed | taxed | boxed | ensure | insure | noting
    | heaps | lived | loved | moved | saved | nails | sails | bails | hails | nuclear | passes | posed | pasted
    | wired | wiped
"""
"""Words that a step may end in and that are one letter away from a result."""


@cache
def around() -> dict[str, frozenset[str]]:
    """The kinds of small words, plain."""
    return {kind: frozenset(spoken("|".join(rows.values()))) for kind, rows in AROUND.items()}


@cache
def no_typing_mistakes() -> frozenset[str]:
    """See NO_TYPING_MISTAKES."""
    return frozenset(spoken(NO_TYPING_MISTAKES))
