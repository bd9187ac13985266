"""Rules about the whole catalogue; one file each."""

from typing import Final

from generator.rules.rule import Together
from generator.rules.together import (
    foreign_apply_address,
    host_not_stated,
    idle_guide,
    idle_organisation,
    lone_translation,
    long_closed,
    long_unchecked_source,
    long_unverified,
    missing_logo,
    near_duplicate,
    posted_in_the_future,
    repeated_reference,
    second_guide,
    second_organisation,
    support_not_stated,
    taken_former_address,
    unfaithful_translation,
    unfit_logo,
    unknown_body,
    unknown_organisation,
    unknown_translation_language,
)

TOGETHER: Final[tuple[Together, ...]] = (
    unknown_organisation,
    unknown_body,
    idle_organisation,
    foreign_apply_address,
    host_not_stated,
    support_not_stated,
    near_duplicate,
    lone_translation,
    unfaithful_translation,
    idle_guide,
    second_guide,
    posted_in_the_future,
    long_unverified,
    long_unchecked_source,
    long_closed,
    second_organisation,
    unknown_translation_language,
    repeated_reference,
    taken_former_address,
    missing_logo,
    unfit_logo,
)
