"""How to get the report in another format, and how to reach Ofsted: one sentence at a report's end says both.

That paragraph is long and of no subject, so that a search seldom finds it and the reader seldom takes it for an answer.
"""

import re
from collections.abc import Sequence

from data import Report, sentences

from .answer import Citation
from .clause import GROUP

_FORMAT = r"(?:(?:large|big|bigger)[- ]print|braille|audio|(?:a |an)?(?:different|other|another) format)"
_THE_REPORT = r"(?:the|this|your|that) (?:ofsted |inspection |whole )?(?:report|document)\b"
_ASKS = re.compile(
    rf"\b{_FORMAT}\b.*\b(?:{_THE_REPORT}|it\b|this\b|copy\b)|\b{_THE_REPORT}.*\b{_FORMAT}\b|\b(?:printed|paper|hard) copy of {_THE_REPORT}"
    r"|\b(?:contact|ring|phone|telephone|call|e-?mail|get (?:in touch with|hold of)) ofsted\b"
    r"|\bofsted(?:['’]?s)? (?:phone |telephone |e-?mail )?(?:number|phone|telephone|e-?mail|contact details)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\bcopy of this document\b.*\b(?:telephone|e-?mail)\b", re.IGNORECASE)


def how_to_reach(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the sentence of one report that says how to get it in another format, where the question asks for nothing else; else nothing."""
    if len(reports) != 1 or not _ASKS.search(question) or GROUP.search(question):
        return ()
    said = [s for p in reports[0].paragraphs if p.id == "about" for s in sentences(p) if _SAYS.search(s.text)]
    return tuple(Citation(1, reports[0], sentence.paragraph, (sentence,)) for sentence in said[:1])
