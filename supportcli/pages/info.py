"""What `info` tells, as a page. A new figure is a pair in `blocks`."""

from supportcli.annotations import Any
from supportcli.languages import N_
from supportcli.results import Block, Fields, Gap, Line, Say


def blocks(data: dict[str, Any]) -> list[Block]:
    """The page; `data` is describing.figures."""
    pairs: list[tuple[str, Any]] = [(N_("Version"), data["version"]), (N_("Database"), data["database"])]
    if data["exists"]:
        tickets = Say(N_("{tickets}, {open} open"), {"tickets": data["ticket_count"], "open": data["open_count"]})
        files = Say(N_("{n} ({size})"), {"n": data["attachment_count"], "size": sized(data["attachment_bytes"])})
        formats = Say(
            N_("journal {journal}, rows {rows}, mode {mode}"),
            {"journal": data["journal_format"], "rows": data["rows_format"], "mode": data["journal_mode"]},
        )
        origins = [
            Say(
                N_("{origin} ({n}, own)") if one["own"] else N_("{origin} ({n})"),
                {"origin": one["origin"], "n": one["fact_count"]},
            )
            for one in data["origins"]
        ]
        pairs += [
            (N_("Size"), sized(data["bytes"])),
            (N_("Facts"), data["fact_count"]),
            (N_("Tickets"), tickets),
            (N_("Customers"), data["customer_count"]),
            (N_("Attachments"), files if data["attachment_count"] else 0),
            (N_("Origins"), origins),
            (N_("Formats"), formats),
        ]
    sup = data["sup_on_path"]
    if sup and not data["sup_is_ours"]:
        sup = Say(N_("{path}: another program; use supportcli"), {"path": sup}, "warn")
    pairs += [
        (N_("Config"), data["config"]),
        (N_("Agent"), data["agent"]),
        (N_("Language"), data["language"]),
        ("SQLite", data["sqlite"]),
        ("Python", Say("{python} ({platform})", data)),
        ("sup", sup or Say(N_("not on PATH"))),
    ]
    page: list[Block] = [Fields([(Say(name), value) for name, value in pairs])]
    if not data["exists"]:
        page += [Gap(), Line(Say(N_("Nothing is recorded yet; the first write makes the database.")))]
    if data["network_file_system"]:
        page += [
            Gap(),
            Line(
                Say(
                    N_(
                        "The database lies on a network file system ({kind}): two computers that write at "
                        "once can damage it. Keep it on a local disk."
                    ),
                    {"kind": data["network_file_system"]},
                    "bad",
                )
            ),
        ]
    return page


def sized(n: int) -> str:
    """`1.4 MB`: bytes in units of 1000."""
    value, unit = float(n), "B"
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000 or unit == "GB":
            break
        value /= 1000
    return f"{value:.0f} {unit}" if unit == "B" or value >= 100 else f"{value:.1f} {unit}"
