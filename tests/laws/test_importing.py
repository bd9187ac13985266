import csv
import io
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing import jobposting
from generator.importing.iaeste.offer_columns import LABELS
from generator.importing.iaeste.offers import convert
from generator.importing.importer import Given
from generator.importing.json_table import read_json_table
from generator.importing.spreadsheet import csv as comma_separated
from generator.importing.spreadsheet import xlsx
from generator.reading.read import read
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from tests.proof import tries

WORDS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=30), st.sampled_from(["N/A", "Yes", "0"])
)
OFFERS = st.lists(
    st.one_of(
        WORDS, st.dictionaries(st.one_of(st.sampled_from(list(LABELS)), st.text(max_size=9)), WORDS, max_size=60)
    ),
    max_size=3,
)
SOUND = {
    "Ref.No": "NO-2031-1",
    "Employer": "Acme",
    "Country": "Norway",
    "Deadline": "2031-03-31",
    "WeeksMin": 8,
    "Workkind": "Measure.",
}


@given(st.one_of(st.binary(max_size=60), OFFERS.map(lambda offers: json.dumps(offers).encode())))
def test_whatever_the_file_it_is_read_without_a_traceback(data):
    rows, faults = read_json_table("offers.json", data)
    assert rows or faults or data.strip() == b"[]"


@settings(max_examples=tries(60))
@given(st.dictionaries(st.sampled_from(list(LABELS)), WORDS, max_size=25))
def test_whatever_is_written_is_read_without_an_error(changes):
    words = standard_words()
    data = json.dumps([SOUND | changes]).encode()
    for listing in convert(Given(path="offers.json", data=data, known=words, apply="https://iaeste.org/")).listings:
        checked, _ = read(Source.of(path=listing.path, data=listing.text.encode()), words)
        assert checked.record is not None, (listing.text, checked.diagnostics)


COLUMNS = ["Title", "Company", "Country", "City", "Location", "Mode", "Fields", "Deadline", "Apply at", "Description"]
COLUMNS += [
    "Weeks",
    "Weeks max",
    "Pay",
    "Currency",
    "Languages",
    "Tasks",
    "Tags",
    "Start",
    "Notes",
    "Contact",
    "Website",
]
SOUND_ROW = {
    "Title": "Robotics intern",
    "Company": "Harbour Robotics",
    "Country": "Portugal",
    "Mode": "on-site",
    "Fields": "law",
    "Apply at": "https://harbour.example/",
}
CELLS = WORDS | st.text(max_size=40) | st.sampled_from(["1;2", "- a\n- b", "Remote (EU)", "31/03/2027", "**a**", "<b>"])


def table(row):
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerow(row.get(name, "") for name in COLUMNS)
    return file.getvalue().encode("utf-8", "replace")


@settings(max_examples=tries(150))
@given(st.dictionaries(st.sampled_from(COLUMNS), CELLS, max_size=12))
def test_whatever_a_sheet_says_its_listings_are_read_without_an_error(changes):
    words = standard_words()
    imported = comma_separated.convert(Given(path="offers.csv", data=table(SOUND_ROW | changes), known=words))
    assert imported.listings or imported.diagnostics
    for listing in imported.listings:
        checked, _ = read(Source.of(path=listing.path, data=listing.text.encode()), words)
        assert checked.record is not None, (listing.text, checked.diagnostics)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: f"Title,Company\n{text}".encode()))
def test_whatever_the_bytes_an_importer_of_rows_says_something(data):
    for importer in (comma_separated, xlsx, jobposting):
        assert importer.convert(Given(path="offers", data=data, known=standard_words())).diagnostics
