"""The short closed lists: words that a field takes, as people write them."""

from enum import StrEnum


class PlacementType(StrEnum):
    """What kind of stay it is."""

    INTERNSHIP = "internship"
    TRAINEESHIP = "traineeship"
    RESEARCH_STAY = "research-stay"
    APPRENTICESHIP = "apprenticeship"
    VOLUNTEERING = "volunteering"
    FELLOWSHIP = "fellowship"


class Mode(StrEnum):
    """Where the work is done."""

    ON_SITE = "on-site"
    HYBRID = "hybrid"
    REMOTE = "remote"


class Schedule(StrEnum):
    """Full or part time."""

    FULL_TIME = "full-time"
    PART_TIME = "part-time"


class Cycle(StrEnum):
    """How often the placement is offered anew."""

    YEARLY = "yearly"
    TWICE_A_YEAR = "twice-a-year"


class Status(StrEnum):
    """Only what dates cannot say."""

    OPEN = "open"
    PAUSED = "paused"
    FILLED = "filled"
    WITHDRAWN = "withdrawn"
    SUSPENDED = "suspended"


class Audience(StrEnum):
    """Whom the placement is for."""

    STUDENT = "student"
    RECENT_GRADUATE = "recent-graduate"
    PROFESSIONAL = "professional"


class StudyLevel(StrEnum):
    """Higher-education levels of ISCED 2011: 5, 6, 7 and 8."""

    SHORT_CYCLE = "short-cycle"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


class Experience(StrEnum):
    """Work experience asked for."""

    NONE = "none"
    SOME = "some"
    EXPERIENCED = "experienced"


class SkillLevel(StrEnum):
    """How far a skill is to be mastered."""

    CONCEPTS = "concepts"
    SOME_PRACTICE = "some-practice"
    COMFORTABLE = "comfortable"
    CHALLENGE = "challenge"


class Weight(StrEnum):
    """How much a skill counts."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    OPTIONAL = "optional"


class PayPeriod(StrEnum):
    """The time that an amount is for; `once` is the whole stay."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    ONCE = "once"


class Basis(StrEnum):
    """Before or after tax."""

    GROSS = "gross"
    NET = "net"


class Bound(StrEnum):
    """Which end of the pay an amount is, where it is not the pay itself."""

    FROM = "from"
    UP_TO = "up-to"


class Cover(StrEnum):
    """Whether the host covers a cost."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class AccommodationOffer(StrEnum):
    """What the host does about a place to live."""

    PROVIDED = "provided"
    HELPED = "helped"
    NONE = "none"


class VisaSupport(StrEnum):
    """What the host does about a visa."""

    SPONSORED = "sponsored"
    LETTER = "letter"
    NONE = "none"


class Payer(StrEnum):
    """Who bears a cost."""

    HOST = "host"
    INTERN = "intern"
    SHARED = "shared"


class WorkPermit(StrEnum):
    """Who sees to a work permit."""

    NOT_NEEDED = "not-needed"
    HOST = "host"
    INTERN = "intern"


class Intermediary(StrEnum):
    """Through whom a candidate is placed."""

    HOST = "host"
    EDUCATIONAL_INSTITUTION = "educational-institution"
    NON_PROFIT = "non-profit"
    AGENCY = "agency"


class OrganisationKind(StrEnum):
    """What kind of body an organisation is."""

    COMPANY = "company"
    PUBLIC_BODY = "public-body"
    UNIVERSITY = "university"
    NON_PROFIT = "non-profit"
    AGENCY = "agency"


class OrganisationSize(StrEnum):
    """Staff, as the Erasmus+ Learning Agreement for Traineeships asks it."""

    UP_TO_250 = "up-to-250"
    OVER_250 = "over-250"


class Stance(StrEnum):
    """What a catalogue does with a listing of some kind: lists it, asks about it, or refuses it."""

    ALLOW = "allow"
    ASK = "ask"
    REFUSE = "refuse"


class Enforcement(StrEnum):
    """What a catalogue does with a standards profile."""

    HIDDEN = "hidden"
    SHOWN = "shown"
    ADVISED = "advised"
    ENFORCED = "enforced"
