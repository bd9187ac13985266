"""What the errors of the system become: a fault with a cure."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from generator.diagnostics.stopped import BuildStopped, stopped
from generator.disk import codes

_BY_ERRNO = {
    errno.ENOENT: (codes.OUTPUT_CHANGED, "build again"),
    errno.ENOSPC: (codes.NO_SPACE, "free some space, then build again"),
    errno.EDQUOT: (codes.NO_SPACE, "free some of your quota, then build again"),
    errno.EFBIG: (codes.NO_SPACE, "raise the limit on the size of files (ulimit -f), then build again"),
    errno.EACCES: (codes.NOT_PERMITTED, "make it writable, or choose another place with --output"),
    errno.EPERM: (codes.NOT_PERMITTED, "make it yours, or choose another place with --output"),
    errno.EROFS: (codes.NOT_PERMITTED, "choose a place that can be written with --output"),
    errno.EMFILE: (codes.TOO_MANY_OPEN_FILES, "raise the limit on open files (ulimit -n), then build again"),
    errno.ENFILE: (codes.TOO_MANY_OPEN_FILES, "close other programs, then build again"),
    errno.EXDEV: (codes.OTHER_FILESYSTEM, "remove the output folder, then build again"),
}
_OTHERWISE = (codes.DISK_FAULT, "check the disk, or choose another place with --output, then build again")


@contextmanager
def errors_about(path: str) -> Iterator[None]:
    """Turn each system error within into a `BuildStopped` about the file it names, else about `path`."""
    try:
        yield
    except OSError as error:
        raise _of(error, path) from error


def _of(error: OSError, path: str) -> BuildStopped:
    code, cure = _BY_ERRNO.get(error.errno or 0, _OTHERWISE)
    named = error.filename if isinstance(error.filename, str) else path
    return stopped(code, named, error.strerror or type(error).__name__, cure)
