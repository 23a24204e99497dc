"""`supportcli demo`: four days without internet, typed line by line with the real commands into a temporary database.

The story happened so: a customer of a wireless provider, everything own tried and written down, four promises, none
kept. A line of the story is a row in STORY: day, local time, what is typed.
"""

import os
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta

from supportcli import cli, output
from supportcli.annotations import Any
from supportcli.errors import SupportError
from supportcli.languages import N_
from supportcli.moments import stamp
from supportcli.results import Done, Result, Say, Shown, Text
from supportcli.session import Session
from supportcli.values import NamedTuple

STORY: tuple[tuple[int, str, str], ...] = (
    (1, "09:00", "open modem does not connect --provider Comstar --ref 4711 --domain isp"),
    (1, "09:01", "call"),
    (1, "09:03", "answer happened the client fails at authorisation"),
    (1, "09:04", "answer before yes, until yesterday, and the account is paid"),
    (1, "09:05", "callback 18:00 they will check and ring back"),
    (1, "09:06", "hangup"),
    (1, "12:00", "said payment arrived, servers work, no error found on our side"),
    (1, "18:05", "broken"),
    (1, "18:30", "call --line 1"),
    (1, "18:34", "said wait, being processed"),
    (1, "18:35", "callback tomorrow 12:00"),
    (1, "18:36", "hangup not connected to a technician"),
    (1, "18:40", "escalate --check"),
    (1, "20:00", "tried retyped login and password failed -n 19"),
    (1, "21:00", "tried reinstalled the client failed"),
    (1, "23:00", "tried read the logs same -m 'the step that fails: authorisation refused'"),
    (2, "10:00", "tried other computer failed"),
    (2, "12:05", "broken"),
    (2, "12:30", "tried reinstalled the client failed"),
    (2, "13:00", "call --with Irina --line 1"),
    (2, "13:10", "tried both settings the operator suggested failed"),
    (2, "13:12", "callback 20:00 --who Irina"),
    (2, "13:13", "hangup"),
    (2, "16:00", "tried from the other end of the city failed"),
    (2, "19:00", "tried without any adapter or extension cord failed -m 'the one of the vendor, too'"),
    (2, "20:05", "broken"),
    (3, "11:00", "tried modem tested at the service centre same -m 'the modem is fine' --where 'service centre'"),
    (3, "11:20", "tried password changed failed --where 'service centre'"),
    (3, "15:00", "call --line 1"),
    (3, "15:04", "said I added a comment that it is urgent"),
    (3, "15:05", "callback 18:00"),
    (3, "15:06", "hangup"),
    (3, "15:30", "tried login and password dictated over the phone failed"),
    (3, "18:05", "broken"),
    (3, "18:10", "tried read the logs same"),
    (3, "18:30", "escalate --check"),
    (3, "18:31", "next"),
    (3, "19:00", "escalate management written complaint: the whole story, the contract will be cancelled"),
    (3, "19:05", "note proposed: a new account record, with the balance moved over"),
    (4, "19:00", "said the request has entered processing -m 'by e-mail, one day later'"),
    (4, "20:55", "assign the colleague"),
    (4, "21:00", "call --with Irina"),
    (4, "21:10", "escalate next-line --outcome refused"),
    (4, "21:12", "escalate authority consumer authority, press, management --by tomorrow@21:00"),
    (4, "21:15", "hangup"),
    (5, "09:00", "resolve --cause account-record the authorisation record was re-created on all servers"),
    (5, "22:00", "said the provider rings to inform"),
    (6, "09:00", "note does not connect: told at once what to do, connects on the fifth try, weak signal"),
    (6, "09:30", "checklist"),
    (6, "09:31", "next"),
    (6, "09:32", "status"),
    (6, "09:33", "timeline"),
)
DAYS = 6


class Asked(NamedTuple):
    """What was typed for `demo`: keep the database, and how many lines a second (None: all at once)."""

    keep: bool
    speed: float | None


class Typed(NamedTuple):
    """One line of the story: its day, when it was typed, the line, and what came of it."""

    day: int
    at: datetime
    line: str
    session: Session
    result: Result | None
    error: SupportError | None


def play(session: Any, asked: Asked) -> Result:
    """Play the story; shown as it is typed, with --json as one array at the end. The folder is removed unless kept."""
    folder = tempfile.mkdtemp(prefix="supportcli-demo-")
    try:
        if session.options.get("json"):
            return Text("", [_data(typed) for typed in lines(session, folder)])
        day = 0
        for typed in lines(session, folder):
            if typed.day != day:
                day = typed.day
                output.write(f"\n{typed.at:%a %Y-%m-%d}\n", session.out)
            _show(session, typed)
            _wait(asked.speed)
        if asked.keep:
            say = Say(N_("Kept in {path}. Look around: {line}"))
            line = f"SUPPORTCLI_DB={shlex.quote(_file(folder))} SUPPORTCLI_ROLE=customer {session.program}"
            sentence = say._replace(values={"path": _file(folder), "line": line})
            from supportcli.output.saying import say as said

            output.write("\n" + said(sentence, cli.screen(session, session.out)) + "\n", session.out)
    finally:
        if not asked.keep:
            shutil.rmtree(folder, ignore_errors=True)
    return Shown()


def lines(session: Any, folder: str) -> Iterator[Typed]:
    """Type the story into a database in `folder`, on the days just before today."""
    env = {name: value for name, value in session.env.items() if not name.startswith(("SUPPORTCLI_", "XDG_"))}
    env |= {"SUPPORTCLI_DB": _file(folder), "SUPPORTCLI_ROLE": "customer", "SUPPORTCLI_AGENT": "anna"}
    env |= {"SUPPORTCLI_LANG": session.language, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder}
    first = datetime.fromisoformat(session.now).astimezone() - timedelta(days=DAYS)
    db = None
    try:
        for day, time, line in STORY:
            hour, minute = map(int, time.split(":"))
            naive = (first + timedelta(days=day - 1)).replace(
                tzinfo=None, hour=hour, minute=minute, second=0, microsecond=0
            )
            at = naive.astimezone()  # the local zone of that day, with its summer time
            one = _session(env | {"SUPPORTCLI_NOW": stamp(at)}, db)
            one.out, one.err = session.out, session.err
            result, error = None, None
            try:
                result = cli.result_of(one, shlex.split(line))
            except SupportError as failure:
                error = failure
            db = db or one.db
            yield Typed(day, at, line, one, result, error)
    finally:
        if db is not None:
            db.close()


def _session(env: dict[str, str], db: Any) -> Session:
    """Somebody at a terminal who is asked nothing."""
    import io

    one = Session(env, "sup", stdin=io.StringIO(""), db=db)
    one.interactive = True
    return one


def _file(folder: str) -> str:
    return os.path.join(folder, "desk.db")


def _show(session: Any, typed: Typed) -> None:
    """The line as it was typed, and what a terminal shows for it."""
    screen = cli.screen(typed.session, session.out)._replace(tty=True, pager=False)
    output.write(f"{typed.at:%H:%M} $ sup {typed.line}\n", session.out)
    if typed.error is not None:
        from supportcli.output.errors import show_error

        show_error(typed.error, screen, False, session.out)
    elif typed.result is not None:
        output.write(output.text_of(typed.result, screen), session.out)
        if isinstance(typed.result, Done) and typed.result.warnings:
            from supportcli.output.saying import say

            output.write("".join(f"{say(one.say, screen)}\n" for one in typed.result.warnings), session.out)


def _data(typed: Typed) -> dict[str, Any]:
    """One line of the story for --json."""
    import json

    shown = None
    if typed.result is not None:
        screen = cli.screen(typed.session, typed.session.out)._replace(form="json", tty=False)
        shown = json.loads(output.text_of(typed.result, screen))
    code = typed.error.exit_code if typed.error else typed.result.exit_code if typed.result else 0
    return {"at": stamp(typed.at), "line": f"sup {typed.line}", "exit_code": code, "result": shown}


def _wait(speed: float | None) -> None:
    if speed:
        import time

        time.sleep(1 / speed)
