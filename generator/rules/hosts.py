"""Whose an address is."""

from collections.abc import Iterable
from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """The host of an https or a `mailto:` address, in small letters."""
    if address.startswith("mailto:"):
        return address.rpartition("@")[2].lower()
    return urlsplit(address).hostname or ""


def belongs(host: str, domains: Iterable[str]) -> bool:
    """Whether `host` is one of `domains` or stands below one."""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
