"""Whether one is told who hosts the placement."""

from collections.abc import Sequence
from typing import Final

from generator.catalogue.entries import Listing
from generator.catalogue.hosting import Naming
from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_

_KEYS: Final = {
    Naming.ORGANISATION: ("named",),
    Naming.NAMED: ("named",),
    Naming.NOT_NAMED: ("not-named",),
    Naming.NOT_STATED: (),
}


def _named(listing: Listing) -> Sequence[str]:
    return _KEYS[listing.host.naming]


HOST: Final = Choice(
    name="host",
    label=N_("Host"),
    fields=("host",),
    of=_named,
    words=(("named", N_("Named")), ("not-named", N_("Not named"))),
)
