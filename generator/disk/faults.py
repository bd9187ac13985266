"""Publishing stopped: the exception that carries one line for people, and what system errors become."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.disk.codes import disk_fault, no_space, not_permitted, other_filesystem, output_changed, too_many_open

_BY_ERRNO = {
    errno.ENOENT: (output_changed.CODE, "build again"),
    errno.ENOSPC: (no_space.CODE, "free some space, then build again"),
    errno.EDQUOT: (no_space.CODE, "free some of your quota, then build again"),
    errno.EFBIG: (no_space.CODE, "raise the limit on the size of files (ulimit -f), then build again"),
    errno.EACCES: (not_permitted.CODE, "make it writable, or choose another place with --output"),
    errno.EPERM: (not_permitted.CODE, "make it yours, or choose another place with --output"),
    errno.EROFS: (not_permitted.CODE, "choose a place that can be written with --output"),
    errno.EMFILE: (too_many_open.CODE, "raise the limit on open files (ulimit -n), then build again"),
    errno.ENFILE: (too_many_open.CODE, "close other programs, then build again"),
    errno.EXDEV: (
        other_filesystem.CODE,
        "remove the output folder, then build again",
    ),
}
_OTHERWISE = (disk_fault.CODE, "check the disk, or choose another place with --output, then build again")


class PublishingFault(Exception):  # noqa: N818 - like Diagnostic, it speaks of faults
    """The site could not be published, and the one before it stands untouched; `diagnostic` says why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(f"{diagnostic.place.path}: {diagnostic.message}; {diagnostic.cure} [{diagnostic.code}]")
        self.diagnostic = diagnostic

    def __reduce__(self) -> tuple[type["PublishingFault"], tuple[Diagnostic]]:
        """Let worker processes hand it over."""
        return type(self), (self.diagnostic,)


def fault(code: Code, path: str, message: str, cure: str) -> PublishingFault:
    """Make the exception of kind `code` about `path`, kept to one line whatever the texts hold."""
    return PublishingFault(code.at(Place(path=_one_line(path)), _one_line(message), cure=_one_line(cure)))


@contextmanager
def faults_about(path: str) -> Iterator[None]:
    """Turn each system error within into a `PublishingFault` about the file it names, else about `path`."""
    try:
        yield
    except OSError as error:
        raise _of(error, path) from error


def _of(error: OSError, path: str) -> PublishingFault:
    code, cure = _BY_ERRNO.get(error.errno or 0, _OTHERWISE)
    named = error.filename if isinstance(error.filename, str) else path
    return fault(code, named, error.strerror or type(error).__name__, cure)


def _one_line(text: str) -> str:
    return " ".join(text.encode("utf-8", "backslashreplace").decode().split())
