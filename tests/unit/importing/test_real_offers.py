"""The 49 offers of IAESTE's exchange of 2017 that stand beside the repository; skipped where they do not."""

import json
import re

import pytest

from generator.importing import iaeste
from generator.importing.iaeste.offer_columns import LABELS, PERSONAL
from generator.importing.run import Wish, run
from generator.importing.table import stated
from generator.reading.content_files import read_sources
from generator.reading.read import read
from generator.reading.vocabularies import standard_words
from tests.shape.tree import ROOT

OFFERS = ROOT.parent / "shared/data/iaeste-jobcat/offers-all.json"
pytestmark = pytest.mark.skipif(not OFFERS.is_file(), reason=f"the real offers are not at {OFFERS}")
# Told in other words: by a key, or together with another column.
MAPPED = re.compile(
    r"StudyCompleted|Work[tT]ype|Language\d|Nomination|Frequency|Country|Deadline|Expire|Training|Deduction|Canteen|Payment"
)


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    root = tmp_path_factory.mktemp("real")
    return root, run(iaeste, root, OFFERS, Wish())


def test_all_of_them_become_listings_that_read_without_an_error(ran):
    root, result = ran
    found = read_sources(root)
    assert found.diagnostics == ()
    checked = [read(source, standard_words())[0] for source in found.sources]
    assert [each.diagnostics for each in checked if each.diagnostics] == []
    assert sum(source.path.startswith("content/placements/") for source in found.sources) == 49
    assert result.offers == 49


def test_none_is_left_out_and_what_is_odd_is_said(ran):
    severities = [str(each.severity) for each in ran[1].diagnostics]
    assert "error" not in severities
    by_name = [each.name for each in ran[1].diagnostics]
    assert by_name.count("late-deadline") == 6
    assert by_name.count("assumed-field") == 2
    assert by_name.count("kept-as-text") == 1


def test_every_diagnostic_names_its_offer_and_stands_on_its_column(ran):
    lines = OFFERS.read_text(encoding="utf-8").splitlines()
    for each in ran[1].diagnostics:
        if each.place.span:
            assert lines[each.place.span.line - 1] == each.place.excerpt


def shown(text):
    """Words only: no marks of Markdown, no noughts after a point, no case."""
    return re.sub(r"[\W_]+", " ", re.sub(r"\.0+\b", "", text.replace("&amp;", "&").replace("&lt;", "<"))).casefold()


def test_nothing_that_an_offer_states_is_lost(ran):
    root, _ = ran
    for offer in json.loads(OFFERS.read_bytes()):
        reference = " ".join(offer["Ref.No"].split())
        placement = next(
            path for path in root.rglob("placements/*/*.md") if f"reference: {reference}\n" in path.read_text()
        )
        told = shown(placement.read_text() + (root / f"content/organisations/{placement.parent.name}.md").read_text())
        for column, value in offer.items():
            plain = column in LABELS and column not in PERSONAL and not MAPPED.search(column)
            if plain and value is not None and stated(str(value)):
                missing = set(shown(str(value)).split()) - set(told.split())
                assert not missing, (reference, column)


def test_a_second_run_changes_nothing(ran):
    root, _ = ran
    before = {path: path.read_bytes() for path in root.rglob("*.md")}
    again = run(iaeste, root, OFFERS, Wish())
    assert {path: path.read_bytes() for path in root.rglob("*.md")} == before
    assert set(again.counts()) == {"unchanged"}
