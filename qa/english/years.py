"""Which years a question names, and whether the reports speak of them."""

import re
from collections.abc import Iterable

from data import Paragraph, Report

from .report_text import text_of
from .why import asks_why

_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?! (?:children|(?:young )?people|famil(?:ies|y)|pupils|students|patients|prisoners|staff|carers|homes)\b(?!['’]))")
_SINCE = re.compile(r"\bsince (?:[\w'’-]+ ){0,6}?(?:19|20)\d\d\b", re.IGNORECASE)


def years(question: str) -> list[int]:
    """Return the years that the question names."""
    return [int(year) for year in _YEAR.findall(question)]


def unknown_years(question: str, reports: Iterable[Report]) -> list[int]:
    """Return the years that the question names and no report mentions."""
    asked = years(question)
    text = text_of(reports) if asked else ""
    return [year for year in asked if str(year) not in text]


def stated_elsewhere(question: str, report: Report, paragraph: Paragraph) -> bool:
    """Whether the question names a year that is neither the inspection's nor in the paragraph, which then speaks of another time.

    What has come about "since 2020" is so now, and a paragraph on it need not name the year; but why it has come about takes it for granted.
    """
    text = f"{paragraph.section} {paragraph.text}"
    asked = question if asks_why(question) else _SINCE.sub(" ", question)
    return any(year != report.year and str(year) not in text for year in years(asked))


def without_own_year(question: str, reports: Iterable[Report]) -> str:
    """Return the question less the year of the inspection, which all of a report is about: "What grade did it get in 2022?" is "… get?"."""
    own = {report.year for report in reports}
    year = own.pop() if len(own) == 1 else None
    if year is None or set(years(question)) != {year}:
        return question
    question = re.sub(rf"\b{year}['’]?s? (?=(?:ofsted|inspection|report|rating|grade|judge?ment)\b)", "", question, flags=re.IGNORECASE)
    return re.sub(rf",? ?\b(?:in|for|during|of|from|at) {year}\b,?(?: (?=\W*$))?|^in {year},? ", "", question, flags=re.IGNORECASE)
