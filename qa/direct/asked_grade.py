"""Whether a question asks for a grade, and what is left of it where it does: the plain words, and those that may name an area."""

import re
from collections.abc import Sequence

from data import Report
from index.lexical import STOP_WORDS, stems

from ..english.why import asks_why

MOST = 3  # reports: of more, a list of grades answers nobody
_ASKS = re.compile(
    r"\b(?:grad(?:e|es|ed|ings?)|rat(?:ed|ings?)|(?<!the )(?<!a )(?<!family )(?<!local )judged?|judges (?:the|it|them)|judge?ments?|verdict|score)\b"
    r"|\b(?:do|does|did) (?:(?:the|local|ofsted) )*(?:ofsted|inspectors|it|they|council|authority) rate\b"
    r"|\bhow (?:well )?(?:did|has|have) (?:it|they|we|the (?:council|authority|local authority))(?: council)? (?:do|done|fare|get on)\b"
    r"|^(?:so )?(?:overall,? )?(?:is|was|are|were) (?:it|they|we|the (?:council|authority|local authority)) (?:\w+ )?(?:good|bad|outstanding|inadequate)\b"
    r"(?! (?:to|place|with)\b)"
    r"|\bwhat (?:did|has|have) (?:it|they|we|the (?:council|authority)) (?:get|got)(?: from ofsted)?(?: overall)?(?: and)? (?:for|in)\b"
    r"|\bwhat (?:did|has) (?:it|the (?:council|authority)) (?:get|got)(?: overall)?\W*$"
    r"|^(?:and |so )?how (?:did [\w' -]+? (?:do|fare|get on)|do [\w' -]+? (?:fare|get on))\W*$"
    r"|^(?:so |and )?(?:is|was|are|were|did) (?!any|every|all|it\b|they\b)[\w'’ -]+? (?:get )?(?:outstanding|good|inadequate)\W*$"
    r"|^(?:so |and )?how (?:(?:is|are|was|were) [\w' -]+? doing|did [\w' -]+? do) overall\W*$"
    r"|^(?:so |and |but )?(?:like )?how (?:bad|good) (?:is|was|are|were) (?:it|they|we|the (?:council|authority|local authority))(?: really| then"
    r"| actually)?\W*$"
    r"|^(?:so |and )?did (?:it|they|we|the (?:council|authority)) get (?:an? )?(?:outstanding|good|inadequate|requires? improvement)\W*$"
    r"|\bhow (?:did|have|has) (?:each|every|all|the)(?: \w+)? (?:areas?|parts?) (?:do|done|fared?|get on)\b",
    re.IGNORECASE,
)
WHAT_IS_NOT = r"^(?:what|which) (?:is|was|are|were)(?:n['’]?t| not) (?:judged |rated |graded )?(?:good|outstanding)"
# These are of a grade only where nobody is named: "Do care leavers fail?" may mean their exams.
_ASKS_OF_ALL = re.compile(
    r"\b(?:result|outcome|pass(?:ed)?|fail(?:ed|ing)?)\b"
    r"|\b(?:areas?|parts?|services|anything|something)\b.*\b(?:outstanding|good|inadequate"
    r"|requires? improvement|best|worst|strongest|weakest|lowest|highest)\W*$"
    r"|\b(?:best|worst|strongest|weakest) (?:areas?|parts?)\W*$"
    rf"|{WHAT_IS_NOT}\W*$",
    re.IGNORECASE,
)
# Who gives a grade: "Do families rate the council?" asks for no inspector's.
_GIVER = re.compile(r"\b(?:do|does|did|has|have|had) ((?:(?!been\b|get\b|got\b)[\w'’-]+ )+?)(?:given?|rated?|judged?|graded?|award(?:ed)?)\b", re.IGNORECASE)
# It asks about the grade, or for another one.
OTHERWISE = re.compile(
    r"\b(?:why|(?<!children )(?<!those )who|whom|whose|when|where"
    r"|how (?:many(?! (?:of (?:the|its|their) )?(?:areas|parts|grades|ratings|judge?ments)\b)|much|long|often|come|far)"
    r"|would|will|should|could|can|want\w*|may|might|must|need\w*(?! (?:help|protection)\b)|ha(?:ve|s|d) to|to get|fail(?:ed|s)? on"
    r"|next|last|previous\w*|before|earlier|then|again|still|now)\b",
    re.IGNORECASE,
)
# In "what's the verdict then?" it only ends the question; of "What did it get then?" qa/direct/earlier_grades.py knows.
_SO_THEN = re.compile(r"(?P<asks>^(?!.*\b(?:was|were|did|had|got)\b).*\w) +then\W*$", re.IGNORECASE)
_WHY = re.compile(r"\b(?:why|how come|(?:what (?:is|was|were) )?(?:the )?reasons? (?:for|why|behind))\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:is|was|are|were|did|does|do)n['’]?t\b|\bnot\b", re.IGNORECASE)
DOWNGRADED = re.compile(
    r"\b(?:downgrad\w+|lo(?:se|st) (?:its|their) \w+ (?:rating|grade|judge?ment)|no longer (?:rated |graded |judged )?(?:outstanding|good)"
    r"|(?:rated |graded |judged )?(?:outstanding|good) any ?more|gone from (?:outstanding to \w+|good to (?:requires|inadequate)"
    r"|requires improvement to inadequate)|(?:rating|grade|judge?ment) (?:drop\w*|f[ae]ll\w*|go(?:ne)? down))\b",
    re.IGNORECASE,
)
# What people call whom the report is on, where its front page does: "What was the nursery rated?"
_INSPECTED = re.compile(
    r"\b(?:the|this) (academy|agency|association|college|company|constabulary|force|homes?|hospital|landlord|nursery|partnership|practice|prison|provider"
    r"|school|service|setting|trust)\b",
    re.IGNORECASE,
)
# "Is it a good school?"
_A_GOOD_ONE = re.compile(r"(?<=\bit )an? (?P<how>good|bad|outstanding|inadequate) (?P<kind>[a-z]+)(?=\W*$)", re.IGNORECASE)
SERVICES = re.compile(
    r"\bchild(?:ren)?['’]?s?['’]? (?:social (?:care|work) )?(?:services?|department|social care)\b|\bsocial (?:services|care)\b", re.IGNORECASE
)
# Words of such questions that say nothing of an area.
_FRAME = frozenset(
    re.findall(
        r"\w+",
        """
        achieve achieved all any anything anywhere area areas authority award awarded bad been below best borough came city come council councils
        county department did do done each every everywhere fail failed failing fare final find found four gave get give given go good got grade
        graded grades grading has have highest how improvement inadequate inspected inspection inspections inspectors is judge judged judgement
        judgements judges judgment judgments know less list listed local lower lowest made many me name ofsted other out outcome outstanding overall
        part parts pass passed please pls rate rated rates rating ratings receive received report require requires result results say says score
        scored scores service services show so something strongest tell this three throughout time top two us verdict was wasn weakest well were
        weren whats which work worst
        """,
    )
)
_FRAMEWORK = re.compile(r" ?\b(?:(?:under|in) (?:the )?)?(?:ILACS|SIF|(?:single )?inspection framework)(?: framework| inspection)?\b")
_ACROSS = re.compile(r"\bacross the board\b", re.IGNORECASE)
_ONLY = re.compile(r"\b(?:only|just|merely)\s+(?=(?:(?:rated|graded|judged|got|get|given) )?(?:outstanding|good|inadequate|requir))", re.IGNORECASE)
# A council of children is no authority, and no area: "Is the children in care council any good?".
_OF_CHILDREN = re.compile(r"\b(?:in care|leavers?['’]?|care[- ]experienced|looked[- ]after|youth|young people['’]?s?) council\b", re.IGNORECASE)


def asks_why_of_grade(question: str) -> bool:
    """Whether the question asks the reason of a grade, of all that was inspected, and nothing else: "Why was it rated good?", "why isn't it outstanding"."""
    text = _WHY.sub(" ", _NOT.sub(" ", SERVICES.sub(" ", question)))
    if DOWNGRADED.search(question) and asks_why(question):
        return not named_in(DOWNGRADED.sub(" ", text))
    graded = _ASKS.search(text) or re.search(r"\b(?:outstanding|good|inadequate|requir\w+ improvement)\b", text, re.IGNORECASE)
    return asks_why(question) and bool(graded) and not OTHERWISE.search(text) and not named_in(text)


def called_inspected(question: str, reports: Sequence[Report]) -> list[str]:
    """Return what the question calls those inspected, where the front page of each report calls them so: "the prison"."""
    called = {found.group(): found[1].lower() for found in _INSPECTED.finditer(question)} if len(reports) <= MOST else {}
    fronts = [f"{report.authority} {p.text}".lower() for report in reports for p in report.paragraphs if called and p.id == "dates"]
    return [name for name, kind in called.items() if fronts and all(re.search(rf"\b{kind}\b", front) for front in fronts)]


def of_it(question: str, reports: Sequence[Report]) -> str:
    """Return the question with "it" for what it calls those inspected, without what says that it is about services for children, and a closing "then"."""
    question = _SO_THEN.sub(r"\g<asks>", question)
    found = _A_GOOD_ONE.search(question)
    if found and called_inspected(f"the {found['kind']}", reports):
        question = question.replace(found.group(), found["how"])
    for name in called_inspected(question, reports):
        question = question.replace(name, "it")
    return SERVICES.sub(" ", _ONLY.sub("", _FRAMEWORK.sub("", _ACROSS.sub("everywhere", question))))


def asks_only(text: str) -> bool:
    """Whether the question asks for an inspector's grade as it is now."""
    giver = _GIVER.search(text)
    asks = _ASKS.search(text) or (not named_in(text) and _ASKS_OF_ALL.search(text))
    return bool(asks) and not OTHERWISE.search(text) and not _OF_CHILDREN.search(text) and not (giver and named_in(giver[1]))


def named_in(text: str) -> frozenset[str]:
    """Return the stems of the words that may name an area."""
    return frozenset(stems(" ".join(word for word in re.findall(r"\w+", text.lower()) if word not in STOP_WORDS and word not in _FRAME)))
