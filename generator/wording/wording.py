"""All that we say in one language, made once and handed to whatever speaks."""

import gettext
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.schema.words import Words
from generator.wording.manner import Manner
from generator.wording.messages import SOURCE, messages_in
from generator.wording.names import Names
from generator.wording.phrases import Phrases
from generator.wording.values import Values


class Wording:
    """`language` is a BCP 47 tag, and what is said is truly in it; `messages` are gettext's."""

    def __init__(self, language: str, messages: gettext.NullTranslations, words: Words) -> None:
        self.language = language
        self.messages = messages
        self.manner = Manner(language)
        self.names = Names(words, language, messages)
        self.phrases = Phrases(self.manner, self.names, messages)
        self.values = Values(self.manner, self.names, self.phrases)

    @classmethod
    def of(cls, wished: str, locales: Sequence[Path], words: Words) -> "Wording":
        """What we say in the language that is `wished`, or in our own English where nobody has translated it."""
        messages = messages_in(wished, locales)
        return cls(wished if messages else SOURCE, messages or gettext.NullTranslations(), words)

    def say(self, text: str, **values: Any) -> str:
        """A message with its values; as in templates, a percent sign is written twice."""
        return self.messages.gettext(text) % values

    def say_many(self, one: str, many: str, number: int, **values: Any) -> str:
        """A message that depends on a number, which it calls `num`."""
        return self.messages.ngettext(one, many, number) % {"num": number, **values}
