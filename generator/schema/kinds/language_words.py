"""How people write a language and its level, in either order, and what is asked where that is no level of the CEFR."""

import re
from typing import Final, NamedTuple

from generator.schema import codes
from generator.schema.as_yaml import as_yaml
from generator.schema.refusal import Refusal

_LEVEL: Final = (
    r"(?<![\w])([A-Ca-c][12])(?:\s*\+)?(?![\w])(?:\s+(?:or\s+(?:higher|above|better)|level|minimum|and\s+above))*"
)
_ONE: Final = re.compile(_LEVEL)
_TWO: Final = re.compile(r"(?<!\w)([A-Ca-c][12])\s*(?:/|-|\u2013|\u2014|to|or)\s*([A-Ca-c][12])(?!\w)")
_LEAST: Final = re.compile(r"\b(?:min(?:imum)?\.?|at\s+least|level|cefr)(?=\W)\s*", re.IGNORECASE)
_MOST: Final = 200
"""Characters of a language with its level; what is longer is none."""
_JOINING: Final = " ()[]:,;-\u2013\u2014/"
_OR: Final = re.compile(r"(?<!\s)\s++(?:or|oder|ou)\s+(?![a-c][12]\b|higher\b|above\b|better\b)", re.IGNORECASE)
_SLASH: Final = re.compile(r"(?:(?<!\s)\s++)?/\s*(?![A-Ca-c][12]\b)")
_AND: Final = re.compile(r"(?:(?<!\s)\s++)?[,;&+]\s*(?![^(]{0,200}\))|(?<!\s)\s++(?:and|und|et)\s+", re.IGNORECASE)
_TEST: Final = re.compile(r"\b(?:IELTS|TOEFL|TOEIC|Cambridge|DELF|DALF|TestDaF|Goethe|DELE|HSK|JLPT|CELI|telc)\b")
_WEIGHT: Final = re.compile(
    r"\b(?:is\s+)?(?:preferred|optional|desirable|required|a plus|an advantage|nice to have|mandatory|must)\b",
    re.IGNORECASE,
)

_ODD: Final = re.compile(r"(?<!\w)[A-Za-z]\d(?!\w)")
_KNOWN: Final = re.compile(r"\b(?:(?:command|knowledge)\s+of|skills?)(?!\w)", re.IGNORECASE)
_NO_LANGUAGE: Final = frozenset({"none", "no", "no language", "any", "any language", "not needed"})

_NAMED: Final = {
    "upper intermediate": ("B2",),
    "pre intermediate": ("A2",),
    "very good": ("B2", "C1"),
    "excellent": ("C1", "C2"),
    "advanced": ("C1", "C2"),
    "fluent": ("C1", "C2"),
    "fluently": ("C1", "C2"),
    "fluency": ("C1", "C2"),
    "proficient": ("C1", "C2"),
    "native": ("C2",),
    "native speaker": ("C2",),
    "native level": ("C2",),
    "mother tongue": ("C2",),
    "bilingual": ("C2",),
    "business": ("B2", "C1"),
    "business fluent": ("C1", "C2"),
    "professional": ("B2", "C1"),
    "working knowledge": ("B1", "B2"),
    "good": ("B1", "B2"),
    "good knowledge of": ("B1", "B2"),
    "intermediate": ("B1", "B2"),
    "conversational": ("B1", "B2"),
    "fair": ("A2", "B1"),
    "basic": ("A1", "A2"),
    "basics": ("A1", "A2"),
    "some": ("A1", "A2"),
    "elementary": ("A1", "A2"),
    "beginner": ("A1", "A2"),
    "spoken": ("B1", "B2"),
}
"""Words for a level, and the levels that they may mean; a level has its name from the framework's own scale."""
_LONGEST_FIRST: Final = "|".join(name.replace(" ", "[ -]") for name in sorted(_NAMED, key=len, reverse=True))
_SAID: Final = re.compile(rf"(?<!\w)(?:{_LONGEST_FIRST})(?!\w)", re.IGNORECASE)


class Levelled(NamedTuple):
    """A language as it is written, and its level, where one is stated."""

    language: str
    level: str | None


def levelled(text: str) -> Levelled:
    """Take `English B2`, `B2 English` or `English (min. B2+)` apart; ask where the level may be two."""
    shown = " ".join(text.split())
    if len(shown) > _MOST:
        return Levelled(shown, None)
    _no_language(shown)
    two = _TWO.search(shown)
    if two:
        language = _rest(shown, two)
        raise _asking(f"`{shown[:60]}` has two levels", language, *two.groups())
    one = _ONE.search(shown)
    if one and (language := _rest(shown, one)):
        return Levelled(_unweighted(shown, language, one[1].upper()), one[1].upper())
    said = _SAID.search(shown)
    if said and (language := _rest(shown, said)):
        levels = _NAMED[" ".join(said[0].casefold().replace("-", " ").split())]
        if len(levels) == 1 and "intermediate" in said[0].casefold():
            return Levelled(language, levels[0])
        raise _asking(f"`{said[0]}` is not a CEFR level", _unweighted(shown, language, None), *levels)
    return Levelled(_unweighted(shown, shown, None), None)


def _rest(text: str, found: re.Match[str]) -> str:
    """What is left of a text without its level: the language."""
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    rest = re.sub(r"\(\s*\)|\[\s*\]", " ", _KNOWN.sub(" ", _LEAST.sub(" ", f"{rest} ")))
    return " ".join(rest.strip(_JOINING).split()).removeprefix("in ").strip()


def _unweighted(shown: str, language: str, level: str | None) -> str:
    """The language, if it is not said to be preferred only, for which there is no place here."""
    weight = _WEIGHT.search(language)
    if weight is None:
        return language
    bare = " ".join(_WEIGHT.sub(" ", language).strip(_JOINING).split())
    wanted = f"{bare} {level}" if level else bare
    cure = f"write {wanted}, if it is asked for; else say it in the text below"
    raise Refusal(codes.BAD_LANGUAGE, f"`{shown[:60]}`: languages that stand here are all asked for", cure)


def _asking(message: str, language: str, *levels: str) -> Refusal:
    return Refusal(
        codes.BAD_LANGUAGE, message, "write " + ", or ".join(f"{language} {each.upper()}" for each in levels)
    )


def _no_language(shown: str) -> None:
    """Raise Refusal of what names no language: `none`, a level alone, or a test, whose marks the host knows."""
    if shown.casefold() in _NO_LANGUAGE:
        cure = "write the language of work and the least level, such as English A1, or leave the key out"
        raise Refusal(codes.BAD_LANGUAGE, f"`{shown[:40]}` is no language that the work is done in", cure)
    if _ONE.fullmatch(shown) or _SAID.fullmatch(shown):
        cure = f"write the language, too, such as English {shown.upper() if _ONE.fullmatch(shown) else 'B2'}"
        raise Refusal(codes.BAD_LANGUAGE, f"`{shown[:40]}` says no language", cure)
    odd = _ODD.search(shown)
    if odd and not _ONE.search(shown):
        name, letter = shown[: odd.start()].strip(_JOINING) or "English", odd[0][0].upper()
        levels = [f"{letter}1", f"{letter}2"] if letter in "ABC" else ["B2", "C1"]
        cure = f"write {name} {levels[0]} or {name} {levels[1]}: levels are A1, A2, B1, B2, C1 and C2"
        raise Refusal(codes.BAD_LANGUAGE, f"`{odd[0]}` is not a CEFR level", cure)
    test = _TEST.search(shown)
    if test:
        cure = "write the language and its level, such as English B2, and name the test in the text below"
        raise Refusal(codes.BAD_LANGUAGE, f"`{test[0]}` is a test, and this takes a level of the CEFR", cure)


def alternatives(text: str) -> list[str]:
    """The languages of `English or German`, of which one is enough; the text alone where it names one."""
    either = _each(text, _SLASH, "{0}")
    if len(either) > 1:
        cure = f"write  {{any: {as_yaml(either)}}},  if one is enough, or  {', '.join(either)}  as items of the list"
        raise Refusal(codes.BAD_LANGUAGE, f"`{text[:60]}` can be read in two ways", cure)
    return _each(text, _OR, "{{any: {0}}}")


def together(text: str) -> list[str]:
    """The languages of `English and French` or `English, French`, each of which is asked for."""
    return _each(text, _AND, "{0}")


def _each(text: str, between: re.Pattern[str], form: str) -> list[str]:
    if len(text) > 10 * _MOST:
        return [text]
    parts = [part.strip() for part in between.split(text) if part.strip()]
    levels = [found[1].upper() for part in parts if (found := _ONE.search(part))]
    if len(parts) < 2 or len(levels) in {0, len(parts)} or "," in text:  # noqa: PLR2004 - a choice is of two
        return parts
    said = [levelled(part) for part in parts]
    first = form.format(as_yaml([f"{each.language} {levels[0]}" for each in said]))
    second = form.format(as_yaml([f"{each.language} {each.level or ''}".strip() for each in said]))
    message = f"`{text[:60]}` has one level for {len(parts)} languages"
    raise Refusal(codes.BAD_LANGUAGE, message, f"write  {first},  if it is that of each, or  {second}")
