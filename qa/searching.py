"""What is found for a question: the paragraphs that the search brings, less those that cannot answer by what they are, read and judged."""

import re
from collections.abc import Sequence
from functools import cache

from index import Hit

from .answer import Citation
from .combined import SHOWN
from .direct.abbreviations import spelling_out
from .direct.earlier_grades import asks_of_earlier
from .direct.grades import grades_others
from .direct.inspection_dates import may_be_on_front_page
from .direct.lists import asks_for_strengths, asks_what_must_improve_for_some
from .english.why import asks_why
from .follow_ups import ellipsis
from .follow_ups.compound import parts
from .follow_ups.leaning import without_earlier
from .found import Found, Question
from .naming import by_name
from .quoting import citation_of
from .reader import Reader
from .support import judge

CANDIDATES = 12  # paragraphs that the reader may read: more find hardly another answer and cost time
# How far behind the first the search's score of a paragraph may be for it to be read. On the held-out reports and on Wigan's the same
# paragraphs come first as where all are read, and a quarter of the time is saved.
_BEHIND = 0.5
_GRADES_OR_COMPARES = re.compile(r"\b(?:grade[ds]?|rat(?:ed|ings?)|judged|judge?ments?|better|worse|higher|lower)\b", re.IGNORECASE)
_SHORTEST = 3  # words: "Recommendations" alone answers nothing
# What Ofsted is and does, which closes a report, answers nothing else.
_OF_OFSTED = re.compile(
    r"\b(?:ofsted|inspect\w*|report\w*|contact\w*|e-?mail|phone|telephone|call|website|complain\w*|copy\w*|braille|print|format|licen[cs]e\w*)\b", re.IGNORECASE
)
_TOLD_INSPECTORS = re.compile(
    r"\b(?:tell|told|say to|said to) (?:the )?(?:ofsted|inspectors)\b|\b(?:ofsted|inspectors) (?:find|found|say|said|think|thought)\b", re.IGNORECASE
)


def find(question: Question, reader: Reader) -> Found | None:
    """Return what is found for the question, or None where there is no paragraph to search."""
    searched, reports = question.searched, question.index.reports
    of_points = asks_what_must_improve_for_some(searched)
    asked = without_earlier(searched)
    brought = question.index.search(searched, len(question.index.paragraphs) if of_points else CANDIDATES, reports=[report.key for report in question.named])
    found = [hit for hit in brought if _may_answer(question, asked, hit)]
    read = to_read(found)
    in_list = [hit for hit in found if of_points and hit.paragraph.id.startswith("improve-") and hit not in read]  # few and short
    hits = [*read, *in_list]
    if not hits:
        return None
    readings = by_name(asked, hits, reader.read(searched, [hit.paragraph for hit in hits]))
    judgement = judge(asked, hits, readings, question.constants)

    @cache
    def cited(place: int) -> Citation:
        i = judgement.order[place]
        return citation_of(asked, place + 1, hits[i], readings[i], reports[hits[i].paragraph.report])

    own = without_earlier(question.typed)
    return Found(
        question=question,
        asked=asked,
        of_its_own=question.typed if ellipsis.BARE.fullmatch(own.strip(" ?!.")) else own,
        of_points=of_points,
        hits=hits,
        readings=readings,
        judgement=judgement,
        in_order=[hits[i].paragraph for i in judgement.order] + [hit.paragraph for hit in found[:CANDIDATES] if hit not in hits],
        spelt=spelling_out(question.understood, question.named),
        cited=cited,
    )


def to_read(hits: Sequence[Hit]) -> Sequence[Hit]:
    """Return the hits, best first, that the reader reads: as many as are shown, and others that the search puts close behind the first."""
    return [hit for place, hit in enumerate(hits[:CANDIDATES]) if place < SHOWN or hit.score >= hits[0].score - _BEHIND]


def _may_answer(question: Question, asked: str, hit: Hit) -> bool:
    """Whether the paragraph may answer, by what it is in its report: the grades tell no reason, the closing notice nothing of the area."""
    searched, paragraph = question.searched, hit.paragraph
    return (
        not grades_others(searched, paragraph, question.index.reports[paragraph.report])
        and (paragraph.id != "about" or bool(_OF_OFSTED.search(_TOLD_INSPECTORS.sub(" ", asked))))
        and not (paragraph.id == "judgements" and asks_of_earlier(searched) and _GRADES_OR_COMPARES.search(searched))
        and not (paragraph.id == "judgements" and asks_why(asked) and not parts(searched))  # which are no reason
        and (paragraph.id != "dates" or may_be_on_front_page(searched, asked))
        and not (paragraph.id.startswith("improve-") and asks_for_strengths(searched))  # what must improve is none
        and len(paragraph.text.split()) >= _SHORTEST
    )
