import pytest

from generator.diagnostics.diagnostic import Severity
from generator.reading.front_matter import read_document
from generator.reading.vocabularies import standard_words
from generator.reading.words_to_records import read_record
from generator.rules.judge import RULES, judge_alone, judge_together
from generator.rules.together import TOGETHER
from generator.schema.term import Term
from tests.unit.catalogue.listings import catalogue, listing
from tests.unit.rules.examples import LISTING, diagnosed, files, grave


def judged(kind, path, **said):
    text = files("\n".join(f"{key}: {value}" for key, value in said.items()) + "\n")[path]
    document, _ = read_document(path, text)
    record, found = read_record(kind, document, standard_words())
    assert found == []
    return [each.code for each in grave(judge_alone(record, document))]


def test_a_plain_listing_is_let_pass():
    assert judged("placement", LISTING) == []


def test_what_each_rule_has_to_say_is_said_in_the_order_of_the_list():
    assert judged("placement", LISTING, deadline="2027-09-01", title="LOUD INTERNS WANTED HERE!!!") == ["P301", "P325"]


def test_a_record_that_no_rule_is_about_is_let_pass():
    document, _ = read_document(LISTING, files("")[LISTING])
    assert judge_alone(Term(name="Sea"), document) == []


def test_rules_about_the_whole_look_at_all_of_it():
    asked = []

    def locate(path, *route):
        asked.append((path, route))
        return read_document(path, files("")[LISTING])[0].place(None)

    found = judge_together(catalogue(listing("a", organisation="nobody")), locate)
    assert "C401" in [each.code for each in found]
    assert "content/placements/nobody/a.md" in {path for path, _ in asked}


def test_every_rule_of_the_lists_is_there_once():
    assert set(TOGETHER) <= set(RULES)
    assert len(set(RULES)) == len(RULES)


@pytest.mark.parametrize(("stance", "severity"), [("ask", Severity.WARNING), ("refuse", Severity.ERROR)])
def test_the_policy_says_how_grave_it_is(tmp_path, stance, severity):
    told = diagnosed(tmp_path, f"pay: unpaid\n# in: content/site.yaml\npolicy: {{unpaid: {stance} over 8 weeks}}\n")
    assert [each.severity for each in told if each.code == "C419"] == [severity]


def test_what_the_policy_allows_is_not_spoken_of(tmp_path):
    told = diagnosed(tmp_path, "pay: unpaid\n# in: content/site.yaml\npolicy: {unpaid: allow}\n")
    assert "C419" not in {each.code for each in told}


@pytest.mark.parametrize("over", ["deadline: 2026-12-01", "status: withdrawn"])
def test_a_listing_that_nobody_can_apply_for_is_not_held_to_the_policy(tmp_path, over):
    told = diagnosed(tmp_path, f"pay: unpaid\n{over}\n# in: content/site.yaml\npolicy: {{unpaid: refuse}}\n")
    assert "C419" not in {each.code for each in told}
