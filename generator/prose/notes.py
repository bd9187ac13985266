"""Footnotes, as GitHub Flavored Markdown has them: numbered as they are first spoken of, and set below the text."""

from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from generator.prose.prose import PREFIX
from generator.prose.remark import LINE, Remark, lined

NOTE: Final = "note"
"""The element of a reference to a footnote, until it has its number."""
NOTES: Final = "notes"
"""The class of the list of footnotes."""
_LABEL: Final = "label"


def with_notes(root: Element, notes: Mapping[str, Element]) -> Element:
    """`root` with all notes by their labels at its end, their words to be set like all others."""
    if notes:
        listed = SubElement(root, "ol", {"class": NOTES})
        for label, note in notes.items():
            note.set(_LABEL, label)
            listed.append(note)
    return root


class Notes(Treeprocessor):
    """Numbers the notes and their references, and leaves out notes that nothing refers to."""

    remarks: tuple[Remark, ...] = ()

    def run(self, root: Element) -> None:
        """Turn references to links."""
        listed = root[-1] if len(root) and root[-1].get("class") == NOTES else None
        notes = {str(note.get(_LABEL)): note for note in listed} if listed is not None else {}
        uses: dict[str, int] = {}
        remarks = []
        for element, line in list(lined(root)):
            if element.tag != NOTE:
                continue
            label = (element.text or "").casefold()
            if label in notes:
                uses[label] = uses.get(label, 0) + 1
                _refer(element, list(uses).index(label) + 1, uses[label])
            else:
                remarks.append(Remark(kind="missing-note", words=f"[^{element.text}]", line=line))
                element.tag, element.text = "span", AtomicString(f"[^{element.text}]")
        for label in notes.keys() - uses.keys():
            line = int(notes[label].get(LINE, 1))
            remarks.append(Remark(kind="lone-note", words=f"[^{label}]:", line=line))
        if listed is not None:
            _list(root, listed, [notes[label] for label in uses])
        self.remarks = tuple(remarks)


def _refer(element: Element, number: int, use: int) -> None:
    """Make `element` the link to a note."""
    element.tag, element.text = "sup", None
    place = f"{PREFIX}to-{number}" if use == 1 else f"{PREFIX}to-{number}-{use}"
    SubElement(element, "a", {"href": f"#{PREFIX}note-{number}", "id": place}).text = AtomicString(str(number))


def _list(root: Element, listed: Element, notes: list[Element]) -> None:
    """Leave `notes` in the list, each with the way back."""
    listed[:] = notes
    if not notes:
        root.remove(listed)
    for number, note in enumerate(notes, 1):
        note.set("id", f"{PREFIX}note-{number}")
        last = note[-1] if len(note) and note[-1].tag == "p" else note
        if len(last):
            last[-1].tail = (last[-1].tail or "") + " "
        else:
            last.text = (last.text or "") + " "
        back = SubElement(last, "a", {"href": f"#{PREFIX}to-{number}"})
        back.text = AtomicString("\N{LEFTWARDS ARROW WITH HOOK}\N{VARIATION SELECTOR-15}")
