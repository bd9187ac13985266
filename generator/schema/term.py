"""A word that a catalogue adds to a vocabulary, or other names for one that is there."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict

from generator.schema.about import about
from generator.schema.kinds.text import Identifier, Label, Labels, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry of `content/vocabularies/<vocabulary>.yaml`."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    name: Annotated[Label, about("Name", "The word as it is shown.", "Motivation letter")]
    key: Annotated[Identifier | None, about("Key", "The code of a word that the vocabulary already has; else made from the name.", "PT")] = None
    aliases: Annotated[Labels, about("Aliases", "Other names that mean the same.", ["cover letter"])] = ()
    description: Annotated[Sentence | None, about("Description", "What the word means.", "Why you apply, on one page.")] = None
    # fmt: on
