from dataclasses import replace

from generator.diagnostics.diagnostic import Severity
from generator.reporting.report import Report, tally
from tests.unit.reporting.sample import NO_SPAN


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
