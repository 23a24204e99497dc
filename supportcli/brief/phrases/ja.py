"""The brief in Japanese: polite, year first, no plurals."""

from datetime import datetime

from supportcli.brief.phrases import Phrases

NOUNS = {"calls": "通話{n}回", "promises": "約束{n}件", "days": "{n}日", "more": "ほか{n}件"}


def date(at: datetime, clock: bool, year: bool) -> str:
    """`2026年11月11日 18:00`"""
    day = (f"{at.year}年" if year else "") + f"{at.month}月{at.day}日"
    return f"{day} {at:%H:%M}" if clock else day


def length(minutes: int) -> str:
    """`3日10時間`, `2時間5分`, `9分`"""
    days, rest = divmod(minutes, 1440)
    hours, left = divmod(rest, 60)
    if days:
        return f"{days}日" + (f"{hours}時間" if hours else "")
    if hours:
        return f"{hours}時間" + (f"{left}分" if left else "")
    return f"{left}分"


def counted(noun: str, n: int) -> str:
    return NOUNS[noun].format(n=n)


PHRASES = Phrases(
    words={
        "title_next-line": "二次対応への引き継ぎ：{title}",
        "title_provider": "対応のお願い：{title}",
        "title_authority": "申し立て：{title}",
        "title_colleague": "引き継ぎ資料：{title}",
        "to_next-line": "宛先：{provider} 上位サポート窓口",
        "to_provider": "宛先：{provider} 御中",
        "to_authority": "宛先：監督機関（対象事業者：{provider}）",
        "to_colleague": "宛先：引き継ぐ担当者",
        "intro_next-line": "引き継ぎをお願いいたします。以下の内容は、再度の確認や試行は不要です。",
        "intro_provider": "同じことを二度お尋ねいただかずに済むよう、判明していることと試したことをまとめました。",
        "intro_authority": "事実を日付順にまとめました。全記録はご請求に応じて提出いたします。",
        "intro_colleague": "判明していること、試したこと、次にすること。",
        "intro_done": "こちら側で確認できることは、すべて一つずつ確認しました。残る手順は一つで、"
        "それを行えるのは事業者だけです。",
        "closing_next-line": "対応できない場合は、どなたがいつまでに対応できるかをお知らせください。",
        "closing_provider": "担当者と実施日時を書面でご連絡くださいますようお願いいたします。",
        "closing_authority": "本件をご調査のうえ、事業者にこの手順の実施をご指導くださいますようお願いいたします。",
        "closing_colleague": "結果は必ず記録に残してください。同じことを二度試さずに済みます。",
        "problem": "問題",
        "tried": "試したことと、それで除外できること",
        "left": "残る可能性",
        "promises": "約束されたこと",
        "said": "先方の説明と、上申の経緯",
        "time": "対応を待っていた期間",
        "contacts": "受付番号と担当者",
        "internal": "社内限り",
        "since": "{when}から{length}、未解決です。",
        "solved": "{when}に連絡、{solved}に解決。未解決の期間は{length}。",
        "col_step": "試したこと",
        "col_result": "結果",
        "col_means": "わかること",
        "col_promise": "約束",
        "col_due": "期限",
        "col_outcome": "結果",
        "nothing_tried": "まだ何も試していません。",
        "no_result": "結果待ち",
        "rules_out": "除外：{layers}",
        "against": "可能性が下がる：{layers}",
        "points_to": "最も疑わしいのは、{layer}（{percent} %）です。",
        "also": "ほかの可能性：{layers}。",
        "ruled_out": "除外できたもの：{layers}。",
        "less_likely": "可能性が低いもの：{layers}。",
        "promise_sum": "{promises}、期限内に守られたもの{kept}件。",
        "promise": "{what}（{when}の約束）",
        "kept": "守られた",
        "kept_late": "遅れて実施：{when}",
        "broken": "守られなかった",
        "cancelled": "取り消し",
        "open": "期限前",
        "overdue": "まだ守られていない",
        "escalated": "{when}、{to}へ",
        "deadline": "期限 {when}",
        "accepted": "受理",
        "refused": "拒否",
        "statement": "{when}、{who}：「{text}」",
        "held": "待ち時間の内訳：{parties}。",
        "calls_sum": "{calls}、通話時間{talk}{waited}。",
        "waited": "、待ち時間{wait}",
        "reference": "先方の受付番号：{references}。",
        "own_number": "こちらの番号：{key}。",
        "names": "応対者：{names}。",
        "ask_next-line": "必要な手順は一つです",
        "ask_provider": "お願いしたい手順は一つです",
        "ask_authority": "事業者が行っていない手順",
        "ask_colleague": "次に行う手順",
        "by": "期限：{when}",
        "signed": "{name}、{when}",
        "head": "記録の照合値 {head}、番号 {key}",
        "us": "こちら",
        "customer": "お客様",
        "support": "事業者",
        "third_party": "第三者",
        "nobody": "担当なし",
    },
    layers={
        "user-input": "手入力の誤り",
        "software": "ソフトウェア",
        "computer": "パソコン本体",
        "cabling": "配線",
        "device": "機器（モデム）",
        "site": "設置場所と電波",
        "credentials": "ログイン名とパスワード",
        "account-record": "事業者側の契約者登録情報",
        "provider-network": "事業者のネットワーク",
        "provider-service": "事業者のサーバーと担当者",
        "billing": "支払いと更新",
        "two-causes": "二つの原因の重なり",
    },
    asks={
        "user-input": "お客様と電話で入力とスイッチを一つずつ一度だけ確認し、誤っている箇所を示すこと。",
        "software": "動作が確認されている版と設定を示し、お客様のものと照合すること。",
        "computer": "正常と分かっているパソコンで同じ接続を試すこと。",
        "cabling": "回線を測定し、値が外れていれば技術者を派遣して配線と差込口を調べること。",
        "device": "機器を検査するか、正常と分かっているものに交換すること。",
        "site": "設置場所の電波を測定し、改善に必要なことを示すこと。",
        "credentials": "全サーバーで新しいログイン名とパスワードを設定し、そちら側で認証を試すこと。",
        "account-record": "この契約者の登録情報を開き、ログイン名、プラン、MACアドレス、ロックの有無を確認し、"
        "全サーバーで登録を作り直すこと。",
        "provider-network": "この契約者のポートを確認してリセットし、地域の障害を調べ、測定値を知らせること。",
        "provider-service": "本件の責任者を一名決め、この契約者が使うサーバーを確認すること。",
        "billing": "入金がこの契約に計上されているかを確認し、ロックを解除すること。",
        "two-causes": "一人の技術者が登録情報と回線を一度に確認すること。",
        "confirm": "原因と変更内容を書面で知らせること。",
    },
    results={
        "worked": "直った",
        "helped": "一時的に改善",
        "failed": "効果なし",
        "worse": "悪化",
        "gone": "異常なし",
        "same": "症状は同じ",
        "inconclusive": "判断できず",
        "not_possible": "実施できず",
    },
    promises={
        "callback": "折り返しの電話",
        "reply": "回答",
        "fix": "修理",
        "visit": "訪問",
        "refund": "返金",
    },
    levels={
        "next-line": "上位窓口",
        "specialist": "専門担当",
        "provider": "事業者",
        "account-manager": "営業担当",
        "management": "経営陣",
        "authority": "監督機関",
        "press": "報道機関",
    },
    questions={
        "did": "行った操作：{text}",
        "wanted": "行おうとしたこと：{text}",
        "happened": "起きたこと：{text}",
        "expected": "期待した結果：{text}",
        "changed": "変わったこと：{text}",
        "before": "それまでの手順：{text}",
        "often": "頻度：{text}",
        "who": "影響を受ける人：{text}",
        "where": "場所：{text}",
    },
    date=date,
    length=length,
    counted=counted,
    comma="、",
    pause="／",
)
