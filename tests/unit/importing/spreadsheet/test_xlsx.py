import openpyxl

from generator.importing.run import Wish, run
from generator.importing.spreadsheet import xlsx
from tests.unit.importing.tables import HEAD, OFFER, told, written


def test_every_sheet_that_has_a_table_is_read(tmp_path):
    book = openpyxl.Workbook()
    for line in (["Internships 2027"], [], HEAD.split(","), OFFER.split(",")):
        book.active.append(line)
    second = book.create_sheet("Autumn")
    second.append(HEAD.split(","))
    second.append(OFFER.replace("Robotics intern", "Design intern").split(","))
    book.create_sheet("Notes").append(["call them"])
    book.save(tmp_path / "offers.xlsx")
    ran = run(xlsx, tmp_path, tmp_path / "offers.xlsx", Wish())
    assert [path.rpartition("/")[2] for path in written(tmp_path)] == [
        "harbour-robotics.md",
        "design-intern.md",
        "robotics-intern.md",
    ]
    assert "formless-sheet" in told(ran)
