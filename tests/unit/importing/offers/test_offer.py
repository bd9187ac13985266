from generator.importing.columns.columns_file import Columns
from generator.importing.columns.meaning import meaning_of
from generator.importing.offers.offer import offer_of
from generator.reading.vocabularies import standard_words
from tests.unit.importing.rows import row

WORDS = standard_words()


def offer(meanings, otherwise=None, **cells):
    columns = Columns(meanings={name: meaning_of(said) for name, said in meanings.items()}, otherwise=otherwise or {})
    return offer_of(row(**cells), columns, WORDS)


def values(entries):
    return {key: entry.value for key, entry in entries.items()}


def test_keys_of_the_placement_and_of_its_organisation_are_kept_apart():
    made = offer({"A": "title", "B": "organisation.name"}, A="Robotics intern", B="Harbour")
    assert (values(made.placement), values(made.organisation)) == ({"title": "Robotics intern"}, {"name": "Harbour"})


def test_parts_of_a_group_come_together():
    made = offer({"A": "visa.needed", "B": "visa.support"}, A="yes", B="letter")
    assert values(made.placement) == {"visa": {"needed": "yes", "support": "letter"}}


def test_a_row_comes_before_what_is_so_for_every_offer():
    made = offer({"A": "mode"}, {"mode": "on-site", "fields": ["law"]}, A="remote")
    assert values(made.placement) == {"mode": "remote", "fields": ["law"]}


def test_a_second_column_for_a_key_is_listed():
    assert offer({"A": "title", "B": "title"}, A="One", B="Two").listed == ["B"]


def test_a_place_that_may_be_another_is_listed_and_remembered():
    made = offer({"A": "place"}, A="Wilmington, DE")
    assert (made.placement, made.listed, made.unplaced) == ({}, ["A"], ["A"])


def test_a_column_that_was_to_be_told_with_an_empty_one_is_listed():
    assert offer({"Least": "duration = {}-{Most} weeks"}, Most="12").listed == ["Most"]


def test_what_is_left_out_is_nowhere():
    made = offer({"A": "left out"}, A="Ms Rossi")
    assert (made.placement, made.listed, made.texts) == ({}, [], [])


def test_none_is_a_fact_of_fees_and_says_nothing_of_a_town_or_a_remark():
    made = offer({"A": "fees", "B": "city", "C": "listed"}, A="none", B="None", C="none")
    assert (values(made.placement), made.listed) == ({"fees": "none"}, [])
