import pytest

from generator.importing.importer import Given
from generator.importing.importers import IMPORTERS
from generator.reading.vocabularies import standard_words

EACH = pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.NAME)


def test_no_two_importers_share_a_name():
    assert len({importer.NAME for importer in IMPORTERS}) == len(IMPORTERS)


@EACH
def test_its_help_says_what_it_does_with_the_file(importer):
    assert importer.__doc__.startswith("Turn FILE, ")


@EACH
@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"{}", b"a,b\n1,2\n"], ids=repr)
def test_a_file_of_another_kind_is_one_diagnostic_and_no_listing(importer, data):
    imported = importer.convert(Given(path="offers", data=data, known=standard_words(), apply="https://apply.example/"))
    assert (imported.listings, len(imported.diagnostics)) == ((), 1)
