"""Languages side by side in one process."""

from datetime import date

import pytest

from generator.wording.manner import Manner

AUGUST = {"zh": "八月", "es": "agosto", "pl": "sierpień", "ko": "8월", "ar": "أغسطس", "fr": "août", "en": "August"}


@pytest.mark.parametrize("languages", [tuple(AUGUST), tuple(reversed(AUGUST))])
def test_a_month_standing_alone_is_of_its_own_language_whatever_was_asked_before(languages):
    assert {language: Manner(language).month(8) for language in languages} == AUGUST


def test_a_month_with_its_year_is_of_its_own_language():
    Manner("zh").month_of(date(2027, 8, 1))

    assert Manner("es").month_of(date(2027, 8, 1)) == "agosto 2027"
