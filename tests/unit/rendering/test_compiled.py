"""Compiled templates are kept for the same text and the same makers, and for nothing else."""

import pytest
from jinja2 import DictLoader, Environment

from generator.rendering.compiled import Compiled


class Store(dict):
    put = dict.__setitem__


@pytest.fixture
def store():
    return Store()


def said(store, text, base="one"):
    """What a template of this text says, and whether it was compiled anew for that."""
    compiled = Compiled(store, base)
    environment = Environment(loader=DictLoader({"page.html": text}), bytecode_cache=compiled, autoescape=True)
    return environment.get_template("page.html").render(), compiled.fresh


def test_a_template_is_compiled_once(store):
    assert [said(store, "{{ 1 + 1 }}") for _ in range(2)] == [("2", True), ("2", False)]


def test_another_text_is_another_template(store):
    said(store, "{{ 1 + 1 }}")
    assert said(store, "{{ 2 + 2 }}") == ("4", True)


def test_other_makers_compile_it_anew(store):
    said(store, "{{ 1 + 1 }}")
    assert said(store, "{{ 1 + 1 }}", base="two") == ("2", True)


def test_what_is_no_compiled_template_is_compiled_anew(store):
    said(store, "{{ 1 + 1 }}")
    for key in store:
        store[key] = b"harmed"
    assert said(store, "{{ 1 + 1 }}") == ("2", True)
