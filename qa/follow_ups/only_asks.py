"""A follow-up that only asks, and leaves out of what: "why?", "since when?", "tell me more", "are they still?"."""

import re

from ..english.agreement import plural
from ..english.binding import PRONOUN
from ..english.clause import AUXILIARY
from . import ellipsis
from .before import behind
from .question_words import asked_of
from .reference import BE
from .this_turn import Turn

_WHO_IS_THAT = re.compile(r"who (?:is|was) (?:that|this)", re.IGNORECASE)  # somebody, or a thing, that was asked about
# "I want to know whether it helped": no question, and none of its parts is one's
_STATEMENT = re.compile(r"(?:i|i'm|im|my|we|our|as an?|please)\b", re.IGNORECASE)
# "are they still?" leaves out what the question before says.
_LEAVES_OUT = re.compile(
    r"(?:(?:why|how(?: often)?) (?=\w+(?:n't)? (?:they|he|she)\b|\w+n't it\b)|(?:over|for|since|by|until) (?:how \w+|when) |when (?=(?:will"
    r"|can|could|would) ))?"
    rf"(?:{AUXILIARY}) (?:they|it|that|this|he|she|those|these)"
    r"(?: (?:ever )?be(?=\W*$))?(?: (?:not|all|still|now|yet|always|ever|too|also|really|often|then|before|usually|though))*"
    rf"|(?:who|which(?: \w+)?) (?:{AUXILIARY})",
    re.IGNORECASE,
)
_WHY_MATTERS = re.compile(r"why (?:does (?:that|this|it) matter|(?:is|are) (?:that|this|it|they|those) (?:so )?important)(?: so much)?", re.IGNORECASE)
_SAYS_NO_MORE = re.compile(r"(?:do|work|like|help|involved|about|for|there|good|any good|working|in place)", re.IGNORECASE)
_ANY_GOOD = re.compile(r"(?:any |really )?(?:good|effective|ok|okay|strong|use|useful|in place|used)(?: enough)?", re.IGNORECASE)


def what_else(turn: Turn) -> str | None:
    """Return what becomes of "and?"."""
    return None if turn.plain else turn.before.behind("what else")


def more(turn: Turn) -> str | None:
    """Return what becomes of "tell me more": what is told of it is in the paragraphs that the question brings."""
    if not ellipsis.MORE.fullmatch(turn.plain):
        return None
    parts = turn.before.parts
    no_more = parts.named and not parts.thing and (not parts.rest or _SAYS_NO_MORE.fullmatch(parts.rest)) and not PRONOUN.search(parts.noun)
    return f"What does the report say about {parts.noun}?" if no_more else f"{turn.before.question}?"


def why_it_matters(turn: Turn) -> str | None:
    """Return what becomes of "why does that matter?", of "Are contingency plans good?"."""
    if not _WHY_MATTERS.fullmatch(turn.plain) or turn.before.typed:
        return None
    matters = turn.before.parts
    judged = BE.fullmatch(matters.auxiliary) and not matters.there and _ANY_GOOD.fullmatch(matters.rest) and not PRONOUN.search(matters.noun)
    return f"why {'do' if plural(matters.subject) else 'does'} {matters.noun} matter?" if judged else None


def leaves_out(turn: Turn) -> str | None:
    """Return what becomes of "are they still?", "until what age?", "for example?"."""
    return turn.behind() if _LEAVES_OUT.fullmatch(turn.plain) or ellipsis.NO_VERB.fullmatch(turn.plain) else None


def of_a_statement(turn: Turn) -> str | None:
    """Return what becomes of "how much was it?", of "I want to know whether the money has helped": no part of that is a question's."""
    asks = PRONOUN.search(turn.plain) or ellipsis.BARE.fullmatch(turn.plain)
    return turn.behind() if _STATEMENT.match(turn.before.question) and asks else None


def question_word(turn: Turn) -> str | None:
    """Return what becomes of "why?", "who by?", "since when?"."""
    before = turn.before
    bare = None if _WHO_IS_THAT.fullmatch(turn.plain) else ellipsis.BARE.fullmatch(turn.plain)
    if not bare:
        return None
    whole = asked_of(bare, before.typed or before.question)
    return before.put(whole, turn.plain) if before.alone or not whole else behind(whole, before.question)
