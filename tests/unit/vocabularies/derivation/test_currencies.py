from generator.vocabularies.derivation.currencies import made

MADE = made()
CODES = {entry[0] for entry in MADE["entries"]}


def test_money_of_the_last_years_is_known_and_said_to_be_withdrawn():
    assert MADE["withdrawn"]["HRK"].startswith("2023-01-1")
    assert "EUR" not in MADE["withdrawn"]


def test_money_that_ended_before_2010_is_not_known():
    assert {"DEM", "SIT"} & CODES == set()


def test_metals_funds_and_units_of_account_are_no_money():
    assert {"XAU", "XDR", "CHE", "USN"} & CODES == set()


def test_a_country_may_have_two_tenders_at_once():
    assert MADE["tender"]["PA"] == ["PAB", "USD"]


def test_the_plural_of_a_name_is_understood():
    assert MADE["words"]["japanese yen"] == "JPY"
    assert MADE["words"]["us dollars"] == "USD"
