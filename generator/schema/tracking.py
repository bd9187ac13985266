"""Parameters of addresses that serve advertising, and not whoever follows the link."""

import re
from typing import Final

TRACKER: Final = re.compile(r"(?<=[?&])(utm_[a-z]+|fbclid|gclid|msclkid|mc_[ce]id|igshid)=[^&#]*&?", re.IGNORECASE)


def untracked(address: str) -> str:
    """`address` without such parameters; all else of it stays as it is."""
    path, hash_mark, fragment = address.partition("#")
    return TRACKER.sub("", path).rstrip("&?") + hash_mark + fragment if TRACKER.search(path) else address
