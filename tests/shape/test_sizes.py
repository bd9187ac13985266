import ast
from pathlib import Path

from tests.shape.tree import ROOT, generator_modules, name

FILE_LINES = 200
FUNCTION_LINES = 25
FORBIDDEN = {"utils", "util", "helpers", "helper", "common", "misc", "base", "core", "stuff", "manager"}


def functions(module: Path):
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines_after_docstring(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return function.end_lineno - body[0].lineno + 1 if body else 0


def test_a_file_is_of_two_hundred_lines_at_most():
    sizes = {name(module): len(module.read_text(encoding="utf-8").splitlines()) for module in generator_modules()}
    assert {each: size for each, size in sizes.items() if size > FILE_LINES} == {}


def test_a_function_is_of_twenty_five_lines_at_most():
    sizes = [
        (f"{name(module)}:{function.lineno} {function.name}", lines_after_docstring(function))
        for module in generator_modules()
        for function in functions(module)
    ]
    assert [(each, size) for each, size in sizes if size > FUNCTION_LINES] == []


def test_a_file_is_named_after_what_it_holds():
    parts = {name(module): module.relative_to(ROOT).with_suffix("").parts for module in generator_modules()}
    assert [each for each, said in parts.items() if not FORBIDDEN.isdisjoint(said)] == []


def test_the_measure_of_a_function_leaves_out_its_head_and_docstring():
    source = 'def f(\n    a,\n):\n    """Says\n\n    much.\n    """\n    b = a\n    return b\n'
    assert lines_after_docstring(ast.parse(source).body[0]) == 2
