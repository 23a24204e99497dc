"""GitHub issues: `gh issue list --json ...`, pages of the API (REST and GraphQL; issues, comments, events), records of
a harvester (Perceval).

reading.py knows the forms, issue.py says what becomes of an issue, labels.py what labels mean.
"""

import re
from collections.abc import Iterator

from supportcli.importers import LIKELY, NO, SURE
from supportcli.importers.items import Asked, Item, Rejected, Source

NAME = "github"
ALSO = ("gh",)
FIRST = (
    rb'\s*\{\s*"(assignees|author|body|closed|closedAt|closedByPullRequestsReferences|comments|createdAt|id|isPinned|'
    rb'labels|milestone|number|projectCards|projectItems|reactionGroups|state|stateReason|title|updatedAt|url)"\s*:'
)
"""How an issue begins that `gh` wrote: it sorts the fields that were asked for."""
SURELY = (
    rb'"backend_name"\s*:\s*"GitHub|"(repository_|labels_|comments_|issue_|pull_request_)?url"\s*:\s*"https?://[^"/]+/'
    rb'(api/v3/)?repos/[^"/]+/[^"/]+(/issues|/pulls|")|"url"\s*:\s*"https://github\.com/[^"/]+/[^"/]+/(issues|pull)/\d|'
    rb'"author"\s*:\s*\{[^{}]*"login"\s*:'
)
NUMBERED = rb'"(number|url|html_url)"\s*:'
PERHAPS = rb'"(createdAt|closedAt|stateReason|reactionGroups)"\s*:|"state"\s*:\s*"(OPEN|CLOSED)"'


def sniff(start: bytes, path: str) -> int:
    """SURE where it names GitHub or somebody's login as GitHub does, LIKELY by the names of fields."""
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.decode("utf-16", "replace").encode()
    start = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not re.match(rb"[\[{]", start):
        return NO
    if re.search(SURELY, start):
        return SURE
    return (
        LIKELY
        if re.match(rb"\s*\[?" + FIRST, start) and re.search(PERHAPS, start) and re.search(NUMBERED, start)
        else NO
    )


def items(source: Source, asked: Asked) -> Iterator[Item | Rejected]:
    """The issues and pull requests of the file."""
    from supportcli.importers.github import issue, reading

    for one in reading.issues(source.path, source.start):
        if isinstance(one, Rejected):
            yield one
        else:
            yield issue.item(*one, asked) if "title" in one[1] else issue.comment(*one)
