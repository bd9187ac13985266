"""Groups of keys inside a placement."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field, WithJsonSchema

from generator.schema.choices import (
    AccommodationOffer,
    Cover,
    Intermediary,
    Payer,
    SkillLevel,
    VisaSupport,
    Weight,
)
from generator.schema.kinds.choice import one_of, shorthand
from generator.schema.kinds.money import SumOfMoney, YesNo
from generator.schema.kinds.text import Label, Sentence, listed

_YES_NO = {"true": "yes", "false": "no", "y": "yes", "n": "no"}
_STRICT = ConfigDict(extra="forbid")
Covered = Annotated[Cover, one_of(Cover, _YES_NO | {"partial": "partly", "partially": "partly", "covered": "yes"})]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A skill, how far it is mastered, and how much it counts."""

    __pydantic_config__ = _STRICT

    skill: Label
    level: Annotated[SkillLevel, one_of(SkillLevel)] | None = None
    weight: Annotated[Weight, one_of(Weight)] | None = None


def _skill(text: str) -> object:
    name, opened, rest = text.rstrip(" )").rpartition("(")
    if not opened:
        return {"skill": text}
    said: dict[str, object] = {"skill": name.strip()}
    for word in rest.split(","):
        said["weight" if word.strip().casefold() in set(Weight) else "level"] = word.strip()
    return said


@dataclass(frozen=True, slots=True, kw_only=True)
class Covers:
    """Which costs the host bears besides the pay."""

    __pydantic_config__ = _STRICT

    travel: Covered | None = None
    meals: Covered | None = None
    insurance: Covered | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accommodation:
    """What the host does about a place to live, who provides it, and what it costs the intern."""

    __pydantic_config__ = _STRICT

    offer: Annotated[
        AccommodationOffer, one_of(AccommodationOffer, {"help": "helped", "no": "none", "yes": "provided"})
    ]
    by: Label | None = None
    cost: SumOfMoney | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visa:
    """Whether a visa may be needed, what the host does about it, and who pays for it."""

    __pydantic_config__ = _STRICT

    needed: YesNo | None = None
    support: Annotated[VisaSupport, one_of(VisaSupport, {"no": "none", "sponsor": "sponsored"})] | None = None
    paid_by: Annotated[Payer, one_of(Payer)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervisor:
    """The person who guides the intern: a position, and a name only with that person's consent."""

    __pydantic_config__ = _STRICT

    position: Label
    name: Label | None = None
    consent: YesNo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Insurance:
    """Which insurances protect the intern."""

    __pydantic_config__ = _STRICT

    accident: YesNo | None = None
    liability: YesNo | None = None
    health: YesNo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How the workplace can be reached and used."""

    __pydantic_config__ = _STRICT

    wheelchair: YesNo | None = None
    sign_language: YesNo | None = None
    other: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """Through whom candidates are placed, and whether that body charges them."""

    __pydantic_config__ = _STRICT

    through: Annotated[Intermediary, one_of(Intermediary, {"host-itself": "host", "school": "educational-institution"})]
    name: Label | None = None
    charges: YesNo | None = None


_GROUP = {"type": ["object", "string"]}
SkillAsked = Annotated[Skill, shorthand({}, _skill), WithJsonSchema(_GROUP)]
SkillsAsked = Annotated[tuple[SkillAsked, ...], BeforeValidator(listed), Field(max_length=20)]
AccommodationOffered = Annotated[Accommodation, shorthand({}, lambda text: {"offer": text}), WithJsonSchema(_GROUP)]
VisaStated = Annotated[Visa, shorthand({}, lambda text: {"support": text}), WithJsonSchema(_GROUP)]
SupervisorNamed = Annotated[Supervisor, shorthand({}, lambda text: {"position": text}), WithJsonSchema(_GROUP)]
ChannelStated = Annotated[Channel, shorthand({}, lambda text: {"through": text}), WithJsonSchema(_GROUP)]
