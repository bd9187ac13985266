"""Each kind of record says where its files lie, and nothing else does."""

import pytest

from generator.reading.layout import home_of


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("placements/harbour/robotics.md", ("placement", "robotics", "harbour", "")),
        ("placements/harbour/robotics.de.md", ("placement", "robotics", "harbour", "de")),
        ("placements/harbour/robotics.de.at.md", ("placement", "robotics", "harbour", "de.at")),
        ("organisations/harbour.md", ("organisation", "harbour", "", "")),
        ("guides/kenya.pt-br.md", ("guide", "kenya", "", "pt-br")),
        ("reports/harbour/robotics/2026.es.md", ("report", "2026", "harbour", "es")),
        ("reports/harbour/2026.md", None),
        ("site.yaml", ("site", "", "", "")),
        ("vocabularies/documents.yaml", ("term", "documents", "", "")),
        ("vocabularies/two.words.yml", ("term", "two.words", "", "")),
        ("placements/robotics.md", None),
        ("placements/harbour/deep/robotics.md", None),
        ("organisations/harbour.yaml", None),
        ("site.yml", None),
        ("deep/site.yaml", None),
        ("robotics.md", None),
    ],
)
def test_a_path_says_what_lies_there(path, expected):
    home = home_of(f"content/{path}")
    assert (home and (home.kind.name, home.slug, home.organisation, home.language)) == expected
