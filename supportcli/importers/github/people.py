"""Who is who on an issue: logins, whether they belong to the project, bots."""

import re
from collections.abc import Mapping

from supportcli.annotations import Any
from supportcli.importers.items import Person
from supportcli.importers.json_values import words

STAFF = ("OWNER", "MEMBER", "COLLABORATOR")
"""`author_association` of those who may answer for the project."""
BOTS = frozenset(
    ("github-actions", "dependabot", "dependabot-preview", "renovate", "stale", "codecov", "codecov-io",
     "codecov-commenter", "coveralls", "netlify", "vercel", "allcontributors", "mergify", "greenkeeper", "snyk-io",
     "sonarcloud", "cla-assistant", "claassistant", "linear", "sentry-io", "codeclimate", "deepsource-autofix",
     "imgbot", "pre-commit-ci", "changeset-bot", "googlecla", "copilot", "coderabbitai", "houndci", "travis-ci")
)  # fmt: skip
"""Programs whose name does not say that they are. GraphQL, and so `gh`, leaves out the `[bot]` of the REST API."""
BOT = re.compile(r".*\[bot\]|(.*[-_])?(ro)?bot([-_].*)?|.*-(ro)?bot\d*", re.IGNORECASE)


def login(user: Any) -> str | None:
    """The login of a user object, or of a migration's `https://github.com/LOGIN`; None for a deleted account."""
    found = words(user.get("login")) if isinstance(user, Mapping) else words(user).rpartition("/")[2]
    return None if found.casefold() in ("", "ghost") else found


def is_bot(user: Any) -> bool:
    """A program wrote it."""
    if isinstance(user, Mapping) and (user.get("is_bot") is True or user.get("type") == "Bot"
                                      or user.get("__typename") == "Bot"):  # fmt: skip
        return True
    name = login(user) or ""
    return name.removeprefix("app/").casefold() in BOTS or BOT.fullmatch(name) is not None


def person(user: Any, more: Any) -> Person | None:
    """The customer behind a login. `more`: what a harvester knows of it (name, e-mail, company)."""
    known = login(user)
    if known is None:
        return None
    more = more if isinstance(more, Mapping) else {}
    name = words(more.get("name")) or (words(user.get("name")) if isinstance(user, Mapping) else "")
    email, company = words(more.get("email")), words(more.get("company"))
    return Person(
        known,
        (email,) if "@" in email else (),
        contact=name if name and name != known else None,
        note=company or None,
    )
