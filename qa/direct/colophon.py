"""What a report says of itself at its end: how to get it in another format, how to reach Ofsted, who may reuse it, and where it is published.

That paragraph is long and of no subject, so that a search seldom finds it and the reader seldom takes it for an answer.
"""

import re
from collections.abc import Sequence

from data import Report, sentences

from ..answer import Citation
from ..english.clause import GROUP

_FORMAT = r"(?:(?:large|big|bigger)[- ]print|braille|audio|(?:a |an)?(?:different|other|another) format)"
_THE_REPORT = r"(?:the|this|your|that) (?:ofsted |inspection |whole )?(?:report|document)\b"
_MAY_I = r"(?:am i|are we|is anyone|may i|may we|can i|can we|could i|is it (?:ok|okay|legal|free)|do i need|permission|copyright|licen[cs]e)"
_ABOUT_ITSELF = tuple(
    (re.compile(asks, re.IGNORECASE), re.compile(says, re.IGNORECASE))
    for asks, says in (
        (
            rf"\b{_FORMAT}\b.*\b(?:{_THE_REPORT}|it\b|this\b|copy\b)|\b{_THE_REPORT}.*\b{_FORMAT}\b|\b(?:printed|paper|hard) copy of {_THE_REPORT}"
            r"|\b(?:contact|ring|phone|telephone|call|e-?mail|get (?:in touch with|hold of)) ofsted\b"
            r"|\bofsted(?:['’]?s)? (?:phone |telephone |e-?mail )?(?:number|phone|telephone|e-?mail|contact details)\b",
            r"\bcopy of this document\b.*\b(?:telephone|e-?mail)\b",
        ),
        (
            rf"\b{_MAY_I}\b.*\b(?:re-?use|reproduce|re-?publish|quote|copy|print|share|use)\b.*\b(?:{_THE_REPORT}|this information)",
            r"\breuse this information\b",
        ),
        (
            rf"\bwhere (?:can|do|could|would) (?:i|we|you|people|anyone) (?:find|download|get|read|see) (?:a copy of )?{_THE_REPORT}(?: online| itself)?\W*$"
            rf"|\bwhere is {_THE_REPORT} (?:published|available|online)",
            r"\breport is available at\b",
        ),
    )
)


def colophon(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the sentence of one report that says what the question asks of the report itself, or nothing; of others' reports it asks nothing."""
    wanted = [says for asks, says in _ABOUT_ITSELF if asks.search(question)] if len(reports) == 1 and not GROUP.search(question) else []
    said = [s for p in reports[0].paragraphs if p.id == "about" for s in sentences(p) if wanted[0].search(s.text)] if wanted else []
    return tuple(Citation(1, reports[0], sentence.paragraph, (sentence,)) for sentence in said[:1])
