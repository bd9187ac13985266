from generator.reading.read import document_for, document_of, read
from generator.reading.vocabularies import standard_words
from generator.schema.guide import Guide
from generator.schema.site import Site
from tests.unit.reading.texts import source

WORDS = standard_words()
SITE = b"name: Harbour\ntagline: Abroad.\naddress: https://h.example/\npublisher: Harbour\ncontact: a@h.example\n"
GUIDE = "---\ntitle: Working in Kenya\nsummary: What to know before you go.\n---\nMind the weather.\n"


def test_the_path_says_which_record_a_file_holds():
    assert isinstance(read(source(GUIDE, "content/guides/kenya.md"), WORDS)[0].record, Guide)
    assert isinstance(read(source(SITE, "content/site.yaml"), WORDS)[0].record, Site)


def test_the_body_comes_with_the_document_as_it_was_written_and_as_it_was_set():
    _, document = read(source(GUIDE, "content/guides/kenya.md"), WORDS)
    assert (document.body, document.prose.html) == ("Mind the weather.", "<p>Mind the weather.</p>")


def test_an_error_keeps_the_record_out_and_advice_does_not():
    checked, _ = read(source(GUIDE.replace("title:", "titel:"), "content/guides/kenya.md"), WORDS)
    assert [fault.name for fault in checked.diagnostics] == ["unknown-key"]
    assert checked.record is None
    marked, _ = read(source("\ufeff" + GUIDE, "content/guides/kenya.md"), WORDS)
    assert [fault.severity for fault in marked.diagnostics] == ["advice"]
    assert marked.record is not None


def test_bytes_that_are_no_text_are_told_and_there_is_no_document():
    checked, document = read(source(b"\xff\xfe\x00"), WORDS)
    assert [fault.name for fault in checked.diagnostics] == ["not-text"]
    assert document is None
    assert document_of(source(b"\xff\xfe\x00"))[0] is None


def test_a_site_that_is_no_list_of_keys_says_so_once():
    checked, _ = read(source("- name", "content/site.yaml"), WORDS)
    assert [fault.name for fault in checked.diagnostics] == ["not-keys"]


def test_places_are_found_in_yaml_as_in_notices():
    assert document_for(source(SITE, "content/site.yaml")).at("tagline").span.line == 2
    assert document_for(source(GUIDE, "content/guides/kenya.md")).at("summary").span.line == 3
