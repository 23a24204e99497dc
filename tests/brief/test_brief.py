"""`brief` on the ticket of story A and on small ones: what it says, to whom, in which form, and what it never says."""

import html
import re

import pytest

from tests.brief.conftest import Story
from tests.conftest import Desk


def test_story_a_in_english_holds_all_of_it_and_asks_for_the_account_record(story_a: Story) -> None:
    text = " ".join(story_a("en").ok("brief 1 --lang en -o txt").out.split())
    for part in (
        "retyped login and password ×12",
        "login dictated over the phone",
        "reinstalled the client ×2",
        "other computer",
        "from the other end of the city",
        "all adapters and cords removed",
        "modem tested at the service centre · no fault there",
        "password changed",
        "4 promises, 0 kept on time",
        "said 20 November, 09:06 · 20 November, 18:00 · not kept",
        "21 November, 12:00 · not kept",
        "21 November, 20:00 · not kept",
        "22 November, 18:00 · not kept",
        "4 calls",
        "to the management: written complaint",
        "Their number: 4711",
        "Ines",
        "payment arrived, servers work, no error",
        "It lay with: Comstar — 2 days 10 h",
        "It points to: the provider's account record of this customer",
        "Open the account record of this customer",
        "create the record anew on all servers",
    ):
        assert part in text, (part, text)


def test_story_a_in_russian_holds_all_of_it_and_asks_for_the_account_record(story_a: Story) -> None:
    text = " ".join(story_a("ru").ok("brief 1 --lang ru -o txt").out.split())
    for part in (
        "перенабрал логин и пароль ×19",
        "переустановил клиент ×2",
        "другой компьютер",
        "с другого конца города",
        "убрал все переходники и удлинители",
        "модем проверен в сервисном центре · там неисправности нет",
        "сменил пароль (сервисный центр)",
        "4 обещания, выполнено в срок: 0",
        "проверить и перезвонить, сказано 20 ноября, 09:06 · 20 ноября, 18:00 · не выполнено",
        "4 звонка, разговоров 29 мин",
        "руководство: письменная жалоба",
        "С 20 ноября 2026, 09:00: 2 дня 10 ч без решения",
        "учётная запись абонента у поставщика услуг",
        "Открыть учётную запись этого абонента",
        "создать запись заново на всех серверах",
    ):
        assert part in text, (part, text)


def test_every_layer_of_the_customer_is_out_with_the_entry_that_did_it(story_a: Story) -> None:
    data = story_a("en").ok("brief 1 --json").json
    status = {one["layer"]: one["status"] for one in data["left"]}
    assert data["left"][0]["layer"] == data["asked"]["layer"] == "account-record"
    by_step = {one["standard_step"]: {*one["rules_out"], *one["speaks_against"]} for one in data["tried"]}
    for layer, step in {
        "user-input": "dictate-login",
        "software": "other-computer",
        "computer": "other-computer",
        "cabling": "remove-adapters",
        "site": "other-place",
        "device": "test-device-elsewhere",
    }.items():
        assert status[layer] in ("ruled_out", "less_likely")
        assert layer in by_step[step], (layer, by_step)


def test_a_failed_fix_rules_nothing_out(story_a: Story) -> None:
    tried = story_a("en").ok("brief 1 --json").json["tried"]
    fixes = [
        one for one in tried if one["standard_step"] in ("reinstall-software", "retype-password", "change-password")
    ]
    assert len(fixes) == 4 and [one["rules_out"] for one in fixes] == [[]] * 4


def test_the_brief_says_what_diagnose_says(story_a: Story) -> None:
    desk = story_a("en")
    suspects = desk.ok("diagnose 1 --json").json["suspects"]
    assert [(one["layer"], one["weight"]) for one in suspects] == [
        (one["layer"], one["weight"]) for one in desk.ok("brief 1 --json").json["left"]
    ]


def test_json_has_every_key_and_the_figures_of_the_story(story_a: Story) -> None:
    data = story_a("en").ok("brief 1 --json --lang zh").json
    assert sorted(data) == [
        *("asked", "calls", "escalations", "for", "head", "held", "internal", "language", "left", "names", "problem"),
        *("promise_kept_count", "promise_made_count", "promises", "references", "resolved_at", "statements", "ticket"),
        "tried",
    ]
    assert (data["ticket"], data["language"], data["for"]) == ("1", "zh", "provider")
    assert data["problem"]["since_at"] == "2026-11-20T06:00:00Z" and data["problem"]["days"] == 2
    assert (data["promise_made_count"], data["promise_kept_count"]) == (4, 0)
    assert [one["outcome"] for one in data["promises"]] == ["broken"] * 4
    assert data["calls"] == {"count": 4, "talk_minutes": 29, "wait_minutes": 0}
    assert data["held"] == [{"party": "support", "minutes": 58 * 60 + 30}]
    assert (data["references"], data["names"]) == (["4711"], ["Ines"])
    assert "账户记录" in data["asked"]["text"]
    assert data["internal"] == []


def test_markdown_and_json_and_page_end_with_the_head_that_show_gives(story_a: Story) -> None:
    desk = story_a("ru")
    head = desk.ok("show 1 --json").json["head"]
    assert desk.ok("brief 1 --json").json["head"] == head
    for form in ("md", "txt", "html"):
        text = desk.ok(f"brief 1 --lang ru -o {form}").out
        assert head in text[text.index("Срок: ") :]


@pytest.mark.parametrize("language", ("en", "ru", "ja", "zh"))
@pytest.mark.parametrize("form", ("md", "html", "txt"))
def test_every_form_in_every_language_names_the_same_facts(story_a: Story, language: str, form: str) -> None:
    text = story_a("en").ok(f"brief 1 --lang {language} -o {form}").out
    plain = html.unescape(re.sub(r"\\(.)", r"\1", text))
    for part in ("4711", "Comstar", "other computer", "18:00", "retyped login and password ×12", "Ines"):
        assert part in plain
    assert "{" not in plain.split("</style>")[-1]


def test_the_page_of_a_terminal_is_about_sixty_lines(story_a: Story) -> None:
    desk = story_a("en")
    for language in ("en", "ru"):
        lines = desk.ok(f"brief 1 --lang {language}", tty=True, COLUMNS="80").out.splitlines()
        assert len(lines) <= 66, (language, len(lines))
        assert max(map(len, lines)) <= 80


@pytest.mark.parametrize(
    ("role", "reader", "words"),
    [
        ("customer", None, "Request to act:"),
        ("agent", None, "Brief:"),
        ("customer", "authority", "Complaint:"),
        ("agent", "next-line", "For the next line:"),
        ("agent", "provider", "Request to act:"),
    ],
)
def test_the_reader_decides_address_and_tone(sup: Desk, role: str, reader: str | None, words: str) -> None:
    sup.ok(f"open modem is dead --role {role}", now="2026-11-16T09:00:00Z")
    line = "brief 1 -o txt" + (f" --for {reader}" if reader else "")
    assert sup.ok(line).out.startswith(f"{words} modem is dead\n")


def test_an_unknown_reader_or_language_is_refused_with_what_there_is(sup: Desk) -> None:
    sup.ok("open x")
    ran = sup("brief 1 --for boss --json")
    assert ran.code == 2 and "colleague" in ran.error["message"]
    ran = sup("brief 1 --lang xx --json")
    assert ran.code == 2 and "zh" in ran.error["message"]


def test_the_language_is_the_one_of_the_session_else_english(sup: Desk) -> None:
    sup.ok("open x")
    assert sup.ok("brief 1 --json", SUPPORTCLI_LANG="ja").json["language"] == "ja"
    assert sup.ok("brief 1 --json", SUPPORTCLI_LANG="de").json["language"] == "en"


def test_the_deadline_is_given_or_the_last_one_set_or_the_next_working_day(sup: Desk) -> None:
    sup.ok("open x --provider P", now="2026-11-20T10:00:00Z")  # a Friday
    assert sup.ok("brief 1 --json").json["asked"]["by_at"] == "2026-11-23T18:00:00Z"
    sup.ok("1 escalate management why --by 2026-11-21T12:00")
    assert sup.ok("brief 1 --json").json["asked"]["by_at"] == "2026-11-21T12:00:00Z"
    assert sup.ok("brief 1 --json --by 2026-11-22T09:00").json["asked"]["by_at"] == "2026-11-22T09:00:00Z"
    late = sup.ok("brief 1 --json", now="2026-11-24T10:00:00Z").json
    assert late["asked"]["by_at"] == "2026-11-25T18:00:00Z"  # the one that was set has passed


def test_a_deadline_in_the_past_is_refused(sup: Desk) -> None:
    sup.ok("open x", now="2026-11-20T10:00:00Z")
    assert sup("brief 1 --by 2026-11-19T10:00").code == 2


SECRETS = ("loaded a dump", "grumpy on the phone", "sue you", "idiots")


@pytest.fixture
def internal_desk(sup: Desk) -> Desk:
    sup.ok("open dump does not load -c acme", now="2026-11-16T09:00:00Z")
    sup.ok("1 goodwill loaded a dump by hand 12m")
    sup.ok("1 note grumpy on the phone")
    sup.ok("1 said I will sue you")
    sup.ok(["1", "said", "you idiots"])
    sup.ok("1 said it worked on Friday")
    return sup


@pytest.mark.parametrize("reader", ("next-line", "provider", "authority", "colleague"))
@pytest.mark.parametrize("form", ("md", "html", "txt", "json"))
def test_what_is_internal_never_leaves_unasked(internal_desk: Desk, reader: str, form: str) -> None:
    text = internal_desk.ok(f"brief 1 --for {reader} -o {form}").out
    assert [secret for secret in SECRETS if secret in text] == []
    assert "it worked on Friday" in text


@pytest.mark.parametrize("form", ("md", "html", "txt", "json"))
def test_with_internal_all_of_it_is_there(internal_desk: Desk, form: str) -> None:
    text = internal_desk.ok(f"brief 1 --internal -o {form}").out
    assert [secret for secret in SECRETS if secret not in text] == []


def test_a_supplier_does_not_see_what_we_promised_our_customer(sup: Desk) -> None:
    sup.ok("open line is down -c acme", now="2026-11-16T09:00:00Z")
    sup.ok("1 callback tomorrow@10:00 we ring back --from us")
    assert sup.ok("brief 1 --for colleague --json").json["promise_made_count"] == 1
    assert sup.ok("brief 1 --for provider --json").json["promises"] == []


def test_typed_text_is_data_in_every_form(sup: Desk) -> None:
    evil = "<script>alert(1)</script> | **b** [x](http://e) {{ 7777*7777 }} {title} \x1b[31m"
    sup.ok(["open", evil, "--provider", "<b>P</b>"], now="2026-11-16T09:00:00Z")
    sup.ok(["1", "tried", "--result", "failed", "--where", "<i>here</i>", evil])
    sup.ok(["1", "said", evil])
    page = sup.ok("brief 1 -o html").out
    assert "<script" not in page and "<b>" not in page and "<i>" not in page and "\x1b" not in page
    assert "{{ 7777*7777 }}" in html.unescape(page) and "60481729" not in page.split("<body>")[1]
    text = sup.ok("brief 1 -o md").out
    assert "<script" not in text and "\\*\\*b\\*\\*" in text and "\\|" in text and "\x1b" not in text
    assert "\x1b" not in sup.ok("brief 1 -o txt").out


def test_a_page_loads_nothing_from_anywhere(story_a: Story) -> None:
    page = story_a("en").ok("brief 1 -o html").out
    assert re.findall(r"(?:src|href)\s*=|url\(|@import|https?://", page) == []


def test_an_empty_ticket_asks_for_somebody_and_claims_no_suspect(sup: Desk) -> None:
    sup.ok("open x --provider P", now="2026-11-16T09:00:00Z")
    data = sup.ok("brief 1 --json").json
    assert (data["left"], data["tried"], data["asked"]["layer"]) == ([], [], None)
    text = sup.ok("brief 1 -o txt").out
    assert (
        "Nothing was tried yet" in text and "points to" not in text and "Everything that could be checked" not in text
    )


def test_a_resolved_ticket_asks_for_the_cause_in_writing(sup: Desk) -> None:
    sup.ok("open x --provider P", now="2026-11-16T09:00:00Z")
    sup.ok("1 resolve --cause account-record record re-created", now="2026-11-16T12:00:00Z")
    ran = sup.ok("brief 1 -o txt", now="2026-11-20T12:00:00Z").out
    assert "Confirm in writing what the cause was" in ran and "3 h without a fix" in " ".join(ran.split())


def test_looking_creates_nothing_and_writes_nothing(sup: Desk) -> None:
    assert sup("brief").code == 4 and not sup.path.exists()
    sup.ok("open x")
    before = sup.ok("show 1 --json").json["head"]
    sup.ok("brief 1 -o md")
    assert sup.ok("show 1 --json").json["head"] == before


def test_the_rows_of_a_markdown_table_stand_together(story_a: Story) -> None:
    """A blank line between them would end the table."""
    lines = story_a("en").ok("brief 1 -o md").out.splitlines()
    heads = [place for place, line in enumerate(lines) if line.startswith("| ---")]
    assert len(heads) >= 2
    for place in heads:
        assert lines[place - 1].startswith("| ") and lines[place + 1].startswith("| ")
