"""Of what was said before a request, the request is not asked again."""

import json

from click.testing import CliRunner

from generator.cli.check import check
from tests.sites.small import small, write


def ran(root, *options):
    return CliRunner().invoke(check, ["--root", str(root), "--today", "2028-01-15", *options])


def broken(root, *names):
    files = small()
    path = next(path for path in files if "/placements/" in path)
    folder = path.rpartition("/")[0]
    write(root, files | {f"{folder}/{name}.md": files[path].replace("title: ", "title:") for name in names})


def test_what_was_said_before_is_left_out(tmp_path):
    broken(tmp_path, "one")
    (tmp_path / "before.json").write_text(ran(tmp_path, "--format", "json").stdout)
    assert ran(tmp_path, "--known", str(tmp_path / "before.json")).exit_code == 0
    broken(tmp_path, "two")
    result = ran(tmp_path, "--known", str(tmp_path / "before.json"))
    assert result.exit_code == 1
    assert "two.md" in result.stdout
    assert "one.md" not in result.stdout


def test_the_same_once_more_is_new(tmp_path):
    broken(tmp_path, "one")
    report = json.loads(ran(tmp_path, "--format", "json").stdout)
    report["diagnostics"] = []
    (tmp_path / "before.json").write_text(json.dumps(report))
    assert ran(tmp_path, "--known", str(tmp_path / "before.json")).exit_code == 1


def test_what_is_no_report_is_misuse(tmp_path):
    broken(tmp_path)
    for text in ("", "[]", "{", '{"diagnostics": [1]}'):
        (tmp_path / "before.json").write_text(text)
        assert ran(tmp_path, "--known", str(tmp_path / "before.json")).exit_code == 2


def test_a_device_is_no_report(tmp_path):
    broken(tmp_path)
    assert ran(tmp_path, "--known", "/dev/zero").exit_code == 2
