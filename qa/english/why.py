"""Whether a question asks for a reason: "Why …?", "What has caused …?", "How come …?"."""

import re

_WHY = re.compile(
    r"\bwhy\b|\bhow come\b|\b(?:for )?what reasons?\b"
    r"|\bwhose fault\b|\bwhat (?:has |have |had )?(?:caused|made|led|explains)\b|\bwhat (?:is|was|lies|lay) (?:\w+ )?behind\b"
    r"|\breasons? (?:for|why|that|behind)\b|\bwhat .*\breasons?\b|\bwhat is causing\b|\bbecause of what\b",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(r"(?:list|name|which|what (?:are|were)) .*\bexplain\w* why\b", re.IGNORECASE)
# It asks what comes of it.
_MATTERS = re.compile(
    r"\bwhy .*\b(?:matters?|important|a problem|a worry|a concern|an issue)\b"
    r"|\bwhy (?:is|are|was|were) (?:(?!not\b)[\w'’-]+ )+(?<!\bless )(?<!\bnot )(?<!\blonger )(?:useful|helpful|valuable|beneficial)\W*$",
    re.IGNORECASE,
)


def asks_why(question: str) -> bool:
    """Whether the question asks for a reason, not for the things that explain one, "List what explains why it is slow.", nor why something matters."""
    return bool(_WHY.search(question)) and not (_EXPLAINS.match(question) or _MATTERS.search(question))
