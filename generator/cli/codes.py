"""Every code there is, from every room that declares some."""

from typing import Final

from generator.diagnostics.code import Code
from generator.disk.codes import CODES as DISK
from generator.importing.faults import CODES as IMPORTING
from generator.publishing.codes import CODES as PUBLISHING
from generator.rendering.faults import CODES as TEMPLATES
from generator.rules.judge import CODES as CONTENT
from generator.searching.codes import CODES as SEARCHING

CODES: Final[tuple[Code, ...]] = tuple(
    sorted((*CONTENT, *TEMPLATES, *PUBLISHING, *SEARCHING, *DISK, *IMPORTING), key=lambda code: code.id)
)
