"""The messages of the interface in a language (gettext)."""

import gettext
from collections.abc import Sequence
from pathlib import Path
from typing import Final

SOURCE: Final = "en"
"""The language that messages are written in."""


def messages_in(language: str, locales: Sequence[Path]) -> gettext.NullTranslations | None:
    """The compiled messages in `language`, a BCP 47 tag, of the first of the folders `locales` that has them.

    English of whatever country needs none. None where nobody has translated them.
    """
    for folder in locales:
        file = gettext.find("messages", str(folder), [language.replace("-", "_")])
        if file:
            with Path(file).open("rb") as opened:
                return gettext.GNUTranslations(opened)
    return gettext.NullTranslations() if language.partition("-")[0] == SOURCE else None
