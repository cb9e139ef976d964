"""Whether a text tells of another post than the question asks about, of who held it before, or of the caseloads or supervision of others.

"Social workers' caseloads are low." does not say how high advisers' are. But for `tells_who_runs`, it only ever speaks against a text.
"""

import re

from index.lexical import stems

from ..english.kind_words import JOINS
from .counted import NUMBER

OF_ADVISERS = r"assistant|advis|personal a|Y?PAs?\b|leaving care|care leaver"
OF_REVIEWERS = "iro|reviewing"
OF_MANAGERS = "manage|leader|supervis"
# Of those of one job: that others leave says nothing of them.
_STAFFING_OF = re.compile(
    r"\b(?:turnover|vacanc(?:y|ies)|retention|sickness)(?: (?:rates?|levels?))? (?:among|amongst|of|for|in) (?:the |its |their )?(?:[\w-]+ ){0,2}?"
    r"(?P<job>psychologist|nurse|therapist|teacher|caseworker|firefighter|health visitor|foster carer|adviser|paramedic|doctor|planner|tutor|lecturer)s\b",
    re.IGNORECASE,
)
# Of those in one team, and in another
_STAFFING_IN = re.compile(
    r"\b(?:turnover|vacanc(?:y|ies)|retention|sickness|absence|overtime)(?: (?:rates?|levels?))? (?:among|amongst|of|for|in) (?:the |its |their )?"
    r"(?P<what>(?:(?!same\b|other\b|this\b|that\b)[\w-]+ ){1,2})(?P<unit>teams?|units?|rooms?|wards?|wings?|divisions?)\b",
    re.IGNORECASE,
)
_A_UNIT = re.compile(r"\b(?:in|of|at|for) (?:the |its )(?P<what>(?:[\w-]+ ){1,2})(?:teams?|units?|rooms?|wards?|wings?|divisions?)\b", re.IGNORECASE)
_POSTS = re.compile(r"\bhow many (?P<kind>(?:[a-z'’-]+ ){1,4})posts\b", re.IGNORECASE)
_COUNTED_POSTS = re.compile(rf"{NUMBER.pattern} (?:(?!(?-i:[A-Z]{{2}}))[a-z'’-]+ ){{1,4}}posts\b", re.IGNORECASE)
_ANY_POST = frozenset(stems("extra additional more new other further own different of the its their local vacant empty unfilled permanent social work worker"))
# Whose caseloads a question asks about; where it joins them with others, what is told may be of these.
_CASELOADS = re.compile(r"\b(?:case|work) ?loads?\b|\btoo many cases\b", re.IGNORECASE)
_WHOSE = tuple(
    (re.compile(rf"\b(?:{asked})\b", re.IGNORECASE), re.compile(rf"\b(?:{told})", re.IGNORECASE))
    for asked, told in (
        ("IROs?|independent reviewing officers?", OF_REVIEWERS),
        ("personal advis[eo]rs?|personal assistants?|Y?PAs?", OF_ADVISERS),
        ("managers?", OF_MANAGERS),
    )
)
# Whose supervision it asks about, and whose a text may tell of: "supervision for many workers is irregular" is none of managers.
SUPERVISED = re.compile(r"\bsupervis", re.IGNORECASE)
_GETS_SUPERVISION = re.compile(
    r"^(?:so |and )?(?:how (?:often|well|much|regularly|good) )?(?:are|is|do|does|did|have|has|were) (?:(?:the )?supervision (?:of|for) )?"
    r"(?:the |all |most |any |their |its )*(?P<whom>(?:team |senior |service |frontline )*managers?|IROs?|(?:independent )?reviewing officers?"
    r"|personal (?:advis[eo]rs?|assistants?)|foster carers?|residential (?:staff|workers?))"
    r" (?:(?:all|ever|actually|really|still|always|regularly|properly|well) )*(?:get|getting|receiv\w+|have|had|given|offered|being|supervised"
    r"|regular\w*|good|effective|frequent"
    r"|reflective|strong|poor|weak)\b(?! to\b)"
    r"(?!.* (?:give|provide|record|do) )",
    re.IGNORECASE,
)
_SUPERVISES = re.compile(
    r"\bsupervision (?:of|for|with) (?:many |some |most |all |the |their |these |those |newly qualified |frontline )*"
    r"(?:(?:social )?workers?|practitioners)\b"
    r"|\b(?:social )?workers (?:\w+ )?(?:receive|reported receiving|get|have|do not receive|are) (?:[\w-]+ ){0,4}supervis",
    re.IGNORECASE,
)
_OF_HOMES = r"resident|homes?\b"
_SUPERVISED_TOO = {
    "iro": OF_REVIEWERS,
    "officer": OF_REVIEWERS,
    "manager": "managers|leader|(?<!team )manager",
    "carer": "foster|carer",
    "staff": _OF_HOMES,
    "worker": _OF_HOMES,
}
# "Managers deliver regular supervision": whom, goes without saying.
GIVE_SUPERVISION = re.compile(
    r"(?:(?:all|most|team|senior|frontline) )*managers\b[^.;]*\b(?:provid|deliver|giv|offer|hold|carry out|us)\w*\b[^.;]*\bsupervision\b(?! (?:of|for"
    r"|to)\b)",
    re.IGNORECASE,
)
# Posts that one holds: as a question names it, and as a text does; and what is said of whoever comes to one or goes.
_HELD = (
    ("leader of the council|council leader", "leader"),
    ("chief executive", "chief executive|CEO"),
    ("lead member", "lead member"),
    ("(?:the|a|new|former|previous|independent|current|interim) chair(?! of governors)", "chair"),
    ("director of children['’]?s services|DCS", "director|DCS"),
    ("principal social worker", "principal social worker|PSW"),
)
_HELD_POSTS = tuple(tuple(re.compile(rf"\b(?:{form})", re.IGNORECASE) for form in forms) for forms in _HELD)
# "Who is the director?", of "a former director of children's services, Una Orr".
_ASKS_HOLDER = re.compile(
    r"(?:and |so )?(?:who(?:['’]?s| is)|what(?:['’]?s| is) the (?:full )?name of|name) (?!.*\b(?:former|previous|last|old|before)\b)", re.IGNORECASE
)
_ONCE_HELD = r"\b(?:(?:former|previous|retired|outgoing|ex)[- ](?:[\w'’-]+ )?|(?:having )?(?:previously been|been previously|was previously) (?:the |an? )?)"
_WHO = re.compile(r"(?:and |so )?who\b", re.IGNORECASE)  # whoever came may have come from another post
_COMES_OR_GOES = re.compile(
    r"\b(?:left|leav(?:e|es|ing)|resign\w*|retir\w*|start(?:ed|s)?|joined|appointed|t(?:ake|ook) (?:up (?:the )?post|over)|replaced|arrived|depart\w*"
    r"|(?:been|held) (?:in )?(?:the |this |that )?(?:role|post|job))\b",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"^(?!.*\b(?:since|replac\w+|succe\w+|after|now|new)\b).*\b(?:previous|former|last|outgoing|old) (?:[a-z'’]+ ){0,3}?"
    r"(?:director|DCS|leader|chief executive|head)\b",
    re.IGNORECASE,
)
_NEW_ONE = re.compile(r"\b(?:new(?:ly appointed)?|appoint\w+(?: of)?(?: an?)?(?: new)?)\b", re.IGNORECASE)
_ONE_BEFORE = re.compile(r"\b(?:previous\w*|former\w*|outgoing|predecessor|left|resign\w*|retire\w*|depart\w*|stepped down|interim)\b", re.IGNORECASE)
# "Who chairs the housing committee?", and another's chair who attends it: "Its chair, Una Orr, attends the housing committee."
_ASKS_CHAIR = re.compile(
    r"^(?:and |so )?who(?: (?:chairs|chaired)|(?:['’]s| is| was) (?:the )?(?:\w+ )?chair of) (?:the |this |its |their )?(?P<kind>(?:[\w’'-]+ ){0,4}?)"
    r"(?P<body>board|panel|committee|partnership|forum|group)\b",
    re.IGNORECASE,
)
# "How often does the audit committee meet?"
_MEETS = re.compile(
    r"^(?:and |so )?(?:how often|when|where|how long) (?:does|do|did|has|have|will) (?:the |this |its |their )?(?P<kind>(?:[\w’'-]+ ){0,4}?)"
    r"(?P<body>board|panel|committee)s? (?:last |next |usually )?(?:meet|met|sit|sat|convene)\b",
    re.IGNORECASE,
)
_KINDS_OF_BODY = (
    "audit|quality|remuneration|finance|scrutiny|safeguarding|parenting|improvement|health|education|housing|adoption|fostering|placement|resources?|risk"
    "|advisory|permanence|legal|gateway|appeals?|disciplinary|training"
)
_BODY = re.compile(r"\b(?:board|panel|committee|partnership|forum|group)\b", re.IGNORECASE)
_ANY_BODY = frozenset(stems("the this that its their local area council city borough county new joint independent strategic partnership"))
# "Who runs the respite unit at Fernlea?", and by whom another thing is run
_ASKS_RUNS = re.compile(
    r"^(?:and |so )?who (?:runs|manages|leads|heads|delivers|provides) (?:the |this |that |their |its )?(?P<what>(?:(?!(?:at|in|of|for|on)\b)[\w’'-]+ ?)+)",
    re.IGNORECASE,
)
_RUN_BY = re.compile(r"\b(?:run|led|managed|headed|provided|delivered|hosted|staffed) (?:\w+ )?by\b", re.IGNORECASE)
_THIS_IS_RUN = re.compile(rf"\b(?:it|this|these|those|which|that|they|MASH)\b[^.;]*{_RUN_BY.pattern}", re.IGNORECASE)
# "Sessions are led by health visitors", of the hubs; "they run it"
_PART_IS_RUN = re.compile(
    r"(?:(?:the|its|their|all|most|these|such) )?(?:staff|sessions|courses|classes|groups|activities|meetings|services|department|service|team|building"
    rf"|programmes?) (?:is|are|was|were) (?:\w+ )?{_RUN_BY.pattern}|[^.;]*\b(?:runs?|manages?|leads?|heads?|delivers?|provides?|does|do) (?:it|this|so|them)\b"
    r"|(?:these|they|it|this) (?:is|are|was|were) (?:\w+ )?(?:carried out|undertaken|conducted|completed|offered|commissioned|held) (?:by|from)\b"
    r"|[^.;]*\b(?:helped|supported|seen|taught) by an? (?:[\w-]+ ){0,2}team (?:\w+ )?led by\b",
    re.IGNORECASE,
)
# "A probation officer post has been vacant since May"
_VACANT_POST = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Aa]ny) (?P<kind>(?:[\w'’-]+ ){1,3})(?:post|role|job)\b")
_IS_VACANT = re.compile(r"\b(?:vacant|empty|unfilled|filled|vacanc(?:y|ies))\b", re.IGNORECASE)
_ANY_VACANCY = _ANY_POST | frozenset(stems("worker officer staff same third second first one whole full-time part-time"))
# "The deputy chief constable", of the chief constable
_RANK = re.compile(
    r"\b(?P<rank>deputy|assistant|acting|interim|associate)[- ](?P<post>(?:chief|team|service|area|regional|school)? ?(?:constable|executive|director|officer"
    r"|governor|mayor|leader|manager|principal|headteacher|head|chair))\b",
    re.IGNORECASE,
)
_ATTENDS = r"\bchair\b[^.;]{0,60}?\b(?:attends?|sits? on|reports? to|is a member of|speaks? (?:at|to)|joins?)\b[^.;]{0,60}?\b"


def of_another_post(question: str, text: str) -> bool:
    """Whether the text tells of another post, or of those in one, than the question asks about, and has no word of these."""
    alone = not JOINS.search(question)
    staffing, unit = (form.search(question) if alone else None for form in (_STAFFING_OF, _STAFFING_IN))
    return (
        _of_other_posts(question, text)
        or _comes_or_goes_another(question, text)
        or _of_another_chair(question, text)
        or _of_another_board(question, text)
        or _run_by_others(question, text)
        or _of_former_holder(question, text)
        or _of_another_rank(question, text)
        or _of_another_vacancy(question, text)
        or _of_others_caseloads(question, text)
        or _of_others_supervision(question, text)
        or (staffing is not None and not re.search(rf"\b{staffing['job']}", text, re.IGNORECASE))
        or (unit is not None and _A_UNIT.search(text) is not None and frozenset(stems(unit["what"])).isdisjoint(stems(text)))
        or bool(_FORMER.search(question) and _NEW_ONE.search(text) and not _ONE_BEFORE.search(text))
    )


def _of_another_rank(question: str, text: str) -> bool:
    """Whether the question is of a deputy or an assistant, and the text of those alone whose deputy that is."""
    asked = _RANK.search(question)
    return asked is not None and bool(re.search(rf"\b{asked['post']}", text, re.IGNORECASE)) and not re.search(rf"\b{asked['rank']}", text, re.IGNORECASE)


def _of_another_vacancy(question: str, text: str) -> bool:
    """Whether the question is of one post that is vacant, and the text of another: "a probation officer post", of the nurse's."""
    asked = _VACANT_POST.search(question) if _IS_VACANT.search(question) and not JOINS.search(question) else None
    kind = frozenset(stems(asked["kind"])) - _ANY_VACANCY if asked else frozenset()
    told = [frozenset(stems(found["kind"])) - _ANY_VACANCY for found in _VACANT_POST.finditer(text)] if kind and _IS_VACANT.search(text) else []
    return bool(told) and all(told) and kind.isdisjoint(stems(text))


def _of_another_chair(question: str, text: str) -> bool:
    """Whether the question asks who chairs a body, and the text has that only as one which the chair of another goes to."""
    asked = _ASKS_CHAIR.match(question)
    rest = re.sub(rf"{_ATTENDS}{asked['body']}\b", " ", text, flags=re.IGNORECASE) if asked else text
    if not asked or rest == text:
        return False
    kind, it = frozenset(stems(asked["kind"])), re.search(rf"(\b(?:the|that|this|its) )?\b{asked['body']}\b(?!['’]s chair)", rest, re.IGNORECASE)
    return it is None or (not it[1] and bool(kind) and kind.isdisjoint(stems(rest)))


def _of_another_board(question: str, text: str) -> bool:
    """Whether the question asks who chairs a body, or when it meets, and all bodies of the kind in the text go by other names: "the Adults Board"."""
    asked = _ASKS_CHAIR.match(question) or _MEETS.match(question)
    kind = frozenset(stems(asked["kind"])) - _ANY_BODY if asked else frozenset()
    if not asked or not kind or not kind.isdisjoint(stems(text)) or _BODY.search(question, asked.end()):
        return False
    named = re.findall(rf"((?:\b(?:[A-Z][\w’'-]*|{_KINDS_OF_BODY}) (?:(?:and|of|for) )?)+)?\b(?i:{asked['body']})\b", text)
    return bool(named) and all(frozenset(stems(name)) - _ANY_BODY for name in named)


def _run_by_others(question: str, text: str) -> bool:
    """Whether the question asks who runs something that the text tells of, and the text says only of other things by whom they are run."""
    asked = _ASKS_RUNS.match(question)
    what = frozenset(stems(asked["what"])) if asked else frozenset()
    if not what:
        return False
    told = re.split(r"(?<=[.?!;]) +", text)
    runs = [sentence for sentence in told if _RUN_BY.search(sentence)]
    of_others = all(what.isdisjoint(stems(sentence)) and not _THIS_IS_RUN.search(sentence) for sentence in runs)
    of_others = of_others and not any(_PART_IS_RUN.match(sentence) for sentence in told)
    return bool(runs) and of_others and any(not what.isdisjoint(stems(sentence)) for sentence in told)


def tells_who_runs(question: str, text: str) -> bool:
    """Whether the question asks who runs something, and the text says of that by whom it is run."""
    asked = _ASKS_RUNS.match(question)
    return asked is not None and _RUN_BY.search(text) is not None and not frozenset(stems(asked["what"])).isdisjoint(stems(text))


def _of_others_caseloads(question: str, text: str) -> bool:
    if not (_CASELOADS.search(question) and _CASELOADS.search(text)) or JOINS.search(question):
        return False
    return any(asked.search(question) and not told.search(text) for asked, told in _WHOSE)


def _of_others_supervision(question: str, text: str) -> bool:
    """Whether the question is of those who are supervised, and the text tells of the supervision of social workers and has no word of them."""
    asked = _GETS_SUPERVISION.match(question) if SUPERVISED.search(question) else None
    if not asked or not _SUPERVISES.search(text) or JOINS.search(question):
        return False
    word = asked["whom"].lower().split()[-1].removesuffix("s")
    return not re.search(rf"\b(?:{_SUPERVISED_TOO.get(word, 'advis|assistant|pa')})", text, re.IGNORECASE)


def _comes_or_goes_another(question: str, text: str) -> bool:
    if not _COMES_OR_GOES.search(question) or _WHO.match(question):
        return False
    own = [told for asked, told in _HELD_POSTS if asked.search(question)]
    return bool(own) and not any(told.search(text) for told in own) and any(told.search(text) for _, told in _HELD_POSTS)


def _of_former_holder(question: str, text: str) -> bool:
    """Whether the question asks who holds a post, and the text names it only of somebody who held one before."""
    for asked, told in _HELD_POSTS if _ASKS_HOLDER.match(question) else ():
        rest = re.sub(f"{_ONCE_HELD}(?:{told.pattern})", " ", text, flags=re.IGNORECASE) if asked.search(question) else text
        if rest != text and not told.search(rest):
            return True
    return False


def _of_other_posts(question: str, text: str) -> bool:
    asked = _POSTS.search(question)
    kind = frozenset(stems(asked["kind"])) - _ANY_POST if asked else frozenset()
    return bool(kind and _COUNTED_POSTS.search(text)) and kind.isdisjoint(stems(text))
