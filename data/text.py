"""What every kind of file becomes before it is parsed: text, and where its pages start. Here too: plain text itself."""

from dataclasses import dataclass
from pathlib import Path

from .errors import ReportError

LONGEST_TEXT = 5_000_000  # characters: some 800,000 words
_ENDINGS = {"PDF": ".pdf", "Word": ".docx"}


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file, (offset, printed number) of each page where it has any, and what a person should check."""

    text: str
    pages: tuple[tuple[int, int], ...] = ()
    warnings: tuple[str, ...] = ()


def read_text(content: bytes, path: Path) -> SourceText:
    """Return the bytes as UTF-8 text, or say where they are none."""
    for kind, opening in (("PDF", b"%PDF-"), ("Word", b"PK\x03\x04")):
        if content.startswith(opening):
            raise ReportError(path, f"this is no text, but a {kind} file", place="byte 0", remedy=f"Give its name the ending {_ENDINGS[kind]}")
    if b"\0" in content:
        raise ReportError(path, "this is not a text file", place=f"byte {content.index(0)}", remedy="Save the report as UTF-8 text")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ReportError(path, "the text is not UTF-8", place=f"line {line}, byte {error.start}", remedy="Save it as UTF-8") from error
    if len(text) > LONGEST_TEXT:
        raise ReportError(path, f"the text has {len(text):,} characters, more than {LONGEST_TEXT:,}", remedy="Save the report alone in the file")
    return SourceText(text)
