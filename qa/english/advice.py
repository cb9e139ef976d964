"""Whether a question asks for advice, or what somebody may do: no report tells that."""

import re

_ADVICE = re.compile(
    r"(?:^|[.,;:–-] *|\b(?:or|and|one|which) )(?:should|shall|ought) (?:i|we|my)\b"
    r"(?! (?:\w+ )?(?:be (?:\w+ing|seen|told|given|visited|asked)|have been|have (?:an?|had|my)|get (?:a say|any say|visits?|told|asked)|expect)\b)"
    r"|\bwhat (?:do|would) you (?:advise|recommend|suggest|think)"
    r"|\b(?:can|could|would) you (?:advise|recommend)"
    r"(?! (?:(?:me|us) )?(?:how (?:many|much|often|long)|who|when|where|which|what (?:grade|is|was|are|were|the)\b))"
    r"|\bdo you (?:advise|recommend|think)|\bis it (?:worth|better) (?:me|us|my)\b"
    r"|\bwhat should (?:i|we) (?:say|tell|write|do(?! to (?:join|apply|report|become)\b))\b"
    r"|\bwhat should (?:i|we|councillors?|the (?:committee|panel)) (?:ask|challenge|press)\b"
    r"|\bwould (?:i|we) be better off\b|\bwhat are my (?:chances|legal)"
    r"|\bhow (?:do|can|could|would) (?:i|we) (?:get (?:my|our|them|him|her)\b|complain(?! about (?:the |this )?(?:inspection|report|inspectors"
    r"|ofsted)\b)|appeal|challenge|stop)"
    r"|\bwho (?:do|can|should) (?:i|we) complain to\b|\bwhat can (?:i|we) do (?:if|about)\b|\b(?:can|where do) (?:i|we) (?:complain|appeal)\b",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"^(?:and |so |but )?(?:can i (?:refuse|say no|stop|insist)|do i (?:have|need) to|am i allowed|is it legal|what are my rights)\b", re.IGNORECASE
)


def asks_for_advice(question: str) -> bool:
    """Whether the question asks what somebody should do, which no report answers."""
    return bool(_ADVICE.search(question))


def asks_for_rights(question: str) -> bool:
    """Whether the question asks what somebody may or must do, which a report seldom tells: "Can I refuse to let them in?"."""
    return bool(_RIGHTS.search(question))
