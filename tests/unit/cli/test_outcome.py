import json
from dataclasses import replace

import pytest

from generator.building.build_request import BuildRequest
from generator.building.result import Outcome, Result, Step
from generator.cli.outcome import as_json, exit_code, in_words, show
from generator.diagnostics.diagnostic import Severity
from generator.reporting import human, json_v1
from tests.sites.small import TODAY
from tests.unit.reporting.sample import NO_SPAN


def result(outcome=Outcome.PUBLISHED, **counts):
    found = [replace(NO_SPAN, severity=Severity(name)) for name, count in counts.items() for _ in range(count)]
    steps = (Step(name="read", seconds=0.25), Step(name="plan", seconds=0.001))
    return Result(outcome=outcome, diagnostics=tuple(found), placements=1200, pages=1500, drawn=3, steps=steps)


@pytest.fixture
def request_(tmp_path):
    return BuildRequest(root=tmp_path, output=tmp_path / "output", now=TODAY)


@pytest.mark.parametrize(
    ("came", "strict", "code"),
    [
        (result(), False, 0),
        (result(Outcome.UNCHANGED, advice=3), True, 0),
        (result(warning=1), False, 0),
        (result(warning=1), True, 1),
        (result(error=1), False, 1),
        (result(Outcome.REFUSED), False, 1),
    ],
)
def test_the_exit_code_says_whether_the_site_was_published_whole(came, strict, code):
    assert exit_code(came, strict=strict) == code


def test_the_closing_lines_say_what_is_in_the_site_and_where_it_is(request_):
    told = in_words(result(warning=2, advice=1), request_)
    assert "1,200 placements on 1,500 pages, 3 of them drawn anew" in told
    assert "0 errors, 2 warnings; `catalog check` gives 1 pieces of advice" in told
    assert f"The site is in {request_.output}" in told


def test_steps_that_took_no_time_are_left_out(request_):
    assert "0.25 s (read 0.25 s)" in in_words(result(), request_)


def test_an_unchanged_site_is_said_to_be_so(request_):
    assert "Nothing has changed; the site is in" in in_words(result(Outcome.UNCHANGED), request_)


def test_a_refused_build_says_that_the_site_is_as_it_was_and_no_more(request_):
    told = in_words(result(Outcome.REFUSED), request_)
    assert (told.startswith("Nothing was published: the site is as it was."), "\n" in told) == (True, False)


def test_the_json_is_version_1_with_the_report_in_it():
    told = json.loads(as_json(result(error=1)))
    assert (told["version"], told["outcome"], told["seconds"]) == (1, "published", {"read": 0.25, "plan": 0.001})
    assert [each["code"] for each in told["problems"]["diagnostics"]] == ["R101"]


def test_advice_is_not_shown_and_what_counts_is_said_beside_the_result(request_, capsys):
    show(result(advice=1), request_, human)
    assert capsys.readouterr().err == ""
    show(result(error=1), request_, human)
    said = capsys.readouterr()
    assert ("error R101" in said.err, "The site is in" in said.out) == (True, True)


def test_a_format_for_programs_has_the_output_to_itself(request_, capsys):
    show(result(warning=1), request_, json_v1)
    said = capsys.readouterr()
    assert (json.loads(said.out)["counts"]["warning"], "The site is in" in said.err) == (1, True)


def test_a_format_for_programs_is_written_even_where_nothing_is_wrong(request_, capsys):
    show(result(), request_, json_v1)
    assert json.loads(capsys.readouterr().out)["diagnostics"] == []
