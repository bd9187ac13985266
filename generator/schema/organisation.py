"""An organisation that offers placements."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict

from generator.schema.about import about
from generator.schema.choices import OrganisationKind, OrganisationSize
from generator.schema.kinds.charges import Fees
from generator.schema.kinds.choice import one_of
from generator.schema.kinds.known import Country, Sector
from generator.schema.kinds.link import Contact, Domain, Https
from generator.schema.kinds.several import at_most, listed
from generator.schema.kinds.text import Identifier, Identifiers, Label, Name, Sentence
from generator.schema.kinds.written import Several
from generator.schema.support import Support

_KINDS = one_of(OrganisationKind)
_SIZES = one_of(OrganisationSize)
Domains = Annotated[
    tuple[Domain, ...],
    BeforeValidator(listed),
    *at_most(20),
    Several(),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A company, public body, university, non-profit or agency; its file's name is its identity."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    name: Annotated[Name, about("Name", "The full name.", "Harbour Institute of Coastal Ecology")]
    kind: Annotated[OrganisationKind, _KINDS, about("Kind", "What kind of body it is.", "non-profit")]
    country: Annotated[Country, about("Country", "Where its seat is.", "Portugal")]
    city: Annotated[Label | None, about("City", "The town or city of its seat.", "Aveiro")] = None
    website: Annotated[Https | None, about("Website", "Its https address.", "https://harbour.example")] = None
    summary: Annotated[Sentence | None, about("What it does", "One sentence that says what it does.", "Studies estuaries of the Atlantic coast.")] = None
    size: Annotated[OrganisationSize | None, _SIZES, about("Staff", "Staff: up to 250, or over.", "up-to-250")] = None
    sector: Annotated[Sector | None, about("Sector", "What it works in.", "Environmental research")] = None
    support: Annotated[Support | None, about("Support", "Who helps interns at each phase of the stay, unless a listing says otherwise.", {"arrival": "intermediary", "emergency": "intermediary"})] = None
    fees: Annotated[Fees | None, about("Fees charged", "What the organisation charges candidates and for what, or `none`.", [{"amount": "40", "currency": "EUR", "purpose": "Registration"}])] = None
    logo: Annotated[Identifier | None, about("Logo", "The name of a PNG, JPEG or WebP file in content/media/, at most 200 kB and 2,000 pixels a side.", "harbour.png")] = None
    registration_number: Annotated[Identifier | None, about("Registration number", "Its number in a public register, or its VAT number.", "PT 501 234 567")] = None
    corrections: Annotated[Contact | None, about("Corrections", "Whom to tell about a mistake in its listings.", "interns@harbour.example")] = None
    domains: Annotated[Domains, about("Domains", "Its internet domains; apply addresses outside them are asked about.", ["harbour.example"])] = ()
    editors: Annotated[Identifiers, about("Editors", "Accounts on the git host that may change its listings.", ["harbour-interns"])] = ()
    # fmt: on
