"""Where a report says what an abbreviation is short for: "What does iCART stand for?", "the contact and referral team (iCART)".

The sentence that does so seldom says much else, so that the reader prefers others. Of the field's abbreviations it knows what
they are short for, where the report has those words without the letters; any other it knows only as the report spells it out.
"""

import re
from collections.abc import Sequence

from data import Report, Sentence, sentences

from ..english.short_forms import in_words

_WHAT_IS = re.compile(
    r"(?:(?i:and|so) )?(?i:what(?:['’]?s| is| are| does| do)|who are) (?:(?i:the|an?) )?(?P<short>(?:[A-Z]-|[A-Za-z])?[A-Z]{2,}(?:[a-rt-z])?)s?"
    r"(?: (?:mean|stands? for|short for|then))?"
)
# "what does lado stand for"
_SMALL = re.compile(r"(?<=[\w'’] )([a-z]{2,6})(?= (?:stands?|short) for$)")
_SHORT_FOR = re.compile(r"\b(?:stands?|short) for\b")


def spelling_out(question: str, reports: Sequence[Report]) -> Sentence | None:
    """Return the first sentence of the reports that spells out the abbreviation that the question asks the meaning of, and nothing else, if there is one."""
    asked = _WHAT_IS.fullmatch(_SMALL.sub(lambda found: found[1].upper(), question.strip(" ?!.")))
    if not asked:
        return None
    short = re.escape(asked["short"])
    words = r"[^()]{0,20}".join(rf"\b{letter}" for letter in re.findall(r"[A-Z]", asked["short"].upper()))  # "OVOS (Our Voice, Our Services)"
    spelt = re.compile(rf"\w \((?:the )?{short}s?\)|\b{short}s? \({words}[^()]*\)")
    told = [sentence for report in reports for paragraph in report.paragraphs for sentence in sentences(paragraph)]
    long = in_words(asked["short"]) if _SHORT_FOR.search(question) else ""
    having = (sentence for sentence in told if long and re.search(rf"\b{re.escape(long)}", sentence.text, re.IGNORECASE))
    return next((sentence for sentence in told if spelt.search(sentence.text)), None) or next(having, None)
