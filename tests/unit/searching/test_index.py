import json
import random
import stat
from pathlib import Path

import pagefind_bin
import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.searching import index as search
from generator.searching.index import index, row_ids
from generator.searching.search_records import SearchRecord

WORDS = "marine tide kelp survey museum archive solar wind nursing harvest railway ledger".split()  # noqa: SIM905


def record(number: int, language: str = "en", **changed: object) -> SearchRecord:
    dice = random.Random(number)  # noqa: S311
    said = {
        "url": f"placements/org{number % 7}/{number:03}/",
        "language": language,
        "title": f"{dice.choice(WORDS).title()} trainee {number}",
        "content": " ".join(dice.choices(WORDS, k=60)),
        "meta": (("organisation", f"Org {number % 7}"), ("place", "Oslo, Norway")),
    }
    return SearchRecord(**{**said, **changed})


def fragments(artifacts):
    found = {}
    for artifact in artifacts:
        if artifact.path.endswith(".pf_fragment"):
            read = json.loads(search._unpacked(artifact.content, artifact.path))
            found[read["url"]] = read
    return found


RECORDS = [record(number, "de" if number % 5 == 0 else "en") for number in range(40)]


def test_the_bytes_do_not_depend_on_the_run_or_on_the_order_of_records(tmp_path):
    first = index(RECORDS, tmp_path)
    for seed in range(3):
        shuffled = random.Random(seed).sample(RECORDS, len(RECORDS))  # noqa: S311
        assert index(shuffled, tmp_path) == first


def test_only_what_a_search_page_loads_is_published(tmp_path):
    paths = [artifact.path for artifact in index(RECORDS, tmp_path)]
    assert paths == sorted(paths)
    fixed = [path for path in paths if not path.startswith(("pagefind/fragment/", "pagefind/index/"))]
    assert [path for path in fixed if not path.endswith(".pf_meta")] == [
        "pagefind/pagefind-entry.json",
        "pagefind/pagefind-worker.js",
        "pagefind/pagefind.js",
        "pagefind/wasm.de.pagefind",
        "pagefind/wasm.en.pagefind",
    ]
    assert len([path for path in fixed if path.endswith(".pf_meta")]) == 2


def test_a_language_without_a_stemmer_gets_the_general_program(tmp_path):
    paths = {artifact.path for artifact in index([record(1, "cs")], tmp_path)}
    assert "pagefind/wasm.unknown.pagefind" in paths
    assert "pagefind/wasm.en.pagefind" not in paths


def test_ids_lead_to_the_addresses_of_all_records(tmp_path):
    pairs = row_ids(index(RECORDS, tmp_path))
    assert sorted(url for _, url in pairs) == sorted(each.url for each in RECORDS)
    assert all(id_.startswith(("en_", "de_")) for id_, _ in pairs)
    assert list(pairs) == sorted(pairs)


def test_nothing_to_search_makes_no_index(tmp_path):
    assert index([], tmp_path) == ()


def test_progress_counts_the_records(tmp_path):
    heard = []
    index(RECORDS, tmp_path, lambda done, total: heard.append((done, total)))
    assert heard == [(number, len(RECORDS)) for number in range(1, len(RECORDS) + 1)]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> & &amp; </p><h1>",
        "<p data-pagefind-ignore>hidden</p> data-pagefind-weight=10",
        "x" * 300,
        "تدريب في الأحياء البحرية",
        "海洋生物学インターン 실습",
        "\u202eevil\u200b\ufeff",
        'quote " comma , base64== newline\n\t tab',
    ],
)
def test_any_text_is_kept_as_text(tmp_path, text):
    found = fragments(index([record(1), record(2, title=text, content=f"{text} kelp")], tmp_path))
    assert found[record(2).url]["meta"]["title"] == " ".join(text.split())
    assert found[record(1).url]["meta"]["title"] == record(1).title


def test_controls_and_lone_surrogates_become_spaces(tmp_path):
    found = fragments(index([record(1, title="a\x00b\x1b\ud800c")], tmp_path))
    assert found[record(1).url]["meta"]["title"] == "a b c"


def test_a_text_cannot_speak_to_pagefind(tmp_path):
    words = "kelp ___PAGEFIND_WEIGHT___240 ______PAGEFIND_ANCHOR___h1:0:x ___END_PAGEFIND_WEIGHT___"
    found = fragments(index([record(1, content=words)], tmp_path))[record(1).url]
    assert found["anchors"] == []
    assert "__PAGEFIND_WEIGHT__240" in found["content"]


def test_two_records_of_one_address_are_a_mistake_of_ours(tmp_path):
    with pytest.raises(ValueError, match="two records of one address"):
        index([record(1), record(1, "de")], tmp_path)


@pytest.mark.parametrize("changed", [{"url": "../x/"}, {"url": "a//b/"}, {"language": "../en"}, {"language": ""}])
def test_an_address_or_language_that_is_none_is_a_mistake_of_ours(tmp_path, changed):
    with pytest.raises(ValueError, match="not a"):
        index([record(1, **changed)], tmp_path)


def pretend(monkeypatch: pytest.MonkeyPatch, base: Path, script: str) -> None:
    program = base / "program"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(pagefind_bin, "get_executable", lambda: program)


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("exit 3", "ended early with status 3: no reason given"),
        ("echo out of luck >&2; exit 1", "ended early with status 1: out of luck"),
        ("kill -9 $$", "ended early with status -9"),
        ("echo hello,", "answered what is not a message: b'hello'"),
        ("printf 'bnVsbA==,'", "refused: None"),
        (
            "printf 'eyJwYXlsb2FkIjp7InR5cGUiOiJFcnJvciIsIm1lc3NhZ2UiOiJubyJ9fQ==,'",
            "refused: no",
        ),
        (
            "for i in 1 2 3; do printf 'eyJwYXlsb2FkIjp7fX0=,'; done; sleep 1",
            "answered without the files of an index",
        ),
    ],
)
def test_a_program_that_fails_is_a_fault_that_says_how(tmp_path, monkeypatch, script, reason):
    pretend(monkeypatch, tmp_path, script)
    with pytest.raises(BuildStopped) as caught:
        index([record(1)], tmp_path)
    assert reason in str(caught.value)
    assert caught.value.diagnostic.code == "B712"
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("script", ["exit 3", "head -c 100000 >/dev/null; exit 3", "exec 0<&-; sleep 0.1; exit 3"])
def test_a_program_that_leaves_in_the_middle_of_what_it_is_told_is_a_fault(tmp_path, monkeypatch, script):
    pretend(monkeypatch, tmp_path, script)
    many = [record(number, content="kelp " * 2000) for number in range(100)]
    with pytest.raises(BuildStopped, match=r"ended early with status 3.*\[B712\]"):
        index(many, tmp_path)


def test_a_program_that_never_answers_is_ended(tmp_path, monkeypatch):
    pretend(monkeypatch, tmp_path, "exec sleep 60")
    monkeypatch.setattr(search, "_PATIENCE", 0.2)
    with pytest.raises(BuildStopped, match=r"did not finish in 0 s.*\[B712\]"):
        index([record(1)], tmp_path)


def test_a_missing_program_is_a_fault(tmp_path, monkeypatch):
    monkeypatch.setattr(pagefind_bin, "get_executable", lambda: tmp_path / "none")
    with pytest.raises(BuildStopped, match=r"none: No such file.*; install pagefind-bin again.*\[B711\]"):
        index([record(1)], tmp_path)


def test_a_package_without_a_program_is_a_fault(tmp_path, monkeypatch):
    def none():
        raise FileNotFoundError

    monkeypatch.setattr(pagefind_bin, "get_executable", none)
    with pytest.raises(BuildStopped, match=r"no program for this system.*\[B711\]"):
        index([record(1)], tmp_path)


def test_a_missing_package_is_a_fault(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pagefind_bin", None)
    with pytest.raises(BuildStopped, match=r"pagefind-bin is not installed.*\[B711\]"):
        index([record(1)], tmp_path)


def test_a_workspace_that_cannot_be_made_is_a_fault(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BuildStopped, match=r"\[B7\d\d\]"):
        index([record(1)], tmp_path / "file/workspace")


def test_files_cut_short_are_a_fault(tmp_path):
    artifact = next(each for each in index([record(1)], tmp_path) if each.path.endswith(".pf_fragment"))
    with pytest.raises(BuildStopped, match="incomplete"):
        search._unpacked(artifact.content[:-9], artifact.path)


def test_the_environment_does_not_reach_the_program(tmp_path, monkeypatch):
    first = index(RECORDS, tmp_path)
    monkeypatch.setenv("PAGEFIND_FORCE_LANGUAGE", "fr")
    monkeypatch.setenv("PAGEFIND_KEEP_INDEX_URL", "true")
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    assert index(RECORDS, tmp_path) == first


@pytest.mark.parametrize("content", ["", "!!! ..."])
def test_a_record_of_which_only_the_title_has_words_is_found_by_it(tmp_path, content):
    found = fragments(index([record(1), record(2, title="Kelp", content=content)], tmp_path))
    assert found[record(2).url]["content"] == "Kelp"


def test_a_record_without_a_word_is_left_out(tmp_path):
    wordless = record(2, title="!!!", content="")
    assert set(fragments(index([record(1), wordless], tmp_path))) == {record(1).url}
    assert index([wordless], tmp_path) == ()
