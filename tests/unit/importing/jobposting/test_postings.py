import json

import pytest

from generator.importing import jobposting
from generator.importing.columns.columns_file import Columns
from generator.importing.importer import Given
from generator.reading.vocabularies import standard_words

POSTING = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    "title": "Robotics intern",
    "description": "<p>Build <b>grippers</b> for a harvesting robot and test them in the field.</p>",
    "datePosted": "2027-01-10",
    "validThrough": "2027-03-31T23:59:00+02:00",
    "employmentType": ["FULL_TIME", "INTERN"],
    "hiringOrganization": {"@type": "Organization", "name": "Harbour Robotics", "sameAs": "https://harbour.example"},
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Delft", "addressCountry": "NL"}},
    "baseSalary": {"currency": "EUR", "value": {"minValue": 600, "maxValue": 800, "unitText": "MONTH"}},
    "identifier": {"@type": "PropertyValue", "name": "Harbour", "value": "HR-2027-04"},
    "url": "https://harbour.example/jobs/4",
    "qualifications": "Second year of studies",
}
EVERY = Columns(otherwise={"fields": ["electronics-and-automation"], "mode": "on-site"})


def convert(columns=EVERY, **changes):
    data = json.dumps(POSTING | changes).encode()
    return jobposting.convert(Given(path="page.html", data=data, known=standard_words(), columns=columns))


def lines(**changes):
    return convert(**changes).listings[-1].text.splitlines()


@pytest.mark.parametrize(
    "line",
    [
        "title: Robotics intern",
        "reference: HR-2027-04",
        "city: Delft",
        "schedule: full-time",
        "type: internship",
        "posted: 2027-01-10",
        "deadline: 2027-03-31 23:59 UTC+02:00",
        "pay: 600-800 EUR per month",
        "apply: https://harbour.example/jobs/4",
        "- **qualifications:** Second year of studies",
        "Build grippers for a harvesting robot and test them in the field.",
    ],
)
def test_what_a_posting_says_stands_in_its_key(line):
    assert line in lines()


def test_remote_work_is_that():
    made = lines(columns=Columns(otherwise={"fields": ["law"]}), jobLocationType="TELECOMMUTE")
    assert "mode: remote" in made


def test_what_schema_org_has_no_word_for_is_asked_once():
    said = convert(columns=None).diagnostics
    assert [fault.name for fault in said] == ["unsaid-key", "unsaid-key"]


def test_several_places_are_workplaces():
    places = [{"address": {"addressLocality": city, "addressCountry": "Portugal"}} for city in ("Porto", "Aveiro")]
    assert any("Porto, Portugal" in line for line in lines(jobLocation=places))


@pytest.mark.parametrize(
    "value", [None, 0, [], {}, [[]], {"name": {"name": {}}}, "\u202e", "x" * 300_000, [{"address": None}]], ids=repr
)
@pytest.mark.parametrize("key", sorted(POSTING))
def test_whatever_a_property_holds_it_is_read_or_told(key, value):
    imported = convert(**{key: value})
    assert imported.listings or imported.diagnostics
