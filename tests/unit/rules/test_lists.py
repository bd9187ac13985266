from pathlib import Path

import pytest

import generator.rules.alone
import generator.rules.policy
import generator.rules.together
from generator.rules.alone import GUIDES, ORGANISATIONS, PLACEMENTS, REPORTS, SITES, TEXTS
from generator.rules.judge import RULES
from generator.rules.policy import POLICY
from generator.rules.together import TOGETHER

ALONE = (*PLACEMENTS, *ORGANISATIONS, *GUIDES, *REPORTS, *TEXTS, *SITES)


ROOMS = [(generator.rules.alone, ALONE), (generator.rules.together, TOGETHER), (generator.rules.policy, POLICY)]


@pytest.mark.parametrize(("room", "rules"), ROOMS)
def test_every_file_of_a_folder_is_in_its_list(room, rules):
    files = {path.stem for path in Path(room.__file__).parent.glob("*.py")} - {"__init__"}
    assert {rule.__name__.rpartition(".")[2] for rule in rules} == files
    assert len(rules) == len(files)


def test_a_rule_is_named_as_its_file_is():
    files = {rule.CODE.name: rule.__name__.rpartition(".")[2].replace("_", "-") for rule in RULES}
    assert {name: file for name, file in files.items() if name != file} == {}


def test_there_are_at_least_thirty_rules():
    assert len(RULES) == len(ALONE) + len(TOGETHER) + len(POLICY) >= 30
