"""The site is planned with the columns that its search page reads."""

from generator.building.planning_step import plan
from tests.sites.small import catalogue_of
from tests.unit.building.contexts import context


def test_the_columns_are_those_that_the_search_page_leads_to(tmp_path):
    made = context(tmp_path)
    planned = plan(made, catalogue_of(tmp_path))
    assert f"search/columns.{planned.columns.digest}.bin" in {page.url for page in planned.pages}
