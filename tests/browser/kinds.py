"""One page of every kind that the demonstration has: a new kind is looked at as soon as it is planned."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from generator.pages.kinds import PAGE_KINDS
from generator.pages.moved import MovedView
from generator.pages.page import Page, Raw
from tests.sites.pseudo import copy
from tests.sites.small import planning

TODAY: Final = datetime(2026, 11, 24, 9, tzinfo=UTC)
"""The day that the demonstration is built on."""


def _addresses() -> dict[str, str]:
    with TemporaryDirectory() as folder:
        made = planning(copy("demonstration", Path(folder)), now=TODAY)
        pages = {_name(kind): [page for page in kind.plan(made) if _whole(page)] for kind in PAGE_KINDS}
    fullest = {kind: max(each, key=_fullness).url for kind, each in pages.items() if each}
    translated = next(page.url for page in pages["placement"] if page.view.head.text_language == "ar")
    return {**fullest, "translated placement": translated}


def _name(kind: object) -> str:
    return kind.__name__.rpartition(".")[2].replace("_", " ")


def _whole(page: Page) -> bool:
    """Whether people look at a page: it is no part of another, no file beside it, and leads on by nothing but links."""
    return not isinstance(page.view, Raw | MovedView) and page.shown_at in {"", None} and page.path.endswith(".html")


def _fullness(page: Page) -> int:
    return len(repr(page.view))


KINDS: Final = _addresses()
