"""A question for the grade is answered by the report's own line of judgement: the overall one, or that of the area that is asked about.

"What rating did Wigan get?" shares no word with "Overall effectiveness: Requires improvement to be good", so a search would not find it.
It is a rule for the plain cases: a question with any other word in it, "What rating do parents give?", is searched for like all others.
"""

import re
from collections.abc import Sequence

from data import Report, Sentence, sentences
from index.lexical import STOP_WORDS, stems

from .answer import Citation

_MOST = 3  # reports: of more, a list of grades answers nobody
_ASKS = re.compile(
    r"\b(?:grad(?:e|es|ed|ings?)|rat(?:ed|ings?)|judge(?:d|s)?|judge?ments?|verdict|score)\b"
    r"|\b(?:do|does|did) (?:(?:the|local|ofsted) )*(?:ofsted|inspectors|it|they|council|authority) rate\b"
    r"|\bhow (?:well )?(?:did|has) (?:it|they|the (?:council|authority|local authority))(?: council)? (?:do|done|fare|get on)\b"
    r"|^(?:so )?(?:is|was|are|were) (?:it|they|the (?:council|authority|local authority)) (?:\w+ )?(?:good|bad|outstanding|inadequate)\b",
    re.IGNORECASE,
)
# These are of a grade only where nobody is named: "Do care leavers fail?" may mean their exams.
_ASKS_OF_ALL = re.compile(r"\b(?:result|outcome|pass(?:ed)?|fail(?:ed)?)\b", re.IGNORECASE)
# Who gives a grade: "Do families rate the council?" asks for no inspector's.
_GIVER = re.compile(r"\b(?:do|does|did|has|have|had) ((?:(?!been\b|get\b|got\b)[\w'’-]+ )+?)(?:given?|rated?|judged?|graded?|award(?:ed)?)\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:grades|ratings|judge?ments|scores|results|each|every)\b", re.IGNORECASE)
# It asks about the grade, or for another one.
_OTHERWISE = re.compile(
    r"\b(?:why|who|whom|whose|when|where|how (?:many|much|long|often|come|far)|would|will|should|could|can|want\w*|may|might|must"
    r"|next|last|previous\w*|before|earlier|then|again|still|now)\b",
    re.IGNORECASE,
)
SERVICES = re.compile(r"\bchildren['’]?s['’]? (?:social (?:care|work) )?(?:services?|department|social care)\b", re.IGNORECASE)
# Words of such questions that say nothing of an area.
_FRAME = frozenset(
    re.findall(
        r"\w+",
        """
        achieve achieved all area areas authority award awarded bad been borough came city come council councils county department did do done each every fail
        failed fare final find found gave get give given go good got grade graded grades grading has have how inadequate inspected inspection inspections
        inspectors is judge judged judgement judgements judges judgment judgments know local me ofsted outcome outstanding overall pass passed please rate rated
        rates rating ratings receive received report require requires improvement result results say says score scored scores service services so tell this time
        us verdict was well were
        """,
    )
)


def areas_of(report: Report) -> dict[Sentence, str]:
    """Return the report's lines of judgement, each with the area that it is of: `Leadership` of "Leadership: good."."""
    judgements = next((paragraph for paragraph in report.paragraphs if paragraph.id == "judgements"), None)
    found = sentences(judgements) if judgements else ()
    return {sentence: sentence.text.rpartition(":")[0] for sentence in found if ":" in sentence.text}


def grades(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return what the reports judged, where the question asks for nothing else, or nothing; `question` is without the authority's name.

    `grades("What grade did it get?", …)` quotes "Overall effectiveness: Good.", and "… for leadership?" that of leadership.
    """
    text = SERVICES.sub(" ", question)
    giver = _GIVER.search(text)
    about = _named(text)
    asks = _ASKS.search(text) or (not about and _ASKS_OF_ALL.search(text))
    if len(reports) > _MOST or not asks or _OTHERWISE.search(text) or (giver and _named(giver[1])):
        return ()
    found: list[Citation] = []
    for report in reports:
        areas = areas_of(report)
        of_all = [sentence for sentence, area in areas.items() if "overall" in area.lower()]
        named = [sentence for sentence, area in areas.items() if about <= frozenset(stems(area.replace("leaders", "leaders leadership")))]
        wanted = named if about and len(named) == 1 else of_all if not about else []
        if wanted and not about and _EACH.search(text):
            wanted = list(areas)
        if not wanted:
            return ()
        paragraph = next(paragraph for paragraph in report.paragraphs if paragraph.id == "judgements")
        found.append(Citation(len(found) + 1, report, paragraph, tuple(wanted)))
    return tuple(found)


def _named(text: str) -> frozenset[str]:
    """Return the stems of the words that may name an area."""
    return frozenset(stems(" ".join(word for word in re.findall(r"\w+", text.lower()) if word not in STOP_WORDS and word not in _FRAME)))
