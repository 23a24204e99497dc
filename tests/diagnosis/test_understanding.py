"""Attempts, symptoms and titles are understood as far as is sure, and no further."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supportcli.diagnosis.playbook import load
from supportcli.diagnosis.step_names import STEPS
from supportcli.diagnosis.understanding import domain_of, nearest, signs_in, steps_in, works_there


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("removed the splitter and plugged straight into the wall", {"remove-adapters", "connect-directly"}),
        ("restarted the router, replaced the cable", {"restart-router", "replace-cable"}),
        ("reinstalled the driver and then rebooted the PC", {"reinstall-driver", "restart-computer"}),
        ("Router neu gestartet und Kabel getauscht", {"restart-router", "replace-cable"}),
        ("перезагрузил роутер и поменял кабель", {"restart-router", "replace-cable"}),
        ("ルーターを再起動してからケーブルを交換", {"restart-router", "replace-cable"}),
        ("重启路由器，换网线", {"restart-router", "replace-cable"}),
    ],
)
def test_several_steps_in_one_sentence_are_found(text: str, steps: set[str]) -> None:
    understood = steps_in(text)
    assert set(understood.steps) == steps
    assert understood.how == "parts"


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("restarted teh modem", "restart-modem"),
        ("reinstaled the driver", "reinstall-driver"),
        ("перезагрузли роутер", "restart-router"),
    ],
)
def test_a_typing_error_is_understood_when_asked_for(typed: str, step: str) -> None:
    assert step in steps_in(typed, spelling=True).steps


@pytest.mark.parametrize(
    "typed",
    [
        "danced around the table",
        "the red mango",
        "купил хлеб",
        "did not restart the modem",
        "",
        "x" * 500,
        "\x00\ud800",
    ],
)
def test_other_words_stay_free(typed: str) -> None:
    assert nearest(typed) is None
    assert steps_in(typed, spelling=True).how in ("", "loose")


def test_only_sure_wordings_are_called_exact_or_parts() -> None:
    playbook = load("isp")
    understood = steps_in("asked my provider for the third time what MAC address they have on file", playbook)
    assert understood.how == "loose"
    assert "call-provider" in understood.steps


@given(st.text(max_size=200))
def test_no_text_breaks_the_understanding(text: str) -> None:
    playbook = load("general")
    assert set(steps_in(text, playbook).steps) <= set(STEPS)
    signs_in(text, playbook)
    domain_of(text)


@pytest.mark.parametrize(
    ("title", "domain"),
    [
        ("printer prints only blank pages", "printer"),
        ("Drucker druckt nicht", "printer"),
        ("принтер не печатает", "printer"),
        ("プリンタが印刷しない", "printer"),
        ("打印机不打印", "printer"),
        ("no internet since Friday, DSL lamp off", "isp"),
        ("WLAN bricht ab", "wifi-lan"),
        ("mails cannot be sent", "email"),
        ("メールが送れない", "email"),
        ("VPN tunnel drops", "vpn"),
        ("it is broken", "general"),
        ("", "general"),
    ],
)
def test_the_domain_is_guessed_from_the_title(title: str, domain: str) -> None:
    assert domain_of(title) == domain


@pytest.mark.parametrize(
    ("domain", "symptom", "sign"),
    [
        ("isp", "internet is slow every evening", "slow-in-the-evening"),
        ("isp", "вечером интернет очень медленный", "slow-in-the-evening"),
        ("isp", "abends ist das Internet langsam", "slow-in-the-evening"),
        ("isp", "晚上网速很慢", "slow-in-the-evening"),
        ("isp", "夜になると回線が遅い", "slow-in-the-evening"),
        ("isp", "error 691 when dialling", "dialup-error"),
        ("isp", "since the thunderstorm nothing works", "after-lightning"),
        ("login", "wrong password every time", "refused-login"),
        ("login", "пароль неверный, не могу войти", "refused-login"),
        ("login", "パスワードが違いますと出てログインできない", "refused-login"),
        ("web-app", "503 service unavailable", "server-error"),
        ("web-app", "403 forbidden", "no-permission"),
        ("subscription", "paid but premium is still locked", "paid-feature-dead"),
        ("wifi-lan", "no signal upstairs, weak wifi in the bedroom", "depends-on-place"),
        ("phone-voip", "crackling on the line when it rains", "weather"),
        ("desktop-software", "crashes since the last update", "after-update"),
    ],
)
def test_a_symptom_shows_its_sign(domain: str, symptom: str, sign: str) -> None:
    assert sign in {shown.name for shown in signs_in(symptom, load(domain))}


def test_of_one_group_only_the_first_sign_counts() -> None:
    shown = signs_in("since the update, since the new router, since moving house", load("general"))
    groups = [sign.group for sign in shown if sign.group]
    assert len(groups) == len(set(groups))


@pytest.mark.parametrize(
    ("swap", "works"),
    [
        ("other laptop works", True),
        ("tried my neighbour's modem: no problem", True),
        ("auf dem anderen Rechner geht es", True),
        ("на другом компьютере работает", True),
        ("他のPCでは使える", True),
        ("another PC", False),
        ("other laptop works no better, the same error", False),
        ("does not work on the other PC", False),
        ("on the other phone it doesn't work either", False),
        ("auf dem anderen Rechner geht es auch nicht", False),
        ("на другом компьютере не работает", False),
        ("他のPCでも使えない", False),
        ("", False),
    ],
)
def test_the_words_of_a_swap_say_whether_it_works_there(swap: str, works: bool) -> None:
    assert works_there(swap) is works
