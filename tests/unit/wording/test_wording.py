import io
import struct

from generator.reading.vocabularies import standard_words
from generator.wording.wording import Wording

WORDS = standard_words()


def compiled(messages):
    """The bytes of a gettext catalogue (GNU gettext manual, 10.3)."""
    pairs = sorted({"": "Content-Type: text/plain; charset=UTF-8\n", **messages}.items())
    made, texts, at = io.BytesIO(), b"", 28 + 16 * len(pairs)
    tables = []
    for column in (0, 1):
        for pair in pairs:
            said = pair[column].encode()
            tables.append(struct.pack("<II", len(said), at + len(texts)))
            texts += said + b"\0"
    made.write(struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0) + b"".join(tables) + texts)
    return made.getvalue()


def locales(tmp_path, language, **messages):
    folder = tmp_path / language / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "messages.mo").write_bytes(compiled(messages))
    return [tmp_path]


def test_where_somebody_translated_it_everything_is_said_in_that_language(tmp_path):
    wording = Wording.of("de", locales(tmp_path, "de", Rolling="Laufend"), WORDS)
    assert (wording.language, wording.messages.gettext("Rolling")) == ("de", "Laufend")
    assert (wording.names.country("PT"), wording.manner.month(8)) == ("Portugal", "August")


def test_where_nobody_did_everything_is_said_in_english_and_said_to_be(tmp_path):
    wording = Wording.of("pl", [tmp_path], WORDS)
    assert (wording.language, wording.names.country("DE"), wording.manner.month(8)) == ("en", "Germany", "August")


def test_english_of_a_country_needs_no_translation():
    assert Wording.of("en-IE", (), WORDS).language == "en-IE"


def test_of_several_folders_the_first_that_has_the_language_speaks(tmp_path):
    first = locales(tmp_path / "own", "de", Rolling="Ohne Frist")
    second = locales(tmp_path / "shipped", "de", Rolling="Laufend")
    assert Wording.of("de", [tmp_path / "none", *first, *second], WORDS).messages.gettext("Rolling") == "Ohne Frist"
