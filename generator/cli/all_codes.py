"""Every code there is: those that rooms declare, and one for each rule."""

from itertools import chain
from typing import Final

import generator.disk.codes
import generator.importing.codes
import generator.publishing.codes
import generator.reading.codes
import generator.rendering.codes
import generator.schema.codes
import generator.searching.codes
import generator.wording.codes
from generator.diagnostics.code import Code, codes_of
from generator.rules.judge import RULES

_ROOMS: Final = (
    generator.reading.codes,
    generator.schema.codes,
    generator.wording.codes,
    generator.rendering.codes,
    generator.publishing.codes,
    generator.disk.codes,
    generator.searching.codes,
    generator.importing.codes,
)

CODES: Final[tuple[Code, ...]] = tuple(
    sorted((*chain.from_iterable(map(codes_of, _ROOMS)), *(rule.CODE for rule in RULES)), key=lambda code: code.id)
)
