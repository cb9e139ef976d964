"""The nouns: a `Report` of `Paragraph`s, and the `Sentence`s a quote is made of. Nothing here reads a file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from .sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of one report, as a reader would cite it.

    `id` is the printed number ("29") or one of `summary-1`.., `improve-1`.., `judgements`, `dates`, `about`.
    `text` is `source[span[0]:span[1]]` with white space and page-break debris folded; `span` counts characters.
    Two are put together of what the report says: `dates` gets full stops, and `judgements` is a line "area: grade." each.
    """

    report: str
    id: str
    section: str
    page: int | None
    text: str
    span: tuple[int, int]

    @property
    def key(self) -> str:
        """The paragraph's identity among many reports, as `wigan-2022/29`."""
        return f"{self.report}/{self.id}"

    @property
    def words(self) -> int:
        """How many words the paragraph has."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Sentence:
    """A span of a paragraph. Its text is derived, so a quote cannot differ from the report."""

    paragraph: Paragraph
    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span outside the paragraph."""
        if not 0 <= self.start < self.end <= len(self.paragraph.text):
            raise ValueError(f"span {self.start}:{self.end} is not in the {len(self.paragraph.text)} characters of {self.paragraph.key}")

    @property
    def text(self) -> str:
        """The words of the report."""
        return self.paragraph.text[self.start : self.end]


@lru_cache(maxsize=512)  # those of a report's paragraphs are asked for again and again of one question
def sentences(paragraph: Paragraph) -> tuple[Sentence, ...]:
    """Return the paragraph's sentences, in order; together they hold every word of it."""
    return tuple(Sentence(paragraph, start, end) for start, end in sentence_spans(paragraph.text))


@dataclass(frozen=True)
class Report:
    """One inspection report, parsed.

    `dates` is the inspection's dates as printed; `judgements` maps each area to its grade; `sha256` is the digest of the
    file's bytes; `warnings` say what a person should check before trusting the parse.
    """

    key: str
    title: str
    authority: str
    dates: str
    lead_inspector: str
    judgements: dict[str, str]
    source: str
    sha256: str
    paragraphs: Sequence[Paragraph]
    warnings: tuple[str, ...] = field(default=())

    @cached_property
    def year(self) -> int | None:
        """The year of the inspection's last day, where the report prints one, else the one that its key names."""
        years = re.findall(r"\b(?:19|20)\d\d\b", self.dates) or re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", self.key)
        return int(years[-1]) if years else None

    @property
    def inspected(self) -> str:
        """When the inspection was, in words: "Inspected 9 May to 20 May 2022", or that the report does not say."""
        return f"Inspected {self.dates}" if self.dates else "Inspection dates not stated"

    @cached_property
    def name(self) -> str:
        """The short name that a citation uses, as in "Wigan 2022"."""
        return f"{self.authority} {self.year}" if self.year else self.authority

    def as_json(self) -> dict[str, Any]:
        """Return the report as the JSON object that `python -m data --json` prints."""
        return {
            "key": self.key,
            "title": self.title,
            "authority": self.authority,
            "dates": self.dates,
            "lead_inspector": self.lead_inspector,
            "judgements": self.judgements,
            "sha256": self.sha256,
            "warnings": list(self.warnings),
            "paragraphs": [{"id": p.id, "section": p.section, "page": p.page, "words": p.words, "text": p.text} for p in self.paragraphs],
        }
