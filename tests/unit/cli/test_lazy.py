import sys

import click
import pytest

from generator.cli.lazy import LazyGroup

GROUP = LazyGroup(
    "catalog",
    commands_at={"later": "colorsys:rgb_to_hsv", "hello": "tests.unit.cli.test_lazy:hello", "away": "no.such.module:x"},
)
CONTEXT = click.Context(GROUP)


@click.command()
def hello():
    """Say hello."""


def test_commands_are_listed_by_their_names_without_loading_any():
    sys.modules.pop("colorsys", None)
    assert GROUP.list_commands(CONTEXT) == ["away", "hello", "later"]
    assert "colorsys" not in sys.modules


def test_a_command_is_loaded_when_it_is_called():
    assert GROUP.get_command(CONTEXT, "hello").name == "hello"


def test_a_name_that_is_not_listed_is_no_command():
    assert GROUP.get_command(CONTEXT, "helo") is None


def test_what_is_no_command_is_none():
    assert GROUP.get_command(CONTEXT, "later") is None


def test_a_command_whose_module_is_missing_is_a_fault_of_ours():
    with pytest.raises(ModuleNotFoundError):
        GROUP.get_command(CONTEXT, "away")
