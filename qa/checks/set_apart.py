"""What reports tell apart by name, two by two: fostered and adopted, blind and deaf, north and south.

A text that names the other of a pair, and has no word of the one that a question names, does not answer it. The pairs stand in
qa/checks/set_apart_of_people.py, qa/checks/set_apart_of_place.py, qa/checks/set_apart_of_service.py and qa/checks/set_apart_of_measure.py,
each as three patterns: what a question names, what else of the kind a text may tell of instead, and what a text has that tells of the first.
"""

import re
from functools import lru_cache

from .set_apart_of_measure import MEASURES
from .set_apart_of_people import PEOPLE
from .set_apart_of_place import PLACES
from .set_apart_of_service import SERVICES

_PAIRS = tuple(tuple(re.compile(form, re.IGNORECASE) for form in forms) for forms in (*PEOPLE, *PLACES, *SERVICES, *MEASURES))


def of_the_other(question: str, text: str) -> bool:
    """Whether the text tells of the other of a pair than the question: `of_the_other("Where are children fostered?", "Children are adopted locally.")`."""
    return any(told.search(text) and not own.search(text) for told, own in _asked(question))


@lru_cache(maxsize=8)  # one question is held against some twenty texts
def _asked(question: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return what else a text may tell of instead of what the question names, and what tells of the first, for each pair that it names one of."""
    return tuple((told, own) for asked, told, own in _PAIRS if asked.search(question))
