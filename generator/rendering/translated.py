"""Translations looked up once, when a template is compiled, not once for each of a hundred words on each page."""

from collections.abc import Callable, Iterable, Iterator

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

_CALL = ("name", "lparen", "string", "rparen")


def translating(translate: Callable[[str], str]) -> type[Extension]:
    """An extension that puts the translation of `text` in place of `_("text")`; calls with values stay as they are."""

    class Translated(Extension):
        """Knows one language; Jinja makes it anew for each environment."""

        def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
            """The tokens of a template with the plain calls replaced."""
            return _replaced(stream, translate)

    return Translated


def _replaced(stream: TokenStream, translate: Callable[[str], str]) -> Iterator[Token]:
    waiting: list[Token] = []
    for token in stream:
        waiting.append(token)
        if not _begins_call(waiting):
            yield from waiting
            waiting = []
        elif len(waiting) == len(_CALL):
            # A literal percent sign is written twice, as in the calls that have values.
            yield Token(waiting[0].lineno, "string", translate(waiting[2].value) % {})
            waiting = []
    yield from waiting


def _begins_call(tokens: list[Token]) -> bool:
    return tokens[0].value == "_" and tuple(token.type for token in tokens) == _CALL[: len(tokens)]
