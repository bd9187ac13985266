from tests.unit.importing.tables import HEAD, HOME, OFFER, imported, written


def test_a_table_may_begin_below_a_heading(tmp_path):
    imported(tmp_path, "Internships 2027", "", HEAD, OFFER)
    assert HOME in written(tmp_path)


def test_a_second_column_of_a_name_is_another(tmp_path):
    imported(tmp_path, f"{HEAD},Notes", f"{OFFER},Bring gloves")
    text = (tmp_path / HOME).read_text()
    assert ("**Notes:** Bring boots" in text, "**Notes 10:** Bring gloves" in text) == (True, True)


def test_a_cell_beyond_the_names_is_listed(tmp_path):
    imported(tmp_path, HEAD, f"{OFFER},More")
    assert "**Column 10:** More" in (tmp_path / HOME).read_text()


def test_a_name_of_the_kept_file_makes_a_head(tmp_path):
    (tmp_path / "offers.columns.yaml").write_text("columns:\n  Was: title\n  Wer: organisation.name\n")
    assert imported(tmp_path, "Was,Wer", "Tester,Hafen").offers == 1


def test_characters_that_do_not_show_are_taken_out(tmp_path):
    ran = imported(tmp_path, HEAD, OFFER.replace("Bring", "\u202eBring"))
    assert "hidden-characters" in [fault.name for fault in ran.diagnostics]
    assert "\u202e" not in (tmp_path / HOME).read_text()
