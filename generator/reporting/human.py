"""The format for people: the place, the line with carets, what is wrong and what to write instead."""

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.diagnostics.place import Place
from generator.reporting.colour import Paint
from generator.reporting.excerpt import excerpt
from generator.reporting.report import Group, Report, leading, tally
from generator.reporting.visible import visible

NAME = "human"
FOR_PEOPLE = True
SHOWN = 3
"""Further places of one and the same diagnostic that are named."""


def show(report: Report) -> str:
    """Every diagnostic as a block of lines, the gravest first, then the count and where to read more."""
    paint = Paint(colour=report.colour)
    groups = leading(report)
    blocks = ["\n".join([*_block(group.shown, paint), *_and_at(group, paint)]) for group in groups]
    return "\n\n".join([*blocks, "\n".join(_closing(report, groups, paint))]) + "\n"


def _block(diagnostic: Diagnostic, paint: Paint) -> Iterator[str]:
    severity = diagnostic.severity
    title = paint.severity(severity, f"{severity} {diagnostic.code}")
    yield f"{paint.strong(_where(diagnostic.place))}  {title} {diagnostic.name}"
    yield f"  {visible(diagnostic.message)}"
    yield from _source(diagnostic, paint)
    if diagnostic.cure:
        yield f"  {paint.strong('cure:')} {visible(diagnostic.cure)}"
    for related in diagnostic.related:
        yield _see(related, paint)


def _source(diagnostic: Diagnostic, paint: Paint) -> Iterator[str]:
    shown = excerpt(diagnostic.place)
    if shown is None or diagnostic.place.span is None:
        return
    line, carets = shown
    number = str(diagnostic.place.span.line)
    gutter = paint.faint(f"{number:>6} |")
    yield f"{gutter} {line}".rstrip()
    yield f"{paint.faint('       |')} {carets[: len(carets) - len(carets.lstrip())]}" + paint.severity(
        diagnostic.severity,
        carets.lstrip(),
    )


def _see(related: Related, paint: Paint) -> str:
    return f"  {paint.strong('see:')}  {_where(related.place)}  {visible(related.message)}"


def _and_at(group: Group, paint: Paint) -> Iterator[str]:
    """Where else the same is to be said, as far as it fits on a line."""
    if not group.places:
        return
    shown = [_where(place) for place in group.places[:SHOWN]]
    more = f" and {len(group.places) - SHOWN:,} more" if len(group.places) > SHOWN else ""
    yield f"  {paint.strong('also:')} {', '.join(shown)}{more}"


def _closing(report: Report, groups: list[Group], paint: Paint) -> Iterator[str]:
    yield paint.strong(tally(report))
    kept = Counter(one.name for one in report.diagnostics if one.severity is Severity.ADVICE and not report.advice)
    if kept:
        yield f"Advice that --advice shows: {', '.join(f'{name} {count:,}' for name, count in kept.items())}"
    codes = sorted({group.shown.code for group in groups})
    if len(codes) == 1:
        yield f"More: catalog explain {codes[0]}"
    elif codes:
        yield f"More: catalog explain CODE, where CODE is {', '.join(codes[:-1])} or {codes[-1]}"


def _where(place: Place) -> str:
    path = visible(place.path)
    return f"{path}:{place.span.line}:{place.span.column}" if place.span else path
