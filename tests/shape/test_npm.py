"""What comes from npm is one version, known by its hash."""

import json
import re

from tests.shape.tree import committed, name

JSON = committed((".json",))
LOCKS = {name(path): json.loads(path.read_bytes()) for path in JSON if path.name == "package-lock.json"}
ASKED = {name(path): json.loads(path.read_bytes()) for path in JSON if path.name == "package.json"}


def test_each_package_that_is_asked_for_has_its_lock_beside_it():
    assert LOCKS.keys() == {path.replace("package.json", "package-lock.json") for path in ASKED}


def test_each_package_is_asked_for_by_one_version():
    asked = [(path, *each) for path, said in ASKED.items() for each in said["devDependencies"].items()]
    assert asked
    assert [each for each in asked if not re.fullmatch(r"\d+\.\d+\.\d+", each[-1])] == []


def test_each_locked_package_is_known_by_its_hash():
    locked = [(path, *each) for path, lock in LOCKS.items() for each in lock["packages"].items() if each[0]]
    assert locked
    assert [each[:2] for each in locked if not each[-1].get("integrity", "").startswith("sha512-")] == []
