import pytest

from tests.unit.rules.examples import diagnosed


def told(root, code, text):
    return [each.message for each in diagnosed(root, text) if each.code == code]


FEE = "fees: {amount: 450, currency: EUR, purpose: Programme}"
ASKED = [
    ("documents: [CV with photo]", "`CV with photo`"),
    ("documents: [photo]", "photo"),
    ("steps: [Send a recent passport photograph]", "`Send a recent passport photograph`"),
    ("summary: For candidates under 30 years of age who like robots.", "under 30 years"),
    ("summary: Work on robots; female candidates only.", "female candidates"),
    ("steps: [State your date of birth and marital status]", "date of birth"),
    ("documents: [CV avec photo]", "avec photo"),
    ("documents: [Lebenslauf mit Lichtbild]", "mit Lichtbild"),
    ("documents: [CV con foto]", "con foto"),
    ("documents: [CV com foto]", "com foto"),
]


@pytest.mark.parametrize(("text", "quoted"), ASKED)
def test_what_is_nobody_s_business_is_quoted(tmp_path, text, quoted):
    messages = told(tmp_path, "P381", text)
    assert len(messages) == 1
    assert quoted in messages[0]


NOT_ASKED = [
    "documents: [CV without photo]",
    "steps: [Please do not send a photo]",
    "steps: [No date of birth is needed]",
    "documents: [Lebenslauf ohne Lichtbild]",
    "tasks: [Take photographs of birds with a long lens]",
    "summary: Teach women and men to weld, two of each.",
]


@pytest.mark.parametrize("text", NOT_ASKED)
def test_what_is_said_not_to_be_wanted_is_not_asked_for(tmp_path, text):
    assert told(tmp_path, "P381", text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("summary: Build robots for a programme fee of 450 EUR.", 1),
        ("steps: [Pay a deposit of 200 EUR]", 1),
        ("summary: There is no registration fee and no other charge.", 0),
        ("summary: Build robots for a programme fee of 450 EUR.\n" + FEE, 0),
        ("summary: Count coffee in the market for a fee-only fund.", 0),
    ],
)
def test_a_fee_that_only_the_text_names_is_quoted(tmp_path, text, count):
    assert len(told(tmp_path, "P382", text)) == count


def test_what_is_quoted_stands_where_it_was_written_whatever_letters_are_before_it(tmp_path):
    said = [
        each
        for each in diagnosed(tmp_path, "summary: İİİİ robots, with a Programme Fee of 450 EUR.")
        if each.code == "P382"
    ]
    assert [each.message.split("`")[1] for each in said] == ["Programme Fee"]
