"""Every code there is, from every room that declares some."""

from typing import Final

from generator.diagnostics.code import Code
from generator.importing.faults import CODES as IMPORTING
from generator.publishing.codes import CODES as PUBLISHING
from generator.rendering.faults import CODES as TEMPLATES
from generator.rules.judge import CODES as CONTENT

CODES: Final[tuple[Code, ...]] = tuple(
    sorted((*CONTENT, *TEMPLATES, *PUBLISHING, *IMPORTING), key=lambda code: code.id)
)
