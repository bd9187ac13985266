"""Every code that the package declares, found by reading its files and not its lists."""

import importlib
import re

from generator.diagnostics.code import Code, codes_of
from tests.shape.tree import generator_modules, name

# A plain assignment or one with a type, whether the call follows on the line or on the next.
DECLARES = re.compile(r"^\w+(?:: \S+)? = (?:Code|code)\(", re.MULTILINE)


def declared() -> list[Code]:
    """Every code that a module of the package makes at its top."""
    modules = [path for path in generator_modules() if DECLARES.search(path.read_text(encoding="utf-8"))]
    dotted = [name(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in modules]
    return [code for module in map(importlib.import_module, dotted) for code in codes_of(module)]
