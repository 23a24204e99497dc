"""When the customer came back while the ball was with them: it ends a wait, whatever the ball says. Pure."""

from bisect import bisect_right
from itertools import accumulate

from supportcli.ticket import Ticket


class Contacts:
    """When the customer came back by themselves."""

    __slots__ = ("begun", "calls", "ends", "said")

    def __init__(self, ticket: Ticket):
        calls = sorted(ticket.calls, key=lambda call: call.at)
        self.begun = [call.at for call in calls]
        self.ends = list(accumulate(("~" if call.live else call.ended_at or call.at for call in calls), max))
        self.calls = [call.at for call in calls if call.answered and call.caller == "customer"]
        self.said = sorted(one.at for one in ticket.statements if one.side == "customer")

    def after(self, since: str) -> str | None:
        """When they rang after `since`, or said something that was no part of a call begun before; None = never.

        A call that nobody hung up ends after everything.
        """
        before = bisect_right(self.begun, since)
        quiet = max(since, self.ends[before - 1]) if before else since
        found = [*self.calls[bisect_right(self.calls, since) :][:1], *self.said[bisect_right(self.said, quiet) :][:1]]
        return min(found, default=None)
