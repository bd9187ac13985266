"""The catalogue as a whole: `content/site.yaml`."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict

from generator.schema.about import about
from generator.schema.choices import Enforcement
from generator.schema.kinds.choice import one_of
from generator.schema.kinds.known import Language
from generator.schema.kinds.link import Contact, Https
from generator.schema.kinds.money import YesNo
from generator.schema.kinds.number import whole
from generator.schema.kinds.text import Identifier, Label, Note, Sentence, Title
from generator.schema.policy import Policy

PerPage = Annotated[int, *whole(5, 200)]
Enforced = Annotated[Enforcement, one_of(Enforcement)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standards:
    """What the catalogue does with each standards profile."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    quality_framework: Annotated[Enforced, about("EU Quality Framework for Traineeships", "Council Recommendation 2014/C 88/01.", "shown")] = Enforcement.SHOWN
    youth_forum: Annotated[Enforced, about("European Youth Forum", "The European Quality Charter on Internships and Apprenticeships.", "hidden")] = Enforcement.HIDDEN
    learning_agreement: Annotated[Enforced, about("Learning Agreement", "The Erasmus+ Learning Agreement for Traineeships.", "shown")] = Enforcement.SHOWN
    iaeste: Annotated[Enforced, about("IAESTE", "No fee to the intern, and pay that covers the cost of living.", "hidden")] = Enforcement.HIDDEN
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is true of every page."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    name: Annotated[Title, about("Name", "What the catalogue is called.", "Internships of the Coastal Universities")]
    tagline: Annotated[Sentence, about("Tagline", "One sentence under the name.", "Supervised work abroad, with everything stated.")]
    address: Annotated[Https, about("Address", "Where the catalogue is published, with the folder it stands in.", "https://internships.example/catalogue/")]
    publisher: Annotated[Label, about("Publisher", "Who is responsible for the catalogue.", "Network of Coastal Universities")]
    contact: Annotated[Contact, about("Contact", "Where to reach the publisher.", "hello@internships.example")]
    language: Annotated[Language, about("Language", "The language of the pages.", "en")] = "en"
    description: Annotated[Note | None, about("Description", "A paragraph for the about page and for search engines.", "Every placement says what you learn, earn and need.")] = None
    repository: Annotated[Https | None, about("Repository", "The repository that holds the content, for links to submit and to mend.", "https://git.example/coastal/catalogue")] = None
    branch: Annotated[Identifier, about("Branch", "The branch that is published.", "main")] = "main"
    licence: Annotated[Label | None, about("Licence", "The licence of the listings.", "CC BY 4.0")] = None
    demonstration: Annotated[YesNo, about("Demonstration", "Whether the content is made up; every page then says so.", "no")] = False
    per_page: Annotated[PerPage, about("Per page", "Placements on one page of a list.", "50")] = 50
    stock_pagefind: Annotated[YesNo, about("Stock Pagefind", "Whether pages carry filters and sorts for Pagefind's own interfaces.", "no")] = False
    standards: Annotated[Standards, about("Standards", "For each profile: hidden, shown, advised or enforced.", {"quality_framework": "shown"})] = Standards()
    policy: Annotated[Policy, about("Policy", "What the catalogue lists: each kind of listing is allowed, asked about or refused.", {"fees": "refuse", "unpaid": "ask over 8 weeks"})] = Policy()  # noqa: RUF009 - it is frozen
    # fmt: on

    @property
    def base(self) -> str:
        """The address with a slash at the end: what those of pages are relative to."""
        return self.address if self.address.endswith("/") else self.address + "/"
