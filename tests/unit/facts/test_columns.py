from generator.facts.columns import MAGIC, VERSION, columns
from generator.facts.facts import FACTS
from tests.unit.facts.listings import catalogue, listing
from tests.unit.facts.reading import head_of, lists

ROWS = (listing("a", country="PT"), listing("b", country="DE", deadline="2027-03-31"))


def test_the_file_says_its_version_its_digest_and_every_fact():
    made = columns(catalogue(*ROWS))
    head, _ = head_of(made.content)
    assert made.content.startswith(MAGIC)
    assert (head["version"], head["rows"], head["digest"]) == (VERSION, 2, made.digest)
    assert [each["name"] for each in head["facts"]] == [fact.name for fact in FACTS] == list(made.laid)


def test_the_rows_are_the_listings_that_are_searched_in_their_order():
    made = columns(catalogue(*ROWS, listing("closed", deadline="2026-11-01")))
    head, body = head_of(made.content)
    country = made.laid["country"]
    assert [country["values"][index] for (index,) in lists(body, country, head["rows"])] == ["PT", "DE"]


def test_another_fact_gives_another_digest():
    other = listing("b", country="DE", deadline="2027-03-31", pay="unpaid")
    assert columns(catalogue(*ROWS)).digest != columns(catalogue(ROWS[0], other)).digest


def test_no_rows_make_columns_as_well():
    assert head_of(columns(catalogue()).content)[0]["rows"] == 0
