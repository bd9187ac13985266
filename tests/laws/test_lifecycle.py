"""Whatever dates are stated, a listing has one state at each moment, and its dates agree with it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalogue.lifecycle import State, lifecycle
from generator.catalogue.rounds import stated_round
from generator.schema.choices import Cycle, Status
from generator.schema.kinds.deadline import deadline
from generator.schema.kinds.start import start
from tests.proof import tries
from tests.unit.catalogue.stated import placement

PLAIN = placement()
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
MOMENTS = st.builds(datetime.combine, st.dates(date(2000, 1, 1), date(2150, 1, 1)), st.times(), tzinfo=st.just(UTC))
DEADLINES = st.one_of(
    DAYS.map(str),
    st.builds(
        "{} {:02}:{:02} {}".format, DAYS, st.integers(0, 23), st.integers(0, 59), st.sampled_from(["UTC", "Asia/Tokyo"])
    ),
    st.just("rolling"),
    st.builds(
        "{} {} {}".format,
        st.sampled_from(["early", "mid", "late"]),
        st.sampled_from(["February", "June"]),
        DAYS.map(lambda d: d.year),
    ),
    st.just("mid February"),
    st.just("not stated"),
).map(deadline)
STARTS = st.one_of(DAYS.map(str), DAYS.map("{:%Y-%m}".format), st.just("summer 2027"), st.just("flexible")).map(start)
PLACEMENTS = st.builds(
    lambda **said: replace(PLAIN, **said),
    deadline=DEADLINES,
    opens=st.none() | DAYS,
    starts=st.lists(STARTS, max_size=3).map(tuple),
    ends=st.none() | STARTS,
    cycle=st.none() | st.sampled_from(Cycle),
    status=st.sampled_from(Status),
    verified=st.none() | DAYS,
)
OPEN = {State.OPEN, State.CLOSING_SOON}


@settings(max_examples=tries(400))
@given(PLACEMENTS, MOMENTS)
def test_the_state_agrees_with_the_dates(stated, now):
    found = lifecycle(stated, now)
    if found.state in OPEN:
        assert found.closes is None or found.closes > now
        assert found.over is None or found.over > now
        assert (found.closes is None) == (found.days_left is None)
    if found.state in {State.CLOSED, State.ARCHIVED}:
        assert found.over is not None
        assert found.over <= now
    dated = stated.deadline.last or stated_round(stated).last_start
    assert found.state is not State.ARCHIVED or stated.cycle is None or dated is None
    assert not found.job_posting or (found.state in OPEN and not found.carried)
    assert found.shown_in_lists or not found.indexed
    assert found.carried is False or stated.cycle is not None


@settings(max_examples=tries(400))
@given(PLACEMENTS, MOMENTS)
def test_the_state_stays_until_the_moment_that_is_foretold(stated, now):
    found = lifecycle(stated, now)
    until = found.changes_at or now + timedelta(days=700)
    assert until > now
    assert lifecycle(stated, until - datetime.resolution).state is found.state


@settings(max_examples=tries(200))
@given(PLACEMENTS.filter(lambda stated: stated.cycle is not None and stated.deadline.last is not None), MOMENTS)
def test_a_round_of_a_cycle_keeps_the_distance_of_its_dates(stated, now):
    found = lifecycle(stated, now).round
    months = (12 if stated.cycle is Cycle.YEARLY else 6) * found.carried
    for here, there in ((stated.opens, found.opens), (stated.deadline.last, found.deadline.last)):
        if here is not None:
            assert (there.year * 12 + there.month) - (here.year * 12 + here.month) == months


ENDING = PLACEMENTS.filter(lambda stated: stated_round(stated).over() is not None and stated.cycle is None)
FOR_EVER = {Status.PAUSED, Status.WITHDRAWN, Status.FILLED, Status.SUSPENDED}


@settings(max_examples=tries(300))
@given(ENDING.filter(lambda stated: stated.status not in FOR_EVER))
def test_no_listing_lives_for_ever(stated):
    assert lifecycle(stated, datetime(2199, 1, 1, tzinfo=UTC)).state is State.ARCHIVED


@settings(max_examples=tries(300))
@given(ENDING.filter(lambda stated: stated.starts), STARTS.filter(lambda start: start.latest is not None))
def test_another_start_never_closes_a_listing(stated, start):
    more = replace(stated, starts=(*stated.starts, start))
    assert stated_round(more).over() >= stated_round(stated).over()


@settings(max_examples=tries(300))
@given(ENDING, DAYS)
def test_a_later_confirmation_never_closes_a_listing(stated, day):
    later = replace(stated, verified=max(day, stated.verified or day))
    assert stated_round(later).over() >= stated_round(stated).over()


@settings(max_examples=tries(200))
@given(PLACEMENTS, MOMENTS)
def test_a_suspended_listing_is_nowhere(stated, now):
    found = lifecycle(replace(stated, status=Status.SUSPENDED), now)
    assert (found.state, found.shown_in_lists, found.indexed, found.job_posting) == (
        State.SUSPENDED,
        False,
        False,
        False,
    )
