"""The facets as the search form shows them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.catalogue.catalogue import Catalogue
from generator.pages import urls
from generator.pages.columns import Columns
from generator.pages.facets import FACETS, Facet


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueView:
    """A value to tick, with those narrower than it; `url` is a built list of it, where there is one."""

    key: str
    url: str = ""
    narrower: tuple["ValueView", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetView:
    """`values` are empty where there are too many to tick; `unstated` where some placement has none."""

    name: str
    values: tuple[ValueView, ...]
    unstated: bool


def facet_views(catalogue: Catalogue, columns: Columns) -> tuple[FacetView, ...]:
    """Every facet with those of its values in `columns` that can be ticked."""
    return tuple(
        FacetView(
            name=facet.name,
            values=() if facet.open_ended else _values(catalogue, facet, columns.values[facet.name]),
            unstated=facet.name in columns.unstated,
        )
        for facet in FACETS
    )


def _values(catalogue: Catalogue, facet: Facet, keys: Sequence[str]) -> tuple[ValueView, ...]:
    known = catalogue.words.known
    if facet.name == "field":
        return _tree(catalogue, keys)
    if facet.name == "country":
        named = sorted(keys, key=known["countries"].name)
        return tuple(ValueView(key=key, url=urls.country(catalogue.words, key)) for key in named)
    if facet.name == "language":
        return tuple(ValueView(key=key) for key in sorted(keys, key=_named_by(known["languages"].name)))
    return tuple(ValueView(key=word) for word in facet.words if word in keys)


def _named_by(name: Callable[[str], str]) -> Callable[[str], str]:
    """A name to sort by; a language that has none, such as one with a script, stands by its tag."""

    def named(key: str) -> str:
        try:
            return name(key)
        except KeyError:
            return key

    return named


def _tree(catalogue: Catalogue, keys: Sequence[str]) -> tuple[ValueView, ...]:
    fields = catalogue.words.known["fields"]
    above = {key: next(iter(fields.ancestors(key)), "") for key in keys}

    def below(parent: str) -> tuple[ValueView, ...]:
        return tuple(
            ValueView(key=key, url="" if parent else urls.field(catalogue.words, key), narrower=below(key))
            for key in keys
            if above[key] == parent
        )

    return below("")
