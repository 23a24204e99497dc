"""Every form, whole: what is shown for two tickets, a page and a write."""

import json

import pytest
from shown_results import NOW, page, tickets, written

from supportcli.output import Screen, text_of
from supportcli.results import Column, Document, Heading, Line, Listing, Say, Text


def test_a_listing_on_a_terminal_is_a_table(terminal: Screen) -> None:
    assert text_of(tickets(), terminal) == (
        "Key  Title                           With     Due                   Calls\n"
        "42   USB modem: authorisation fails  Comstar  10:00, 2 h late           3\n"
        "43   印刷机坏了                               Sun 2026-11-22 10:00     12\n"
        "2 tickets\n"
    )


def test_the_flexible_column_is_cut_before_any_other(terminal: Screen) -> None:
    assert text_of(tickets(), terminal._replace(width=64)) == (
        "Key  Title                  With     Due                   Calls\n"
        "42   USB modem: authorisa…  Comstar  10:00, 2 h late           3\n"
        "43   印刷机坏了                      Sun 2026-11-22 10:00     12\n"
        "2 tickets\n"
    )


def test_a_narrow_terminal_gets_records_instead_of_columns(terminal: Screen) -> None:
    assert text_of(tickets(), terminal._replace(width=40)) == (
        "42  USB modem: authorisation fails\n"
        "    With: Comstar  Due: 10:00, 2 h late\n"
        "    Calls: 3\n"
        "43  印刷机坏了\n"
        "    Due: Sun 2026-11-22 10:00  Calls: 12\n"
        "2 tickets\n"
    )


@pytest.mark.parametrize(("cells", "columns"), [(80, True), (55, True), (54, False), (20, False)])
def test_records_begin_where_the_title_would_get_under_twelve_cells(
    terminal: Screen, cells: int, columns: bool
) -> None:
    shown = text_of(tickets(), terminal._replace(width=cells))
    assert shown.startswith("Key  Title") is columns


def test_long_names_give_way_before_the_title_does(terminal: Screen) -> None:
    listing = tickets()
    listing.rows[0]["provider"] = "The Regional Telephone and Telegraph Company"
    lines = text_of(listing, terminal).splitlines()
    assert lines[1] == "42   USB modem: authorisatio…  The Regional Teleph…  10:00, 2 h late           3"


def test_color_marks_the_head_and_what_is_late_and_nothing_else(terminal: Screen) -> None:
    plain = text_of(tickets(), terminal)
    colored = text_of(tickets(), terminal._replace(color=True))
    lines = colored.splitlines()
    assert lines[0].startswith("\x1b[1mKey  Title") and lines[0].endswith("Calls\x1b[0m")
    assert "\x1b[1;31m10:00, 2 h late     \x1b[0m" in lines[1]
    assert "\x1b" not in lines[2]
    for code in ("\x1b[1m", "\x1b[1;31m", "\x1b[2m", "\x1b[0m"):
        colored = colored.replace(code, "")
    assert colored == plain


def test_tsv_has_the_columns_and_the_times_of_the_record(pipe: Screen) -> None:
    assert text_of(tickets(), pipe) == (
        "42\tUSB modem: authorisation fails\tComstar\t2026-11-21T09:00:00.000Z\t3\n"
        "43\t印刷机坏了\t\t2026-11-22T09:00:00.000Z\t12\n"
    )
    assert text_of(tickets(), pipe._replace(header=True)).splitlines()[0] == "key\ttitle\tprovider\tdue_at\tcall_count"


def test_csv_has_a_header_and_every_field(pipe: Screen) -> None:
    assert text_of(tickets('a, "b"\nand =c'), pipe._replace(form="csv")) == (
        "key,title,provider,due_at,tags,call_count\n"
        '42,"a, ""b""\nand =c",Comstar,2026-11-21T09:00:00.000Z,"usb,modem",3\n'
        "43,印刷机坏了,,2026-11-22T09:00:00.000Z,,12\n"
    )


def test_json_is_the_bare_array_and_indented_for_a_person_only(terminal: Screen, pipe: Screen) -> None:
    rows = list(tickets().rows)
    compact = text_of(tickets(), pipe._replace(form="json"))
    assert compact.startswith('[{"key":"42","title":"USB modem') and compact.count("\n") == 1
    indented = text_of(tickets(), terminal._replace(form="json"))
    assert indented.startswith('[\n  {\n    "key": "42",')
    assert json.loads(compact) == json.loads(indented) == rows
    lines = text_of(tickets(), pipe._replace(form="jsonl")).splitlines()
    assert [json.loads(line) for line in lines] == rows


def test_json_stays_json_on_a_terminal_without_unicode(pipe: Screen) -> None:
    shown = text_of(tickets(), pipe._replace(form="json", encoding="latin-1"))
    assert shown.isascii() and json.loads(shown) == tickets().rows


def test_a_listing_as_markdown(pipe: Screen) -> None:
    assert text_of(tickets("pipe | and <b>"), pipe._replace(form="md")) == (
        "| Key | Title | With | Due | Calls |\n"
        "| --- | --- | --- | --- | ---: |\n"
        "| 42 | pipe \\| and &lt;b&gt; | Comstar | Sat 2026-11-21 10:00, 2 h 5 min late | 3 |\n"
        "| 43 | 印刷机坏了 |  | Sun 2026-11-22 10:00 | 12 |\n"
        "\n"
        "2 tickets\n"
    )


def test_plain_text_wraps_what_a_terminal_would_cut(pipe: Screen) -> None:
    assert text_of(tickets("the modem is not found after the second restart"), pipe._replace(form="txt")) == (
        "Key  Title                  With     Due                                   Calls\n"
        "42   the modem is not       Comstar  Sat 2026-11-21 10:00, 2 h 5 min late      3\n"
        "     found after the\n"
        "     second restart\n"
        "43   印刷机坏了                      Sun 2026-11-22 10:00                     12\n"
        "2 tickets\n"
    )


def test_a_page_on_a_terminal(terminal: Screen) -> None:
    assert text_of(page("payment arrived, servers work, and the modem shows no error any more"), terminal) == (
        "Ticket 42\n"
        "Title    payment arrived, servers work, and the modem shows no error any more\n"
        "Held by  us\n"
        "Due      Sun 2026-11-22 10:00\n"
        "Late     2 h 5 min\n"
        "Owner\n"
        "\n"
        "Fri 2026-11-20  said: payment arrived, servers work, and the modem shows no\n"
        "                error any more\n"
        "Step                                                                  Result\n"
        "payment arrived, servers work, and the modem shows no error any more  same\n"
        "other pc\n"
        "  sup 42 note payment arrived, servers work, and the modem shows no error any more\n"
    )


def test_typed_line_ends_hang_under_their_line(terminal: Screen) -> None:
    shown = text_of(page("first\nFri 2026-11-20  kept: forged"), terminal)
    assert "Fri 2026-11-20  said: first\n                Fri 2026-11-20  kept: forged\n" in shown
    assert "Title    first\n         Fri 2026-11-20  kept: forged\n" in shown
    forged = Document({}, lambda: [Line(Say("{text}", {"text": "a\nUndo: rm"}))], Say("Note"))
    assert text_of(forged, terminal) == "a\n  Undo: rm\n"


def test_a_page_in_color_says_the_same_words(terminal: Screen) -> None:
    plain = text_of(page("[bold]x[/] :smile: https://example.org"), terminal)
    colored = text_of(page("[bold]x[/] :smile: https://example.org"), terminal._replace(color=True))
    rule = "─" * 70
    assert colored.startswith(f"\x1b[1mTicket 42\x1b[0m \x1b[2m{rule}\x1b[0m\n")
    assert "\x1b[1;31mus\x1b[0m" in colored and "\x1b[33msame" in colored
    for code in ("1;31", "1", "2", "33", "36", "0"):
        colored = colored.replace(f"\x1b[{code}m", "")
    assert colored.replace(f" {rule}", "") == plain


def test_a_heading_too_long_for_a_rule_is_shown_without_one(terminal: Screen) -> None:
    for title in ("x" * 79, "的" * 200, "[red]x"):
        headed = Document({}, lambda title=title: [Heading(Say("{title}", {"title": title}))], Say("Page"))
        words = text_of(headed, terminal._replace(color=True)).replace("\x1b[1;4m", "").replace("\x1b[1m", "")
        assert title in words.replace("\x1b[0m", "").replace("\n", "")


def test_a_rule_is_drawn_with_what_the_terminal_can_show(terminal: Screen) -> None:
    shown = text_of(page(), terminal._replace(color=True, encoding="latin-1"))
    assert shown.splitlines()[0].endswith("-" * 70 + "\x1b[0m") and "─" not in shown


def test_a_page_as_markdown(pipe: Screen) -> None:
    assert text_of(page("*all* of `it`"), pipe._replace(form="md")) == (
        "# Ticket 42\n\n"
        "- Title: \\*all\\* of \\`it\\`\n"
        "- Held by: **us**\n"
        "- Due: Sun 2026-11-22 10:00\n"
        "- Late: 2 h 5 min\n"
        "- Owner:\n"
        "\n"
        "Fri 2026-11-20  said: \\*all\\* of \\`it\\`\n\n"
        "| Step | Result |\n| --- | --- |\n| \\*all\\* of \\`it\\` | same |\n| other pc |  |\n\n"
        "```\nsup 42 note *all* of `it`\n```\n"
    )


def test_a_page_as_html_is_one_file_that_loads_nothing(pipe: Screen) -> None:
    shown = text_of(page('<img src=x onerror=alert(1)> & "q"'), pipe._replace(form="html", language="eo"))
    typed = "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;q&quot;"
    assert shown.startswith('<!doctype html>\n<html lang="eo">\n<head>\n<meta charset="utf-8">\n')
    assert (
        "src=" not in shown.replace(typed, "")
        and "href=" not in shown
        and "url(" not in shown
        and "@import" not in shown
    )
    assert shown.partition("<body>\n")[2] == (
        "<h1>Ticket 42</h1>\n"
        "<dl>\n"
        f'<dt>Title</dt><dd dir="auto">{typed}</dd>\n'
        '<dt>Held by</dt><dd dir="auto" class="bad">us</dd>\n'
        '<dt>Due</dt><dd dir="auto">Sun 2026-11-22 10:00</dd>\n'
        '<dt>Late</dt><dd dir="auto">2 h 5 min</dd>\n'
        '<dt>Owner</dt><dd dir="auto"></dd>\n'
        "</dl>\n"
        f'<p dir="auto">Fri 2026-11-20  said: {typed}</p>\n'
        '<div class="table"><table>\n'
        '<thead><tr><th scope="col">Step</th><th scope="col">Result</th></tr></thead>\n<tbody>\n'
        f'<tr><td dir="auto">{typed}</td><td dir="auto" class="warn">same</td></tr>\n'
        '<tr><td dir="auto">other pc</td><td dir="auto"></td></tr>\n'
        "</tbody>\n</table></div>\n"
        f"<pre>sup 42 note {typed}</pre>\n"
        "</body>\n</html>\n"
    )


def test_a_listing_as_html(pipe: Screen) -> None:
    body = text_of(tickets(), pipe._replace(form="html")).partition("<tbody>\n")[2]
    assert body.startswith(
        '<tr><td dir="auto">42</td>'
        '<td dir="auto" data-name="Title:">USB modem: authorisation fails</td>'
        '<td dir="auto" data-name="With:">Comstar</td>'
        '<td dir="auto" class="bad" data-name="Due:">Sat 2026-11-21 10:00, 2 h 5 min late</td>'
        '<td dir="auto" class="number" data-name="Calls:">3</td></tr>\n'
    )


def test_a_page_in_a_pipe_is_its_rows_or_plain_text(pipe: Screen) -> None:
    assert text_of(page(), pipe).startswith("42\tpayment arrived\t")
    assert text_of(page(listing=False), pipe).startswith("Ticket 42\nTitle    payment arrived\n")
    assert text_of(page(), pipe._replace(form="csv")).startswith("key,title,")
    assert text_of(page(), pipe._replace(form="table")).startswith("Key  Title")
    assert json.loads(text_of(page(), pipe._replace(form="json"))) == page().data


def test_a_write_is_a_sentence_for_a_person_and_an_id_for_a_pipe(terminal: Screen, pipe: Screen) -> None:
    assert text_of(written(), terminal) == "42 tried other pc. Undo: sup undo\n"
    assert text_of(written(), pipe) == "42.k7q2\n"
    assert text_of(written(), pipe._replace(form="text")) == "42 tried other pc. Undo: sup undo\n"
    assert json.loads(text_of(written(), pipe._replace(form="json"))) == written().data


def test_a_long_text_does_not_push_the_way_back_off_the_line(terminal: Screen) -> None:
    shown = text_of(written("x" * 1_000_000), terminal)
    assert shown == f"42 tried {'x' * 79}…. Undo: sup undo\n"


def test_a_write_may_show_a_page_after_its_sentence(terminal: Screen) -> None:
    result = written()._replace(page=[Heading(Say("Promised")), Line(Say("nothing"))])
    assert text_of(result, terminal) == "42 tried other pc. Undo: sup undo\nPromised\nnothing\n"


def test_text_is_written_as_it_is(pipe: Screen) -> None:
    assert text_of(Text("complete -F _sup sup\n"), pipe) == "complete -F _sup sup\n"
    assert text_of(Text("{}", {"a": 1}), pipe._replace(form="json")) == '{"a":1}\n'


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        ({"due_at": "2026-11-21T09:00:00.000Z", "outcome": "kept"}, "10:00"),
        ({"due_at": "2026-11-21T11:05:00.000Z"}, "12:05"),
        ({"due_at": "2026-11-21T11:04:00.000Z"}, "12:04, 1 min late"),
        ({"due_at": "2026-11-18T09:00:00.000Z"}, "Wed 2026-11-18 10:00, 3 d late"),
        ({"due_at": "2026-11-23T17:00:00.000Z", "due_precision": "day"}, "Mon 2026-11-23"),
        ({"due_at": "no\x1btime"}, "no␛time"),
        ({"due_at": None}, ""),
        ({}, ""),
    ],
)
def test_a_due_time_says_how_late_it_is_until_it_is_settled(terminal: Screen, row: dict[str, str], shown: str) -> None:
    listing = Listing([{"key": "1", **row}], [Column("key", "Key"), Column("due_at", "Due", "due")], flexible="key")
    assert text_of(listing, terminal).splitlines()[1] == f"1    {shown}".rstrip()


def test_the_other_kinds_of_cells(terminal: Screen) -> None:
    row = {
        "flag": True,
        "off": False,
        "deep": {"a": [1]},
        "tags": ["x", "y\n"],
        "say": Say("overdue", style="bad"),
        "at": NOW,
    }
    columns = [Column(name, name, {"tags": "tags", "at": "time"}.get(name, "text")) for name in row]
    shown = text_of(Listing([row], columns, flexible="deep"), terminal)
    assert shown.splitlines()[1] == 'yes   no   {"a":[1]}  x y   overdue  12:05'
    assert text_of(Listing([row], columns[:4]), terminal._replace(tty=False)) == 'true\tfalse\t{"a":[1]}\tx,y\n'
