"""The words people type."""

import click

from generator.cli.guarded import GuardedGroup

COMMANDS = {
    "build": "generator.cli.build:build",
    "check": "generator.cli.check:check",
    "explain": "generator.cli.explain:explain",
    "fmt": "generator.cli.fmt:fmt",
    "import": "generator.cli.import_:import_group",
    "init": "generator.cli.init:init",
    "new": "generator.cli.new:new",
    "schema": "generator.cli.schema:schema",
    "serve": "generator.cli.serve:serve",
    "tidy": "generator.cli.tidy:tidy",
}


@click.group(cls=GuardedGroup, commands_at=COMMANDS)
@click.option("--debug", is_flag=True, help="At a fault of the program's own, show where it is.")
@click.version_option(package_name="internship-catalog", prog_name="catalog")
def main(debug: bool) -> None:
    """Internship Catalog: Markdown listings in, a fast and searchable website out.

    Exits with 0 where all is well, 1 where something is to be mended, and 2 where the command itself failed.
    """
    del debug
