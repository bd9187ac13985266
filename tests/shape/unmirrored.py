"""Modules without a test file of their name, and what tries them instead. The list may only shrink."""

from typing import Final

_FIELDS: Final = "nothing but fields; tests/laws/test_schema_agrees.py and the reference try every one"
_DATA: Final = "holds data that passes through, and does nothing with it"
_PAGE: Final = "tests/sites/test_goldens.py has its pages whole, and test_every_page.py reads every one"
_BUILD: Final = "tests/laws/test_incremental.py and test_same_bytes.py build whole sites through it, again and again"
_TREE: Final = "tests/unit/publishing/test_publish.py and test_kills.py publish whole trees through it"
_DRAWN: Final = "tests/sites/test_goldens.py shows what it makes on whole pages"
_ASKED: Final = "tests/unit/cli/test_new.py types its questions and answers"

UNMIRRORED: Final[dict[str, str]] = {
    "building/build_request.py": _DATA,
    "building/cache.py": _BUILD,
    "building/checking.py": "tests/unit/rules and tests/diagnostics check whole catalogues through it",
    "building/indexing_step.py": _BUILD,
    "building/keys.py": _BUILD,
    "building/last_build.py": _BUILD,
    "building/pictures.py": "tests/unit/pages/test_logo.py and test_media.py have pictures made through it",
    "building/pipeline.py": _BUILD,
    "building/publishing_step.py": _BUILD,
    "building/progress.py": _BUILD,
    "building/result.py": _DATA,
    "catalogue/figures.py": "tests/unit/catalogue/test_affordability.py tries each sum by its verdict",
    "cli/all_codes.py": "a list; tests/shape/test_documents.py finds it complete",
    "cli/asking.py": _ASKED,
    "cli/check.py": "tests/diagnostics runs it over a catalogue for every fault",
    "cli/drafting.py": _ASKED,
    "cli/import_.py": "tests/unit/cli/test_import.py types the command; a module cannot be called import",
    "diagnostics/place.py": _DATA,
    "diagnostics/retired.py": "a list; tests/shape/test_codes.py finds it complete",
    "facts/kinds/controls.py": _DATA,
    "facts/kinds/fact.py": "tests/unit/facts/kinds tries it with every kind that follows it",
    "importing/importer.py": _DATA,
    "importing/run.py": "every test of tests/unit/importing/iaeste/test_offers.py and test_hostile.py runs it",
    "pages/address.py": _PAGE,
    "pages/atom.py": _PAGE,
    "pages/card.py": _PAGE,
    "pages/card_list.py": _PAGE,
    "pages/crumbs.py": _PAGE,
    "pages/list_links.py": _PAGE,
    "pages/guide_text.py": _PAGE,
    "pages/kinds.py": _PAGE,
    "pages/lifecycle_view.py": _PAGE,
    "pages/list_page.py": _PAGE,
    "pages/party.py": _PAGE,
    "pages/planning.py": _PAGE,
    "pages/sitemap.py": _PAGE,
    "pages/structured/salary.py": _DRAWN,
    "pages/workplace.py": _PAGE,
    "publishing/gather.py": _TREE,
    "publishing/locations.py": _TREE,
    "publishing/published_tree.py": _TREE,
    "publishing/release.py": _TREE,
    "publishing/stage.py": _TREE,
    "publishing/sync.py": _TREE,
    "rendering/artifact.py": _DRAWN,
    "rendering/closure.py": _DRAWN,
    "rendering/environment.py": _DRAWN,
    "rendering/filters.py": _DRAWN,
    "rendering/folders.py": _DRAWN,
    "rendering/header.py": _DRAWN,
    "rendering/renderer.py": _DRAWN,
    "rules/policed.py": _DATA,
    "rules/rule.py": _DATA,
    "schema/frame.py": _FIELDS,
    "schema/policy.py": _FIELDS,
    "schema/support.py": _FIELDS,
    "schema/choices.py": _FIELDS,
    "schema/marks.py": _DATA,
    "schema/parts.py": _FIELDS,
    "searching/pagefind.py": "tests/unit/searching/test_index.py runs the program, and has it fail",
}
