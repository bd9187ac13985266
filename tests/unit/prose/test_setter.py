"""Prose keeps what is prose and loses what could act or lead astray."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.prose.prose import Prose
from generator.prose.setter import TAGS, ProseSetter
from tests.sites.hostile import BODY, LINKS, PAYLOADS
from tests.sites.page_parts import parts, unsafe

SETTER = ProseSetter()


def html(markdown: str) -> str:
    return str(SETTER.html(Prose(markdown=markdown)))


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("R&D <3 C# 5 > 4", "<p>R&amp;D &lt;3 C# 5 &gt; 4</p>"),
        ("{{ 7*7 }}", "<p>{{ 7*7 }}</p>"),
        ("مرحبا *بك*", "<p>مرحبا <em>بك</em></p>"),
        ("![a](https://a.example/b.png)", "<p>![a](https://a.example/b.png)</p>"),
        ("[a](/about/)", '<p><a href="/about/" rel="noopener nofollow ugc">a</a></p>'),
        ("[a](mailto:a@b.example)", '<p><a href="mailto:a@b.example" rel="noopener nofollow ugc">a</a></p>'),
    ],
)
def test_what_people_write_is_set(markdown, expected):
    assert html(markdown).strip() == expected


def test_a_table_is_set():
    assert [each.tag for each in parts(html("|a|b|\n|-|-|\n|1|2|")).elements].count("td") == 2


@pytest.mark.parametrize("link", [*LINKS, "https://user@a.example/", "HTTP://a.example", "ftp://a.example", "x:y"])
@pytest.mark.parametrize("shape", ["[a]({})", "[a]: {}\n\n[a]", "<{}>", "[a](<{}>)", "![a]({})"])
def test_no_link_leads_astray(shape, link):
    made = parts(html(shape.format(link)))
    assert unsafe(made) == []
    targets = [each.attributes.get("href", "") for each in made.elements]
    assert [target for target in targets if "@" in target and not target.startswith("mailto:")] == []
    assert [target for target in targets if target.lower().startswith("http:")] == []


@pytest.mark.parametrize("payload", [*PAYLOADS, BODY], ids=range(len(PAYLOADS) + 1))
def test_no_payload_comes_alive(payload):
    made = parts(html(payload))
    assert unsafe(made) == []
    assert {each.tag for each in made.elements} <= TAGS
    assert not any(name in {"id", "class", "style"} for each in made.elements for name in each.attributes)


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
