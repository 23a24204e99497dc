"""values.NamedTuple is typing's in all that is asked of it, and is used instead of it."""

import copy
import pickle
import re
from pathlib import Path
from typing import NamedTuple as Slow

import pytest

from supportcli.values import NamedTuple as Quick

SOURCE = Path(__file__).parent.parent.parent / "supportcli"


class Slowly(Slow):
    """As typing makes it."""

    first: str
    second: int = 2
    third: tuple[str, ...] = ()
    constant = "no field"

    def twice(self) -> int:
        return self.second * 2


class Quickly(Quick):
    """The same, as we make it."""

    first: str
    second: int = 2
    third: tuple[str, ...] = ()
    constant = "no field"

    def twice(self) -> int:
        return self.second * 2


@pytest.mark.parametrize("given", [("a",), ("a", 3), ("a", 3, ("x",))])
def test_it_behaves_like_typings(given: tuple[object, ...]) -> None:
    slow, quick = Slowly(*given), Quickly(*given)  # type: ignore[arg-type]
    assert tuple(slow) == tuple(quick) == (quick.first, quick.second, quick.third)
    assert slow._asdict() == quick._asdict()
    assert (Slowly._fields, Slowly._field_defaults) == (Quickly._fields, Quickly._field_defaults)
    assert repr(slow).replace("Slowly", "Quickly") == repr(quick)
    assert (quick.constant, quick.twice(), quick[:2]) == (slow.constant, slow.twice(), slow[:2])
    assert hash(quick) == hash(slow) and quick == slow
    assert quick._replace(second=9) == slow._replace(second=9)
    assert Quickly._make(["b", 1, ()]) == Slowly._make(["b", 1, ()])
    assert pickle.loads(pickle.dumps(quick)) == copy.deepcopy(quick) == quick
    match quick:
        case Quickly(first, second):
            assert (first, second) == (slow.first, slow.second)


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), ((1, 2, 3, 4), {}), (("a",), {"first": "b"}), (("a",), {"fourth": 4}), ((), {"second": 1})],
)
def test_it_refuses_what_typings_refuses(given: tuple[object, ...], named: dict[str, object]) -> None:
    for one in (Slowly, Quickly):
        with pytest.raises(TypeError):
            one(*given, **named)  # type: ignore[arg-type]


def test_a_field_cannot_be_changed() -> None:
    for one in (Slowly("a"), Quickly("a")):
        with pytest.raises(AttributeError):
            one.first = "b"  # type: ignore[misc]


def test_typings_is_not_imported_by_the_program() -> None:
    found = [
        path.name
        for path in SOURCE.rglob("*.py")
        if path.name != "values.py" and re.search(r"^\s*from typing import .*\bNamedTuple\b", path.read_text(), re.M)
    ]
    assert not found, f"import NamedTuple from supportcli.values: {found}"
