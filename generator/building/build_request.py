"""What a build is asked to do."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRequest:
    """`root` holds `content/`; `now` (UTC) is the moment that lifecycles are computed for.

    `strict` publishes nothing where there is an error or a warning. `search` runs Pagefind. `anew` trusts nothing that
    was made before. `address` replaces that of `site.yaml`.
    """

    root: Path
    output: Path
    now: datetime
    strict: bool = False
    search: bool = True
    anew: bool = False
    address: str | None = None

    @property
    def state(self) -> Path:
        """Where what was made before is kept, beside the content and out of the site."""
        return self.root / ".cache" / "catalog"
