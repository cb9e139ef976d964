"""Whom somebody who asks said to be: "people like me", of "I'm a foster carer.", are foster carers, and "we", of a care leaver, care leavers.

Only those of whom a report tells: of councillors and parents it is left as it was typed.
"""

import re
from collections.abc import Sequence

from index.lexical import STOP_WORDS

WE = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:i'm|i am|im) an? (?:\w+ )?(?P<role>care leaver|foster carer|kinship carer|adopter|special guardian|social worker|young carer)\b"
    r"|\bi(?:'ve)? (?P<left>left care|was in care|grew up in care)\b|\b(?:i|we) foster\b",
    re.IGNORECASE,
)
_LIKE_ME = re.compile(r"\b(?:people|those|someone|somebody|anyone|kids|young people|others) (?:like (?:me|us)|in my position)\b", re.IGNORECASE)

# "I left care last year": when, and nothing of what it was like.
_OF_WHEN = frozenset(["years", "year", "ago", "last", "month", "months", "aged", "age", "here", "now", "recently", "myself", "too", "also", "local", "council"])


def said_of_whom(question: str, history: Sequence[str]) -> str:
    """Return the question with "care leavers" for the "we" and "people like me" of somebody who said, before or in it, to be one."""
    *before, asked = re.split(r"(?<=[.!]) +", question.strip())
    roles = [
        found["role"] or ("care leaver" if found["left"] else "foster carer")
        for line in (*history, *before)
        for found in _ROLE.finditer(line.replace("’", "'"))
    ]
    if not roles or not (_LIKE_ME.search(asked) or (WE.search(asked) and (history or before))) or _ROLE.search(asked):
        return question
    several = roles[-1].lower() + "s"
    told = re.sub(r"\bours?\b", f"{several}'", _LIKE_ME.sub(several, asked), flags=re.IGNORECASE)
    told = re.sub(r"\b(?:we|us)\b", several, told, flags=re.IGNORECASE)
    return " ".join([*(line for line in before if not _says_only_who(line.replace("’", "'"))), told[:1].upper() + told[1:]])


def _says_only_who(sentence: str) -> bool:
    """Whether the sentence tells who asks and nothing of them: "I'm a foster carer.", "I left care in 2015."."""
    said = [word for word in re.findall(r"[a-z']+", _ROLE.sub(" ", sentence).lower()) if word not in STOP_WORDS and word not in _OF_WHEN]
    return bool(_ROLE.search(sentence)) and not said
