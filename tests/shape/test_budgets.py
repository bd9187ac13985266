"""Templates, scripts and sheets are short enough to be read at a sitting."""

from tests.shape.tree import ROOT, committed, name

TEMPLATE_LINES = 100
ASSET_LINES = 150
ASSETS = ("templates/assets/", "generator/serving/static/")


def longer(files, most):
    """How many lines those have that are longer, by their names."""
    sizes = {name(file): len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    return {file: size for file, size in sizes.items() if size > most}


def assets(suffix):
    return [file for file in committed((suffix,)) if name(file).startswith(ASSETS)]


def test_a_template_is_of_a_hundred_lines_at_most():
    templates = [file for file in committed((".html", ".xml", ".txt")) if file.is_relative_to(ROOT / "templates")]
    assert templates
    assert longer(templates, TEMPLATE_LINES) == {}


def test_a_script_is_of_a_hundred_and_fifty_lines_at_most():
    assert assets(".js")
    assert longer(assets(".js"), ASSET_LINES) == {}


def test_a_sheet_is_of_a_hundred_and_fifty_lines_at_most():
    assert assets(".css")
    assert longer(assets(".css"), ASSET_LINES) == {}
