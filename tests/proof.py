"""How much a law tries: a fair number in the gate, and many times as much in `make proof`, which runs at night."""

import os

PROOF = bool(os.environ.get("PROOF"))
TIMES = 20


def tries(number: int) -> int:
    """`number` in the gate, and twenty times as many in a proof."""
    return number * TIMES if PROOF else number
