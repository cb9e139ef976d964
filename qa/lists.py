"""What a report says itself in one place: its list of what must improve, and its summary. A question for these is answered by all of it.

The reader would bring a point or two. A question with any other word in it, "What must improve for care leavers?", is searched for.
"""

import re
from collections.abc import Iterable

from data import Paragraph, Report

_IMPROVE = re.compile(r"\b(?:improve|improved|improving|improvements?|get better|put right|recommend\w*|do better|change|changed|fix(?:ed)?)\b", re.IGNORECASE)
_MUST = re.compile(
    r"\b(?:need|needs|needed|must|has to|have to|had to|should|areas? (?:for|of)|told to|list|recommend\w*|required? to|what does .* (?:want|say)"
    r"|priorit\w+)\b",
    re.IGNORECASE,
)
_PROBLEMS = re.compile(r"\b(?:main|biggest|key|major|overall) (?:problems?|weakness(?:es)?|concerns?|failings?|issues|shortcomings)\b", re.IGNORECASE)
_SUMMARY = re.compile(
    r"\b(?:summar(?:y|ies|i[sz]e[ds]?|i[sz]ing)|overview|gist|in (?:short|brief|a nutshell)|(?:main|key|overall) (?:points?|findings?|messages?|conclusions?)"
    r"|conclusions?|tl;?dr)\b"
    r"|\bwhat (?:did|does|do) (?:ofsted|(?:the )?inspect(?:ors|ion)|the report|it|they) (?:say|find|conclude|think|show|tell)\b",
    re.IGNORECASE,
)
# What such questions are made of: any other word makes it a question about something.
_FRAME = frozenset(
    re.findall(
        r"\w+",
        """
        a about all an and any are area areas as asked at authority be been better biggest by can change changed children conclude conclusion conclusions
        concern concerns could council did do does done failing failings find finding findings fix fixed for from full get gist give had has have how i
        improve improved improvement improvements improving in inspection inspectors is issues it its key list local main major many me message messages
        must need needed needs nutshell of ofsted on overall overview please point points priorities priority problem problems put recommend
        recommendations recommended report required right s say says service services short shortcomings should show so social summaries summarise
        summarised summarize summary tell that the their them there they thing things think this tl tldr dr brief to told want wants was weakness
        weaknesses were what where which would you your
        """,
    )
)


def asks_what_must_improve(question: str) -> bool:
    """Whether the question is for the whole list: "What does the council need to improve?", but not "… to improve for care leavers?"."""
    return _only_frame(question) and bool((_IMPROVE.search(question) and _MUST.search(question)) or _PROBLEMS.search(question))


def asks_for_summary(question: str) -> bool:
    """Whether the question is for what the report says in short: "Summarise the report", "What did Ofsted find?"."""
    return _only_frame(question) and bool(_SUMMARY.search(question))


def improvements(reports: Iterable[Report]) -> list[Paragraph]:
    """Return the points of the reports' lists of what must improve, in order."""
    return _of_kind("improve-", reports)


def summaries(reports: Iterable[Report]) -> list[Paragraph]:
    """Return the paragraphs of the reports' summaries, in order."""
    return _of_kind("summary-", reports)


def _of_kind(start: str, reports: Iterable[Report]) -> list[Paragraph]:
    return [paragraph for report in reports for paragraph in report.paragraphs if paragraph.id.startswith(start)]


def _only_frame(question: str) -> bool:
    return set(re.findall(r"\w+", question.lower())) <= _FRAME
