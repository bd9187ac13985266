"""Text split into front matter and body, and the front matter composed to a tree."""

import re
from typing import Any, Final, cast

import frontmatter
import yaml
from frontmatter.default_handlers import BaseHandler

from generator.diagnostics.diagnostic import Diagnostic, Fix
from generator.diagnostics.place import Span
from generator.reading import codes
from generator.reading.body import judged_body
from generator.reading.causes import lacks_space
from generator.reading.document import Document
from generator.reading.fences import FENCE, unfenced
from generator.reading.lost_comments import lost_comments
from generator.reading.merge_marks import merge_marks
from generator.reading.quotation import curly_quotes
from generator.reading.recovery import recovered
from generator.reading.yaml_tree import MOST_DEPTH, Mapping, Node, Problem, Scalar, compose

MOST_BYTES: Final = 16_384
MOST_BRACKETS: Final = 200
MOST_BYTES_OF_YAML: Final = 65_536
MOST_BRACKETS_OF_YAML: Final = 10_000
# U+0085, U+2028 and U+2029 end a line to YAML and to no editor, so every place after them would be wrong.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_DEEP = re.compile(rf"(?:[\[{{]\s*){{{MOST_DEPTH}}}")
_FRONT = "front matter"


class _Handler(BaseHandler):
    """Hands the front matter to our own composer, so that nothing is guessed and every word keeps its place."""

    FM_BOUNDARY = FENCE
    START_DELIMITER = END_DELIMITER = "---"

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line

    def load(self, fm: str) -> dict[str, Any]:
        return {_FRONT: compose(fm, self.line)}


def read_document(path: str, text: str) -> tuple[Document, list[Diagnostic]]:
    """Take a Markdown file apart; whatever is wrong with it is said, and what can be read is still read."""
    faults: list[Diagnostic] = []
    bare = Document(path=path, text=text, front=None)
    if text.startswith("\ufeff"):
        text = text[1:]
        cure = "save the file as UTF-8 without a byte-order mark"
        fix = Fix(span=Span(line=1, column=1, end_line=1, end_column=2), replacement="")
        message = "the file begins with a byte-order mark"
        faults.append(codes.BYTE_ORDER_MARK.at(bare.place(None), message, cure=cure, fix=fix))
        bare = Document(path=path, text=text, front=None)
    lead = len(text) - len(text.lstrip())
    line = text.count("\n", 0, lead) + 1
    refused = _unfit(bare, text, lead, line)
    if refused:
        return bare, [*faults, refused]
    document, more = _apart(bare, text, line)
    return document, [*faults, *more]


def _apart(bare: Document, text: str, line: int) -> tuple[Document, list[Diagnostic]]:
    front, first = _front_text(text, line)
    try:
        metadata, body = frontmatter.parse(text, handler=_Handler(line))
        tree, problems = cast("tuple[Node | None, list[Problem]]", metadata[_FRONT])
    except yaml.YAMLError as error:
        return recovered(bare, front, first, error)
    if isinstance(tree, Scalar) and lacks_space(tree.text):
        return recovered(bare, front, first, None)
    document, faults = _document(bare, tree, problems)
    tree = document.front
    if tree is None:
        return document, faults
    document = Document(path=bare.path, text=text, front=tree, body=body, body_line=_body_line(text))
    faults += [*lost_comments(document, front, first), *curly_quotes(document, front, tree)]
    return document, [*faults, *judged_body(document)]


def read_yaml(path: str, text: str) -> tuple[Document, Node | None, list[Diagnostic]]:
    """Take a YAML file without fences apart, such as `site.yaml`; its root may be a list."""
    text = text.removeprefix("\ufeff")
    bare = Document(path=path, text=text, front=None)
    refused = _too_large(bare, text) or merge_marks(bare, text) or _unfit_for_yaml(bare, text, 1, MOST_BRACKETS_OF_YAML)
    if refused:
        return bare, None, [refused]
    try:
        tree, problems = compose(text, 1)
    except yaml.YAMLError as error:
        document, more = recovered(bare, text, 1, error)
        return document, None, more
    faults = _told(bare, problems)
    front = tree if isinstance(tree, Mapping) else None
    return Document(path=path, text=text, front=front), tree, faults


def _told(bare: Document, problems: list[Problem]) -> list[Diagnostic]:
    return [problem.code.at(bare.place(problem.span), problem.message, cure=problem.cure) for problem in problems]


def _document(bare: Document, tree: Node | None, problems: list[Problem]) -> tuple[Document, list[Diagnostic]]:
    faults = _told(bare, problems)
    if isinstance(tree, Mapping):
        return Document(path=bare.path, text=bare.text, front=tree), faults
    message = "the front matter says nothing" if tree is None else "the front matter has no keys"
    cure = "write one key to a line, with a colon and a space before its value"
    return bare, [*faults, codes.NOT_KEYS.at(bare.place(tree.span if tree else None), message, cure=cure)]


def _unfit(bare: Document, text: str, lead: int, line: int) -> Diagnostic | None:
    return unfenced(bare, lead, line) or merge_marks(bare, text) or _unreadable(bare, *_front_text(text, line))


def _unreadable(bare: Document, front: str, first: int) -> Diagnostic | None:
    if len(front.encode("utf-8", "replace")) > MOST_BYTES:
        message = f"the front matter has more than {MOST_BYTES // 1024} kB"
        cure = "move long texts below the second line of ---"
        return codes.FRONT_MATTER_TOO_LARGE.at(bare.place(None), message, cure=cure)
    return _unfit_for_yaml(bare, front, first, MOST_BRACKETS)


def _too_large(bare: Document, text: str) -> Diagnostic | None:
    if len(text.encode("utf-8", "replace")) <= MOST_BYTES_OF_YAML:
        return None
    message = f"the file has more than {MOST_BYTES_OF_YAML // 1024} kB"
    return codes.FRONT_MATTER_TOO_LARGE.at(bare.place(None), message, cure="keep only what listings use")


def _unfit_for_yaml(bare: Document, front: str, first: int, brackets: int) -> Diagnostic | None:
    control = _CONTROL.search(front)
    if control:
        place = bare.place(_spot(front, control.start(), first))
        message = f"there is a control character here, U+{ord(control[0]):04X}"
        return codes.CONTROL_CHARACTER.at(place, message, cure="delete it and type the words again by hand")
    deep = _DEEP.search(front)
    if deep or front.count("[") + front.count("{") > brackets:
        place = bare.place(_spot(front, deep.start() if deep else 0, first))
        return codes.TOO_DEEP.at(place, "there are too many brackets", cure="write one list in one pair of brackets")
    return None


def _front_text(text: str, line: int) -> tuple[str, int]:
    opening = FENCE.search(text)
    if opening is None:
        return "", line
    closing = FENCE.search(text, opening.end())
    return text[opening.end() : closing.start() if closing else len(text)], line


def _spot(front: str, offset: int, first: int) -> Span:
    line = first + front.count("\n", 0, offset)
    column = offset - (front.rfind("\n", 0, offset) + 1) + 1
    return Span(line=line, column=column, end_line=line, end_column=column + 1)


def _body_line(text: str) -> int:
    closing = list(FENCE.finditer(text))[1]
    rest = text[closing.end() :]
    skipped = len(rest) - len(rest.lstrip())
    return text.count("\n", 0, closing.end() + skipped) + 1
