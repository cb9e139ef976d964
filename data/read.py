"""A report's file becomes text, and the text a `Report`. Every way in which a file can be bad ends in a `ReportError`.

What a file is, its suffix says and its content must bear out. A kind of file is one function from bytes to `SourceText`, in `READERS`.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from .errors import ReportError
from .parse import parse_report
from .pdf import read_pdf
from .report import Report
from .text import SourceText, read_text


def _read_markdown(content: bytes, path: Path) -> SourceText:
    from .markdown import read_markdown  # when the first such file comes: these two are half of what starting a command loads of this package

    return read_markdown(content, path)


def _read_docx(content: bytes, path: Path) -> SourceText:
    from .word import read_docx

    return read_docx(content, path)


READERS: dict[str, Callable[[bytes, Path], SourceText]] = {".txt": read_text, ".md": _read_markdown, ".pdf": read_pdf, ".docx": _read_docx}
SUFFIXES = tuple(READERS)
LARGEST_FILE = 50 * 2**20  # bytes


def read_report(path: Path | str) -> Report:
    """Return the report in the file at `path`; its key is the file's name without the suffix.

    Raises `ReportError` for a folder, a file that cannot be read, is too large, empty, or not what its suffix says, and for text that
    is no report of numbered paragraphs.
    """
    path = Path(path)
    content, found = _opened(path)
    report = parse_report(found.text, key=_key(path), source=str(path), sha256=hashlib.sha256(content).hexdigest(), pages=found.pages)
    return replace(report, warnings=found.warnings + report.warnings)


def read_source(path: Path | str) -> SourceText:
    """Return the text of the file at `path`, of which `read_report` makes a report. Raises `ReportError` as that does."""
    return _opened(Path(path))[1]


def _opened(path: Path) -> tuple[bytes, SourceText]:
    """Return the file's bytes and its text. Raises `ReportError`."""
    if path.is_dir():
        raise ReportError(path, "this is a folder", remedy="Name one file, or give the folder to python -m index --reports")
    if path.suffix.lower() not in SUFFIXES:
        raise ReportError(path, f"unknown kind of file {path.suffix!r}", remedy=f"Known kinds: {', '.join(SUFFIXES)}")
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LARGEST_FILE else b""
    except OSError as error:
        raise ReportError(path, f"cannot be read ({error.strerror})", remedy="Check that the file is there and that you may read it") from error
    if size > LARGEST_FILE:
        raise ReportError(path, f"the file has {size:,} bytes, more than {LARGEST_FILE:,}", remedy="Save the report alone, without large pictures")
    if not content.strip():
        raise ReportError(path, "the file is empty", remedy="Save the report in it")
    return content, READERS[path.suffix.lower()](content, path)


def read_reports(folder: Path | str) -> list[Report]:
    """Return every report of a known suffix in the folder, by key. Raises `ReportError` for the first that cannot be read, or where two have one key."""
    reports: dict[str, Report] = {}
    for path in _seen(Path(folder)):
        if path.suffix.lower() in SUFFIXES:
            report = read_report(path)
            if report.key in reports:
                raise ReportError(path, f"two reports have the key {report.key!r}, the other is {reports[report.key].source}", remedy="Rename one")
            reports[report.key] = report
    return [reports[key] for key in sorted(reports)]


def passed_over(folder: Path | str) -> list[str]:
    """Return the names of the files in the folder that are of no known suffix, so that `read_reports` does not read them. Raises `ReportError`."""
    return [path.name for path in _seen(Path(folder)) if path.suffix.lower() not in SUFFIXES and path.is_file()]


def _seen(folder: Path) -> list[Path]:
    """Return what is in the folder and not hidden, by name."""
    if not folder.is_dir():
        raise ReportError(folder, "no such folder of reports", remedy="Make it, or name another with --reports")
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise ReportError(folder, f"cannot be read ({error.strerror})", remedy="Check that you may read this folder") from error


def _key(path: Path) -> str:
    """Return the file's name as a key that is safe in a link: lower-case letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-") or "report"
