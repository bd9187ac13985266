"""One report with a bit of everything, hostile text among it, that every format's golden shows."""

from generator.diagnostics.diagnostic import Diagnostic, Fix, Related, Severity
from generator.diagnostics.place import Place, Span
from generator.reporting.report import Report


def place(path: str, line: int, columns: tuple[int, int], excerpt: str, end_line: int | None = None) -> Place:
    start, end = columns
    span = Span(line=line, column=start, end_line=end_line or line, end_column=end)
    return Place(path=path, span=span, excerpt=excerpt)


DEADLINE_AFTER_START = Diagnostic(
    code="P301",
    name="deadline-after-start",
    severity=Severity.ERROR,
    message="The deadline, 2027-09-01, is after the placement starts, 2027-06-01.",
    cure="write a deadline before 2027-06-01",
    place=place("content/placements/aurora/tide-models.md", 7, (11, 21), "deadline: 2027-09-01"),
    related=(
        Related(
            place=place("content/placements/aurora/tide-models.md", 5, (9, 19), "starts: 2027-06-01"),
            message="it starts here",
        ),
    ),
)

UNKNOWN_COUNTRY = Diagnostic(
    code="F210",
    name="unknown-country",
    severity=Severity.WARNING,
    message="`Germny` is no country.",
    cure="write `country: DE`, or did you mean Germany?",
    place=place("content/placements/aurora/tide-models.md", 9, (11, 17), "\tcountry:\tGermny  # 50% of 日本"),
    fix=Fix(span=Span(line=9, column=11, end_line=9, end_column=17), replacement="DE"),
)

WIDE_AND_LONG = Diagnostic(
    code="F120",
    name="title-too-long",
    severity=Severity.ADVICE,
    message="The title has 190 characters.",
    cure="say it in 120",
    place=place(
        "content/placements/aurora/東京.md",
        2,
        (98, 104),
        "title: " + "海洋観測" * 20 + " and then buoys " + "wave " * 20,
    ),
)

SEVERAL_LINES = Diagnostic(
    code="R110",
    name="unclosed-quote",
    severity=Severity.ERROR,
    message="A quotation mark opens here and never closes.",
    cure="close it on the same line",
    place=place("content/placements/aurora/wind.md", 3, (10, 4), 'summary: "Wind', end_line=6),
)

HOSTILE = Diagnostic(
    code="F101",
    name="unknown-key",
    severity=Severity.ERROR,
    message="unknown key `\x1b[31m::error::x\r\n::set-output name=a::b ##[add-mask]a <img src> | `x` **y**`",
    cure="::stop-commands::x @octocat see #12, 100%,\u202egnp.exe [a](https://evil.example) \ud800",
    place=place("content/placements/a,b:c%d/x.md", 1, (1, 8), "\x1b]0;t\x07 ##[group] \u202eabc\u200b\x7f"),
)

NO_SPAN = Diagnostic(
    code="R101",
    name="not-a-file",
    severity=Severity.ERROR,
    message="This is a folder.",
    cure="rename or remove it",
    place=Place(path="content/placements/aurora/x.md"),
)

SAMPLE = Report(
    diagnostics=(HOSTILE, DEADLINE_AFTER_START, UNKNOWN_COUNTRY, SEVERAL_LINES, NO_SPAN, WIDE_AND_LONG),
    files=12,
)
