"""The files of a new listing, from options and answers."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import click

from generator.cli.asking import answer, missing_flags, refused_flags, strong
from generator.importing.organisations import Hosts, file_name, hosts_of
from generator.importing.run import words_of
from generator.reading.layout import name_fault
from generator.reading.slips import meant
from generator.schema.about import Example
from generator.schema.derived.field_description import fields_of
from generator.schema.derived.scaffold import UNFILLED, scaffold
from generator.schema.kinds.choice import folded

Stated = Mapping[str, str | tuple[str, ...]]
_ASKED: Final = tuple(field.name for field in fields_of("placement") if field.required)
_WISHED: Final = ("supervisor", "learning_outcomes")
"""What makes an internship of a job, so that a catalogue may not list what leaves it out."""
_FLAGS: Final = {"fields": "--field", "learning_outcomes": "--learning-outcome"}
_OF_HOST: Final = {
    "kind": "--organisation-kind",
    "country": "--organisation-country",
    "website": "--organisation-website",
}


class Drafting:
    """Puts a new listing together; `ask` says whether somebody is there to be asked."""

    def __init__(self, root: Path, *, ask: bool) -> None:
        self.root = root
        self.ask = ask
        self.known = words_of(root)
        self.hosts = hosts_of(root, self.known)

    def files(self, stated: Stated, more: tuple[str, ...], name: str | None) -> dict[str, str]:
        """The texts of the new files by their paths; the organisation first, where it is new."""
        said = self._flags(stated, more)
        self._lacking(stated, said)
        files: dict[str, str] = {}
        slug = self._host(stated, files)
        for key in _ASKED:
            if key not in said:
                said[key] = answer("placement", key, self.known, default="on-site" if key == "mode" else "")
        if _remote(said["mode"]) and not said.get("remote_from"):
            said["remote_from"] = answer("placement", "remote_from", self.known)
        if self.ask:
            said |= {key: answer("placement", key, self.known) for key in _WISHED if key not in said}
        files[self._path(slug, name, str(said["title"]))] = scaffold("placement", _stated(said), UNFILLED)
        return files

    def _flags(self, stated: Stated, more: tuple[str, ...]) -> dict[str, Example]:
        said: dict[str, Example] = {
            key: value if isinstance(value, str) else list(value)
            for key, value in stated.items()
            if not key.startswith("organisation")
        }
        for pair in more:
            key, value = _pair(pair)
            before = said.get(key)
            said[key] = value if before is None else [*([before] if isinstance(before, str) else before), value]
        named = {key: _flag(key) for key in stated}
        refused_flags("placement", said, named, self.known)
        return said

    def _lacking(self, stated: Stated, said: Mapping[str, Example]) -> None:
        """End where something must be said and nobody can be asked."""
        lacking = [] if "organisation" in stated else ["--organisation"]
        lacking += [_flag(key) for key in _ASKED if key not in said]
        lacking += ["--remote-from"] if _remote(said.get("mode", "")) and "remote_from" not in said else []
        if lacking and not self.ask:
            raise missing_flags(lacking)

    def _host(self, stated: Stated, files: dict[str, str]) -> str:
        """The slug of the organisation; a new one's file is added to `files`."""
        name = str(stated.get("organisation", "")) or _asked_for(self.hosts)
        slug = self.hosts.meant(name)
        if slug:
            return slug
        slug = file_name(name)
        if slug is None or slug in self.hosts.names:
            raise click.UsageError(f"no file name can be made of {name[:60]!r}; write it in Latin letters")
        files[f"content/organisations/{slug}.md"] = scaffold("organisation", self._new_host(name, stated), "")
        return slug

    def _new_host(self, name: str, stated: Stated) -> dict[str, Example]:
        said: dict[str, Example] = {"name": name}
        said |= {key: str(stated[f"organisation_{key}"]) for key in _OF_HOST if f"organisation_{key}" in stated}
        refused_flags("organisation", said, {"name": "--organisation", **_OF_HOST}, self.known)
        if not self.ask:
            lacking = [flag for key, flag in _OF_HOST.items() if key not in said and key != "website"]
            if lacking:
                raise missing_flags(lacking)
            return said
        click.echo(f"\n{name} is not in the catalogue yet; it will be added.")
        return _stated(said | {key: answer("organisation", key, self.known) for key in _OF_HOST if key not in said})

    def _path(self, slug: str, name: str | None, title: str) -> str:
        """A path that is free; asks for another name where it is taken or is no good name."""
        chosen = name or file_name(title) or ""
        while True:
            path = f"content/placements/{slug}/{chosen}.md"
            fault = name_fault(chosen) or (f"{path} is there already" if (self.root / path).exists() else None)
            if fault is None:
                return path
            if not self.ask:
                raise click.UsageError(f"{fault}; choose a name in small letters and hyphens with --name")
            click.echo(f"\n{fault}.")
            chosen = str(click.prompt("Another name for the file, in small letters and hyphens"))


def _flag(key: str) -> str:
    return _FLAGS.get(key, "--" + key.replace("_", "-"))


def _remote(mode: Example) -> bool:
    return folded(mode) in {"remote", "fully-remote"}


def _stated(said: Mapping[str, Example]) -> dict[str, Example]:
    return {key: value for key, value in said.items() if value}


def _asked_for(hosts: Hosts) -> str:
    click.echo(f"\n{strong('Organisation')}: The name of the body that offers the placement.")
    if hosts.names:
        some = ", ".join(list(hosts.names.values())[:5])
        click.echo(f"  There are {len(hosts.names)} in the catalogue, such as {some}. A new name adds one.")
    return str(click.prompt(" ", prompt_suffix="> "))


def _pair(text: str) -> tuple[str, str]:
    """`KEY=VALUE` taken apart; a key that the record does not have is refused with the nearest."""
    key, equals, value = text.partition("=")
    names = [field.name for field in fields_of("placement")]
    if not equals or not value.strip():
        raise click.UsageError(f"--set {text[:60]!r} is not of the form KEY=VALUE")
    if key.strip() not in names:
        near = meant(key, names)
        raise click.UsageError(f"--set: unknown key `{key[:60]}`" + (f", did you mean `{near}`?" if near else ""))
    return key.strip(), value.strip()
