"""Words that never change, looked up once, when a template is compiled, not once for each of them on each page."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

Answers = Mapping[str, Callable[[str], str]]
_CALL = ("name", "lparen", "string", "rparen")


def translating(answers: Answers) -> type[Extension]:
    """An extension that puts what `answers` has for `_` in place of `_("text")`; calls with values stay as they are."""

    class Translated(Extension):
        """Knows one language; Jinja makes it anew for each environment."""

        def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
            """The tokens of a template with the plain calls replaced."""
            return _replaced(stream, answers)

    return Translated


def message(translate: Callable[[str], str]) -> Callable[[str], str]:
    """`translate` for plain calls: a literal percent sign is written twice in them, as in those that have values."""
    return lambda text: translate(text) % {}


def _replaced(stream: TokenStream, answers: Answers) -> Iterator[Token]:
    waiting: list[Token] = []
    for token in stream:
        waiting.append(token)
        if not _begins_call(waiting, answers):
            yield from waiting
            waiting = []
        elif len(waiting) == len(_CALL):
            name, _, text, _ = waiting
            yield Token(name.lineno, "string", answers[name.value](text.value))
            waiting = []
    yield from waiting


def _begins_call(tokens: list[Token], answers: Answers) -> bool:
    return tokens[0].value in answers and tuple(token.type for token in tokens) == _CALL[: len(tokens)]
