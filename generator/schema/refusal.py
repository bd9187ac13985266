"""A word that a field cannot take."""

from generator.diagnostics.code import Code


class Refusal(ValueError):  # noqa: N818 - a word is refused; nothing went wrong
    """Raised inside a validator; reading turns it into a diagnostic at the word's place.

    `message` says what is wrong with the word, `cure` what to write instead.
    """

    def __init__(self, code: Code, message: str, cure: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.cure = cure
