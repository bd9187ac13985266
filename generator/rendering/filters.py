"""What templates may do with the values of a view: put them into words."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from generator.pages.structured.job_posting import JobPosting
from generator.pages.structured.writing import quoted
from generator.prose.prose import HIGHEST, NOTHING, Prose
from generator.rendering.links import within_site
from generator.vocabularies.direction import text_direction
from generator.wording.manner import Manner
from generator.wording.names import Names
from generator.wording.wording import Wording


def iso(when: date | datetime) -> str:
    """A day or a moment in ISO 8601."""
    return when.isoformat()


@pass_context
def jsonld(context: Context, said: str | JobPosting, text: Prose = NOTHING) -> Markup:
    """JSON-LD in its element, a posting with its `text`; `<`, `>` and `&` are escaped, so that none can end it."""
    if isinstance(said, str):
        whole = said
    else:
        html = within_site(context, (text or said.instead).html, whole=True)
        whole = said.before + quoted(html) + said.after
    safe = whole.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    safe = safe.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return Markup(f'<script type="application/ld+json">{safe}</script>')  # noqa: S704 - escaped just above


@pass_context
def prose(context: Context, text: Prose, top: int = HIGHEST, name: str = "") -> Markup:
    """A text as it was set, its highest headings at level `top`; `name` tells it from others on the page."""
    return Markup(within_site(context, text.under(top, name)))  # noqa: S704 - it was cleaned when it was set


def filters(wording: Wording) -> Mapping[str, Callable[..., Any]]:
    """The filters by the names that templates use."""
    written: Mapping[str, Callable[..., Any]] = {
        "direction": text_direction,
        "iso": iso,
        "prose": prose,
        "jsonld": jsonld,
    }
    return {**_of_values(wording), **_of_figures(wording.manner), **_of_names(wording.names), **written}


def _of_values(wording: Wording) -> Mapping[str, Callable[..., Any]]:
    phrases = wording.phrases
    return {
        "said": wording.values.said,
        "until": phrases.until,
        "until_short": phrases.until_short,
        "spoken": phrases.spoken,
        "when": phrases.when,
        "several": phrases.several,
        "lands": phrases.lands,
        "starts": phrases.starts,
        "starts_short": phrases.starts_short,
        "length": phrases.length,
        "figures": phrases.figures,
        "money": phrases.money,
        "paid": phrases.paid,
        "paid_short": phrases.paid_short,
    }


def _of_figures(manner: Manner) -> Mapping[str, Callable[..., Any]]:
    return {
        "day": manner.day,
        "day_short": manner.day_short,
        "month": manner.month,
        "number": manner.number,
        "sum_in": manner.currency,
    }


def _of_names(names: Names) -> Mapping[str, Callable[..., Any]]:
    return {
        "label": names.label,
        "country": names.country,
        "language": names.language,
        "currency": names.currency,
        "field": names.field,
        "word": lambda key, vocabulary: names.word(vocabulary, key),
    }
