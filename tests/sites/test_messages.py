"""Every text of ours can be translated: what a build looks up is what translators get."""

import gettext

import pytest

from generator.rendering.folders import Folders
from generator.wording.wording import Wording
from tests.sites.pseudo import SITES, TODAY, copy, drawn, extracted
from tests.sites.small import catalogue_of

CODES = {"A1", "A2", "B1", "B2", "C1", "C2"}
"""Words of a closed list that are the same in every language."""
DATA = ("generator/schema/", "generator/vocabularies/")
"""Fields and their names, of which no site has all."""
UNSEEN = {"Closes": "each fact has a label, and nobody is asked for the moment at which a listing closes"}
"""Messages that no page shows, each with the reason."""


class Recording(gettext.NullTranslations):
    """English, and a record of all that was asked for."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def gettext(self, message):
        self.asked.add(message)
        return message

    def ngettext(self, one, many, number):
        self.asked.add((one, many))
        return one if number == 1 else many

    def pgettext(self, context, message):  # noqa: ARG002 - as it is called
        self.asked.add(message)
        return message


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """What was looked up while sites were built that have, between them, whatever a page can say."""
    record = Recording()
    for site in SITES:
        root = copy(site, tmp_path_factory.mktemp("site"))
        catalogue = catalogue_of(root, TODAY)
        drawn(catalogue, Wording("en", record, catalogue.words), Folders.of(root))
    return record.asked


@pytest.fixture(scope="module")
def places():
    """Each message that translators get, with the files that it stands in."""
    return {message.id: {file for file, _ in message.locations} for message in extracted() if message.id}


def test_whatever_is_looked_up_is_given_to_translators(asked, places):
    singular = {each[0] for each in places if isinstance(each, tuple)}

    assert asked - places.keys() - singular - CODES == set()


def test_whatever_is_given_to_translators_is_looked_up(asked, places):
    of_pages = {each for each, files in places.items() if not any(file.startswith(DATA) for file in files)}

    assert of_pages - asked == UNSEEN.keys()
