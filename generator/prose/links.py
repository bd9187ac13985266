"""Links and pictures: which lead somewhere, and what stands in place of the others."""

import re
from typing import Final
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from generator.prose.prose import PREFIX
from generator.prose.remark import Kind, Remark, lined

# Within the site no colon stands in the first segment of a path (RFC 3986, 4.2): what is before it would be a scheme.
_ADDRESS: Final = re.compile(
    r"(?:https://(?![^/?#\s]*@)|mailto:|#|(?![^/?#]*:)(?![/\\]{2}))[^\s\\<>\"]*", re.IGNORECASE
)


class Links(Treeprocessor):
    """Takes out pictures and addresses that lead astray or nowhere; their words stay."""

    remarks: tuple[Remark, ...] = ()

    def run(self, root: Element) -> None:
        """Change the links of `root`."""
        ids = {element.get("id") for element in root.iter()} - {None}
        remarks = []
        for element, line in lined(root):
            if element.tag == "img":
                remarks.append(Remark(kind="image", words=element.get("alt", ""), line=line))
                element.text = element.get("alt")
            elif element.tag == "a" and (wrong := _wrong(element, written := element.get("href", ""), ids)):
                remarks.append(Remark(kind=wrong, words=written, line=line))
            else:
                continue
            element.tag = "span"
            element.attrib.clear()
        self.remarks = tuple(remarks)


def _wrong(link: Element, written: str, ids: set[str | None]) -> Kind | None:
    """What is wrong with an address; an anchor that is right gets the name that the heading has on the page."""
    href = written.replace(" ", "%20")
    link.set("href", href)
    if not _ADDRESS.fullmatch(href):
        return "dropped-link"
    if not href.startswith("#"):
        return None
    name = unquote(href[1:])
    name = name if name.startswith(PREFIX) else PREFIX + name
    link.set("href", f"#{name}")
    return None if name in ids else "dead-anchor"
