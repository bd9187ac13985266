import json

from click.testing import CliRunner

from generator.cli.import_ import import_group
from tests.unit.importing.exports import PLACEMENT, offer


def run(root, *arguments, offers=None):
    file = root / "offers.json"
    file.write_text(json.dumps([offer()] if offers is None else offers))
    return CliRunner().invoke(import_group, ["iaeste", str(file), "--into", str(root), *arguments])


def test_it_writes_the_listings_and_says_how_many(tmp_path):
    ran = run(tmp_path)
    assert ran.exit_code == 0
    assert "1 offers: 2 written" in ran.output
    assert (tmp_path / PLACEMENT).is_file()


def test_advice_is_counted_and_shown_when_asked_for(tmp_path):
    assert "personal-column 2" in run(tmp_path).output
    assert "`Gender` was dropped" in run(tmp_path, "--advice").output


def test_an_offer_that_is_left_out_ends_it_with_1(tmp_path):
    assert run(tmp_path, offers=[offer(Deadline=None)]).exit_code == 1


def test_warnings_end_it_with_1_only_when_strict(tmp_path):
    odd = [offer(Deduction="20")]
    assert run(tmp_path, offers=odd).exit_code == 0
    assert run(tmp_path, "--strict", offers=odd).exit_code == 1


def test_a_bad_address_to_apply_at_is_misuse_and_writes_nothing(tmp_path):
    ran = run(tmp_path, "--apply", "javascript:alert(1)")
    assert ran.exit_code == 2
    assert not (tmp_path / "content").exists()


def test_the_json_report_is_json(tmp_path):
    assert json.loads(run(tmp_path, "--format", "json").stdout)
