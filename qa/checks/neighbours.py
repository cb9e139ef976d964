"""What reports tell apart by name, many of a kind: burglary and fraud, nurses and solicitors, a bus pass and driving lessons.

"How many burglaries were solved?" is not told by a text that names stalking, has no word of burglary and none of crimes as such. It only ever speaks
against a text. Of the 37,144 labelled questions with an answer it rules out what answers none (`python -m pytest tests/test_another.py`).

The kinds stand in qa/checks/neighbours_of_people.py, qa/checks/neighbours_of_law.py and qa/checks/neighbours_of_service.py. Each is a pair of patterns: what
tells of all of the kind, or nothing, and those that are told apart, as a question or a text names them. Behind "=>" stands what else tells of one of them:
"arson=>fire" is named as arson, and a text that speaks of fire may tell of it too.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from .neighbours_of_law import LAW
from .neighbours_of_people import PEOPLE
from .neighbours_of_service import SERVICES


@dataclass(frozen=True, slots=True)
class _Member:
    """One of a kind: how it is named, and what a text has that tells of it."""

    named: re.Pattern[str]
    told: re.Pattern[str]


def _member(forms: str) -> _Member:
    named, _, told = forms.partition("=>")
    named = rf"\b(?:{named})(?:\b|(?<=\W))"
    return _Member(re.compile(named, re.IGNORECASE), re.compile(rf"{named}|\b(?:{told})" if told else named, re.IGNORECASE))


_OF_KIND = tuple((re.compile(of_all, re.IGNORECASE) if of_all else None, tuple(map(_member, members))) for of_all, members in (*PEOPLE, *LAW, *SERVICES))


def of_neighbour(question: str, text: str) -> bool:
    """Whether the text names others of a kind than the one that the question names: `of_neighbour("Do nurses visit?", "Dentists visit.")`."""
    return any(
        not own.told.search(text) and not (of_all and of_all.search(text)) and any(other.named.search(text) for other in others)
        for of_all, own, others in _asked(question)
    )


@lru_cache(maxsize=8)  # one question is held against some twenty texts
def _asked(question: str) -> tuple[tuple[re.Pattern[str] | None, _Member, tuple[_Member, ...]], ...]:
    """Return what tells of all, the one that is named and the others, of each kind of which the question names just one."""
    found = []
    for of_all, members in _OF_KIND:
        named = [member for member in members if member.named.search(question)]
        if len(named) == 1:
            found.append((of_all, named[0], tuple(member for member in members if member is not named[0])))
    return tuple(found)
