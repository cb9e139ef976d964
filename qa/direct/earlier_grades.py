"""A question for how it was judged at an inspection before is answered by the sentence of the report that says so."""

import re
from collections.abc import Sequence
from itertools import pairwise

from data import Report, Sentence

from ..answer import Citation
from .asked_grade import MOST, asks_only, named_in, of_it
from .inspection_dates import told

# The inspection before: "at the last inspection", "previously", "in 2017".
EARLIER = re.compile(
    r"\b(?:(?:at|in|from|for|on|back in) )?(?:(?:the|its|their|our) )?(?:last|previous(?:ly)?|earlier|prior)"
    r"(?: (?:full|proper|ofsted))*(?: (?:time|inspection|report|visit))?\b"
    r"|\b(?:(?:the )?(?:time|inspection|one) )?before(?: (?:this|that)(?: (?:one|time|inspection))?)?(?=\W*$)"
    r"|\bback then\b|\b(?:back )?(?:in|at|from|of) (?:the )?(?:19|20)\d\d(?: inspection)?\b|\bthe (?:19|20)\d\d inspection\b",
    re.IGNORECASE,
)
ANY_GRADE = r"(?:outstanding|good|adequate|inadequate|requir\w+ improvement)"
# "the last inspection in 2019, when services were judged to be good"; what "has improved since the last inspection and is good" says nothing of then.
SAYS_EARLIER = re.compile(
    r"\b(?:last|previous(?:ly)?|earlier|prior)\b[^.;]{0,60}?\binspect(?:ion|ed)\b[^.;]{0,120}?\b(?:judged|graded|rated|judge?ment of)\b"
    rf"(?! (?:at|by) this)[^.;]{{0,60}}?\b{ANY_GRADE}\b|\b(?:judged|graded|rated)(?: to be)? {ANY_GRADE}\b[^.;]{{0,30}}?"
    r"\bat (?:the|its|their) (?:last|previous) inspection\b(?! of\b)"
    rf"|\b(?:had|has) (?:\w+ )?been (?:judged|graded|rated)(?: to be)? {ANY_GRADE}\b"
    rf"|\binspection in (?:\w+ )?(?:19|20)\d\d, when (?:services|it|they)(?: overall)? (?:was|were) judged\b[^.;]{{0,40}}?\b{ANY_GRADE}\b"
    rf"|^In (?:19|20)\d\d, (?:all )?services were judged\b[^.;]{{0,40}}?\b{ANY_GRADE}\b"
    r"|\blast inspected in (?:\w+ )?(?:19|20)\d\d, when (?:it|they) (?:was|were) found to (?:be (?:outstanding|good|adequate|inadequate)|require improvement)\b"
    r"|\b(?:last|previous) inspection\b[^.;]{0,40}\bwhen (?:they|it|services) (?:all )?"
    r"(?:required improvement|(?:was|were) (?:good|adequate|inadequate|outstanding))\b",
    re.IGNORECASE,
)
# "The previous inspection was in August 2012. It was judged to be adequate."
_OF_THE_ONE_BEFORE = re.compile(r"\b(?:previous|last) inspection\b[^.;]*\b(?:19|20)\d\d\b", re.IGNORECASE)
_WAS_JUDGED = re.compile(r"(?:It|The (?:local )?(?:authority|council)) was (?:then )?judged\b")
# "What did it get then?"
THEN = re.compile(r"(?P<asks>^(?=.*\b(?:was|were|did|had|got)\b).*\w)(?: it was| was it)? then\W*$", re.IGNORECASE)
LAST_GRADE = "What grade did it get at the last inspection?"  # as `earlier_grade` knows it


def earlier_grade(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the sentence of each report that says how it was judged at an inspection before, where the question asks for nothing else, or nothing."""
    text = of_it(question, reports)
    this_time = EARLIER.sub(" ", THEN.sub(r"\g<asks>", text))
    if len(reports) > MOST or this_time == text or not asks_only(this_time) or named_in(this_time):
        return ()
    years = re.findall(r"\b(?:19|20)\d\d\b", question)
    said = ((report, [s for s in told(report) if SAYS_EARLIER.search(s.text) and all(year in s.text for year in years)]) for report in reports)
    found = [(report, (max(own, key=_latest_year),) if own else _grade_behind(report, years)) for report, own in said]
    return tuple(Citation(number, report, lines[0].paragraph, lines) for number, (report, lines) in enumerate(((r, q) for r, q in found if q), 1))


def _grade_behind(report: Report, years: Sequence[str]) -> tuple[Sentence, ...]:
    """Return the sentence that speaks of the inspection before with the one behind it that says how it was judged."""
    for before, behind in pairwise(told(report)):
        same = before.paragraph is behind.paragraph and all(year in before.text for year in years)
        if same and _OF_THE_ONE_BEFORE.search(before.text) and _WAS_JUDGED.match(behind.text):
            return before, behind
    return ()


def _latest_year(sentence: Sentence) -> int:
    return max(map(int, re.findall(r"\b(?:19|20)\d\d\b", sentence.text)), default=0)


def asks_of_earlier(question: str) -> bool:
    """Whether the question is about an inspection before: "When was the previous inspection"."""
    return bool(EARLIER.search(question))
