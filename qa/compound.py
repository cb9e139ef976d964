"""A question that asks two things becomes two questions: "What is done for children, and is it enough?", "… both at home and in care?".

It only splits what is plainly two; what it leaves whole is answered as one question.
"""

import re

from .follow_up import standalone

_WORD = r"(?:what|how|who|whose|when|where|why|which)"
_AUXILIARY = r"(?:is|are|was|were|do|does|did|has|have|can|will)"
_LEAD = rf"(?:{_WORD}|{_AUXILIARY}|in what|by how|at|for|from|in|on|to)\b"
_TWO_QUESTIONS = re.compile(rf"(?P<first>{_LEAD}.{{12,}}?)(?:[,;]? and (?={_WORD}\b)|[,;] and (?={_AUXILIARY}\b))(?P<second>.+)", re.IGNORECASE)
_BOTH = re.compile(rf"(?P<lead>{_LEAD}.+?),? both (?P<first>.+?),? and (?P<second>.+)", re.IGNORECASE)
_TWICE = re.compile(rf"(?P<lead>{_LEAD}.+?),? (?P<first>(?P<before>for|in|on|to|by|with|from|at|about|of) .+?),? and (?P<second>(?P=before) .+)", re.IGNORECASE)
_SHORTEST = 4  # words of a question that can be searched for by itself


def parts(question: str) -> tuple[str, ...]:
    """Return the two questions that the question consists of, each to be understood alone, or nothing: `parts("Who chairs it and who is on it?")`."""
    plain = question.rstrip(" ?.!")
    two = _TWO_QUESTIONS.fullmatch(plain)
    if two:
        second = standalone(two["second"], [two["first"]])
        return (two["first"], second) if len(second.split()) >= _SHORTEST else ()
    twice = _BOTH.fullmatch(plain) or _TWICE.fullmatch(plain)
    return tuple(f"{twice['lead']} {twice[name]}" for name in ("first", "second")) if twice else ()
