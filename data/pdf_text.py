"""The pages of a PDF become text in reading order. It reads letters and where they stand, no pictures and no tags.

What stands where, data/pdf_pages.py finds. The rest is geometry: runs make lines, columns are read one after the other, what stands on
the same place of many pages is a running head or foot, and a line that had room for the next one's first word ends its block.

`python -m data.pdf_text < FILE` prints the text as JSON. So data/pdf.py calls it, which says why it is a process of its own.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple
from itertools import pairwise
from statistics import median

from .blocks import GRADE, MARKS, ends_sentence, ends_with_hyphen
from .front import TABLE_HEAD
from .pdf_pages import RAISED, SMALL, Page, PdfError, Run, read_pages
from .text import SourceText

_MARKER = re.compile(rf"(?:[{MARKS}]|\d{{1,4}}[.)]?)$")
_NOTE = re.compile(r"\d{1,2}\s+[^\W\d]")
_SMALLER = 0.95  # of the text's height: a footnote, whose number is smaller still
_LABEL = re.compile(r"(?:Inspection dates?|Lead inspectors?)\b")  # of a line of a front page
_AREAS = re.compile(r"(?:judge?ment|area|aspect|outcome)", re.IGNORECASE)
_GRADE = re.compile(rf"{GRADE}(?: to(?: be)?)?$", re.IGNORECASE)
_FEWEST_GRADES = 3  # one below the other
_MOST_BESIDE = 3  # lines: a heading of two and its grade
_SAME_EDGE = 20  # points
_SAME_CELL = 0.8  # of a line's height, between the lines of one cell of a table: in Ofsted's at most .45, between its rows at least 1.2
_SHORTEST_COLUMN = 40  # points
_MOST_RUNS = 1000  # on a page of running text; a drawing may have more, and no columns
_MOST_MEMORY = 4 * 2**30  # bytes
_LONGEST_WORD = 1000  # characters: an address that runs over lines
_LONGEST_DIVIDED = 50
# Of the lines of a text that divides words, so many end with a hyphen: one in 25 at least. Of 490 reports by Ofsted, which does not, one in 47 at most.
_DIVIDED = 0.04
_EDGE = 0.14  # of the page's height, where heads and feet stand
_PREFIXES = frozenset(("anti", "co", "cross", "ex", "inter", "mid", "multi", "non", "over", "post", "pre", "re", "self", "semi", "sub", "under", "well"))


def main() -> None:
    """Read a PDF from stdin, and print its text, pages and warnings, and what is wrong with it, as JSON."""
    if sys.platform == "linux":  # macOS takes no such limit, and Windows has none
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    try:
        print(json.dumps([*astuple(text_of(read_pages(sys.stdin.buffer.read()))), None]))
    except PdfError as error:
        print(json.dumps(["", [], [], error.args]))


def text_of(pages: list[Page]) -> SourceText:
    """Return the text of the pages, a blank line between blocks. Raises `PdfError` where there is none."""
    empty = [index for index, page in enumerate(pages, 1) if not page.runs]
    if len(empty) == len(pages):
        remedy = "It is a scan: run text recognition (OCR) over it, or save the report as a PDF with text"
        raise PdfError("the PDF has pictures of pages, but no text", "page 1", remedy)
    _number(pages, _drop_heads_and_feet(pages))
    notes = _footnotes(pages)
    text, starts = _written(pages)
    text += "".join(f"\n{note}\n" for note in notes)
    warnings = tuple(f"page {index} of the file has no text; if it is a picture, its words are not in the report" for index in empty)
    return SourceText(text, tuple(starts), warnings)


def _drop_heads_and_feet(pages: list[Page]) -> list[list[int]]:
    """Take out of each page what stands on the same place of many, digits aside; return the numbers that were in it."""

    def edge(page: Page) -> list[tuple[Run, tuple[str, int]]]:
        found = [run for run in page.runs if run.top < _EDGE * page.height or run.bottom > (1 - _EDGE) * page.height]
        return [(run, (re.sub(r"\d+", "#", run.text), round(run.bottom / 4))) for run in found]

    seen = Counter(place for page in pages for place in {place for _, place in edge(page)})
    numbers = []
    for page in pages:
        running = [run for run, place in edge(page) if seen[place] > max(1, len(pages) // 3)]
        # A paragraph's number may stand at the top of many pages too, but with words beside it.
        known = {id(run) for run in running}
        beside = [run for run in page.runs if id(run) not in known]
        running = [run for run in running if not any(run.level_with(other) for other in beside)]
        dropped = {id(run) for run in running}
        page.runs = [run for run in page.runs if id(run) not in dropped]
        numbers.append([int(number) for run in running for number in re.findall(r"\b\d{1,4}\b", run.text)])
    return numbers


def _number(pages: list[Page], printed: list[list[int]]) -> None:
    """Give each page its printed number, where heads or feet that count along with the pages have one."""
    shifts = Counter(number - index for index, numbers in enumerate(printed, 1) for number in set(numbers))
    shift, times = shifts.most_common(1)[0] if shifts else (0, 0)
    for index, page in enumerate(pages, 1):
        page.number = index + shift if times > len(pages) / 2 and index + shift > 0 else index


def _footnotes(pages: list[Page]) -> list[str]:
    """Take the footnotes out of the pages, since what breaks off above one goes on behind it, and their marks out of the words; return the notes' text.

    A note opens with a small number, and nothing below it is as tall as the text.
    """
    usual = median([run.height for page in pages for run in page.runs] or [0.0])
    notes: list[str] = []
    for page in pages:
        opening = [run for run in page.runs if _NOTE.match(run.text) and run.height < SMALL * usual]
        top = max((run.top for run in opening if all(other.height < _SMALLER * usual for other in page.runs if other.top <= run.top)), default=0.0)
        own = [run for run in page.runs if run.top <= top]
        page.runs = [run for run in page.runs if run.top > top]
        for line in _lines(own):
            if _NOTE.match(line.text) or not notes:
                notes.append(line.text)
            else:
                notes[-1] += f"\n{line.text}"
    marks = {note.split()[0] for note in notes}
    for run in (run for page in pages for run in page.runs if RAISED in run.text):
        run.text = re.sub(rf"{RAISED}(\d*)", lambda mark: "" if mark[1] in marks else mark[1], run.text)
    return notes


def _written(pages: list[Page]) -> tuple[str, list[tuple[int, int]]]:
    """Return the text of all pages, and for each the offset at which it starts and its number."""
    known = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", " ".join(run.text.lower() for page in pages for run in page.runs)))
    halves = Counter(half.lower() for page in pages for run in page.runs for half in re.findall(r"([^\W\d_]+)-$", run.text[-_LONGEST_DIVIDED:]))
    often = halves.total() > _DIVIDED * sum(len(page.runs) for page in pages)
    divides = often and sum(times for half, times in halves.items() if known[half] == times) > halves.total() / 2
    laid = [[_lines(column) for column in _columns(page.runs)] for page in pages]
    columns = [column for page in laid for column in page]
    pitch = median([(above.bottom - below.bottom) / below.height for column in columns for above, below in pairwise(column)] or [0.0])
    edges = [(min(line.left for line in column), max(line.right for line in column)) for column in columns]
    lines, length, tail, starts, goes_on = [""], 0, "", [], False
    for page, found in zip(pages, laid, strict=True):
        starts.append((length, page.number))
        for column in found:
            left, right = min(line.left for line in column), max(line.right for line in column)
            margin = max(edge for other, edge in edges if abs(other - left) < _SAME_EDGE and edge - right <= 0.25 * (right - left))
            before: Run | None = None
            for line in column:
                if before:
                    roomy = before.right + line.first < margin - line.height
                    apart = before.bottom - line.bottom > 1.3 * pitch * line.height
                    goes_on = not roomy and not apart and not _LABEL.match(line.text) and abs(line.height - before.height) < 0.15 * line.height
                cut, between = _seam(tail, line.text, known, divides=divides) if goes_on else (0, "\n\n" if tail else "")
                lines[-1] = lines[-1][: len(lines[-1]) - cut]
                lines.append(between + line.text)
                length += len(lines[-1]) - cut
                tail = (tail[: len(tail) - cut] + lines[-1])[-_LONGEST_WORD:]
                before = line
            # What breaks off at the end of a column goes on in the next one, even where that is on another page.
            goes_on = bool(before and not ends_sentence(before.text) and before.right > margin - 0.3 * (margin - left))
    return "".join(lines) + "\n", starts


def _seam(tail: str, line: str, known: Counter[str], *, divides: bool) -> tuple[int, str]:
    """Return how many characters of the text's end go, and what stands between it and its next line: a word that a hyphen divides is mended.

    Where the text divides no words, as Ofsted's does not, a hyphen at the end of a line is a compound's: halves that are words elsewhere tell.
    """
    last = tail.rpartition("\n")[2]
    if line.startswith("/") and re.search(r"(?:www\.|https?://)\S+$", last):
        return 0, ""
    divided = re.search(r"([^\W\d_]+)-$", last[-_LONGEST_DIVIDED:])
    rest = re.match(r"[^\W\d_]+", line)
    if not divided or not rest or not ends_with_hyphen(last, line):
        return 0, "\n"
    first, second = divided.group(1).lower(), rest.group().lower()
    compound = known[f"{first}-{second}"] or (not known[first + second] and (not divides or first in _PREFIXES or (known[first] and known[second] > 1)))
    return (0 if compound else 1), ""


def _columns(runs: list[Run]) -> list[list[Run]]:
    """Return the runs in groups that are read one after the other: above, the left column, the right one, below; a table of grades is one of its own."""
    table = _grade_table(runs)
    if table:
        high, low = table[0].top, table[-1].bottom
        return [*_columns([run for run in runs if run.bottom >= high]), table, *_columns([run for run in runs if run.top <= low])]
    split = _gutter(runs)
    if not split:
        return [runs] if runs else []
    left, right = split
    low, high = min(run.bottom for run in left + right), max(run.top for run in left + right)
    inside = {id(run) for run in left + right}
    rest = [run for run in runs if id(run) not in inside]
    above, below = [run for run in rest if run.bottom >= high - run.height / 2], [run for run in rest if run.top <= low + run.height / 2]
    return [*_columns(above), left, right, *_columns(below)]


def _grade_table(runs: list[Run]) -> list[Run] | None:
    """Return the rows of a table of grades, each an area, a tab and its grade; None where there is none.

    It has the head "Judgement  Grade", or a few grades that stand one below the other. An area may run over two lines, with its grade
    beside the first of them or between the two.
    """
    if len(runs) > _MOST_RUNS:
        return None
    heads = ((one, two) for one in runs if _AREAS.match(one.text) for two in runs if two.left > one.right and two.level_with(one))
    head = next((pair for pair in heads if TABLE_HEAD.match(f"{pair[0].text} {pair[1].text}")), None)
    edges = Counter(run.left for run in runs if _GRADE.match(run.text))
    edge, times = (head[1].left, 0) if head else max(edges.items(), key=lambda item: item[1], default=(0.0, 0))
    if not head and times < _FEWEST_GRADES:
        return None
    sides: tuple[list[Run], list[Run]] = ([], [])
    for run in sorted((run for run in runs if not head or run.top <= head[0].bottom), key=lambda run: (-run.top, run.left)):
        if run.left < edge - _SAME_EDGE and run.right > edge:
            if sides[1]:
                break  # running text again
            sides[0].clear()
        else:
            sides[run.left >= edge - _SAME_EDGE].append(run)
    areas, grades = map(_cells, sides)
    grades = grades[: max((i for i, grade in enumerate(grades, 1) if _GRADE.match(grade.text)), default=0)]
    beside = [min(areas, key=lambda area: abs(area.top + area.bottom - grade.top - grade.bottom)) for grade in grades if areas]
    first = areas.index(beside[0]) if beside else 0
    if not beside or len({id(area) for area in beside}) < len(beside) or areas[first : first + len(beside)] != beside:
        return None
    rows = [*([head] if head else []), *zip(beside, grades, strict=True)]
    return [
        Run(area.left, grade.right, min(area.bottom, grade.bottom), max(area.top, grade.top), f"{area.text}\t{grade.text}", area.first) for area, grade in rows
    ]


def _cells(runs: list[Run]) -> list[Run]:
    """Return the lines of a table's column, from top to bottom, as its cells: lines that stand close together are one."""
    cells: list[Run] = []
    for run in runs:
        last = cells[-1] if cells else None
        if last and last.bottom - run.top < _SAME_CELL * run.height:
            cells[-1] = Run(last.left, max(last.right, run.right), run.bottom, last.top, f"{last.text} {run.text}", last.first)
        else:
            cells.append(run)
    return cells


def _gutter(runs: list[Run]) -> tuple[list[Run], list[Run]] | None:
    """Return the runs of two columns of running text, or None where there is one; a table's columns are none."""
    if not 8 <= len(runs) <= _MOST_RUNS:
        return None
    low, high = min(run.left for run in runs), max(run.right for run in runs)
    best: tuple[list[Run], list[Run]] | None = None
    for x in sorted({(run.left - 2) // 4 * 4 for run in runs if 0.3 < (run.left - low) / max(high - low, 1) < 0.7}):
        crossing = sorted(((run.bottom, run.top) for run in runs if run.left < x < run.right), reverse=True)
        edges = [(float("inf"), float("inf")), *crossing, (float("-inf"), float("-inf"))]
        for above, below in pairwise(edges):
            if above[0] - below[1] < _SHORTEST_COLUMN:
                continue
            band = [run for run in runs if run.top <= above[0] + 1 and run.bottom >= below[1] - 1]
            left, right = [run for run in band if run.right <= x], [run for run in band if run.left >= x]
            if min(len(left), len(right)) >= 4 and all(median(len(run.text.split()) for run in side) >= 3 for side in (left, right)):
                table = _AREAS.match(max(left, key=lambda run: run.top).text)
                if not table and (best is None or len(band) > len(best[0]) + len(best[1])):
                    best = left, right
    return best


def _lines(runs: Sequence[Run]) -> list[Run]:
    """Return the runs as lines from top to bottom; the cells of a table's row are one line, divided by tabs."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: -(run.top + run.bottom)):
        if rows and rows[-1][0].level_with(run):
            rows[-1].append(run)
        else:
            rows.append([run])
    for row in rows:
        row.sort(key=lambda run: run.left)
        if len(row) > 1 and _MARKER.match(row[0].text):
            mark, words = row[:2]  # the line is as tall as its words: a mark may be of another font
            row[:2] = [Run(mark.left, words.right, words.bottom, words.top, f"{mark.text} {words.text}", mark.first)]
    lines: list[Run] = []
    first = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or min(run.bottom for run in rows[at - 1]) - rows[at][0].top >= 0.3 * rows[at][0].height:
            lines += _table_rows(rows[first:at]) or [_joined(row) for row in rows[first:at]]
            first = at
    return lines


def _table_rows(rows: list[list[Run]]) -> list[Run] | None:
    """Return lines that stand close together as rows of a table whose cells run over several lines; None where they are no table."""
    runs = [run for row in rows for run in row]
    graded = [run for run in runs if _GRADE.match(run.text)]
    if len(graded) == 1 and len(rows) == len(runs) <= _MOST_BESIDE and all(run.right < graded[0].left for run in runs if run is not graded[0]):
        return [_joined([*_cells([run for run in runs if run is not graded[0]]), *graded])]  # a heading, and its grade between its two lines
    edge = next((row[1].left for row in rows if len(row) == 2), 0.0)
    if not edge or any(len(row) > 2 or not (row[-1].left >= edge - 2 or row[-1].right < edge) for row in rows):
        return None
    found: list[list[list[Run]]] = []
    for row in rows:
        if not found or (len(row) == 2 and all(found[-1]) and not any(run.text[0].islower() for run in row)):
            found.append([[], []])
        for run in row:
            found[-1][run.left >= edge - 2].append(run)
    lines = []
    for cells in found:
        for first, *others in filter(None, cells):
            for run in others:
                first.text += " " + run.text
                first.bottom = run.bottom
        lines.append(_joined([cell[0] for cell in cells if cell]))
    return lines


def _joined(cells: list[Run]) -> Run:
    """Return the cells as one line, divided by tabs."""
    line = cells[0]
    for cell in cells[1:]:
        line.take(cell, "\t")
    return line


if __name__ == "__main__":
    main()
