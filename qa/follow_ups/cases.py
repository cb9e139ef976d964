"""A follow-up that asks of a case or a time: "and if they refuse?", "what about when they leave care?", "and at night?"."""

import re

from ..english.binding import PRONOUN
from . import ellipsis
from .leaning import leans_on, subjects
from .restated import as_statement
from .this_turn import Turn

_WHEN_THEY_DO = re.compile(
    r".*\b(?:when|if|once|after|before|because) (?:they|it|he|she) (?:do|does|did|are|is|were|was|have|has|don't|doesn't|didn't|aren't|isn't)", re.IGNORECASE
)
# "who checks that they do?", of "Do social workers visit?"
_THAT_THEY_DO = re.compile(
    r"(?P<asks>(?:who|whose|what|how|when|is|are|do|does|did|has|have|can|why)\b.* (?:that|whether|if|sure|checks?|check up|knows?|proves?|shows?))"
    r" (?:they|it|he|she) (?P<verb>do|does|did|are|is|were|was|have|has)",
    re.IGNORECASE,
)
_BEFORE_THEM = re.compile(r"(?:before|after) (?:her|him|them)\b", re.IGNORECASE)  # "and before her?", which points back
# "and if a teenager refuses?", "and when none is free?": what happens then is asked
_CASE = re.compile(
    r"(?!.*(?:,|\b(?:who|what|how|which|why|where|whether)\b))"
    r"(?:if (?!(?:so|any|not|possible|only)\b)|(?:when|once) (?:an?|none|no one|nobody|one|someone) (?!(?:day|week|month|term|year)\b))\w.*",
    re.IGNORECASE,
)
# "if they refuse, what can I do?": the case goes behind what is asked
_IF_MAIN = re.compile(
    r"(?:and |so |but )?(?P<case>if (?:they|it|he|she|someone|somebody) .+?),? (?P<main>(?:can|do|does|will|would|could|what|who|how|is|are) (?:i|we"
    r"|they|you|he|she|it|the|my)\b.+)",
    re.IGNORECASE,
)
# "during the day?" is asked in the place of another time.
_OF_DAY = re.compile(
    r"\b(?:out[- ]of[- ](?:office[- ])?hours|(?:at|by|in the) (?:night|weekends?|evenings?)|(?:during|in) (?:the day(?:time)?|office hours|working hours))\b",
    re.IGNORECASE,
)
_WHEN_IT_IS = re.compile(r"(?:when|once) ", re.IGNORECASE)


def case_first(turn: Turn) -> str | None:
    """Return what becomes of "if they do go in can I still see them"."""
    main = _IF_MAIN.fullmatch(turn.plain)
    return turn.again(f"{main['main']} {main['case']}?") if main else None


def in_a_case(turn: Turn) -> str | None:
    """Return what becomes of "and if a teenager refuses?"."""
    case = turn.opener and not turn.supposed and _CASE.fullmatch(turn.plain)
    return turn.before.behind(f"what happens {turn.plain}") if case and len(subjects(turn.plain)) <= ellipsis.WHOLE else None


def when_they_do(turn: Turn) -> str | None:
    """Return what becomes of "what happens when they don't?"."""
    return turn.behind() if _WHEN_THEY_DO.fullmatch(turn.plain) and not turn.supposed else None


def that_they_do(turn: Turn) -> str | None:
    """Return what becomes of "who checks that they do?", of "Do social workers visit?"."""
    so = _THAT_THEY_DO.fullmatch(turn.plain)
    if not so:
        return None
    said = as_statement(turn.before.question, so["verb"]) if turn.before.alone else ""
    return f"{so['asks']} {said}?" if said else turn.behind()


def behind_a_story(turn: Turn) -> str | None:
    """Return what becomes of "what if I move?", of "I rent from a charity. Is there any help for us?"."""
    leans = turn.about or PRONOUN.search(turn.plain) or ellipsis.BARE.fullmatch(turn.plain) or leans_on(turn.plain, turn.before.question)
    if not (turn.before.story and leans):
        return None
    return turn.before.behind(f"what happens {turn.supposed}" if turn.supposed else turn.plain)


def happens_then(turn: Turn) -> str | None:
    """Return what becomes of "and when they come back?", of "What happens when children go missing?"."""
    case = turn.part if turn.about else turn.plain
    when = _WHEN_IT_IS.match(case) and ellipsis.ADVERBIAL.fullmatch(case) and ellipsis.HAPPENS.match(turn.before.question)
    return turn.before.behind(f"what happens {case}") if when else None


def about_when(turn: Turn) -> str | None:
    """Return what becomes of "what about when they leave care?"."""
    when = turn.about and _WHEN_IT_IS.match(turn.part) and ellipsis.ADVERBIAL.fullmatch(turn.part)
    return f"{turn.before.question} {turn.part}?" if when and not turn.before.typed else None


def at_another_time(turn: Turn) -> str | None:
    """Return what becomes of "during the day?", "everywhere?", "even in a crisis?"."""
    plain, before = turn.plain, turn.before
    if not ellipsis.ADVERBIAL.fullmatch(plain):
        return None
    other_time = _OF_DAY.search(before.question) if _OF_DAY.search(plain) else None
    if other_time:
        return f"{before.question[: other_time.start()]}{plain}{before.question[other_time.end() :]}?"
    points = _BEFORE_THEM.match(plain) or (before.typed and PRONOUN.search(plain))
    return turn.behind() if points else f"{before.question} {plain[:1].lower()}{plain[1:]}?"


def if_they_do(turn: Turn) -> str | None:
    """Return what becomes of "and if they say no?"."""
    return turn.before.behind(f"what happens {turn.supposed}") if turn.supposed else None
