"""The brief in Chinese (simplified): year first, no plurals."""

from datetime import datetime

from supportcli.brief.phrases import Phrases

NOUNS = {"calls": "通话{n}次", "promises": "承诺{n}项", "days": "{n}天", "more": "另有{n}条"}


def date(at: datetime, clock: bool, year: bool) -> str:
    """`2026年11月11日 18:00`"""
    day = (f"{at.year}年" if year else "") + f"{at.month}月{at.day}日"
    return f"{day} {at:%H:%M}" if clock else day


def length(minutes: int) -> str:
    """`3天10小时`, `2小时5分钟`, `9分钟`"""
    days, rest = divmod(minutes, 1440)
    hours, left = divmod(rest, 60)
    if days:
        return f"{days}天" + (f"{hours}小时" if hours else "")
    if hours:
        return f"{hours}小时" + (f"{left}分钟" if left else "")
    return f"{left}分钟"


def counted(noun: str, n: int) -> str:
    return NOUNS[noun].format(n=n)


PHRASES = Phrases(
    words={
        "title_next-line": "转交上级支持：{title}",
        "title_provider": "请求处理：{title}",
        "title_authority": "投诉：{title}",
        "title_colleague": "工单简报：{title}",
        "to_next-line": "致：{provider} 上级支持",
        "to_provider": "致：{provider}",
        "to_authority": "致：监管部门（涉及服务商：{provider}）",
        "to_colleague": "致：接手的同事",
        "intro_next-line": "请接手处理。下列内容无需再次尝试或询问。",
        "intro_provider": "现将已知情况和已尝试的步骤整理如下，以免重复询问。",
        "intro_authority": "以下按时间列出事实，完整记录可应要求提供。",
        "intro_colleague": "已知情况、已尝试的步骤和下一步。",
        "intro_done": "我方能检查的已逐层检查完毕，只差一个步骤，而这一步只有服务商能做。",
        "closing_next-line": "如无法办理，请告知谁能办理以及何时完成。",
        "closing_provider": "请书面确认由谁、在何时完成。",
        "closing_authority": "请贵部门核查此事，并要求服务商完成这一步骤。",
        "closing_colleague": "无论结果如何，请写入工单，以免重复尝试。",
        "problem": "问题",
        "tried": "已尝试的步骤及其排除的原因",
        "left": "剩余的可能",
        "promises": "对方的承诺",
        "said": "对方的说法与上报经过",
        "time": "问题在谁手中",
        "contacts": "编号与联系人",
        "internal": "内部资料，不得外传",
        "since": "自{when}起，{length}未解决。",
        "solved": "{when}报告，{solved}解决；未解决时间{length}。",
        "col_step": "步骤",
        "col_result": "结果",
        "col_means": "说明",
        "col_promise": "承诺",
        "col_due": "期限",
        "col_outcome": "结果",
        "nothing_tried": "尚未尝试任何步骤。",
        "no_result": "尚无结果",
        "rules_out": "排除：{layers}",
        "against": "不太可能是：{layers}",
        "points_to": "最可能的原因：{layer}（{percent} %）。",
        "also": "其他可能：{layers}。",
        "ruled_out": "已排除：{layers}。",
        "less_likely": "可能性较小：{layers}。",
        "promise_sum": "{promises}，按时兑现{kept}项。",
        "promise": "{what}（{when}承诺）",
        "kept": "已兑现",
        "kept_late": "迟至{when}兑现",
        "broken": "未兑现",
        "cancelled": "已取消",
        "open": "未到期",
        "overdue": "至今未兑现",
        "escalated": "{when}，上报：{to}",
        "deadline": "期限 {when}",
        "accepted": "已受理",
        "refused": "被拒绝",
        "statement": "{when}，{who}：“{text}”",
        "held": "各方占用时间：{parties}。",
        "calls_sum": "{calls}，通话{talk}{waited}。",
        "waited": "，排队{wait}",
        "reference": "对方编号：{references}。",
        "own_number": "我方编号：{key}。",
        "names": "联系过的人：{names}。",
        "ask_next-line": "需要的唯一步骤",
        "ask_provider": "我们只请求一个步骤",
        "ask_authority": "服务商尚未完成的步骤",
        "ask_colleague": "下一步",
        "by": "期限：{when}。",
        "signed": "{name}，{when}",
        "head": "记录摘要 {head}，编号 {key}",
        "us": "我方",
        "customer": "客户",
        "support": "服务商",
        "third_party": "第三方",
        "nobody": "无人",
    },
    layers={
        "user-input": "手工输入",
        "software": "软件",
        "computer": "电脑",
        "cabling": "线路与接头",
        "device": "设备（调制解调器）",
        "site": "地点与信号",
        "credentials": "账号和密码",
        "account-record": "服务商处的用户账户记录",
        "provider-network": "服务商的网络",
        "provider-service": "服务商的服务器和人员",
        "billing": "付款与续费",
        "two-causes": "两个原因并存",
    },
    asks={
        "user-input": "与用户通话，逐项核对一次所有输入和开关，并指出哪里有误。",
        "software": "告知确认可用的版本和设置，并与用户的逐项对照。",
        "computer": "用确认正常的电脑测试同一连接。",
        "cabling": "测量线路；如数值异常，派技术人员检查线缆和插座。",
        "device": "检测设备，或更换为确认正常的设备。",
        "site": "在现场测量信号，并说明如何改善。",
        "credentials": "在所有服务器上设置新的账号和密码，并由服务商自行测试登录。",
        "account-record": "打开该用户的账户记录，检查账号、套餐、MAC地址和锁定状态，并在所有服务器上重新创建记录。",
        "provider-network": "检查并重置该用户的端口，查明本地区是否有故障，并告知测量值。",
        "provider-service": "指定一名负责人处理此请求，并检查该用户所使用的服务器。",
        "billing": "核实付款已记入本合同，并解除锁定。",
        "two-causes": "由一名技术人员一次检查账户记录和线路。",
        "confirm": "书面说明原因以及所做的更改。",
    },
    results={
        "worked": "有效",
        "helped": "暂时有效",
        "failed": "无效",
        "worse": "更糟",
        "gone": "该处无故障",
        "same": "故障依旧",
        "inconclusive": "不明确",
        "not_possible": "无法进行",
    },
    promises={
        "callback": "回电",
        "reply": "答复",
        "fix": "修复",
        "visit": "上门",
        "refund": "退款",
    },
    levels={
        "next-line": "上级支持",
        "specialist": "专家",
        "provider": "服务商",
        "account-manager": "客户经理",
        "management": "管理层",
        "authority": "监管部门",
        "press": "媒体",
    },
    questions={
        "did": "操作：{text}",
        "wanted": "目的：{text}",
        "happened": "现象：{text}",
        "expected": "预期：{text}",
        "changed": "变化：{text}",
        "before": "之前的步骤：{text}",
        "often": "频率：{text}",
        "who": "受影响者：{text}",
        "where": "地点：{text}",
    },
    date=date,
    length=length,
    counted=counted,
    comma="、",
    pause="；",
)
