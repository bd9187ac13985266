"""Made-up prose whose words are as unequally common as those of a language (Zipf), so that searching is realistic."""

import random
from itertools import accumulate
from typing import Final

_STEMS: Final = (
    "measur analys harvest design model survey record assembl process monitor translat publish calibrat transport "
    "teach compos restor simulat program forecast ferment irrigat navigat weld insulat catalogu evaluat document "
    "account observ illustrat construct excavat conserv distribut coordinat classif negotiat prototyp sequenc"
).split()
_ENDINGS: Final = ("e", "ing", "ed", "er", "ers", "ement", "ation", "able", "ative", "ations")
_SYLLABLES: Final = "ba ce di fo gu la me ni po ru sa te vi wo ya ka len mor tis van dor pel gar nim sol".split()
_PLAIN: Final = (
    "the of and to in a for with on our you your from by at is are will each one team work data field week part "
    "new small open first two three after before under between during together every local shared written daily"
).split()
LEXICON: Final = 6_000


class Words:
    """Sentences and names, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same every time is the point
        made = [stem + ending for ending in _ENDINGS for stem in _STEMS]
        made += [self._coined() for _ in range(LEXICON - len(made))]
        self.random.shuffle(made)
        self._known = list(_PLAIN) + made
        self._weights = list(accumulate(1 / (rank + 8) for rank in range(len(self._known))))

    def some(self, count: int) -> list[str]:
        """So many words, common ones often."""
        return self.random.choices(self._known, cum_weights=self._weights, k=count)

    def sentence(self, low: int, high: int) -> str:
        """A sentence of `low` to `high` words, without a full stop."""
        return " ".join(self.some(self.random.randint(low, high))).capitalize()

    def paragraph(self, sentences: int) -> str:
        """Sentences, the words of one in bold, in italics or linked."""
        said = [self.sentence(7, 15) for _ in range(sentences)]
        marked = self.random.randrange(len(said))
        said[marked] += self.random.choice([" **{}**", " *{}*", " `{}`", " [{}](https://example.org/{})"]).replace(
            "{}", self.some(1)[0]
        )
        return ". ".join(said) + "."

    def name(self) -> str:
        """A name of its own."""
        return (self._coined() + self.random.choice(_SYLLABLES)).capitalize()

    def _coined(self) -> str:
        return "".join(self.random.choices(_SYLLABLES, k=self.random.randint(2, 3)))
