import pytest

from generator.importing.jobposting.marked_text import as_markdown


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>Two", "One\n\nTwo"),
        ("One\nTwo", "One\n\nTwo"),
        ("<h3>Tasks</h3><ul><li>a</li><li>b</li></ul>", "## Tasks\n\n- a\n- b"),
        ("<p>a <b>b</b> &amp; c</p>", "a b &amp; c"),
        ("<p>*not* [a](b)</p>", "\\*not\\* \\[a\\](b)"),
        ("<script>alert(1)</script><p>a</p>", "a"),
        ("<p># no heading</p>", "\\# no heading"),
        ("<p>" * 20_000 + "deep", "deep"),
        ("<p>a</p>" + "<a " * 30_000, "a"),
        ("<!-- a --><p>b</p>", "b"),
    ],
)
def test_a_text_in_html_is_shown_as_it_was_written(html, said):
    assert as_markdown(html) == said
