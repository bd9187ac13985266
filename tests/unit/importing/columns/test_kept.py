from generator.importing.columns.columns_file import MOST_BYTES, Columns
from generator.importing.columns.kept import keep_columns, read_kept


def test_where_there_is_no_file_nothing_is_kept_yet(tmp_path):
    assert read_kept(tmp_path / "columns.yaml") == (None, [])


def test_what_was_kept_is_read(tmp_path):
    assert keep_columns(tmp_path / "columns.yaml", "offers.csv", Columns(otherwise={"mode": "remote"})) == []
    kept, said = read_kept(tmp_path / "columns.yaml")
    assert (kept.otherwise, said) == ({"mode": "remote"}, [])


def test_a_folder_in_its_place_is_told(tmp_path):
    kept, said = read_kept(tmp_path)
    assert (kept, [fault.name for fault in said]) == (None, ["unclear-column"])


def test_a_file_that_is_too_long_is_told(tmp_path):
    (tmp_path / "columns.yaml").write_bytes(b"#" * (MOST_BYTES + 1))
    assert [fault.name for fault in read_kept(tmp_path / "columns.yaml")[1]] == ["unclear-column"]


def test_a_file_that_is_there_is_never_written_over(tmp_path):
    (tmp_path / "columns.yaml").write_text("columns: {}\n")
    said = keep_columns(tmp_path / "columns.yaml", "offers.csv", Columns())
    assert ([fault.name for fault in said], (tmp_path / "columns.yaml").read_text()) == (
        ["not-written"],
        "columns: {}\n",
    )
