"""What the tests of tables share: a file, its drafted map, and the import."""

from pathlib import Path
from typing import Any

from tests.conftest import Desk, Ran


class Tables:
    """Writes tables into a folder and imports them as somebody would: draft the map, use it."""

    def __init__(self, sup: Desk, folder: Path):
        self.sup, self.folder = sup, folder

    def file(self, name: str, content: str | bytes) -> str:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def draft(self, path: str) -> str:
        """The text of the drafted map, which then lies beside the file."""
        self.sup.ok(["import", path, "--init-map", "--map", self.map_of(path)])
        return Path(self.map_of(path)).read_text(encoding="utf-8")

    def map_of(self, path: str) -> str:
        return str(Path(path).with_suffix(".toml"))

    def bring(self, path: str, *options: str, map: str | None = None) -> Any:
        """The JSON of the import; `map` is the text of a map, without it one is drafted."""
        if map is not None:
            Path(self.map_of(path)).write_text(map, encoding="utf-8")
        elif not Path(self.map_of(path)).exists():
            self.draft(path)
        return self.run(path, *options).json

    def run(self, path: str, *options: str) -> Ran:
        return self.sup(["import", path, "--map", self.map_of(path), "--json", *options], now="2026-11-21 10:00")

    def show(self, key: int) -> Any:
        return self.sup.ok(f"show {key} --json").json

    def rejected(self, path: str, ending: str = ".csv") -> str:
        return Path(path).with_suffix("").with_name(Path(path).stem + ".rejected" + ending).read_text(encoding="utf-8")
