"""A Word file (.docx) becomes the plain text of a report: paragraphs with their automatic numbers and bullets, and tables. It has no pages.

python-docx reads it. A page of a Word file is decided where it is printed, so that paragraphs have no page numbers.
"""

import io
import zipfile
from collections import Counter
from dataclasses import dataclass
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


def _written(document: Document) -> str:
    """Return the paragraphs and tables of the body in their order."""
    levels, counts = _levels(document), Counter[str]()
    blocks = []
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            blocks.append("\n".join("\t".join(" ".join(cell.text.split()) for cell in row.cells) for row in item.rows))
            continue
        lines = [line for line in item.text.splitlines() if line.strip()]
        if lines:
            level = levels.get(_listed(item))
            marker = ""
            if level:
                counts[level.counted] += 1
                marker = f"{level.start + counts[level.counted] - 1}. " if level.decimal else "- "
            blocks.append(marker + "\n\n".join(lines))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _listed(paragraph: Paragraph) -> tuple[str, str]:
    """Return the list, and the level in it, that the paragraph or its style belongs to; ("", "0") for none."""
    found, style = _found(paragraph._p, "w:pPr/w:numPr"), paragraph.style
    while not found and style is not None:
        found, style = _found(style.element, "w:pPr/w:numPr"), style.base_style
    return (_value(found[0], "w:numId"), _value(found[0], "w:ilvl", "0")) if found else ("", "0")


def _levels(document: Document) -> dict[tuple[str, str], _Level]:
    """Return what Word puts before the paragraphs of each list and level."""
    try:
        numbering = parse_xml(document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).blob)
    except KeyError:
        return {}
    kinds = {_attribute(kind, "w:abstractNumId"): _found(kind, "w:lvl") for kind in _found(numbering, "w:abstractNum")}
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
    found: list[Any] = etree.XPath(path, namespaces=nsmap)(element)
    return found
