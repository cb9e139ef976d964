"""A follow-up on a grade: "why did it drop?", "what was it last time?", "which was lowest?", "were any of them outstanding?"."""

import re

from ..direct.earlier_grades import LAST_GRADE, asks_of_earlier
from ..english.agreement import plural
from ..english.clause import GRADE
from . import ellipsis
from .restated import OVERALL, asks_grade_of_areas
from .this_turn import Turn

_WHY_DOWN = re.compile(
    r"(?:why|how come) (?:did (?:it|they|that) (?:drop|fall|go down|get worse|slip|decline)|(?:was|were) (?:it|they) downgraded|has it (?:dropped|fallen"
    r"|gone down|got worse))",
    re.IGNORECASE,
)
# "and the others?", of one area's grade
_OTHER_AREAS = re.compile(r"(?:all )?(?:the )?(?:others?|rest|(?:other|remaining) (?:areas|ones|grades|judge?ments)|everything else)", re.IGNORECASE)
# "when was the one before that?"
_ONE_BEFORE = re.compile(
    r"(?:(?P<asks>(?:when|what(?! about)|who|how)\b.*?) |(?:what about )?)the (?:(?:last |previous )?one before(?: (?:that|this|it))?(?: one)?"
    r"|previous one)",
    re.IGNORECASE,
)
# "what did they get then?"
_THEN_GRADED = re.compile(
    r"(?:and |so )?(?:what|how) (?:did|was|were) (?:it|they|the council) (?:get|do|graded|rated|judged)(?: (?:then|that time|at that one|last time|back then))?"
    r"|what was (?:it|that one) (?:then|graded|rated)|(?:what|which) (?:grade|rating|judge?ment) (?:was it|did (?:it|they) get)(?: (?:back )?then| that time)?"
    r"|what was (?:the|its|their) (?:grade|rating|result|judge?ment)",
    re.IGNORECASE,
)
# "has it gone up?", of a grade
_SINCE_GRADED = re.compile(
    r"what (?:was|were) (?:it|that|they) (?:rated |graded |judged )?(?:before(?: that)?|last time|previously|the last time|in \d{4})|"
    r"(?:is|was) (?:it|that) (?:any )?(?:better|worse)(?: or worse)? (?:last time|before)|"
    r"(?:is|was|were) (?:it|that|they) the same(?: as)?(?: (?:last time|before|last year|previously))?|"
    r"(?:the )?same as (?:last time|before|previously)|(?:any )?(?:different|better|worse) (?:to|from|than) (?:last time|before)|"
    r"(?:has|is|was) (?:it|that|this) (?:gone |got |any )?(?:up or down|up|down|better|worse|higher|lower|changed|different|an improvement)(?: or worse)?"
    r"(?: (?:than|from|since|on)(?: the)? (?:last|previous|before)(?: (?:time|one|inspection|year))?)?",
    re.IGNORECASE,
)
# "which was lowest?", of grades
_WHICH_GRADED = re.compile(
    r"which (?:one |area |bit |part |(?P<of>of (?:them|those|these) ))?(?:is|was|got|did|were|are) (?:the )?(?P<which>lowest|worst|weakest|best"
    r"|highest|strongest)(?: (?:one|grade|rating))?",
    re.IGNORECASE,
)
# "were any of them outstanding?", of a grade
_ANY_GRADED = re.compile(
    r"(?:is|are|was|were|did|do|does) (?P<share>any|all|some|most)(?: of (?:them|those|these|it))? (?:(?:get|got|rated|graded|judged|found)(?: to be)? )?"
    r"(?P<grade>outstanding|good|inadequate|requir\w+ improvement(?: to be good)?)",
    re.IGNORECASE,
)
# "so everything got the same?", "same across the board?", of a grade
_ALL_THE_SAME = re.compile(
    r"(?:did|was|were|is|are|has|have) (?:it|they|everything|everyone|all(?: (?:of )?(?:it|them|the areas|areas))?|every (?:area|one|part))(?: all)?"
    r"(?: (?:get|got|given|rated|graded|judged))? (?:the )?same(?: grade| rating| thing| judge?ment)?"
    r"(?: for (?:everything|everyone|all of (?:it|them)|every area|all areas)| across the board| everywhere| all round)?"
    r"|(?:everything|all (?:of them|areas|of it)|every (?:area|one)|they all|it all)"
    r"(?:'s| is| was| were| has| have)?(?: (?:got|get|given|rated|graded|judged))? (?:the )?same"
    r"(?: grade| rating| thing)?(?: everywhere| across the board)?"
    r"|(?:the )?same(?: grade| rating)? (?:for everything|across the board|everywhere|all round|in every area|for all areas)",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|every\w*|across the board)\b", re.IGNORECASE)
_INSPECTED = re.compile(r"\b(?:inspect\w*|ofsted|report)\b", re.IGNORECASE)


def why_down(turn: Turn) -> str | None:
    """Return what becomes of "why did it drop?"."""
    return "Why did the grade drop?" if _WHY_DOWN.fullmatch(turn.plain) and turn.before.of_grade else None


def other_areas(turn: Turn) -> str | None:
    """Return what becomes of "and the others?", of one area's grade."""
    of_area = _OTHER_AREAS.fullmatch(turn.uncut) and asks_grade_of_areas(turn.before.question) and ellipsis.AREA.search(turn.before.question)
    return "What were the other grades?" if of_area else None


def one_before(turn: Turn) -> str | None:
    """Return what becomes of "when was the one before that?"."""
    one = _ONE_BEFORE.fullmatch(turn.plain)
    if not one:
        return None
    if GRADE.search(turn.before.question) and not one["asks"]:
        return LAST_GRADE
    asks = one["asks"] or ("when was" if turn.before.question.lower().startswith("when") else "")
    inspected = asks and any(_INSPECTED.search(line) for line in turn.history)
    return f"{asks} the inspection before this one?" if inspected else turn.behind()


def graded_then(turn: Turn) -> str | None:
    """Return what becomes of "what did they get then?", of the inspection before."""
    if not _THEN_GRADED.fullmatch(turn.plain):
        return None
    return LAST_GRADE if asks_of_earlier(turn.before.question) or _ONE_BEFORE.fullmatch(turn.history[-1].strip(" ?!.")) else None


def all_the_same(turn: Turn) -> str | None:
    """Return what becomes of "so everything got the same?"."""
    plain = ellipsis.THEN_TOO.sub("", turn.plain)
    same = _ALL_THE_SAME.fullmatch(plain) and _ALL.search(plain) and asks_grade_of_areas(turn.before.question)
    return "Did all areas get the same grade?" if same else None


def since_graded(turn: Turn) -> str | None:
    """Return what becomes of "has it gone up?", "same as last time?"."""
    if not (_SINCE_GRADED.fullmatch(turn.plain) and turn.before.of_grade):
        return None
    area = ellipsis.AREA.search(OVERALL.sub("", turn.before.question))
    return f"What {'were' if plural(area.group()) else 'was'} {area.group()} rated at the last inspection?" if area else LAST_GRADE


def which_graded(turn: Turn) -> str | None:
    """Return what becomes of "which was lowest?"."""
    graded = _WHICH_GRADED.fullmatch(turn.plain)
    if not (graded and turn.before.of_grade) or (graded["of"] and not asks_grade_of_areas(turn.before.question)):
        return None
    return f"Which area got the {graded['which']} grade?"


def any_graded(turn: Turn) -> str | None:
    """Return what becomes of "were any of them outstanding?", but not of "How many homes were rated good?"."""
    of_any = _ANY_GRADED.fullmatch(turn.plain)
    if not of_any or not asks_grade_of_areas(turn.before.question):
        return None
    areas = f"{'all' if of_any['share'].lower() in ('all', 'most') else 'any'} areas"
    return f"Did {areas} get {of_any['grade']}?" if of_any["grade"].lower().startswith("req") else f"Were {areas} {of_any['grade']}?"
