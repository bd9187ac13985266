"""When a listing stops being worth finding, which the reader's own clock decides."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar, Final

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays, unbounded
from generator.facts.kinds.fact import Fact, Laid

_BEGIN: Final = datetime(2000, 1, 1, tzinfo=UTC)
_WIDTH: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiry(Fact):
    """`of` gives the moment (UTC) from which a listing is left out; None is never."""

    kind: ClassVar[str] = "expiry"
    of: Callable[[Listing], datetime | None]

    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """Minutes since the beginning of 2000 in UTC."""
        del catalogue
        minutes = [_minute(self.of(row)) for row in rows]
        laid: Laid = {"name": self.name, "kind": self.kind, "unit": "minute"}
        return laid | {"bytes": _WIDTH, "offset": arrays.add(minutes, _WIDTH)}

    def told(self) -> tuple[str, str]:
        """Minutes."""
        return f"minutes since 2000-01-01T00:00Z; {unbounded(_WIDTH)} is never", "never: the clock decides"


def _minute(moment: datetime | None) -> int:
    return unbounded(_WIDTH) if moment is None else int((moment - _BEGIN).total_seconds() // 60)
