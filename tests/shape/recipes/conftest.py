"""One copy for all recipes; each finds it as the checkout is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shape.recipes.scratch import Scratch, copied


@pytest.fixture(scope="session")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy that all recipes share, one after the other."""
    return copied(tmp_path_factory.mktemp("checkout"))


@pytest.fixture
def scratch(copy: Path, tmp_path: Path) -> Iterator[Scratch]:
    """The copy as the checkout is, beside a catalogue that `catalog init` started."""
    made = Scratch(root=copy, catalogue=tmp_path)
    made.catalog("init", ".")
    yield made
    made.restore()
