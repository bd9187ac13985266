"""Whatever a listing holds, a report of it is safe to print and of the form its readers expect."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.diagnostics.place import Place, Span
from generator.reporting import FORMATS, github, human, json_v1, summary
from generator.reporting.report import Report, leading

HIDDEN = {"Cc", "Cf", "Cs"}
OURS = {"\n", "\u200b"}
NUMBERS = st.integers(1, 300)
# Any character at all, and often those that terminals, workflow runners and Markdown obey.
TEXT = st.text(st.characters() | st.sampled_from("\x1b\r\n\t:#@[]|`<&%,\u202e\ud800日e\u0301"), max_size=200) | st.just(
    " ::error::x"
)
SPANS = st.builds(Span, line=NUMBERS, column=NUMBERS, end_line=NUMBERS, end_column=NUMBERS)
PLACES = st.builds(Place, path=TEXT, span=st.none() | SPANS, excerpt=TEXT)
DIAGNOSTICS = st.builds(
    Diagnostic,
    code=st.just("P301"),
    name=st.just("deadline-after-start"),
    severity=st.sampled_from(Severity),
    message=TEXT,
    cure=TEXT,
    place=PLACES,
    related=st.lists(st.builds(Related, place=PLACES, message=TEXT), max_size=2).map(tuple),
)
REPORTS = st.builds(
    Report,
    diagnostics=st.lists(DIAGNOSTICS, max_size=40).map(tuple),
    files=st.integers(0, 10_000),
)


@given(REPORTS)
def test_no_report_holds_a_character_that_cannot_be_seen(report):
    for form in FORMATS:
        unseen = {each for each in form.show(report) if unicodedata.category(each) in HIDDEN}
        assert unseen <= OURS


@given(REPORTS)
def test_only_our_own_workflow_commands_begin_a_line(report):
    for form in (human, summary, json_v1):
        shown = form.show(report)
        assert not any(line.lstrip().startswith("::") for line in shown.splitlines())
        assert "##[" not in shown or form is json_v1
    commands = github.show(report).splitlines()[:-1]
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in commands)
    assert len(commands) <= min(30, len(report.diagnostics))


@given(REPORTS)
def test_the_table_has_a_row_a_group_and_five_bars_a_row(report):
    rows = summary.show(report).splitlines()[4:]
    assert len(rows) == len(leading(report))
    assert all(row.count("|") == 5 for row in rows)


@given(REPORTS)
def test_json_gives_back_what_went_in(report):
    told = json.loads(json_v1.show(report))["diagnostics"]
    assert [each["message"] for each in told] == [each.message for each in report.diagnostics]
    assert [each["path"] for each in told] == [each.place.path for each in report.diagnostics]


@given(st.builds(Place, path=TEXT, span=SPANS, excerpt=TEXT))
def test_a_line_and_its_carets_stay_narrow(place):
    fault = Diagnostic(
        code="P301",
        name="a-fault",
        severity=Severity.ERROR,
        message="",
        cure="",
        place=Place(path="x.md", span=place.span, excerpt=place.excerpt),
    )
    lines = human.show(Report(diagnostics=(fault,), files=1)).splitlines()
    assert max(map(len, lines)) <= 250
