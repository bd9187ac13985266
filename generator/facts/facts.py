"""All facts, in the order of the form and of addresses: the only list of them."""

from typing import Final

from generator.facts.agreement import AGREEMENT
from generator.facts.audience import AUDIENCE
from generator.facts.country import COUNTRY
from generator.facts.curricular import CURRICULAR
from generator.facts.deadline import BY_DEADLINE, CLOSES, DEADLINE
from generator.facts.experience import EXPERIENCE
from generator.facts.field import FIELD
from generator.facts.host import HOST
from generator.facts.kind_of_placement import KIND_OF_PLACEMENT
from generator.facts.kinds.fact import Fact
from generator.facts.language import LANGUAGE
from generator.facts.language_support import LANGUAGE_SUPPORT
from generator.facts.living import LIVING
from generator.facts.mode import MODE
from generator.facts.newest import NEWEST
from generator.facts.organisation import ORGANISATION
from generator.facts.pay import BY_PAY, PAY
from generator.facts.remote_from import REMOTE_FROM
from generator.facts.schedule import SCHEDULE
from generator.facts.start import START
from generator.facts.state import STATE
from generator.facts.study_level import STUDY_LEVEL
from generator.facts.support import SUPPORT
from generator.facts.typed_words import WORDS
from generator.facts.weeks import WEEKS
from generator.facts.work import WORK

FACTS: Final[tuple[Fact, ...]] = (
    WORDS,
    COUNTRY,
    FIELD,
    MODE,
    PAY,
    DEADLINE,
    WEEKS,
    START,
    LIVING,
    SUPPORT,
    STUDY_LEVEL,
    AUDIENCE,
    LANGUAGE,
    KIND_OF_PLACEMENT,
    SCHEDULE,
    EXPERIENCE,
    WORK,
    CURRICULAR,
    AGREEMENT,
    LANGUAGE_SUPPORT,
    REMOTE_FROM,
    ORGANISATION,
    HOST,
    STATE,
    BY_DEADLINE,
    NEWEST,
    BY_PAY,
    CLOSES,
)
