"""Where templates and assets come from: the catalogue's own `templates/` first, then those that are shipped."""

from dataclasses import dataclass
from pathlib import Path


def shipped() -> Path:
    """The templates of the installed package, or of the checkout that it runs from."""
    inside = Path(__file__).resolve().parent.parent / "templates"
    return inside if inside.is_dir() else inside.parent.parent / "templates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Folders in which to look, the most particular first."""

    paths: tuple[Path, ...]

    @classmethod
    def of(cls, root: Path) -> "Folders":
        """Those of the catalogue in `root`."""
        own, ours = root / "templates", shipped()
        return cls(paths=(own, ours) if own.is_dir() and own.resolve() != ours else (ours,))

    @property
    def locales(self) -> tuple[Path, ...]:
        """Where messages are translated, the most particular first."""
        return tuple(path / "locales" for path in self.paths)

    def files(self) -> dict[str, Path]:
        """Every file by its name relative to its folder; a particular one hides a shipped one of the same name."""
        found: dict[str, Path] = {}
        for folder in reversed(self.paths):
            plain = (path for path in sorted(folder.rglob("*")) if path.is_file())
            found |= {path.relative_to(folder).as_posix(): path for path in plain if _shown(path.relative_to(folder))}
        return found


def _shown(path: Path) -> bool:
    return not any(part.startswith(".") or part.endswith("~") for part in path.parts)
