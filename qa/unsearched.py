"""What is decided before anything is searched for: what a rule knows, and what it knows that no report tells.

Each is a function that returns an answer with the words for what decided, or None. The first that decides has it.
"""

from collections.abc import Callable

from .combined import SHOWN
from .direct.changed_grades import untold_change, untold_earlier_grade
from .direct.grades import no_grade_overall
from .direct.known import known, whole_paragraphs
from .direct.lists import asks_which_is_worst, improvements_of_council, of_area
from .found import Decided, Question
from .several import with_parts
from .wording import refusal


def told_by_a_rule(question: Question) -> Decided | None:
    """A rule knows where it stands: a paragraph by its number, a list, the summary, the grades, the dates."""
    quoted, decided = known(question.typed, question.searched, question.named) if not question.later else ((), "")
    return (with_parts(quoted, question), decided) if quoted else None


def earlier_grade_untold(question: Question) -> Decided | None:
    """It asks for the grade before, or how it has changed, and the report tells of none."""
    grades = untold_change(question.searched, question.named) or untold_earlier_grade(question.searched, question.named)
    return (refusal("not-stated", grades), "it asks for the grade before, which is not told") if grades else None


def graded_by_area(question: Question) -> Decided | None:
    """It asks for the grade overall of a report that gives none."""
    areas = no_grade_overall(of_area(question.searched, question.named), question.named)
    return (refusal("not-stated", areas), "it asks for the grade overall, and there are those of areas alone") if areas else None


def in_no_order(question: Question) -> Decided | None:
    """It asks which of the points that must improve is the worst."""
    points = improvements_of_council(question.named) if asks_which_is_worst(question.searched) else []
    if not points:
        return None
    return refusal("not-stated", whole_paragraphs(points[:SHOWN], question.named)), "it asks which is the worst of a list in no order"


UNSEARCHED: tuple[Callable[[Question], Decided | None], ...] = (told_by_a_rule, earlier_grade_untold, graded_by_area, in_no_order)
