"""The file of columns on the disk: read where it is there, written where it is not, never written over."""

from pathlib import Path

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.disk.storing import create
from generator.importing import codes
from generator.importing.columns.columns_file import MOST_BYTES, Columns, read_columns, written


def read_kept(file: Path) -> tuple[Columns | None, list[Diagnostic]]:
    """What the file says, and what is wrong with it; None where there is no file yet."""
    try:
        if not file.exists():
            return None, []
        if not file.is_file():
            raise OSError("this is not a plain file")  # noqa: TRY301
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        message = f"the file of columns cannot be read: {getattr(error, 'strerror', None) or error}"
        return None, [_fault(file, message, "delete it, and import again")]
    if len(data) > MOST_BYTES:
        return None, [_fault(file, f"the file has more than {MOST_BYTES:,} bytes", "delete it, and import again")]
    return read_columns(file.as_posix(), data)


def keep_columns(file: Path, origin: str, columns: Columns) -> list[Diagnostic]:
    """Write what was read beside the table, for people to mend."""
    try:
        create(file.parent, file.name, written(origin, columns))
    except OSError as error:
        message = f"what the columns mean cannot be kept: {error.strerror or error}"
        cure = "name a file that can be written, with --columns FILE"
        return [codes.NOT_WRITTEN.at(Place(path=file.as_posix()), message, cure=cure)]
    return []


def _fault(file: Path, message: str, cure: str) -> Diagnostic:
    return codes.UNCLEAR_COLUMN.at(Place(path=file.as_posix()), message, cure=cure)
