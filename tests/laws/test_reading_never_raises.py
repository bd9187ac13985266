"""Whatever bytes a file holds, reading gives diagnostics and never raises; each says where, what, and what to do."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.layout import home_of
from generator.reading.read import read
from generator.reading.source import Source
from generator.reading.terms import read_terms
from generator.reading.vocabularies import read_vocabularies, standard_words
from generator.rules.judge import judge_alone
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import fields_of
from generator.schema.words import Words
from tests.proof import tries

WORDS: Words = standard_words()
PATHS = st.sampled_from(
    [
        "content/placements/harbour/robotics.md",
        "content/placements/harbour/robotics.de.md",
        "content/organisations/harbour.md",
        "content/guides/portugal.md",
        "content/site.yaml",
        "content/vocabularies/tags.yaml",
        "elsewhere/notes.md",
    ]
)
FULL = "---\n" + "".join(f"{one.name}: {as_yaml(one.example)}\n" for one in fields_of("placement")) + "---\n\nText.\n"
# What YAML, Markdown, Unicode and decoders trip over, beside plain keys and values.
PIECES = st.sampled_from(
    [
        *(
            "---\n",
            "...\n",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "  ",
            ": ",
            ":",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            '"',
            "'",
            "|",
            ">",
        ),
        *(
            "&a ",
            "*a ",
            "!!str ",
            "!",
            "<<: ",
            "#",
            " #",
            "%",
            "@",
            "`",
            "“",
            "\ufeff",
            "\u2028",
            "\x85",
            "\x00",
            "\x1b",
        ),
        *(
            "null",
            "~",
            "not stated",
            "NO",
            "1_000",
            "12:30",
            ".inf",
            "2027-02-30",
            "-1",
            "1e9",
            "99999999999",
            "🤖",
            "é",
        ),
        *(
            "title",
            "country: PT\n",
            "deadline: ",
            "pay: ",
            "languages: ",
            "starts: ",
            "duration: ",
            "apply: ",
            "fees: ",
        ),
        *(
            "deductions: ",
            "visa: ",
            "accommodation: ",
            "skills: ",
            "closed_weeks: ",
            "coordinates: ",
            "year_of_study: ",
        ),
        *(
            "name: ",
            "domains: ",
            "per_page: ",
            "aliases: ",
            "standards: ",
            "any: ",
            "amount: ",
            "https://",
            "a@b.example",
        ),
        *(
            "\U000e0001",
            "\u202e",
            "\ud800",
            "e" + "\u0301" * 9,
            "\N{NO-BREAK SPACE}",
            "\N{ARABIC-INDIC DIGIT ONE}",
            "²",
        ),
    ]
)
SOUP = (
    st.lists(PIECES | st.text(max_size=12), max_size=60).map("".join).map(lambda t: t.encode("utf-8", "surrogatepass"))
)
FRONT = SOUP.map(lambda inside: b"---\n" + inside + b"\n---\nText.\n")


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A full listing with a few stretches cut out, doubled or replaced."""
    data = FULL.encode()
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 40)))
        data = (
            data[:start] + draw(st.just(b"") | st.just(data[start:end] * 2) | SOUP | st.binary(max_size=8)) + data[end:]
        )
    return data


DATA = st.binary(max_size=400) | SOUP | FRONT | damaged()


def everything_said(source: Source) -> tuple[Diagnostic, ...]:
    home = home_of(source.path)
    if home is not None and home.kind.name == "term":
        return (*read_terms(source, WORDS).diagnostics, *read_vocabularies([source])[1])
    checked, document = read(source, WORDS)
    alone = judge_alone(checked.record, document) if checked.record and document else []
    assert checked.record is not None or any(each.severity is Severity.ERROR for each in checked.diagnostics)
    return (*checked.diagnostics, *alone)


@settings(max_examples=tries(300))
@given(PATHS, DATA)
def test_reading_never_raises_and_each_diagnostic_says_where_what_and_what_to_do(path, data):
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for found in everything_said(Source.of(path, data)):
        assert found.place.path == path
        assert found.message
        assert found.cure
        if found.place.span is not None:
            assert 1 <= found.place.span.line <= len(lines)
            assert 1 <= found.place.span.column <= max(map(len, lines)) + 2


@settings(max_examples=tries(300))
@given(PATHS, DATA)
def test_no_message_is_long_or_holds_a_character_that_cannot_be_seen(path, data):
    for found in everything_said(Source.of(path, data)):
        for words in (found.message, found.cure, *(each.message for each in found.related)):
            assert len(words) <= 400
            assert not [each for each in words if unicodedata.category(each) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]


@settings(max_examples=tries(100))
@given(damaged())
def test_what_is_read_twice_is_said_twice_alike(data):
    source = Source.of("content/placements/harbour/robotics.md", data)
    assert everything_said(source) == everything_said(source)
