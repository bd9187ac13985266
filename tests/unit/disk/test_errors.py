import errno

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.disk.errors import errors_about


def told(error: OSError):
    with pytest.raises(BuildStopped) as caught, errors_about("output"):
        raise error
    return caught.value.diagnostic


def test_an_error_that_names_a_file_is_about_that_file():
    assert told(OSError(errno.ENOSPC, "No space left on device", "output/a.html")).place.path == "output/a.html"


def test_an_error_that_names_none_is_about_what_was_being_done():
    assert told(OSError(errno.ENOSPC, "No space left on device")).place.path == "output"


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "B701"), (errno.EROFS, "B702"), (errno.ENOTTY, "B705")])
def test_it_has_the_code_of_its_kind(number, code):
    assert told(OSError(number, "no")).code == code


def test_what_is_no_error_of_the_system_passes():
    with pytest.raises(ValueError, match="ours"), errors_about("output"):
        raise ValueError("ours")


def test_an_error_without_a_number_or_words_is_told_by_its_type():
    assert told(TimeoutError()).message == "TimeoutError"
