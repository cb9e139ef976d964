"""Questions that a report does answer, to offer first and beside a refusal: on its grades, its list of what must improve, its dates, its inspector.

None is made up from the report's prose: each asks for something that the report was read to hold, in fixed wording.
"""

from collections.abc import Iterator, Sequence

from data import Report
from index.lexical import stems

FIRST_QUESTIONS = 5
_MOST = 3
_OVERALL = "overall"
# Of the report that the project comes with, what shows more of what can be asked; tests/test_quality.py asks all of them.
_WIGAN = (
    "How many children are in unregistered children's homes?",
    "What is the staff retention rate?",
    "Who led the inspection?",
    "What grade did Wigan get overall?",
    "How are disabled children supported?",
)


def first_questions(reports: Sequence[Report]) -> tuple[str, ...]:
    """Return up to `FIRST_QUESTIONS` questions that one of the reports answers, for somebody who has not asked any; none where no report says whose it is."""
    if any(report.key == "wigan-2022" for report in reports):
        return _WIGAN
    return next((found for report in reports if report.authority and (found := tuple(_of_every_kind(report)))), ())


def suggestions(question: str, report: Report) -> tuple[str, ...]:
    """Return up to three questions that the report answers, other than this one; on the area that the question is nearest to, first.

    `suggestions("How many foster carers are there?", …)` begins with "What does Wigan need to improve?".
    """
    if not report.authority:
        return ()
    found = [*_of_its_area(question, report), *_of_every_kind(report)]
    return tuple([other for other in found if set(stems(other)) != set(stems(question))][:_MOST])


def _of_its_area(question: str, report: Report) -> Iterator[str]:
    """Yield a question for the grade of the area that shares most words with this one, words of all the areas apart."""
    areas = {area: set(stems(area)) for area in report.judgements if _OVERALL not in area.lower()}
    everywhere = set.intersection(*areas.values()) if len(areas) > 1 else set()
    asked = set(stems(question)) - everywhere
    nearest = max(areas, key=lambda area: len(asked & areas[area]), default="")
    if asked & areas.get(nearest, set()):
        yield f"What was the judgement on {nearest[:1].lower()}{nearest[1:]} in {report.authority}?"


def _of_every_kind(report: Report) -> Iterator[str]:
    """Yield what may be asked of any report that has such a thing."""
    if any(paragraph.id.startswith("improve-") for paragraph in report.paragraphs):
        yield f"What does {report.authority} need to improve?"
    if any(_OVERALL in area.lower() for area in report.judgements):
        yield f"What grade did {report.authority} get overall?"
    if report.lead_inspector:
        yield f"Who led the inspection of {report.authority}?"
    if report.dates:
        yield f"When was {report.authority} inspected?"
