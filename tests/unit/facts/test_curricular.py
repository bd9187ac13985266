import pytest

from generator.facts.curricular import CURRICULAR
from tests.unit.facts.listings import listing


@pytest.mark.parametrize(
    ("lines", "told"), [({}, ()), ({"curricular": "mandatory"}, ("required",)), ({"curricular": "no"}, ("no",))]
)
def test_a_stay_is_a_part_of_studies_or_not_or_nobody_says(lines, told):
    assert CURRICULAR.keys_of(listing(**lines)) == told
