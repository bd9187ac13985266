"""The closed lists of the frame of a stay: what it is by law and by kind, and who helps."""

from enum import StrEnum


class Curricular(StrEnum):
    """Whether the placement is a part of somebody's studies."""

    REQUIRED = "required"
    POSSIBLE = "possible"
    NO = "no"


class AgreementWith(StrEnum):
    """What the intern signs, and with whom besides the host."""

    SENDING_INSTITUTION = "sending-institution"
    HOST = "host"
    EMPLOYMENT_CONTRACT = "employment-contract"


class Work(StrEnum):
    """What kind of work it is."""

    PROJECT = "project"
    DAILY_TASKS = "daily-tasks"
    RESEARCH_AND_DEVELOPMENT = "research-and-development"


class LanguageSupport(StrEnum):
    """How the intern is helped with the language."""

    COURSE = "course"
    BUDDY = "buddy"
    NONE = "none"


class Giver(StrEnum):
    """Who helps the intern at some time of the stay."""

    HOST = "host"
    INTERMEDIARY = "intermediary"
    SENDING_INSTITUTION = "sending-institution"
    NONE = "none"
