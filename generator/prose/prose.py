"""A text that somebody wrote in Markdown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Markdown that somebody wrote; rendering sets it and takes out what it may not hold."""

    markdown: str
