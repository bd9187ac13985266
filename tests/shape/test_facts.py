"""A fact is said once: nothing but its own file knows it by its name."""

import ast
import re
from collections.abc import Iterator

from jinja2 import Environment, nodes

from generator.facts.facts import FACTS
from tests.shape.tree import ROOT, generator_modules, name

NAMES = {fact.name for fact in FACTS}
SEVERAL = 4  # so many names together are a list of facts
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
COMMENT = re.compile(r"//.*$|/\*.*?\*/", re.MULTILINE | re.DOTALL)
# Those that are told of facts; in rooms below these, and in commands, the same words are fields of front matter.
ROOMS = ("rules", "pages", "rendering", "searching", "publishing", "building", "serving")
SCRIPTS = sorted((ROOT / "templates").rglob("*.js"))


def compared(template: nodes.Template) -> Iterator[str]:
    """The words that a template compares something with, or looks something up by."""
    for comparison in template.find_all(nodes.Compare):
        yield from (word.value for word in comparison.find_all(nodes.Const) if isinstance(word.value, str))
    for looked_up in template.find_all(nodes.Getitem):
        if isinstance(looked_up.arg, nodes.Const):
            yield str(looked_up.arg.value)
    for pair in template.find_all(nodes.Pair):
        if isinstance(pair.key, nodes.Const):
            yield str(pair.key.value)


def test_no_template_branches_on_the_name_of_a_fact():
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    asked = {name(path): set(compared(environment.parse(path.read_text("utf-8")))) & NAMES for path in TEMPLATES}
    assert {path: found for path, found in asked.items() if found} == {}


def test_no_template_spells_the_field_of_a_fact():
    fields = re.compile(rf"""name="(?:{"|".join(map(re.escape, NAMES))})(?:_from|_to)?\"""")
    found = {name(path): fields.findall(path.read_text("utf-8")) for path in TEMPLATES}
    assert {path: words for path, words in found.items() if words} == {}


def test_no_script_knows_a_fact_by_its_name():
    # In quotes, as a key, in a selector, or as a field of the form.
    known = "|".join(map(re.escape, NAMES))
    names = re.compile(rf"""["'\[=](?:{known})(?:_from|_to)?["'\]]|(?:elements|asks)\.(?:{known})\b""")
    found = {name(path): names.findall(COMMENT.sub("", path.read_text("utf-8"))) for path in SCRIPTS}
    assert {path: words for path, words in found.items() if words} == {}


def listed(module: ast.Module) -> Iterator[set[str]]:
    """The words of each list, tuple, set and table in a module."""
    for node in ast.walk(module):
        items = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", ())
        yield {item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)}


def test_there_is_no_list_of_facts_beside_the_one():
    found = {}
    for path in (path for path in generator_modules() if path.relative_to(ROOT / "generator").parts[0] in ROOMS):
        lists = [words & NAMES for words in listed(ast.parse(path.read_text("utf-8")))]
        if together := [sorted(words) for words in lists if len(words) >= SEVERAL]:
            found[name(path)] = together
    assert found == {}
