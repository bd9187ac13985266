"""A placement: one international internship, as its organisation states it."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import ConfigDict

from generator.schema import choices as c
from generator.schema.about import about
from generator.schema.frame import Curricular
from generator.schema.kinds import number as n
from generator.schema.kinds.body import BodyStated
from generator.schema.kinds.charges import Deductions, Fees
from generator.schema.kinds.choice import one_of
from generator.schema.kinds.coordinates import Point
from generator.schema.kinds.day import Day
from generator.schema.kinds.deadline import DeadlineToApply
from generator.schema.kinds.duration import DurationOfStay
from generator.schema.kinds.frame import Agreements, LanguageSupports, Works
from generator.schema.kinds.known import Areas, Country, Documents, FieldsOfEducation, Languages, Tags
from generator.schema.kinds.language import LanguagesAsked
from generator.schema.kinds.link import Contact, Https
from generator.schema.kinds.lists import Audiences, Closures, StudyLevels
from generator.schema.kinds.money import SumOfMoney, YesNo
from generator.schema.kinds.old_address import OldAddresses
from generator.schema.kinds.pay import PayOfIntern
from generator.schema.kinds.range import Years
from generator.schema.kinds.skill import SkillsAsked
from generator.schema.kinds.start import StartOfWork, StartsOfWork
from generator.schema.kinds.text import Identifier, Label, Note, Sentence, Sentences, Title
from generator.schema.location import Location, Locations
from generator.schema.marks import Unless
from generator.schema.parts import (
    Access,
    AccommodationOffered,
    Afterwards,
    ChannelStated,
    CoversNamed,
    Insurance,
    SupervisorNamed,
    VisaStated,
)
from generator.schema.support import Support

_CURRICULAR = one_of(
    Curricular, dict.fromkeys(("mandatory", "compulsory", "obligatory", "required-by-studies"), "required")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One internship abroad. None, or an empty list, is *not stated*: it is never read as yes or as no."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    # What
    title: Annotated[Title, about("Title", "What the intern will be, without place or pay.", "Robotics intern")]
    summary: Annotated[Sentence, about("Summary", "One sentence that says what the work is.", "Build and test grippers for a harvesting robot.")]
    fields: Annotated[FieldsOfEducation, about("Fields of education", "One to three fields of ISCED-F 2013, by code or name; broader fields are implied.", ["electronics-and-automation"])]
    type: Annotated[c.PlacementType, one_of(c.PlacementType), about("Type", "What kind of stay it is.", "internship")] = c.PlacementType.INTERNSHIP
    tags: Annotated[Tags, about("Tags", "Free words that help in searching.", ["robotics", "agriculture"])] = ()
    reference: Annotated[Identifier | None, about("Reference", "The organisation's own number for the placement.", "CZ-2027-0312")] = None
    formerly: Annotated[OldAddresses, about("Formerly at", "Addresses that the placement had before, so that links to them lead here.", ["harbour/robotics-2026"])] = ()
    # Where
    country: Annotated[Country | None, Unless("locations"), about("Country", "Where the work is done; for remote work, where the host is, or `not stated`.", "Portugal")] = None
    city: Annotated[Label | None, about("City", "The town or city of the workplace.", "Aveiro")] = None
    region: Annotated[Label | None, about("Region", "The region, state or province.", "Centro")] = None
    coordinates: Annotated[Point | None, about("Coordinates", "Latitude and longitude of the workplace in degrees.", "40.64, -8.65")] = None
    locations: Annotated[Locations, about("Workplaces", "Each place, where the work is done in several; in place of country, city, region, coordinates and cost of living.", ["Aveiro, Portugal", "Porto, Portugal"])] = ()
    mode: Annotated[c.Mode, one_of(c.Mode), about("Mode", "On site, hybrid or remote.", "on-site")]
    # When
    starts: Annotated[StartsOfWork, about("Starts", "A day, a month, a season, or flexible; several where there are several intakes.", ["2027-06"])] = ()
    ends: Annotated[StartOfWork | None, about("Ends by", "The latest day, month or season of work.", "2027-09")] = None
    duration: Annotated[DurationOfStay, about("Length", "How long the placement lasts, in weeks or months; open-ended, or not stated.", "10-14 weeks")]
    schedule: Annotated[c.Schedule | None, one_of(c.Schedule), about("Schedule", "Full time or part time.", "full-time")] = None
    hours_per_week: Annotated[n.Hours | None, about("Hours a week", "Working hours a week.", "35")] = None
    working_time: Annotated[Sentence | None, about("Working time", "Rules on hours and rest.", "Five days a week, never on Sunday")] = None
    closed_weeks: Annotated[Closures, about("Workplace closed", "When the workplace is closed during the placement.", ["2027-08-02 to 2027-08-15"])] = ()
    # Applying
    deadline: Annotated[DeadlineToApply, about("Apply by", "The last day to apply, a moment with its time zone, rolling, about when, or not stated.", "2027-02-28")]
    apply: Annotated[Contact, about("Apply at", "The https address or the e-mail address to apply at.", "https://harbour.example/apply")]
    opens: Annotated[Day | None, about("Opens", "The first day to apply.", "2026-12-01")] = None
    documents: Annotated[Documents, about("Documents", "What an application consists of.", ["CV", "motivation letter"])] = ()
    application_language: Annotated[Languages, about("Application language", "Languages that an application may be written in.", ["English"])] = ()
    steps: Annotated[Sentences, about("Next steps", "What happens after the application, in order.", ["Interview by video", "Answer within two weeks"])] = ()
    places: Annotated[n.Places | None, about("Places", "How many interns are sought.", "2")] = None
    cycle: Annotated[c.Cycle | None, one_of(c.Cycle), about("Offered", "How often the placement is offered anew.", "yearly")] = None
    status: Annotated[c.Status, one_of(c.Status), about("Status", "Only what dates cannot say: paused, filled, withdrawn, or suspended while it is under review.", "open")] = c.Status.OPEN
    posted: Annotated[Day | None, about("Posted", "The day the notice was first published.", "2026-11-20")] = None
    verified: Annotated[Day | None, about("Verified", "The day the organisation last confirmed the notice.", "2026-11-20")] = None
    # Who
    audience: Annotated[Audiences, about("Open to", "Students, recent graduates or professionals.", ["student", "recent-graduate"])] = ()
    study_level: Annotated[StudyLevels, about("Study level", "Levels of study at which one can apply.", ["bachelor", "master"])] = ()
    year_of_study: Annotated[Years | None, about("Completed years of study", "Completed years of study asked for.", "2-4")] = None
    graduated_within: Annotated[n.Months | None, about("Graduated within", "For recent graduates: months since graduation at most.", "12")] = None
    nationality: Annotated[Areas, about("Citizens only of", "Only citizens of these countries, or of those in these regions, can apply; `anywhere` says that there is no limit.", ["EU", "Switzerland"])] = ()
    residence: Annotated[Areas, about("Residents only of", "Only residents of these countries, or of those in these regions, can apply; `anywhere` says that there is no limit.", ["EEA", "Switzerland"])] = ()
    remote_from: Annotated[Areas, about("Remote from", "Countries and regions in which a remote intern may live, or `anywhere`; required when remote, if only as `not stated`.", ["EU", "Brazil"])] = ()
    minimum_age: Annotated[n.Age | None, about("Minimum age by law", "Years, only where the law asks for an age.", "18")] = None
    experience: Annotated[c.Experience | None, one_of(c.Experience), about("Work experience", "Work experience asked for.", "none")] = None
    # Languages and skills
    languages: Annotated[LanguagesAsked, about("Languages", "Each language asked for with its CEFR level; `any` lists alternatives.", ["English B2", {"any": ["French B1", "German B1"]}])] = ()
    skills: Annotated[SkillsAsked, about("Skills", "Each skill with its level and weight.", ["Python (comfortable, required)"])] = ()
    # Money
    pay: Annotated[PayOfIntern | None, about("Pay", "What the intern is paid, or `unpaid`.", "850 EUR per month gross")] = None
    deductions: Annotated[Deductions | None, about("Deductions", "Taxes and contributions taken off the pay.", "10%")] = None
    fees: Annotated[Fees | None, about("Fees charged", "What the intern is charged and for what, or `none`.", [{"amount": "40", "currency": "EUR", "purpose": "Laboratory card"}])] = None
    # Living
    accommodation: Annotated[AccommodationOffered | None, about("Accommodation", "Whether a place to live is provided, and what it costs.", {"offer": "provided", "by": "the host", "cost": "300 EUR per month"})] = None
    cost_of_living: Annotated[SumOfMoney | None, about("Cost of living", "What one person spends there besides the accommodation.", "600 EUR per month")] = None
    covers: Annotated[CoversNamed | None, about("Covers", "Whether the host covers travel, meals and insurance.", {"travel": "partly", "meals": "yes", "insurance": "yes"})] = None
    airport: Annotated[Label | None, about("Nearest airport", "The airport to arrive at.", "Porto (OPO)")] = None
    # Legal
    visa: Annotated[VisaStated | None, about("Visa", "Whether a visa may be needed, and what the host does about it.", {"needed": "yes", "support": "sponsored", "paid_by": "host"})] = None
    work_permit: Annotated[c.WorkPermit | None, one_of(c.WorkPermit), about("Work permit", "Who sees to a work permit.", "host")] = None
    security_clearance: Annotated[Sentence | None, about("Security clearance", "The clearance that the work needs.", "Basic check by the host")] = None
    # Learning
    tasks: Annotated[Sentences, about("Tasks", "What the intern will do.", ["Count birds at low tide", "Map salt marsh"])] = ()
    objectives: Annotated[Sentences, about("Objectives", "What the placement is to achieve.", ["Finish the spring census"])] = ()
    learning_outcomes: Annotated[Sentences, about("Learning outcomes", "What the intern will be able to do afterwards.", ["Plan a bird census and defend its method"])] = ()
    monitoring: Annotated[Note | None, about("Monitoring", "How progress is followed.", "Weekly meeting and a mid-term review")] = None
    evaluation: Annotated[Note | None, about("Evaluation", "How the work is judged at the end.", "Report and a talk to the team")] = None
    certificate: Annotated[YesNo | None, about("Certificate", "Whether the intern receives one.", "yes")] = None
    ects: Annotated[n.Ects | None, about("ECTS credits", "Credits of the European Credit Transfer System that the work is meant for.", "15")] = None
    intercultural_preparation: Annotated[Note | None, about("Intercultural preparation", "How the intern is prepared for the country.", "A day on living in Aveiro")] = None
    # Supervision
    supervisor: Annotated[SupervisorNamed | None, about("Supervisor", "The position of the person who guides the intern.", "Senior ecologist")] = None
    contact_hours: Annotated[n.ContactHours | None, about("Contact hours a week", "Hours a week with the supervisor.", "4")] = None
    interns_per_supervisor: Annotated[n.Interns | None, about("Interns per supervisor", "How many interns one supervisor guides.", "2")] = None
    backup_contact: Annotated[Sentence | None, about("Back-up contact", "Whom to turn to when the supervisor is away.", "Head of the field station")] = None
    # Protection
    written_agreement: Annotated[YesNo | None, about("Written agreement", "Whether there is one before the start.", "yes")] = None
    insurance: Annotated[Insurance | None, about("Insurance", "Which insurances protect the intern.", {"accident": "yes", "liability": "yes", "health": "no"})] = None
    grievance_contact: Annotated[Sentence | None, about("Complaints to", "Whom to turn to with a complaint.", "ombudsperson@harbour.example")] = None
    confidentiality: Annotated[Note | None, about("Confidentiality", "Rules on secrecy and on rights in the work.", "Results may be published after review")] = None
    # Frame
    curricular: Annotated[Curricular | None, _CURRICULAR, about("Part of the studies", "Whether it is required by the studies, may count for them, or has nothing to do with them.", "possible")] = None
    agreement: Annotated[Agreements, about("Agreement", "What the intern signs: with the sending institution and the host, with the host alone, or an employment contract.", ["sending-institution"])] = ()
    work: Annotated[Works, about("Kind of work", "A project, daily tasks, or research and development.", ["project"])] = ()
    contribution: Annotated[Sentence | None, about("What the host gains", "What the work is good for, besides what is learnt.", "The census decides which paths are closed in spring")] = None
    language_support: Annotated[LanguageSupports, about("Help with the language", "A course, a buddy, or none.", ["course"])] = ()
    afterwards: Annotated[Afterwards | None, about("Afterwards", "What became of earlier interns, and what a new one takes home.", {"recruited": "3 of 12", "reference": "yes", "former_interns": "yes"})] = None
    # Support
    support: Annotated[Support | None, about("Support", "Who helps at each phase of the stay: the host, an intermediary, the sending institution, or none.", {"arrival": "intermediary", "emergency": ["host", "intermediary"]})] = None
    # Access
    access: Annotated[Access | None, about("Access", "How the workplace can be reached and used.", {"wheelchair": "yes", "sign_language": "no", "other": "Quiet room"})] = None
    code_of_conduct: Annotated[Https | None, about("Code of conduct", "The https address of the rules of behaviour.", "https://harbour.example/conduct")] = None
    # Host and channel
    host: Annotated[BodyStated | None, about("Host", "Who the intern works for, where that is not the organisation whose folder the listing is in: the name of its file in content/organisations/, a name and a country, or `not named`.", "Nordlys Robotics, Norway")] = None
    channel: Annotated[ChannelStated | None, about("Placed through", "Through whom candidates are placed, and whether that body charges them.", {"through": "host", "charges": "no"})] = None
    # fmt: on

    @property
    def workplaces(self) -> tuple[Location, ...]:
        """Where the work is done, in the order in which it is stated; for remote work, where the host is, or nowhere."""
        if self.locations or self.country is None:
            return self.locations
        return (
            Location(
                country=self.country,
                city=self.city,
                region=self.region,
                coordinates=self.coordinates,
                cost_of_living=self.cost_of_living,
            ),
        )

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries where the work is done, each once."""
        return tuple(dict.fromkeys(place.country for place in self.workplaces))

    @property
    def published(self) -> date | None:
        """The day it was posted, or else last confirmed."""
        return self.posted or self.verified

    @property
    def confirmed(self) -> date | None:
        """The day it was last confirmed, or else posted."""
        return self.verified or self.posted
