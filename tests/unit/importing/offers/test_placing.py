import pytest

from generator.importing.offers.placing import placed
from generator.reading.vocabularies import standard_words

WORDS = standard_words()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Delft, Netherlands", {"city": "Delft", "country": "Netherlands"}),
        ("Delft, Zuid-Holland, The Netherlands", {"city": "Delft", "region": "Zuid-Holland", "country": "Netherlands"}),
        ("Portugal", {"country": "Portugal"}),
        ("London, UK", {"city": "London", "country": "United Kingdom"}),
        ("Remote", {"mode": "remote"}),
        ("Remote (Germany)", {"mode": "remote", "remote_from": ["Germany"]}),
        ("Aveiro, Portugal; Porto, Portugal", {"locations": ["Aveiro, Portugal", "Porto, Portugal"]}),
    ],
)
def test_what_has_one_meaning_is_read(text, said):
    assert placed(text, WORDS) == said


@pytest.mark.parametrize(
    "text",
    [
        "Carrboro, NC",
        "Wilmington, DE",
        "Atlanta, Georgia",
        "Delft, Netherlands with possibility of remote",
        "Remote (mostly)",
        "Narnia",
        "a, b, c, Portugal",
        ", Portugal",
        "",
        "x" * 5000,
    ],
)
def test_what_may_mean_something_else_is_not_read(text):
    assert placed(text, WORDS) == {}
