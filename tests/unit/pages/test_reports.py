from generator.catalogue.assemble import Records, assemble
from generator.catalogue.entries import Entry
from generator.facts.columns import columns
from generator.pages.kinds import planning_of
from generator.pages.reports import Reports
from generator.prose.prose import NOTHING
from generator.schema.report import Kept, Promise, Report
from generator.wording.wording import Wording
from tests.unit.catalogue.listings import NOW, SITE, listing
from tests.unit.catalogue.stated import WORDS


def report(slug="2026", *, language="", placement="robotics", year=2026):
    record = Report(year=year, consent=True, pay=Promise(kept=Kept.KEPT))
    path = f"content/reports/harbour/{placement}/{slug}{'.' + language if language else ''}.md"
    return Entry(
        slug=slug,
        language=language,
        path=path,
        record=record,
        body="",
        prose=NOTHING,
        organisation="harbour",
        placement=placement,
    )


def made(*reports, **lines):
    return assemble(SITE, NOW, WORDS, Records(listings=(listing("robotics", **lines),), others=reports))


def told(*reports, language="en"):
    return [(each.report.year, each.language) for each in Reports(made(*reports)).of("harbour/robotics", language)]


def test_a_listing_has_the_reports_in_its_folder_the_latest_first():
    reports = report("old", year=2024), report("new", year=2026), report("other", placement="drones")
    assert told(*reports) == [(2026, "en"), (2024, "en")]


def test_a_report_is_told_once_in_the_language_of_the_page():
    reports = report(), report(language="es"), report(language="ar")
    assert told(*reports, language="es") == [(2026, "es")]


def test_one_that_is_not_there_in_that_language_is_told_as_it_was_first_written():
    assert told(report(), report(language="es"), language="fr") == [(2026, "en")]


def test_one_may_be_there_in_another_language_alone():
    assert told(report(language="es"), language="en") == [(2026, "es")]


def links(*reports, **lines):
    catalogue = made(*reports, **lines)
    planning = planning_of(catalogue, columns(catalogue), Wording.of("en", (), WORDS))
    return {
        slug: [(link.url, link.count) for link in leading]
        for slug, leading in Reports(catalogue).links(planning).items()
    }


def test_each_organisation_leads_to_the_reports_of_its_placements():
    reports = report("a"), report("b"), report("b", language="es")
    assert links(*reports) == {"harbour": [("placements/harbour/robotics/#reports", 2)]}


def test_nothing_leads_to_the_reports_of_what_is_under_review():
    assert links(report(), status="suspended") == {}
