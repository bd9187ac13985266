from generator.diagnostics.diagnostic import Diagnostic, Fix, Severity, in_order
from generator.diagnostics.place import Place, Span


def found(path, line=None, column=1, code="P001"):
    span = Span(line=line, column=column, end_line=line, end_column=column + 1) if line else None
    return Diagnostic(
        code=code,
        name="a-fault",
        severity=Severity.ERROR,
        message="",
        cure="",
        place=Place(path=path, span=span),
    )


def test_the_order_is_by_file_line_column_and_code():
    wanted = (
        found("a.md"),
        found("a.md", 2, 9),
        found("a.md", 10, 1),
        found("a.md", 10, 3, "F100"),
        found("a.md", 10, 3),
        found("b.md", 1),
    )
    assert in_order(tuple(reversed(wanted))) == wanted


def test_the_same_diagnostic_twice_is_told_once():
    assert in_order((found("a.md", 1), found("a.md", 1))) == (found("a.md", 1),)


def test_a_mend_is_of_what_stands_there():
    place = Place(path="a.md", span=Span(line=1, column=3, end_line=1, end_column=5), excerpt="a bc d")
    assert Fix.at(place, "x") == Fix(span=place.span, replacement="x")
    assert Fix.at(place, "x", of="bc") == Fix(span=place.span, replacement="x")
    assert Fix.at(place, "x", of="b") is None
    assert Fix.at(Place(path="a.md"), "x") is None
