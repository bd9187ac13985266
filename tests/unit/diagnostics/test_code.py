from types import ModuleType

from generator.diagnostics.code import Code, codes_beside, codes_of
from generator.diagnostics.diagnostic import Severity
from generator.diagnostics.place import Place


def test_a_code_lends_its_diagnostic_its_id_name_and_severity():
    code = Code(id="P999", name="too-late", severity=Severity.WARNING, page="Not too late.")
    found = code.at(Place(path="x.md"), "It is late.", cure="come earlier")
    assert (found.code, found.name, found.severity) == ("P999", "too-late", Severity.WARNING)
    assert (found.message, found.cure, found.place.path) == ("It is late.", "come earlier", "x.md")


def test_a_manual_page_in_a_file_of_its_own_is_read_when_somebody_asks(tmp_path):
    code = codes_beside(str(tmp_path / "codes.py"))("P999", "too-late", Severity.ERROR)
    (tmp_path / "manuals").mkdir()
    (tmp_path / "manuals/P999-too-late.md").write_text("Too late.\n", encoding="utf-8")
    assert code.manual == "Too late.\n"


def test_the_codes_of_a_module_are_those_that_it_declares():
    module = ModuleType("codes")
    module.TOO_LATE = Code("P999", "too-late", Severity.ERROR, "Too late.")
    module.other = "P998"
    assert codes_of(module) == (module.TOO_LATE,)


def test_a_rule_has_its_manual_where_python_keeps_no_docstrings():
    code = Code("P301", "deadline-after-start", Severity.ERROR, None)
    assert "Bad:" in code.manual
