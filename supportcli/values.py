"""`NamedTuple` for classes that many commands load: the same behaviour as typing's, made in a tenth of its time.

typing.NamedTuple compiles a constructor for every class: 50 of them cost a tenth of a start. This one has one for all.
Type checkers see typing's. Import it from here where start-up counts; there is nothing to add.
"""

from operator import itemgetter

from supportcli.annotations import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    _GETTERS = [property(itemgetter(place)) for place in range(40)]

    class NamedTuple(tuple):
        """A tuple whose places have names: the annotated names of the class body, with their defaults."""

        __slots__ = ()
        _fields: ClassVar[tuple[str, ...]] = ()
        _field_defaults: ClassVar[dict[str, Any]] = {}

        def __init_subclass__(cls) -> None:
            own = cls.__dict__
            fields = tuple(cls.__annotations__)  # since 3.10 those of the class itself, never inherited ones
            cls._field_defaults = {name: own[name] for name in fields if name in own}
            cls._fields = cls.__match_args__ = fields
            for name, getter in zip(fields, _GETTERS, strict=False):
                setattr(cls, name, getter)

        def __new__(cls, *given: Any, **named: Any) -> Any:
            fields = cls._fields
            if len(given) == len(fields) and not named:
                return tuple.__new__(cls, given)
            if not given:  # as a fact is read from its body: all by name, those at their defaults left out
                whole = {**cls._field_defaults, **named}
                if len(whole) == len(fields) and all(map(whole.__contains__, fields)):
                    return tuple.__new__(cls, map(whole.__getitem__, fields))
            if len(given) > len(fields):
                raise TypeError(f"{cls.__name__} takes {len(fields)} values, not {len(given)}")
            values = list(given)
            for name in fields[len(given) :]:
                if name in named:
                    values.append(named.pop(name))
                elif name in cls._field_defaults:
                    values.append(cls._field_defaults[name])
                else:
                    raise TypeError(f"{cls.__name__} needs {name}")
            if named:
                raise TypeError(f"{cls.__name__} has no {', '.join(named)}, or was given it twice")
            return tuple.__new__(cls, values)

        @classmethod
        def _make(cls, values: Any) -> Any:
            return cls(*values)

        def _replace(self, **named: Any) -> Any:
            return type(self)(**{**self._asdict(), **named})

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"
