from hypothesis import given
from hypothesis import strategies as st

from generator.reading.read import read
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from generator.schema.derived.field_description import fields_of
from generator.schema.derived.scaffold import scaffold
from generator.schema.derived.trial import refusals
from generator.schema.records import reader

EXAMPLES = {field.name: field.example for field in fields_of("placement")}
REQUIRED = {field.name: field.example for field in fields_of("placement") if field.required}
WORDS = standard_words()
# Mostly what may be printed: what may not is refused before it could be written.
TEXT = st.text(st.characters(exclude_categories=["C"]), min_size=3, max_size=60) | st.text(max_size=60)
TEXTS = st.dictionaries(
    st.sampled_from(["title", "summary", "city", "region", "reference", "monitoring", "airport"]), TEXT, max_size=3
)
OTHERS = st.sets(st.sampled_from(sorted(EXAMPLES)))


@given(TEXTS, OTHERS)
def test_whatever_passes_the_trial_stands_in_the_scaffold_and_is_read_back_alike(texts, others):
    said = REQUIRED | {key: EXAMPLES[key] for key in others} | texts
    refused = refusals("placement", said, WORDS)
    said = REQUIRED | {key: value for key, value in said.items() if key not in refused}
    text = scaffold("placement", said, "Text.")
    checked, _ = read(Source.of("content/placements/acme/intern.md", text.encode()), WORDS)
    assert checked.diagnostics == ()
    assert checked.record == reader("placement").validate_python(dict(said), context=WORDS)
