"""Where a guide has a fact of law or money from."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict

from generator.schema.about import about
from generator.schema.kinds import written
from generator.schema.kinds.day import Day
from generator.schema.kinds.link import Https
from generator.schema.kinds.several import at_most, listed
from generator.schema.kinds.text import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A source that a reader can follow, and the day on which it said what the guide says."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    title: Annotated[Label, about("Title", "What it is called, and who publishes it.", "Minimum wage (Ministry of Labour)")]
    url: Annotated[Https, about("Address", "The https address of the very page.", "https://ministry.example/minimum-wage")]
    checked: Annotated[Day, about("Checked", "The day on which somebody last held the guide against it.", "2026-11-20")]
    # fmt: on


Citations = Annotated[tuple[Citation, ...], BeforeValidator(listed), *at_most(30), written.Several()]
