"""A Word file (.docx) becomes the plain text of a report: paragraphs with their automatic numbers and bullets, and tables. It has no pages.

python-docx reads it. A page of a Word file is decided where it is printed, so that paragraphs have no page numbers.
"""

import io
import zipfile
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from .errors import ReportError
from .text import LONGEST_TEXT, SourceText

# A .docx is a zip file: what it unpacks to is bounded before any of it is unpacked.
LARGEST_UNPACKED = 200 * 2**20  # bytes
MOST_PARTS = 5000
MOST_TAGS = 500_000  # of XML, opening and closing: some 300 pages; each costs time and memory, even where nothing stands between two
_DEEPEST_STYLE = 20  # based on one another: Word makes fewer, and a stranger's may be a ring
_LEVELS = 9  # of a list in Word
_NO_LIST = ("", "0")
_LARGEST_TEXT_PART = 20 * LONGEST_TEXT  # bytes: a character of text is some ten of XML


@dataclass(frozen=True, slots=True)
class _Level:
    """A level of a list: the paragraphs with which it is counted, whether by numbers, and the first of them."""

    counted: str
    decimal: bool
    start: int


def read_docx(content: bytes, path: Path) -> SourceText:
    """Return the text of the Word file, a blank line between paragraphs. Raises `ReportError` for one that is damaged, encrypted or unpacks to too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _check_size(parts, path)
            _check_tags(parts, path)
        return SourceText(_written(docx.Document(io.BytesIO(content))))
    except ReportError:
        raise
    except Exception as error:  # a damaged file ends in errors of every kind: those of zip, of XML, and of what python-docx does not find
        remedy = "Open it in Word and save it again as .docx, without a password"
        raise ReportError(path, "this is no Word file (.docx) that can be read, or it is damaged or encrypted", remedy=remedy) from error


def _check_size(parts: zipfile.ZipFile, path: Path) -> None:
    """Raise `ReportError` where the file has more parts, or unpacks to more, than a report needs."""
    found = parts.infolist()
    if len(found) > MOST_PARTS:
        raise ReportError(path, f"the Word file has {len(found):,} parts, more than {MOST_PARTS:,}", remedy="Save the report alone in it")
    for part in found:
        most = _LARGEST_TEXT_PART if part.filename.endswith((".xml", ".rels")) else LARGEST_UNPACKED
        if part.file_size > most:
            problem = f"a part of the Word file unpacks to {part.file_size:,} bytes, more than {most:,}"
            raise ReportError(path, problem, place=part.filename[:80], remedy="Save the report alone in it")
    if sum(part.file_size for part in found) > LARGEST_UNPACKED:
        raise ReportError(path, f"the Word file unpacks to more than {LARGEST_UNPACKED:,} bytes", remedy="Save it without large pictures")


def _check_tags(parts: zipfile.ZipFile, path: Path) -> None:
    """Raise `ReportError` where the parts together have more tags than a report needs."""
    found = sum(parts.read(part).count(b"<") for part in parts.infolist() if part.filename.endswith((".xml", ".rels")))
    if found > MOST_TAGS:
        problem = f"the Word file has {found:,} tags, more than {MOST_TAGS:,}"
        raise ReportError(path, problem, remedy="Save the report alone in it, or its text as .txt")


def _written(document: Document) -> str:
    """Return the paragraphs and tables of the body in their order; a cell that spans several columns is said once."""
    levels, styles, counts = _levels(document), _styles(document), Counter[str]()
    blocks = []
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            rows = [[[Paragraph(p, item).text for p in cell.p_lst] for cell in row._tr.tc_lst] for row in item.rows]
            blocks.append("\n".join("\t".join(" ".join(" ".join(cell).split()) for cell in row) for row in rows))
            continue
        lines = [line for line in item.text.splitlines() if line.strip()]
        if lines:
            level = levels.get(_listed(item._p) or styles.get(_value(item._p, "w:pPr/w:pStyle"), _NO_LIST))
            marker = ""
            if level:
                counts[level.counted] += 1
                marker = f"{level.start + counts[level.counted] - 1}. " if level.decimal else "- "
            blocks.append(marker + "\n\n".join(lines))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _listed(element: Any) -> tuple[str, str] | None:
    """Return the list, and the level in it, that a paragraph or a style itself belongs to."""
    found = _found(element, "w:pPr/w:numPr")
    return (_value(found[0], "w:numId"), _value(found[0], "w:ilvl", "0")) if found else None


def _styles(document: Document) -> dict[str, tuple[str, str]]:
    """Return by each style's name the list and the level of the paragraphs in that style; the one of paragraphs without a style is ""."""
    styles = {_attribute(style, "w:styleId"): style for style in _found(document.styles.element, "w:style[@w:type='paragraph']")}
    ordinary = next((style for style in styles.values() if _attribute(style, "w:default") in ("1", "true", "on")), None)
    listed = {}
    for name, style in (styles | {"": ordinary}).items():
        at, below = None, style
        for _ in range(_DEEPEST_STYLE):
            if below is None or (at := _listed(below)):
                break
            below = styles.get(_value(below, "w:basedOn"))
        listed[name] = at or _NO_LIST
    return listed


def _levels(document: Document) -> dict[tuple[str, str], _Level]:
    """Return what Word puts before the paragraphs of each list and level."""
    try:
        numbering = parse_xml(document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).blob)
    except KeyError:
        return {}
    kinds = {_attribute(kind, "w:abstractNumId"): _found(kind, "w:lvl")[:_LEVELS] for kind in _found(numbering, "w:abstractNum")}
    levels = {}
    for one in _found(numbering, "w:num"):
        name, kind = _attribute(one, "w:numId"), _value(one, "w:abstractNumId")
        starts = {_attribute(override, "w:ilvl"): _value(override, "w:startOverride") for override in _found(one, "w:lvlOverride")}
        for level in kinds.get(kind, []):
            at = _attribute(level, "w:ilvl")
            # Lists of one kind count on from each other, but for those that say where they start.
            counted = f"list {name} {at}" if starts.get(at) else f"kind {kind} {at}"
            start = starts.get(at) or _value(level, "w:start", "1")
            levels[name, at] = _Level(counted, _value(level, "w:numFmt") == "decimal", int(start))
    return levels


def _value(element: Any, child: str, default: str = "") -> str:
    """Return the value of the child, as in `<w:numId w:val="3"/>`."""
    return next(iter(_found(element, f"{child}/@w:val")), default)


def _attribute(element: Any, name: str) -> str:
    return next(iter(_found(element, f"@{name}")), "")


def _found(element: Any, path: str) -> list[Any]:
    """Return what stands at the path; an element's own `xpath` knows Word's prefixes only where python-docx has a class for it."""
    found: list[Any] = _compiled(path)(element)
    return found


@cache
def _compiled(path: str) -> etree.XPath:
    return etree.XPath(path, namespaces=nsmap)
