"""Number in English: whether words name one thing or several, and the verb that agrees with them.

    plural("reviews of care plans")  ->  True          agreeing("Is", "reviews")  ->  "Are"

It knows the words of short questions. What a follow-up names (qa/follow_ups/follow_up.py) is put into an earlier question only where the two agree.
"""

import re

# Where the noun that counts has been named: "reviews of care plans", "children who go missing", "families coming back".
_AFTER = re.compile(
    r"\s(?:of|in(?! (?:care|need)\b)|at|on|for|from|with|under"
    r"|without|against|taught|by|to|about|before|(?<!looked\s)after|between|who|that|which|whose|missing|leaving|coming|living|waiting|placed|known)\b.*",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:people|police|(?:children|kids|youngsters)(?: in (?:care|need))?|men|women|staff|them|others)$|(?<![sui])s$|\w\sand\s\w", re.IGNORECASE
)
_ONE_IN_S = re.compile(r"\b(?:news|ethos|dcs|access)$", re.IGNORECASE)
# What is not counted, and so takes no "a": "adoption", "training", "leadership".
_UNCOUNTED = re.compile(r"(?:tion|ing|ship|ance|ence|care|work|health|support|help|abuse|education|housing|turnover|retention)$", re.IGNORECASE)
_PAIRS = (
    ("is", "are"),
    ("was", "were"),
    ("does", "do"),
    ("has", "have"),
    ("isn't", "aren't"),
    ("wasn't", "weren't"),
    ("doesn't", "don't"),
    ("hasn't", "haven't"),
)
_TO_SEVERAL = dict(_PAIRS)
_TO_ONE = {several: one for one, several in _PAIRS}


def plural(words: str) -> bool:
    """Whether the words name several things: `social workers`, `children in care`, but not `staff turnover`."""
    noun = _AFTER.sub("", words.strip())
    return bool(_SEVERAL.search(noun)) and not _ONE_IN_S.search(noun)


def uncounted(words: str) -> bool:
    """Whether the words name what is not counted: `adoption`, `leadership of schools`."""
    return bool(_UNCOUNTED.search(_AFTER.sub("", words.strip())))


def agreeing(auxiliary: str, words: str) -> str:
    """Return the auxiliary as it goes with the words: `agreeing("Is", "reviews")` is "Are"; any other word is as it was."""
    changed = (_TO_SEVERAL if plural(words) else _TO_ONE).get(auxiliary.lower(), auxiliary)
    return changed.capitalize() if auxiliary[:1].isupper() else changed


def one_of(words: str) -> str:
    """Return the words for one of these things: `family` of "families"."""
    behind = _AFTER.search(words)
    head, tail = (words[: behind.start()], behind.group()) if behind else (words, "")
    return (re.sub(r"ies$", "y", head) if head.endswith("ies") else head.removesuffix("s")) + tail
