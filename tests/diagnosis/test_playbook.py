"""The shipped playbooks hold together, a user's own one is laid over them, and a broken one is refused with its
line."""

from pathlib import Path

import pytest

from supportcli.diagnosis import playbook_toml
from supportcli.diagnosis.layers import LAYERS
from supportcli.diagnosis.playbook import DOMAINS, HERE, HIGH, LOW, known_domains, load
from supportcli.diagnosis.playbook_export import as_toml
from supportcli.diagnosis.playbook_toml import compiled, patterns, write_compiled
from supportcli.diagnosis.step_keys import KINDS
from supportcli.diagnosis.wording import found, spoken
from supportcli.errors import Broken


@pytest.mark.parametrize("domain", DOMAINS)
def test_a_shipped_playbook_is_whole(domain: str) -> None:
    playbook = load(domain)
    assert sum(playbook.prior.values()) == pytest.approx(1)
    assert all(playbook.prior[layer] > 0 for layer in LAYERS)
    assert len(playbook.signs) >= 75
    for sign in playbook.signs:
        assert sign.source
        assert set(sign.rates) == set(LAYERS)
        assert all(LOW <= rate <= HIGH for rate in sign.rates.values())
        assert len(set(sign.rates.values())) > 1, f"{sign.name} says nothing"
    assert set(playbook.steps) >= set(KINDS)
    assert {step.kind for step in playbook.steps.values()} == {"fix", "swap", "question", "statement"}
    assert all(step.source and step.customer_minutes + step.agent_minutes > 0 for step in playbook.steps.values())
    assert playbook.candidates
    assert playbook.scenarios
    assert playbook.words or domain == "general"


def test_there_are_a_hundred_signs_and_most_speak_five_languages() -> None:
    import tomllib

    signs = []
    for domain in DOMAINS:
        with open(f"{HERE}/{domain}.toml", "rb") as file:
            signs += list(tomllib.load(file).get("signs", {}).values())
    assert len(signs) >= 100
    spoken_in_all = [sign for sign in signs if {"en", "de", "ru", "ja", "zh"} <= sign.keys()]
    assert len(spoken_in_all) >= 0.8 * len(signs)


def test_a_fix_alone_never_cures_a_layer_for_sure() -> None:
    for step in load("general").steps.values():
        if step.kind == "fix":
            assert max(step.works.values()) <= 0.6, step.name


def test_the_compiled_copies_are_current(tmp_path: Path) -> None:
    for domain in DOMAINS:
        (tmp_path / f"{domain}.toml").write_text(Path(HERE, f"{domain}.toml").read_text("utf-8"), "utf-8")
    write_compiled(str(tmp_path))
    for name in (*DOMAINS, "domains"):
        assert (tmp_path / "compiled" / f"{name}.json").read_text("utf-8") == Path(
            HERE, "compiled", f"{name}.json"
        ).read_text("utf-8")


def test_a_users_own_playbook_is_laid_over_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "isp.toml").write_text(
        '[prior]\ncabling = 3\nsite = 1\n[signs.llama]\nen = "llama*"\nsite = 0.9\n[steps]\n'
        'feed-llama = { kind = "fix", cure = { site = 0.5 }, customer = 7 }\n'
    )
    (tmp_path / "farm.toml").write_text("[prior]\nsite = 1\n")
    playbook = load("isp", str(tmp_path))
    assert playbook.prior["cabling"] == pytest.approx(0.75)
    assert playbook.signs[0].name == "llama"
    assert playbook.signs[0].rates["site"] == 0.9
    assert playbook.steps["feed-llama"].customer_minutes == 7
    assert len(playbook.signs) == len(load("isp").signs) + 1
    assert known_domains(str(tmp_path)) == [*DOMAINS, "farm"]
    assert load("farm", str(tmp_path)).prior["site"] == 1
    assert load("no-such-domain").prior == load("general").prior


def test_the_words_of_a_users_own_vocabulary_are_added(tmp_path: Path) -> None:
    (tmp_path / "isp.toml").write_text('[vocabulary]\nsite = "llama*/garden_house"\n')
    shipped, own = load("isp").vocabulary, load("isp", str(tmp_path)).vocabulary
    assert set(own["site"]) == {*shipped["site"], " llama", " garden house "}
    assert own["cabling"] == shipped["cabling"]


def test_an_exported_vocabulary_reads_back_as_the_same(tmp_path: Path) -> None:
    vocabulary = load("email").vocabulary
    (tmp_path / "farm.toml").write_text(as_toml(load("email")), encoding="utf-8")
    general = load("general").vocabulary
    read = load("farm", str(tmp_path)).vocabulary
    assert {layer: set(ways) for layer, ways in read.items()} == {
        layer: {*general[layer], *ways} for layer, ways in vocabulary.items()
    }


BROKEN = {
    "not TOML": ("[prior]\nsite = \n", 2),
    "unknown layer in the prior": ("[prior]\nsite = 1\nroof = 2\n", 3),
    "unknown table": ("# words\n\nsgins = 3\n", 3),
    "rate above 1": ('[signs.a]\nen = "a"\n\nsite = 1.5\n', 4),
    "rate is text": ('[signs.a]\nen = "a"\nsite = "much"\n', 3),
    "rate is true": ('[signs.a]\nen = "a"\nsite = true\n', 3),
    "sign without words": ("[prior]\nsite = 1\n[signs.a]\nsite = 0.5\n", 3),
    "sign is not a table": ("signs = { a = 3 }\n", 1),
    "layer of the second sign": ('[signs.a]\nen = "a"\nsite = 0.5\n[signs.b]\nen = "b"\nroof = 0.5\n', 6),
    "unknown key of a step": ("[steps]\nwait = { customer = 1 }\nretry = { kost = 2 }\n", 3),
    "kind of a step": ('[steps]\nwait = { kind = "guess" }\n', 2),
    "minutes below zero": ("[steps]\nwait = { customer = -1 }\n", 2),
    "layer of a cure": ("[steps]\n\nwait = { cure = { roof = 0.4 } }\n", 3),
    "unknown step of a scenario": ('[scenarios]\ndid = ["dance"]\n', 2),
    "vocabulary of no layer": ('[vocabulary]\nsite = "attic"\nroof = "tile"\n', 3),
    "vocabulary is a number": ("[vocabulary]\nsite = 3\n", 2),
    "vocabulary of words that must stand together": ('[vocabulary]\nsite = "garden house"\n', 2),
    "unknown question": ('[scenarios]\nwhy = ["wait"]\n', 2),
    "unknown candidate": ('candidates = ["dance"]\n', 1),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_playbook_is_refused_with_file_and_line(tmp_path: Path, what: str) -> None:
    text, line = BROKEN[what]
    path = tmp_path / "isp.toml"
    path.write_text(text)
    with pytest.raises(Broken) as refused:
        load("isp", str(tmp_path))
    assert refused.value.code == "playbook_broken"
    assert refused.value.exit_code == 5
    assert refused.value.values["line"] == line
    assert refused.value.values["file"] == str(path)
    refused.value.message.format(**refused.value.values)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_playbook_that_is_no_text_file_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "isp.toml"
    path.mkdir() if content is None else path.write_bytes(content)
    with pytest.raises(Broken):
        compiled(str(path))


@pytest.mark.parametrize(
    ("words", "text", "is_there"),
    [
        ("dial_tone", "there is no dial tone", True),
        ("dial_tone", "dial the tone", False),
        ("log_in cannot", "cannot log in", True),
        ("refus*", "Login REFUSED!", True),
        ("refus*", "unrefused", False),
        ("red lamp/led", "LED is red", True),
        ("mail !junk", "junk mail", False),
        ("slow evening", "slow " + "and then something else happened " * 3 + "evening", False),
        ("再起動", "パソコンを再起動した", True),
        ("PC 使え", "他のPCでは使える", True),
        ("вход*", "Ошибка входа", True),
        ("691", "error 691.", True),
        ("691", "error 6910", False),
    ],
)
def test_a_word_pattern_finds_what_it_says(words: str, text: str, is_there: bool) -> None:
    assert found(patterns(words), spoken(text)) is is_there


def test_no_word_pattern_names_nothing() -> None:
    assert patterns(" | ") == []
    assert playbook_toml.patterns("a b/c")[0] == [[" a "], [" b ", " c "]]
