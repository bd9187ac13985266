"""What people write for the words of the short closed lists, and which of it may mean several of them.

Words are folded as `kinds.choice` folds them: small letters, hyphens for spaces. A word stands here only where it can
mean no other value of its list; one that can is asked about, with what to write for each meaning.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from generator.schema import choices as c


@dataclass(frozen=True, slots=True, kw_only=True)
class Everyday:
    """`means` has for a value the words that mean it; `asked` for several words what to write in their place."""

    means: Mapping[str, str] = field(default_factory=dict)
    asked: Mapping[str, str] = field(default_factory=dict)

    def aliases(self) -> dict[str, str]:
        """Each word, and the value that it means."""
        return {word: value for value, words in self.means.items() for word in words.split()}

    def questions(self) -> dict[str, str]:
        """Each word that may mean several values, and what to write for each of these."""
        return {word: cure for words, cure in self.asked.items() for word in words.split()}


NOTHING: Final = Everyday()
_ONLY_EU: Final = (
    "eu-only eu-citizens-only eu-nationals-only eu-passport eu-passport-only eea-only eu/eea-only eu-citizens"
)
_WHO: Final = "the line  nationality: [EU]  in its place, or [EEA], for who may apply"
_WANTED: Final = "somebody was found"
_EVERY_LEVEL: Final = "the line  study_level: [bachelor, master, doctorate]  in its place, or leave it out"

EVERYDAY: Final[Mapping[type[StrEnum], Everyday]] = MappingProxyType(
    {
        c.PlacementType: Everyday(
            means={
                "internship": "intern internships praktikum stage pasantía pasantia prácticas practicas estágio estagio tirocinio staż стажировка 实习 co-op",
                "traineeship": "trainee traineeships",
                "research-stay": "research research-internship forschungsaufenthalt",
                "apprenticeship": "apprentice alternance ausbildung aprendizaje",
                "volunteering": "volunteer voluntary-work voluntariado bénévolat freiwilligendienst",
                "fellowship": "fellow fellowships",
            },
            asked={
                "placement work-placement student-placement placements job position work": "internship or traineeship, whichever it is",
                "thesis master-thesis masters-thesis bachelor-thesis": "research-stay or internship, whichever it is",
            },
        ),
        c.Mode: Everyday(
            means={
                "on-site": "onsite in-person in-office office at-the-office on-premises presencial presential vor-ort sur-place in-presenza",
                "hybrid": "hybride híbrido hibrido hybrid-work mixed blended partly-remote partially-remote part-remote",
                "remote": "fully-remote 100%-remote remote-only remotely home-office homeoffice work-from-home wfh telework télétravail teletrabajo remoto à-distance online virtual",
            },
            asked={
                "remote-possible remote-optional remote-friendly remote-or-on-site on-site-or-remote flexible both": "hybrid, or remote, or on-site, whichever is the rule"
            },
        ),
        c.Schedule: Everyday(
            means={
                "full-time": "fulltime ft full vollzeit temps-plein tiempo-completo jornada-completa tempo-pieno",
                "part-time": "parttime pt part teilzeit temps-partiel tiempo-parcial media-jornada half-time",
            },
            asked={"flexible both full-or-part-time full-time-or-part-time": "full-time or part-time, or leave it out"},
        ),
        c.Cycle: Everyday(
            means={
                "yearly": "annual annually every-year each-year once-a-year",
                "twice-a-year": "twice-yearly twice-per-year every-semester each-semester half-yearly biannual",
            },
        ),
        c.Status: Everyday(
            means={
                "open": "active live published available accepting-applications",
                "paused": "on-hold",
                "filled": "taken occupied position-filled",
                "withdrawn": "cancelled canceled withdrawn-by-host",
                "suspended": "under-review",
            },
            asked={
                "closed expired ended over inactive archived finished no-longer-available": f"filled, if {_WANTED}, or withdrawn, if not; a deadline that is past closes a listing by itself"
            },
        ),
        c.Audience: Everyday(
            means={
                "student": "students current-students enrolled-students studierende étudiants estudiantes",
                "recent-graduate": "graduate graduates recent-graduates absolventen",
                "professional": "professionals employees",
            },
            asked={
                "anyone everyone all any open-to-all": "the line  audience: [student, recent-graduate, professional]  in its place, or leave it out",
                "alumni former-students": "recent-graduate, or professional, or both",
                "bachelor bachelors": "student, with `study_level: bachelor`; or recent-graduate, if they have the degree",
                "master masters": "student, with `study_level: master`; or recent-graduate, if they have the degree",
                "phd phds": "student, with `study_level: doctorate`; or professional, if they have the degree",
            },
        ),
        c.StudyLevel: Everyday(
            means={
                "short-cycle": "associate-degree hnd bts foundation-degree",
                "bachelor": "bachelors undergraduate undergraduates undergrad bsc ba beng licence grado licenciatura",
                "master": "masters msc ma meng mba llm máster mestrado maestría",
                "doctorate": "phd phds doctoral doctoral-candidate dphil doctorat doctorado",
            },
            asked={
                "postgraduate postgraduates postgrad graduate": "master, or doctorate, or both",
                "any all all-levels any-level": _EVERY_LEVEL,
            },
        ),
        c.Experience: Everyday(
            means={"none": "no not-required not-needed entry-level no-experience"},
            asked={
                "yes required 1-year 2-years 3-years 1+-years 2+-years one-year two-years 6-months": "some or experienced, whichever is asked for"
            },
        ),
        c.SkillLevel: Everyday(
            asked={
                "basic basics beginner elementary": "concepts or some-practice",
                "intermediate medium good": "some-practice or comfortable",
                "advanced expert proficient fluent very-good excellent": "comfortable, or challenge, for what is to be learnt there",
            },
        ),
        c.Weight: Everyday(
            means={
                "required": "must must-have mandatory essential necessary",
                "preferred": "desirable desired",
                "optional": "not-required",
            },
            asked={"nice-to-have a-plus plus bonus an-advantage advantage": "preferred or optional"},
        ),
        c.AccommodationOffer: Everyday(
            means={
                "provided": "included on-site-housing",
                "helped": "help help-finding help-finding-one help-finding-housing assistance support-finding",
                "none": "no not-provided not-included",
            },
            asked={"yes available possible": "provided or helped, whichever it is"},
        ),
        c.VisaSupport: Everyday(
            means={
                "sponsored": "sponsor sponsorship visa-sponsorship",
                "letter": "invitation invitation-letter letter-of-invitation support-letter",
                "none": "no no-support no-sponsorship",
            },
            asked={"yes available possible help": "sponsored or letter, whichever the host gives", _ONLY_EU: _WHO},
        ),
        c.WorkPermit: Everyday(
            means={
                "not-needed": "no not-required none",
                "host": "employer organisation company",
                "intern": "candidate applicant student self",
            },
            asked={"yes needed required": "host or intern, whoever sees to it", _ONLY_EU: _WHO},
        ),
        c.Cover: Everyday(
            means={"yes": "true y covered included", "no": "false n not-covered", "partly": "partial partially"},
        ),
        c.Intermediary: Everyday(
            means={
                "host": "host-itself direct directly direct-application employer company",
                "educational-institution": "school university college home-university sending-institution",
                "non-profit": "ngo nonprofit charity association",
                "agency": "recruiter recruitment-agency placement-agency",
            },
        ),
        c.OrganisationKind: Everyday(
            means={
                "company": "business enterprise firm startup start-up gmbh",
                "public-body": "government public-authority ministry authority municipality",
                "university": "college higher-education-institution",
                "non-profit": "ngo nonprofit charity foundation association",
                "agency": "recruitment-agency placement-agency",
            },
        ),
        c.OrganisationSize: Everyday(
            means={"up-to-250": "small <=250 <250", "over-250": "large >250 250+"},
        ),
    }
)
