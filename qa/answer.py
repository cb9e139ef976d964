"""What a question gets: an `Answer` of `Citation`s. A refusal has none, but a reason and the nearest paragraphs.

One refusal has a citation: a question that takes for granted what the report contradicts gets the sentence that contradicts it. That is shown
in place of the nearest, which are given all the same.

There is no free text in it but the question: what is not a span of the report is fixed wording, chosen by `status` and `reason`.
"""

from dataclasses import dataclass
from typing import Any, Literal

from data import Paragraph, Report, Sentence

Status = Literal["answered", "refused", "smalltalk"]
Reason = Literal["off-subject", "not-stated", "unknown-name", "other-report", "wrong-premise", "advice", "empty", "too-long"]

THERE_ARE = "There are reports on:"
_NAMED = 6  # reports that are named where there are many


@dataclass(frozen=True, slots=True)
class Citation:
    """A paragraph of a report and the sentences of it that answer, in the paragraph's order; `number` counts from 1 in its answer."""

    number: int
    report: Report
    paragraph: Paragraph
    sentences: tuple[Sentence, ...]

    @property
    def label(self) -> str:
        """How the citation reads, as in "Wigan 2022, paragraph 29"."""
        return f"{self.report.name}, {place(self.paragraph)}"

    def as_json(self) -> dict[str, Any]:
        """Return the citation as one of the `citations` that `python -m qa --json` prints."""
        return {
            "report": self.report.key,
            "paragraph": self.paragraph.id,
            "label": self.label,
            "section": self.paragraph.section,
            "page": self.paragraph.page,
            "sentences": [{"text": s.text, "start": s.start, "end": s.end} for s in self.sentences],
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of one question.

    `message` is the fixed wording that goes with the outcome; `detail` the name that a refusal speaks of, or what an answer leaves open of
    a question that asks two things; `reports` the names of all reports that there are, chosen or not, where the question is about another;
    `understood` the question that was searched for, where that differs from the one typed; `suggestions` questions that the report does answer,
    for beside a refusal; `snapshot` the digest of the index.
    """

    question: str
    status: Status
    message: str
    citations: tuple[Citation, ...] = ()
    nearest: tuple[Citation, ...] = ()
    reason: Reason | None = None
    detail: str = ""
    reports: tuple[str, ...] = ()
    understood: str = ""
    suggestions: tuple[str, ...] = ()
    snapshot: str = ""
    ms: float = 0.0

    @property
    def quoted(self) -> str:
        """The sentences of all citations, in their order."""
        return " ".join(sentence.text for citation in self.citations for sentence in citation.sentences)

    @property
    def said(self) -> str:
        """The message with its detail, and with the reports that there are."""
        message = f"{self.message.rstrip('.')}: {self.detail}." if self.detail else self.message
        if not self.reports:
            return message
        more = f" and {len(self.reports) - _NAMED} more" if len(self.reports) > _NAMED else ""
        return f"{message} {THERE_ARE} {', '.join(self.reports[:_NAMED])}{more}."

    def as_json(self) -> dict[str, Any]:
        """Return the object that `python -m qa --json` prints."""
        answer: dict[str, Any] = {
            "question": self.question,
            "status": self.status,
            "reason": self.reason,
            "detail": self.detail,
            "message": self.message,
            "understood": self.understood,
            "citations": [citation.as_json() for citation in self.citations],
            "nearest": [citation.as_json() for citation in self.nearest],
            "snapshot": self.snapshot,
            "ms": round(self.ms, 1),
        }
        more = {"reports": list(self.reports), "suggestions": list(self.suggestions)}
        return answer | {name: values for name, values in more.items() if values}


def place(paragraph: Paragraph) -> str:
    """Return how a reader finds the paragraph in the report: "paragraph 29", "summary, paragraph 2", "the judgements".

    What has no number and stands in another section than a summary is "unnumbered paragraph 2".
    """
    name, _, number = paragraph.id.partition("-")
    if paragraph.id.isdigit():
        return f"paragraph {paragraph.id}"
    if name == "summary":
        return f"summary, paragraph {number}" if "summary" in paragraph.section.lower() else f"unnumbered paragraph {number}"
    if name == "improve":
        return f"what needs to improve, point {number}"
    return {"judgements": "the judgements", "dates": "title and dates", "about": "closing notice"}.get(paragraph.id, paragraph.id)
