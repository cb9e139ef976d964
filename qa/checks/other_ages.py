"""Whether what would be quoted tells of those of another age than the question: of those under 18 alone, where it asks for those over 18."""

import re

# "18-year-olds", "aged 16 to 18"; "up to the age of 25" is a limit, and no age of theirs.
_AGES = re.compile(
    r"(?<!over )(?<!under )\b(\d\d?)(?:-?(?: to | and | or |[-–])(\d\d?))?[- ]years?[- ]olds?\b|\baged (\d\d?)(?: (?:to|and|or) (\d\d?))?\b"
    r"|(?<!about to )\b(?:reach(?:es|ed|ing)?|turn(?:s|ed|ing)?) (?:the age of (?=1\d|2[0-5])|(?=\d\d\b(?![%,.]?\d| (?!and\b|or\b|in\b|are\b|is\b|have\b"
    r"|has\b)\w)))"
    r"(1\d|2[0-5])\b",
    re.IGNORECASE,
)
_AND_OVER = re.compile(r"\baged? (\d\d) (?:and|or) (?:over|above|older)\b", re.IGNORECASE)
_LAST_AGE = 25  # until which care leavers are helped
_OVER, _UNDER = (
    re.compile(
        rf"\b(?:{before})(?: the age of)? (\d\d)\b(?!%|,| per)|\b(\d\d)s? (?:and|or) (?:{behind})\b|\b{word}[- ](\d\d)s\b",
        re.IGNORECASE,
    )
    for word, before, behind in (
        ("over", "over|above|older than|aged over|past|beyond|after|more than", "over|older|above"),
        ("under", "under|below|younger than|aged under", "under|younger|below"),
    )
)
_DENIES = re.compile(r"n['’]t\b|\b(?:why|how come|not|no|nothing|never|only)\b", re.IGNORECASE)


def of_other_ages(question: str, text: str) -> bool:
    """Whether question and text name ages, and no same one: "those who are 17", of "16-year-olds"."""
    asked, told = _ages(question), _ages(text)
    return bool(asked and told) and asked.isdisjoint(told) and not any(re.search(rf"\b{age}\b", text) for age in asked)


def _ages(text: str) -> frozenset[int]:
    """Return the ages that the text names, and those between where it names a range."""
    found = {age for first in _AND_OVER.findall(text) for age in range(int(first), _LAST_AGE + 1)}
    for ages in _AGES.findall(text):
        ends = [int(age) for age in ages if age]
        found |= set(range(min(ends), max(ends) + 1))
    return frozenset(found)


def on_other_side_of_age(question: str, text: str) -> bool:
    """Whether the question is of those over an age and the text of those under it alone, or the other way round."""
    if _DENIES.search(question):
        return False
    over, under = _bounds(_OVER, question), _bounds(_UNDER, question)
    of_under, of_over = _bounds(_UNDER, text) - _bounds(_OVER, text), _bounds(_OVER, text) - _bounds(_UNDER, text)
    return bool((over & of_under and not under) or (under & of_over and not over))


def _bounds(form: re.Pattern[str], text: str) -> set[str]:
    return {age for ages in form.findall(text) for age in ages if age}
