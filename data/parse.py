"""The text of a report becomes a `Report`: numbered paragraphs under section headings, with what stands before and after them.

It knows the shape of an inspection report (title lines, a grades table, an unnumbered summary, bullets of what must improve,
numbered paragraphs in sections, a closing notice) and no report by name. It reads no file and judges no content.

Each block is given its part by where it stands. A paragraph broken by a page end, or carried on as a bullet, is mended by one
rule: what does not end a sentence goes on in the next block.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count, pairwise

from . import front
from .blocks import GRADE, Block, blocks, fold
from .errors import ReportError
from .report import Paragraph, Report

_GRADED_HEADING = re.compile(rf"(.+?)\s*(?:\b(?:is|are)\b\s*[:–-]?|[:–-]|\b(?=requires))\s*{GRADE}$", re.IGNORECASE)
# The same printed with a stop, where no sentence is like it: "The impact of leaders …: good.", "The experiences and progress of … requires improvement."
_STOPPED_HEADING = re.compile(rf"([^.:]+(?=:)|The (?:experiences|impact) [^.:]+?(?= (?:requires|is)\b))\s*:?\s*(?:is )?{GRADE}\.$", re.IGNORECASE)
_A_GRADE = re.compile(rf"\s*{GRADE}$", re.IGNORECASE)
# Headings inside a section, which is what tells where a paragraph stands.
_INNER_HEADING = re.compile(r"(?:(?:executive )?summary|(?:inspection|key|main) findings|findings)$", re.IGNORECASE)
_TO_IMPROVE = re.compile(r"improve|recommend|action|priorit|better|\b(?:next|must|should|needs?|development)\b", re.IGNORECASE)
_ASKS_WHAT = re.compile(r"what (?:needs to|must|should) improve\?$", re.IGNORECASE)  # what follows may be no list but words
_OF_SUMMARY = re.compile(r"(?:executive |overall )?summary$", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:table of )?contents(?:$|\b.*\t\d+$)", re.IGNORECASE)
_LISTED = re.compile(r"\t\d+$")
_CARRIES_ON = re.compile(r"[a-z(]")  # how no heading begins
_LONGEST_HEADING = 30  # words
_SHORTEST_PARAGRAPH = 4  # words


@dataclass
class _Parts:
    """The blocks of a report by the part they play."""

    header: list[Block] = field(default_factory=list)
    grades: list[Block] = field(default_factory=list)
    summary: list[Block] = field(default_factory=list)
    improve: list[Block] = field(default_factory=list)
    numbered: list[Block] = field(default_factory=list)
    about: list[Block] = field(default_factory=list)


def parse_report(text: str, *, key: str, source: str, sha256: str, pages: Sequence[tuple[int, int]] = ()) -> Report:
    """Return the report that `text` holds.

    `pages` gives, for a source that has pages, the offset in `text` at which each page starts and its number; without it every page is None.
    Raises `ReportError` where there is no numbered paragraph, or where a number comes twice or out of order.
    """
    parts = _parts(_with_whole_headings(list(blocks(text, pages))), source)
    warnings = _number_lost_ones(parts.numbered)
    lines = [block.text for block in parts.header]
    title = front.title(lines, key)
    judgements = front.grades(parts.grades)

    def paragraph(name: str, section: str, found: list[Block], shown: str) -> Paragraph:
        return Paragraph(key, name, section, found[0].page, shown, (found[0].pieces[0][0], found[-1].pieces[-1][1]))

    paragraphs = []
    if parts.header:
        paragraphs.append(paragraph("dates", "Dates", parts.header, front.as_sentences(lines)))
    if judgements:
        shown = front.as_sentences(front.line(area, grade) for area, grade in judgements.items())
        paragraphs.append(paragraph("judgements", "Judgements", [row for row in parts.grades if not front.is_table_head(row)], shown))
    unnumbered = (f"summary-{i}" for i in count(1))
    paragraphs += [paragraph(next(unnumbered), block.section or "Summary", [block], block.text) for block in parts.summary]
    paragraphs += [paragraph(f"improve-{i}", block.section, [block], block.text) for i, block in enumerate(parts.improve, 1)]
    paragraphs += [
        paragraph(str(block.number) if block.number else next(unnumbered), block.section, [block], block.text) for block in _with_continuations(parts.numbered)
    ]
    if parts.about:
        paragraphs.append(paragraph("about", "About", parts.about, fold(" ".join(block.text for block in parts.about))))
    return Report(
        key=key,
        title=title,
        authority=front.authority(title, key),
        dates=front.dates(lines),
        lead_inspector=front.lead_inspector(lines),
        judgements=judgements,
        source=source,
        sha256=sha256,
        paragraphs=tuple(paragraphs),
        warnings=tuple(warnings),
    )


def _with_whole_headings(found: list[Block]) -> list[Block]:
    """Return the blocks, a heading over two lines that stand apart as one: "The experiences of children who need help and⏎⏎protection: Good"."""
    whole: list[Block] = []
    for i, block in enumerate(found):
        rest = bool(whole) and block.text[0].islower() and _is_graded_heading(block) and i + 1 < len(found) and found[i + 1].number > 0
        if rest and block.kind == whole[-1].kind == "text" and _may_be_heading(whole[-1]):
            whole[-1].join(block)
        else:
            whole.append(block)
    return whole


def _parts(found: list[Block], source: str) -> _Parts:
    """Give each block its part, and each paragraph its section."""
    numbers = [i for i, block in enumerate(found) if block.number]
    if not numbers:
        remedy = 'A report needs paragraphs that begin "1. ", "2. " and so on'
        raise ReportError(source, "no numbered paragraphs found", place="line 1", remedy=remedy)
    _check_order([found[i] for i in numbers], source)
    body, end = numbers[0], numbers[-1] + 1
    while body and _is_heading(found, body - 1) and not all(block.kind == "row" for block in found[max(0, body - 2) : body]):
        body -= 1  # a row that follows another is of the table
    parts = _Parts()
    _sort_front(found[:body], parts)
    section = ""
    for i in range(body, end):
        block = found[i]
        inner = bool(section) and _INNER_HEADING.match(block.text)
        over_one = bool(section) and _may_be_heading(block) and i + 1 < end and (_INNER_HEADING.match(found[i + 1].text) or _is_graded_heading(found[i + 1]))
        if (inner or over_one or _is_heading(found, i)) and (not parts.numbered or parts.numbered[-1].finished or not block.text[0].islower()):
            if not inner:
                section = _graded_area(block) or block.text.rstrip(":")
        else:
            block.section = section
            _add(parts.numbered, block)
    while end < len(found) and (found[end].kind == "bullet" or not parts.numbered[-1].finished):
        found[end].section = section
        _add(parts.numbered, found[end])
        end += 1
    parts.about = found[end:]
    return parts


def _check_order(numbered: list[Block], source: str) -> None:
    """Raise `ReportError` for a number that comes twice or out of order."""
    for before, block in pairwise(numbered):
        if block.number <= before.number:
            again = any(block.number == earlier.number for earlier in numbered if earlier.line < block.line)
            problem = f"paragraph {block.number} comes twice" if again else f"paragraph {block.number} comes after paragraph {before.number}"
            raise ReportError(source, problem, place=f"line {block.line}", remedy="Number each paragraph once, in order, and try again")


def _is_heading(found: list[Block], i: int) -> bool:
    """Whether block `i` is a section heading: short, no sentence, and graded or followed by a marked paragraph."""
    block = found[i]
    if not _may_be_heading(block):
        return False
    if block.kind == "row" or _graded_area(block):
        return bool(_graded_area(block))
    following = found[i + 1] if i + 1 < len(found) else None
    return following is not None and following.kind in ("number", "bullet") and not following.text[0].islower()


def _may_be_heading(block: Block) -> bool:
    return block.kind in ("text", "row") and len(block.text.split()) <= _LONGEST_HEADING and (not block.finished or bool(_graded_area(block)))


def _is_graded_heading(block: Block) -> bool:
    return _may_be_heading(block) and bool(_graded_area(block))


def _graded_area(block: Block) -> str:
    """Return the area of a heading that ends with its grade, "" for any other block."""
    if block.kind == "row":
        area, _, grade = block.text.rpartition("\t")
        return fold(area) if _A_GRADE.match(grade) else ""
    graded = _GRADED_HEADING.match(block.text) or _STOPPED_HEADING.match(block.text)
    # "The graded judgement for adoption performance is that it is good" names no area without its grade.
    return "" if not graded else block.text if graded.group(1).endswith(" it") else graded.group(1)


def _sort_front(found: list[Block], parts: _Parts) -> None:
    """Sort what stands before the first section: title lines, grades, summary and the bullets of what must improve."""
    rows = _table(found)
    section = summary = asked = ""
    contents = listing = False
    for i, block in enumerate(found):
        # The list of contents: its headings stand above their sections too.
        listing = bool(_CONTENTS.match(block.text)) or (listing and any(_LISTED.search(entry.text) for entry in found[i : i + 2]) and not block.finished)
        contents = contents or listing
        in_table = bool(rows) and rows[0] <= i <= rows[-1]
        short = len(block.text.split()) <= _LONGEST_HEADING and not block.text.endswith(".") and not _CARRIES_ON.match(block.text)
        if in_table or (parts.header and not parts.summary and block.kind == "text" and front.is_graded(block)):
            parts.grades.append(block)
        elif listing:
            continue
        elif block.kind == "bullet":
            carries_on = not section and parts.summary and not parts.summary[-1].finished
            block.section = parts.summary[-1].section if carries_on else section or "What needs to improve?"
            _add(parts.summary if carries_on or not _TO_IMPROVE.search(block.section) else parts.improve, block)
        elif (i < rows[0]) if rows else not (block.finished or parts.summary or parts.grades):
            parts.header.append(block)
        elif _OF_SUMMARY.match(block.text):
            summary, section, asked = block.text, "", ""
        elif _ASKS_WHAT.match(block.text) and i + 1 < len(found) and found[i + 1].kind == "text":
            section = asked = block.text
        elif short and ((i + 1 < len(found) and found[i + 1].kind == "bullet") or (contents and block.kind == "text" and not block.finished)):
            section = block.text.rstrip(":")
        elif asked and section == asked and block.kind == "text":
            block.section = section
            _add(parts.improve, block)
        elif parts.improve and not parts.improve[-1].finished:
            parts.improve[-1].join(block)
        else:
            block.section = (section or summary) if contents else summary
            _add(parts.summary, block)


def _table(found: list[Block]) -> list[int]:
    """Return where the rows of the grades table are: no sentence ends between them, and no list of contents begins."""
    rows = [i for i, block in enumerate(found) if block.kind == "row" or front.is_table_head(block)]
    end = next(
        (k for k, (one, two) in enumerate(pairwise(rows), 1) if any(block.finished or _CONTENTS.match(block.text) for block in found[one : two + 1])), len(rows)
    )
    return rows[:end]


def _add(paragraphs: list[Block], block: Block) -> None:
    """Append the block, or join it to the paragraph before where that one breaks off in the middle of a sentence."""
    if block.kind == "row":
        block.words = [fold(block.text)]  # wide spaces in a line, and no cells
    carried_on = paragraphs and not paragraphs[-1].finished and paragraphs[-1].section == block.section
    point = block.kind == "bullet" and (not block.text[0].islower() or (paragraphs and _is_small_point(paragraphs[-1])))
    if carried_on and block.kind in ("text", "bullet") and not point:
        paragraphs[-1].join(block)
    else:
        paragraphs.append(block)


def _is_small_point(block: Block) -> bool:
    """Whether the block is of a list whose points begin small, so that the next such bullet is a point too; behind a colon the next is a part of it."""
    return block.kind == "bullet" and block.text[0].islower() and not block.text.endswith(":")


def _number_lost_ones(found: list[Block]) -> list[str]:
    """Give a paragraph that lost its number the one that its neighbours leave free, and return warnings: what stands between 9 and 11 is 10."""
    warnings = []
    at = [i for i, block in enumerate(found) if block.number]
    for before, after in pairwise(at):
        low, high = found[before].number, found[after].number
        lost = [block for block in found[before + 1 : after] if block.finished and len(block.text.split()) >= _SHORTEST_PARAGRAPH]
        marked = [block for block in lost if block.kind == "bullet"]
        free = range(low + 1, high)
        chosen = lost if len(lost) == len(free) else marked if len(marked) <= len(free) else []
        for number, block in zip(free, chosen, strict=False):
            block.number = number
            warnings.append(f"line {block.line}: paragraph {number} has lost its number; taken from its place between {low} and {high}")
        missing = free[len(chosen) :]
        if missing:
            warnings.append(f"line {found[after].line}: no paragraph {', '.join(map(str, missing))} before paragraph {high}")
    return warnings


def _with_continuations(found: list[Block]) -> list[Block]:
    """Return one block a paragraph: what has no number of its own carries on the numbered paragraph of its section before it."""
    paragraphs: list[Block] = []
    for block in found:
        if block.number or not paragraphs or not paragraphs[-1].number or paragraphs[-1].section != block.section:
            paragraphs.append(block)
        else:
            paragraphs[-1].join(block)
    return paragraphs
