"""What is derived from CLDR."""

import pytest

from generator.vocabularies.derive import DATA, derived


@pytest.mark.parametrize("name", ["areas.json", "countries.json", "languages.json", "currencies.json"])
def test_data_is_fresh_against_the_babel_installed(name):
    assert (DATA / name).read_text(encoding="utf-8") == derived()[name], "run python -m generator.vocabularies.derive"
