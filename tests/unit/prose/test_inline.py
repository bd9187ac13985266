"""What stands within a line is read as on the git host, and nothing shows what it is not."""

import pytest

from generator.prose.setter import ProseSetter


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("~~a~~ ~b~", "<p><del>a</del> <del>b</del></p>"),
        ("a\\\nb", "<p>a<br>\nb</p>"),
        ("a   \nb", "<p>a<br>\nb</p>"),
        ("a<!-- b -->c", "<p>ac</p>"),
        ("&copy; &#35; &#x22;", '<p>© # "</p>'),
        ("\\# \\& \\~", "<p># &amp; ~</p>"),
        ("`&copy;`", "<p><code>&amp;copy;</code></p>"),
        ("```\n&copy; <b>\n```", '<pre tabindex="0"><code>&amp;copy; &lt;b&gt;\n</code></pre>'),
        ("`a <!-- b -->`", "<p><code>a &lt;!-- b --&gt;</code></p>"),
    ],
)
def test_a_line_is_read_as_on_the_git_host(markdown, expected):
    assert ProseSetter().set(markdown).prose.html == expected


@pytest.mark.parametrize("entity", ["&#8238;", "&#x202E;", "&ZeroWidthSpace;", "&bogus;"])
def test_a_name_of_a_character_that_deceives_stays_as_it_was_written(entity):
    assert ProseSetter().set(f"a{entity}b").prose.html == f"<p>a&amp;{entity[1:]}b</p>"
