"""Who holds a post, where a report names them beside it: "Who is the chief executive?", "the chief executive, Ada Marsh, said".

A name that stands in passing is seldom what a paragraph is about, so that search and reader may miss it. It knows names of two and three words.
"""

import re
from collections.abc import Sequence

from data import Report, Sentence, sentences

from ..english.names import TITLES

_WHO = re.compile(
    r"(?:(?i:and|so) )?(?i:who(?:['’]s| is| was)|what(?:['’]s| is)(?: the name of)?) (?:the |its |their |your )?"
    r"(?P<post>[a-z’'-]+(?: [a-z’'-]+){0,4}?)(?: (?:called|named))?"
)
# The last paragraph of the reports until about 2018, of which the reader reads no more than the beginning, names them.
_WHO_LED = re.compile(
    r"(?:and |so )?who (?:(?:led|ran|carried out|was in charge of) (?:the |this )?(?:ofsted )?inspection(?: team)?"
    r"|(?:was|is) (?:the |its )?(?P<deputy>deputy )?lead inspector)",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:director|executive|officer|head|manager|leader|chair|mayor|member|principal|commissioner|governor|headteacher|inspector|coordinator|secretary)\b"
)
_NAME = rf"(?:(?:{TITLES}) )?[A-Z][a-z’'-]+(?: [A-Z][\w’'-]+){{1,2}}"


def holder(question: str, reports: Sequence[Report]) -> Sentence | None:
    """Return the first sentence of the reports that names who holds the post that the question asks for, and nothing else, if there is one."""
    plain = question.strip(" ?!.")
    asked, led = _WHO.fullmatch(plain), _WHO_LED.fullmatch(plain)
    if led:
        names = re.compile(rf"(?<!eputy ){'Deputy lead' if led['deputy'] else 'Lead'} inspector: [A-Z]")
    elif asked and _POST.search(asked["post"]):
        post = re.escape(asked["post"])
        # "the director of services, Ada Marsh", "Ada Marsh, the director"
        names = re.compile(
            rf"(?<!former )(?<!previous )(?<!outgoing )(?<!retired )(?<!ex-)\b(?i:{post})(?: of [\w’' -]{{3,40}})?,? {_NAME}\b"
            rf"|\b{_NAME}, (?:(?:the|its|our|their) )?(?:new |interim |acting )?(?i:{post})(?=[,.;:)]| (?:of|for)\b)"
        )
    else:
        return None
    told = (sentence for report in reports for paragraph in report.paragraphs for sentence in sentences(paragraph))
    return next((sentence for sentence in told if names.search(sentence.text)), None)
