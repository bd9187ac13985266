"""The Jinja environment: autoescape always, no undefined names, nothing in reach but the view and the header."""

import gettext
from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from generator.pages import urls
from generator.prose.setter import ProseSetter
from generator.rendering.artifact import Artifact
from generator.rendering.filters import filters
from generator.rendering.folders import Folders
from generator.rendering.graph import Graph
from generator.rendering.header import SiteHeader
from generator.rendering.links import absolute, href
from generator.rendering.once import Once
from generator.rendering.structured import job_posting
from generator.rendering.translated import translating
from generator.schema.words import Words
from generator.wording.manner import Manner
from generator.wording.messages import translations_of
from generator.wording.names import Names
from generator.wording.phrases import Phrases


def environment(
    folders: Folders, site: SiteHeader, words: Words, assets: Mapping[str, Artifact], language: str
) -> Environment:
    """An environment that draws pages in `language`.

    Where nobody has translated the templates, their words, days and names stay in the site's own language, which they
    tell as `chrome`: one language at a time, and the listing's own text is marked as being in another.
    """
    translations = translations_of(folders.paths, language)
    made = Environment(
        loader=ChoiceLoader([FileSystemLoader(path) for path in folders.paths]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=["jinja2.ext.i18n", translating(translations.gettext)],
    )
    chrome = site.language if type(translations) is gettext.NullTranslations else language
    # The i18n extension adds this method at run time, where no type checker sees it.
    made.install_gettext_callables(translations.gettext, translations.ngettext, newstyle=True)  # type: ignore[attr-defined]
    made.filters.update(_filters(site, words, translations, chrome))
    made.tests["stated"] = stated
    made.globals.update({"site": site, "urls": urls, "chrome": chrome, "asset": lambda name: assets[name].path})
    return made


def _filters(
    site: SiteHeader, words: Words, translations: gettext.NullTranslations, language: str
) -> Mapping[str, Callable[..., Any]]:
    manner, names, prose = Manner(language), Names(words, language), ProseSetter()
    phrases = Phrases(manner, names, translations.gettext, translations.ngettext)
    graph = Graph(site.address, phrases)
    return {
        **filters(phrases, manner, names, prose),
        "href": href,
        "absolute": absolute,
        "job_posting": lambda view: job_posting(view, site, names),
        "breadcrumbs": graph.breadcrumbs,
        "item_list": graph.item_list,
        "organisation_data": graph.organisation,
        "once": Once(),
    }


def stated(value: Any) -> bool:
    """Whether a value says anything: None and empty lists do not."""
    return value not in (None, (), "")
