"""A question for the grade is answered by the report's own line of judgement: the overall one, or that of the area that is asked about.

"What rating did Wigan get?" shares no word with "Overall effectiveness: Requires improvement to be good", so a search would not find it.
It is a rule for the plain cases: a question with any other word in it, "What rating do parents give?", is searched for like all others.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from data import Paragraph, Report, Sentence, sentences
from index.lexical import stems

from ..answer import Citation
from .asked_grade import MOST, OTHERWISE, WHAT_IS_NOT, asks_only, named_in, of_it
from .earlier_grades import earlier_grade

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
# Of several areas, or of one that must be found by comparing all.
_EACH = re.compile(
    r"\b(?:grades|ratings|judge?ments|scores|results|any (?:grade|judge?ment|rating|score)|each|every|anything|something|anywhere|everywhere|throughout"
    r"|(?:what|which)\b.*\b(?:best|worst|strongest|weakest|highest|lowest|top)"
    r"|(?:which|what|any|all|many)(?: \w+){0,3} (?:areas?|parts?|services)"
    r"|^(?:what|which) (?:judge?ment|rating|grade) (?:is|was|were)(?:n['’]?t| not)? (?:outstanding|good|inadequate|requires)"
    rf"|{WHAT_IS_NOT}"
    r"|^(?:what|which) (?:is|are|was|were) (?:judged|rated|graded) (?:\w+ )*(?:outstanding|good|inadequate|improvement))\b",
    re.IGNORECASE,
)
# "Was the fostering service also found inadequate?"
_JUDGED = re.compile(
    r"(?:so |but )?(?:is|was|are|were) (?:the )?([\w'’ -]+?)(?: also| too| really)?(?: (?:found|judged|rated|graded)(?: to be)?)?"
    r" (?:outstanding|good|inadequate|requir\w+ improvement)\b"
    r"|(?:so |but |and )?(?:what|how)(?:['’]?s| is| was| are| were) (?:the |its |their )?([\w'’ -]+?) (?:graded|rated|judged)\W*$"
    r"|(?:so |but |and )?what (?:grade|rating)s? (?:did|does|has|have) (?:the |its |their )?([\w'’ -]+?) (?:get|got|been given|receive\w*)\W*$",
    re.IGNORECASE,
)
_WHICH = re.compile(r"(?:so |and )?(?:which|what|(?:is|was|are|were|did) (?:there )?any\w*)\b", re.IGNORECASE)
RANKS = ("inadequate", "require", "good", "outstanding")
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
GRADE = re.compile(r"\b(outstanding|good|inadequate|requires?)\b", re.IGNORECASE)
_DOING = re.compile(r"\b(?:doing|do) overall(?=\W*$)", re.IGNORECASE)
_OVERALL = "Overall effectiveness"
_WANTS_OVERALL = re.compile(r"\boverall\b", re.IGNORECASE)
_EFFECTIVENESS = re.compile(r"(?<=\boverall) effectiveness\b", re.IGNORECASE)
_OF_ALL = re.compile(r"(?:children['’]?s services in|the overall judge?ment)\b", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:and|or|than|versus|vs|between|both|same|compared)\b", re.IGNORECASE)
# "children in care" has no word that stands in no other area's name.
_IN_CARE = re.compile(r"\b(?:children|kids|those) in care\b|\blooked[ -]after children\b", re.IGNORECASE)
IS_IN_CARE = re.compile(r"\bchildren (?:in care|looked after)\b", re.IGNORECASE)
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
    text = of_it(question, reports)
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
    asks, text, about = asks_only(plain), _DOING.sub("do", text), named_in(_DOING.sub("do", plain))
    if len(reports) > MOST or not (asks or (beside and not OTHERWISE.search(text))):
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
    given = {line: rank for line in areas if (rank := rank_of(line.text.rpartition(":")[2])) is not None}
    asked = {rank for word in GRADE.findall(_TO_BE_GOOD.sub("", text)) if (rank := rank_of(word)) is not None}
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


def rank_of(grade: str) -> int | None:
    """Return where the grade stands, 0 the lowest, or None for another: "good" is 2."""
    return next((rank for rank, name in enumerate(RANKS) if grade.strip().lower().startswith(name)), None)


def grades_others(question: str, paragraph: Paragraph, report: Report) -> bool:
    """Whether the paragraph is the report's judgements and the question asks how something is judged that none of its areas is of."""
    asked = _JUDGED.match(of_it(question, [report])) if paragraph.id == "judgements" else None
    about = named_in(next(filter(None, asked.groups()))) if asked else frozenset()
    return bool(about) and not any(about & frozenset(stems(called(area))) for area in areas_of(report).values())


def no_grade_overall(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the grades of all areas where the question asks for the grade overall, which the reports do not give (Ofsted's since 2026), else nothing."""
    text = _EFFECTIVENESS.sub("", of_it(question, reports))
    if len(reports) > MOST or not _WANTS_OVERALL.search(text) or not asks_only(text) or named_in(text):
        return ()
    found = [(report, areas_of(report)) for report in reports]
    if any(not areas or _overall(areas) for _, areas in found):
        return ()
    return tuple(_cited(report, number, list(areas)) for number, (report, areas) in enumerate(found, 1))


def _overall(areas: dict[Sentence, str]) -> list[Sentence]:
    return [sentence for sentence, area in areas.items() if "overall" in area.lower()]


def _compared(areas: dict[Sentence, str], about: frozenset[str], text: str) -> list[Sentence]:
    """Return the lines of the areas that the words name between them, each by one that is no other area's; nothing where one of the words names none."""
    held = {sentence: frozenset(stems(called(area))) for sentence, area in areas.items()}
    alone = {sentence: own.difference(*(other for key, other in held.items() if key is not sentence)) for sentence, own in held.items()}
    in_care = bool(_IN_CARE.search(text))  # whose words stand in other areas' names too
    named = [sentence for sentence, area in areas.items() if about & alone[sentence] or (in_care and IS_IN_CARE.search(area))]
    return named if len(named) > 1 and about - _COMPARES <= frozenset().union(*(held[sentence] for sentence in named)) else []


def _cited(report: Report, number: int, lines: Sequence[Sentence]) -> Citation:
    paragraph = next(paragraph for paragraph in report.paragraphs if paragraph.id == "judgements")
    return Citation(number, report, paragraph, tuple(lines))
