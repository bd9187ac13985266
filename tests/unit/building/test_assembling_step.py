"""A catalogue is made of what was read, where there is a site to put it into."""

import pytest

from generator.building.assembling_step import assemble
from generator.building.reading_step import read
from generator.building.validating_step import validate
from tests.unit.building.contexts import context


def assembled(root, changed=None, **said):
    made = context(root, changed, **said)
    content = read(made)
    return assemble(made, content, validate(made, content))


def test_records_are_filed_by_what_their_paths_say(tmp_path):
    catalogue = assembled(tmp_path)
    assert len(catalogue.listings) == 8
    assert [guide.slug for guide in catalogue.guides] == ["kenya"]
    assert set(catalogue.organisations) == {"harbour", "tide"}
    assert catalogue.listings[0].prose.html == "<p>Come and <em>see</em>.</p>"


def test_an_address_that_is_said_goes_before_that_of_the_site(tmp_path):
    address = "https://other.example/"
    assert assembled(tmp_path, address=address).site.address == address


@pytest.mark.parametrize(
    "changed",
    [
        {"content/site.yaml": None},
        {"content/site.yaml": "name: ["},
        {"content/vocabularies/documents.yaml": "- name: ["},
    ],
)
def test_where_there_is_no_site_or_no_telling_what_words_mean_there_is_no_catalogue(tmp_path, changed):
    assert assembled(tmp_path, changed) is None
