"""The catalogue in a folder, as a build would have it, for measures that are held against it."""

from datetime import datetime
from pathlib import Path

from generator.building.assembling_step import assemble
from generator.building.build_context import BuildContext
from generator.building.build_request import BuildRequest
from generator.building.forking import Forking
from generator.building.progress import Clock, Silent
from generator.building.reading_step import read
from generator.building.validating_step import validate
from generator.catalogue.catalogue import Catalogue
from generator.reading.content_files import read_sources


def catalogue_of(root: Path, now: datetime) -> Catalogue:
    """The catalogue in `root` as of `now`; ValueError where no site can be made of it."""
    request = BuildRequest(root=root, output=root / "output", now=now)
    context = BuildContext.of(request, read_sources(root), Clock(Silent()), Forking(2))
    content = read(context)
    catalogue = assemble(context, content, validate(context, content))
    if catalogue is None:
        raise ValueError(f"no catalogue can be made of {root}")
    return catalogue
