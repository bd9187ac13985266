import pytest

from generator.importing.jobposting.page import postings, scripts

ONE = '{"@type": "JobPosting", "title": "x"}'


@pytest.mark.parametrize(
    "page",
    [
        f'<script type="application/ld+json">{ONE}</script>',
        f"<SCRIPT TYPE=application/ld+json>{ONE}</SCRIPT>",
        f'<p>a<script type="application/ld+json; charset=utf-8">{ONE}</script>',
        ONE,
    ],
)
def test_the_data_of_a_page_are_found_however_they_are_marked(page):
    assert [text for _, text in scripts(page)[0]] == [ONE]


def test_other_scripts_are_none():
    assert scripts(f"<script>{ONE}</script>") == ([], "")


def test_the_page_s_own_address_is_known():
    assert scripts('<link rel="canonical" href="https://a.example/">')[1] == "https://a.example/"


@pytest.mark.parametrize(
    "text",
    [
        ONE,
        f"[{ONE}]",
        f'{{"@graph": [{{"@type": "WebSite"}}, {ONE}]}}',
        '{"@type": ["JobPosting", "Thing"], "title": "x"}',
        f"<![CDATA[{ONE}]]>",
        f"/*<![CDATA[*/{ONE}/*]]>*/",
        '{"@type": "JobPosting", "title": "x",}',
    ],
)
def test_a_posting_is_found_wherever_it_stands(text):
    assert [each["title"] for each in postings(text)] == ["x"]


@pytest.mark.parametrize("text", ["", "{", "[" * 5_000, '{"a": NaN,,}'])
def test_what_is_no_json_is_an_error(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the words are those of json
        postings(text)
