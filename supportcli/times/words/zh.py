"""Chinese date words, simplified and traditional, loaded for Chinese characters. Their numbers are read by numerals.py.

下周三 names its week, so it is the Wednesday of next week; 周三 alone is the next one.
A new word joins its meaning's line; words for weeks are made from WEEKS and WHICH.
"""

WORDS = """
now: 现在 現在 此时 此刻
day 0: 今天 今日
day 1: 明天 明日
day 2: 后天 後天
day 3: 大后天 大後天
day -1: 昨天 昨日
day -2: 前天
day -3: 大前天
day 0, part morning: 今早
day 0, part evening: 今晚
day 1, part morning: 明早
day 1, part evening: 明晚
day -1, part evening: 昨晚
first am: 上午 凌晨
first pm: 下午
part morning: 早上 早晨
part evening: 晚上 傍晚
noon: 中午 正午
oclock: 点 點 时 時 点钟 點鐘
halfpast: 半
unit min: 分 分钟 分鐘
unit h: 小时 小時 个小时 個小時 个钟头
unit d: 天
unit bd: 工作日 个工作日 個工作日
unit mo: 个月 個月
unit y: 年间
later: 后 後 之后 之後 以后 以後 内 內 之内
ago: 前 之前 以前
year: 年
monthmark: 月 月份
dayno: 日 号 號
particle: 的 正 整 在 左右 大约 大約
which 1, unit mo: 下个月 下個月 下月
which 0, unit mo: 这个月 這個月 本月
which -1, unit mo: 上个月 上個月 上月
which 1, unit y: 明年
which 0, unit y: 今年
which -1, unit y: 去年
"""

WEEKS = ("周", "週", "星期", "礼拜", "禮拜")
WHICH = {-1: "上 上个 上個", 0: "这 這 这个 這個 本 今 今個 这一 這一", 1: "下 下个 下個", 2: "下下 下下个"}

for _week in WEEKS:
    WORDS += f"unit w: {_week} 个{_week} 個{_week}\n"
    for _n, _says in WHICH.items():
        WORDS += f"which {_n}, unit w: {' '.join(said + _week for said in _says.split())}\n"
    for _day, _name in enumerate("一二三四五六日"):
        _names = [_week + _name] + ([_week + "天"] if _name == "日" else [])
        WORDS += f"weekday {_day}: {' '.join(_names)}\n"
        for _n, _says in WHICH.items():
            _all = " ".join(said + name for said in _says.split() for name in _names)
            WORDS += f"which {_n}, unit w, weekday {_day}: {_all}\n"
