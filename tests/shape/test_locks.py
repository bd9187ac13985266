import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.shape.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PROJECT["dependency-groups"]
LOCKS = {"requirements.txt": "build", "requirements-dev.txt": "dev", "requirements-bench.txt": "bench"}


def wanted(group: str) -> list[Requirement]:
    """What the project and one of its groups ask for, groups within the group included."""
    named = [each if isinstance(each, str) else each["include-group"] for each in GROUPS[group]]
    plain = [each for each in named if each not in GROUPS]
    within = [requirement for each in named if each in GROUPS for requirement in wanted(each)]
    return [*map(Requirement, [*PROJECT["project"]["dependencies"], *plain]), *within]


def locked(name: str) -> dict[str, str]:
    """The version of each package in a lock, by its canonical name."""
    pins = re.findall(r"^([\w.-]+)==([\w.]+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
    return {canonicalize_name(package): version for package, version in pins}


def lacking(lock: str) -> list[str]:
    """What the group of a lock asks for and the lock has not, or has in another version."""
    has = locked(lock)
    return [
        f"{lock}: {each}"
        for each in wanted(LOCKS[lock])
        if (version := has.get(canonicalize_name(each.name))) is None or version not in each.specifier
    ]


def test_the_locks_have_what_the_project_asks_for():
    assert [each for lock in LOCKS for each in lacking(lock)] == [], "run make lock"


def test_the_locks_agree_with_each_other():
    base = locked("requirements.txt")
    others = [locked(name) for name in LOCKS]
    assert [name for other in others for name in other if base.get(name, other[name]) != other[name]] == []
