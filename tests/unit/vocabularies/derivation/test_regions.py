import os

import pytest

from generator.vocabularies.derivation.regions import CLDR, made
from generator.vocabularies.derive import DATA, text_of


@pytest.mark.skipif(not CLDR.is_dir() and "CI" not in os.environ, reason="needs cldr-core, by `make linters`")
def test_regions_are_fresh_against_the_cldr_installed():
    assert (DATA / "regions.json").read_text(encoding="utf-8") == text_of(made())
