"""The names of `typing` that annotations use, without importing it: that takes a fifth of a short command's start.

Type checkers see typing's. At run time they only stand in an annotation; `Annotated` keeps what it was given, because
the options of commands are read from it. Another name is a line in both halves.
"""

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import IO as IO
    from typing import Annotated as Annotated
    from typing import Any as Any
    from typing import ClassVar as ClassVar
    from typing import Literal as Literal
    from typing import NoReturn as NoReturn
    from typing import TypeVar as TypeVar
else:

    class Any:
        """Stands for a type. May be subscripted (`IO[str]`) and joined (`Any | None`)."""

        def __class_getitem__(cls, inside):
            return cls

    IO = ClassVar = Literal = NoReturn = Any

    def TypeVar(name, bound=None):
        return Any

    class Annotated:
        """`Annotated[type, more]`: the type, and what was said about it."""

        def __init__(self, origin, *metadata):
            self.__origin__, self.__metadata__ = origin, metadata

        def __class_getitem__(cls, inside):
            return cls(*inside)
