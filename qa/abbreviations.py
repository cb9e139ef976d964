"""Where a report says what an abbreviation is short for: "What does iCART stand for?", "the contact and referral team (iCART)".

The sentence that does so seldom says much else, so that the reader prefers others. It knows no abbreviation that the report does not spell out.
"""

import re
from collections.abc import Sequence

from data import Report, Sentence, sentences

_WHAT_IS = re.compile(
    r"(?:(?i:and|so) )?(?i:what(?:['’]?s| is| are| does| do)|who are) (?:(?i:the|an?) )?(?P<short>(?:[A-Z]-|[A-Za-z])?[A-Z]{2,}(?:[a-rt-z])?)s?"
    r"(?: (?:mean|stands? for|short for|then))?"
)


def spelling_out(question: str, reports: Sequence[Report]) -> Sentence | None:
    """Return the first sentence of the reports that spells out the abbreviation that the question asks the meaning of, and nothing else, if there is one."""
    asked = _WHAT_IS.fullmatch(question.strip(" ?!."))
    if not asked:
        return None
    short = re.escape(asked["short"])
    words = r"[^()]{0,20}".join(rf"\b{letter}" for letter in re.findall(r"[A-Z]", asked["short"].upper()))  # "OVOS (Our Voice, Our Services)"
    spelt = re.compile(rf"\w \((?:the )?{short}s?\)|\b{short}s? \({words}[^()]*\)")
    told = (sentence for report in reports for paragraph in report.paragraphs for sentence in sentences(paragraph))
    return next((sentence for sentence in told if spelt.search(sentence.text)), None)
