"""Every mend that a diagnostic carries takes it away and brings no other error: over all goldens and bad examples."""

import runpy
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.building.checking import check
from generator.cli.all_codes import CODES
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.mending.edits import Edit, edited
from tests.unit.rules.examples import NOW, files, write
from tests.unit.rules.manual import manual

GOLDENS = sorted(path for path in (Path(__file__).parents[1] / "diagnostics").iterdir() if path.is_dir())
BEHIND = {"R110": ("R111",)}
BAD = [(code.id, manual(code.manual).bad) for code in CODES if code.id[0] in "RFPCS"]


def catalogues(into: Path) -> Iterator[Path]:
    """A catalogue for each golden folder, and for each bad example that runs."""
    for folder in GOLDENS:
        root = into / folder.name
        write(root, {path: text for path, text in files("").items() if "placements" not in path})
        if (folder / "content").is_dir():
            shutil.copytree(folder / "content", root / "content", dirs_exist_ok=True)
        if (folder / "content.py").is_file():
            runpy.run_path(str(folder / "content.py"))["write"](root / "content")
        yield root
    for code, example in BAD:
        if example.runnable:
            write(into / code, files(example.text))
            yield into / code


def told(root: Path) -> list[Diagnostic]:
    return list(check(root, (root / "content",), NOW).diagnostics)


def errors(diagnostics: list[Diagnostic]) -> Counter[tuple[str, str]]:
    return Counter((one.code, one.message) for one in diagnostics if one.severity is Severity.ERROR)


def wrong(root: Path, one: Diagnostic, before: list[Diagnostic]) -> str | None:
    """What a mend does not take away, or brings."""
    file = root / one.place.path
    as_it_was = file.read_bytes()
    file.write_bytes(edited(as_it_was.decode(), [Edit(span=one.fix.span, text=one.fix.replacement)]).encode())
    after = [each for each in told(root) if each.place.path == one.place.path]
    file.write_bytes(as_it_was)
    if any((each.code, each.message, each.place) == (one.code, one.message, one.place) for each in after):
        return "is told again"
    new = errors(after) - errors(before)
    # Whatever stands in what could not be read comes to light only with it: the second fence after the first.
    hidden = {
        code for code, _ in new if one.code[0] != "R" or (code[0] == "R" and code not in BEHIND.get(one.code, ()))
    }
    return f"brings {hidden}" if hidden else None


def test_a_mend_takes_its_diagnostic_away_and_brings_no_other(tmp_path):
    tried, failed = Counter(), {}
    for root in catalogues(tmp_path):
        diagnostics = told(root)
        for one in filter(lambda each: each.fix, diagnostics):
            tried[one.code] += 1
            if fault := wrong(root, one, [each for each in diagnostics if each.place.path == one.place.path]):
                failed[root.name, one.code, one.message] = fault
    assert failed == {}
    assert len(tried) >= 12
