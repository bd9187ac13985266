from enum import StrEnum

from generator.catalogue.lifecycle import State
from generator.schema import choices, frame
from generator.wording.labels import LABELS, label_of

# Statuses are told by the state that follows from them, an end of pay before its sum, and how a profile is enforced to
# nobody.
UNTOLD = {choices.Status, choices.Bound, choices.Enforcement}


def test_every_word_that_a_reader_may_see_has_a_label():
    lists = [
        each
        for each in (*vars(choices).values(), *vars(frame).values())
        if isinstance(each, type) and issubclass(each, StrEnum)
    ]
    told = [kind for kind in (*lists, State) if kind is not StrEnum and kind not in UNTOLD]
    assert [(kind.__name__, str(word)) for kind in told for word in kind if (kind, str(word)) not in LABELS] == []


def test_equal_words_of_different_lists_have_labels_of_their_own():
    assert [label_of(word) for word in (choices.Cover.NO, choices.VisaSupport.NONE, choices.Experience.NONE)] == [
        "No",
        "No support",
        "None needed",
    ]


def test_a_word_without_a_label_is_shown_as_it_is():
    assert label_of(choices.Status.OPEN) == "open"
