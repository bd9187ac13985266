"""`python -m benchmarks.audit` judges `output/`; `make audit` installs what it needs and builds the site before."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from benchmarks.audit.serving import serving

HERE: Final = Path(__file__).parent
OUTPUT: Final = HERE.parents[1] / "output"
RULES: Final = HERE.parents[1] / "tests" / "browser" / "htmlvalidate.json"
# The newest tools want a newer Node than Debian has, so that one comes with them.
NODE: Final = HERE / "node_modules" / "node" / "bin" / "node"
BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
FLAGS: Final = "--headless --no-sandbox --disable-gpu"


def pages() -> dict[str, str]:
    """The pages that Lighthouse judges: the first of each kind."""
    listing = next(path for path in sorted(OUTPUT.glob("placements/*/*/")) if path.is_dir())
    country = next(path for path in sorted(OUTPUT.glob("countries/*/")) if path.is_dir())
    found = {"listing": listing, "country": country}
    return {"home": "", "search": "search/"} | {name: f"{path.relative_to(OUTPUT)}/" for name, path in found.items()}


def lighthouse(address: str) -> dict[str, int]:
    """The scores of a page in hundredths, with Lighthouse's own mobile settings."""
    browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), "")
    program = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
    command = [NODE, program, address, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"]
    told = subprocess.run(command, check=True, capture_output=True, env=os.environ | {"CHROME_PATH": browser})
    judged = json.loads(told.stdout)
    below = [one["title"] for one in judged["audits"].values() if one["score"] is not None and one["score"] < 1]
    print("  below 1:", ", ".join(below) or "nothing")
    return {name: round(one["score"] * 100) for name, one in judged["categories"].items()}


def nu(files: list[Path]) -> str:
    """The errors that the Nu checker finds; its warnings take the `self` of a content policy for a fault."""
    if not shutil.which("java"):
        return "skipped, as there is no java on this machine"
    jar = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-Xss8m", "-jar", jar, "--errors-only", "--format", "gnu", *files]
    return subprocess.run(command, check=False, capture_output=True, text=True).stderr


def validate(files: list[Path]) -> str:
    """What html-validate finds."""
    program = HERE / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
    command = [NODE, program, "--config", RULES, "--formatter", "text", *files]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def whole() -> list[Path]:
    """Every page but the rows that the search page takes in: they are parts of one."""
    return [file for file in sorted(OUTPUT.rglob("*.html")) if file.read_bytes()[:9].upper() == b"<!DOCTYPE"]


def main() -> None:
    """Judge, and end with 1 where a judge found an error."""
    with serving(OUTPUT) as site:
        for name, address in pages().items():
            print(name, lighthouse(site + address))
    files = whole()
    checked, validated = nu(files), validate(files)
    print(f"Nu checker, {len(files)} pages:", checked or "no error")
    print(f"html-validate, {len(files)} pages:", validated or "no error")
    sys.exit(bool(validated or "error:" in checked))


main()
