"""Numbers that no code has and none will be given, as a code is permanent and people may have asked after these.

A new code takes the number after the highest of its letter.
"""

from collections.abc import Mapping
from typing import Final

_STRETCHES: Final = (
    ("R", range(116, 120), "kept free after the faults of a file as a whole"),
    ("R", range(129, 130), "kept free after the slips of YAML that have a usual cause"),
    ("R", range(134, 135), "passed over among the faults of YAML that can be read"),
    ("R", range(138, 140), "kept free after the faults of YAML that can be read"),
    ("R", range(141, 150), "kept free after the faults of a body"),
    ("P", range(352, 361), "kept free after the rules about placements"),
    ("P", range(365, 371), "kept free after the rules about organisations"),
    ("B", range(710, 711), "kept free between the faults of publishing and those of searching"),
)
"""All of them were laid out and never given: no version of the generator had a code of one of these numbers."""

_GIVEN_UP: Final = {
    "C412": "start-gone-by: an open listing whose start had gone by, which closes by itself now",
}
RETIRED: Final[Mapping[str, str]] = {
    f"{letter}{number}": f"{why}; never given" for letter, numbers, why in _STRETCHES for number in numbers
} | _GIVEN_UP
"""What became of each number."""
