from tests.unit.importing.tables import HEAD, HOME, OFFER, imported, told

OTHER = OFFER.replace("Robotics intern", "Design intern")


def leftovers(ran):
    return [fault.place.path for fault in ran.diagnostics if fault.name == "left-over-listing"]


def test_a_listing_whose_row_is_gone_is_told_and_stays(tmp_path):
    imported(tmp_path, HEAD, OFFER, OTHER)
    assert leftovers(imported(tmp_path, HEAD, OTHER)) == [HOME]
    assert (tmp_path / HOME).is_file()


def test_a_listing_that_somebody_wrote_is_nobody_s_row(tmp_path):
    home = tmp_path / HOME.replace("robotics", "design")
    home.parent.mkdir(parents=True)
    home.write_text("---\ntitle: Design intern\n---\n")
    assert leftovers(imported(tmp_path, HEAD, OFFER)) == []


def test_where_no_row_could_be_read_nothing_is_said_to_be_gone(tmp_path):
    imported(tmp_path, HEAD, OFFER)
    assert "left-over-listing" not in told(imported(tmp_path, "a,b", "1,2"))
