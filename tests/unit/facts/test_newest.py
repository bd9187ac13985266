from generator.facts.newest import NEWEST
from tests.unit.facts.listings import listing


def test_the_latest_comes_first_and_not_stated_last():
    late, early, never = listing(posted="2026-12-02"), listing(verified="2026-12-01"), listing()
    assert NEWEST.rank(late) > NEWEST.rank(early) > NEWEST.rank(never) == 0
