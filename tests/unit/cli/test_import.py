import json

from click.testing import CliRunner

from generator.cli.import_ import import_group
from tests.unit.importing.exports import PLACEMENT, offer
from tests.unit.importing.tables import HEAD, HOME, OFFER


def run(root, *arguments, offers=None):
    file = root / "offers.json"
    file.write_text(json.dumps([offer()] if offers is None else offers))
    return CliRunner().invoke(import_group, ["iaeste", str(file), "--into", str(root), *arguments])


def test_it_writes_the_listings_and_says_how_many(tmp_path):
    ran = run(tmp_path)
    assert ran.exit_code == 0
    assert "1 offer: 2 written" in ran.output
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


def sheet(root, *arguments):
    file = root / "offers.csv"
    file.write_text(f"{HEAD}\n{OFFER}\n")
    return CliRunner().invoke(import_group, ["csv", str(file), "--into", str(root), *arguments])


def test_it_shows_what_the_columns_of_a_sheet_were_read_as(tmp_path):
    ran = sheet(tmp_path)
    assert ran.exit_code == 0
    assert "  Closing date  deadline\n" in ran.output
    assert (tmp_path / "offers.columns.yaml").is_file()


def test_the_file_of_columns_may_be_another(tmp_path):
    columns = tmp_path / "ours.yaml"
    columns.write_text("columns:\n  Notes: left out\n")
    assert sheet(tmp_path, "--columns", str(columns)).exit_code == 0
    assert "Bring boots" not in (tmp_path / HOME).read_text()
    assert not (tmp_path / "offers.columns.yaml").exists()


def test_a_fault_in_the_file_of_columns_is_told_and_nothing_is_written(tmp_path):
    (tmp_path / "offers.columns.yaml").write_text("columns:\n  Notes: nowhere\n")
    ran = sheet(tmp_path)
    assert (ran.exit_code, "unclear-column" in ran.output, (tmp_path / "content").exists()) == (1, True, False)


def test_a_report_for_programs_is_nothing_but_the_report(tmp_path):
    assert json.loads(sheet(tmp_path, "--format", "json").stdout)["diagnostics"] is not None
