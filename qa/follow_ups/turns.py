"""The turns of a conversation: which earlier questions count, and what a question means behind them, where it asks two things too."""

import re
from collections.abc import Sequence
from itertools import islice

from ..english.asides import without_greeting
from ..english.binding import PRONOUN
from ..wording import smalltalk
from . import ellipsis
from .compound import parts
from .follow_up import standalone
from .leaning import may_stand_alone, without_earlier
from .roles import said_of_whom

LONGEST_QUESTION = 2000  # characters
_COUNTS = re.compile(r"(?:and )?how (?:many|much|long)\b", re.IGNORECASE)
# "Change of subject, are plans good?" leans on nothing, but for its pronouns.
_NEW_SUBJECT = re.compile(
    r"(?:(?:ok(?:ay)?|right|so|and|but|thanks|thank you)[,.! ]+)*(?:(?:on )?(?:a |another )?(?:different|separate|new|other) (?:subject|question|topic|note)"
    r"|chang(?:ing|e of) (?:the )?(?:subject|topic)|moving on|(?:totally |completely )?unrelated)(?: [-–—]|[:,.]| but\b)",
    re.IGNORECASE,
)
# So does "As a councillor I want to know who chairs it": somebody begins there.
_AS_SOMEBODY = re.compile(r"(?:speaking )?as an? (?:[\w’'-]+ ){1,2}?(?=(?:i|we)(?: (?:want|need|would)|['’]d)\b)", re.IGNORECASE)
_SHORTEST = 3  # words of a question by itself: "different topic: adoption" is none
_REMEMBERED = 6  # earlier questions that a follow-up may lean on


def asked_earlier(history: Sequence[str]) -> list[str]:
    """Return the last questions that a follow-up may lean on, oldest first: "thanks" is none."""
    asked = (line for line in reversed(history) if line.strip() and len(line) <= LONGEST_QUESTION and not smalltalk(line))
    return list(islice(asked, _REMEMBERED))[::-1]


def whole_question(question: str, earlier: Sequence[str]) -> str:
    """Return the question as asked alone, where that is no longer than one may be.

    Of one that asks two things only the first leans on earlier questions, since "they" in the second are the first's, and not where it may stand alone.
    """
    turns = _NEW_SUBJECT.match(question.strip()) or _AS_SOMEBODY.match(question.strip())
    by_itself = question.strip()[turns.end() :].strip() if turns else ""
    if len(by_itself.split()) >= _SHORTEST and not PRONOUN.search(by_itself):
        return by_itself
    asked, earlier = said_of_whom(without_greeting(question), earlier), [without_greeting(line) for line in earlier]
    if earlier and ellipsis.BARE.fullmatch(asked.strip(" ?!.")):
        earlier = [*earlier[:-1], *(parts(earlier[-1]) or earlier[-1:])]  # "why?", of "Are letters clear and are there delays?"
    first = parts(asked)[:1]
    if first and asked.startswith(first[0]):
        whole = standalone(first[0], earlier)
        own, rest = without_earlier(whole), asked[len(first[0]) :]
        if may_stand_alone(whole) and not (_COUNTS.match(own) or PRONOUN.search(rest)):
            return question
        behind = whole[len(own) :]
        whole = f"{own.rstrip('?')}{rest.rstrip('?')}?{behind}" if behind else f"{own.rstrip('?')}{rest}"
    else:
        whole = standalone(asked, earlier)
    return question if whole == without_greeting(question) or len(whole) > LONGEST_QUESTION else whole
