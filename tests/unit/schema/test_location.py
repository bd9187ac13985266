import pytest

from tests.unit.catalogue.stated import placement


def found(**lines):
    return [(place.country, place.city) for place in placement(**lines).workplaces]


def test_country_and_city_are_the_short_form_of_one_workplace():
    assert found(country="PT", city="Aveiro") == [("PT", "Aveiro")]


@pytest.mark.parametrize("written", ["Porto, Portugal", "{country: Portugal, city: Porto}", "['Porto, PT']"])
def test_one_workplace_is_read_however_it_is_written(written):
    assert found(country="", city="", locations=written) == [("PT", "Porto")]


def test_several_workplaces_keep_their_order_and_a_country_is_counted_once():
    stated = placement(country="", city="", locations="['Porto, PT', 'Vigo, Spain', 'Braga, PT']")
    assert [place.city for place in stated.workplaces] == ["Porto", "Vigo", "Braga"]
    assert stated.countries == ("PT", "ES")


def test_a_word_alone_is_a_country():
    assert found(country="", city="", locations="[Portugal, Spain]") == [("PT", None), ("ES", None)]
