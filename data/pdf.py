"""A PDF file becomes text in reading order, and where its pages start. It is read in a process of its own, by data/pdf_text.py.

A file from a stranger can make any reader of PDFs crash, or keep it busy for hours with a few bytes. Here that ends the process,
which has so much time and memory and no more, and is one clear error.
"""

import json
import subprocess
import sys
from pathlib import Path

from .errors import ReportError
from .text import SourceText

LONGEST_READING = 120  # seconds; a report of 500 pages takes a quarter of that on a slow computer
_DAMAGED = ("this is no PDF that can be read, or it is damaged", "", "Save or download it again")


def read_pdf(content: bytes, path: Path, *, seconds: float = LONGEST_READING) -> SourceText:
    """Return the text of the PDF, a blank line between blocks.

    Raises `ReportError` for one that is encrypted, damaged, cut short, too long, without text, or not read within `seconds`.
    """
    if b"%%EOF" not in content[-2048:]:
        raise ReportError(path, "the PDF file is cut short", place=f"byte {len(content)}", remedy="Save or download it again")
    command = [sys.executable, "-m", "data.pdf_text"]
    try:
        # From the folder that holds this package, so that the process finds it too.
        done = subprocess.run(command, input=content, capture_output=True, timeout=seconds, cwd=Path(__file__).parents[1], check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        problem = f"the PDF could not be read in {seconds:g} seconds"
        raise ReportError(path, problem, remedy="Leave its drawings out, or save the report as text") from error
    try:
        text, pages, warnings, refused = json.loads(done.stdout)
    except ValueError:
        text, pages, warnings, refused = "", [], [], _DAMAGED  # it crashed, or had no memory left
    if refused:
        problem, place, remedy = refused
        raise ReportError(path, problem, place=place, remedy=remedy)
    return SourceText(text, tuple((start, number) for start, number in pages), tuple(warnings))
