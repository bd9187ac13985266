"""Addresses: https ones of public hosts, and e-mail addresses.

`Https`:
    https://harbour.example/apply       -> https://harbour.example/apply
    HTTPS://Harbour.example             -> https://harbour.example/
    https://häfen.example/ä b           -> ! `https://häfen.example/ä b` is not a plain address
    https://häfen.example/ä             -> https://xn--hfen-loa.example/%C3%A4
    http://harbour.example/apply        -> ! `http://harbour.example/apply` does not begin with https://
    harbour.example                     -> ! `harbour.example` does not begin with https://
    https://ana:secret@harbour.example/ -> ! `https://ana:secret@harbour.example/` is not a plain address
    https://ana@harbour.example/        -> ! `https://ana@harbour.example/` is not a plain address
    https://192.0.2.7/                  -> ! `192.0.2.7` is not the name of a public host
    https://intranet.local/             -> ! `intranet.local` is a private name

`Email`:
    interns@harbour.example        -> interns@harbour.example
    mailto:interns@Harbour.example -> interns@harbour.example
    interns at harbour.example     -> ! `interns at harbour.example` is not an e-mail address
    interns@harbour                -> ! `harbour` is not the name of a public host
    in..terns@harbour.example      -> ! `in..terns@harbour.example` is not an e-mail address
    <interns@harbour.example>      -> interns@harbour.example
    Ana <interns@harbour.example>  -> ! `Ana <interns@harbour.example>` is not an e-mail address
    x?bcc=y@harbour.example        -> ! `x?bcc=y@harbour.example` has a ?, which no mailbox has

`Contact`:
    interns@harbour.example       -> mailto:interns@harbour.example
    https://harbour.example/apply -> https://harbour.example/apply
    interns at harbour.example    -> ! `interns at harbour.example` is not an e-mail address
    <https://harbour.example/a>   -> https://harbour.example/a
    jobs (at) harbour.example     -> ! `jobs (at) harbour.example` is not an e-mail address
    mailto:a@b.example?cc=c@d.example -> ! `a@b.example?cc=c@d.example` has a ?, which no mailbox has
    x?bcc=y@harbour.example       -> ! `x?bcc=y@harbour.example` has a ?, which no mailbox has
    https://harbour.example/@ana  -> https://harbour.example/@ana
    +351 234 000 000              -> ! `+351 234 000 000` does not begin with https://

`Domain`:
    harbour.example -> harbour.example
    Häfen.example   -> xn--hfen-loa.example
    harbour         -> ! `harbour` is not the name of a public host
    localhost       -> ! `localhost` is not the name of a public host
    192.0.2.7       -> ! `192.0.2.7` is not the name of a public host
"""

import re
from collections.abc import Callable
from typing import Annotated, Final
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic import BeforeValidator, Field, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.host import public_host
from generator.schema.kinds.text import plain
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

MOST = 2000
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|\[|[\w.-]+/")
_SPOKEN = re.compile(r"([\w.-]{1,64})\s*[\[(]?\bat\b[\])]?\s*((?:[\w-]+\.)+[\w-]+)", re.IGNORECASE)
_BARE = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:/\S*)?$")
_MAILBOX = re.compile(r"[A-Za-z0-9.!$'*+=^_`{|}~-]{1,64}")
_ORDERS = re.compile(r"[?&%#/]")
"""Marks that a `mailto:` address takes for a header or an escape (RFC 6068, 2); people's mailboxes have none."""
_WITHIN = re.compile(r"(?:<|\]\()\s*((?:https://|mailto:)?[^\s<>()]+)\s*[>)]")


_WHOLE: Final = "write the whole address, for example https://harbour.example/apply"


def https(word: object) -> str:
    """Read an https address and write it anew: host in small letters (IDNA), path quoted (RFC 3986)."""
    text = _unwrapped(plain(word))
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise Refusal(
            codes.BAD_ADDRESS, f"`{text[:80]}` is not an address", "copy it from the browser's address bar"
        ) from None
    if parts.scheme.lower() != "https":
        raise Refusal(codes.BAD_ADDRESS, f"`{text[:80]}` does not begin with https://", _secure(text, parts.scheme))
    if " " in text or len(text) > MOST or parts.username is not None or parts.password is not None:
        raise Refusal(
            codes.BAD_ADDRESS, f"`{text[:80]}` is not a plain address", "remove spaces, user name and password"
        )
    try:
        host = public_host(parts.hostname or "")
    except Refusal as refusal:
        raise Refusal(refusal.code, refusal.message, _WHOLE) from None
    netloc = f"{host}:{port}" if port and port != 443 else host  # noqa: PLR2004 - the port of https
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return urlunsplit(("https", netloc, path, query, quote(parts.fragment, safe="/%:@!$&'()*+,;=~-._?")))


def _secure(text: str, scheme: str) -> str:
    within = _WITHIN.search(text[:MOST])
    if within and within[1].startswith(("https://", "mailto:")):
        return f"write {within[1].removeprefix('mailto:')[:80]}"
    address = f"https://{text[7:87]}" if scheme.lower() == "http" else f"https://{text[:80]}"
    return f"write {address}" if (scheme.lower() == "http" or _BARE.match(text)) and _is(https, address) else _WHOLE


def _is(kind: Callable[[object], str], text: str) -> bool:
    """Whether a kind takes `text`, which is to be proposed."""
    try:
        kind(text)
    except Refusal:
        return False
    return True


def _unwrapped(text: str) -> str:
    """`text` without the angle brackets that set it apart (RFC 3986, appendix C)."""
    return text[1:-1].strip() if text[:1] == "<" and text[-1:] == ">" else text


def email(word: object) -> str:
    """Read an e-mail address such as `interns@harbour.example` (the addr-spec of RFC 5322, unquoted)."""
    text = _unwrapped(plain(word)).removeprefix("mailto:")
    mailbox, at, host = text.rpartition("@")
    if orders := _ORDERS.search(text):
        told = f"`{text[:80]}` has a {orders[0]}, which no mailbox has"
        bare = _ORDERS.split(text)[0]
        raise Refusal(codes.BAD_EMAIL, told, f"write {bare if '@' in bare else 'for example interns@harbour.example'}")
    if not at or not _MAILBOX.fullmatch(mailbox) or ".." in mailbox or mailbox[0] == "." or mailbox[-1] == ".":
        raise Refusal(
            codes.BAD_EMAIL,
            f"`{text[:80]}` is not an e-mail address",
            _mailed(text),
        )
    return f"{mailbox}@{public_host(host)}"


def _mailed(text: str) -> str:
    spoken = _SPOKEN.fullmatch(text[:MOST])
    within = _WITHIN.search(text[:MOST])
    meant = f"{spoken[1]}@{spoken[2]}" if spoken else within[1].removeprefix("mailto:") if within else ""
    return f"write {meant}" if meant and _is(email, meant) else "write for example interns@harbour.example"


def contact(word: object) -> str:
    """Read an https address, or an e-mail address, which becomes a `mailto:` one (RFC 6068)."""
    text = plain(word)
    bare = _unwrapped(text)
    if bare.startswith("mailto:") or ("@" in bare and not _SCHEME.match(bare)):
        return f"mailto:{email(text)}"
    if ":" not in text and "/" not in text and _SPOKEN.fullmatch(text[:MOST]):
        return email(text)
    return https(text)


_ADDRESS = Asked(Control.ADDRESS, words=True)
Https = Annotated[
    str,
    BeforeValidator(https),
    Field(max_length=MOST),
    WithJsonSchema({"type": "string", "pattern": "^\\s*[hH][tT][tT][pP][sS]://"}),
    _ADDRESS,
]
Email = Annotated[str, BeforeValidator(email), WithJsonSchema({"type": "string", "pattern": "@"}), _ADDRESS]
Contact = Annotated[
    str, BeforeValidator(contact), WithJsonSchema({"type": "string", "pattern": "@|://| at "}), _ADDRESS
]
Domain = Annotated[
    str,
    BeforeValidator(lambda word: public_host(plain(word))),
    WithJsonSchema({"type": "string", "pattern": r"\."}),
    Asked(Control.LINE),
]
