"""The words people type."""

import click

from generator.cli.lazy import LazyGroup

COMMANDS = {
    "build": "generator.cli.build:build",
    "check": "generator.cli.check:check",
    "explain": "generator.cli.explain:explain",
    "import": "generator.cli.import_:import_group",
    "init": "generator.cli.init:init",
    "new": "generator.cli.new:new",
    "schema": "generator.cli.schema:schema",
    "serve": "generator.cli.serve:serve",
}


@click.group(cls=LazyGroup, commands_at=COMMANDS)
@click.version_option(package_name="internship-catalog", prog_name="catalog")
def main() -> None:
    """Internship Catalog: Markdown listings in, a fast and searchable website out."""
