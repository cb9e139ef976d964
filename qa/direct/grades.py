"""A question for the grade is answered by the report's own line of judgement: the overall one, or that of the area that is asked about.

"What rating did Wigan get?" shares no word with "Overall effectiveness: Requires improvement to be good", so a search would not find it.
It is a rule for the plain cases: a question with any other word in it, "What rating do parents give?", is searched for like all others.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from data import Paragraph, Report, Sentence, sentences
from index.lexical import STOP_WORDS, stems

from ..answer import Citation
from ..english.why import asks_why
from .inspection_dates import told

_MOST = 3  # reports: of more, a list of grades answers nobody
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
_WHAT_IS_NOT = r"^(?:what|which) (?:is|was|are|were)(?:n['’]?t| not) (?:judged |rated |graded )?(?:good|outstanding)"
# These are of a grade only where nobody is named: "Do care leavers fail?" may mean their exams.
_ASKS_OF_ALL = re.compile(
    r"\b(?:result|outcome|pass(?:ed)?|fail(?:ed|ing)?)\b"
    r"|\b(?:areas?|parts?|services|anything|something)\b.*\b(?:outstanding|good|inadequate"
    r"|requires? improvement|best|worst|strongest|weakest|lowest|highest)\W*$"
    r"|\b(?:best|worst|strongest|weakest) (?:areas?|parts?)\W*$"
    rf"|{_WHAT_IS_NOT}\W*$",
    re.IGNORECASE,
)
# "Compare care leavers with children in care" asks for two grades where both have one.
_SETS_BESIDE = re.compile(
    r"^(?:please )?compare\b|^(?:which|who) (?:is|are|was|were|does|do|did) (?:better|worse|stronger|weaker)\b|\bcompared? (?:with|to)\b", re.IGNORECASE
)
# "Is it still failing its children?" asks how it is graded now.
_STILL_SO = re.compile(
    r"^(?:so |but )?(?:is|are) (?:(?:it|they|we|(?:the|my|our|your|this) (?:council|authority|local authority)) )? *"
    r"(?:still |now |really |actually )?(?:rated |graded |judged )?"
    r"(failing|bad|inadequate|good|outstanding|any good)(?: or (?:failing|bad|inadequate|good|outstanding))?(?: (?:(?:its|our|the|their) )?(?:children|kids))?"
    r"(?: (?:now|yet|today|nowadays|these days|at the moment|at present))?\W*$",
    re.IGNORECASE,
)
# The newest inspection is this one; "the last Ofsted" may be this or the one before.
_NEWEST = re.compile(r"\b(?:latest|newest|most recent|current(?:ly)?|today['’]s)\b", re.IGNORECASE)
_LAST = re.compile(r"\blast (?=(?:full )?(?:ofsted|inspection|report|rating|grade|judge?ment)\b)", re.IGNORECASE)
_LAST_OFSTED = re.compile(r"\blast (?=ofsted\b)", re.IGNORECASE)
# Who gives a grade: "Do families rate the council?" asks for no inspector's.
_GIVER = re.compile(r"\b(?:do|does|did|has|have|had) ((?:(?!been\b|get\b|got\b)[\w'’-]+ )+?)(?:given?|rated?|judged?|graded?|award(?:ed)?)\b", re.IGNORECASE)
# Of several areas, or of one that must be found by comparing all.
_EACH = re.compile(
    r"\b(?:grades|ratings|judge?ments|scores|results|any (?:grade|judge?ment|rating|score)|each|every|anything|something|anywhere|everywhere|throughout"
    r"|(?:what|which)\b.*\b(?:best|worst|strongest|weakest|highest|lowest|top)"
    r"|(?:which|what|any|all|many)(?: \w+){0,3} (?:areas?|parts?|services)"
    r"|^(?:what|which) (?:judge?ment|rating|grade) (?:is|was|were)(?:n['’]?t| not)? (?:outstanding|good|inadequate|requires)"
    rf"|{_WHAT_IS_NOT}"
    r"|^(?:what|which) (?:is|are|was|were) (?:judged|rated|graded) (?:\w+ )*(?:outstanding|good|inadequate|improvement))\b",
    re.IGNORECASE,
)
# It asks about the grade, or for another one.
_OTHERWISE = re.compile(
    r"\b(?:why|(?<!children )(?<!those )who|whom|whose|when|where"
    r"|how (?:many(?! (?:of (?:the|its|their) )?(?:areas|parts|grades|ratings|judge?ments)\b)|much|long|often|come|far)"
    r"|would|will|should|could|can|want\w*|may|might|must|need\w*(?! (?:help|protection)\b)|ha(?:ve|s|d) to|to get|fail(?:ed|s)? on"
    r"|next|last|previous\w*|before|earlier|then|again|still|now)\b",
    re.IGNORECASE,
)
# The inspection before: "at the last inspection", "previously", "in 2017".
_EARLIER = re.compile(
    r"\b(?:(?:at|in|from|for|on|back in) )?(?:(?:the|its|their|our) )?(?:last|previous(?:ly)?|earlier|prior)"
    r"(?: (?:full|proper|ofsted))*(?: (?:time|inspection|report|visit))?\b"
    r"|\b(?:(?:the )?(?:time|inspection|one) )?before(?: (?:this|that)(?: (?:one|time|inspection))?)?(?=\W*$)"
    r"|\bback then\b|\b(?:back )?(?:in|at|from|of) (?:the )?(?:19|20)\d\d(?: inspection)?\b|\bthe (?:19|20)\d\d inspection\b",
    re.IGNORECASE,
)
_ANY_GRADE = r"(?:outstanding|good|adequate|inadequate|requir\w+ improvement)"
# "the last inspection in 2019, when services were judged to be good"; what "has improved since the last inspection and is good" says nothing of then.
_SAYS_EARLIER = re.compile(
    r"\b(?:last|previous(?:ly)?|earlier|prior)\b[^.;]{0,60}?\binspect(?:ion|ed)\b[^.;]{0,120}?\b(?:judged|graded|rated|judge?ment of)\b"
    rf"(?! (?:at|by) this)[^.;]{{0,60}}?\b{_ANY_GRADE}\b|\b(?:judged|graded|rated)(?: to be)? {_ANY_GRADE}\b[^.;]{{0,30}}?"
    r"\bat (?:the|its|their) (?:last|previous) inspection\b(?! of\b)"
    rf"|\b(?:had|has) (?:\w+ )?been (?:judged|graded|rated)(?: to be)? {_ANY_GRADE}\b"
    rf"|\binspection in (?:\w+ )?(?:19|20)\d\d, when (?:services|it|they)(?: overall)? (?:was|were) judged\b[^.;]{{0,40}}?\b{_ANY_GRADE}\b"
    rf"|^In (?:19|20)\d\d, (?:all )?services were judged\b[^.;]{{0,40}}?\b{_ANY_GRADE}\b"
    r"|\blast inspected in (?:\w+ )?(?:19|20)\d\d, when (?:it|they) (?:was|were) found to (?:be (?:outstanding|good|adequate|inadequate)|require improvement)\b"
    r"|\b(?:last|previous) inspection\b[^.;]{0,40}\bwhen (?:they|it|services) (?:all )?"
    r"(?:required improvement|(?:was|were) (?:good|adequate|inadequate|outstanding))\b",
    re.IGNORECASE,
)
# "The previous inspection was in August 2012. It was judged to be adequate."
_OF_THE_ONE_BEFORE = re.compile(r"\b(?:previous|last) inspection\b[^.;]*\b(?:19|20)\d\d\b", re.IGNORECASE)
_WAS_JUDGED = re.compile(r"(?:It|The (?:local )?(?:authority|council)) was (?:then )?judged\b")
# "What did it get then?"; in "what's the verdict then?" it only ends the question.
_SO_THEN = re.compile(r"(?P<asks>^(?!.*\b(?:was|were|did|had|got)\b).*\w) +then\W*$", re.IGNORECASE)
_THEN = re.compile(r"(?P<asks>^(?=.*\b(?:was|were|did|had|got)\b).*\w)(?: it was| was it)? then\W*$", re.IGNORECASE)
# "Was the fostering service also found inadequate?"
_JUDGED = re.compile(
    r"(?:so |but )?(?:is|was|are|were) (?:the )?([\w'’ -]+?)(?: also| too| really)?(?: (?:found|judged|rated|graded)(?: to be)?)?"
    r" (?:outstanding|good|inadequate|requir\w+ improvement)\b"
    r"|(?:so |but |and )?(?:what|how)(?:['’]?s| is| was| are| were) (?:the |its |their )?([\w'’ -]+?) (?:graded|rated|judged)\W*$"
    r"|(?:so |but |and )?what (?:grade|rating)s? (?:did|does|has|have) (?:the |its |their )?([\w'’ -]+?) (?:get|got|been given|receive\w*)\W*$",
    re.IGNORECASE,
)
_WHICH = re.compile(r"(?:so |and )?(?:which|what|(?:is|was|are|were|did) (?:there )?any\w*)\b", re.IGNORECASE)
_RANKS = ("inadequate", "require", "good", "outstanding")
_EXTREME = re.compile(r"\b(?:(?P<low>worst|lowest|weakest|poorest)|best|highest|strongest|top)\b", re.IGNORECASE)
_BELOW = re.compile(r"\b(?:below|not|worse|less|lower)\b|n['’]t\b", re.IGNORECASE)
_TO_BE_GOOD = re.compile(r" to be good\b", re.IGNORECASE)  # no grade of its own
_OTHER_THAN = re.compile(r"\b(?:below|above|not|worse|better|less|more|lower|higher)\b|n['’]t\b", re.IGNORECASE)
# "Which areas were above inadequate?"
_OVER = re.compile(
    r"\b(?:(?:better|higher|worse|lower) than|above) (?=(?:just |only )?(?:inadequate|good|outstanding|requir\w+ improvement)\b(?: to be good)?\W*$)",
    re.IGNORECASE,
)
# "Which areas were good or better?" asks for those of that grade and on one side of it.
_OR_MORE = re.compile(
    r"\b(?P<grade>outstanding|good|inadequate|requir\w+ improvement(?: to be good)?) or (?:(?P<up>better|above|higher)|worse|below|lower)(?=\W*$)",
    re.IGNORECASE,
)
# "Did every area get the same grade?" asks for all of them.
_ALIKE = re.compile(r"(?:\ball )?\bthe same(?: (?:overall )?(?:grade|rating|judge?ment|score)s?)?(?=\W*$)", re.IGNORECASE)
_OF_EVERY = re.compile(
    r"(?:so |and )?(?:is|are|was|were|do|does|did|have|has) "
    r"(?:(?:each|every|all)\b(?=.*\b(?:grades?|graded|ratings?|rated|judged|judge?ments?|scored?|scores)\b)"
    r"|(?:the |its )?(?:\w+ )?(?:grades|ratings|judge?ments|scores)\b)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\bnot\b|n['’]t\b", re.IGNORECASE)
_GRADE = re.compile(r"\b(outstanding|good|inadequate|requires?)\b", re.IGNORECASE)
_WHY = re.compile(r"\b(?:why|how come|(?:what (?:is|was|were) )?(?:the )?reasons? (?:for|why|behind))\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:is|was|are|were|did|does|do)n['’]?t\b|\bnot\b", re.IGNORECASE)
_OR = r"(?: or (?:not|worse|better|down|up|lower|higher))?"
_CHANGED = re.compile(
    rf"(?:so |and )?(?:is|was) (?:the |its )?(?:overall )?(?:new |current |(?:19|20)\d\d )?(?:rating|grade|judge?ment|result) (?:any )?"
    rf"(?:better|worse|higher|lower|the same){_OR}"
    r"(?: (?:than|as|from) (?:the )?(?:last (?:time|one)|before|(?:in )?(?:19|20)\d\d|previous (?:one|inspection)|last inspection))?"
    rf"|(?:so |and )?(?:has|have|did|is) (?:the |its )?(?:overall )?(?:rating|grade|judge?ment) "
    rf"(?:improved?|go(?:ne)? (?:up|down)|changed?|fallen|risen|drop(?:ped)?){_OR}"
    r"(?: (?:since|from|to) (?:the )?(?:last (?:time|inspection)|(?:19|20)\d\d|before|good|outstanding|inadequate|requires improvement))?"
    rf"|(?:has|was|is) it (?:been )?(?:upgraded|downgraded)(?: since .+)?",
    re.IGNORECASE,
)
_DOING = re.compile(r"\b(?:doing|do) overall(?=\W*$)", re.IGNORECASE)
DOWNGRADED = re.compile(
    r"\b(?:downgrad\w+|lo(?:se|st) (?:its|their) \w+ (?:rating|grade|judge?ment)|no longer (?:rated |graded |judged )?(?:outstanding|good)"
    r"|(?:rated |graded |judged )?(?:outstanding|good) any ?more|gone from (?:outstanding to \w+|good to (?:requires|inadequate)"
    r"|requires improvement to inadequate)|(?:rating|grade|judge?ment) (?:drop\w*|f[ae]ll\w*|go(?:ne)? down))\b",
    re.IGNORECASE,
)
LAST_GRADE = "What grade did it get at the last inspection?"  # as `earlier_grade` knows it
_OVERALL = "Overall effectiveness"
_WANTS_OVERALL = re.compile(r"\boverall\b", re.IGNORECASE)
_EFFECTIVENESS = re.compile(r"(?<=\boverall) effectiveness\b", re.IGNORECASE)
_OF_ALL = re.compile(r"(?:children['’]?s services in|the overall judge?ment)\b", re.IGNORECASE)
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
_BESIDE = re.compile(r"\b(?:and|or|than|versus|vs|between|both|same|compared)\b", re.IGNORECASE)
# "children in care" has no word that stands in no other area's name.
_IN_CARE = re.compile(r"\b(?:children|kids|those) in care\b|\blooked[ -]after children\b", re.IGNORECASE)
_OF_ANY_AREA = frozenset(stems("child children care young people experiences progress"))
_OF_ALL_AREAS = re.compile(
    rf"\b(?:all|every) (?:services?|areas?) (?:was|were) (?:judged|graded|rated)\b|\bjudged (?:to be )?{_ANY_GRADE}(?: to be good)? in (?:all|every) areas?\b"
    r"|\bjudged all (?:services|areas)\b",
    re.IGNORECASE,
)
_IS_IN_CARE = re.compile(r"\bchildren (?:in care|looked after)\b", re.IGNORECASE)
# What sets one area beside another, in a question that names two.
_COMPARES = frozenset(stems("as one better between both compared different difference equal equally higher lower same than versus vs with worse"))


def areas_of(report: Report) -> dict[Sentence, str]:
    """Return the report's lines of judgement, each with the area that it is of: `Leadership` of "Leadership: good.".

    "Children's services in Wigan are good." is of all.
    """
    judgements = next((paragraph for paragraph in report.paragraphs if paragraph.id == "judgements"), None)
    found = {}
    for sentence in sentences(judgements) if judgements else ():
        area = sentence.text.rpartition(":")[0] or (_OVERALL if _OF_ALL.match(sentence.text) else "")
        if area:
            found[sentence] = area
    return found


def called(area: str) -> str:
    """Return the area with what else people call it."""
    return area.replace("leaders", "leaders leadership").replace("hildren looked after", "hildren looked after in care")


def grades(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return what the reports judged, where the question asks for nothing else, or nothing; `question` is without the authority's name.

    `grades("What grade did it get?", …)` quotes "Overall effectiveness: Good.", and "… for leadership?" that of leadership. A report
    without a grade overall is quoted in each area, but not where its grade overall is asked for. "The last inspection" may be this one or the
    one before: its grade is quoted too, where the report says it.
    """
    text = _of_it(question, reports)
    found = _graded(_STILL_SO.sub(r"Is it \1", _NEWEST.sub(" ", _LAST.sub(" ", text))), reports)
    last = _LAST.search(text)
    before = earlier_grade(question, reports) if last else ()
    if last and not before and not _LAST_OFSTED.search(text):
        return ()
    return tuple(replace(citation, number=number) for number, citation in enumerate((*found, *before), 1)) if found else ()


def _graded(text: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return what the reports judged, all or in the areas that are asked about, or nothing."""
    beside = _SETS_BESIDE.search(text)
    plain = _OVER.sub(" ", text) if _WHICH.match(text) and not beside else text
    plain = _OR_MORE.sub(r"\g<grade>", _ALIKE.sub("the grades", plain) if _OF_EVERY.match(plain) else plain)
    asks, text, about = _asks_only(plain), _DOING.sub("do", text), _named(_DOING.sub("do", plain))
    if len(reports) > _MOST or not (asks or (beside and not _OTHERWISE.search(text))):
        return ()
    found: list[Citation] = []
    for report in reports:
        areas = areas_of(report)
        of_all = _overall(areas)
        named = [sentence for sentence, area in areas.items() if about <= frozenset(stems(called(area)))]
        compared = _compared(areas, about, text) if beside or _BESIDE.search(text) else []
        wanted = (named if asks and len(named) == 1 else compared) if about else of_all
        if about and wanted and _WANTS_OVERALL.search(text):
            wanted = list(dict.fromkeys([*of_all, *wanted])) if of_all else []
        if asks and not about and (_EACH.search(text) if of_all else not _WANTS_OVERALL.search(text)):
            wanted = _so_graded(text, areas) or list(areas)
        if not wanted:
            return ()
        found.append(_cited(report, len(found) + 1, wanted))
    return tuple(found)


def _so_graded(text: str, areas: dict[Sentence, str]) -> list[Sentence]:
    """Return the lines of the grade that the question asks which areas got, or got less than, or of the best or worst that there is, or nothing."""
    areas = {line: area for line, area in areas.items() if ":" in line.text} or areas  # "Children's services in Exford are good." is of no area
    given = {line: rank for line in areas if (rank := _rank(line.text.rpartition(":")[2])) is not None}
    asked = {rank for word in _GRADE.findall(_TO_BE_GOOD.sub("", text)) if (rank := _rank(word)) is not None}
    if not _WHICH.match(text) or len(given) < len(areas):
        return []
    if found := _EXTREME.search(text):
        asked = {(min if found["low"] else max)(given.values())}
    elif len(asked) != 1:
        return []
    elif side := _OR_MORE.search(text):
        asked = {rank for rank in given.values() if (rank >= min(asked) if side["up"] else rank <= min(asked))}
    elif _OTHER_THAN.search(text):
        lower, higher = {rank for rank in given.values() if rank < min(asked)}, {rank for rank in given.values() if rank > max(asked)}
        asked = (lower or (higher if _DENIED.search(text) else set())) if _BELOW.search(text) else higher
    return [line for line, rank in given.items() if rank in asked]


def _rank(grade: str) -> int | None:
    """Return where the grade stands, 0 the lowest, or None for another: "good" is 2."""
    return next((rank for rank, name in enumerate(_RANKS) if grade.strip().lower().startswith(name)), None)


def earlier_grade(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the sentence of each report that says how it was judged at an inspection before, where the question asks for nothing else, or nothing."""
    text = _of_it(question, reports)
    this_time = _EARLIER.sub(" ", _THEN.sub(r"\g<asks>", text))
    if len(reports) > _MOST or this_time == text or not _asks_only(this_time) or _named(this_time):
        return ()
    years = re.findall(r"\b(?:19|20)\d\d\b", question)
    said = ((report, [s for s in told(report) if _SAYS_EARLIER.search(s.text) and all(year in s.text for year in years)]) for report in reports)
    found = [(report, (max(own, key=_latest_year),) if own else _grade_behind(report, years)) for report, own in said]
    return tuple(Citation(number, report, lines[0].paragraph, lines) for number, (report, lines) in enumerate(((r, q) for r, q in found if q), 1))


def _grade_behind(report: Report, years: Sequence[str]) -> tuple[Sentence, ...]:
    """Return the sentence that speaks of the inspection before with the one behind it that says how it was judged."""
    for before, behind in pairwise(told(report)):
        same = before.paragraph is behind.paragraph and all(year in before.text for year in years)
        if same and _OF_THE_ONE_BEFORE.search(before.text) and _WAS_JUDGED.match(behind.text):
            return before, behind
    return ()


def _latest_year(sentence: Sentence) -> int:
    return max(map(int, re.findall(r"\b(?:19|20)\d\d\b", sentence.text)), default=0)


def change_of_grade(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the grade overall with the one before, where the question asks for how they compare and nothing else, and the report tells both."""
    if len(reports) != 1 or not _CHANGED.fullmatch(_of_it(question, reports).strip(" ?!.")):
        return ()
    now, before = grades("What grade did it get?", reports), earlier_grade(LAST_GRADE, reports)
    return tuple(replace(citation, number=number) for number, citation in enumerate((*now, *before), 1)) if now and before else ()


def untold_change(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the grade overall where the question asks how it compares with the one before, and the report does not tell that; else nothing."""
    asks = len(reports) == 1 and _CHANGED.fullmatch(_of_it(question, reports).strip(" ?!."))
    return grades("What grade did it get?", reports) if asks and not change_of_grade(question, reports) else ()


def untold_earlier_grade(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the grade as it is where the question asks for nothing but the one before, and the reports do not tell that; else nothing."""
    text = _of_it(question, reports)
    this_time = _EARLIER.sub(" ", _THEN.sub(r"\g<asks>", text))
    about = _named(this_time)
    if this_time == text or not _asks_only(this_time) or earlier_grade(question, reports):
        return ()
    if not about:
        return grades("What grade did it get?", reports)
    earlier = [s.text for report in reports for s in told(report) if _SAYS_EARLIER.search(s.text)]
    apart = about - _OF_ANY_AREA  # "The experiences and progress of children …" all are
    tells = [text for text in earlier if _OF_ALL_AREAS.search(text) or not apart.isdisjoint(stems(text)) or (not apart and _IS_IN_CARE.search(text))]
    return grades(this_time, reports) if not tells else ()


def fell(report: Report) -> bool | None:
    """Whether the grade overall is lower than the one before; None where the report does not tell."""
    now, before = grades("What grade did it get?", [report]), earlier_grade(LAST_GRADE, [report])
    ranks = [next((r for word in _GRADE.findall(cited[0].sentences[-1].text) if (r := _rank(word)) is not None), None) for cited in (now, before) if cited]
    if len(ranks) == 2 and None not in ranks:
        return bool(ranks[0] < ranks[1])  # type: ignore[operator]
    return False if ranks[:1] == [len(_RANKS) - 1] and now else None  # nothing is higher


def grades_others(question: str, paragraph: Paragraph, report: Report) -> bool:
    """Whether the paragraph is the report's judgements and the question asks how something is judged that none of its areas is of."""
    asked = _JUDGED.match(_of_it(question, [report])) if paragraph.id == "judgements" else None
    about = _named(next(filter(None, asked.groups()))) if asked else frozenset()
    return bool(about) and not any(about & frozenset(stems(called(area))) for area in areas_of(report).values())


def asks_of_earlier(question: str) -> bool:
    """Whether the question is about an inspection before: "When was the previous inspection"."""
    return bool(_EARLIER.search(question))


def asks_why_of_grade(question: str) -> bool:
    """Whether the question asks the reason of a grade, of all that was inspected, and nothing else: "Why was it rated good?", "why isn't it outstanding"."""
    text = _WHY.sub(" ", _NOT.sub(" ", SERVICES.sub(" ", question)))
    if DOWNGRADED.search(question) and asks_why(question):
        return not _named(DOWNGRADED.sub(" ", text))
    graded = _ASKS.search(text) or re.search(r"\b(?:outstanding|good|inadequate|requir\w+ improvement)\b", text, re.IGNORECASE)
    return asks_why(question) and bool(graded) and not _OTHERWISE.search(text) and not _named(text)


def no_grade_overall(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the grades of all areas where the question asks for the grade overall, which the reports do not give (Ofsted's since 2026), else nothing."""
    text = _EFFECTIVENESS.sub("", _of_it(question, reports))
    if len(reports) > _MOST or not _WANTS_OVERALL.search(text) or not _asks_only(text) or _named(text):
        return ()
    found = [(report, areas_of(report)) for report in reports]
    if any(not areas or _overall(areas) for _, areas in found):
        return ()
    return tuple(_cited(report, number, list(areas)) for number, (report, areas) in enumerate(found, 1))


def called_inspected(question: str, reports: Sequence[Report]) -> list[str]:
    """Return what the question calls those inspected, where the front page of each report calls them so: "the prison"."""
    called = {found.group(): found[1].lower() for found in _INSPECTED.finditer(question)} if len(reports) <= _MOST else {}
    fronts = [f"{report.authority} {p.text}".lower() for report in reports for p in report.paragraphs if called and p.id == "dates"]
    return [name for name, kind in called.items() if fronts and all(re.search(rf"\b{kind}\b", front) for front in fronts)]


def _of_it(question: str, reports: Sequence[Report]) -> str:
    """Return the question with "it" for what it calls those inspected, without what says that it is about services for children, and a closing "then"."""
    question = _SO_THEN.sub(r"\g<asks>", question)
    found = _A_GOOD_ONE.search(question)
    if found and called_inspected(f"the {found['kind']}", reports):
        question = question.replace(found.group(), found["how"])
    for name in called_inspected(question, reports):
        question = question.replace(name, "it")
    return SERVICES.sub(" ", _ONLY.sub("", _FRAMEWORK.sub("", _ACROSS.sub("everywhere", question))))


def _asks_only(text: str) -> bool:
    """Whether the question asks for an inspector's grade as it is now."""
    giver = _GIVER.search(text)
    asks = _ASKS.search(text) or (not _named(text) and _ASKS_OF_ALL.search(text))
    return bool(asks) and not _OTHERWISE.search(text) and not _OF_CHILDREN.search(text) and not (giver and _named(giver[1]))


def _overall(areas: dict[Sentence, str]) -> list[Sentence]:
    return [sentence for sentence, area in areas.items() if "overall" in area.lower()]


def _compared(areas: dict[Sentence, str], about: frozenset[str], text: str) -> list[Sentence]:
    """Return the lines of the areas that the words name between them, each by one that is no other area's; nothing where one of the words names none."""
    held = {sentence: frozenset(stems(called(area))) for sentence, area in areas.items()}
    alone = {sentence: own.difference(*(other for key, other in held.items() if key is not sentence)) for sentence, own in held.items()}
    in_care = bool(_IN_CARE.search(text))  # whose words stand in other areas' names too
    named = [sentence for sentence, area in areas.items() if about & alone[sentence] or (in_care and _IS_IN_CARE.search(area))]
    return named if len(named) > 1 and about - _COMPARES <= frozenset().union(*(held[sentence] for sentence in named)) else []


def _cited(report: Report, number: int, lines: Sequence[Sentence]) -> Citation:
    paragraph = next(paragraph for paragraph in report.paragraphs if paragraph.id == "judgements")
    return Citation(number, report, paragraph, tuple(lines))


def _named(text: str) -> frozenset[str]:
    """Return the stems of the words that may name an area."""
    return frozenset(stems(" ".join(word for word in re.findall(r"\w+", text.lower()) if word not in STOP_WORDS and word not in _FRAME)))
