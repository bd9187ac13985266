"""A language with the script or the region in which it is written: BCP 47 (RFC 5646, 2.1), as file names have it."""

import re
from dataclasses import dataclass
from typing import Final

from generator.vocabularies.areas import areas
from generator.vocabularies.naming import name_in, script_names
from generator.vocabularies.standard import languages

_TAG: Final = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageTag:
    """`script` is of ISO 15924, as "Hant", and `region` of ISO 3166-1 or M49, as "BR" or "419"; "" where not said."""

    language: str
    script: str = ""
    region: str = ""

    @property
    def known(self) -> bool:
        """Whether each part is one that there is."""
        return (
            self.language in languages().entries
            and (not self.script or self.script in script_names("en"))
            and (not self.region or self.region in areas().entries)
        )

    def name(self, locale: str) -> str:
        """What it is called in `locale`, such as "Portuguese (Brazil)"; KeyError where a part of it is not known."""
        within = [script_names(locale)[self.script]] if self.script else []
        within += [name_in("area", self.region, locale)] if self.region else []
        name = name_in("language", self.language, locale)
        return f"{name} ({', '.join(within)})" if within else name


def language_tag(text: str) -> LanguageTag | None:
    """The tag that `text` is, in whatever letters; None where it has not the form of one."""
    parts = _TAG.fullmatch(text)
    if parts is None:
        return None
    language, script, region = (part or "" for part in parts.groups())
    return LanguageTag(language=language.lower(), script=script.title(), region=region.upper())
