import subprocess
import sys

import click
from click.testing import CliRunner

from generator.cli.main import COMMANDS, main


def test_every_command_can_be_loaded_and_is_called_as_it_is_listed():
    context = click.Context(main)
    assert {name: getattr(main.get_command(context, name), "name", None) for name in COMMANDS} == {
        name: name for name in COMMANDS
    }


def test_help_names_every_command():
    told = CliRunner().invoke(main, ["--help"]).output
    assert [name for name in COMMANDS if f"\n  {name} " not in told] == []


def test_help_of_one_command_loads_nothing_that_only_a_build_needs():
    code = (
        "import sys; from generator.cli.main import main; main(['build', '--help'], standalone_mode=False);"
        "print([name for name in ('pydantic', 'jinja2', 'babel', 'PIL') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert told.splitlines()[-1] == "[]"


def test_the_version_is_told():
    assert CliRunner().invoke(main, ["--version"]).output.startswith("catalog, version ")
