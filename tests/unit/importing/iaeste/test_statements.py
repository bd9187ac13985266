from generator.importing.iaeste.statements import section, statements, yes_no
from tests.unit.importing.rows import row


def told(said, columns=(), dropped=()):
    return dict(statements(said, frozenset(columns), dropped))


def test_a_column_that_no_key_tells_is_told_under_its_label():
    assert told(row(Canteen="Y", Airport="Bergen")) == {"Canteen": "yes", "Nearest airport": "Bergen"}


def test_what_a_key_tells_or_what_is_dropped_is_not_told_again():
    assert told(row(Canteen="Y", Airport="Bergen"), ["Airport"], ["Canteen"]) == {}


def test_what_is_personal_or_the_employer_s_or_in_the_text_is_not_told_here():
    assert told(row(Gender="Male", Responsible="Kari", Employees="40", Workkind="Measure.")) == {}


def test_readings_are_told_in_iaeste_s_words_even_where_a_key_says_them():
    assert told(row(Faculty="Physics", Language1="English"), ["Faculty", "Language1"]) == {
        "Faculty": "Physics",
        "Languages": "English",
    }


def test_what_belongs_together_is_told_together():
    said = row(Payment="100.00", Currency="NOK", PaymentFrequency="weekly", Nomination_E="Y", NominationAndOr="And")
    assert told(said) == {"Payment": "100 NOK per week", "Nomination": "by e-mail yes"}


def test_of_the_stages_of_studies_those_that_are_so_are_told():
    assert told(row(StudyCompleted_Beginning="N", StudyCompleted_End="Y")) == {"Studies completed": "end"}
    assert told(row(StudyCompleted_End="N")) == {"Studies completed": "none of these stated"}


def test_a_stage_that_is_neither_yes_nor_no_is_told_as_it_stands_with_the_others():
    assert told(row(StudyCompleted_Middle="Y", StudyCompleted_End="perhaps")) == {
        "Studies completed": "middle: yes, end: perhaps"
    }


def test_an_offer_that_expires_with_its_deadline_does_not_say_so_twice():
    assert told(row(Deadline="2031-03-31", Expire="2031-03-31"), ["Deadline"]) == {}
    assert told(row(Deadline="2031-03-31", Expire="2031-04-30"), ["Deadline"]) == {"Offer expires": "2031-04-30"}


def test_yes_and_no_are_said_in_words_and_anything_else_as_it_stands():
    assert [yes_no(text) for text in ("Y", "no", "perhaps")] == ["yes", "no", "perhaps"]


def test_a_section_is_a_heading_and_a_list_and_nothing_where_there_is_nothing():
    assert section("More", [("Canteen", "*yes*")]) == "## More\n\n- **Canteen:** \\*yes\\*\n"
    assert section("More", []) == ""
