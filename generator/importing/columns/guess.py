"""What a table's columns mean, by their names: the same name as a key, as its title, or as people call it.

Forms ask in sentences, so the words that say nothing are left out where the whole is no name: `What is the title of
your internship?` is the title. Nothing is guessed from likeness: any other column is listed below the text, and told.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from generator.importing.columns.aliases import ALIASES, PERSONAL
from generator.importing.columns.beside import CURRENCY, EACH, LEAST, MOST
from generator.importing.columns.day_order import day_order
from generator.importing.columns.meaning import LEFT_OUT, LISTED, ORGANISATION, Meaning
from generator.schema.derived.field_description import fields_of

_WORD: Final = re.compile(r"[^\W_]+")
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FILLING: Final = frozenset(
    (
        *("what", "which", "who", "is", "are", "will", "be", "the", "a", "an", "of", "for", "in", "your", "our"),
        *("this", "please", "enter", "state", "give", "do", "does", "you", "internship", "internships", "placement"),
        "offer",
    )
)
"""Words of a question that do not say what is asked for."""
_BRACKETS: Final = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
_LENGTH: Final = re.compile(r"\b(weeks|months)\b", re.IGNORECASE)
_MONEY: Final = re.compile(r"(?P<currency>[A-Z]{3}|[€£])(?:\s*(?:/|per)\s*(?P<each>hour|day|week|month|year))?")
_OF_ANYTHING: Final = frozenset({"name"})
"""What may be of a person, a body or a placement."""
_OF_PEOPLE: Final = frozenset({"email", "mail", "phone", "telephone", "mobile", "gender", "sex", "birth", "religion"})
_LENGTHS: Final = {
    name: unit
    for unit in ("weeks", "months")
    for name in (unit, f"number of {unit}", f"duration in {unit}", f"no of {unit}")
}
_DAYS: Final = frozenset({"deadline", "opens", "posted", "verified", "starts", "ends"})


def plain(name: str) -> str:
    """A column's name as aliases have it: its words in small letters, without what stands in brackets."""
    return " ".join(_WORD.findall(_HUMP.sub(" ", _BRACKETS.sub(" ", name)).casefold()))


def _core(name: str) -> frozenset[str]:
    """The words of a name that say what it is, in any order."""
    return frozenset(name.split()) - _FILLING


def _known() -> dict[str, str]:
    named = {plain(alias): target for target, aliases in ALIASES.items() for alias in aliases}
    for record, before in (("organisation", ORGANISATION), ("placement", "")):
        for field in fields_of(record):
            if before and field.name in {"name", "support", "fees", "country", "city", "summary"}:
                continue  # said so, they are the placement's
            target = "organisation.name" if field.name == "organisation" else before + field.name
            named.setdefault(plain(field.title), target)
            named.setdefault(plain(before + field.name), target)
            named.setdefault(plain(field.name), target)
    return named


_KNOWN: Final[Mapping[str, str]] = _known()


def _cores() -> dict[frozenset[str], str]:
    """What names mean by their words; those that would mean two things are none."""
    meant: dict[frozenset[str], set[str]] = {}
    for name, target in _KNOWN.items():
        meant.setdefault(_core(name), set()).add(target)
    return {core: targets.pop() for core, targets in meant.items() if core - _OF_ANYTHING and len(targets) == 1}


_CORES: Final[Mapping[frozenset[str], str]] = _cores()


def _target(name: str) -> str:
    """The key that a column's name stands for; nothing where it stands for none."""
    said = plain(name)
    return _KNOWN.get(said) or _CORES.get(_core(said), "")


def personal(name: str) -> bool:
    """Whether a column names people, or says what must not matter in choosing them."""
    return plain(name) in PERSONAL or bool(frozenset(plain(name).split()) & _OF_PEOPLE)


def recognised(name: str) -> bool:
    """Whether a column of this name means something."""
    return bool(_target(name)) or plain(name) in _LENGTHS or _bound(name) is not None


def guessed(columns: Mapping[str, Sequence[str]]) -> dict[str, Meaning]:
    """The meaning of each column; each comes with what its cells say, by which the order of days is told."""
    meanings = {name: _meaning(name, columns) for name in columns}
    told = {other for meaning in meanings.values() for other in meaning.others()}
    return {name: meaning for name, meaning in meanings.items() if name not in told}


def _meaning(name: str, columns: Mapping[str, Sequence[str]]) -> Meaning:
    bound = _bound(name)
    if bound:
        return _range(name, bound, columns)
    if plain(name) in _LENGTHS:
        return Meaning(target="duration", template=f"{{}} {_LENGTHS[plain(name)]}")
    target = _target(name) or (LEFT_OUT if personal(name) else LISTED)
    if target == "pay":
        return Meaning(target=target, template=_sum("{}", name, columns))
    if target == "duration" and (unit := _LENGTH.search(f"{plain(name)} {name}")):
        return Meaning(target=target, template=f"{{}} {unit[1].lower()}")
    if target in _DAYS:
        return Meaning(target=target, order=day_order(columns[name]))
    return Meaning(target=target)


def _bound(name: str) -> tuple[str, str] | None:
    """The key that a column is one bound of, and the name of its list: `("duration", "least")`."""
    said = plain(name)
    for side, lists in (("least", LEAST), ("most", MOST)):
        for target, names in lists.items():
            if said in names:
                return target, side
    return None


def _range(name: str, bound: tuple[str, str], columns: Mapping[str, Sequence[str]]) -> Meaning:
    """Both bounds in one, at the lower; the upper alone is `up to`."""
    target, side = bound
    other = next((each for each in columns if _bound(each) == (target, "most" if side == "least" else "least")), "")
    if side == "most" and other:
        return Meaning(target=LISTED)  # taken with the other
    one = f"{{}}-{{{other}}}" if other else "from {}" if side == "least" else "up to {}"
    if target == "pay":
        return Meaning(target=target, template=_sum(one, name, columns))
    unit = _LENGTH.search(f"{plain(name)} {name}")
    return Meaning(target=target, template=f"{one} {unit[1].lower()}" if unit else one)


def _sum(amount: str, name: str, columns: Iterable[str]) -> str:
    """A sum, with its currency and period from the name's brackets or from columns of their own."""
    brackets = _BRACKETS.search(name)
    told = _MONEY.search(brackets[1]) if brackets else None
    currency = next((f"{{{each}}}" for each in columns if plain(each) in CURRENCY), "")
    each = next((f"{{{each}}}" for each in columns if plain(each) in EACH), "")
    if told:
        currency, each = told["currency"], told["each"] or each
    if not each and plain(name).startswith("monthly"):
        each = "month"
    return " ".join(filter(None, (amount, currency, each and f"per {each}")))
