"""Groups of keys inside a placement."""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict

from generator.schema import codes
from generator.schema.about import about
from generator.schema.choices import (
    AccommodationOffer,
    Cover,
    Intermediary,
    Payer,
    VisaSupport,
)
from generator.schema.kinds import written
from generator.schema.kinds.body import BodyStated
from generator.schema.kinds.choice import NO, folded, one_of, shorthand
from generator.schema.kinds.frame import Recruited
from generator.schema.kinds.money import SumOfMoney, YesNo
from generator.schema.kinds.text import Label, Sentence
from generator.schema.refusal import Refusal

_OFFERS = one_of(AccommodationOffer)
_SUPPORTS = one_of(VisaSupport)
_THROUGH = one_of(Intermediary)
_STRICT = ConfigDict(extra="forbid")
Covered = Annotated[Cover, one_of(Cover)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Covers:
    """Which costs the host bears besides the pay."""

    __pydantic_config__ = _STRICT

    # fmt: off
    travel: Annotated[Covered | None, about("Travel covered", "The way there and back.", "partly")] = None
    meals: Annotated[Covered | None, about("Meals covered", "Food on working days.", "yes")] = None
    insurance: Annotated[Covered | None, about("Insurance covered", "Insurance during the stay.", "yes")] = None
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Accommodation:
    """What the host does about a place to live, who provides it, and what it costs the intern."""

    __pydantic_config__ = _STRICT

    # fmt: off
    offer: Annotated[AccommodationOffer, _OFFERS, about("Offer", "Whether a place to live is provided, found with help, or neither.", "provided")]
    by: Annotated[Label | None, about("By", "Who provides it.", "the host")] = None
    cost: Annotated[SumOfMoney | None, about("Cost", "What the intern pays for it.", "300 EUR per month")] = None
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Visa:
    """Whether a visa may be needed, what the host does about it, and who pays for it."""

    __pydantic_config__ = _STRICT

    # fmt: off
    needed: Annotated[YesNo | None, about("Needed", "Whether candidates from other countries may need one.", "yes")] = None
    support: Annotated[VisaSupport | None, _SUPPORTS, about("Support", "What the host does about it.", "sponsored")] = None
    paid_by: Annotated[Payer | None, one_of(Payer), about("Paid by", "Who pays for it.", "host")] = None
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervisor:
    """The person who guides the intern: a position, and a name only with that person's consent."""

    __pydantic_config__ = _STRICT

    # fmt: off
    position: Annotated[Label, about("Position", "What the person does at the host.", "Senior ecologist")]
    name: Annotated[Label | None, about("Name", "The person's name, only with that person's consent.", "Rosa Almeida")] = None
    consent: Annotated[YesNo | None, about("Consent", "Whether the person agreed to be named.", "yes")] = None
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Insurance:
    """Which insurances protect the intern."""

    __pydantic_config__ = _STRICT

    # fmt: off
    accident: Annotated[YesNo | None, about("Accident insurance", "Against accidents at work and on the way there.", "yes")] = None
    liability: Annotated[YesNo | None, about("Liability insurance", "Against damage that the intern does.", "yes")] = None
    health: Annotated[YesNo | None, about("Health insurance", "Against the cost of falling ill.", "no")] = None
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How the workplace can be reached and used."""

    __pydantic_config__ = _STRICT

    # fmt: off
    wheelchair: Annotated[YesNo | None, about("Wheelchair access", "Whether it can be reached and used in a wheelchair.", "yes")] = None
    sign_language: Annotated[YesNo | None, about("Sign language", "Whether somebody there signs.", "no")] = None
    other: Annotated[Sentence | None, about("More about access", "Anything else that helps to reach and use it.", "Quiet room")] = None
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Through whom candidates are placed, and whether that body charges them."""

    __pydantic_config__ = _STRICT

    # fmt: off
    through: Annotated[Intermediary, _THROUGH, about("Through", "The kind of body that places candidates.", "non-profit")]
    organisation: Annotated[BodyStated | None, about("Organisation", "Which body that is: the name of its file in content/organisations/, or a name and a country.", "IAESTE, Luxembourg")] = None
    charges: Annotated[YesNo | None, about("Charges", "Whether it charges candidates.", "no")] = None
    # fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterwards:
    """What became of earlier interns, and what a new one takes home."""

    __pydantic_config__ = _STRICT

    # fmt: off
    recruited: Annotated[Recruited | None, about("Recruited", "How many earlier interns were hired afterwards, of how many.", "3 of 12")] = None
    reference: Annotated[YesNo | None, about("Letter of reference", "Whether the host writes one.", "yes")] = None
    former_interns: Annotated[YesNo | None, about("Former interns can be asked", "Whether candidates are put in touch with them.", "yes")] = None
    # fmt: on


_NEEDS_NONE = {word: {"needed": "no"} for word in ("not-needed", "not-required", "no-visa-needed")}


_COSTS = {"travel": "travel", "flights": "travel", "meals": "meals", "food": "meals", "insurance": "insurance"}


def _covers(value: object) -> object:
    """Costs that are named are covered: `travel, meals` is the group that says yes to both."""
    words = re.split(r"\s*[,;+&]\s*|\s+and\s+", value) if isinstance(value, str) else value
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        return value
    named = {word: _COSTS.get(folded(word)) for word in words}
    unknown = next((word for word, cost in named.items() if cost is None), None)
    if unknown is not None:
        cure = "write for example  {travel: yes, meals: partly, insurance: no}"
        raise Refusal(codes.NOT_A_CHOICE, f"`{unknown[:60]}` is none of the costs that are asked about here", cure)
    return {cost: "yes" for cost in named.values() if cost}


def _offer(text: str) -> object:
    if re.search(r"\d", text):
        cure = f"write  {{offer: provided, cost: {text[:40]}}}"
        raise Refusal(codes.NOT_A_CHOICE, f"`{text[:60]}` does not say whether a place to live is provided", cure)
    return {"offer": text}


def _visa(text: str) -> object:
    if folded(text) in NO:
        cure = "write  {support: none},  for no help with a visa, or  {needed: no},  where nobody needs one"
        raise Refusal(codes.NOT_A_CHOICE, f"`{text[:60]}` can be read in two ways", cure)
    return {"support": text}


_NAMED: written.Json = {"type": ["string", "array"], "items": {"type": "string"}, "examples": ["travel, meals"]}
CoversNamed = Annotated[Covers, BeforeValidator(_covers), written.Also(_NAMED)]
AccommodationOffered = Annotated[Accommodation, shorthand({}, _offer), written.AlsoItsWord("offer")]
VisaStated = Annotated[Visa, shorthand(_NEEDS_NONE, _visa), written.AlsoItsWord("support")]
SupervisorNamed = Annotated[Supervisor, shorthand({}, lambda text: {"position": text}), written.AlsoItsWord("position")]
ChannelStated = Annotated[Channel, shorthand({}, lambda text: {"through": text}), written.AlsoItsWord("through")]
