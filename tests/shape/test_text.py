import re

from tests.shape.tree import ROOT, committed, name

TEXT = (
    ".py",
    ".md",
    ".yml",
    ".yaml",
    ".toml",
    ".txt",
    ".js",
    ".mjs",
    ".css",
    ".html",
    ".json",
    ".xml",
    ".sh",
    "",
)
# Put together here so that this file does not hold what it looks for.
INDEXES = [
    "py" + "pi.org",
    "pythonhosted" + ".org",
    "npmjs" + ".org",
    "deb.debian" + ".org",
    "crates" + ".io",
]
MACHINE = re.compile(r"(?<![\w.~/-])/(?:" + "|".join(["wo" + "rk", "ro" + "ot", "op" + "t"]) + r")/\w")


def text(path):
    return path.read_text(encoding="utf-8", errors="replace")


def places(pattern, suffixes=TEXT):
    return [f"{name(path)}: {found[0]}" for path in committed(suffixes) for found in pattern.finditer(text(path))]


def test_no_file_names_a_package_index():
    assert places(re.compile("|".join(map(re.escape, INDEXES)))) == []


def test_no_file_names_a_folder_of_one_machine():
    assert places(MACHINE) == []


def test_python_files_say_why_a_check_is_switched_off():
    bare = re.compile(r"# (?:noqa|type: ignore)(?!:? ?(?:\[|[A-Z]+\d)).*$", re.MULTILINE)
    assert places(bare, (".py",)) == []


def packages(lock):
    return re.split(r"^(?=\S)", text(lock), flags=re.MULTILINE)[1:]


def test_every_locked_package_has_its_hashes_and_no_address():
    listed = {name(lock): packages(lock) for lock in sorted(ROOT.glob("requirements*.txt"))}
    assert all(listed.values())
    assert [
        (lock, package)
        for lock, each in listed.items()
        for package in each
        if "--hash=sha256:" not in package or "://" in package
    ] == []


def test_actions_are_pinned_by_commit_and_say_their_version():
    pinned = re.compile(r"uses: (?:\$/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$")
    uses = [line.strip() for path in (ROOT / ".github").rglob("*.yml") for line in text(path).splitlines()]
    uses = [line.removeprefix("- ") for line in uses if line.removeprefix("- ").startswith("uses:")]
    assert uses
    assert [line for line in uses if not pinned.fullmatch(line)] == []


def test_relative_links_in_the_documents_lead_somewhere():
    link = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
    pages = [path for path in committed((".md",)) if not name(path).startswith(("content/", "tests/", "templates/"))]
    dead = [
        f"{name(path)} -> {target}"
        for path in pages
        for target in link.findall(text(path))
        if not (path.parent / target).exists()
    ]
    assert dead == []
