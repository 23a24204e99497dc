"""Random calendars for Hypothesis, in the form of their rows, near the days on which clocks are changed."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.service.slow import DAY, MINUTE, WEEKDAYS, iso

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",  # by half an hour
    "Asia/Tokyo",
    "Africa/Casablanca",  # out of summer time for Ramadan
    "America/Havana",  # at midnight, and back at one
    "Atlantic/Azores",  # the hour that comes twice begins at midnight
    "UTC",
)
CHANGES = (
    *("2026-03-29", "2026-10-25"),  # Berlin, Azores
    *("2026-03-08", "2026-11-01"),  # New York, Havana
    *("2026-04-05", "2026-10-04"),  # Lord Howe
    *("2026-02-15", "2026-03-22"),  # Casablanca
    *("2026-05-04", "2026-12-23"),  # nowhere
)
clock_times = st.builds(
    "{:02}:{:02}".format, st.integers(0, 23), st.sampled_from((0, 0, 0, 30, 30, 15, 1, 59))
)  # more often in the hours that come twice or not at all
early_times = st.builds("{:02}:{:02}".format, st.integers(0, 4), st.sampled_from((0, 0, 30, 15, 45)))
ranges = st.builds("{}-{}".format, clock_times | early_times, clock_times | early_times | st.just("24:00"))


@st.composite
def versions(draw: Any, around: date, zone: str | None = None) -> list[dict[str, Any]]:
    """One to three versions of a calendar in one zone, with holidays and exceptions near a date."""
    zone = zone or draw(st.sampled_from(ZONES))
    near = st.builds(lambda days: (around + timedelta(days=days)).isoformat(), st.integers(-3, 5))
    instant = st.builds(
        lambda minutes: iso(datetime.combine(around, datetime.min.time(), UTC) + minutes * MINUTE),
        st.integers(-3 * 1440, 5 * 1440),
    )
    begins = [None, *sorted(draw(st.lists(instant, max_size=2)))]
    return [
        {
            "from_at": begin,
            "zone": zone,
            "hours": draw(
                st.lists(st.builds("{} {}".format, st.sampled_from(WEEKDAYS), ranges), max_size=12)
                | st.lists(ranges, min_size=1, max_size=2).map(
                    lambda some: [f"{day} {one}" for day in WEEKDAYS for one in some]
                )
            ),
            "holidays": [f"{day} Holiday" for day in draw(st.lists(near, max_size=2))],
            "exceptions": [f"{day} {draw(ranges | st.just('closed'))} own" for day in draw(st.lists(near, max_size=3))],
        }
        for begin in begins
    ]


@st.composite
def periods(draw: Any, around: date, longest_days: int = 6) -> tuple[datetime, datetime]:
    """A start and a later end, whole minutes, near a date."""
    start = datetime.combine(around, datetime.min.time(), UTC) + draw(st.integers(-2 * 1440, 1440)) * MINUTE
    return start, min(start + draw(st.integers(0, longest_days * 1440)) * MINUTE, start + longest_days * DAY)


around_changes = st.sampled_from([date.fromisoformat(day) for day in CHANGES])
