"""A line that a cure shows takes its diagnostic away when it is pasted, and brings no other error.

Such a line stands apart by two spaces, or ends the cure: `add a line such as  city: Aveiro`. It takes the place of the
key that the file has, or is added to the front matter. One inside a group says so: "below `visa`, write  needed: yes".
Held over all goldens and bad examples.
"""

import re
from collections import Counter
from pathlib import Path

from generator.diagnostics.diagnostic import Diagnostic
from tests.laws.test_fixes import catalogues, errors, told

LINE = re.compile(r"(?<!`, )(?<!` )\b(?:add|write)\b(?: a line such as)?\s+([a-z_]+: \S[^`]*?)(?=,?  |;|, if |$)")


def pasted(text: str, line: str) -> str:
    """The file with the line in place of that of its key, or as the last of the front matter."""
    key = line.partition(":")[0]
    head, front, body = text.split("---\n", 2)
    there = re.compile(rf"^{key}:[^\n]*\n(?:[ -][^\n]*\n)*", re.MULTILINE)
    new, done = there.subn(lambda _: f"{line}\n", front, count=1)
    return f"{head}---\n{new if done else front + line + chr(10)}---\n{body}"


def wrong(root: Path, one: Diagnostic, line: str, before: list[Diagnostic]) -> str | None:
    """What a pasted line does not take away, or brings."""
    file = root / one.place.path
    as_it_was = file.read_text()
    file.write_text(pasted(as_it_was, line))
    after = [each for each in told(root) if each.place.path == one.place.path]
    file.write_text(as_it_was)
    if any((each.code, each.message) == (one.code, one.message) for each in after):
        return "is told again"
    new = errors(after) - errors(before)
    return f"brings {sorted(new)}" if new else None


def test_a_line_that_a_cure_shows_can_be_pasted(tmp_path):
    tried, failed = Counter(), {}
    for root in catalogues(tmp_path):
        diagnostics = told(root)
        for one in diagnostics:
            line = (
                None if one.fix or not one.place.path.endswith(".md") or one.code[0] == "R" else LINE.search(one.cure)
            )
            if line:
                tried[one.code] += 1
                here = [each for each in diagnostics if each.place.path == one.place.path]
                if fault := wrong(root, one, line[1], here):
                    failed[root.name, one.code, one.message, one.cure] = fault
    assert failed == {}
    assert len(tried) >= 18
