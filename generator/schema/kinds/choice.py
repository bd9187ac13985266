"""One word of a short closed list, however it is spaced or capitalised."""

import difflib
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from pydantic import BeforeValidator

from generator.schema import codes
from generator.schema.everyday import EVERYDAY, NOTHING
from generator.schema.kinds import written
from generator.schema.refusal import Refusal

E = TypeVar("E", bound=StrEnum)

YES = frozenset({"yes", "y", "true", "on"})
NO = frozenset({"no", "n", "false", "off"})


def folded(word: object) -> str:
    """`word` in small letters with hyphens for spaces and underscores."""
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one word", "write a single word on the same line as the key")
    return "-".join(word.casefold().replace("_", " ").replace("-", " ").split())


def one_of(choices: type[E], aliases: Mapping[str, str] | None = None) -> BeforeValidator:
    """A reader of `choices` that also understands everyday words and `aliases` (folded alias to value).

    A word that may mean several things is asked about; for any other it suggests the nearest.
    """
    everyday = EVERYDAY.get(choices, NOTHING)
    meant = everyday.aliases() | dict(aliases or {})
    asked = everyday.questions()
    known = {str(choice): choice for choice in choices} | {alias: choices(value) for alias, value in meant.items()}

    def read(word: object) -> E:
        said = folded(word)
        choice = known.get(said) or known.get(_bare(said))
        if choice is None:
            cure = asked.get(said) or asked.get(_bare(said))
            if cure:
                raise Refusal(codes.NOT_A_CHOICE, f"`{str(word)[:60]}` can be read in two ways", f"write {cure}")
            raise Refusal(codes.NOT_A_CHOICE, *_refused(str(word), known, [str(c) for c in choices]))
        return choice

    return BeforeValidator(read, json_schema_input_type=written.typed(written.choice(map(str, choices), meant)))


def _bare(said: str) -> str:
    """A folded word without full stops and apostrophes: `b.sc.` is `bsc`, and `master's` is `masters`."""
    return re.sub("[.'\u2019]", "", said)


def _refused(word: str, known: Mapping[str, StrEnum], shown: list[str]) -> tuple[str, str]:
    parts = re.findall(r"[^\W_]+", word[:60].casefold())
    within = {str(choice) for name, choice in known.items() if f"-{name}-" in f"-{'-'.join(parts)}-"}
    if len(within) == 1 and len(parts) > 1:
        return f"`{word[:60]}` says more than one word does", f"write {within.pop()}, and the rest where it belongs"
    if folded(word) in YES | NO:
        return f"`{word[:60]}` does not say which of the words this takes", f"write one of: {', '.join(shown)}"
    near = difflib.get_close_matches(folded(word[:60]), known, n=1)
    guess = f"did you mean `{known[near[0]]}`? " if near else ""
    return f"`{word[:60]}` is not one of the words this takes", f"{guess}write one of: {', '.join(shown)}"


def yes_or_no(word: object) -> bool:
    """Read `yes` or `no`, in any of the spellings that YAML has for them."""
    said = folded(word)
    if said in YES or said in NO:
        return said in YES
    raise Refusal(codes.NOT_A_CHOICE, f"`{said[:60]}` is neither yes nor no", "write yes or no, or leave the key out")


def shorthand(meaning: Mapping[str, object], expand: Callable[[str], object] | None = None) -> BeforeValidator:
    """A reader that takes a bare word for a whole group: `unpaid` for `{paid: no}`, as `meaning` has it."""

    def read(value: object) -> object:
        if not isinstance(value, str):
            return value
        known = meaning.get(folded(value))
        if known is not None or expand is None:
            return value if known is None else known
        return expand(value)

    return BeforeValidator(read)
