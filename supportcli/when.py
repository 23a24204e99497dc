"""Times that people type, read against the session: `--at` looks back, promises look forward. What is refused comes
back as finished lines."""

from supportcli.annotations import Any
from supportcli.errors import Refused
from supportcli.languages import N_


def looking_back(session: Any, text: str) -> str:
    """The moment of `--at`; a date alone is the start of its working day. Raises Refused for the future."""
    from supportcli import times

    try:
        moment = times.read(text, session.now, looking="back", languages=session.languages, workday=session.workday)
    except Refused as error:
        if error.code == "time_missing":  # its examples look forward
            error.paste = ("--at 11:40", "--at -30m", "--at yesterday@9:00", "--at 2026-11-22T10:00")
        raise
    if moment.at > session.now:
        raise Refused(
            N_("--at {text} is in the future; only what has happened can be recorded."),
            code="at_in_the_future",
            typed=text,
            values={"text": text},
        )
    return moment.at


def looking_forward(session: Any, text: str) -> Any:
    """The moment of a promise, counted from `--at`: a `times.Moment`. A date alone is the end of its working day."""
    from supportcli import times

    return times.read(text, session.at, looking="forward", languages=session.languages, workday=session.workday)


def reads(session: Any) -> Any:
    """A function that says whether a text is wholly a time, in the session's languages."""
    from supportcli import times

    return lambda text: times.reads(text, session.languages)
