"""Questions on a terminal: each answer is tried at once, and a bad one is said to be and asked for again."""

import os
import sys
from collections.abc import Mapping, Sequence

import click

from generator.reporting.colour import Paint, shows_colour
from generator.schema.about import Example
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import field_of
from generator.schema.derived.trial import refusals
from generator.schema.refusal import Refusal
from generator.schema.words import Words


def answer(record: str, key: str, known: Words, default: str = "") -> Example:
    """Ask for one field until the answer can be read; nothing where it is optional and left out."""
    field = field_of(f"{record}.{key}")
    note = "" if field.required else " Press Enter to leave it out."
    click.echo(f"\n{strong(field.title)}: {field.text}{note}")
    hint = f"one of {', '.join(field.choices)}" if field.choices else f"such as {shown(field.example)}"
    while True:
        prompt = f"  {hint}\n "
        optional = None if field.required else ""
        typed = click.prompt(prompt, default=default or optional, show_default=bool(default), prompt_suffix="> ")
        if not typed.strip() and not field.required:
            return ""
        value = parsed(record, key, typed, known)
        refused = refusals(record, {key: value}, known).get(key)
        if refused is None:
            return value
        click.echo(f"  {said(refused)}")


def strong(text: str) -> str:
    """`text` in bold on a terminal that shows it."""
    return Paint(colour=shows_colour(sys.stdout, os.environ)).strong(text)


def shown(example: Example) -> str:
    """An example as somebody would type it."""
    if isinstance(example, str):
        return example
    return ", ".join(map(shown, example)) if not isinstance(example, Mapping) else as_yaml(example)


def parsed(record: str, key: str, typed: str, known: Words) -> Example:
    """What was typed; for a field that takes a list, its parts between commas unless it is one word as it stands."""
    if not field_of(f"{record}.{key}").many:
        return typed
    if key not in refusals(record, {key: [typed]}, known):
        return [typed]
    return [part.strip() for part in typed.split(",") if part.strip()] or [typed]


def said(refused: Refusal) -> str:
    """A refusal in one line, with its code."""
    return f"{refused.code.id} {refused.code.name}: {refused.message}; {refused.cure}"


def refused_flags(record: str, values: Mapping[str, Example], flags: Mapping[str, str], known: Words) -> None:
    """End with every flag that has a bad value, all at once."""
    refused = refusals(record, values, known)
    if refused:
        lines = [f"{flags.get(key, key)}  {said(refusal)}" for key, refusal in refused.items()]
        raise click.UsageError("these values cannot be read:\n  " + "\n  ".join(lines))


def missing_flags(missing: Sequence[str]) -> click.UsageError:
    """That flags are lacking where nobody can be asked."""
    return click.UsageError(f"{', '.join(missing)} must be said here; on a terminal you are asked for them")
