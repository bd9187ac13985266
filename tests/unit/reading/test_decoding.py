import pytest

from generator.reading.decoding import decoded
from tests.unit.reading.texts import source


def test_lines_end_as_on_unix_whatever_made_them():
    assert decoded(source(b"a\r\nb\rc\nd")) == "a\nb\nc\nd"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("Aveiro".encode("utf-16"), "UTF-16"),
        ("Aveiro".encode("utf-16-be").join([b"\xfe\xff", b""]), "UTF-16"),
        (b"PK\x03\x04", "word processor's document, or an archive"),
        (b"\xd0\xcf\x11\xe0", "word processor's document"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"text\x00more", "not a text file"),
    ],
)
def test_what_is_no_text_is_called_what_it_is(data, said):
    assert said in decoded(source(data)).message


def test_a_letter_of_another_encoding_is_shown_where_it_stands_as_it_was_meant():
    fault = decoded(source("---\ntitle: Café\n".encode("cp1252")))
    assert (fault.place.span.line, fault.place.span.column) == (2, 11)
    assert fault.place.excerpt == "title: Café"
    assert "the byte E9 is not UTF-8" in fault.message


def test_lines_before_it_count_however_they_end():
    assert decoded(source(b"a\r\nb\rc \xe9")).place.span.line == 3


def test_the_column_counts_letters_and_not_bytes():
    assert decoded(source("éé".encode() + b"\xe9")).place.span.column == 3


def test_a_byte_of_nought_in_a_text_has_its_line():
    told = decoded(source("---\ntitle: Café\0s\n---\n".encode()))
    assert (told.code, told.place.span.line, told.place.span.column) == ("R104", 2, 12)
