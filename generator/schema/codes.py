"""Kinds of fault that a field finds in a word; the manual page of each is in `manuals/`."""

from generator.diagnostics.code import codes_beside
from generator.diagnostics.diagnostic import Severity

code = codes_beside(__file__)

UNKNOWN_KEY = code("F201", "unknown-key", Severity.ERROR)
MISSING_KEY = code("F202", "missing-key", Severity.ERROR)
WRONG_SHAPE = code("F203", "wrong-shape", Severity.ERROR)
NOT_A_CHOICE = code("F204", "not-a-choice", Severity.ERROR)
UNKNOWN_WORD = code("F205", "unknown-word", Severity.ERROR)
BAD_DATE = code("F206", "bad-date", Severity.ERROR)
BAD_NUMBER = code("F207", "bad-number", Severity.ERROR)
OUT_OF_RANGE = code("F208", "out-of-range", Severity.ERROR)
BAD_ADDRESS = code("F209", "bad-address", Severity.ERROR)
BAD_EMAIL = code("F210", "bad-email", Severity.ERROR)
WRONG_LENGTH = code("F211", "wrong-length", Severity.ERROR)
UNSAFE_TEXT = code("F212", "unsafe-text", Severity.ERROR)
BAD_START = code("F213", "bad-start", Severity.ERROR)
BAD_DURATION = code("F214", "bad-duration", Severity.ERROR)
BAD_MONEY = code("F215", "bad-money", Severity.ERROR)
BAD_LANGUAGE = code("F216", "bad-language", Severity.ERROR)
BAD_COORDINATES = code("F217", "bad-coordinates", Severity.ERROR)
BAD_DEADLINE = code("F218", "bad-deadline", Severity.ERROR)
UNCLEAR_LIST = code("F219", "unclear-list", Severity.ERROR)
