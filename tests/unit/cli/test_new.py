import importlib

import pytest
from click.testing import CliRunner

from generator.disk import storing
from generator.schema.derived.field_description import fields_of

new_module = importlib.import_module("generator.cli.new")
SITE = """\
name: Coastal internships
tagline: Supervised work abroad.
address: https://internships.example/
publisher: Network of Coastal Universities
contact: hello@internships.example
"""
FLAGS = {
    "--organisation": "Harbour Institute",
    "--organisation-kind": "non-profit",
    "--organisation-country": "Portugal",
    "--title": "Robotics intern",
    "--summary": "Build and test grippers for a harvesting robot.",
    "--field": "robotics",
    "--country": "Portugal",
    "--mode": "on-site",
    "--duration": "10-14 weeks",
    "--deadline": "2027-02-28",
    "--apply": "interns@harbour-institute.org",
    "--supervisor": "Senior engineer",
    "--learning-outcome": "Design a gripper and defend the design",
}
LISTING = "content/placements/harbour-institute/robotics-intern.md"
HOST = "content/organisations/harbour-institute.md"


@pytest.fixture
def root(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yaml").write_text(SITE)
    return tmp_path


def run(root, flags=FLAGS, *more, typed=None):
    arguments = [word for pair in flags.items() for word in pair]
    words = ["--root", str(root), "--today", "2026-11-24", *arguments, *more]
    return CliRunner().invoke(new_module.new, words, input=typed)


def without(*flags, **changes):
    changed = {"--" + key.replace("_", "-"): value for key, value in changes.items()}
    return {key: value for key, value in FLAGS.items() if key not in flags} | changed


def files(root):
    return sorted(path.relative_to(root).as_posix() for path in (root / "content").rglob("*.md"))


@pytest.fixture
def terminal(monkeypatch):
    monkeypatch.setattr(new_module, "_on_terminal", lambda: True)


def test_flags_alone_write_a_listing_that_passes_the_check(root):
    ran = run(root)
    assert ran.exit_code == 0, ran.output
    assert files(root) == [HOST, LISTING]
    assert "1 warning in 2 files" in ran.output
    assert "P396 unfilled-words" in ran.output


def test_optional_keys_stand_there_as_comments_with_description_and_example(root):
    run(root)
    text = (root / LISTING).read_text()
    assert "## Nearest airport: The airport to arrive at.\n# airport: Porto (OPO)\n" in text


@pytest.mark.parametrize("field", [field.name for field in fields_of("placement") if field.required])
def test_every_required_field_has_an_option(field):
    assert field in {option.name for option in new_module.new.params}


def test_any_other_key_can_be_set(root):
    run(root, FLAGS, "--set", "pay=850 EUR per month", "--set", "languages=English B2", "--set", "languages=French A2")
    text = (root / LISTING).read_text()
    assert "\npay: 850 EUR per month\n" in text
    assert "\nlanguages: [English B2, French A2]\n" in text


def test_bad_words_are_all_refused_at_once_with_cure_and_nearest(root):
    ran = run(root, without(country="Portugl", deadline="2027-02-30"))
    assert ran.exit_code == 2
    assert "did you mean `Portugal`?" in ran.output
    assert "February 2027 has 28 days" in ran.output
    assert files(root) == []


def test_an_unknown_key_is_refused_with_the_nearest(root):
    ran = run(root, FLAGS, "--set", "contry=PT")
    assert ran.exit_code == 2
    assert "did you mean `country`?" in ran.output


def test_without_a_terminal_what_lacks_is_named(root):
    ran = run(root, without("--title", "--deadline"))
    assert ran.exit_code == 2
    assert "--title, --deadline must be said" in ran.output


def test_remote_work_needs_the_countries_to_live_in(root):
    ran = run(root, without(mode="remote"))
    assert ran.exit_code == 2
    assert "--remote-from" in ran.output


def test_an_organisation_that_is_there_is_found_by_its_name(root):
    run(root)
    ran = run(root, without("--organisation-kind", organisation="harbour INSTITUTE", title="Sonar intern"))
    assert ran.exit_code == 0, ran.output
    assert files(root)[0] == HOST
    assert len(files(root)) == 3


def test_no_file_is_ever_overwritten(root):
    run(root)
    before = (root / LISTING).read_bytes()
    ran = run(root, without(summary="Another summary altogether, of another robot."))
    assert ran.exit_code == 2
    assert (root / LISTING).read_bytes() == before


def test_where_the_listing_cannot_be_written_its_new_organisation_is_not_left_behind(root, monkeypatch):
    create = storing.create

    def failing(root, path, text):
        if path == LISTING:
            raise OSError(28, "No space left on device")
        create(root, path, text)

    monkeypatch.setattr(storing, "create", failing)
    ran = run(root)
    assert ran.exit_code == 1
    assert "No space left" in ran.output
    assert files(root) == []


@pytest.mark.usefixtures("terminal")
def test_on_a_terminal_what_lacks_is_asked_for(root):
    typed = "non-profit\nPortugal\n\nRobotics intern\nrobotics, electronics\n"
    ran = run(root, without("--organisation-kind", "--organisation-country", "--title", "--field"), typed=typed)
    assert ran.exit_code == 0, ran.output
    assert "fields: [robotics, electronics]" in (root / LISTING).read_text()


@pytest.mark.usefixtures("terminal")
def test_what_makes_an_internship_of_a_job_is_asked_for_and_can_be_left_out(root):
    ran = run(root, without("--supervisor", "--learning-outcome"), typed="\nSenior engineer\n\n")
    assert ran.exit_code == 0, ran.output
    assert "\nsupervisor: Senior engineer\n" in (root / LISTING).read_text()
    assert "P341 no-learning-outcomes" in ran.output


@pytest.mark.usefixtures("terminal")
def test_a_bad_answer_is_explained_and_asked_for_again(root):
    ran = run(root, without("--country"), typed="\nPortugl\nPortugal\n")
    assert ran.exit_code == 0, ran.output
    assert "did you mean `Portugal`?" in ran.output


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize("answers", range(4))
def test_ending_the_input_at_any_question_leaves_nothing_behind(root, answers):
    typed = "".join(["Harbour Institute\n", "non-profit\n", "Portugal\n", "\n", "Robotics intern\n"][:answers])
    ran = run(root, {}, typed=typed)
    assert ran.exit_code == 1
    assert "Aborted" in ran.output
    assert files(root) == []


@pytest.mark.usefixtures("terminal")
def test_a_name_that_is_taken_is_asked_for_again(root):
    run(root, typed="\n")
    ran = run(root, typed="robotics-intern-two\n")
    assert ran.exit_code == 0, ran.output
    assert LISTING.replace("intern.md", "intern-two.md") in files(root)
