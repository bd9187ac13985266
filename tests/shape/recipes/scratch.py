"""A copy of this checkout in which a recipe is carried out as a newcomer would, and the places touched are counted."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.shape.tree import committed, name

# The copy is a repository of its own, on a developer's machine: there goldens may be rewritten.
_FOREIGN = re.compile(r"CI$|GIT_|PYTEST_")
_AS_NEWCOMER = ("-c", "user.name=Newcomer", "-c", "user.email=newcomer@example.org", "-c", "commit.gpgsign=false")
_PYTEST = ("-m", "pytest", "-q", "-x", "-p", "no:cacheprovider")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scratch:
    """The copy in `root`, a catalogue of its own beside it, and each place that was touched by hand, in order."""

    root: Path
    catalogue: Path
    places: list[str] = field(default_factory=list)

    def write(self, path: str, text: str) -> None:
        """A new file is one place."""
        assert not (self.root / path).exists(), f"{path} is there already"
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")
        self.places.append(path)

    def test(self, path: str, text: str) -> None:
        """The test of what is new comes with it, and is no place that somebody has to know of."""
        self.write(path, text)
        self.places.remove(path)

    def insert(self, path: str, text: str, *, below: str) -> None:
        """Lines put below the only line that is `below` are one place."""
        lines = self._lines(path)
        assert lines.count(below) == 1, f"{path} has {lines.count(below)} lines that are {below!r}"
        self._put(path, [each for line in lines for each in ([line, text] if line == below else [line])])

    def name(self, path: str, new: str, *, like: str) -> None:
        """A name in a list is one place with its import: it is put before `like`, wherever that stands by itself."""
        by_itself = re.compile(rf"(?<![\w.]){re.escape(like)}(?![\w.])")
        lines = self._lines(path)
        assert any(map(by_itself.search, lines)), f"{path} does not name {like}"
        self._put(path, [by_itself.sub(f"{new}, {like}", line) for line in lines])

    def value(self, path: str, new: str, imported: str, *, like: str) -> None:
        """A value in a list, a line each, is one place with its import: each is put above that of `like`."""
        above = {f"    {like},": f"    {new},"} | {
            line: imported for line in self._lines(path) if f"import {like}" in line
        }
        self._put(path, [each for line in self._lines(path) for each in (above.get(line), line) if each is not None])

    @property
    def listing(self) -> Path:
        """The only listing of the catalogue."""
        return next(self.catalogue.glob("content/placements/*/*.md"))

    def state(self, key: str, value: str) -> None:
        """Let the listing say something else, or something more."""
        lines = [line for line in self.listing.read_text("utf-8").splitlines() if not line.startswith(f"{key}:")]
        self.listing.write_text("\n".join([lines[0], f"{key}: {value}", *lines[1:]]) + "\n", encoding="utf-8")

    def build(self, *words: str, ends: int = 0) -> str:
        """Build the catalogue, and give what that says."""
        return self.catalog("build", "--no-search", "--workers", "1", *words, ends=ends)

    def page(self, url: str) -> str:
        """A page or a feed that was built."""
        return (self.catalogue / "output" / url).read_text(encoding="utf-8")

    @property
    def listing_page(self) -> str:
        """The page of the listing."""
        return self.page(f"placements/{self.listing.parent.name}/{self.listing.stem}/index.html")

    def catalog(self, *words: str, ends: int = 0) -> str:
        """What a command says, in the catalogue, when it ends as it should."""
        return self._python(self.catalogue, "-m", "generator", *words, ends=ends)

    def tool(self, module: str, *words: str) -> None:
        """Run a tool of Python's in the copy."""
        self._python(self.root, "-m", module, *words)

    def accept(self, *tests: str) -> None:
        """Let tests rewrite their goldens: what a command makes is no place that somebody has to know of."""
        self._python(self.root, *_PYTEST, "--accept", *tests)

    def passes(self, *tests: str) -> None:
        """Run tests of the copy."""
        self._python(self.root, *_PYTEST, *tests)

    def keeps_shape(self, *tests: str) -> None:
        """Bring the pages that are made of the code up to date, then run every test of shape, and `tests` with them."""
        self.accept("tests/shape/test_documents.py")
        apart = ("tests/shape/recipes", "tests/shape/test_wheel.py")
        self.passes("tests/shape", *(f"--ignore={each}" for each in apart), *tests)

    def lints(self) -> None:
        """Let ruff lay out the Python that was touched, as `make format` does, and find nothing to say of it."""
        touched = [path for path in self.places if path.endswith(".py")]
        self._python(self.root, "-m", "ruff", "check", "--no-cache", "--fix", *touched)
        self._python(self.root, "-m", "ruff", "format", "--no-cache", *touched)

    def restore(self) -> None:
        """Take everything back, whoever made it."""
        git(self.root, "reset", "--quiet", "--hard")
        git(self.root, "clean", "--quiet", "-d", "--force")

    def _lines(self, path: str) -> list[str]:
        return (self.root / path).read_text(encoding="utf-8").splitlines()

    def _put(self, path: str, lines: list[str]) -> None:
        (self.root / path).write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.places.append(path)

    def _python(self, at: Path, *words: str, ends: int = 0) -> str:
        environment = _environment() | {"PYTHONPATH": str(self.root)}
        asked = [sys.executable, *words]
        done = subprocess.run(asked, cwd=at, env=environment, check=False, capture_output=True, text=True)
        assert done.returncode == ends, done.stdout + done.stderr
        return done.stdout


def copied(root: Path) -> Path:
    """`root`, with every file of this checkout that git keeps or would keep; its own git takes edits back."""
    for file in committed():
        target = root / name(file)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, target)
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "As it is")
    return root


def git(root: Path, *words: str) -> None:
    """Ask git for something in the copy."""
    subprocess.run(["git", *_AS_NEWCOMER, *words], cwd=root, env=_environment(), check=True, capture_output=True)


def _environment() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not _FOREIGN.match(key)}
