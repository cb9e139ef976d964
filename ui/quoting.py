"""A citation in plain words, for what leaves the page: the clipboard and the exported conversation. No HTML."""

from qa import Citation
from qa.answer import place

from .marks import joined, shown, spans_of

_SHORT = 12  # hexadecimal digits of a digest: enough to tell files apart by eye


def quoted(citation: Citation) -> str:
    """Return the sentences of the citation in quotation marks, what lies between them left out as […]."""
    text = shown(citation.paragraph.text)
    return f"“{' […] '.join(text[start:end] for start, end in joined(text, spans_of(citation.sentences)))}”"


def source(citation: Citation) -> str:
    """Return the report's title, the place in it, and when the inspection was."""
    page = f", page {citation.paragraph.page}" if citation.paragraph.page else ""
    return f"{shown(citation.report.title)}, {place(citation.paragraph)}{page}. {citation.report.inspected}."


def reference(citation: Citation) -> str:
    """Return the quote and where it stands, in two lines fit for a committee paper.

    “The local authority has four children in unregistered children's homes.”
    Inspection of Wigan local authority children's services, paragraph 29, page 5. Inspected 9 May to 20 May 2022. Report file SHA-256 0123456789ab….
    """
    return f"{quoted(citation)}\n{source(citation)} Report file SHA-256 {citation.report.sha256[:_SHORT]}…."
