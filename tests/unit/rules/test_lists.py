from pathlib import Path

import pytest

import generator.rules.alone
import generator.rules.together
from generator.rules.alone import GUIDES, ORGANISATIONS, PLACEMENTS, SITES
from generator.rules.judge import RULES
from generator.rules.together import TOGETHER

ALONE = (*PLACEMENTS, *ORGANISATIONS, *GUIDES, *SITES)


@pytest.mark.parametrize(("room", "rules"), [(generator.rules.alone, ALONE), (generator.rules.together, TOGETHER)])
def test_every_file_of_a_folder_is_in_its_list(room, rules):
    files = {path.stem for path in Path(room.__file__).parent.glob("*.py")} - {"__init__"}
    assert {rule.__name__.rpartition(".")[2] for rule in rules} == files
    assert len(rules) == len(files)


@pytest.mark.parametrize("rule", [*ALONE, *TOGETHER], ids=lambda rule: rule.CODE.id)
def test_a_rule_is_named_as_its_file_is(rule):
    assert rule.CODE.name == rule.__name__.rpartition(".")[2].replace("_", "-")


def test_there_are_at_least_thirty_rules():
    assert len(RULES) == len(ALONE) + len(TOGETHER) >= 30
