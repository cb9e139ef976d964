"""What a question asks for, a count, money, an age, a time, a name, and whether a text holds any such thing: what a small model is bad at.

It only ever speaks against a text: a paragraph with no number in it does not say how many. Measured on the answerable questions of
all labelled reports (`python -m pytest tests/test_asked.py`), no paragraph that answers is ruled out.
"""

import re

_NUMBER = (
    r"\d|%|\bper cent\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|(?-i:million)|half|halv\w+|doubl\w+|trebl\w+|once|twice|first|second|thirds?|fourth|quarters?|fifths?|sixth|seventh|eighth|ninth|tenths?|dozen|no|none|both|single)\b"
)
_SPAN = r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|decade|term)\b"
_MONTH = r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b"
# "Over the last 18 months" and "since 2020" do not say how many.
_LASTING = rf"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:(?!(?:an?|each|every|per|in|of)\b)\w+[ -])?{_SPAN[2:]}"
_COUNT = rf"(?<![\d.,£])(?!{_LASTING}|(?:19|20)\d\d\b|\d+ {_MONTH[2:]})(?:{_NUMBER})|£"
_TIMES = r"(?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|terms?|times?|evenings?|sessions?|lessons?)\b"
# Whoever holds one of these has a name; a question that asks who somebody else is may be answered with "a superintendent".
_ROLE = r"(?:director|executive|member|inspector|head|manager|chair\w*|judge|leader|officer|principal|commissioner|governor|headteacher|boss|author|person)"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_PERSON = (
    r"(?-i:\b(?:Councillor|Cllr|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Professor|Lord|Lady|Judge|Reverend)\b"
    rf"|\b(?!(?:{_MONTHS})\b)[A-Z][a-z’'-]+ (?:[A-Z][\w.’'-]* )?[A-Z][a-z’'-]+)"
)
_NAME = rf"(?-i:(?<=[\w,;:’”'(–] )(?!(?:{_MONTHS}|Ofsted|I)\b)[A-Z][a-z’'-]+|[“‘\"]| ')"
# What a question asks for, and what a text that answers must hold.
_KINDS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(held, re.IGNORECASE))
    for asked, held in (
        (rf"\bhow many (?!{_TIMES})|\bwhat number\b", _COUNT),
        (r"\bhow many\b|\baverage (?:\w+ )?(?:caseload|number|age|wait|cost|pay|score|length)", _NUMBER),
        (r"\bby what (?:percentage|proportion|share|fraction)\b|\bby how much\b", _COUNT),
        (r"\bwhat (?:percentage|proportion|share|fraction)\b", rf"{_COUNT}|\bmost\b|\bmajority\b|\bfew\b"),
        (
            r"\bhow much (?:money|does|did|is|are|was|were|has|have|do|will|of)\b"
            r"(?!.*\b(?:attention|notice|help|support|say|left|trust|confidence|know)\b)",
            rf"[£$€]|{_NUMBER}",
        ),
        (r"\bhow old\b|\bwhat age\b", rf"\d|{_SPAN}|\baged?\b|teen|birthday|\b(?:over|under|from|until) \w"),
        (
            r"\bhow (?:often|frequently)\b",
            rf"{_NUMBER}|{_SPAN}|\b(?:daily|weekly|monthly|quarterly|annual|yearly|fortnight|every|each|once|twice|times|always|never)"
            r"|regular|frequent|rare|seldom|sometimes|often|occasional",
        ),
        (
            r"^(?:when (?:did|was|were|will|is|are|does|do|has)|what (?:year|month|date|day)|since when|on what date)\b",
            rf"\d|{_SPAN}|{_MONTH}|\b(?:since|recent|last|next|when|where|after|before|until|once|during|at the time|first|now|begin)",
        ),
        (
            r"^(?:so |and )?who(?:'s| is| was| has been| were) (?:(?:the|its|their|brought in|appointed|made|hired|named|recruited) )(?:as )?(?:the |a |an )?"
            rf"(?:[a-z’'-]+ ){{0,4}}{_ROLE}\b|\bnames? (?:of )?the (?:[a-z’'-]+ ){{0,3}}{_ROLE}\b",
            _PERSON,
        ),
        (r"^(?:what|which)\b.* (?:called|named)\W*$|^what (?:is|are|was|were) the names? of\b|^name the\b", _NAME),
        # "52% are not in work" does not say how many are.
        (
            r"^(?=.*\b(?:how many|how much of|what (?:percentage|proportion|share|fraction))\b)(?!.*\b(?:not|neets?|out of|without|n['’]t)\b)"
            r".*\bin (?:education|employment|work|training|a job|jobs)\b",
            r"(?<!not )(?<!neither )\b(?:in|into|at|have|has|found|started|began) (?:\w+ ){0,3}(?:education|employment|training|college|university)"
            r"|\b(?:work|stud(?:y|ies)|employed|working|apprentice\w*|jobs?)\b",
        ),
        (r"\bhow long\b", rf"{_NUMBER}|{_SPAN}|\b(?:long|since)"),
        (r"^(?!(?:is|are|was|do|does|did|can|will|who|what|which|where|how)\b)(?:[\w'’-]+ ){1,5}numbers?\W*$", _COUNT),
        (r"\b(?:stands?|short) for\W*$", r"(?-i:\([A-Z][A-Za-z&]*\))|\b(?:stands?|short) for\b"),
        (r"\bnext (?:inspect\w*|visit)\b", r"\b(?:next|will|again|due|within|future|plan\w*|re-?inspect\w*|return\w*)\b"),
        (
            r"\bwhich (?:other )?(?:council|local authority|borough|town|city|organi[sz]ation|charity|company|firm|university|hospital|trust)\b",
            _NAME,
        ),
        (r"\bwho (?:chairs|chaired|is chairing|is the chair)\b", rf"\bchair|\b(?:lead|led|head|presid)|{_PERSON}"),
    )
)


def lacks(question: str, text: str) -> bool:
    """Whether the question asks for a kind of thing that the text holds none of: `lacks("How old are they?", "They are well.")`."""
    return any(asked.search(question) and not held.search(text) for asked, held in _KINDS)
