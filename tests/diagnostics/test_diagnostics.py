"""A folder a fault: `content/`, or a `content.py` that writes it byte by byte, and the report expected for it."""

import os
import runpy
import shutil
from pathlib import Path

import pytest

from generator.building.checking import check
from generator.cli.all_codes import CODES
from generator.diagnostics.diagnostic import Severity
from generator.reporting import human
from generator.reporting.report import Report
from tests.unit.rules.examples import NOW, files, write

HERE = Path(__file__).parent
FOLDERS = sorted(path for path in HERE.iterdir() if path.is_dir() and path.name != "__pycache__")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_report_is_the_one_expected(folder, tmp_path, golden):
    write(tmp_path, {path: text for path, text in files("").items() if "placements" not in path})
    if (folder / "content").is_dir():
        shutil.copytree(folder / "content", tmp_path / "content", dirs_exist_ok=True)
    if (folder / "content.py").is_file():
        script = runpy.run_path(str(folder / "content.py"))
        if script.get("NOT_FOR_ROOT") and os.geteuid() == 0:
            pytest.skip("root may read everything")
        script["write"](tmp_path / "content")
    checked = check(tmp_path, (), NOW)
    told = tuple(
        each for each in checked.diagnostics if each.severity is not Severity.ADVICE or each.code in folder.name
    )
    golden(folder / "expected.txt", human.show(Report(diagnostics=told, files=checked.files)))


def test_every_fault_of_files_and_of_yaml_has_a_folder():
    there = {folder.name.partition("-")[0] for folder in FOLDERS}
    # R154 is what nobody thought of; tests/unit/building/test_validating_step.py makes one up.
    assert {code.id for code in CODES if code.id.startswith("R")} - {"R154"} <= there
