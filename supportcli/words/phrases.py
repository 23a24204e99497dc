"""What people say for a result, in the shipped languages: the last words of `tried other pc did not work`.

To add a phrase, write it between two `|`; to add a language, add a row for each result here and in small_words.py.
Write it as it is spoken, in small letters: German accents, `ё` and apostrophes do not matter. At most four words, one
result for each.
"""

from functools import cache

RESULTS = ("worked", "helped", "failed", "worse", "inconclusive", "not_possible", "gone", "same")
"""Of a fix: worked helped failed worse. Of a swap or test: gone same. Of both: inconclusive not_possible."""

SAID: dict[str, dict[str, str]] = {
    "worked": {
        "en": """
            worked | works | working | works fine | worked fine | works well | working fine | it works | fixed |
            fixed it | fixed that | solved | solved it | resolved | resolved it | cured | cured it | did the trick |
            that did it | success | successful | ok | okay | all ok | fine | all fine | all good | good now | passed |
            test passed | back online | back to normal | works as expected
        """,
        "ru": """
            помогло | помог | помогла | помогли | заработало | заработал | заработала | заработали | работает |
            сработало | сработал | исправлено | исправилось | починили | починилось | решено | решилось | решило |
            решило проблему | получилось | все хорошо | все в порядке | все нормально | нормально | все ок | ок |
            восстановилось | успех
        """,
        "ja": """
            直った | 直りました | 治った | 治りました | 解決 | 解決した | 解決しました | うまくいった |
            うまくいきました | 動いた | 動きました | 動作した | 成功 | 成功した | 成功しました | できた | できました |
            問題なし | 問題ない | 正常 | 正常でした | 正常です | 復旧した | 復旧しました | 復旧
        """,
        "zh": """
            好了 | 可以了 | 解决了 | 已解决 | 解决 | 修好了 | 成功了 | 有效 | 有用 | 管用 | 正常了 | 恢复了 |
            恢复正常 | 行了 | 搞定 | 搞定了 | 没问题 | 没问题了 | 没有问题 | 解決了 | 已解決 | 沒問題 | 恢復了 |
            恢復正常 | 有效果
        """,
        "de": """
            funktioniert | funktionierte | hat funktioniert | geht | geht wieder | läuft | läuft wieder | lief |
            geklappt | hat geklappt | klappt | klappte | geholfen | hat geholfen | hilft | behoben | gelöst |
            repariert | erfolg | mit erfolg | in ordnung | alles ok | alles gut | passt | bestanden | hat gewirkt |
            problem gelöst
        """,
    },
    "helped": {
        "en": """
            helped | helps | better | a bit better | a little better | slightly better | helped a bit |
            helped a little | helped briefly | helped for a while | for a while | worked for a while |
            works for a while | worked briefly | worked once | works sometimes | worked sometimes | sometimes works |
            improved | improved it | some improvement | partly | partially | partly worked | partially worked |
            worked partly | worked partially | partly works | partially works | half worked | mostly works |
            mostly worked | worked temporarily | temporarily
        """,
        "ru": """
            лучше | стало лучше | чуть лучше | немного лучше | помогло на время | помогло ненадолго |
            временно помогло | помогло временно | ненадолго | на время | на некоторое время | частично |
            частично помогло | помогло частично | немного помогло | улучшилось | заработало на время |
            заработало ненадолго
        """,
        "ja": """
            改善 | 改善した | 改善しました | 少し改善 | 少し改善した | 少し良くなった | 良くなった | 良くなりました |
            ましになった | 一時的に改善 | 一時的に改善した | 一時的に直った | 一時的 | 一部改善
        """,
        "zh": """
            好一点 | 好点了 | 好一些 | 好一点了 | 有改善 | 改善了 | 暂时好了 | 暂时有效 | 有所改善 | 有帮助 | 好多了 |
            好转 | 好转了 | 有點改善
        """,
        "de": """
            besser | etwas besser | ein wenig besser | verbessert | hat sich verbessert | teilweise |
            teilweise geholfen | kurz geholfen | kurzzeitig geholfen | vorübergehend | vorübergehend geholfen |
            für eine weile | eine weile | zeitweise | half kurz | etwas geholfen
        """,
    },
    "failed": {
        "en": """
            failed | fails | fail | failing | failure | not worked | not working | not work | did not work |
            didn't work | does not work | doesn't work | won't work | will not work | has not worked | hasn't worked |
            isn't working | wasn't working | did not help | didn't help | does not help | doesn't help | not helped |
            not help | hasn't helped | no help | of no help | did not fix it | didn't fix it | not fix it |
            did not solve it | didn't solve it | no change | no changes | nothing changed | changed nothing |
            didn't change anything | did not change anything | no effect | had no effect | without effect |
            without success | no success | unsuccessful | unsuccessfully | no luck | no difference |
            made no difference | makes no difference | no improvement | no result | no results | nothing |
            did nothing | does nothing | nothing happened | nothing happens | nothing helped | nothing worked |
            nothing works | no good | no joy | no use | useless | to no avail | in vain | not fixed | not solved |
            not resolved | not ok | not okay | not fine | not passed | did not pass | didn't pass |
            no better | not better | not any better | stopped working | no longer works | no longer working | no go |
            doesn't | didn't | did not | does not | unresolved | unsolved | unfixed
        """,
        "ru": """
            не помогло | не помог | не помогла | не помогли | не помогает | не работает | не заработало |
            не заработал | не заработала | не заработали | не сработало | не сработал | без изменений |
            без результата | без результатов | без толку | без успеха | без эффекта | бесполезно | безуспешно |
            безрезультатно | не получилось | не вышло | ничего | ничего не изменилось | ничего не дало |
            ничего не помогло | не дало результата | не решило | не решило проблему | не решилось | не решено |
            не исправило | не исправлено | нет результата | нет эффекта | никакого эффекта | никакого результата |
            никак | неудачно | неудача | не лучше | нет улучшений | перестало работать | провал
        """,
        "ja": """
            だめ | ダメ | だめだった | ダメだった | だめでした | ダメでした | 駄目 | 駄目だった | 駄目でした | 失敗 |
            失敗した | 失敗しました | 効果なし | 効果がない | 効果がなかった | 効果なかった | 効果ありません |
            変化なし | 直らない | 直らなかった | 直りません | 直りませんでした | 治らない | 治らなかった |
            解決しない | 解決しなかった | 解決せず | 解決しませんでした | 未解決 | 動かない | 動かなかった |
            動きません | 動きませんでした | うまくいかない | うまくいかなかった | うまくいきません |
            うまくいきませんでした | 効かない | 効かなかった | 無効 | 意味なし | 改善しない | 改善せず | 改善なし |
            改善しなかった | 改善されない
        """,
        "zh": """
            没用 | 无效 | 不行 | 没效果 | 没有效果 | 没有用 | 失败 | 失败了 | 没解决 | 没有解决 | 未解决 | 不管用 |
            没有变化 | 没变化 | 不起作用 | 没有作用 | 没作用 | 没好 | 没有好 | 不好使 | 没成功 | 没有成功 | 不成功 |
            毫无效果 | 无济于事 | 没有帮助 | 没帮助 | 沒用 | 無效 | 失敗了 | 沒有用 | 沒有效果 | 沒解決 | 沒有解決 |
            沒效果 | 不工作 | 没有改善 | 没改善
        """,
        "de": """
            hat nicht geholfen | nicht geholfen | half nicht | hilft nicht | hat nicht geklappt | nicht geklappt |
            klappt nicht | klappte nicht | hat nicht funktioniert | nicht funktioniert | funktioniert nicht |
            funktionierte nicht | geht nicht | ging nicht | läuft nicht | lief nicht | ohne erfolg | erfolglos |
            kein erfolg | ohne wirkung | keine wirkung | wirkungslos | keine änderung | keine veränderung |
            keine besserung | keine verbesserung | ohne ergebnis | ergebnislos | vergeblich | fehlgeschlagen |
            gescheitert | schlug fehl | schlägt fehl | fehlschlag | nichts | brachte nichts | hat nichts gebracht |
            bringt nichts | nichts gebracht | nicht behoben | nicht gelöst | kein effekt | ohne effekt |
            nicht besser | nicht bestanden | nutzlos | nicht repariert | nichts geändert | änderte nichts |
            funktioniert nicht mehr | geht nicht mehr
        """,
    },
    "worse": {
        "en": """
            worse | even worse | much worse | got worse | made it worse | made things worse | makes it worse |
            worsened | broke it | deteriorated | now worse
        """,
        "ru": "хуже | стало хуже | еще хуже | ухудшилось | стало еще хуже",
        "ja": "悪化 | 悪化した | 悪化しました | 悪くなった | 悪くなりました | ひどくなった | ひどくなりました",
        "zh": """
            更糟 | 更糟了 | 更差 | 更差了 | 更坏 | 更坏了 | 变糟了 | 恶化 | 恶化了 | 更严重 | 更严重了 | 更嚴重 |
            惡化了 | 变差了
        """,
        "de": """
            schlimmer | schlechter | noch schlimmer | noch schlechter | wurde schlimmer | wurde schlechter |
            verschlimmert | verschlechtert
        """,
    },
    "same": {
        "en": """
            same | the same | same thing | the same thing | same problem | the same problem | same error |
            the same error | same issue | the same issue | same fault | same result | the same result | same there |
            same here | same as before | the same as before | exactly the same | just the same | all the same |
            much the same | unchanged | still there | still here | persists | problem persists | error persists |
            remains | problem remains | error remains | still happens | still broken | not gone | did not go away |
            didn't go away | does not go away | doesn't go away | won't go away | hasn't gone | isn't gone
        """,
        "ru": """
            то же самое | тоже самое | то же | так же | по-прежнему | по прежнему | та же ошибка | та же проблема |
            осталось | проблема осталась | ошибка осталась | сохраняется | проблема сохраняется | ошибка сохраняется |
            не пропало | не пропала | не пропал | не исчезло | не исчезла | не изменилось | все то же | как раньше |
            как было | не прошло | на месте
        """,
        "ja": """
            同じ | 同じだった | 同じでした | 同じです | 同様 | 同様でした | 変わらない | 変わらず | 変わりません |
            変わりませんでした | 変わらなかった | そのまま | 現象変わらず | 再現 | 再現した | 再現しました | 再発 |
            再発した | 再発しました | 消えない | 消えなかった | 消えません | 出る | まだ出る | 変わりなし
        """,
        "zh": """
            一样 | 一樣 | 相同 | 同样 | 还是一样 | 還是一樣 | 老样子 | 照旧 | 依旧 | 问题依旧 | 没变 | 没有变 | 不变 |
            仍然存在 | 问题依然存在 | 还在 | 没消失 | 没有消失 | 还是那样 | 仍存在 | 問題依舊 | 還在
        """,
        "de": """
            gleich | das gleiche | dasselbe | das selbe | genauso | unverändert | immer noch da | noch da |
            wie vorher | wie zuvor | besteht weiter | besteht weiterhin | besteht noch | weiterhin vorhanden |
            bleibt gleich | bleibt bestehen | derselbe fehler | gleicher fehler | gleiches problem | nicht weg |
            nicht verschwunden
        """,
    },
    "gone": {
        "en": """
            gone | all gone | went away | goes away | vanished | disappeared | no longer happens | no longer there |
            not there anymore | no more errors | no more error | no error | no errors | without error |
            without errors | does not happen anymore | doesn't happen anymore | does not happen | did not happen |
            doesn't happen | didn't happen
        """,
        "ru": """
            пропало | пропала | пропал | исчезло | исчезла | исчез | прошло | ушло | ушла | больше нет | нет ошибки |
            нет ошибок | без ошибок | без ошибки | проблемы нет | ошибки нет | больше не появляется | не повторяется |
            не повторилось
        """,
        "ja": """
            消えた | 消えました | なくなった | なくなりました | 出なくなった | 出なくなりました | 再現しない |
            再現せず | 再現しなかった | 再現しませんでした | 再現なし | 現象なし | 発生しない | 発生しなかった |
            発生せず | 起きない | 起きなくなった | 出ない | 出なかった
        """,
        "zh": """
            消失 | 消失了 | 不见了 | 没有了 | 没了 | 不再出现 | 不再出现了 | 沒了 | 不見了 | 没再出现 | 没有再出现
        """,
        "de": """
            weg | verschwunden | fehler weg | problem weg | tritt nicht mehr auf | nicht mehr da | kein fehler |
            kein fehler mehr | ohne fehler | nicht mehr vorhanden | trat nicht auf
        """,
    },
    "inconclusive": {
        "en": """
            inconclusive | unclear | not clear | not sure | unsure | can't tell | cannot tell | could not tell |
            couldn't tell | can't say | cannot say | hard to tell | hard to say | mixed results | undecided |
            not conclusive | result unknown | result unclear | no conclusion | remains unclear | don't know |
            do not know
        """,
        "ru": """
            непонятно | неясно | не ясно | не понятно | не уверен | не уверена | неизвестно | сложно сказать |
            трудно сказать | пока неясно | пока непонятно
        """,
        "ja": """
            不明 | わからない | 分からない | わかりません | 分かりません | わからなかった | 判断できない |
            はっきりしない | 微妙
        """,
        "zh": "不清楚 | 不确定 | 说不清 | 不好说 | 不確定 | 未知 | 不明确 | 无法判断",
        "de": """
            unklar | nicht eindeutig | nicht klar | unsicher | nicht sicher | schwer zu sagen | weiß nicht |
            uneindeutig | noch unklar
        """,
    },
    "not_possible": {
        "en": """
            not possible | impossible | could not | couldn't | cannot | can't | could not do it | couldn't do it |
            can not | not feasible | unable | could not be done | couldn't be done | cannot be done | can't be done |
            not doable | was not able | wasn't able | was unable
        """,
        "ru": """
            невозможно | не возможно | нельзя | не смогли | не смог | не смогла | не удалось | нет возможности |
            не могу | не может | не можем
        """,
        "ja": """
            不可能 | 無理 | 無理だった | 無理でした | できない | できなかった | できません | できませんでした | 不可 |
            実施不可 | 実施できず | できず
        """,
        "zh": "无法 | 不能 | 做不到 | 無法 | 没法 | 没办法 | 无法测试 | 无法进行 | 沒辦法 | 不可以 | 没法试",
        "de": """
            nicht möglich | unmöglich | nicht machbar | konnte nicht | kann nicht | ging leider nicht |
            nicht durchführbar | war nicht möglich | konnten nicht
        """,
    },
}

FOLDED = (("'", ""), ("’", ""), ("ё", "е"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
TYPED_APOSTROPHES = "‘ʼ`´"
PUNCTUATION = '.,;:!…。、！，；：．"“”„«»()（）「」*–—-'


def plain(word: str) -> str:
    """A word as the tables are compared: no case, apostrophe, full width, or punctuation around it; `ä` as `ae`."""
    for apostrophe in TYPED_APOSTROPHES:
        word = word.replace(apostrophe, "")
    if not word.isascii():
        import unicodedata

        word = unicodedata.normalize("NFKC", word)
    return _folded(word.casefold()).strip(PUNCTUATION)


def spoken(row: str) -> list[str]:
    """The phrases of a row of a table, plain. Rows are written in small letters: folding them costs too much."""
    return [phrase.strip() for phrase in " ".join(_folded(row).split()).split("|")]


def _folded(text: str) -> str:
    for letter, plainer in FOLDED:  # five times as fast as str.translate for the letters of other scripts
        text = text.replace(letter, plainer)
    return text


@cache
def table() -> dict[str, str]:
    """Every phrase, plain, with its result. The names of the results (`not_possible`) are phrases of themselves."""
    phrases = {result: result for result in RESULTS}
    # One text for all rows: folding row by row takes ten times as long, and every `tried` comes here.
    said = " ".join(_folded("\0".join("|".join(rows.values()) for rows in SAID.values())).split())
    for result, row in zip(SAID, said.split("\0"), strict=True):
        phrases.update(dict.fromkeys(map(str.strip, row.split("|")), result))
    return phrases
