"""Bytes to text, which is UTF-8 (RFC 3629); or what the bytes most likely are instead."""

from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place, Span
from generator.reading import codes
from generator.reading.source import Source

_CURE: Final = "save the notice as plain text in UTF-8"
_TELLING: Final = 8
"""Characters of text before a byte of nought, from which on the file is most likely one."""
_BEGINNINGS: Final = (
    (b"\xff\xfe", "the text is saved as UTF-16, which Notepad calls Unicode", "choose the encoding UTF-8 when saving"),
    (b"\xfe\xff", "the text is saved as UTF-16, which Notepad calls Unicode", "choose the encoding UTF-8 when saving"),
    (b"PK\x03\x04", "this is a word processor's document, or an archive", f"open it there, and {_CURE}"),
    (b"\xd0\xcf\x11\xe0", "this is a word processor's document", f"open it there, and {_CURE}"),
    (b"%PDF-", "this is a PDF document", "copy the words into a plain text file, and save it as UTF-8"),
    (b"\x89PNG", "this is a picture", "put pictures into content/media/"),
    (b"\xff\xd8\xff", "this is a picture", "put pictures into content/media/"),
)


def decoded(source: Source) -> str | Diagnostic:
    """The text of a source, its lines ending as on Unix."""
    data = source.data
    for beginning, message, cure in _BEGINNINGS:
        if data.startswith(beginning):
            return codes.NOT_TEXT.at(Place(path=source.path), message, cure=cure)
    if b"\0" in data:
        return _nul(source, data.index(b"\0"))
    try:
        return data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        return _undecodable(source, error.start)


def _nul(source: Source, offset: int) -> Diagnostic:
    """A text has none; where all before it is one, somebody will want to see the line."""
    before, _, _ = source.data[: offset + 900].partition(b"\0")
    try:
        lines = before.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    except UnicodeDecodeError:
        lines = []
    if sum(map(len, lines)) < _TELLING:
        return codes.NOT_TEXT.at(Place(path=source.path), "this is not a text file", cure=_CURE)
    line, column = len(lines), len(lines[-1]) + 1
    span = Span(line=line, column=column, end_line=line, end_column=column + 1)
    place = Place(path=source.path, span=span, excerpt=lines[-1][:1000])
    message = "there is a byte of nought here, which no text has"
    return codes.NOT_TEXT.at(place, message, cure="delete it, and type again by hand what stood there")


def _undecodable(source: Source, offset: int) -> Diagnostic:
    """Show the line as the most common of the older encodings has it, so that the letter can be recognised."""
    data = source.data
    before = data[:offset].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    line = before.count(b"\n") + 1
    start = max(data.rfind(b"\n", 0, offset), data.rfind(b"\r", 0, offset)) + 1
    rest = data[offset : offset + 900].splitlines()[0]
    shown = data[start:offset].decode("utf-8", "replace")
    column = len(shown) + 1
    span = Span(line=line, column=column, end_line=line, end_column=column + 1)
    excerpt = (shown + rest.decode("cp1252", "replace"))[:1000]
    place = Place(path=source.path, span=span, excerpt=excerpt)
    message = f"the byte {data[offset]:02X} is not UTF-8; the text may be saved as Windows-1252 or Latin-1"
    return codes.NOT_TEXT.at(place, message, cure="save the file anew, and choose the encoding UTF-8")
