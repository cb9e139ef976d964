"""Whether what would be quoted tells of another group of people than the question: of social workers, where it asks about foster carers.

"Do managers listen to staff?" is answered by what social workers say of them, so what one group does to another is left alone.
"""

import re

from index.lexical import stems

from .posts import GIVE_SUPERVISION, OF_ADVISERS, OF_MANAGERS, OF_REVIEWERS, SUPERVISED

# "Has the number of foster carers risen?": that others are more or fewer says nothing of them.
_RISEN = re.compile(
    r"\b(?:numbers? of|(?:more|fewer)) (?:the )?"
    r"(?P<whom>foster carers?|foster families|adopters|special guardians|apprentic\w+|homeless [\w-]+)\b",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:ris(?:en|ing)|rose|gone (?:up|down)|go(?:ing)? (?:up|down)|gr[eo]w\w*|increas\w+|fall\w*|fell|come down|dropp?\w*|reduc\w+)\b", re.IGNORECASE
)
# Whom a question is about, and what else a text that tells of them may call them.
_GROUPS = {
    "adopters": "adopt",
    "foster carers": "foster|carer",
    "special guardians": "guardian",
    "kinship carers": "kin|famil|relative|connected|friend|guardian",
    "social workers": "social work|staff|worker|practitioner|workforce",
    "independent reviewing officers": OF_REVIEWERS,
    "teachers": "teacher|school",
    "birth parents": "parent|famil|mother|father|mum|dad",
    "parents": "parent|famil|mother|father|mum|dad",
    "personal assistants": OF_ADVISERS,
    "personal advisers": OF_ADVISERS,
    "residential staff": "resident|home|staff",
    "early help workers": "early help|famil",
    "family support workers": "famil|support",
    "managers": OF_MANAGERS,
    "iros": OF_REVIEWERS,
    "residents": r"resident|tenant|people|public|communit|local|household|neighbour",
    "victims": r"victim|survivor|complain|people|women|children",
    "callers": r"call|ring|rang|public|people",
    "child protection chairs": "chair|conference",
    "conference chairs": "chair|conference",
    "visitors": r"visit|famil|relative|partner|friend|anyone|everyone|guests?\b|those close",
    "officers": "officer|staff|inspector|guard",
    "nurses": "nurs|health|clinic|staff",
    "prisoners": r"prisoner|inmate|m[ae]n\b|wom[ae]n\b|arriv|offender|resident|population|custod",
}
_ABOUT_GROUP = re.compile(
    rf"^(?:so |and )?(?:(?:what|how|why|when|where) )?(?:are|do|does|have|did|were|can|will) (?:all |the |most |any )*({'|'.join(_GROUPS)})\b"
    rf"|^(?:all |the |most )*({'|'.join(_GROUPS)}) (?:have|has|are|get|do|can|will)\b",
    re.IGNORECASE,
)
# With whom a text opens: with any group, behind "Often," or "caseloads of" too; with those whom a service is for, alone, who may be the very ones that a
# question about another group names; and, where it is asked what a group is offered, with children, behind "Often," too, but not "the" or "new".
_ALL_OF = r"(?:all |most |some |the |many |new )*"
_SERVED = "arrivals|men|patients|pupils|tenants"
_OPENS_WITH_GROUP = re.compile(
    rf"^(?:\w+, )?(?:case ?loads (?:for|of) )?{_ALL_OF}(?:{'|'.join(_GROUPS)}|care leavers|{_SERVED}|staff)\b(?!['’])", re.IGNORECASE
)
_OPENS_WITH_SERVED = re.compile(rf"^{_ALL_OF}(?P<whom>{_SERVED})\b(?!['’])", re.IGNORECASE)
_OPENS_WITH_SERVED_CHILDREN = re.compile(r"(?:\w+, )?(?:all |most |some |many )?(?:children|young people|care leavers)\b(?!['’])", re.IGNORECASE)
# "Do managers listen to staff?": "Social workers feel listened to."
_DOES_TO_OTHERS = re.compile(
    r"^(?!.*\b(?:get|gets|given|have|has|receive|need|feel|think|say)\b).*\b(?:managers|officers|nurses|teachers|workers|staff)\b.*\b(?:listen"
    r"|supportive|support"
    r"|treat|kind|understand|approachable|visible|helpful|caring|accessible|respectful)\b",
    re.IGNORECASE,
)
_OTHERS_SAY = re.compile(
    rf"^{_ALL_OF}(?:[\w-]+ ){{0,2}}?(?:workers|staff|men|prisoners|patients|pupils|tenants|parents|carers|care leavers|arrivals)"
    r"(?: \w+)? (?:say|said|feel|felt|told|report|reported|describe|described|speak|spoke|are)\b[^.;]*"
    r"\b(?:listened|heard|supported|valued|treated|understood|respect\w*|helped|cared for|look after|approach\w*|kind|visible)\b",
    re.IGNORECASE,
)
# "Is an interview offered to parents?": "Children are offered interviews."
_FOR_GROUP = re.compile(
    r"\b(?:offer|give|send|provide|show)\w* (?:(?!to\b)[\w'’-]+ ){0,5}to (?:the |their )?(?P<whom>parents|birth parents|foster carers|adopters"
    r"|social workers|managers)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"\b(?:offered|given|sent|provided|shown)\b", re.IGNORECASE)
# "Are victims told what is decided?": "Decisions are explained to families."
_ARE_TOLD = re.compile(r"\b(?:told|informed|given|sent|notified)\b", re.IGNORECASE)
_TOLD_TO_OTHERS = re.compile(
    r"\b(?:told|explained|given|sent|read|said) (?:[\w-]+ ){0,2}?to (?:the |all |their )?(?:families|parents|children|young people|carers|schools)\b",
    re.IGNORECASE,
)
_LEAVES = re.compile(r"\b(?:children|kids|they) (?:\w+ )?(?:leave|leaving|left) care\b", re.IGNORECASE)
_ENTERS = re.compile(r"\b(?:com\w+|came|enter\w*|tak\w+|brought) (?:in)?to care\b", re.IGNORECASE)
_LEFT = re.compile(r"leav|left|home|return|independ|adult|ceas|exit|18|discharg", re.IGNORECASE)


def of_other_people(question: str, text: str) -> bool:
    """Whether the question is about one group of people, "social workers", and the text about another and has no word of the one."""
    risen = _RISEN.search(question) if _MOVES.search(question) else None
    if risen:
        return frozenset(stems(risen["whom"].lower().removeprefix("special ").split()[0])).isdisjoint(stems(text))
    about = _ABOUT_GROUP.match(question)
    whom = (about[1] or about[2]).lower() if about else ""
    if whom == "social workers" and SUPERVISED.search(question) and GIVE_SUPERVISION.match(text):
        return False
    if _DOES_TO_OTHERS.match(question) and _OTHERS_SAY.match(text):
        return False
    if about and _ARE_TOLD.search(question) and _TOLD_TO_OTHERS.search(text):
        return not _tells_of(whom, text)
    served = _OPENS_WITH_SERVED.match(text) if about else None
    if served and re.search(rf"\b{served['whom']}\b", question, re.IGNORECASE):
        return False  # "Do social workers support tenants?": "Tenants get help from the team."
    receives = None if about else _FOR_GROUP.search(question)
    if receives and _GIVEN.search(text):
        return _OPENS_WITH_SERVED_CHILDREN.match(text) is not None and not _tells_of(receives["whom"].lower(), text)
    return bool(about and _OPENS_WITH_GROUP.match(text) and not _tells_of(whom, text))


def _tells_of(group: str, text: str) -> bool:
    """Whether the text has a word of the group: of "parents" it has "families" too."""
    return re.search(rf"\b(?:{_GROUPS[group]})", text, re.IGNORECASE) is not None


def of_those_who_come(question: str, text: str) -> bool:
    """Whether the question is of children who leave care, and the text of those who come into it alone."""
    return bool(_LEAVES.search(question) and _ENTERS.search(text) and not _LEFT.search(text))
