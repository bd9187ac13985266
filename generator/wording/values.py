"""What a field says, in words: any value of any field, as its description has it."""

from collections.abc import Callable, Mapping
from typing import Any

from generator.schema.derived.field_description import FieldDescription
from generator.schema.kinds.coordinates import Coordinates
from generator.schema.kinds.day import Period
from generator.schema.marks import Control
from generator.wording.manner import Manner
from generator.wording.names import Names
from generator.wording.phrases import Phrases


class Values:
    """Single values of fields in words, in one language; a field that takes several is put together by whoever asks."""

    def __init__(self, manner: Manner, names: Names, phrases: Phrases) -> None:
        self._manner = manner
        self._names = names
        self._phrases = phrases
        self._by_control: Mapping[Control, Callable[[Any], str]] = {
            Control.YES_NO: phrases.truth,
            Control.CHOICE: names.label,
            Control.NUMBER: manner.number,
            Control.RANGE: phrases.figures,
            Control.DATE: manner.day,
            Control.PERIOD: self._period,
            Control.START: phrases.when,
            Control.DEADLINE: phrases.until,
            Control.DURATION: phrases.length,
            Control.MONEY: phrases.money,
            Control.POINT: _point,
        }

    def said(self, value: Any, field: FieldDescription) -> str:
        """One value of `field`; text and addresses are what they are."""
        if field.vocabulary:
            return self._names.of(field.vocabulary, value)
        return self._by_control.get(field.control, str)(value)

    def _period(self, period: Period) -> str:
        return f"{self._manner.day_short(period.first)} – {self._manner.day_short(period.last)}"


def _point(point: Coordinates) -> str:
    """As maps take it, in any language: a decimal comma could not be told from the one between the two."""
    return f"{point.latitude}, {point.longitude}"
