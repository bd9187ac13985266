"""A word that a field cannot take."""

from generator.diagnostics.code import Code


class Refusal(ValueError):  # noqa: N818 - a word is refused; nothing went wrong
    """Raised inside a validator; reading turns it into a diagnostic at the word's place.

    `message` says what is wrong with the word, `cure` what to write instead. Where the word may be part of a longer
    value as it was written, `word` is the part and `instead` what may stand in its place.
    """

    def __init__(self, code: Code, message: str, cure: str, word: str = "", instead: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.cure = cure
        self.word = word
        self.instead = instead
