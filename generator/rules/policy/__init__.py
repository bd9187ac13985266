"""What the catalogue's policy says of a listing; one file each."""

from typing import Final

from generator.rules.policed import Policed
from generator.rules.policy import (
    fees_charged,
    host_not_named,
    long_hours,
    long_stay,
    no_learning_outcomes,
    no_supervisor,
    open_to_nobody_abroad,
    unpaid_work,
)

POLICY: Final[tuple[Policed, ...]] = (
    fees_charged,
    unpaid_work,
    host_not_named,
    long_hours,
    long_stay,
    open_to_nobody_abroad,
    no_supervisor,
    no_learning_outcomes,
)
