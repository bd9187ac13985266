"""Assets have names that change with their bytes, and modules that import each other import the new names."""

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


def test_what_is_not_ours_to_rename_stays(tmp_path):
    text = 'import "./none.js"; import x from "https://a.example/x.js"; // "./a.js"'
    assert assets(made(tmp_path, {"assets/a.js": text}))["a.js"].content.decode() == text


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
