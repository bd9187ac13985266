"""A store gives back what was put on it, forgets what nobody asks for, and is empty when it is harmed."""

import pytest

from generator.building.cache import through
from generator.building.file_store import FileStore


def store(file, *, anew=False):
    return FileStore(file, str.encode, lambda content: bytes(content).decode(), anew=anew)


@pytest.fixture
def file(tmp_path):
    made = store(tmp_path / "deep/kept")
    made.put("a", "one")
    made.put("b", "two")
    made.save()
    return tmp_path / "deep/kept"


def part(file, digit):
    return file.with_name(f"{file.name}-{digit}")


def test_what_was_kept_is_there_in_the_next_build(file):
    assert [store(file).get(key) for key in "abc"] == ["one", "two", None]


def test_what_nobody_asked_for_is_forgotten(file):
    second = store(file)
    second.get("a")
    second.save()
    assert [store(file).get(key) for key in "ab"] == ["one", None]


def test_a_build_anew_trusts_nothing(file):
    assert store(file, anew=True).get("a") is None


def test_any_single_byte_that_changed_empties_a_file_and_no_other(file):
    harmed = part(file, "a")
    whole = harmed.read_bytes()
    for at in range(len(whole)):
        harmed.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert [store(file).get(key) for key in "ab"] == [None, "two"]
    for at in range(len(whole)):
        harmed.write_bytes(whole[:at])
        assert [store(file).get(key) for key in "ab"] == [None, "two"]


def test_only_files_whose_keys_differ_are_written(file):
    before = {digit: part(file, digit).stat().st_ino for digit in "ab"}
    second = store(file)
    assert second.get("a") == "one"
    second.put("bc", "three")
    second.save()
    assert {digit for digit in "ab" if part(file, digit).stat().st_ino != before[digit]} == {"b"}
    assert [store(file).get(key) for key in ("a", "b", "bc")] == ["one", None, "three"]


def test_a_result_that_cannot_be_read_is_a_miss(file):
    def refuse(_: bytes) -> str:
        raise ValueError

    assert FileStore(file, str.encode, refuse, anew=False).get("a") is None


def test_a_store_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "file").write_text("")
    made = store(tmp_path / "file/kept")
    made.put("a", "one")
    made.save()
    assert store(tmp_path / "file/kept").get("a") is None


def test_only_what_is_missing_is_made_and_the_order_is_that_of_the_items(file):
    asked = []

    def make(items):
        asked.extend(items)
        return [f"made {item}" for item in items]

    assert through("cab", lambda item: item, store(file), make) == ["made c", "one", "two"]
    assert asked == ["c"]


def test_too_few_results_are_a_fault_of_ours(file):
    with pytest.raises(ValueError, match="zip"):
        through("xy", lambda item: item, store(file), lambda _: ["one"])
