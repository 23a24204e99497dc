"""The mark of a fact class: `@kind("note.added", texts=("text",))`. A kind stays in users' files for ever."""

from collections.abc import Callable

from supportcli.annotations import Any, TypeVar

T = TypeVar("T", bound=type)


def kind(name: str, texts: tuple[str, ...] = (), internal: bool = False, **more: Any) -> Callable[[T], T]:
    """Name a fact class. `texts` are its fields that people typed (searched, shown as typed); `internal` facts leave
    in a handoff as header and hash only. `more` are further constants of the class.
    """

    def mark(cls: T) -> T:
        for attribute, value in {"kind": name, "texts": texts, "internal": internal, **more}.items():
            setattr(cls, attribute, value)
        return cls

    return mark
