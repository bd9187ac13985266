"""Compiled messages are read, or it is said why they cannot be."""

from contextlib import suppress

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics.stopped import BuildStopped
from generator.wording import messages
from generator.wording.messages import messages_in

PLURAL = ("%(num)s placement", "%(num)s placements")


def compiled(folder, *said):
    """The folder of locales with German messages that say `said`: pairs of a message and its translation."""
    made = Catalog(locale="de")
    for message, translation in said:
        made.add(message, translation)
    file = folder / "de/LC_MESSAGES/messages.mo"
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        write_mo(opened, made)
    return file


def test_the_first_folder_that_has_the_language_is_taken(tmp_path):
    compiled(tmp_path / "own", ("Search", "Suche"))
    compiled(tmp_path / "shipped", ("Search", "Suchen"))
    assert messages_in("de", [tmp_path / "own", tmp_path / "shipped"]).gettext("Search") == "Suche"


def test_english_of_any_country_needs_no_translation_and_other_languages_do(tmp_path):
    assert messages_in("en-GB", [tmp_path]).gettext("Search") == "Search"
    assert messages_in("de", [tmp_path]) is None


@pytest.mark.parametrize(
    ("message", "translation", "why"),
    [
        ("opens in %(month)s", "öffnet im %(monat)s", "monat"),
        ("opens in %(month)s", "öffnet im %s", "opens in"),
        (PLURAL, ("%(num)s Platz", "%(number)s Plätze"), "number"),
    ],
)
def test_a_translation_with_room_for_other_things_cannot_be_said(tmp_path, message, translation, why):
    compiled(tmp_path, (message, translation))
    with pytest.raises(BuildStopped, match=why) as stop:
        messages_in("de", [tmp_path])
    assert (stop.value.diagnostic.code, stop.value.diagnostic.place.path) == (
        "T506",
        "templates/locales/de/LC_MESSAGES/messages.mo",
    )


def test_a_folder_in_place_of_the_file_is_told(tmp_path):
    (tmp_path / "de/LC_MESSAGES/messages.mo").mkdir(parents=True)
    with pytest.raises(BuildStopped, match="it is no file"):
        messages_in("de", [tmp_path])


def test_more_than_any_messages_could_be_is_not_read(tmp_path, monkeypatch):
    compiled(tmp_path, ("Search", "Suche"))
    monkeypatch.setattr(messages, "LARGEST", 10)
    with pytest.raises(BuildStopped, match="larger than 10 bytes"):
        messages_in("de", [tmp_path])


@given(st.data())
def test_harmed_bytes_are_read_or_told_and_never_raise_otherwise(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("harmed")
    file = compiled(folder, ("Search", "Suche"), (PLURAL, ("%(num)s Platz", "%(num)s Plätze")))
    content = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    with suppress(BuildStopped):
        messages_in("de", [folder])
