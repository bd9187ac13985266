from generator.reading.vocabularies import standard_words
from generator.schema.derived.trial import refusals

WORDS = standard_words()


def refused(**said):
    return {key: (each.message, each.cure) for key, each in refusals("placement", said, WORDS).items()}


def test_what_can_be_taken_is_not_refused():
    assert refused(country="Norway", pay="850 EUR per month", fields=["physics"]) == {}


def test_what_is_not_said_at_all_is_no_refusal():
    assert refused() == {}


def test_each_value_that_cannot_be_taken_is_told_with_its_cure():
    assert refused(country="Norwy", deadline="2027-02-30", city="Bergen") == {
        "country": ("`Norwy` is not a country that we know", "did you mean `Norway`?"),
        "deadline": ("February 2027 has 28 days, so there is no day 30", "did you mean 2027-02-28?"),
    }


def test_of_a_value_with_several_faults_the_first_is_told():
    assert [message for message, _ in refused(languages=["Klingonese", "Elvish"]).values()] == [
        "`Klingonese` is not a language that we know"
    ]


def test_too_many_too_few_and_the_wrong_shape_are_told_in_words():
    assert refused(fields=["0711", "0712", "0713", "0714"])["fields"] == (
        "this list has 4 items, and there is room for 3",
        "keep the 3 that matter most",
    )
    assert refused(fields=[])["fields"] == ("there is nothing here", "write at least one")
    assert refused(visa={"colour": "blue"})["visa"][0] == "this has the wrong shape"
