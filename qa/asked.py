"""What a question asks for, a count, money, an age, a time, and whether a text holds any such thing: what a small model is bad at.

It only ever speaks against a text: a paragraph with no number in it does not say how many. Measured on the answerable questions of
all labelled reports (`python -m pytest tests/test_asked.py`), no paragraph that answers is ruled out.
"""

import re

_NUMBER = (
    r"\d|%|\bper cent\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|halves|thirds?|quarters?|fifths?|tenths?|dozen|no|none|both|single)\b"
)
_SPAN = r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|decade|term)\b"
_MONTH = r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b"
# What a question asks for, and what a text that answers must hold.
_KINDS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(held, re.IGNORECASE))
    for asked, held in (
        (r"\bhow many\b|\bwhat number\b", _NUMBER),
        (r"\bwhat (?:percentage|proportion|share|fraction)\b", rf"{_NUMBER}|\bmost\b|\bmajority\b|\bfew\b"),
        (
            r"\bhow much (?:money|does|did|is|are|was|were|has|have|do|will|of)\b"
            r"(?!.*\b(?:attention|notice|help|support|say|left|trust|confidence|know)\b)",
            rf"[£$€]|{_NUMBER}",
        ),
        (r"\bhow old\b|\bwhat age\b", rf"\d|{_SPAN}|\baged?\b|teen"),
        (
            r"\bhow (?:often|frequently)\b",
            rf"{_NUMBER}|{_SPAN}|\b(?:daily|weekly|monthly|quarterly|annual|yearly|fortnight|every|each|once|twice|times|always|never)"
            r"|regular|frequent|rare|seldom|sometimes|often|occasional",
        ),
        (
            r"^(?:when (?:did|was|were|will|is|are|does|do|has)|what (?:year|month|date|day)|since when|on what date)\b",
            rf"\d|{_SPAN}|{_MONTH}|\b(?:since|recent|last|next|when|after|before|until|once|during|at the time|first|now|begin)",
        ),
        (r"\bhow long\b", rf"{_NUMBER}|{_SPAN}|\b(?:long|since|short|quick|prompt)"),
    )
)


def lacks(question: str, text: str) -> bool:
    """Whether the question asks for a kind of thing that the text holds none of: `lacks("How old are they?", "They are well.")`."""
    return any(asked.search(question) and not held.search(text) for asked, held in _KINDS)
