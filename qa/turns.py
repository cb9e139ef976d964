"""The turns of a conversation: which earlier questions count, and what a question means behind them, where it asks two things too."""

import re
from collections.abc import Sequence
from itertools import islice

from . import ellipsis
from .asides import without_greeting
from .binding import PRONOUN
from .compound import parts
from .follow_up import standalone
from .leaning import may_stand_alone, without_earlier
from .roles import said_of_whom
from .wording import smalltalk

LONGEST_QUESTION = 2000  # characters
_COUNTS = re.compile(r"(?:and )?how (?:many|much|long)\b", re.IGNORECASE)
_REMEMBERED = 6  # earlier questions that a follow-up may lean on


def asked_earlier(history: Sequence[str]) -> list[str]:
    """Return the last questions that a follow-up may lean on, oldest first: "thanks" is none."""
    asked = (line for line in reversed(history) if line.strip() and len(line) <= LONGEST_QUESTION and not smalltalk(line))
    return list(islice(asked, _REMEMBERED))[::-1]


def whole_question(question: str, earlier: Sequence[str]) -> str:
    """Return the question as asked alone, where that is no longer than one may be.

    Of one that asks two things only the first leans on earlier questions, since "they" in the second are the first's, and not where it may stand alone.
    """
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
