"""Whatever happened before, the output is the last release and the strangers, byte for byte."""

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.proof import tries
from tests.unit.publishing.site import add, contents, put_all, put_changes


@pytest.fixture(autouse=True, scope="module")
def _no_waiting_for_the_disk():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


PAGES = st.sampled_from(["index.html", "a/index.html", "a/b/c.html", "b/index.html", "b/d/e", "c"])
SITES = st.dictionaries(PAGES, st.binary(max_size=3), max_size=6)
OWN = st.sampled_from(["CNAME", "own/x", "own/y/z", "a/own", "b/d/own"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("publish"), SITES),
        st.tuples(st.just("own"), OWN),
        st.tuples(st.just("disown"), OWN),
        st.tuples(st.just("harm"), PAGES),
        st.tuples(st.just("remove"), PAGES),
        st.tuples(st.sampled_from(["forget", "unseal", "wait"]), st.none()),
    ),
    max_size=12,
)


def forget(base: Path, what: str) -> None:
    if what == "forget":
        shutil.rmtree(base / "state", ignore_errors=True)
    else:
        for path in (base / "state").glob("*.manifest"):
            path.unlink()


def step(base: Path, own: dict[str, bytes], what: str, value: object) -> None:
    place = base / "output" / str(value)
    if what == "publish":
        put_changes(value, base)
        assert contents(base) == {**value, **own}
    elif what == "own":
        own[value] = b"own" + bytes([len(own)])
        place.unlink(missing_ok=True)
        add({value: own[value]}, base)
    elif what == "disown":
        own.pop(value, None)
        place.unlink(missing_ok=True)
    elif what == "harm" and place.is_file():
        place.write_bytes(b"harmed")
    elif what == "remove":
        place.unlink(missing_ok=True)
    elif what == "wait":
        sleep(0.021)  # so that folders count as settled
    elif what in {"forget", "unseal"}:
        forget(base, what)


@settings(max_examples=tries(60), deadline=None)
@given(STEPS, SITES)
def test_any_history_ends_in_the_last_release(steps, last):
    with TemporaryDirectory() as folder:
        base, own = Path(folder), {}
        put_all({"index.html": b"first"}, base)
        for what, value in [*steps, ("publish", last), ("publish", last)]:
            step(base, own, what, value)
        listed = (base / "output/.published").read_bytes()
        put_all(last, base / "clean")
        assert listed == (base / "clean/output/.published").read_bytes()
