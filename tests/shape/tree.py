"""The files that are committed: what the shape tests look at."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def committed(suffixes: tuple[str, ...] = ()) -> list[Path]:
    """Every file that git keeps or would keep, of these suffixes if any are given."""
    asked = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    paths = [ROOT / name for name in names if name]
    return [path for path in paths if path.is_file() and (not suffixes or path.suffix in suffixes)]


def generator_modules() -> list[Path]:
    """Every Python file of the package."""
    return sorted((ROOT / "generator").rglob("*.py"))


def name(path: Path) -> str:
    """The path from the root, for a test's id and message."""
    return path.relative_to(ROOT).as_posix()
