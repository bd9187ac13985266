from dataclasses import replace

from generator.diagnostics.diagnostic import Severity
from generator.diagnostics.place import Place, Span
from generator.reporting.report import Report, leading, tally
from tests.unit.reporting.sample import DEADLINE_AFTER_START, NO_SPAN, UNKNOWN_COUNTRY


def report(files=1, **counts):
    found = [replace(NO_SPAN, severity=Severity(name)) for name, count in counts.items() for _ in range(count)]
    return Report(diagnostics=tuple(found), files=files)


def test_counts_name_every_severity_the_gravest_first():
    assert list(report(advice=2, error=1).counts().items()) == [
        (Severity.ERROR, 1),
        (Severity.WARNING, 0),
        (Severity.ADVICE, 2),
    ]


def test_the_tally_leaves_out_what_there_is_none_of():
    assert tally(report(files=12, error=2, warning=1)) == "2 errors, 1 warning in 12 files"


def test_the_tally_of_one_is_in_the_singular():
    assert tally(report(error=1, advice=1)) == "1 error, 1 piece of advice in 1 file"


def test_the_tally_of_nothing_says_so():
    assert tally(report(files=1200)) == "No problems in 1,200 files"


def advice(line):
    span = Span(line=line, column=1, end_line=line, end_column=2)
    return replace(DEADLINE_AFTER_START, severity=Severity.ADVICE, related=(), place=Place(path="a.md", span=span))


def test_errors_lead_and_the_same_advice_is_said_once():
    report = Report(diagnostics=(advice(1), UNKNOWN_COUNTRY, advice(2), DEADLINE_AFTER_START), files=1)
    groups = leading(report)
    assert [group.shown for group in groups] == [DEADLINE_AFTER_START, UNKNOWN_COUNTRY, advice(1)]
    assert [place.span.line for place in groups[2].places] == [2]


def test_the_same_warning_is_said_at_each_place():
    report = Report(diagnostics=(UNKNOWN_COUNTRY, replace(UNKNOWN_COUNTRY, place=advice(3).place)), files=1)
    assert len(leading(report)) == 2


def test_advice_that_is_not_wanted_is_only_counted():
    report = Report(diagnostics=(advice(1), UNKNOWN_COUNTRY), files=1, advice=False)
    assert [group.shown for group in leading(report)] == [UNKNOWN_COUNTRY]
    assert "1 piece of advice" in tally(report)
