"""Every fact of a placement is compared, however deep it stands, and no words are."""

import pytest

from generator.rules.together.unfaithful_translation import _unlike
from tests.unit.schema.stated import dotted, paths, placement

PATHS = list(paths())


@pytest.mark.parametrize("path", [path for path in PATHS if not path[-1].words], ids=dotted)
def test_a_fact_that_differs_is_told_by_its_field(path):
    assert _unlike("placement", placement(), placement(path)) == [path[0].name]


@pytest.mark.parametrize("path", [path for path in PATHS if path[-1].words], ids=dotted)
def test_words_may_differ(path):
    assert _unlike("placement", placement(), placement(path)) == []
