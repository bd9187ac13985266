"""Prose keeps what is prose and loses what could act or lead astray."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.prose.setter import TAGS, ProseSetter
from tests.sites.hostile import BODY, LINKS, PAYLOADS
from tests.sites.page_parts import parts, unsafe

SETTER = ProseSetter()


def html(markdown: str) -> str:
    return SETTER.set(markdown).prose.html


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("R&D <3 C# 5 > 4", "<p>R&amp;D &lt;3 C# 5 &gt; 4</p>"),
        ("{{ 7*7 }}", "<p>{{ 7*7 }}</p>"),
        ("مرحبا *بك*", "<p>مرحبا <em>بك</em></p>"),
        ("[a](/about/)", '<p><a href="/about/" rel="noopener nofollow ugc">a</a></p>'),
        ("[a](mailto:a@b.example)", '<p><a href="mailto:a@b.example" rel="noopener nofollow ugc">a</a></p>'),
    ],
)
def test_what_people_write_is_set(markdown, expected):
    assert html(markdown).strip() == expected


def test_a_table_is_set():
    assert [each.tag for each in parts(html("|a|b|\n|-|-|\n|1|2|")).elements].count("td") == 2


def astray(markdown):
    """What of a text could act, what links show one host and lead to another, and what leads out unencrypted."""
    made = parts(html(markdown))
    targets = [each.attributes.get("href", "") for each in made.elements]
    feigned = [target for target in targets if "@" in target and not target.startswith("mailto:")]
    return [*unsafe(made), *feigned, *(target for target in targets if target.lower().startswith("http:"))]


def test_no_link_leads_astray():
    links = [*LINKS, "https://user@a.example/", "HTTP://a.example", "ftp://a.example", "x:y", "[x]:y"]
    shapes = ["[a]({})", "[a]: {}\n\n[a]", "<{}>", "[a](<{}>)", "![a]({})"]
    texts = [shape.format(link) for shape, link in product(shapes, links)]
    assert {text: wrong for text in texts if (wrong := astray(text))} == {}


def alive(markdown):
    """What of a text could act, and the elements and attributes that prose has no use for."""
    made = parts(html(markdown))
    marks = [
        f"{name}={value}" for each in made.elements for name, value in each.attributes.items() if _odd(name, value)
    ]
    return [*unsafe(made), *sorted({each.tag for each in made.elements} - TAGS), *marks]


def _odd(name, value):
    """Whether an attribute could take a name or a look of the page's own."""
    if name == "id":
        return not value.startswith("text-")
    return name == "style" or (name == "class" and value not in {"notes", "at-start", "in-middle", "at-end"})


def test_no_payload_comes_alive():
    assert {payload: wrong for payload in [*PAYLOADS, BODY] if (wrong := alive(payload))} == {}


WORDS = st.sampled_from(
    [
        "<",
        ">",
        "</",
        "/>",
        "<script",
        "<img src=x onerror=a ",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "`",
        "```\n",
        "[",
        "](",
        ")",
        '"',
        "'",
        "javascript:",
        "&#x6a;",
        "&lt;",
        "&",
        "\n",
        "\n\n",
        "    ",
        "- ",
        "> ",
        "|",
        "|-|\n",
        "*",
        "_",
        "\\",
        "a",
        "onclick=b",
        "style=c",
        "<svg>",
        "<math>",
        "<a href=",
        "https://a.example",
        "//b.example",
        "[a]: ",
        "\t",
        "\x00",
    ]
)


@given(st.lists(WORDS, max_size=40))
def test_no_mixture_comes_alive(words):
    made = parts(html("".join(words)))
    assert unsafe(made) == []
    assert {each.tag for each in made.elements} <= TAGS


@given(st.text(max_size=60))
def test_any_text_at_all_is_set(text):
    assert unsafe(parts(html(text))) == []
