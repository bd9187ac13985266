"""A manifest that cannot be trusted is none: everything is made anew, and the site is the same."""

import pytest

from generator.publishing import manifest
from generator.publishing.publish import published
from tests.unit.publishing.site import MINE, NEW, OLD, contents, put_changes, settle


def manifests(base):
    return sorted((base / "state").glob("tree-*.manifest"))


def spoil(content: bytes, how: str) -> bytes:
    return {
        "empty": b"",
        "short": content[: len(content) // 2],
        "flipped": content[:200] + bytes([content[200] ^ 1]) + content[201:],
        "other version": content.replace(b"manifest 1", b"manifest 0"),
        "noise": b"\xff" * 4000,
    }[how]


@pytest.mark.parametrize("how", ["empty", "short", "flipped", "other version", "noise", "missing"])
def test_a_spoilt_manifest_costs_time_and_nothing_else(tmp_path, how):
    settle(OLD, tmp_path)
    for path in manifests(tmp_path):
        if how == "missing":
            path.unlink()
        else:
            path.write_bytes(spoil(path.read_bytes(), how))
    assert dict(published(tmp_path / "output", tmp_path / "state")) == {}
    done = put_changes(NEW, tmp_path)
    assert done.written == tuple(sorted(NEW))
    assert contents(tmp_path) == {**NEW, **MINE}


def test_a_manifest_of_the_right_form_and_other_fields_is_none(tmp_path):
    body = b"\x81\xa1x\x01"
    path = tmp_path / "m"
    path.write_bytes(manifest._MAGIC + manifest._digest(body) + body)
    assert manifest.load(str(path)) is None


def test_a_manifest_comes_back_as_it_was_kept(tmp_path):
    settle(OLD, tmp_path)
    kept = [manifest.load(str(path)) for path in manifests(tmp_path)]
    manifest.save(kept[0], str(tmp_path / "copy"))
    again = manifest.load(str(tmp_path / "copy"))
    assert (again.entries, again.folders) == (kept[0].entries, kept[0].folders)


def test_what_is_published_reads_as_a_mapping(tmp_path):
    settle(OLD, tmp_path)
    there = published(tmp_path / "output", tmp_path / "state")
    assert set(there) == set(OLD)
    assert len(there) == len(OLD)
    assert there["index.html"].size == len(OLD["index.html"])
