"""A question for what must improve is answered by the report's own list of it, point by point; the reader would bring one or two."""

import re
from collections.abc import Iterable

from data import Paragraph, Report

_ASKS = re.compile(r"\b(?:improve|improved|improving|improvements?|get better|put right|recommend\w*|do better)\b", re.IGNORECASE)
_MUST = re.compile(
    r"\b(?:need|needs|needed|must|has to|have to|had to|should|areas? (?:for|of)|told to|list|recommend\w*|required? to|what does .* (?:want|say)"
    r"|priorit\w+)\b",
    re.IGNORECASE,
)
# What such a question is made of: any other word makes it a question about something.
_FRAME = frozenset(
    re.findall(
        r"\w+",
        """
        a all an and any are area areas as asked at authority be been better by can children council did do does done find for from full get give had
        has have how i improve improved improvement improvements improving in inspection inspectors is it its key list local main many me must need
        needed needs of ofsted on please points priorities priority put recommend recommendations recommended report required right say says service
        services should show so tell that the their them there they thing things this to told want wants was were what where which would you
        """,
    )
)


def asks_what_must_improve(question: str) -> bool:
    """Whether the question is for the whole list: "What does the council need to improve?", but not "… to improve for care leavers?"."""
    words = re.findall(r"\w+", question.lower())
    return bool(_ASKS.search(question) and _MUST.search(question)) and set(words) <= _FRAME


def improvements(reports: Iterable[Report]) -> list[Paragraph]:
    """Return the points of the reports' lists of what must improve, in order."""
    return [paragraph for report in reports for paragraph in report.paragraphs if paragraph.id.startswith("improve-")]
