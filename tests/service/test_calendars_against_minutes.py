"""Calendars are counted as the clock on the wall would count them, minute by minute, through every change of it."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from supportcli.service.calendars import after, business_seconds, of_versions, stretches
from tests.service.given_calendars import around_changes, periods, versions
from tests.service.slow import iso, moment, open_minutes

PIECES = settings(max_examples=60, deadline=None)


@PIECES
@given(st.data())
def test_open_time_is_what_a_count_of_minutes_on_the_wall_gives(data: st.DataObject) -> None:
    day = data.draw(around_changes)
    given_versions, (start, end) = data.draw(versions(day)), data.draw(periods(day))
    calendar = of_versions("any", given_versions)
    assert business_seconds(calendar, iso(start), iso(end)) == 60 * len(open_minutes(given_versions, start, end))


@PIECES
@given(st.data())
def test_stretches_cover_everything_once_and_are_open_in_the_open_minutes(data: st.DataObject) -> None:
    day = data.draw(around_changes)
    given_versions, (start, end) = data.draw(versions(day)), data.draw(periods(day, 4))
    found = list(stretches(of_versions("any", given_versions), iso(start), iso(end)))
    assert [one.start for one in found] == [*([iso(start)] if start < end else []), *(one.end for one in found[:-1])]
    assert not found or found[-1].end == iso(end)
    assert all(one.start < one.end for one in found)
    opened = {
        moment(one.start) + timedelta(minutes=n)
        for one in found
        if one.open
        for n in range(int((moment(one.end) - moment(one.start)) / timedelta(minutes=1)))
    }
    assert opened == open_minutes(given_versions, start, end)


@PIECES
@given(st.data())
def test_after_is_the_first_moment_by_which_so_many_open_seconds_have_passed(data: st.DataObject) -> None:
    day = data.draw(around_changes)
    given_versions, (start, _) = data.draw(versions(day)), data.draw(periods(day))
    calendar, seconds = of_versions("any", given_versions), data.draw(st.integers(1, 4 * 86400))
    due = after(calendar, iso(start), seconds)
    if due is None:
        # Nobody ever comes: not in the ten years in which every weekday and date has had its turn.
        assert business_seconds(calendar, iso(start), iso(start + timedelta(days=3000))) < seconds
        return
    assert business_seconds(calendar, iso(start), due) == seconds
    assert business_seconds(calendar, iso(start), iso(moment(due) - timedelta(seconds=1))) == seconds - 1


millis = st.integers(0, 5 * 86_400_000)


@PIECES
@given(st.data(), st.lists(millis, min_size=3, max_size=3).map(sorted))
def test_open_time_is_additive_over_splits_and_never_negative(data: st.DataObject, at: list[int]) -> None:
    day = data.draw(around_changes)
    calendar, (begin, _) = of_versions("any", data.draw(versions(day))), data.draw(periods(day))
    first, split, last = (
        (begin + timedelta(milliseconds=one)).isoformat(timespec="milliseconds")[:-6] + "Z" for one in at
    )
    parts = business_seconds(calendar, first, split), business_seconds(calendar, split, last)
    assert sum(parts) == business_seconds(calendar, first, last)
    assert min(parts) >= 0
    assert business_seconds(calendar, last, first) == 0
