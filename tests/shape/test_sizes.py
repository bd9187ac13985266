import ast
from pathlib import Path

import pytest

from tests.shape.tree import generator_modules, name

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


@pytest.mark.parametrize("module", generator_modules(), ids=name)
def test_a_file_is_of_two_hundred_lines_at_most(module):
    assert len(module.read_text(encoding="utf-8").splitlines()) <= FILE_LINES


@pytest.mark.parametrize("module", generator_modules(), ids=name)
def test_a_function_is_of_twenty_five_lines_at_most(module):
    sizes = {function.name: lines_after_docstring(function) for function in functions(module)}
    assert {each: size for each, size in sizes.items() if size > FUNCTION_LINES} == {}


@pytest.mark.parametrize("module", generator_modules(), ids=name)
def test_a_file_is_named_after_what_it_holds(module):
    assert FORBIDDEN.isdisjoint([module.stem, *module.relative_to(module.parents[2]).parts[:-1]])


def test_the_measure_of_a_function_leaves_out_its_head_and_docstring():
    source = 'def f(\n    a,\n):\n    """Says\n\n    much.\n    """\n    b = a\n    return b\n'
    assert lines_after_docstring(ast.parse(source).body[0]) == 2
