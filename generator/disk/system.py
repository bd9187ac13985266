"""Every call that touches the disk, in one place: what can go wrong, goes wrong here."""

# Paths come by the ten thousand, and strings cost a third of what `Path` does.
# ruff: noqa: PTH101, PTH102, PTH103, PTH104, PTH106, PTH108, PTH115, PTH116, PTH120, PTH211

import ctypes
import errno
import os
import stat
import sys

FILE_MODE = 0o644
FOLDER_MODE = 0o755

_LIBC = ctypes.CDLL(None, use_errno=True)
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # Linux: renameat2(2)
_RENAME_SWAP = 2  # macOS: renamex_np(2)


def write(path: str, content: bytes) -> os.stat_result:
    """Write a file that is not there yet, readable by all whatever the umask, and see that all arrived.

    Never opens an existing file: published files are hard-linked, and writing in one would change both.
    """
    try:
        return _write(path, content)
    except OSError as error:
        raise _about(path, error) from None


def write_durably(path: str, content: bytes) -> None:
    """Put `content` at `path` in one step that survives a loss of power; a reader sees all of it or none."""
    aside = f"{path}.new"
    remove(aside, missing_ok=True)
    write(aside, content)
    make_durable(aside)
    rename(aside, path)


def read(path: str) -> bytes:
    """Read a file."""
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_CLOEXEC), "rb") as file:
        return file.read()


def link(source: str, target: str) -> None:
    """Give the file at `source` the further name `target`."""
    os.link(source, target)


def make_link(to: str, target: str) -> None:
    """Make a symbolic link."""
    os.symlink(to, target)


def make_folder(path: str, mode: int = FOLDER_MODE) -> None:
    """Make a folder with exactly this mode, whatever the umask."""
    os.mkdir(path, mode)
    set_mode(path, mode)


def set_mode(path: str, mode: int) -> None:
    """Say who may do what with a file or folder."""
    os.chmod(path, mode)


def make_folders(path: str) -> None:
    """Make a folder and those that it is in, as far as they are missing."""
    os.makedirs(path, exist_ok=True)


def folder_of(path: str) -> str:
    """Name the folder that holds `path`."""
    return os.path.dirname(path)


def device(path: str) -> int:
    """Tell which filesystem holds `path`."""
    return os.stat(path).st_dev


def link_target(path: str) -> str:
    """Read a symbolic link."""
    return os.readlink(path)


def rename(source: str, target: str) -> None:
    """Move within a filesystem; a file at `target` is replaced."""
    os.rename(source, target)


def remove(path: str, *, missing_ok: bool = False) -> None:
    """Remove a file or link."""
    try:
        os.unlink(path)
    except FileNotFoundError:
        if not missing_ok:
            raise


def remove_folder(path: str) -> None:
    """Remove an empty folder."""
    os.rmdir(path)


def remove_tree(path: str) -> None:
    """Remove a folder with all it holds, following no link; a missing one is well."""
    if status(path) is None:
        return
    for entry in names(path):
        if entry.is_dir(follow_symlinks=False):
            remove_tree(entry.path)
        else:
            remove(entry.path)
    remove_folder(path)


def make_durable(path: str) -> None:
    """Return when the file's bytes, or the folder's names, would survive a loss of power."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    except OSError as error:
        raise _about(path, error) from None
    finally:
        os.close(descriptor)


def make_all_durable(path: str) -> None:
    """Do the same for the whole filesystem that holds `path`; cheaper from about a hundred files."""
    if sys.platform != "linux":
        os.sync()
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        _checked(_LIBC.syncfs(descriptor), path)
    finally:
        os.close(descriptor)


def exchange(one: str, other: str) -> None:
    """Let two folders change places in a single step; `OSError` where the system or filesystem cannot."""
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        _checked(_LIBC.renamex_np(first, second, _RENAME_SWAP), other)
    elif hasattr(_LIBC, "renameat2"):
        _checked(_LIBC.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE), other)
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), other)


def status(path: str) -> os.stat_result | None:
    """Tell what stands at `path` itself, links not followed; `None` where nothing does."""
    try:
        return os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def names(path: str) -> list[os.DirEntry[str]]:
    """List what a folder holds."""
    with os.scandir(path) as inside:
        return list(inside)


def is_folder(standing: os.stat_result | None) -> bool:
    """Whether a status is that of a real folder."""
    return standing is not None and stat.S_ISDIR(standing.st_mode)


def _write(path: str, content: bytes) -> os.stat_result:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, FILE_MODE)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fchmod(descriptor, FILE_MODE)
        written = os.fstat(descriptor)
    finally:
        os.close(descriptor)
    if written.st_size != len(content):
        raise OSError(errno.EIO, f"{written.st_size} bytes arrived of {len(content)}", path)
    return written


def _about(path: str, error: OSError) -> OSError:
    return OSError(error.errno, error.strerror, error.filename or path)


def _checked(result: int, path: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), path)
