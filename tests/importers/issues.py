"""Issues as GitHub's programs write them, and what imports them."""

import json
from pathlib import Path
from typing import Any

from tests.conftest import Desk

NOW = "2026-03-02 10:00"
URL = "https://github.com/acme/app/issues/12"


def gh(**more: Any) -> dict[str, Any]:
    """As `gh issue list --json ...` writes it."""
    return {
        "assignees": [{"id": "x", "login": "anna", "name": "Anna"}],
        "author": {"id": "y", "is_bot": False, "login": "bob", "name": "Bob B."},
        "body": "It crashes\r\nhard", "closedAt": None, "createdAt": "2026-01-05T10:00:00Z", "labels": [], "number": 12,
        "state": "OPEN", "title": "Crash on start", "updatedAt": "2026-01-09T10:00:00Z", "url": URL, **more,
    }  # fmt: skip


def said(number: int, login: str, association: str, text: str, **more: Any) -> dict[str, Any]:
    return {"id": f"IC_{number}", "author": {"login": login, **more}, "authorAssociation": association, "body": text,
            "createdAt": f"2026-01-06T{number:02}:00:00Z", "url": f"{URL}#issuecomment-{number}"}  # fmt: skip


def rest(**more: Any) -> dict[str, Any]:
    """As the REST API has the same issue."""
    return {
        "url": "https://api.github.com/repos/acme/app/issues/12", "html_url": URL, "number": 12,
        "title": "Crash on start",
        "repository_url": "https://api.github.com/repos/acme/app", "user": {"login": "bob", "type": "User"},
        "labels": [{"name": "bug"}], "state": "open", "assignees": [{"login": "anna"}], "comments": 1,
        "created_at": "2026-01-05T10:00:00Z", "updated_at": "2026-01-09T10:00:00Z", "closed_at": None,
        "author_association": "NONE", "body": "It crashes\nhard", "state_reason": None, **more,
    }  # fmt: skip


class Issues:
    """Imports issues and shows the tickets."""

    def __init__(self, sup: Desk, folder: Path):
        self.sup, self.folder = sup, folder

    def bring(self, *issues: Any, text: str | None = None) -> Any:
        path = self.folder / "issues.json"
        path.write_text(json.dumps(issues) if text is None else text, encoding="utf-8")
        return self.sup(["import", str(path), "--json"], now=NOW).json

    def show(self, key: int = 1) -> Any:
        return self.sup.ok(f"show {key} --json").json


def page(number: int, login: str, association: str = "NONE", issue: int = 12, **more: Any) -> dict[str, Any]:
    """A comment as /repos/acme/app/issues/comments has it: of its issue it names the address alone."""
    api = "https://api.github.com/repos/acme/app/issues"
    return {
        "url": f"{api}/comments/{number}", "issue_url": f"{api}/{issue}", "id": number, "body": f"text {number}",
        "html_url": f"https://github.com/acme/app/issues/{issue}#issuecomment-{number}", "user": {"login": login},
        "created_at": f"2026-01-06T{number:02}:00:00Z", "author_association": association, **more,
    }  # fmt: skip
