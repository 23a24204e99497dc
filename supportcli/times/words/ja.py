"""Japanese date words, loaded for kana or Chinese characters. Numbers in characters are read by numerals.py.

`particle` may stand anywhere, also at the end (明日10時に). から and 以降 are left out: "from then on" is no moment.
A new word joins its meaning's line.
"""

WORDS = """
now: 今 現在 今すぐ ただいま
day 0: 今日 本日 きょう ほんじつ
day 1: 明日 あした あす みょうにち
day 2: 明後日 あさって
day -1: 昨日 きのう
day -2: 一昨日 おととい
day 0, part morning: 今朝
day 0, part evening: 今夜 今晩
weekday 0: 月曜日 月曜 げつようび (月)
weekday 1: 火曜日 火曜 かようび (火)
weekday 2: 水曜日 水曜 すいようび (水)
weekday 3: 木曜日 木曜 もくようび (木)
weekday 4: 金曜日 金曜 きんようび (金)
weekday 5: 土曜日 土曜 どようび (土)
weekday 6: 日曜日 日曜 にちようび (日)
which 1, unit w: 来週 らいしゅう
which 0, unit w: 今週 この週
which -1, unit w: 先週 前の週
which 2, unit w: 再来週 さらいしゅう
which 1, unit mo: 来月
which 0, unit mo: 今月 こんげつ
which -1, unit mo: 先月 前の月
which 1, unit y: 来年
which 0, unit y: 今年
which -1, unit y: 去年 昨年
first am: 午前
first pm: 午後
part morning: 朝
part evening: 夕方 夜 晩
noon: 正午
oclock: 時
halfpast: 半
unit min: 分 分間
unit h: 時間
unit d: 日間
unit d, later: 日後 日後に 日以内
unit d, ago: 日前
unit bd: 営業日
unit w: 週間
unit mo: ヶ月 か月 カ月 ヵ月 ケ月 ヶ月間 か月間
unit y: 年間
later: 後 後に 以内 以内に
ago: 前 前に
year: 年
monthmark: 月
dayno: 日
particle: に の は で まで までに ちょうど ぴったり 頃 ごろ
"""
