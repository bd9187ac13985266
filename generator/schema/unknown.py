"""Words by which people say that nothing is stated."""

UNKNOWN = frozenset(
    ("not stated", "not-stated", "unknown", "not known", "not yet known", "tbd", "tba", "tbc", "t.b.d.", "t.b.a.")
) | {"t.b.c.", "to be determined", "to be announced", "to be confirmed", "to be decided"}
"""What says that nothing is stated; `not stated` is how it is written."""
NOT_STATED = "not stated"


def unknown(text: str) -> bool:
    """Whether a word says that nothing is stated, as `not stated` does, and `TBD`."""
    return " ".join(text.casefold().replace("-", " ").replace("_", " ").replace(".", "").split()) in UNKNOWN
