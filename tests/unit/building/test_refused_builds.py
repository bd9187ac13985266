"""A build that cannot be done says why, naming the path, ends with 1 or 2, and leaves the site as it was."""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.building.result import Outcome
from tests.sites.small import built, listing, small, tree, write

ROOT = Path(__file__).parents[3]
EDITED = "content/placements/harbour/role-1.md"


@pytest.fixture
def root(tmp_path) -> Path:
    """A catalogue with a site, in which something was edited since."""
    made = write(tmp_path / "root", small())
    built(made)
    return write(made, {EDITED: listing("Wholly new interns")}, templates=None)


def run(root: Path, *arguments: str, limit: tuple[int, int] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", "build", "--root", str(root), "--no-search", *arguments]
    before = (lambda: resource.setrlimit(limit[0], (limit[1], limit[1]))) if limit else None
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, preexec_fn=before)


def refused(root: Path, path: Path | str, *arguments: str, code: int = 1, limit: tuple[int, int] | None = None) -> None:
    """Hold that the build is refused with a line that names `path`, and that the site is as it was."""
    before = tree(root / "output")
    ran = run(root, *arguments, limit=limit)
    assert ran.returncode == code, ran.stdout + ran.stderr
    assert any(line.startswith(str(path)) for line in ran.stderr.splitlines()), ran.stderr
    assert "Traceback" not in ran.stderr
    assert tree(root / "output") == before


def test_an_output_that_is_a_file(root):
    (root / "file").write_text("mine")
    refused(root, root / "file", "--output", str(root / "file"))
    assert (root / "file").read_text() == "mine"


def test_an_output_that_is_a_pipe(root):
    os.mkfifo(root / "pipe")
    refused(root, root / "pipe", "--output", str(root / "pipe"))


def test_an_output_that_is_a_link(root, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (root / "link").symlink_to(tmp_path / "elsewhere")
    refused(root, root / "link", "--output", str(root / "link"))
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("place", ["", "content", "content/placements", "templates", "templates/site", ".cache"])
def test_an_output_among_what_the_site_is_made_of(root, place):
    files = tree(root / "content")
    refused(root, root / place, "--output", str(root / place))
    assert tree(root / "content") == files


def test_an_output_that_is_read_only(root):
    (root / "output").chmod(0o555)
    refused(root, root / "output")
    (root / "output").chmod(0o755)


def test_a_cache_that_is_a_file(root):
    shutil.rmtree(root / ".cache")
    (root / ".cache").write_text("")
    refused(root, root / ".cache/catalog")


def test_files_that_may_not_grow(root):
    refused(root, root / ".cache/catalog", limit=(resource.RLIMIT_FSIZE, 600))


def test_a_disk_that_is_full(tmp_path):
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small disk to fill")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this machine mounts no small disk")
    try:
        root = write(disk / "root", small())
        assert built(root).outcome is Outcome.PUBLISHED
        files = {f"content/placements/tide/copy-{number}.md": listing(organisation="tide") for number in range(40)}
        write(root, files | {EDITED: listing("Wholly new interns")}, templates=None)
        (disk / "filler").write_bytes(bytes(os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize - 40_000))
        refused(root, root / ".cache/catalog")
        (disk / "filler").unlink()
        assert run(root).returncode == 0
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def test_no_site_file(root):
    (root / "content/site.yaml").unlink()
    refused(root, "content/site.yaml")


def test_no_content(root):
    shutil.rmtree(root / "content")
    refused(root, "Error: there is no catalogue in", code=2)


def test_warnings_publish_nothing_when_strict(root):
    write(root, {EDITED: listing("Wholly new interns", more="posted: 2028-01-01\n")}, templates=None)
    refused(root, EDITED, "--strict", "--today", "2027-01-15")
    assert run(root, "--today", "2027-01-15").returncode == 0


def test_a_faulty_listing_is_left_out_and_the_others_published(root):
    write(root, {EDITED: "---\ntitle: [\n---\n"}, templates=None)
    ran = run(root)
    assert ran.returncode == 1
    assert f"{EDITED}:" in ran.stderr
    site = tree(root / "output")
    assert "placements/harbour/role-1/index.html" not in site
    assert "placements/harbour/role-3/index.html" in site


def test_odd_things_among_the_listings_are_told_of_and_passed_over(root):
    folder = root / "content/placements/tide"
    (folder / "folder.md").mkdir()
    (folder / "link.md").symlink_to("/etc/passwd")
    os.mkfifo(folder / "pipe.md")
    os.truncate(os.open(folder / "huge.md", os.O_CREAT | os.O_WRONLY), 2 << 30)
    (folder / "empty.md").write_bytes(b"")
    (folder / "binary.md").write_bytes(bytes(range(256)))
    result = built(root)
    told = {fault.place.path.rpartition("/")[2] for fault in result.diagnostics if fault.place.path.count("tide/")}
    assert {"folder.md", "link.md", "pipe.md", "huge.md", "empty.md", "binary.md"} <= told
    assert result.placements == 8


@pytest.mark.parametrize(
    "arguments",
    [
        ("--today", "2027-02-30"),
        ("--today", "9999-12-31"),
        ("--today", "0001-01-01"),
        ("--workers", "0"),
        ("--address", "javascript:alert(1)"),
        ("--unheard-of",),
    ],
)
def test_misuse_ends_with_2_and_says_what_is_wrong(root, arguments):
    before = tree(root / "output")
    ran = run(root, *arguments)
    assert ran.returncode == 2
    assert "Traceback" not in ran.stderr
    assert ran.stderr.splitlines()[-1].startswith("Error: ")
    assert arguments[0] in ran.stderr
    assert tree(root / "output") == before


@pytest.mark.parametrize("epoch", ["99999999999999999999", "0"])
def test_a_moment_out_of_all_reason_is_misuse(root, epoch, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    ran = run(root)
    assert (ran.returncode, "SOURCE_DATE_EPOCH" in ran.stderr) == (2, True)
