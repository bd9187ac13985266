"""What is said of a thing on many pages is said once."""

from jinja2 import Environment

from generator.rendering.once import Once

TEMPLATE = (
    "{% macro told(thing) %}<b>{{ thing[0] }}{{ count() }}</b>{% endmacro %}"
    "{% macro other(thing) %}{{ thing[1] }}{% endmacro %}"
    "{% for thing in things %}{{ thing|once(told) }}{{ thing|once(other) }} {% endfor %}"
)


def test_each_macro_is_asked_once_about_each_thing_and_things_that_are_equal_are_not_the_same():
    environment = Environment(autoescape=True)
    environment.filters["once"] = Once()
    calls: list[int] = []
    environment.globals["count"] = lambda: calls.append(1) or len(calls)
    first, second = ["<", "&"], ["<", "&"]

    drawn = environment.from_string(TEMPLATE).render(things=[first, second, first])

    assert drawn == "<b>&lt;1</b>&amp; <b>&lt;2</b>&amp; <b>&lt;1</b>&amp; "
