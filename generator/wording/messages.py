"""The messages of the interface in a language (gettext)."""

import gettext
from pathlib import Path


def translations_of(paths: tuple[Path, ...], language: str) -> gettext.NullTranslations:
    """The compiled translations in `templates/locales/`; the templates' own English where there are none."""
    for path in paths:
        found = gettext.find("messages", str(path / "locales"), [language.replace("-", "_")])
        if found:
            with Path(found).open("rb") as file:
                return gettext.GNUTranslations(file)
    return gettext.NullTranslations()
