"""Goodwill is help with minutes (docs/terms.md): entries of none, as older files hold them, count nowhere."""

from supportcli import desk as desk_
from supportcli.facts.work import Done as WorkDone
from supportcli.session import Session
from tests.conftest import Desk

NOW = "2026-11-23T10:00:00Z"


def test_an_entry_of_no_minutes_counts_as_goodwill_nowhere(sup: Desk) -> None:
    sup.ok("plan add Start --minutes 30 --price 40 --currency EUR", now=NOW)
    sup.ok("customer add acme --plan Start")
    sup.ok("open cannot print -c acme")
    sup.ok("1 goodwill load a dump 12m")
    session = Session(sup.env, "sup")
    with desk_.writing(session) as book:
        book.record(book.ticket("1"), WorkDone("showed the menu", 0, "goodwill"))
    session.close()
    sup.env["SUPPORTCLI_NOW"] = "2026-11-23T12:00:00Z"
    row = sup.ok("report customers --last 30d --json").json["tables"][0]["rows"][0]
    assert (row["goodwill_count"], row["goodwill_minutes"]) == (1, 12)
    assert sup.ok("report complaint 1 --json").json["totals"]["goodwill_count"] == 1
    assert sup.ok("customer show acme --json").json["used"]["goodwill_today_count"] == 1
    said = sup.ok("1 goodwill load another 8m --json").json["plan"]
    assert (said["goodwill_today_count"], said["goodwill_month_minutes"]) == (2, 20)
