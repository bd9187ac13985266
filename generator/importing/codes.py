"""Kinds of fault that importing finds; the manual page of each is in `manuals/`."""

from generator.diagnostics.code import codes_beside
from generator.diagnostics.diagnostic import Severity

code = codes_beside(__file__)

UNREADABLE_IMPORT = code("I101", "unreadable-import", Severity.ERROR)
NOT_AN_OFFER = code("I102", "not-an-offer", Severity.ERROR)
NAMELESS_OFFER = code("I103", "nameless-offer", Severity.ERROR)
REPEATED_OFFER = code("I104", "repeated-offer", Severity.ERROR)
UNUSABLE_OFFER = code("I105", "unusable-offer", Severity.ERROR)
PERSONAL_COLUMN = code("I106", "personal-column", Severity.ADVICE)
STRAY_VALUE = code("I107", "stray-value", Severity.ADVICE)
KEPT_AS_TEXT = code("I108", "kept-as-text", Severity.WARNING)
ASSUMED_FIELD = code("I109", "assumed-field", Severity.WARNING)
UNKNOWN_COLUMN = code("I110", "unknown-column", Severity.ADVICE)
ODD_VALUE = code("I111", "odd-value", Severity.WARNING)
HIDDEN_CHARACTERS = code("I112", "hidden-characters", Severity.WARNING)
LATE_DEADLINE = code("I113", "late-deadline", Severity.WARNING)
FILE_KEPT = code("I114", "file-kept", Severity.ADVICE)
NOT_WRITTEN = code("I115", "not-written", Severity.ERROR)
ASSUMED_ORGANISATION = code("I116", "assumed-organisation", Severity.ADVICE)
SAME_ORGANISATION = code("I117", "same-organisation", Severity.ADVICE)
NO_WAY_TO_APPLY = code("I118", "no-way-to-apply", Severity.ADVICE)
INSECURE_WEBSITE = code("I119", "insecure-website", Severity.ADVICE)
UNSAID_KEY = code("I120", "unsaid-key", Severity.ERROR)
UNCLEAR_COLUMN = code("I121", "unclear-column", Severity.ERROR)
FORMLESS_SHEET = code("I122", "formless-sheet", Severity.WARNING)
MISSING_EXTRA = code("I123", "missing-extra", Severity.ERROR)
LEFT_OVER_LISTING = code("I124", "left-over-listing", Severity.WARNING)
