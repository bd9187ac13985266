"""Who helps an intern, from finding a placement to the way home."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict

from generator.schema.about import about
from generator.schema.frame import Giver
from generator.schema.kinds.frame import Givers


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """Who helps at each phase of the stay; an empty list is *not stated*."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    matching: Annotated[Givers, about("Finding a placement", "Who helps to find the placement that fits.", "intermediary")] = ()
    preparation: Annotated[Givers, about("Preparation", "Who prepares the intern before the journey.", ["sending-institution", "intermediary"])] = ()
    visa: Annotated[Givers, about("Help with the visa", "Who helps with the visa and the permits.", "host")] = ()
    arrival: Annotated[Givers, about("Arrival", "Who meets the intern on arrival.", "intermediary")] = ()
    housing: Annotated[Givers, about("Help with housing", "Who helps to find a place to live.", "intermediary")] = ()
    first_day: Annotated[Givers, about("First day", "Who shows the intern round on the first day.", "host")] = ()
    during: Annotated[Givers, about("During the stay", "Who looks after the intern during the stay.", ["host", "intermediary"])] = ()
    emergency: Annotated[Givers, about("Emergency line", "Who can be reached at any hour.", "intermediary")] = ()
    way_home: Annotated[Givers, about("Way home", "Who sees to the end of the stay and to what comes after.", "sending-institution")] = ()
    # fmt: on

    @property
    def phases(self) -> tuple[str, ...]:
        """The phases at which somebody helps, by their keys."""
        return tuple(name for name in self.__slots__ if any(giver is not Giver.NONE for giver in getattr(self, name)))
