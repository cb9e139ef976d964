"""How the grade compares with the one before: both of them, whether it fell, and the grade alone where the report does not tell the one before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from data import Report
from index.lexical import stems

from ..answer import Citation
from .asked_grade import asks_only, named_in, of_it
from .earlier_grades import ANY_GRADE, EARLIER, LAST_GRADE, SAYS_EARLIER, THEN, earlier_grade
from .grades import GRADE, IS_IN_CARE, RANKS, grades, rank_of
from .inspection_dates import told

_OR = r"(?: or (?:not|worse|better|down|up|lower|higher))?"
_CHANGED = re.compile(
    rf"(?:so |and )?(?:is|was) (?:the |its )?(?:overall )?(?:new |current |(?:19|20)\d\d )?(?:rating|grade|judge?ment|result) (?:any )?"
    rf"(?:better|worse|higher|lower|the same){_OR}"
    r"(?: (?:than|as|from) (?:the )?(?:last (?:time|one)|before|(?:in )?(?:19|20)\d\d|previous (?:one|inspection)|last inspection))?"
    rf"|(?:so |and )?(?:has|have|did|is) (?:the |its )?(?:overall )?(?:rating|grade|judge?ment) "
    rf"(?:improved?|go(?:ne)? (?:up|down)|changed?|fallen|risen|drop(?:ped)?){_OR}"
    r"(?: (?:since|from|to) (?:the )?(?:last (?:time|inspection)|(?:19|20)\d\d|before|good|outstanding|inadequate|requires improvement))?"
    rf"|(?:has|was|is) it (?:been )?(?:upgraded|downgraded)(?: since .+)?",
    re.IGNORECASE,
)
_OF_ANY_AREA = frozenset(stems("child children care young people experiences progress"))
_OF_ALL_AREAS = re.compile(
    rf"\b(?:all|every) (?:services?|areas?) (?:was|were) (?:judged|graded|rated)\b|\bjudged (?:to be )?{ANY_GRADE}(?: to be good)? in (?:all|every) areas?\b"
    r"|\bjudged all (?:services|areas)\b",
    re.IGNORECASE,
)


def change_of_grade(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the grade overall with the one before, where the question asks for how they compare and nothing else, and the report tells both."""
    if len(reports) != 1 or not _CHANGED.fullmatch(of_it(question, reports).strip(" ?!.")):
        return ()
    now, before = grades("What grade did it get?", reports), earlier_grade(LAST_GRADE, reports)
    return tuple(replace(citation, number=number) for number, citation in enumerate((*now, *before), 1)) if now and before else ()


def untold_change(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the grade overall where the question asks how it compares with the one before, and the report does not tell that; else nothing."""
    asks = len(reports) == 1 and _CHANGED.fullmatch(of_it(question, reports).strip(" ?!."))
    return grades("What grade did it get?", reports) if asks and not change_of_grade(question, reports) else ()


def untold_earlier_grade(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the grade as it is where the question asks for nothing but the one before, and the reports do not tell that; else nothing."""
    text = of_it(question, reports)
    this_time = EARLIER.sub(" ", THEN.sub(r"\g<asks>", text))
    about = named_in(this_time)
    if this_time == text or not asks_only(this_time) or earlier_grade(question, reports):
        return ()
    if not about:
        return grades("What grade did it get?", reports)
    earlier = [s.text for report in reports for s in told(report) if SAYS_EARLIER.search(s.text)]
    apart = about - _OF_ANY_AREA  # "The experiences and progress of children …" all are
    tells = [text for text in earlier if _OF_ALL_AREAS.search(text) or not apart.isdisjoint(stems(text)) or (not apart and IS_IN_CARE.search(text))]
    return grades(this_time, reports) if not tells else ()


def fell(report: Report) -> bool | None:
    """Whether the grade overall is lower than the one before; None where the report does not tell."""
    now, before = grades("What grade did it get?", [report]), earlier_grade(LAST_GRADE, [report])
    ranks = [next((r for word in GRADE.findall(cited[0].sentences[-1].text) if (r := rank_of(word)) is not None), None) for cited in (now, before) if cited]
    if len(ranks) == 2 and None not in ranks:
        return bool(ranks[0] < ranks[1])  # type: ignore[operator]
    return False if ranks[:1] == [len(RANKS) - 1] and now else None  # nothing is higher
