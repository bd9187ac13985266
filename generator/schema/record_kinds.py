"""The kinds of record: what each is called, and where its files lie.

Finding files must not wait for the types, which `records.py` has under the same names.
"""

import re
from dataclasses import dataclass
from typing import Final

_NAMED: Final = {
    # A translation has its language between its name and the ending: `robotics.de.md`.
    "{slug}.md": r"(?P<slug>[^/.]*)(?:\.(?P<language>[^/]*))?\.md",
    "{slug}.yaml": r"(?P<slug>[^/]*)\.ya?ml",
}

_PART: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKind:
    """`home` is the path of a file below `content/`: `{slug}` is the record's name.

    `{organisation}` is whose it is, and `{placement}` which placement of theirs it is about.
    """

    name: str
    home: str

    @property
    def is_markdown(self) -> bool:
        """Whether its files are a text below front matter, and not YAML throughout."""
        return self.home.endswith(".md")

    @property
    def folder(self) -> str:
        """The folder that its files lie in, as a person is told of it; empty for a file that stands alone."""
        return _PART.sub(lambda part: part[1].upper(), self.home.rpartition("/")[0])

    def homes(self) -> re.Pattern[str]:
        """What the paths of its files below `content/` look like."""
        folder, _, name = self.home.rpartition("/")
        within = "".join(f"{_PART.sub(_any, part)}/" for part in folder.split("/") if part)
        return re.compile(within + _NAMED.get(name, f"(?P<slug>){re.escape(name)}"))


def _any(part: re.Match[str]) -> str:
    return f"(?P<{part[1]}>[^/]+)"


RECORD_KINDS: Final = (
    RecordKind(name="placement", home="placements/{organisation}/{slug}.md"),
    RecordKind(name="organisation", home="organisations/{slug}.md"),
    RecordKind(name="guide", home="guides/{slug}.md"),
    RecordKind(name="report", home="reports/{organisation}/{placement}/{slug}.md"),
    RecordKind(name="site", home="site.yaml"),
    RecordKind(name="term", home="vocabularies/{slug}.yaml"),
)
