"""The closed lists in words. Each is marked for translation by `N_`; rendering looks its translation up."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from generator.catalogue.figures import Part
from generator.catalogue.hosting import Naming
from generator.catalogue.lifecycle import State
from generator.schema import choices as c
from generator.schema import frame as f
from generator.schema.report import Kept


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for "to be translated, not here"
    """Mark a text for translation."""
    return text


_WORDS: Final[tuple[tuple[StrEnum, str], ...]] = (
    (State.UPCOMING, N_("Opens later")),
    (State.OPEN, N_("Open")),
    (State.CLOSING_SOON, N_("Closing soon")),
    (State.CLOSED, N_("Closed")),
    (State.ARCHIVED, N_("Archived")),
    (State.PAUSED, N_("Paused")),
    (State.FILLED, N_("Filled")),
    (State.WITHDRAWN, N_("Withdrawn")),
    (State.SUSPENDED, N_("Under review")),
    (c.PlacementType.INTERNSHIP, N_("Internship")),
    (c.PlacementType.TRAINEESHIP, N_("Traineeship")),
    (c.PlacementType.RESEARCH_STAY, N_("Research stay")),
    (c.PlacementType.APPRENTICESHIP, N_("Apprenticeship")),
    (c.PlacementType.VOLUNTEERING, N_("Volunteering")),
    (c.PlacementType.FELLOWSHIP, N_("Fellowship")),
    (c.Mode.ON_SITE, N_("On site")),
    (c.Mode.HYBRID, N_("Hybrid")),
    (c.Mode.REMOTE, N_("Remote")),
    (c.Schedule.FULL_TIME, N_("Full time")),
    (c.Schedule.PART_TIME, N_("Part time")),
    (c.Cycle.YEARLY, N_("Every year")),
    (c.Cycle.TWICE_A_YEAR, N_("Twice a year")),
    (c.Audience.STUDENT, N_("Students")),
    (c.Audience.RECENT_GRADUATE, N_("Recent graduates")),
    (c.Audience.PROFESSIONAL, N_("Professionals")),
    (c.StudyLevel.SHORT_CYCLE, N_("Short-cycle")),
    (c.StudyLevel.BACHELOR, N_("Bachelor")),
    (c.StudyLevel.MASTER, N_("Master")),
    (c.StudyLevel.DOCTORATE, N_("Doctorate")),
    (c.Experience.SOME, N_("Some")),
    (c.Experience.EXPERIENCED, N_("Experienced")),
    (c.SkillLevel.CONCEPTS, N_("concepts")),
    (c.SkillLevel.SOME_PRACTICE, N_("some practice")),
    (c.SkillLevel.COMFORTABLE, N_("comfortable")),
    (c.SkillLevel.CHALLENGE, N_("a challenge")),
    (c.Weight.REQUIRED, N_("required")),
    (c.Weight.PREFERRED, N_("preferred")),
    (c.Weight.OPTIONAL, N_("optional")),
    (c.Basis.GROSS, N_("before tax")),
    (c.Basis.NET, N_("after tax")),
    (c.Cover.YES, N_("Yes")),
    (c.Cover.PARTLY, N_("Partly")),
    (c.AccommodationOffer.PROVIDED, N_("Provided")),
    (c.AccommodationOffer.HELPED, N_("Help in finding a place")),
    (c.VisaSupport.SPONSORED, N_("The host sponsors the visa")),
    (c.VisaSupport.LETTER, N_("The host writes a letter")),
    (c.Payer.SHARED, N_("Shared")),
    (c.WorkPermit.NOT_NEEDED, N_("Not needed")),
    (c.Intermediary.EDUCATIONAL_INSTITUTION, N_("An educational institution")),
    (c.Intermediary.NON_PROFIT, N_("A non-profit")),
    (c.Intermediary.AGENCY, N_("An agency")),
    (c.OrganisationKind.COMPANY, N_("Company")),
    (c.OrganisationKind.PUBLIC_BODY, N_("Public body")),
    (c.OrganisationKind.UNIVERSITY, N_("University")),
    (c.OrganisationKind.NON_PROFIT, N_("Non-profit")),
    (c.OrganisationKind.AGENCY, N_("Agency")),
    (c.OrganisationSize.UP_TO_250, N_("Up to 250 staff")),
    (c.OrganisationSize.OVER_250, N_("More than 250 staff")),
    (c.Experience.NONE, N_("None needed")),
    (c.Cover.NO, N_("No")),
    (c.AccommodationOffer.NONE, N_("None")),
    (c.VisaSupport.NONE, N_("No support")),
    (c.Payer.HOST, N_("The host")),
    (c.Payer.INTERN, N_("The intern")),
    (c.WorkPermit.HOST, N_("The host arranges it")),
    (c.WorkPermit.INTERN, N_("The intern arranges it")),
    (c.Intermediary.HOST, N_("The host itself")),
    (Naming.NOT_NAMED, N_("Host not named")),
    (Naming.NOT_STATED, N_("Host not stated")),
    (Part.PAY, N_("Pay")),
    (Part.LEAST_PAY, N_("The least that is paid")),
    (Part.HOURS, N_("Hours a week")),
    (Part.DEDUCTIONS, N_("Deductions")),
    (Part.FEES, N_("Fees")),
    (Part.ACCOMMODATION, N_("Accommodation")),
    (Part.LIVING, N_("Cost of living")),
    (Part.LENGTH, N_("Length of the stay")),
    (f.Curricular.REQUIRED, N_("Required by the studies")),
    (f.Curricular.POSSIBLE, N_("Can count for the studies")),
    (f.Curricular.NO, N_("No part of any studies")),
    (f.AgreementWith.SENDING_INSTITUTION, N_("With the sending institution and the host")),
    (f.AgreementWith.HOST, N_("With the host alone")),
    (f.AgreementWith.EMPLOYMENT_CONTRACT, N_("An employment contract")),
    (f.Work.PROJECT, N_("A project")),
    (f.Work.DAILY_TASKS, N_("Daily tasks")),
    (f.Work.RESEARCH_AND_DEVELOPMENT, N_("Research and development")),
    (f.LanguageSupport.COURSE, N_("A course")),
    (f.LanguageSupport.BUDDY, N_("A language buddy")),
    (f.LanguageSupport.NONE, N_("None")),
    (f.Giver.HOST, N_("The host")),
    (f.Giver.INTERMEDIARY, N_("The intermediary")),
    (f.Giver.SENDING_INSTITUTION, N_("The sending institution")),
    (f.Giver.NONE, N_("Nobody")),
    (Kept.KEPT, N_("Kept")),
    (Kept.PARTLY, N_("Partly kept")),
    (Kept.NOT_KEPT, N_("Not kept")),
    (Kept.NOT_PROMISED, N_("Was not promised")),
    (c.Stance.ALLOW, N_("Listed")),
    (c.Stance.ASK, N_("Asked about")),
    (c.Stance.REFUSE, N_("Not listed")),
    (c.PayPeriod.HOUR, N_("hour")),
    (c.PayPeriod.DAY, N_("day")),
    (c.PayPeriod.WEEK, N_("week")),
    (c.PayPeriod.MONTH, N_("month")),
    (c.PayPeriod.YEAR, N_("year")),
    (c.PayPeriod.ONCE, N_("whole stay")),
)

# Members of different lists may have the same value, and equal values are equal keys, so the list is part of the key.
LABELS: Final[Mapping[tuple[type[StrEnum], str], str]] = {(type(word), str(word)): label for word, label in _WORDS}


def label_of(word: StrEnum) -> str:
    """The English label of a word in a closed list; the word itself where it has none, as CEFR levels have not."""
    return LABELS.get((type(word), str(word)), str(word))
