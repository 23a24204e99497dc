"""JSON: the bare object or array, indented for a person, compact for a pipe. What was typed reads back exactly."""

from supportcli import quick_json
from supportcli.annotations import TYPE_CHECKING, Any
from supportcli.output.fields import chosen, chosen_data
from supportcli.results import Document, Done, Length, Listing, Say, Text, When

if TYPE_CHECKING:
    from supportcli.output import Screen


def done(result: Done, screen: "Screen") -> str:
    data = result.data
    if result.warnings and isinstance(data, dict) and "warnings" in data:
        warnings = [{"code": one.code, "message": one.say} for one in result.warnings]
        data = {**data, "warnings": warnings}
    return _shown(data, screen)


def listing(result: Listing, screen: "Screen") -> str:
    return _shown(list(chosen(result, screen.fields).rows), screen)


def document(result: Document, screen: "Screen") -> str:
    return _shown(chosen_data(result.data, screen.fields), screen)


def words(result: Text, screen: "Screen") -> str:
    return _shown(result.text if result.data is None else result.data, screen)


def _shown(data: Any, screen: "Screen") -> str:
    return dumped(spoken(data, screen), indent=2 if screen.tty else None, encoding=screen.encoding) + "\n"


def spoken(data: Any, screen: "Screen") -> Any:
    """The data with its sentences said: JSON holds strings, never a sentence in parts."""
    if isinstance(data, (Say, When, Length)):
        from supportcli.output.saying import said

        return said(data, screen)
    if isinstance(data, dict):
        return {name: spoken(value, screen) for name, value in data.items()}
    return [spoken(value, screen) for value in data] if isinstance(data, (list, tuple)) else data


def dumped(data: Any, indent: int | None = None, encoding: str = "utf-8") -> str:
    """JSON text that any terminal and any encoding takes.

    What a terminal would obey (also DEL, C1, bidi overrides), lone surrogates and what `encoding` may not know are
    written as `\\uXXXX`, which reads back the same. A value that JSON does not know is written as its `str`.
    """
    narrow = encoding.lower().replace("_", "-") not in ("utf-8", "utf8")
    if indent:
        import json

        text = json.dumps(data, ensure_ascii=narrow, indent=indent, default=str)
    else:
        text = quick_json.dumps(data, ascii=narrow, default=str)
    if text.replace("\n", "").isprintable():  # nearly always; compiling the pattern costs more than all the rest
        return text
    import re

    return re.sub(
        "[\x7f-\x9f\u061c\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]",
        lambda found: f"\\u{ord(found[0]):04x}",
        text,
    )
