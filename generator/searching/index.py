"""The search index: what is worth searching, through Pagefind, to artifacts that are the same on every machine."""

import json
import re
import zlib
from base64 import b64decode
from collections.abc import Callable, Iterator, Sequence
from gzip import BadGzipFile, decompress
from itertools import pairwise
from pathlib import Path
from typing import Any

from generator.disk import system
from generator.disk.errors import errors_about
from generator.rendering.artifact import Artifact, check_path
from generator.searching.pagefind import Answer, Request, converse, failed
from generator.searching.search_records import SearchRecord

FOLDER = "pagefind"
_ENTRY = "pagefind-entry.json"
_FRAGMENT = ".pf_fragment"
_MAGIC = b"pagefind_dcd"
_PATIENCE, _PATIENCE_EACH = 60.0, 0.03  # seconds; a record takes about 0.002
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_UNSPEAKABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_WORD = re.compile(r"\w")
_LONG_UNDERSCORES = re.compile(r"_{3,}")


def index(
    records: Sequence[SearchRecord], workspace: Path, progress: Callable[[int, int], None] | None = None
) -> tuple[Artifact, ...]:
    """Make the files of `pagefind/`, in order of their paths; none where there is nothing to search.

    A record without any word is left out: Pagefind drops it. `workspace` is a folder, made if need be, for what the
    program has to say. `progress` hears now and then how many records of how many are in. Raises `BuildStopped` if
    Pagefind does not do its work; `ValueError` for two records of one address, or an address or language that is none.
    """
    ordered = sorted(records, key=lambda record: record.url)
    _check(ordered)
    ordered = [record for record in ordered if _WORD.search(_said(record))]
    if not ordered:
        return ()

    def heard(answers: int) -> None:
        done, total = answers - 1, len(ordered)  # the first answer is to the request for an index
        if progress is not None and 0 < done <= total and (done == total or done % (total // 100 + 1) == 0):
            progress(done, total)

    limit = _PATIENCE + _PATIENCE_EACH * len(ordered)
    with errors_about(str(workspace)):
        system.make_folders(str(workspace))
        answer = converse(list(_requests(ordered)), workspace, limit, heard)
    return tuple(_artifacts(_files(answer), len(ordered)))


def row_ids(artifacts: Sequence[Artifact]) -> tuple[tuple[str, str], ...]:
    """Pair the id that Pagefind gives to a result with the address of its record, in order of ids.

    The id is the stem of the record's fragment file; the fragment says which address it is for.
    """
    pairs = []
    for artifact in artifacts:
        if artifact.path.endswith(_FRAGMENT):
            stem = artifact.path.rpartition("/")[2].removesuffix(_FRAGMENT)
            pairs.append((stem, str(json.loads(_unpacked(artifact.content, artifact.path))["url"])))
    return tuple(sorted(pairs))


def _check(ordered: Sequence[SearchRecord]) -> None:
    for record, following in pairwise(ordered):
        if record.url == following.url:
            raise ValueError(f"two records of one address: {record.url!r}")
    for record in ordered:
        check_path(f"{record.url}index.html".lstrip("/"))
        if not _LANGUAGE.fullmatch(record.language.lower()):
            raise ValueError(f"not a language: {record.language!r}")


def _requests(ordered: Sequence[SearchRecord]) -> Iterator[Request]:
    yield {"type": "NewIndex", "config": None}
    for record in ordered:
        title = _plain(record.title)
        yield {
            "type": "AddRecord",
            "index_id": 0,
            "url": record.url,
            "language": record.language.lower(),
            "content": _said(record),
            "meta": {**{name: _plain(value) for name, value in record.meta}, "title": title},
            "filters": None,
            "sort": None,
        }
    yield {"type": "GetFiles", "index_id": 0}


def _said(record: SearchRecord) -> str:
    """What is searched beside the title and the other meta, which weigh more; the title where that is all."""
    content = _plain(record.content)
    return content if _WORD.search(content) else _plain(record.title)


def _plain(text: str) -> str:
    """Words and spaces: no control characters, and no `___PAGEFIND_…___`, by which a text could rank itself."""
    return _LONG_UNDERSCORES.sub("__", " ".join(_UNSPEAKABLE.sub(" ", text).split()))


def _files(answer: Answer) -> dict[str, bytes]:
    try:
        return {str(file["path"]): b64decode(file["content"], validate=True) for file in answer["files"]}
    except (KeyError, TypeError, ValueError) as error:
        raise failed("answered without the files of an index") from error


def _artifacts(files: dict[str, bytes], count: int) -> Iterator[Artifact]:
    entry = _entry(files)
    languages = entry["languages"]
    if sum(each["page_count"] for each in languages.values()) != count:
        raise failed(f"indexed other than the {count} records that it was given")
    needed = _needed(languages)
    if not needed <= files.keys():
        raise failed(f"left out {min(needed - files.keys())}")
    for name in sorted(files):
        if name == _ENTRY:
            sorted_entry = json.dumps(entry, sort_keys=True, separators=(",", ":")).encode()
            yield Artifact(path=f"{FOLDER}/{name}", content=sorted_entry)
        elif name in needed or name.startswith(("fragment/", "index/")):
            yield Artifact(path=f"{FOLDER}/{name}", content=files[name])


def _entry(files: dict[str, bytes]) -> Any:
    try:
        entry = json.loads(files[_ENTRY])
        return {**entry, "languages": {name: dict(each) for name, each in entry["languages"].items()}}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise failed("made no index that can be read") from error


def _needed(languages: dict[str, Any]) -> set[str]:
    """Of the files beside the folders: none of the ready-made interfaces, and no language that is not there."""
    words = {f"wasm.{each['wasm'] or 'unknown'}.pagefind" for each in languages.values()}
    lists = {f"pagefind.{each['hash']}.pf_meta" for each in languages.values()}
    return {"pagefind.js", "pagefind-worker.js", _ENTRY, *words, *lists}


def _unpacked(content: bytes, name: str) -> bytes:
    try:
        plain = decompress(content)
    except (EOFError, BadGzipFile, zlib.error) as error:
        raise failed(f"left {name} incomplete") from error
    if not plain.startswith(_MAGIC):
        raise failed(f"wrote {name} in another form than it used to")
    return plain[len(_MAGIC) :]
