"""How a kind of page is addressed; each kind declares its own."""

from dataclasses import dataclass

from generator.schema.words import Words


@dataclass(frozen=True, slots=True)
class Address:
    """An address relative to the site's own: `pattern` has a `{}` for each key of what the page is about.

    `vocabularies` name those whose slug stands for such a key. A `shared` one is the same in every language. `foot` is
    what the foot of every page calls a page that it leads to (a message).
    """

    pattern: str
    vocabularies: tuple[str, ...] = ()
    shared: bool = False
    foot: str = ""

    @property
    def alone(self) -> bool:
        """Whether there is one page of its kind."""
        return "{}" not in self.pattern

    def of(self, *keys: str, language: str = "") -> str:
        """The address for `keys` as they stand; a translation stands in a folder of its language below it."""
        return self.pattern.format(*keys) + (f"{language}/" if language else "")

    def spelt(self, words: Words, *keys: str, language: str = "") -> str:
        """The address for the `keys` of vocabularies, each by its slug."""
        slugs = (words.known[name].slug(key) for name, key in zip(self.vocabularies, keys, strict=True))
        return self.of(*(slugs if self.vocabularies else keys), language=language)
