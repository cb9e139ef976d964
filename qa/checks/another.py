"""Whether what would be quoted tells of another plan, strategy, inspection, audit, post, group or age than the question asks about, or of what others do.

"Pathway plans are reviewed twice a year." does not say how often education, health and care plans are. These are rules for the kinds of thing that
inspection reports tell apart by name, and only ever speak against a text that names another of the kind and has no word of the one asked about.
Of the 36,894 labelled questions with an answer they rule out what answers two (`python -m pytest tests/test_another.py`).
"""

import re

from index.lexical import stems

from ..english.kind_words import MONTHS
from .neighbours import of_neighbour
from .posts import GIVE_SUPERVISION, OF_ADVISERS, OF_MANAGERS, OF_REVIEWERS, SUPERVISED, of_another_post
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
# Inspections and reviews, as they are called and as a text may name them: what was said at one was not said at another.
_EVENTS = tuple(
    tuple(re.compile(rf"\b(?:{form})", re.IGNORECASE) for form in forms)
    for forms in (
        (r"peer (?:review|challenge)s?\b", "peer|LGA|Local Government Association"),
        (r"JTAIs?\b|joint (?:area )?targeted (?:area )?inspections?\b", "JTAI|joint|targeted"),
        (r"focused visits?\b", "visit|focused"),
        (r"monitoring visits?\b", "visit|monitoring"),
        (r"SIF\b|single inspection framework\b", "SIF|inspection"),
        (r"serious case reviews?\b", "serious|reviews?|SCRs?|LCSPRs?"),
    )
)
# "The October 2019 visit", of "a visit in October 2020"
_EVENT_OF_YEAR = re.compile(
    rf"\b(?:{MONTHS}) (?:of )?(?P<of>(?:19|20)\d\d)\b|\b(?P<then>(?:19|20)\d\d) (?:\w+ )?(?:visit|inspection|review|report|audit)\b", re.IGNORECASE
)
_A_YEAR = re.compile(r"\b(?P<year>(?P<century>19|20)\d\d)\b(?:[-–/](?P<next>\d\d)\b)?")  # "2021-22" is of 2022 too
# What has changed since a visit was done in other years; and reports call those before them the last ones.
_SINCE_EVENT = re.compile(
    rf"\b(?:since|after|following) (?:(?:the|its|their|an?|ofsted['’]s) )?(?:\w+ ){{0,2}}?(?:(?:{MONTHS})\b|(?:19|20)\d\d)", re.IGNORECASE
)
_THE_LAST = re.compile(
    r"(?<!since )(?<!after )\b(?:the|its|their) (?:last|previous|earlier) (?:\w+ ){0,2}?(?:inspection|visit|report|review|audit)\b(?! (?:in|of|on)\b)",
    re.IGNORECASE,
)
# "Letters at the end of proceedings", of "at the commencement of proceedings"
_AT_ENDS = tuple(
    re.compile(rf"\b(?:at|towards|by|from) the (?:very )?(?:{word}) (?:of )?(?P<what>(?:[\w'’-]+ ){{0,3}}[\w'’-]+)", re.IGNORECASE)
    for word in ("end|close|conclusion", "start|beginning|commencement|outset")
)
_ENDS_TOO = re.compile(r"\b(?:end|clos|conclu|finish|complet|once|after|later|leav|left|outcomes?\b|mov(?:e|es|ed|ing) on\b)", re.IGNORECASE)
_STARTS_TOO = re.compile(r"\b(?:start|beg[aiu]n|commenc|outset|open|enter|before|first|initial|early|earli|when\b)", re.IGNORECASE)
_NO_THING = frozenset(stems("the a an their its his her of is are was were be been in on at to for and or do does has have children child this that these"))
# Those of whom it is asked whether they have something done to them or have it not: "who have been housed", "who have not been housed".
_DONE_OR_NOT = re.compile(
    r"\b(?:who|that|which) (?:have|has|had|are|were|is|was|do|did|does)(?P<not> not| never|n['’]t)? (?:(?:yet|already|been|being) )*"
    r"(?P<done>(?!(?:been|children|women|men|often|even|then|open|ten|seven|eleven|eight|right|down)\b)[a-z]+(?:ed|en|ght|wn))\b",
    re.IGNORECASE,
)
_NO = re.compile(r"n['’]t\b|\b(?:not|never|no|without|un\w+|few|none|other|rest|only)\b", re.IGNORECASE)
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
_OPENS_WITH_GROUP = re.compile(
    rf"^(?:\w+, )?(?:case ?loads (?:for|of) )?(?:all |most |some |the |many |new )*(?:{'|'.join(_GROUPS)}|care leavers"
    r"|arrivals|men|patients|pupils|tenants|staff)\b(?!['’])",
    re.IGNORECASE,
)
# "Do managers listen to staff?": "Social workers feel listened to."
_DOES_TO_OTHERS = re.compile(
    r"^(?!.*\b(?:get|gets|given|have|has|receive|need|feel|think|say)\b).*\b(?:managers|officers|nurses|teachers|workers|staff)\b.*\b(?:listen"
    r"|supportive|support"
    r"|treat|kind|understand|approachable|visible|helpful|caring|accessible|respectful)\b",
    re.IGNORECASE,
)
_OTHERS_SAY = re.compile(
    r"^(?:all |most |some |the |many |new )*(?:[\w-]+ ){0,2}?(?:workers|staff|men|prisoners|patients|pupils|tenants|parents|carers|care leavers|arrivals)"
    r"(?: \w+)? (?:say|said|feel|felt|told|report|reported|describe|described|speak|spoke|are)\b[^.;]*"
    r"\b(?:listened|heard|supported|valued|treated|understood|respect\w*|helped|cared for|look after|approach\w*|kind|visible)\b",
    re.IGNORECASE,
)
_OPENS_WITH_SERVED = re.compile(r"^(?:all |most |some |the |many |new )*(?P<whom>arrivals|men|patients|pupils|tenants)\b(?!['’])", re.IGNORECASE)
# "Is an interview offered to parents?": "Children are offered interviews."
_FOR_GROUP = re.compile(
    r"\b(?:offer|give|send|provide|show)\w* (?:(?!to\b)[\w'’-]+ ){0,5}to (?:the |their )?(?P<whom>parents|birth parents|foster carers|adopters"
    r"|social workers|managers)\b",
    re.IGNORECASE,
)
# "Are victims told what is decided?": "Decisions are explained to families."
_ARE_TOLD = re.compile(r"\b(?:told|informed|given|sent|notified)\b", re.IGNORECASE)
_TOLD_TO_OTHERS = re.compile(
    r"\b(?:told|explained|given|sent|read|said) (?:[\w-]+ ){0,2}?to (?:the |all |their )?(?:families|parents|children|young people|carers|schools)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"\b(?:offered|given|sent|provided|shown)\b", re.IGNORECASE)
_OPENS_WITH_SERVED_CHILDREN = re.compile(r"(?:\w+, )?(?:all |most |some |many )?(?:children|young people|care leavers)\b(?!['’])", re.IGNORECASE)
# Parts of a building that have names: "Osprey wing", "the engineering workshop"
_ROOMS = r"(?:wings?|wards?|units?|landings?|workshops?)"
_ROOM = re.compile(rf"\b(?P<name>[\w’'-]+) (?P<kind>{_ROOMS})\b")
_NO_ROOM = re.compile(
    r"an?|the|this|that|these|those|th(?:eir|em)|its?|his|her|our|my|your|which|what|each|every|any|some|all|both|no|one|two|three|four|five|six|several|many"
    r"|most|few|other|another|same|old(?:er|est)?|new(?:er|est)?|main|whole|own|single|large\w*|small\w*|busy|best|good|empty|prison|hospital|and|or|of|in|on"
    r"|for|to|with|from|by|per|between|across|\d+",
    re.IGNORECASE,
)
_LEAVES = re.compile(r"\b(?:children|kids|they) (?:\w+ )?(?:leave|leaving|left) care\b", re.IGNORECASE)
_ENTERS = re.compile(r"\b(?:com\w+|came|enter\w*|tak\w+|brought) (?:in)?to care\b", re.IGNORECASE)
_LEFT = re.compile(r"leav|left|home|return|independ|adult|ceas|exit|18|discharg", re.IGNORECASE)
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
# "In June", of "in May": but an inspection's own month is told with its dates.
_IN_MONTH = re.compile(
    rf"^(?!.*\b(?:inspect\w*|ofsted|visit\w*|report\w*)\b).*\b(?:in|during|for|by|of|last) (?P<month>{MONTHS})\b(?! (?:the )?\d)", re.IGNORECASE
)
_A_MONTH = re.compile(rf"\b(?-i:{MONTHS})\b")
_SPANS_MONTHS = re.compile(r"\b(?:since|from|until|between)\b", re.IGNORECASE)
# "The weekly panel", of "a monthly panel"
_ROUND = re.compile(
    r"\b(?P<often>daily|weekly|fortnightly|monthly|quarterly|annual|yearly) (?:[\w-]+ )?(?P<what>panel|meeting|board|forum|report|review|briefing|visit|audit)",
    re.IGNORECASE,
)
# "Non-emergency calls", of emergency calls
_NON = re.compile(r"\bnon-?(?P<what>(?!disabled\b)[a-z]{4,})\b", re.IGNORECASE)
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


def of_another(question: str, text: str) -> bool:
    """Whether the text tells of another of the kind that the question names: `of_another("Who reviews pathway plans?", "Early help plans are reviewed.")`."""
    return (
        _of_another_plan(question, text)
        or of_another_post(question, text)
        or _of_other_people(question, text)
        or _of_other_ages(question, text)
        or _of_another_strategy(question, text)
        or _of_another_event(question, text)
        or _of_another_audit(question, text)
        or _of_another_year(question, text)
        or _at_other_end(question, text)
        or _in_another_month(question, text)
        or _of_the_others(question, text)
        or _of_what_is_not(question, text)
        or _of_another_round(question, text)
        or _of_another_room(question, text)
        or _on_other_side_of_age(question, text)
        or of_others_view(question, text)
        or done_by_others(question, text)
        or works_with_others(question, text)
        or of_the_other(question, text)
        or of_neighbour(question, text)
        or bool(_LEAVES.search(question) and _ENTERS.search(text) and not _LEFT.search(text))
    )


def _of_another_plan(question: str, text: str) -> bool:
    asked = [said for name, said in _OF_PLANS if name.search(question)]
    text = _PART_OF_PLAN.sub("plans", text)
    told = any(name.search(text) for name, _ in _OF_PLANS)
    return bool(asked) and told and not any(said.search(text) for said in asked)


def _of_another_audit(question: str, text: str) -> bool:
    """Whether the question is of audits of one thing, and the text of audits of another and has no word of the one."""
    asked = _AUDIT_OF.search(question)
    what = frozenset(stems(asked["what"])) - _ANY_WORK if asked else frozenset()
    return bool(what) and _AUDIT_OF.search(text) is not None and what.isdisjoint(stems(text))


def _of_another_year(question: str, text: str) -> bool:
    """Whether the question names a month with its year, or a visit by its year, and the text other years alone."""
    asked = {year for found in _EVENT_OF_YEAR.findall(question) for year in found if year}
    if not asked or _SINCE_EVENT.search(question) or _THE_LAST.search(text):
        return False
    told = {year for found in _A_YEAR.finditer(text) for year in (found["year"], found["century"] + (found["next"] or found["year"][2:]))}
    return bool(told) and asked.isdisjoint(told)


def _in_another_month(question: str, text: str) -> bool:
    """Whether the question is of one month, and the text of others alone, and of no span of them."""
    asked = _IN_MONTH.match(question)
    told = _A_MONTH.findall(text) if asked else []
    return asked is not None and len(told) == 1 and told[0].lower() != asked["month"].lower() and not _SPANS_MONTHS.search(text)


def _of_another_round(question: str, text: str) -> bool:
    """Whether the question is of a meeting or a report by how often it comes, and the text of others alone: "the weekly panel", of "a monthly panel"."""
    asked = _ROUND.search(question)
    told = [found["often"].lower() for found in _ROUND.finditer(text) if found["what"].lower() == asked["what"].lower()] if asked else []
    if asked is None or not told:
        return False
    as_often = "annual|yearly|every year|each year" if asked["often"].lower() in ("annual", "yearly") else asked["often"]
    return not re.search(rf"\b(?:{as_often})", text, re.IGNORECASE)


def _of_what_is_not(question: str, text: str) -> bool:
    """Whether the text has what the question names as what something is not alone: "non-emergency calls", of emergency calls."""
    rest = _NON.sub(" ", text).lower()
    return any(
        re.search(rf"(?<!non-)(?<!non )\b{found['what']}\b", question, re.IGNORECASE) and found["what"].lower() not in rest for found in _NON.finditer(text)
    )


def _at_other_end(question: str, text: str) -> bool:
    """Whether the question is of the end of something and the text of its start alone, or the other way round."""
    for own, other, said in ((*_AT_ENDS, _ENDS_TOO), (*_AT_ENDS[::-1], _STARTS_TOO)):
        asked = _of_what(own, question) if not other.search(question) else []
        if asked and not said.search(text) and any(one & another for one in asked for another in _of_what(other, text)):
            return True
    return False


def _of_what(end: re.Pattern[str], text: str) -> list[frozenset[str]]:
    return [frozenset(stems(found["what"])) - _NO_THING for found in end.finditer(text)]


def _of_another_strategy(question: str, text: str) -> bool:
    asked, told = (frozenset(kind.lower() for kind in _STRATEGY.findall(one)) for one in (question, text))
    of_staff = not _OF_CARERS_TOO.search(f"{question} {text}")
    asked = asked.union(*(same for same in _SAME_STRATEGY if not asked.isdisjoint(same) and ("workforce" not in same or of_staff)))
    return bool(asked and told) and not any(kind in text.lower() for kind in asked)


def _of_another_event(question: str, text: str) -> bool:
    asked = [told for event, told in _EVENTS if event.search(question)]
    return bool(asked) and any(event.search(text) for event, _ in _EVENTS) and not any(told.search(text) for told in asked)


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


def _on_other_side_of_age(question: str, text: str) -> bool:
    """Whether the question is of those over an age and the text of those under it alone, or the other way round."""
    if _DENIES.search(question):
        return False
    over, under = _bounds(_OVER, question), _bounds(_UNDER, question)
    of_under, of_over = _bounds(_UNDER, text) - _bounds(_OVER, text), _bounds(_OVER, text) - _bounds(_UNDER, text)
    return bool((over & of_under and not under) or (under & of_over and not over))


def _bounds(form: re.Pattern[str], text: str) -> set[str]:
    return {age for ages in form.findall(text) for age in ages if age}


def _of_other_people(question: str, text: str) -> bool:
    risen = _RISEN.search(question) if _MOVES.search(question) else None
    if risen:
        return frozenset(stems(risen["whom"].lower().removeprefix("special ").split()[0])).isdisjoint(stems(text))
    about = _ABOUT_GROUP.match(question)
    if about and SUPERVISED.search(question) and GIVE_SUPERVISION.match(text) and (about[1] or about[2]).lower() == "social workers":
        return False
    if _DOES_TO_OTHERS.match(question) and _OTHERS_SAY.match(text):
        return False
    if about and _ARE_TOLD.search(question) and _TOLD_TO_OTHERS.search(text):
        return not re.search(rf"\b(?:{_GROUPS[(about[1] or about[2]).lower()]})", text, re.IGNORECASE)
    served = _OPENS_WITH_SERVED.match(text) if about else None
    if served and re.search(rf"\b{served['whom']}\b", question, re.IGNORECASE):
        return False  # "Do social workers support tenants?": "Tenants get help from the team."
    receives = None if about else _FOR_GROUP.search(question)
    if receives and _GIVEN.search(text):
        return _OPENS_WITH_SERVED_CHILDREN.match(text) is not None and not re.search(rf"\b(?:{_GROUPS[receives['whom'].lower()]})", text, re.IGNORECASE)
    return bool(about and _OPENS_WITH_GROUP.match(text) and not re.search(rf"\b(?:{_GROUPS[(about[1] or about[2]).lower()]})", text, re.IGNORECASE))


def _of_other_ages(question: str, text: str) -> bool:
    asked, told = _ages(question), _ages(text)
    return bool(asked and told) and asked.isdisjoint(told) and not any(re.search(rf"\b{age}\b", text) for age in asked)


def _ages(text: str) -> frozenset[int]:
    """Return the ages that the text names, and those between where it names a range."""
    found = {age for first in _AND_OVER.findall(text) for age in range(int(first), _LAST_AGE + 1)}
    for ages in _AGES.findall(text):
        ends = [int(age) for age in ages if age]
        found |= set(range(min(ends), max(ends) + 1))
    return frozenset(found)
