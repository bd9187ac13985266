"""Scripts import each other by new names; what is no asset of ours stays."""

from generator.rendering.artifact import Artifact
from generator.rendering.modules import awaited, with_new_names


def renamed(text, name="js/a.js", **known):
    paths = {other.replace("__", "/") + ".js": path for other, path in known.items()}

    def imported(other):
        return Artifact(path=paths[other], content=b"") if other in paths else None

    return with_new_names(name, text.encode(), imported).decode()


def test_an_import_is_by_the_new_name_wherever_it_stands():
    for before in ('import "./b.js"', 'import { b } from "./b.js"', "export * from './b.js'", 'await import("./b.js")'):
        assert renamed(before, js__b="assets/js/b.1f.js") == before.replace("b.js", "b.1f.js")


def test_a_folder_on_the_way_stays():
    assert renamed('import "./deep/b.js"', js__deep__b="assets/js/deep/b.1f.js") == 'import "./deep/b.1f.js"'


def test_a_script_outside_of_every_folder_finds_the_one_beside_it():
    assert renamed('import "./b.js"', name="a.js", b="assets/b.1f.js") == 'import "./b.1f.js"'


def test_what_is_not_there_stays_as_it_is():
    text = 'import "./none.js"; import x from "https://a.example/x.js"; // "./b.js"'
    assert renamed(text, js__b="assets/js/b.1f.js") == text


def test_a_script_waits_for_what_it_imports_itself_or_through_others_and_not_for_what_it_asks_for_later():
    written = {
        "js/search.js": b'import { a } from "./a.1.js";\nconst later = () => import("./later.1.js");\n',
        "js/a.js": b'import "./b.1.js";\nexport { a } from "./b.1.js";\n',
        "js/b.js": b"",
        "js/later.js": b"",
        "js/other.js": b"",
    }
    assets = {
        name: Artifact(path=f"assets/{name.removesuffix('.js')}.1.js", content=content)
        for name, content in written.items()
    }
    assert awaited("js/search.js", assets) == ("assets/js/a.1.js", "assets/js/b.1.js")
