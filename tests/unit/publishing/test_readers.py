"""Whoever reads while the site is published finds a whole site at every moment."""

import os

from tests.unit.publishing.site import NEW, OLD, put_changes, settle


def reads_on(base, parent):
    """Read the front page until the parent is gone or it is missing or not one of the two."""
    known = {OLD["index.html"], NEW["index.html"]}
    count = 0
    while os.getppid() == parent:
        try:
            with open(base / "output/index.html", "rb") as file:  # noqa: PTH123 - as fast as can be
                if file.read() not in known:
                    os._exit(1)
        except OSError:
            os._exit(2)
        count += 1
        if (base / "stop").exists():
            os._exit(0 if count > 100 else 3)


def test_a_reader_never_meets_a_missing_page(tmp_path):
    settle(OLD, tmp_path)
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        reads_on(tmp_path, parent)
        os._exit(4)
    for files in [NEW, OLD] * 30:
        put_changes(files, tmp_path)
    (tmp_path / "stop").touch()
    assert os.waitpid(child, 0)[1] == 0
