"""A guide that speaks of law or money and names no source.

Wages, permits and fees change every year. A reader has to be able to see what still holds, and whoever keeps the guide
where to look.

Bad:
    # file: content/guides/portugal.md
    ---
    title: Working in Portugal
    summary: Rents and working hours for interns in Portugal.
    ---

    The minimum wage is paid fourteen times a year.

Good:
    # file: content/guides/portugal.md
    ---
    title: Working in Portugal
    summary: Rents and working hours for interns in Portugal.
    sources: [{title: Minimum wage (Ministry of Labour), url: https://ministry.example/wage, checked: 2026-12-15}]
    ---

    The minimum wage is paid fourteen times a year.
"""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.body_text import prose, spot
from generator.schema.guide import Guide

CODE = Code("P389", "unsourced-guide", Severity.ADVICE, __doc__)
_LAW: Final = (
    r"\bminimum wages?|\bvisas?\b|\b(?:work(?:ing)?|residence) permits?|\bincome tax(?:es)?\b",
    r"\bsocial (?:security|insurance)\b|\bby law\b|\bthe law (?:says|sets|asks|demands|limits|allows|forbids|requires)",
    r"\bmindestlohn|\bvisum\b|\b(?:aufenthalts|arbeits)erlaubnis|\bgesetzlich|\beinkommens?steuer|\bsozialversicherung",
    r"\bsalaire minimum|\bsmic\b|\btitres? de séjour|\bpermis de travail|\bpar la loi\b|\bsécurité sociale",
    r"\bsal[aá]rio m[ií]nimo|\bvisad[oa]s?\b|\bpermisos? de (?:trabajo|residencia)|\bpor l(?:ey|ei)\b",
)
_MONEY: Final = (
    r"[€$£¥₹₩]\s?\d[\d.,]*",
    r"\b\d[\d.,]*\s?(?:[€£¥₹₩]|euros?|dollars?|pounds?|francs?|krone[rn]?|kronor|yen|rupees?|reais|rand|shillings?|dirhams?)\b",
    r"\b\d[\d.,]*\s(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|INR|JPY|KES|KRW|MAD|MXN|NOK|NZD|PLN|SEK|TRY|USD|ZAR)\b",
)
_SAID: Final = re.compile("|".join((*_LAW, *_MONEY)), re.IGNORECASE)


def check(guide: Guide, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic at the first word of law or money."""
    said = None if guide.sources else _SAID.search(prose(document.body))
    if said:
        message = f"the guide speaks of `{' '.join(said[0].split())[:60]}` and names no source"
        cure = (
            "add a line such as  sources: [{title: Work permits, url: https://ministry.example/, checked: 2026-11-20}]"
        )
        yield CODE.at(spot(document, *said.span()), message, cure=cure)
