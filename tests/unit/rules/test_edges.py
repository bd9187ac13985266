"""Where rules end: what is nearly wrong and right, and what is nearly right and wrong."""

import pytest

from generator.rules.body_text import prose
from generator.rules.together.near_duplicate import normalised
from tests.unit.rules.examples import LISTING, diagnosed, files, grave

FRONT = files("")[LISTING].partition("\n---\n")[0] + "\n---\n\n"
LONG = " You work beside two engineers in a glasshouse and a workshop; one of the grippers is yours."


def codes(root, text):
    return {found.code for found in diagnosed(root, text)}


RIGHT = [
    ("P301", "deadline: 2027-06-29\nstarts: 2027-06"),
    ("P301", "deadline: rolling\nstarts: 2027-06-01"),
    ("P301", "deadline: 2028-01-01\nstarts: flexible"),
    ("P302", "starts: 2027-06\nends: 2027-06"),
    ("P305", "starts: 2027-02-01\nends: 2027-07-31\nduration: 6 months\ndeadline: 2027-01-20"),
    ("P305", "starts: 2027-06-01\nends: 2027-06-30\nduration: 1 months"),
    ("P306", "schedule: part-time\nhours_per_week: 34.5"),
    ("P307", "starts: 2027-06\nends: 2027-09\nclosed_weeks: [2027-09-25 to 2027-10-10]"),
    ("P310", "pay: paid"),
    ("P310", "pay: unpaid"),
    ("P310", "pay: negotiable"),
    ("P372", "pay: up to 900 EUR per month"),
    ("P372", "pay: {amount: 900-900, currency: EUR, period: month, bound: from}"),
    ("P316", "graduated_within: 12"),
    ("P318", "audience: [student, professional]\nstudy_level: [master]"),
    ("P320", "supervisor: {position: Engineer, name: Ana Example, consent: yes}"),
    ("P321", "deadline: mid February\ncycle: yearly"),
    ("P324", "title: Payment systems intern"),
    ("P324", "title: Web 3.0 intern"),
    ("P325", "title: GIS and MRI intern"),
    ("P325", "title: HPC intern!"),
    ("P326", "title: Portuguese history intern"),
    ("P326", "title: Intern for Aveirosaurus"),
    ("P328", "summary: Build robots, e.g. grippers. Test them."),
    ("P328", "summary: Work with Dr. Example and St. Example at the U.S. embassy"),
    ("P334", "country: Chile\nstarts: 2027-12"),
    ("P334", "country: Norway\nstarts: summer 2027"),
    ("P337", "pay: 0 EUR per month"),
    ("P337", "pay: 1200000 KRW per month\ncost_of_living: 900000 KRW per month"),
    ("P338", "languages: [{any: [English B2, French B1]}, {any: [English B2, German B1]}]"),
    ("P344", "type: apprenticeship\nduration: 24 months"),
    ("P346", "mode: remote\nremote_from: [Portugal]\nresidence: [Portugal, Spain]"),
    ("P349", "apply: https://harbour.example/apply?utmost=1"),
    ("C403", "apply: interns@mail.harbour.example"),
    ("C409", "posted: 2027-01-11\nverified: 2027-01-11"),
]
WRONG = [
    ("P301", "deadline: 2027-06-30\nstarts: 2027-06"),
    ("P301", "deadline: late June 2027\nstarts: 2027-06-15"),
    ("P305", "starts: 2027-06-01\nends: 2027-06-30\nduration: 2 months"),
    ("P310", "pay: {currency: EUR}"),
    ("P310", "pay: {bound: up-to}"),
    ("P311", "pay: {paid: no, negotiable: yes}"),
    ("P372", "pay: from 800-1000 EUR once"),
    ("P320", "supervisor: {position: Engineer, name: Ana Example, consent: no}"),
    ("P324", "title: Robotics intern, $20/h"),
    ("P324", "title: Unpaid robotics intern"),
    ("P337", "pay: 12 EUR per month"),
    ("P337", "pay: 1200000 KRW per hour\nhours_per_week: 40\ncost_of_living: 900000 KRW per month"),
    ("P338", "languages: [English B2, {any: [English C1, French B1]}]"),
    ("C403", "apply: interns@notharbour.example"),
    ("C409", "posted: 2027-01-13"),
]


@pytest.mark.parametrize(("code", "text"), RIGHT)
def test_what_only_looks_wrong_is_let_pass(code, text, tmp_path):
    assert code not in codes(tmp_path, text)


@pytest.mark.parametrize(("code", "text"), WRONG)
def test_what_only_looks_right_is_noticed(code, text, tmp_path):
    assert code in codes(tmp_path, text)


@pytest.mark.parametrize(
    "body",
    [
        "Write to <interns@harbour.example> or see <https://harbour.example/>.",
        "We like R&D <3 and 2 < 3 > 1.",
        "Use `<b>` and ``<i>``.",
        "```\n<script>x</script>\n![x](https://x.example/y.png)\n```",
        "~~~html\n<b>\n~~~",
    ],
)
def test_what_is_not_html_or_a_picture_is_let_pass(body, tmp_path):
    assert grave(diagnosed(tmp_path, f"{FRONT}{body}\n\n{LONG}")) == []


@pytest.mark.parametrize("body", ["A <br/> break.", "</div>", "<img src=x onerror=y>", "```\ncode\n```\n<b>after</b>"])
def test_html_is_noticed_wherever_it_stands(body, tmp_path):
    assert {found.code for found in grave(diagnosed(tmp_path, FRONT + body + LONG))} == {"P330"}


def test_html_is_shown_at_its_own_line_and_column(tmp_path):
    found = grave(diagnosed(tmp_path, FRONT + "One line.\n\n  Two <b>bold" + LONG))
    assert [(each.place.span.line, each.place.excerpt[each.place.span.column - 1 :][:3]) for each in found] == [
        (20, "<b>")
    ]


def test_code_is_blanked_out_and_nothing_moves():
    assert prose("a `b` c\n```\nd\n```\ne") == "a     c\n   \n \n   \ne"


@pytest.mark.parametrize(
    "address",
    [
        "https://www.harbour.example/apply/?b=2&a=1&utm_source=x#top",
        "https://harbour.example/apply?a=1&b=2",
    ],
)
def test_addresses_of_one_page_are_one(address):
    assert normalised(address) == "harbour.example/apply?a=1&b=2"


def test_a_placement_of_another_town_or_reference_is_no_duplicate(tmp_path):
    towns = "# in: content/placements/harbour/a.md\ncity: Aveiro\n# in: content/placements/harbour/b.md\ncity: Porto\n"
    assert "C404" not in codes(tmp_path / "towns", towns)
    numbered = towns.replace("city: Aveiro", "reference: A-1").replace("city: Porto", "reference: A-2")
    assert "C404" not in codes(tmp_path / "numbers", numbered)


def test_thousands_of_unknown_organisations_are_told_in_no_time(tmp_path):
    parts = [f"# in: content/placements/harbor-{number}/robotics.md\ntitle: Intern {number}\n" for number in range(300)]
    assert "C401" in codes(tmp_path, "".join(parts))
