import pickle

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.diagnostics.stopped import stopped

CODE = Code("B999", "no-luck", Severity.ERROR, "No luck.")


def test_it_carries_a_diagnostic_and_says_it_in_one_line():
    stop = stopped(CODE, "out\nput", "went\nwrong \udcff", "try\nagain")
    assert str(stop) == "out put: went wrong \\udcff; try again [B999]"
    assert (stop.diagnostic.code, stop.diagnostic.place.path) == ("B999", "out put")


def test_worker_processes_can_hand_it_over():
    stop = stopped(CODE, "output", "went wrong", "try again")
    assert pickle.loads(pickle.dumps(stop)).diagnostic == stop.diagnostic  # noqa: S301 - of our own making
