"""A follow-up that leans on nothing, though its form is that of one which does: it stays as it was typed."""

import re

from ..direct.lists import asks_for_summary, asks_what_must_improve
from . import ellipsis
from .leaning import is_whole
from .reference import WRITTEN
from .this_turn import Turn

# "what did they say about schools?": those who inspected
_SAID_OF = re.compile(
    r"what (?:did|do|have|has|does) (?:they|it) (?:say|said|find|found) (?:about|on) (?!(?:it|that|this|them|those|these|her|him)\b)\w", re.IGNORECASE
)
# Somebody else spoke than those who inspected.
_SPOKE = re.compile(
    r"\b(?:parents|carers|staff|workers|children|kids|young people|leavers|families|partners|schools|judges?|courts?|adopters|managers|leaders|teachers)\b"
    r".*\b(?:feel|felt|say|said|think|thought|told|tell|happy|like|likes|views?|speak|spoke|talk\w*|asked|meet|met|trust|value|enjoy"
    r"|praise|complain)\b|\bwhat do\b.* (?:think|say)\b",
    re.IGNORECASE,
)
_TOLD_TO = re.compile(r"\b(?:told|asked) to (?:improve|do|get better|work on)\b", re.IGNORECASE)
_OF_INSPECTION = re.compile(r"\b(?:inspection|report|one before)\b", re.IGNORECASE)


def told_to_improve(turn: Turn) -> str | None:
    """Return "so what have they been told to improve?"."""
    return turn.typed if asks_what_must_improve(turn.plain) and _TOLD_TO.search(turn.plain) else None


def inspectors_said(turn: Turn) -> str | None:
    """Return "what did they say about schools?", of "Is adoption good?", where nobody but the inspectors spoke."""
    spoke = _SPOKE.search(turn.before.question) or WRITTEN.search(turn.before.question)
    return turn.asked if _SAID_OF.match(turn.plain) and not spoke else None


def names_enough(turn: Turn) -> str | None:
    """Return "do foster carers get regular training on trauma?", whatever was asked before."""
    return turn.asked if not turn.about and is_whole(turn.plain) and not ellipsis.PHRASE.match(turn.plain) else None


def of_all_inspected(turn: Turn) -> str | None:
    """Return "has it got better or worse?", of "When was the inspection?"."""
    if not asks_for_summary(turn.plain):
        return None
    return turn.asked if turn.before.of_grade or _OF_INSPECTION.search(turn.before.parts.subject) else None
