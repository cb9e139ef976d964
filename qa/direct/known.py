"""What a rule answers without a search: a paragraph by its number, a list of what must improve, the summary, the grades, the dates of inspections.

A question that asks for anything else besides is searched for.
"""

from collections.abc import Sequence

from data import Paragraph, Report, sentences

from ..answer import Citation
from ..english.authorities import without_authority
from ..english.years import unknown_years
from .changed_grades import change_of_grade
from .colophon import colophon
from .earlier_grades import earlier_grade
from .grades import grades
from .inspection_dates import earlier_inspection, published, this_inspection
from .lists import (
    asks_for_summary,
    asks_what_board_must_improve,
    asks_what_council_must_improve,
    asks_what_must_improve,
    improvements,
    improvements_of_board,
    improvements_of_council,
    of_area,
    of_council,
    paragraphs_by_number,
    summaries,
)

_LISTS = (
    (asks_what_board_must_improve, improvements_of_board, "it asks for the report's list of what the safeguarding board must improve"),
    (asks_what_council_must_improve, improvements_of_council, "it asks for the report's list of what must improve"),
    (asks_what_must_improve, improvements, "it asks for the report's list of what must improve"),
)
# What a report says in one place, which is quoted whole.
_IN_ONE_PLACE = (*_LISTS, (asks_for_summary, summaries, "it asks for the report's summary"))
_OF_JUDGEMENT = (
    (change_of_grade, "it asks how the grade has changed"),
    (grades, "it asks for the grade"),
    (earlier_grade, "it asks for the grade before"),
    (earlier_inspection, "it asks when the inspection before was"),
    (published, "it asks when the report was published"),
    (this_inspection, "it asks when the inspection was"),
    (colophon, "it asks what a report says of itself at its end"),
)


def known(question: str, searched: str, named: Sequence[Report]) -> tuple[tuple[Citation, ...], str]:
    """Return what a rule quotes of the reports `named`, and why: nothing where none knows the question, typed and as it is searched for."""
    by_number = paragraphs_by_number(without_authority(question, named), named)
    if by_number:
        return whole_paragraphs(by_number, named), "it names the paragraph by its number"
    area = of_area(searched, named)
    council = of_council(area, named)
    for asks, own, decided in _IN_ONE_PLACE:
        if asks(area if own is summaries else council) and not unknown_years(searched, named) and (found := own(named)):
            return whole_paragraphs(found, named), decided
    return next(((quoted, decided) for find, decided in _OF_JUDGEMENT if (quoted := find(area, named))), ((), ""))


def listed_points(searched: str, named: Sequence[Report]) -> list[Paragraph]:
    """Return the points of the list of what must improve that the question is for, none where it is for none."""
    council = of_council(of_area(searched, named), named)
    return next((own(named) for asks, own, _ in _LISTS if asks(council)), [])


def whole_paragraphs(paragraphs: Sequence[Paragraph], named: Sequence[Report]) -> tuple[Citation, ...]:
    """Return citations of the whole paragraphs, in their order."""
    reports = {report.key: report for report in named}
    return tuple(Citation(number, reports[paragraph.report], paragraph, sentences(paragraph)) for number, paragraph in enumerate(paragraphs, 1))
