"""What "they", "them", "their", "those" and "these" stand for in the question before: people, or things that are made, had or done.

Of whom nothing was said, they may still be: the council, who acts for those that it serves.
"""

import re

from ..english.agreement import plural
from ..english.authorities import places
from ..english.clause import ACTS, GRADE, GROUP, STAFF
from .reference import BE, LEADS, MADE, OF_THINGS, SOMEBODY, WRITTEN, Reference

_PEOPLE = re.compile(rf"{GROUP.pattern}|\b\w+(?:ers|ors)\b", re.IGNORECASE)
_WORKS_END = re.compile(r"\s*(?:really |actually |all )?work(?:ing)?", re.IGNORECASE)
# Whose members "they" are.
_BODY = re.compile(r"\b(?:council|group|team|panel|board|forum|service|hub|agency|project|programme|scheme)\b", re.IGNORECASE)
_MEETS = re.compile(r"\s*(?:ever |all |often |still )*(?:meet|sit|decide|talk|speak|listen|turn up|visit)\b", re.IGNORECASE)
# Those who work for others, and what they and not those others do.
_STAFF = re.compile(
    r"\b(?:officers|workers|advisers|assistants|managers|leaders|chairs|visitors|teachers|nurses|iros|pas|members|police|councillors|judges|therapists"
    r"|mentors)$",
    re.IGNORECASE,
)
_ACTED = re.compile(r"(?:how (?:often|well|much) |when |why |where |what )?(?:do|did|can|will|could|don't|have|are)\s*", re.IGNORECASE)
_IS_SERVED = re.compile(
    r"\s*(?:get|feel|be|been|being|like|want|have to|live|enjoy)\b(?! (?:any |enough |regular |good )?(?:training|time|paid|supervis))", re.IGNORECASE
)
_ADVISES = re.compile(r"\b(?:workers?|advis[eo]rs?|assistants?|mentors?|officers?|visitors?|advocates?|nurses?|pas?)$", re.IGNORECASE)
_WHAT_DO = re.compile(r"(?:what|how) (?:do|can|will|should|did)\s*", re.IGNORECASE)
_DO_ENDS = re.compile(r"\s*(?:do|help|help with|offer|actually do)(?: (?:for|with) .+)?", re.IGNORECASE)
_BODIES = re.compile(rf"{_BODY.pattern[:-2]}s?\b|\b(?:schools?|police|courts?|gps?|siblings|girls|boys|mums|dads|people|kids)\b", re.IGNORECASE)
_TELLS = re.compile(r"\s*(?:say|said|explain|explained|admit|promise)", re.IGNORECASE)
# What people do and no caseloads: "do they know why?"
_MINDS = re.compile(
    r"\s*(?:even |really |actually |ever |still |now |all |not )*(?:know\b|knew\b|care\b|think\b|believe\b|want\b|intend\b|hope\b|expect\b|blame\b|promised?\b"
    r"|admit\b|accept\b|reali[sz]e\b|worry\b|tried\b|try\b|plan(?:ning)? (?:to|on)\b|(?:have|got|had) (?:a|any) (?:plans?|ideas?)\b|agree\b|explain(?:ed)?\b"
    r"|(?:say|said) (?:why|how|when)\b)",
    re.IGNORECASE,
)
_LEFT_OUT = re.compile(r"\bthey\b.*\b(?:before|after|afterwards)$|\b(?:before|after)$|\bbring\b", re.IGNORECASE)
_POSTS = re.compile(r"\b(?:posts|jobs|roles|teams|staff|places)\b", re.IGNORECASE)
_MADE_POSTS = re.compile(r"\s*(?:made|created|make|create|appointed|taken on|added|set up|filled)\b", re.IGNORECASE)
_MENTIONS = re.compile(r"\s*(?:ever )?(?:mention|say|cover|include|set out)\b", re.IGNORECASE)
_WHEN_THEY = re.compile(r" (?:when|if|once|after) they(?:'re| are| have| go| turn| come| leave| become| return)\b.*", re.IGNORECASE)
_STAFF_DO = re.compile(
    r"\s*(?:all |ever |still |always |really |actually )*(?:work with|visit\b|go$|come$|go (?:and|to) (?:see|visit|speak|talk|meet)\b"
    r"|keep (?:good |proper )?records|report to|answer to|independent|trained|qualified|based|accountable|experienced|paid|volunteers|employed|any good"
    r"|good at|do$)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r" (?:(?:put|placed|living|staying|housed|kept|held|sent|moved) )?(?:in|at|on|under) (?:an? |the )?"
    r"(?:[\w-]+ ){0,2}(?:homes?|hostels?|care|placements?|hotels?|flats?|custody|prison|schools?|plans?|lists?)\b"
    r"(?! (?:good|late|clear|safe|\w+ed)\b)| (?:who|at risk of|living in|placed in|waiting for)(?: (?!(?:more|fewer|less|than|higher|lower|gone|a lot"
    r"|before)\b)[\w-]+){1,6}"
    r"(?=$| (?:more|fewer|less|than|higher|lower|gone|a lot|before)\b)",
    re.IGNORECASE,
)
_OWNER = re.compile(rf"(?:the )?(?P<who>{GROUP.pattern})['’]s? ", re.IGNORECASE)
# What people and no papers do.
_OWN_DOING = re.compile(
    r"\s*(?:(?:all|ever|always|really|actually) )?(?:see|read|feel|want|like|live|know|go|understand|(?:get|have|need) (?!\w+ed\b|\w+en\b|done\b|to\b))",
    re.IGNORECASE,
)
_BE_ENDS = re.compile(r"\b(?:are|were|aren't|weren't)\s*$", re.IGNORECASE)
_HAPPEN = re.compile(r"\s*(?:last|take|cost|happen|work|help|matter|say|get (?:done|written|sent|checked|read|seen))\b", re.IGNORECASE)
# What inspectors did.
_INSPECTS = re.compile(
    r"\s*(?:look at|read|sample|see|speak (?:to|with)|talk (?:to|with)|meet with|review)\s*(?:many|any|a lot|(?:\w+ )?files|$)", re.IGNORECASE
)
# What the council does where it is whom it serves that was asked about: "which agency do they use?".
_KNOWS = r"(?:know|knew|admit|accept)(?:ted|ed|s)? (?:that|there|it)\b|(?:are |were |'re )?(?:short of|short[- ]staffed|short[- ]handed|under-?staffed)\b"
_COUNCIL_DOES = re.compile(
    rf"\s*(?:(?:use|run|employ|recruit|hire|spend|fund|commission|set up|build|open|publish|inspect|(?:have |'ve )?(?:fixed|sorted))\b|{_KNOWS})", re.IGNORECASE
)
_HIRES = re.compile(
    r"\s*(?:still )?(?:(?:recruit(?:ed|ing)?|hired?|hiring|employ(?:ed)?|spen[dt]|commission(?:ed)?|publish(?:ed)?|(?:have |'ve )?(?:fixed|sorted)"
    r"|struggling to|trying to)\b"
    rf"|(?:have|got) enough (?:staff|money|foster carers|social workers|homes|placements)\b|{_KNOWS})",
    re.IGNORECASE,
)
_ACTORS = re.compile(r"\b(?:\w+(?:ists|ants)|advocates|guardians)\b", re.IGNORECASE)
# What is done by people and by no assessments: "what do they do when a teenager refuses?"
_DEALS = re.compile(
    r"\s*(?:always |ever |usually |actually )?(?:(?:do|doing|done) (?:when|if|once|about|with)\b|(?:ask|decide|record)\b"
    r"|put (?:them|children|kids|people|the rest|him|her)\b(?! first)|use\b(?! (?:to|plain|clear|simple|jargon|language|words)\b)"
    r"|get (?:the |a )?(?:\w+ )*to \w+$)",
    re.IGNORECASE,
)
# What is done for those who are served, and seldom by them: "do they help with driving lessons?", of "What do care leavers get?"
_SERVES = re.compile(r"\s*(?:help (?:with|them|you|people)|offer|provide|arrange|pay for|give (?:them|you|people))\b", re.IGNORECASE)
_GIVES_US = re.compile(r"\s*(?:all |really |actually |ever )?(?:offer|giv|pay|help|train|teach|support)(?:e|ing)? (?:me|us)\b", re.IGNORECASE)
_WHAT_DID = re.compile(r"what (?:did|will|can|should)\s*", re.IGNORECASE)
_DID_SO = re.compile(r"\s*do(?: (?:next|then|now|instead|after that))?\W*", re.IGNORECASE)
_HOW_MANY_DO = re.compile(r"\bhow (?:many|often) (?:do|did|have|can)\s*$", re.IGNORECASE)
_DO_SO = re.compile(r"\s*(?:do|done|hold|run|carry out|complete|completed|make|made|write|written)(?: them)?(?: (?:a|per|each|every) \w+)?\W*", re.IGNORECASE)
_GET_ANY = re.compile(r"\s*(?:get|find|attract|keep|afford|recruit) (?:any|enough|more)\b", re.IGNORECASE)
_ATTENDS = re.compile(r"\b(?:comes? to|goes? to|go to|attends?|chairs?|runs?|is at|are at)\s*$", re.IGNORECASE)
_MEETINGS = re.compile(r"\b(?:meetings|reviews|conferences|discussions|panels|groups|boards|forums|visits)\b", re.IGNORECASE)
_ARE_SERVED = re.compile(
    r"\b(?:children|kids|young people|care leavers|teenagers|youngsters|asylum[- ]seekers|refugees|pupils|patients|residents)\b", re.IGNORECASE
)
# What people and no things are asked about: "Who supports them?", of "What about jobs?", behind care leavers.
_OF_PEOPLE = re.compile(
    r"\bthey (?:all |ever |always |really |actually |still )*(?:feel|like|want|live|enjoy|see|know|understand|get (?!\w+ed\b|done\b)|have (?:a|an|any"
    r"|to)\b|told\b|meet)"
    r"|\b(?:support|help|teach|advise|encourage|look after|listen to|speak to|talk to|care for|pay)(?:s|es|ed|ing)? them\b"
    r"|\btheir (?:famil|parents|mums?\b|dads?\b|children|friends|carers|brothers|sisters|school|social workers?)",
    re.IGNORECASE,
)
_HAS_THEM = re.compile(r"(?:does|do|did|has|have) (?P<owner>(?!they\b|it\b|the council\b|we\b).+) (?:have|got|employ)", re.IGNORECASE)
_GETS_TO = re.compile(r"\s*(?:ever |always |all )?(?:get to|feel|like|want|know|understand|have a say)\b", re.IGNORECASE)
_RUNS = re.compile(r"\s*(?:all |still |now |just )*(?:got rid of|get rid of|keep|kept|cut|rely|relied|use|used|using|spent|spend|pay|paid)\b", re.IGNORECASE)
_BY_WHOM = re.compile(
    r"(?:does|do|did|has|have|can) (?!they\b|it\b)[\w'-]+(?: [\w'-]+){0,3} (?:support|help|work with|teach|interview|reach|train|see)\b", re.IGNORECASE
)
_TAKES = re.compile(r"\b(?:get|gets|got|send|sends|write|keep|use|read|see|hold|need)\s*$", re.IGNORECASE)
_WORKS = re.compile(r"\s*(?:really |actually )?work\b", re.IGNORECASE)  # "do those work?": things, where "do they work?" may be people


def mean_people(question: str) -> bool:
    """Whether what the question says of "they" or "them" is said of people: "do they feel supported?"."""
    return bool(_OF_PEOPLE.search(question))


def told_apart(people: re.Match[str]) -> re.Match[str] | None:
    """Return what tells those people from others, behind them: " in unregistered homes"."""
    return _WHICH.match(people.string, people.end())


def are_left_out(reference: Reference) -> bool:
    """Whether they are others than the earlier question names: "who do they talk to before?", "how many jobs have they made?"."""
    return bool(_LEFT_OUT.search(reference.question) or (_POSTS.search(reference.before) and _MADE_POSTS.match(reference.after)))


def are_of_this_question(reference: Reference) -> bool:
    """Whether they are somebody in their own question, or nobody in the earlier one."""
    parts, own = reference.parts, GROUP.search(reference.before)
    if not (reference.people or plural(parts.subject) or plural(parts.object) or parts.determiner.lower() in ("any", "some", "most", "all")):
        return True
    people = reference.people
    visited = reference.pronoun == "them" and own and STAFF.search(own.group()) and people and not STAFF.search(people.group())  # "do staff see them?"
    return bool(own and not visited)


def are_the_council(reference: Reference) -> bool:
    """Whether they are those who act for the council, of whom nothing was said."""
    subject, after = reference.parts.subject, reference.after
    if reference.pronoun != "they":
        return False
    if _GIVES_US.match(after):
        return True  # "what are they offering us?", of "Does it affect the kids?"
    if (_ARE_SERVED.search(subject) or subject.lower() in ("i", "we", "am i")) and _SERVES.match(after):
        return True
    if _POSTS.search(subject) and not GROUP.search(subject) and _RUNS.match(after):
        return True  # "so they got rid of agency staff?", of "How many posts were created?"
    if subject.lower() == "they" or (GROUP.search(subject) and not STAFF.search(subject) and _COUNCIL_DOES.match(after)):
        return True
    if re.search(r"\b(?:have|do|are|did) they\b", reference.parts.rest):
        return True  # "what kind do they need?", of "How many foster carers have they got?"
    minded = _MINDS.match(after) and not (_TELLS.match(after) and WRITTEN.search(subject))
    if minded and not (_may_meet(subject) or _BODIES.search(subject)):
        return True  # "do they know why?", of "Are caseloads too high?"
    if _HIRES.match(after) and not _PEOPLE.search(subject):
        return True
    if _DEALS.match(after) and plural(subject) and not any(who.search(subject) for who in (_PEOPLE, _BODIES, _ACTORS)) and not _may_meet(subject):
        return True  # "what do they do when a teenager refuses?", of "Are assessments on time?"
    if _INSPECTS.match(after) and re.search(r"\bdid\s*$", reference.before, re.IGNORECASE) and not STAFF.search(subject):
        return True  # "how many cases did they look at?"
    if _MEETS.match(after) and not _may_meet(subject):
        return True  # "do they meet?", of "Are allegations recorded?"
    if _HOW_MANY_DO.search(reference.before) and _DO_SO.fullmatch(after) and plural(subject) and not (_PEOPLE.search(subject) or _may_meet(subject)):
        return True  # "how many do they do?", of "Are audits any good?"
    if _WHAT_DID.fullmatch(reference.before) and _DID_SO.fullmatch(after) and not any(who.search(subject) for who in (_PEOPLE, _BODIES, _ACTORS, WRITTEN)):
        return True  # "what did they do?", of "Are there gaps in help?"
    if reference.parts.there and _GET_ANY.match(after):
        return True  # "why can't they get any?", of "Are there enough social workers?"
    # "did they work?", of "Did leaders join in any pilots?"
    return bool(_WORKS_END.fullmatch(after) and _PEOPLE.search(subject) and not plural(reference.parts.object))


def they_are(reference: Reference) -> str | None:
    """Return what "they" or "them" stands for; None for all of the earlier question, or for no noun in it."""
    parts, before, after, pronoun = reference.parts, reference.before, reference.after, reference.pronoun
    people, named = reference.people, places(reference.earlier)
    if GRADE.search(reference.earlier) and named and pronoun == "they":
        return named[-1]
    if pronoun == "they" and people and _ADVISES.search(parts.object) and _WHAT_DO.fullmatch(before) and _DO_ENDS.fullmatch(after):
        return parts.object if plural(parts.object) else f"{parts.object}s"  # "what do they do?", of "Do care leavers get an adviser?"
    if pronoun == "they" and parts.asking.lower() == "who" and not parts.auxiliary and _STAFF_DO.match(after):
        return None  # "who do they work with?", of "Who leads on missing children?": those who lead
    if reference.means_object or (pronoun in ("those", "these") and _WORKS.match(after) and plural(parts.object)):
        return parts.object if plural(parts.object) else f"{parts.object}s"
    if pronoun == "they" and _STAFF.search(parts.subject) and ACTS.fullmatch(parts.auxiliary) and _ACTED.fullmatch(before) and not _IS_SERVED.match(after):
        return parts.noun  # "do they push back?", of "Do reviewing officers meet the children?"
    if pronoun == "they" and WRITTEN.search(parts.subject) and _MENTIONS.match(after):
        return parts.noun  # "do they mention lessons?", of "Are pathway plans good?"
    owner = _OWNER.match(parts.subject) if pronoun == "they" and not STAFF.search(parts.subject) and _OWN_DOING.match(after) else None
    if owner:
        return owner["who"]  # "do they see a dentist?", of "Are children's health assessments up to date?"
    if people and parts.asking.lower() in ("how many", "which") and _BY_WHOM.match(parts.rest):
        return None  # "do they go to school?", of "How many children does Compass help?"
    owned = _HAS_THEM.fullmatch(parts.rest) if parts.asking.lower() == "how many" and not people else None
    if owned:
        return f"{parts.subject} of {owned['owner']}"  # "are they trained?", of "How many members does the forum have?"
    if _are_made(reference):
        return parts.noun  # "how long do they last?", of "Are visits made by social workers regular?"
    if people and not GROUP.search(parts.subject) and (reference.of_place or LEADS.search(parts.subject)) and not _IS_SERVED.match(after):
        return None  # "are they failing?", of "Does Wigan keep children safe?"
    if pronoun in ("those", "these") and OF_THINGS.match(after) and GROUP.fullmatch(parts.subject):
        return None  # "how often are those updated?", of "Do young people help write their plans?"
    if pronoun in ("those", "these") and parts.subject.lower() == "they":
        return None  # "how often are those?", of "Do they hold meetings for care leavers?"
    if pronoun == "them" and _ATTENDS.search(before) and not after.strip() and _MEETINGS.search(parts.subject):
        return parts.noun  # "who chairs them?", of "Are reviews about children on time?"
    taken = pronoun == "them" and _TAKES.search(before)
    if taken and plural(parts.object) and not _PEOPLE.search(parts.object):
        return parts.object  # "how do I get them?", of "Do care leavers get driving lessons?"
    if (taken or OF_THINGS.match(after)) and plural(parts.subject) and not GROUP.match(parts.subject):
        return parts.noun  # "do we get them in time?", "are they clear?", of "Are letters to parents polite?"
    if pronoun == "they" and people and not GROUP.match(parts.subject) and _GETS_TO.match(after):
        return people.group()  # "do they get to use it?", of "Are the health needs of children met?"
    others = people and (people.group() not in parts.topic or not (plural(parts.topic) or _BODY.search(parts.topic)))
    if people and (others or SOMEBODY.match(parts.topic) or not reference.names_subject):
        which = told_apart(people) or (_WHEN_THEY.fullmatch(people.string, people.end()) if pronoun == "them" and not after.strip() else None)
        return people.group() + (which.group() if which else "")
    return reference.noun


def _are_made(reference: Reference) -> bool:
    """Whether they are what is made, written or sent by or to people, and not these."""
    parts = reference.parts
    made = MADE.match(parts.rest) and BE.fullmatch(parts.auxiliary) and plural(parts.subject) and not GROUP.search(parts.subject)
    return bool(made) and (reference.pronoun != "they" or bool(_BE_ENDS.search(reference.before) or _HAPPEN.match(reference.after)))


def _may_meet(subject: str) -> bool:
    """Whether the subject is people or a body of people, or has a name."""
    head = re.split(r" (?:of|about|against|for|with|by|in|from|between|to) ", subject)[0]  # "allegations" of "allegations against teachers"
    return bool(_PEOPLE.search(head) or _BODY.search(head) or re.search(r"\b[A-Z]", head))
