"""What stands on each page of a PDF: runs of words, and where. PDFium finds the letters (pypdfium2)."""

from collections.abc import Iterable
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from .text import LONGEST_TEXT

MOST_PAGES = 500
MOST_PIECES = 100_000  # on a page: words, lines and pictures
_HYPHENS = {0x2, 0xAD, 0xFFFE}  # how PDFium gives a hyphen at the end of a line
RAISED = "\ue000"  # stands before a raised digit in a word: the mark of a footnote, or a power
SMALL = 0.75  # of the height of the word's first letter
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})


@dataclass(slots=True)
class Run:
    """Words side by side: where they stand, in points from the page's lower left corner, and how wide the first one is."""

    left: float
    right: float
    bottom: float
    top: float
    text: str
    first: float

    @property
    def height(self) -> float:
        """How tall its letters are."""
        return self.top - self.bottom

    def level_with(self, other: "Run") -> bool:
        """Whether the two stand on one line."""
        return min(self.top, other.top) - max(self.bottom, other.bottom) > 0.5 * min(self.height, other.height)

    def take(self, other: "Run", between: str) -> None:
        """Take in the run to the right of this one."""
        self.text += between + other.text
        self.right = other.right


@dataclass(slots=True)
class Page:
    """The runs of a page, its height, and the number printed on it."""

    runs: list[Run]
    height: float
    number: int


class PdfError(Exception):
    """What is wrong with the file: the problem, the place and the remedy."""


def read_pages(content: bytes) -> list[Page]:
    """Return the runs of every page. Raises `PdfError` for a file that is encrypted, damaged or too long."""
    try:
        with pypdfium2.PdfDocument(content) as document:
            if len(document) > MOST_PAGES:
                raise PdfError(f"the PDF has {len(document)} pages, more than {MOST_PAGES}", "", "Save the report alone as a PDF")
            pages, room = [], LONGEST_TEXT
            for index in range(len(document)):
                page, place = document[index], f"page {index + 1}"
                pieces = raw.FPDFPage_CountObjects(page)
                if pieces > MOST_PIECES:
                    raise PdfError(f"the page has {pieces:,} pieces, more than {MOST_PIECES:,}", place, "Leave its drawing out")
                letters = page.get_textpage()
                room -= letters.count_chars()
                if room < 0:
                    raise PdfError(f"the PDF has more than {LONGEST_TEXT} letters", place, "Save the report alone as a PDF")
                pages.append(Page(_runs(_words(letters)), page.get_height(), index + 1))
                letters.close()
                page.close()
            return pages
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error) or "ecurity" in str(error):
            raise PdfError("the PDF is encrypted", "", "Save it without a password") from error
        raise PdfError("this is no PDF that can be read, or it is damaged", "", "Save or download it again") from error


def _words(letters: pypdfium2.PdfTextPage) -> list[Run]:
    """Return the words of a page in the file's order."""
    words: list[Run] = []
    codes: list[int] = []
    first = 0

    def close(last: int) -> None:
        if codes:
            text = "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "replace").translate(_LIGATURES)
            left, bottom, _, top = letters.get_charbox(first, loose=True)
            _, low, right, high = letters.get_charbox(last, loose=True)
            words.append(Run(left, right, min(bottom, low), max(top, high), text, right - left))
            codes.clear()

    for at in range(letters.count_chars()):
        code = raw.FPDFText_GetUnicode(letters, at)
        if code in _HYPHENS:
            codes.append(ord("-") if codes else 0)
            close(at)
        elif code == 0 or chr(code).isspace():
            close(at - 1)
        else:
            if not codes:
                first = at
            elif chr(code).isdigit() and not chr(codes[-1]).isdigit() and _height(letters, at) < SMALL * _height(letters, first):
                codes.append(ord(RAISED))
            codes.append(code)
    close(letters.count_chars() - 1)
    return [word for word in words if word.height > 0 and word.text.strip("\0")]


def _height(letters: pypdfium2.PdfTextPage, at: int) -> float:
    _, bottom, _, top = letters.get_charbox(at, loose=True)
    return float(top - bottom)


def _runs(words: Iterable[Run]) -> list[Run]:
    """Return the words joined where one follows the other at the distance of a space."""
    runs: list[Run] = []
    for word in words:
        last = runs[-1] if runs else None
        if last and last.level_with(word) and -0.2 * word.height <= word.left - last.right < 0.6 * word.height:
            raised = word.text.isdigit() and word.height < SMALL * last.height
            last.take(word, RAISED if raised else " " if word.left - last.right > 0.08 * word.height else "")
        else:
            runs.append(word)
    return runs
