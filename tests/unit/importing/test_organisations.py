import pytest

from generator.importing.organisations import Hosts, file_name, hosts_of
from generator.reading.vocabularies import standard_words
from tests.sites.small import ORGANISATION, write

WORDS = standard_words()


def test_the_organisations_of_a_catalogue_go_by_their_names(tmp_path):
    files = {
        "content/organisations/harbour.md": ORGANISATION.format(slug="harbour", name="Harbour Institute", country="PT"),
        "content/organisations/harbour.pt.md": ORGANISATION.format(slug="harbour", name="Porto", country="PT"),
        "content/organisations/tide.md": "no front matter",
    }
    write(tmp_path, files, templates=None)
    assert hosts_of(tmp_path, WORDS).names == {"harbour": "Harbour Institute", "tide": "tide"}


def test_a_catalogue_without_organisations_has_none(tmp_path):
    assert hosts_of(tmp_path, WORDS).names == {}


def test_an_organisation_is_meant_by_its_slug_or_its_name_however_spelt():
    hosts = Hosts(names={"harbour": "Harbour Institute"})
    assert [hosts.meant(text) for text in ("harbour", "HARBOUR  institute", "Harbor")] == ["harbour", "harbour", None]


@pytest.mark.parametrize(("text", "name"), [("Tide Models", "tide-models"), ("con", None), ("東京", None)])
def test_a_text_is_a_file_s_name_where_a_good_one_can_be_made_of_it(text, name):
    assert file_name(text) == name
