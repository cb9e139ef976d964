"""Whether what would be quoted tells of another plan, strategy, inspection, audit, post, group or age than the question asks about, or of what others do.

"Pathway plans are reviewed twice a year." does not say how often education, health and care plans are. These are rules for the kinds of thing that
inspection reports tell apart by name, and only ever speak against a text that names another of the kind and has no word of the one asked about.
Plans, strategies, audits and rooms are told apart here, the rest in the modules that `of_another` puts together.
Of the 37,144 labelled questions with an answer they rule out what answers two (`python -m pytest tests/test_another.py`).
"""

import re

from index.lexical import stems

from .neighbours import of_neighbour
from .other_ages import of_other_ages, on_other_side_of_age
from .other_people import of_other_people, of_those_who_come
from .other_times import at_other_end, in_another_month, of_another_event, of_another_round, of_another_year
from .posts import of_another_post
from .set_apart import of_the_other
from .views import done_by_others, of_others_view, works_with_others

# Each kind of plan: what it is called before "plan" or alone, and what else a text that tells of it may say.
_PLANS = (
    ("pathway", "", "pathway"),
    (r"education,? health,? and (?:social )?care|ehc", "EHCPs?", "education|ehc|send"),
    (r"personal education", "PEPs?", "education|pep"),
    (r"child(?:ren)?[- ]protection", "CPPs?", "protection|safety"),
    (r"child(?:ren)?[- ]in[- ]need", "", "in[- ]need"),
    (r"(?<!health and )(?<!social )(?<!leaving )(?<!leaving-)care", "", "care plan"),
    (r"early help", "", "early"),
    (r"personal development", "", "development"),
    (r"permanence|permanency", "", "permanen"),
    (r"transition", "", "transition"),
    (r"safety", "", "safety|protection"),
    (r"placement", "", "placement"),
    (r"contingency", "", "contingen"),
    (r"(?<!ward )(?<!school )improvement", "", "improv"),
    (r"(?<!mental )(?<!education, )health", "", "health|medical"),
)
_OF_PLANS = tuple(
    (re.compile(rf"\b(?:(?:{name})s? (?:\([^)]*\) )?plans?{f'|{alone}' if alone else ''})\b", re.IGNORECASE), re.compile(rf"\b(?:{said})", re.IGNORECASE))
    for name, alone, said in _PLANS
)
# "Few plans include a contingency plan": a part of them, and no other plan.
_PART_OF_PLAN = re.compile(
    r"\bplans? (?:(?:do|did|does) not |(?:\w+ ){0,2})(?:includ\w+|contain\w*|have|has|had|lack\w*|set out|feature)"
    r" (?:[\w-]+ ){0,5}contingency plan(?:s|ning)?\b",
    re.IGNORECASE,
)
_STRATEGY = re.compile(
    r"\b(workforce|sufficiency|early help|corporate parenting|participation|recruitment|retention|placement|neglect|housing|commissioning|domestic abuse"
    r"|adoption|exploitation|mental health|homelessness|prevention|permanence|inclusion|SEND|improvement|learning|communication) strateg(?:y|ies)\b",
    re.IGNORECASE,
)
# What some councils call the one others call the other; but how carers are recruited is no plan for the workforce.
_SAME_STRATEGY = (frozenset({"placement", "sufficiency"}), frozenset({"recruitment", "retention", "workforce"}))
_OF_CARERS_TOO = re.compile(r"\b(?:foster|carers?|adopt)", re.IGNORECASE)
# What is audited, but for words that any audit may be of.
_AUDIT_OF = re.compile(r"\baudit(?:s|ing)? (?:of|on|into) (?:the |its |their |work (?:with|on|in) )*(?P<what>[\w'’-]+(?: [\w'’-]+){0,2})", re.IGNORECASE)
_ANY_WORK = frozenset(stems("work case cases casework practice files file records social workers children child"))
# Parts of a building that have names: "Osprey wing", "the engineering workshop"
_ROOMS = r"(?:wings?|wards?|units?|landings?|workshops?)"
_ROOM = re.compile(rf"\b(?P<name>[\w’'-]+) (?P<kind>{_ROOMS})\b")
_NO_ROOM = re.compile(
    r"an?|the|this|that|these|those|th(?:eir|em)|its?|his|her|our|my|your|which|what|each|every|any|some|all|both|no|one|two|three|four|five|six|several|many"
    r"|most|few|other|another|same|old(?:er|est)?|new(?:er|est)?|main|whole|own|single|large\w*|small\w*|busy|best|good|empty|prison|hospital|and|or|of|in|on"
    r"|for|to|with|from|by|per|between|across|\d+",
    re.IGNORECASE,
)
# "Non-emergency calls", of emergency calls
_NON = re.compile(r"\bnon-?(?P<what>(?!disabled\b)[a-z]{4,})\b", re.IGNORECASE)
# Those of whom it is asked whether they have something done to them or have it not: "who have been housed", "who have not been housed".
_DONE_OR_NOT = re.compile(
    r"\b(?:who|that|which) (?:have|has|had|are|were|is|was|do|did|does)(?P<not> not| never|n['’]t)? (?:(?:yet|already|been|being) )*"
    r"(?P<done>(?!(?:been|children|women|men|often|even|then|open|ten|seven|eleven|eight|right|down)\b)[a-z]+(?:ed|en|ght|wn))\b",
    re.IGNORECASE,
)
_NO = re.compile(r"n['’]t\b|\b(?:not|never|no|without|un\w+|few|none|other|rest|only)\b", re.IGNORECASE)


def of_another(question: str, text: str) -> bool:
    """Whether the text tells of another of the kind that the question names: `of_another("Who reviews pathway plans?", "Early help plans are reviewed.")`."""
    return (
        _of_another_plan(question, text)
        or of_another_post(question, text)
        or of_other_people(question, text)
        or of_other_ages(question, text)
        or _of_another_strategy(question, text)
        or of_another_event(question, text)
        or _of_another_audit(question, text)
        or of_another_year(question, text)
        or at_other_end(question, text)
        or in_another_month(question, text)
        or _of_the_others(question, text)
        or _of_what_is_not(question, text)
        or of_another_round(question, text)
        or _of_another_room(question, text)
        or on_other_side_of_age(question, text)
        or of_others_view(question, text)
        or done_by_others(question, text)
        or works_with_others(question, text)
        or of_the_other(question, text)
        or of_neighbour(question, text)
        or of_those_who_come(question, text)
    )


def _of_another_plan(question: str, text: str) -> bool:
    asked = [said for name, said in _OF_PLANS if name.search(question)]
    text = _PART_OF_PLAN.sub("plans", text)
    told = any(name.search(text) for name, _ in _OF_PLANS)
    return bool(asked) and told and not any(said.search(text) for said in asked)


def _of_another_strategy(question: str, text: str) -> bool:
    asked, told = (frozenset(kind.lower() for kind in _STRATEGY.findall(one)) for one in (question, text))
    of_staff = not _OF_CARERS_TOO.search(f"{question} {text}")
    asked = asked.union(*(same for same in _SAME_STRATEGY if not asked.isdisjoint(same) and ("workforce" not in same or of_staff)))
    return bool(asked and told) and not any(kind in text.lower() for kind in asked)


def _of_another_audit(question: str, text: str) -> bool:
    """Whether the question is of audits of one thing, and the text of audits of another and has no word of the one."""
    asked = _AUDIT_OF.search(question)
    what = frozenset(stems(asked["what"])) - _ANY_WORK if asked else frozenset()
    return bool(what) and _AUDIT_OF.search(text) is not None and what.isdisjoint(stems(text))


def _of_another_room(question: str, text: str) -> bool:
    """Whether the question is of a wing, a ward or a workshop that it names, and the text names others alone: "Merlin unit" of "Osprey wing"."""
    asked = _rooms(question)
    told = _rooms(text) if asked else []
    said = frozenset(stems(text)) if told else frozenset()
    return any(
        said.isdisjoint(stems(name))
        and any((one[0].isupper() and name[0].isupper()) or (sort == kind in ("wing", "workshop") and one.islower() and name.islower()) for one, sort in told)
        for name, kind in asked
    )


def _rooms(text: str) -> list[tuple[str, str]]:
    """Return the named wings, wards and the like of the text, each with what it is."""
    return [(room["name"], room["kind"].removesuffix("s")) for room in _ROOM.finditer(text) if not _NO_ROOM.fullmatch(room["name"])]


def _of_what_is_not(question: str, text: str) -> bool:
    """Whether the text has what the question names as what something is not alone: "non-emergency calls", of emergency calls."""
    rest = _NON.sub(" ", text).lower()
    return any(
        re.search(rf"(?<!non-)(?<!non )\b{found['what']}\b", question, re.IGNORECASE) and found["what"].lower() not in rest for found in _NON.finditer(text)
    )


def _of_the_others(question: str, text: str) -> bool:
    """Whether the question is of those to whom something has been done, and the text of those to whom it has not alone, or the other way round."""
    asked = list(_DONE_OR_NOT.finditer(question))
    if len(asked) != 1 or _NO.search(question.replace(asked[0].group(), " ")):
        return False
    done = asked[0]["done"]
    if asked[0]["not"]:
        return any(of["done"] == done and not of["not"] for of in _DONE_OR_NOT.finditer(text)) and not _NO.search(text)
    told = re.findall(rf"\b{done}\b", text, re.IGNORECASE)
    denied = re.findall(rf"(?:\b(?:not|never|yet to be)|n['’]t)(?: (?:yet|been|being|be|always|currently))* {done}\b", text, re.IGNORECASE)
    return bool(told) and len(denied) == len(told)
