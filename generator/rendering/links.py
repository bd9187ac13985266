"""Addresses as a page writes them: relative ones, so that a site works at any address and in any folder."""

import re
from typing import Final
from urllib.parse import quote, urlsplit

from jinja2 import pass_context
from jinja2.runtime import Context

_FROM_ROOT: Final = '<a href="/'
_ROOTED: Final = re.compile(r'(?<=<a href=")/(?!/)([^"]*)')


@pass_context
def href(context: Context, url: str) -> str:
    """`url`, which is relative to the site, as a link on the page that is being drawn."""
    return relative(url, context["seen_from"], context["site"].address)


def relative(url: str, seen_from: str | None, address: str) -> str:
    """`url` as seen from another address of the site; whatever is shown at any depth has no relative ones."""
    if seen_from is None:
        return urlsplit(address).path + url
    up = "../" * seen_from.count("/")
    return up + url or "./"


@pass_context
def within_site(context: Context, html: str, *, whole: bool = False) -> str:
    """`html` that somebody wrote, its links from the site's root as links on this page, or `whole` addresses."""
    if _FROM_ROOT not in html:
        return html
    seen_from, address = context["seen_from"], context["site"].address
    return _ROOTED.sub(lambda link: address + link[1] if whole else relative(link[1], seen_from, address), html)


@pass_context
def absolute(context: Context, url: str) -> str:
    """`url` with the site's own address before it."""
    return str(context["site"].address) + url


def host(address: str) -> str:
    """The host of an https address; nothing where it is an e-mail address."""
    return urlsplit(address).netloc


def bare(address: str) -> str:
    """An address as one reads it: an e-mail address without its scheme."""
    return address.removeprefix("mailto:")


def naming(contact: str, subject: str) -> str:
    """`contact` with the subject of the mail to write, where it is an e-mail address."""
    return f"{contact}?subject={quote(subject)}" if contact.startswith("mailto:") else contact
