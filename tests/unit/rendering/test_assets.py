"""Assets have names that change with their bytes, parts and imports included."""

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.rendering.assets import assets
from generator.rendering.closure import closures
from generator.rendering.folders import Folders


def made(root, files):
    for name, text in files.items():
        place = root / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    return Folders(paths=(root,))


def test_the_name_changes_with_the_bytes_and_with_those_of_what_is_imported(tmp_path):
    files = {"assets/js/a.js": 'import { b } from "./b.js";', "assets/js/b.js": "export const b = 1;"}
    before = {name: each.path for name, each in assets(made(tmp_path, files)).items()}
    after = assets(made(tmp_path, files | {"assets/js/b.js": "export const b = 2;"}))
    assert before["js/a.js"] != after["js/a.js"].path
    assert before["js/b.js"] != after["js/b.js"].path
    assert f'"./{after["js/b.js"].path.rpartition("/")[2]}"'.encode() in after["js/a.js"].content


def test_a_sheet_has_its_parts_within_and_its_name_changes_with_theirs(tmp_path):
    files = {"assets/css/site.css": '@import "parts/a.css" layer(x);', "assets/css/parts/a.css": "a {}"}
    before = assets(made(tmp_path, files))
    after = assets(made(tmp_path, files | {"assets/css/parts/a.css": "b {}"}))
    assert before["css/site.css"].content == b"@layer x {\na {}}"
    assert before["css/site.css"].path != after["css/site.css"].path


def test_a_part_of_a_sheet_is_no_asset_by_itself(tmp_path):
    files = {
        "assets/css/site.css": '@import "parts/a.css";',
        "assets/css/parts/a.css": "a {}",
        "assets/css/b.css": "b {}",
    }
    assert assets(made(tmp_path, files)).keys() == {"css/site.css", "css/b.css"}


def test_a_catalogue_may_put_its_own_part_in_the_place_of_one(tmp_path):
    ours, own = tmp_path / "ours", tmp_path / "own"
    made(ours, {"assets/css/site.css": '@import "parts/a.css";', "assets/css/parts/a.css": "shipped {}"})
    made(own, {"assets/css/parts/a.css": "own {}"})
    assert assets(Folders(paths=(own, ours)))["css/site.css"].content == b"own {}"


@pytest.mark.parametrize("ending", ["css", "js"])
def test_a_ring_is_told_as_it_goes(tmp_path, ending):
    word = "@import" if ending == "css" else "import"
    files = {f"assets/a.{ending}": f'{word} "./b.{ending}";', f"assets/b.{ending}": f'{word} "./a.{ending}";'}
    with pytest.raises(BuildStopped, match=f"a.{ending} -> b.{ending} -> a.{ending}"):
        assets(made(tmp_path, files))


def test_a_particular_file_hides_the_shipped_one(tmp_path):
    ours, own = tmp_path / "ours", tmp_path / "own"
    made(ours, {"assets/a.css": "shipped", "assets/b.css": "shipped", "pages/home.html": "shipped"})
    made(own, {"assets/a.css": "own"})
    both = Folders(paths=(own, ours))
    assert {name: each.content.decode() for name, each in assets(both).items()} == {"a.css": "own", "b.css": "shipped"}
    assert both.files()["pages/home.html"].read_text() == "shipped"


def test_a_closure_is_the_template_and_all_that_it_names(tmp_path):
    files = {
        "base.html": "base",
        "part.html": '{% macro m() %}{% include "deep.html" %}{% endmacro %}',
        "deep.html": "deep",
        "page.html": "{% extends \"base.html\" %}{%- from 'part.html' import m -%}",
        "other.html": "other",
        "any.html": "{% include page.name %}",
        "either.html": '{% include ["a.html", "base.html"] %}',
        "chosen.html": '{% extends "base.html" if page else "other.html" %}',
        "locales/de/messages.po": "one",
    }
    before = closures(made(tmp_path, files))

    def redrawn(name):
        after = closures(made(tmp_path, files | {name: files[name] + " changed"}))
        made(tmp_path, files)
        return {each for each in before if after[each] != before[each]}

    whole = {"any.html", "either.html", "chosen.html"}
    assert redrawn("deep.html") == {"deep.html", "part.html", "page.html"} | whole
    assert redrawn("base.html") == {"base.html", "page.html"} | whole
    assert redrawn("other.html") == {"other.html"} | whole
    assert redrawn("page.html") == {"page.html"} | whole
    assert redrawn("locales/de/messages.po") == set(before)
