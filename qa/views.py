"""Who says what, and of what, where a text tells only what others say: "Children told inspectors that they do" tells nothing of parents.

It only ever speaks against a text, and not where one goes on with "they" or "some", who may be anybody named before.
"""

import re

# As a question names them, and as a text that tells of them may.
_VIEWERS = (
    ("councillors|elected members|politicians", r"councillor|members?\b|politic|cabinet|scrutin|council\b|leaders|corporate parent|cross-party"),
    ("parents|mums|dads|mothers|fathers|families", r"parent|famil|mother|father|mum\b|dad\b|carer|relative"),
    ("foster carers", r"foster|carer|famil"),
    ("adopters|adoptive parents", r"adopt|parent|carer"),
    (
        r"social workers|staff|(?:the )?workforce|practitioners",
        r"social work|staff|worker|practitioner|workforce|professional|employee|team|manager|advis[eo]r|those\b",
    ),
    ("(?:the )?police", r"police|partner|agenc|professional|stakeholder"),
    (r"(?:the )?(?:family )?(?:judges?|courts?|judiciary)|cafcass", r"judge|court|judici|cafcass|legal|partner|agenc|stakeholder|professional"),
    ("care leavers", r"leaver|care[- ]experienced|young|adults?\b|child"),
    (r"(?:the )?(?:other |partner |external )*(?:agencies|partners)", r"partner|agenc|professional|police|health|school|stakeholder|cafcass|judge|court"),
    ("(?:senior |team )*managers|(?:senior )?leaders", r"manage|leader|director|senior|staff|authority|council"),
)
_WHOM = "|".join(asked for asked, _ in _VIEWERS)
_ASKS_VIEW = re.compile(
    rf"^(?:so |and )?(?:(?:what|how) )?(?:do|does|did|have|has|are|were) (?:the |all |most |any |local )*(?P<whom>{_WHOM})(?! in\b| of\b)"
    r" (?:(?:all|ever|actually|really|still|generally) )*(?:think|thought|say(?! to\b)|said|tell|told (?=inspectors|ofsted)|feel"
    r"|felt|value|valued|trust|rate|praise|describe|confident|happy|pleased"
    r"|(?:got |have |had |any |lost |gained )*(?:confidence|trust|faith) in)\b",
    re.IGNORECASE,
)
_TOLD_BY = tuple((re.compile(asked, re.IGNORECASE), re.compile(rf"\b(?:{told})", re.IGNORECASE)) for asked, told in _VIEWERS)
_TELLS_VIEW = re.compile(
    r"\b(?:children|young people|parents|families|carers|adopters|social workers|staff|workers|care leavers|agencies|partners"
    r"|professionals|judge|cafcass|schools) (?:\w+ )?(?:told|said|say|tell|reported|report|spoke|speak|value|valued|feel|felt|think|praised?|described?)\b"
    r"|\bconfidence of (?:the |its |their )?(?:staff|partners|agencies|children|families|parents|carers|social workers|workers)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"^(?:They|Others?|Some|Many|Most|All|Those|Both|Several|A few)\b|[.?!] (?:They|Others?|Some|Many|Most|All|Those|Both|Several)\b")
_JOINS = re.compile(r"\b(?:and|or)\b|,", re.IGNORECASE)
# "Did the judge say anything about adoption?": that they said something of something else does not tell. What is asked about, and what names it.
_SAID_ANYTHING = re.compile(
    r"^(?:so |and )?(?:did|do|does|have|has) (?!(?:it|they|you|(?:the|this) (?:report|inspection)|ofsted|(?:the )?inspect\w+)\b)[\w'’ -]+?"
    r" (?:say|said|tell|told|mention|mentioned|raise|raised|report|reported) (?:(?:the )?(?:inspectors|ofsted) )?"
    r"anything (?:\w+ )?(?:about|on|of) (?P<what>[^?]+)",
    re.IGNORECASE,
)
_NAMED_BY = tuple(
    (re.compile(rf"(?:(?:the|their|its) )?(?:{asked})\W*", re.IGNORECASE), re.compile(rf"\b(?:{told})", re.IGNORECASE))
    for asked, told in (
        ("adoption|adopters|being adopted", "adopt"),
        ("special guardian(?:s|ship)", "guardian|SGO"),
        ("foster(?:ing| care| carers)", "foster|carer"),
        ("social workers?", "social work|worker|staff|practitioner"),
        ("schools?|education", "school|educat|learn|teach|attend|exam"),
        ("(?:the )?police", "police"),
        ("personal advis[eo]rs?", "advis|Y?PAs?\\b"),
        ("IROs?|independent reviewing officers?", "IRO|review"),
        ("pay|salar(?:y|ies)|wages", "pay|paid|salar|wage|money|financ"),
    )
)


def of_others_view(question: str, text: str) -> bool:
    """Whether the question asks for the view of one group, and the text tells that of another and has no word of the one."""
    asked = _ASKS_VIEW.match(question)
    if not asked or not _TELLS_VIEW.search(text) or _OF_THEM.search(text) or _JOINS.search(question):
        return False
    return not any(told.search(text) for whom, told in _TOLD_BY if whom.fullmatch(asked["whom"]))


def says_of_other(question: str, text: str) -> bool:
    """Whether the question asks if somebody said anything about something that goes by one name, and the text has no word of it."""
    asked = _SAID_ANYTHING.match(question)
    return asked is not None and any(form.fullmatch(asked["what"].strip()) and not told.search(text) for form, told in _NAMED_BY)
