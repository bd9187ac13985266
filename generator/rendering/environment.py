"""The Jinja environment: autoescape always, no undefined names, nothing in reach but the view and the header."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from generator.facts.typed_words import WORDS
from generator.pages.addresses import alone, at_the_foot
from generator.pages.kinds import DECLARED
from generator.rendering.artifact import Artifact
from generator.rendering.compiled import Compiled
from generator.rendering.field_rows import FieldRows
from generator.rendering.filters import filters
from generator.rendering.folders import Folders
from generator.rendering.header import SiteHeader
from generator.rendering.links import absolute, bare, host, href, naming
from generator.rendering.modules import awaited
from generator.rendering.once import Once
from generator.rendering.translated import message, translating
from generator.rendering.whose_words import marked, said_in
from generator.wording.wording import Wording


def environment(
    folders: Folders,
    site: SiteHeader,
    assets: Mapping[str, Artifact],
    wording: Wording,
    compiled: Compiled | None = None,
) -> Environment:
    """An environment whose templates speak as `wording` has it; they tell its language as `chrome`."""
    messages = wording.messages
    made = Environment(
        loader=ChoiceLoader([FileSystemLoader(path) for path in folders.paths]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=compiled,
        extensions=[
            "jinja2.ext.i18n",
            translating({"_": message(messages.gettext), "name_of": wording.phrases.title_of}),
        ],
    )
    # The i18n extension adds this method at run time, where no type checker sees it.
    made.install_gettext_callables(messages.gettext, messages.ngettext, newstyle=True)  # type: ignore[attr-defined]
    made.filters.update(_filters(site, wording))
    made.tests["stated"] = stated
    made.globals.update(_globals(site, assets, wording))
    return made


def _globals(site: SiteHeader, assets: Mapping[str, Artifact], wording: Wording) -> Mapping[str, Any]:
    return {
        "site": site,
        "urls": alone(DECLARED),
        "foot": [(url, wording.say(words)) for url, words in at_the_foot(DECLARED).items()],
        "chrome": wording.language,
        "words": WORDS,
        "asset": lambda name: assets[name].path,
        "awaited": lambda name: awaited(name, assets),
        "name_of": cache(wording.phrases.title_of),
    }


def _filters(site: SiteHeader, wording: Wording) -> Mapping[str, Callable[..., Any]]:
    return {
        **filters(wording),
        "field_rows": FieldRows(wording, site.language),
        "href": href,
        "absolute": absolute,
        "host": host,
        "bare": bare,
        "naming": naming,
        "marked": lambda language: marked(language, wording.language),
        "said_in": lambda words, language: said_in(words, language, wording.language),
        "once": Once(),
    }


def stated(value: Any) -> bool:
    """Whether a value says anything: None and empty lists do not."""
    return value not in (None, (), "")
