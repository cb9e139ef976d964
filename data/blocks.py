"""The text of a report becomes `Block`s: runs of lines that belong together, each with the place it came from.

It sees only the form of lines (a number, a bullet, a row of a table, plain text); what part a block plays is decided in parse.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

# What stands before a point of a list: dashes, dots and squares, and the pictures of them that Word puts in its private characters.
MARKS = "-–―−─\u0336•*·▪◼■●\uf000-\uf0ff"
# "- 12. Text", "12. Text", "12) Text", "12.Text", "12.‘Text’", and "12.. Text"
_NUMBER = re.compile(rf"\s*(?:[{MARKS}]\s+)?(\d{{1,4}})(?:[.)]|\.\.)(?:\s+(?=\S)|(?=[‘“'\"]?[^\W\d_]))")
_BULLET = re.compile(rf"\s*[{MARKS}]\s+(?=\S)")
# A front page's lines, which stand one below the other without a blank line in some files.
_LABEL = re.compile(r"\s*(?:inspection dates?|lead inspector)\s*:", re.IGNORECASE)
_ROW = re.compile(r"\S\t+\S")
GRADE = r"(?:outstanding|good|requires improvement(?: to be good)?|inadequate|adequate|reasonably good|not sufficiently good|poor|effective)"
# "1. Children who need help and protection", a tab and a grade: a row of the table, though its area has a number.
_GRADED_ROW = re.compile(rf"\S\t+{GRADE}\s*$", re.IGNORECASE)
# "(Recommendation)" may follow the stop.
_SENTENCE_END = re.compile(r"[.?!]['\"’”)\]]*(?: \([^()]{1,30}\))?$")
_SENTENCE = 7  # words: in a line of a table there are fewer
_LONGEST_ENDING = 50  # characters: a stop, and quotes and brackets that close after it
# A number further ahead than this is a year or a figure at the start of a line, not a paragraph's number.
_LARGEST_GAP = 20


@dataclass
class Block:
    """A run of lines that belong together.

    `pieces` are (start, end) in the source, without markers; `words` what stands in them, white space folded (a row keeps its tabs),
    each with the space before it where there is one: lines by the hundred thousand are joined once and not one by one;
    `number` is the printed one, 0 where there is none; `section` is filled in by parse.
    """

    kind: Literal["number", "bullet", "row", "text"]
    pieces: list[tuple[int, int]]
    words: list[str]
    line: int
    page: int | None
    number: int = 0
    section: str = ""

    @property
    def text(self) -> str:
        """All the words."""
        return "".join(self.words)

    @property
    def finished(self) -> bool:
        """Whether the block ends a sentence."""
        return ends_sentence("".join(self.words[-2:]))

    def join(self, other: "Block") -> None:
        """Take the other block's words in, as if the page end or the bullet that cut them off had never been."""
        self.pieces += other.pieces
        self.words += ["" if ends_with_hyphen(self.words[-1], other.words[0]) else " ", *other.words]


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a stop, before any closing quotes and brackets."""
    return bool(_SENTENCE_END.search(text[-_LONGEST_ENDING:]))


def ends_with_hyphen(text: str, following: str) -> bool:
    """Whether a hyphen divides the text's last word from its rest in what follows: "pre-⏎birth", but not "16-⏎to 17-year-olds", which "day-⏎to-day" is not."""
    return bool(re.search(r"\w-$", text[-2:])) and not re.match(r"(?:to|and|or)\b(?!-)", following)


def fold(text: str) -> str:
    """Return the text with each run of white space as one space, and none at its ends."""
    return " ".join(text.split())


def _carries_on(block: Block, line: str) -> bool:
    """Whether the line is text that goes on from an unfinished block, though a wide space stands in it, and no row of a table."""
    return not block.finished and line.lstrip()[0].islower() and len(line.split()) >= _SENTENCE and not _GRADED_ROW.search(line)


def blocks(text: str, pages: Sequence[tuple[int, int]] = ()) -> Iterator[Block]:
    """Yield the blocks of the text: a blank line ends one, and so does a line that opens with a marker or a label or is a row of a table.

    `pages` holds the offset at which each page starts and its number; without it every block's page is None.
    """
    block: Block | None = None
    offset = last = 0
    for line_number, line in enumerate(text.splitlines(keepends=True), 1):
        start, offset = offset, offset + len(line)
        if not line.strip():
            if block:
                yield block
            block = None
            continue
        numbered = None if _GRADED_ROW.search(line) else _NUMBER.match(line)
        number = int(numbered.group(1)) if numbered else 0
        broken_off = block is not None and not block.finished and line.lstrip()[0].isdigit()
        if broken_off or not last < number <= last + _LARGEST_GAP:
            # "…the inspection in⏎2017. Three visits…" goes on; a number that comes twice is parse's to refuse.
            number = number if numbered and number <= last and not broken_off else 0
            numbered = numbered if number else None
        bullet = None if numbered else _BULLET.match(line)
        opening = numbered or bullet
        piece = (start + (opening.end() if opening else len(line) - len(line.lstrip())), start + len(line.rstrip()))
        words = text[slice(*piece)]
        # A wide space in a sentence that goes on, "… to⏎improve services.  This work", makes no row.
        row = bool(_ROW.search(line)) and not (block and block.kind == "text" and _carries_on(block, line))
        if block and block.kind != "row" and not opening and not row and not _LABEL.match(line):
            block.pieces.append(piece)
            block.words.append(("" if ends_with_hyphen(block.words[-1], words) else " ") + fold(words))
            continue
        if block:
            yield block
        page = next((number for begin, number in reversed(pages) if begin <= start), None)
        if numbered:
            last = number
            block = Block("number", [piece], [fold(words)], line_number, page, number)
        elif bullet:
            block = Block("bullet", [piece], [fold(words)], line_number, page)
        elif row and not _LABEL.match(line):
            block = Block("row", [piece], [words], line_number, page)
        else:
            block = Block("text", [piece], [fold(words)], line_number, page)
    if block:
        yield block
