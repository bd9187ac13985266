from generator.vocabularies.derivation.months import made

MADE = made()


def test_a_month_is_known_by_its_name_in_many_languages():
    words = {"february": 2, "fevrier": 2, "febrero": 2, "februar": 2, "февраля": 2, "فبراير": 2, "2月": 2, "luty": 2}
    assert {word: MADE["months"].get(word) for word in words} == words


def test_each_word_is_one_month_or_one_day_of_the_week():
    assert {*MADE["months"].values()} == {*range(1, 13)}
    assert {*MADE["weekdays"].values()} == {*range(7)}


def test_no_word_is_nothing_but_figures():
    assert [word for word in MADE["months"] if word.isdigit() or not word] == []
