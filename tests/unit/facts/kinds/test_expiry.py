from datetime import UTC, datetime

from generator.facts.kinds.arrays import Arrays, unbounded
from generator.facts.kinds.expiry import Expiry
from tests.unit.facts.listings import catalogue, listing
from tests.unit.facts.reading import array


def test_the_minute_is_that_of_the_moment_in_utc_and_never_is_without_bounds():
    moments = {"a": datetime(2000, 1, 2, 0, 1, 59, tzinfo=UTC)}
    rows = (listing("a"), listing("b"))
    arrays = Arrays()
    laid = Expiry(name="closes", label="Closes", of=lambda row: moments.get(row.slug)).lay_out(
        catalogue(*rows), rows, arrays
    )
    assert array(bytes(arrays.bytes), laid["offset"], 4, 2) == [24 * 60 + 1, unbounded(4)]
