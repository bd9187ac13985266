import re
from urllib.parse import urlsplit

from generator.vocabularies.official import _known, official
from generator.vocabularies.standard import countries
from generator.vocabularies.tables import lines


def sources():
    return [
        (code, one) for code, each in _known().items() for one in (each.immigration, each.labour, each.prices) if one
    ]


def test_each_is_of_a_country_and_stands_there_once():
    codes = [line.partition(" ")[0] for line in lines("official.txt") if not line.startswith(" ")]
    assert sorted(set(codes)) == codes
    assert [code for code in codes if countries().entries[code].key != code] == []


def test_one_number_is_for_all_or_there_is_one_for_each_service():
    services = {code: tuple(service for service, _ in each.emergency) for code, each in _known().items()}
    assert set(services.values()) == {("",), ("police", "ambulance", "fire")}
    numbers = [number for each in _known().values() for _, number in each.emergency]
    assert [number for number in numbers if not re.fullmatch(r"\d{2,5}", number)] == []


def test_every_address_is_https_and_of_a_host_in_small_letters():
    urls = [one.url for _, one in sources()] + [each.travel for each in _known().values()]
    assert [url for url in urls if not re.fullmatch(r"https://[a-z0-9.-]+/[\w./-]*", url)] == []


def test_no_two_countries_have_a_source_in_common():
    hosts = [(urlsplit(one.url).hostname, one.url) for _, one in sources()]
    assert len({url for _, url in hosts}) == len(hosts)


def test_of_a_country_that_is_not_in_the_table_nothing_is_known():
    assert official("AQ") is None


def test_what_is_known_of_a_country_is_read_from_its_lines():
    norway = official("NO")
    assert norway.emergency == (("police", "112"), ("ambulance", "113"), ("fire", "110"))
    assert (norway.labour.name, norway.labour.url) == (
        "Norwegian Labour Inspection Authority",
        "https://www.arbeidstilsynet.no/en/",
    )
