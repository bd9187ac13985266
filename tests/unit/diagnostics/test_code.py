from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.diagnostics.place import Place


def test_a_code_lends_its_diagnostic_its_id_name_and_severity():
    code = Code(id="P999", name="too-late", severity=Severity.WARNING, manual="Not too late.")
    found = code.at(Place(path="x.md"), "It is late.", cure="come earlier")
    assert (found.code, found.name, found.severity) == ("P999", "too-late", Severity.WARNING)
    assert (found.message, found.cure, found.place.path) == ("It is late.", "come earlier", "x.md")
