"""JSON as Python's `json` reads and writes it, through the C core of that module and without its patterns.

`json` compiles six of them when it is imported, a fifth of a short command. Where the core is not what we know, `json`
itself does the work, as it does for every text that cannot be read: the errors are its own. Use `json` where a command
takes long anyway; there is nothing to add here.
"""

from collections.abc import Callable

from supportcli.annotations import Any

_core: Any
try:
    import _json as _core
except ImportError:  # another Python than those we know
    _core = None


class _Reading:
    """What the core's scanner asks for: `json`'s own defaults."""

    strict, object_hook, object_pairs_hook, parse_float, parse_int = True, None, None, float, int
    parse_constant = {"-Infinity": -float("inf"), "Infinity": float("inf"), "NaN": float("nan")}.__getitem__


def _encoder(ascii: bool, compact: bool, default: Callable[[Any], Any] | None) -> Callable[[Any], str]:
    """What turns a value into text. Made anew each time: the core remembers what it was inside of when it failed."""
    item, colon = (",", ":") if compact else (", ", ": ")
    if not _known:
        import json

        return json.JSONEncoder(ensure_ascii=ascii, separators=(item, colon), default=default).encode
    text = _core.encode_basestring_ascii if ascii else _core.encode_basestring
    encode = _core.make_encoder({}, default or _refuse, text, None, colon, item, False, False, True)
    return lambda value: "".join(encode(value, 0))


def _refuse(value: Any) -> Any:
    raise TypeError(f"Object of type {value.__class__.__name__} is not JSON serializable")


def dumps(value: Any, *, ascii: bool = False, compact: bool = True, default: Callable[[Any], Any] | None = None) -> str:
    """The value as JSON on one line. Raises TypeError for what JSON has no form for, unless `default` gives another
    value for it."""
    return _encoder(ascii, compact, default)(value)


def loads(text: str) -> Any:
    """The value that the text holds. Raises ValueError as `json.loads` does."""
    if _known:
        try:
            value, end = _scan(text, 0)
            if end == len(text) or not text[end:].strip(" \t\r\n"):
                return value
        except (ValueError, StopIteration):
            pass
    import json

    return json.loads(text)


_known = _core is not None
try:
    _scan = _core.make_scanner(_Reading)
    _known = _encoder(True, True, None)({"a": [1]}) == '{"a":[1]}'
except (TypeError, AttributeError):
    _known = False
