"""Plain calls for a translation are answered when a template is compiled; others wait for their values."""

from jinja2 import Environment

from generator.rendering.translated import message, translating

WORDS = {"Closed": "Geschlossen", "%% of it": "%% davon"}


def drawn(source: str) -> str:
    asked: list[str] = []

    def translate(text: str) -> str:
        asked.append(text)
        return WORDS.get(text, text)

    answers = {"_": message(translate), "name_of": str.upper}
    environment = Environment(autoescape=True, extensions=[translating(answers)])
    template = environment.from_string(source)
    asked.clear()
    text = template.render(_=lambda text, **values: f"<{text}|{values}>")
    assert not asked, "the translation was asked for while drawing"
    return text


def test_a_plain_call_is_replaced_by_its_translation() -> None:
    assert drawn('{{ _("Closed") }}') == "Geschlossen"


def test_a_translation_can_be_an_argument() -> None:
    assert drawn('{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}{{ twice(_("Closed")) }}') == "Geschlossen" * 2


def test_a_doubled_percent_sign_is_one() -> None:
    assert drawn('{{ _("%% of it") }}') == "% davon"


def test_a_call_with_values_is_left_for_drawing() -> None:
    assert drawn('{{ _("Closed", a=1) }}') == "&lt;Closed|{&#39;a&#39;: 1}&gt;"


def test_other_names_and_text_stay_as_they_are() -> None:
    assert drawn('_("Closed") {{ "Closed" }} {{ 1 }}') == '_("Closed") Closed 1'


def test_other_calls_are_answered_in_the_same_way() -> None:
    assert drawn('{{ name_of("visa") }}') == "VISA"
