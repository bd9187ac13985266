"""What a page is made of, for tests that look at every page: elements, texts of scripts, and how it may be unsafe."""

import json
import re
from dataclasses import dataclass
from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())  # noqa: SIM905
FORBIDDEN = frozenset(
    "style iframe frame frameset object embed applet base math portal audio video source track".split()  # noqa: SIM905
)
LOADED = {"script": "src", "img": "src", "input": "src"}
LOADED_LINKS = frozenset({"stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch"})


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    text: str = ""


class Parts(HTMLParser):
    """The elements of a page in order; a wrongly nested one is noted in `slips`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.slips: list[str] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        if len(set(names)) < len(names):
            self.slips.append(f"an attribute twice in <{tag}>")
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1].tag != tag:
            self.slips.append(f"</{tag}> within <{self.open[-1].tag if self.open else ''}>")
        while self.open and self.open.pop().tag != tag:
            pass

    def handle_data(self, data):
        if self.open:
            self.open[-1].text += data

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]


def parts(page: str) -> Parts:
    """The parts of a page or a fragment."""
    made = Parts()
    made.feed(page)
    made.close()
    made.slips += [f"<{element.tag}> is not closed" for element in made.open]
    return made


def unsafe(page: Parts) -> list[str]:
    """Whatever could run, be loaded from elsewhere, or lead elsewhere than a page may."""
    return [fault for element in page.elements for fault in _faults(element)]


def _faults(element: Element):
    tag, said = element.tag, element.attributes
    if tag in FORBIDDEN:
        yield f"<{tag}>"
    if tag == "script" and "src" not in said:
        if said.get("type") != "application/ld+json":
            yield f"an inline script: {element.text[:60]}"
        else:
            json.loads(element.text)
    if tag == "meta" and not _is_harmless(said):
        yield f"<meta http-equiv={said['http-equiv']}>"
    yield from (f"{name} in <{tag}>" for name in said if name.startswith("on") or name in {"style", "srcdoc", "ping"})
    yield from (f"{name}={value}" for name, value in said.items() if _leads_astray(tag, name, value, said))


def _is_harmless(said: dict[str, str]) -> bool:
    """Whether what stands in for a header is the policy, or leads on to another page of the site."""
    header, content = said.get("http-equiv", "content-security-policy").lower(), said.get("content", "")
    within = re.fullmatch(r"0; url=(?:\.\./)+[a-z0-9/-]+", content) is not None
    return header == "content-security-policy" or (header == "refresh" and within)


def _leads_astray(tag: str, name: str, value: str, said: dict[str, str]) -> bool:
    value = "".join(value.split()).lower()
    loaded = LOADED.get(tag) == name or (tag == "link" and LOADED_LINKS.intersection(said.get("rel", "").split()))
    if name in {"src", "srcset", "poster", "background", "data"} or (loaded and name == "href"):
        return value.startswith(("http:", "https:", "//", "data:", "javascript:", "blob:"))
    if name in {"href", "action", "formaction", "xlink:href", "cite"}:
        scheme = value.partition(":")[0] if ":" in value.partition("/")[0] else ""
        return scheme not in {"", "https", "mailto", "tel"} or value.startswith(("//", "/\\", "\\"))
    return False
