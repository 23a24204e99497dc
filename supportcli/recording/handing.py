"""Handing a ticket over: the file is written beside its name first, so that there is never half a handoff."""

import os
from collections.abc import Sequence

from supportcli import current
from supportcli.annotations import Any
from supportcli.errors import NotAllowed, Refused
from supportcli.exporters import handoff
from supportcli.languages import N_
from supportcli.recording import placing
from supportcli.results import Done, Say
from supportcli.shapes import key_of
from supportcli.storage import here, journal, reading
from supportcli.words.keys import is_key
from supportcli.words.options import line


def hand_over(session: Any, words: Sequence[str], internal: bool, force: bool) -> Done:
    """Write the handoff file of a ticket. Records nothing. Raises Refused (no file name), NotAllowed (it is there
    already)."""
    words = list(words)
    key = words.pop(0) if len(words) > 1 and is_key(words[0]) else None
    path = " ".join(words)
    if not path or (is_key(path) and not os.path.exists(path)):
        raise Refused(N_("Into which file?"), "supportcli 42 handoff modem.handoff", code="file_missing")
    subject = current.choose(session, session.db, key)
    if os.path.exists(path) and not force:
        again = line("handoff", [*([key] if key else []), path], *session.given, "--force")
        raise NotAllowed(N_("{path} is there already."), again, code="file_exists", typed=path, values={"path": path})
    ticket, stored = reading.ticket(session.db, subject)
    spoken, head = key_of(ticket, here.own_origins(session.db)), journal.head(stored)
    size = placing.write_file(path, handoff.lines(session.db, subject, spoken, session.now, internal))
    values = {
        "key": spoken,
        "path": path,
        "n": len(stored),
        "head": head,
        "_plural": N_("{key}: {n} entries in {path}; head {head}"),
    }
    data = {"ticket": spoken, "file": path, "bytes": size, "facts": len(stored), "head": head}
    return Done(data, [Say(N_("{key}: {n} entry in {path}; head {head}"), values)], [path])
