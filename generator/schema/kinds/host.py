"""Names of hosts on the public internet."""

import ipaddress
import re

from generator.schema import codes
from generator.schema.refusal import Refusal

_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_LONGEST_HOST = 253
"""Characters of a name in the domain name system (RFC 1035, 2.3.4, as text without the final dot)."""
_PRIVATE = ("localhost", "local", "internal", "invalid", "onion", "home.arpa")


def public_host(host: str) -> str:
    """`host` in ASCII (IDNA 2003), if it is a name on the public internet and not a number or a private name."""
    try:
        name = host.rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        name = ""
    labels = name.split(".")
    if len(name) > _LONGEST_HOST:
        told = f"`{host[:40]}…` has {len(name)} characters, and a host's name at most {_LONGEST_HOST}"
        raise Refusal(codes.BAD_ADDRESS, told, "copy the address from the browser's address bar")
    if _is_number(name) or len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):  # noqa: PLR2004 - host and domain
        raise Refusal(
            codes.BAD_ADDRESS,
            f"`{host[:80]}` is not the name of a public host",
            "write for example harbour.example",
        )
    if any(name == end or name.endswith("." + end) for end in _PRIVATE):
        raise Refusal(
            codes.BAD_ADDRESS, f"`{host[:80]}` is a private name", "write an address that everybody can reach"
        )
    return name


def _is_number(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return name.rpartition(".")[2].isdigit()
    return True
