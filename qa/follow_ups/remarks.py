"""A follow-up that remarks on what was asked before: "I don't believe it", "so job done?", "so children wait longer"."""

import re

from ..english.binding import PRONOUN
from . import ellipsis
from .before import behind
from .this_turn import Turn

_IN_SHORT = re.compile(
    r"(?:in (?:plain|simple) (?:english|words|terms|language)|in (?:short|a nutshell|brief|other words|summary|a sentence))(?: please)?", re.IGNORECASE
)
_EVIDENCE_FOR_IT = re.compile(r"what(?:'s| is) (?:the|your|their) (?:evidence|proof|basis|source) (?:for|of) (?:it|that|this)", re.IGNORECASE)
# "I don't believe it", "that can't be right": of all that was asked, and not of its subject
_DISBELIEVES = re.compile(
    r"(?:really,? |sorry,? |are you sure,? )*(?:"
    r"(?:i |i'm |im |i am )?(?:(?:do|did|ca)n't (?:really )?(?:believe|buy|accept|agree with|think)|cannot believe|doubt"
    r"|(?:am )?not sure i (?:believe|buy|agree with))"
    r" (?:it|that|this)"
    r"|i (?:find|found) (?:it|that|this) (?:very )?(?:hard|difficult) to (?:believe|credit)"
    r"|(?:it|that|this) (?:can't|cannot|couldn't|isn't|is not|doesn't|does not)(?: be| sound| seem| look)? (?:right|true|correct|accurate|possible)"
    r"|(?:can|could) (?:it|that|this) (?:really )?be (?:right|true|correct|accurate)|is (?:it|that|this) (?:really |actually )?so"
    r"|do you (?:really )?believe (?:it|that|this)"
    r"|(?:it|that|this)(?:'s| is) (?:not true|not right|a lie|nonsense|hard to believe|not what (?:i|we) (?:heard|see|saw|was told|were told))"
    r"|[\w' -]{2,30} (?:says?|said|tells? me|told me|reckons?|thinks?) (?:it|they|that) (?:is|are|do|does|was|were|did|has|have)n't"
    r")(?: (?:at all|though|tho|for a (?:minute|second|moment)|somehow))?",
    re.IGNORECASE,
)
# "so job done?": a comment, and no topic
_CLOSES = re.compile(
    r"(?:(?:job|all|problem|case|so far so|everything(?:'s| is)?) )*(?:done|sorted|fixed|solved|good|closed|fine|no change|nothing changed)(?: then| now)?",
    re.IGNORECASE,
)
# "they did a review of it, didn't they, what came of that?"
_SAYS_AND_ASKS = re.compile(
    r"(?P<said>(?:they|it|he|she|there)\b[^,?.!]{6,60}),? (?:is|are|was|were|do|does|did|has|have)(?:n't)? (?:they|it|he|she|there)\b[,?.! ]+"
    r"(?P<asks>(?:and |so |but )?(?:what|who|when|where|why|how|which|is|are|did|does|do|has|have)\b.{3,})",
    re.IGNORECASE,
)
_ONE_BODY = re.compile(r"\b(?:team|hub|service|school|panel|board|unit|agency|programme|project|scheme|MASH)$")
_SO_OR_BUT = re.compile(r"\b(?:so|but)\b", re.IGNORECASE)
# "so they have no backlog then?"
_THEY_SAY = re.compile(
    r"(?:they|he|she|it|there)(?:'(?:s|re|ve|ll)\b| (?:is|are|was|were|do|does|did|has|have|had|can|will|get|got|don't|doesn't|aren't|isn't)\b)", re.IGNORECASE
)
_NOBODY = re.compile(r"(?:nobody|no[- ]one|nothing|none|everyone|everybody|everything)\b", re.IGNORECASE)  # "so nobody is harmed?"
_SO = re.compile(r"\bso\b", re.IGNORECASE)
_IS_IT_SO = re.compile(r"(?:is|are|was|were|do|does|did|has|have)\b", re.IGNORECASE)  # "so are children left at risk?"
_THEY_ALONE = re.compile(r"they\b(?!')", re.IGNORECASE)  # and not "they've"


def disbelieves(turn: Turn) -> str | None:
    """Return what becomes of "that can't be true, can it?", and of "in plain English?": what the report says of it is what can be told."""
    if not (_DISBELIEVES.fullmatch(turn.plain) or _IN_SHORT.fullmatch(turn.plain)):
        return None
    return turn.behind() if turn.before.typed or turn.before.story else f"{turn.before.question}?"


def asks_for_evidence(turn: Turn) -> str | None:
    """Return what becomes of "what's the evidence for that?"."""
    return turn.behind() if _EVIDENCE_FOR_IT.fullmatch(turn.plain) else None


def closes(turn: Turn) -> str | None:
    """Return what becomes of "so job done?"."""
    return turn.behind() if turn.opener and _CLOSES.fullmatch(turn.plain) else None


def says_so(turn: Turn) -> str | None:
    """Return what becomes of "so children wait longer"."""
    return turn.behind() if ellipsis.SAYS.match(turn.plain) and _SO_OR_BUT.search(turn.opener) else None


def says_and_asks(turn: Turn) -> str | None:
    """Return what becomes of "they did a review of it, didn't they, what came of that?": of what is said, behind what was asked."""
    both = _SAYS_AND_ASKS.fullmatch(turn.plain)
    return behind(both["asks"], f"{both['said']}? {turn.before.all}") if both else None


def a_body_does(turn: Turn) -> str | None:
    """Return what becomes of "so they have no backlog then?", of "Is the asylum team fully staffed?"."""
    if not (_says_of_them(turn) and turn.before.alone and _THEY_ALONE.match(turn.plain)):
        return None
    body = turn.before.parts
    one = body.named and _ONE_BODY.search(body.subject) and not PRONOUN.search(body.noun)
    return f"{body.noun} {turn.plain.partition(' ')[2]}?" if one else None


def concludes(turn: Turn) -> str | None:
    """Return what becomes of "so are children left at risk?", "so nobody is harmed?", "so they've got more staff now"."""
    is_so = _IS_IT_SO.match(turn.plain) or _NOBODY.match(turn.plain)
    so = _SO.search(turn.opener) and is_so and len(turn.plain.split()) < ellipsis.LONG
    return turn.behind() if so or _says_of_them(turn) else None


def _says_of_them(turn: Turn) -> bool:
    return bool(_SO_OR_BUT.search(turn.opener) and _THEY_SAY.match(turn.plain)) and len(turn.plain.split()) < ellipsis.LONG
