"""Who holds a post, where a report names them beside it: "Who is the chief executive?", "the chief executive, Ada Marsh, said".

A name that stands in passing is seldom what a paragraph is about, so that search and reader may miss it. It knows names of two and three words.
"""

import re
from collections.abc import Sequence

from data import Report, Sentence, sentences

_WHO = re.compile(
    r"(?:(?i:and|so) )?(?i:who(?:['’]s| is| was)|what(?:['’]s| is)(?: the name of)?) (?:the |its |their |your )?"
    r"(?P<post>[a-z’'-]+(?: [a-z’'-]+){0,4}?)(?: (?:called|named))?"
)
_POST = re.compile(
    r"\b(?:director|executive|officer|head|manager|leader|chair|mayor|member|principal|commissioner|governor|headteacher|inspector|coordinator|secretary)\b"
)
_NAME = r"(?:(?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Professor|Councillor|Cllr) )?[A-Z][a-z’'-]+(?: [A-Z][\w’'-]+){1,2}"


def holders(question: str, reports: Sequence[Report]) -> tuple[Sentence, ...]:
    """Return the first sentence of the reports that names who holds the post that the question asks for, and nothing else, or nothing."""
    asked = _WHO.fullmatch(question.strip(" ?!."))
    if not asked or not _POST.search(asked["post"]):
        return ()
    post = re.escape(asked["post"])
    # "the director of services, Ada Marsh", "Ada Marsh, the director"
    beside = re.compile(
        rf"\b(?i:{post})(?: of [\w’' -]{{3,40}})?,? {_NAME}\b"
        rf"|\b{_NAME}, (?:(?:the|its|our|their) )?(?:new |interim |acting )?(?i:{post})(?=[,.;:)]| (?:of|for)\b)"
    )
    named = (sentence for report in reports for paragraph in report.paragraphs for sentence in sentences(paragraph) if beside.search(sentence.text))
    return tuple(filter(None, (next(named, None),)))
