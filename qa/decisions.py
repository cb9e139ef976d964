"""Whether what was found answers the question: the decisions in their order, each an answer or a refusal, and why.

Each is a function that returns an answer with the words for what decided, or None where it decides nothing. The first that decides has it. Roughly: what
speaks against any answer, then what is supported, then what answers though it has little support; `unsupported` always decides.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from data import sentences

from .answer import Citation, Reason
from .beside import mentioning, with_others
from .checks.against import speaks_against
from .checks.counted import tells_number
from .combined import SHOWN, combined
from .direct.holders import holder
from .direct.known import whole_paragraphs
from .direct.lists import improvements_in, summaries
from .elsewhere import absent
from .english.advice import asks_for_advice, asks_for_rights
from .english.asides import without_asides, without_own_story
from .english.authorities import without_authority
from .english.names import unknown_names, unknown_people
from .english.short_forms import spelt_out
from .english.years import stated_elsewhere
from .follow_ups.leaning import without_earlier
from .found import Decided, Found
from .premise import asks_why_so_graded, contradicting, downgraded, other_grade, summary_of_area
from .quoting import citation_of, citing
from .several import each_alone, with_parts
from .subject import is_far
from .topics import topics
from .wording import answer_of, refusal

_NOTHING_LIKE_IT = -2.0  # in the reader's logits
_LIKE = re.compile(r"(?:so |and )?what(?:['’]s| is| are) (?:the )?[\w'’-]+(?: [\w'’-]+)? like\W*", re.IGNORECASE)  # "What's the weather like?"


def elsewhere(found: Found) -> Decided | None:
    """It names a place or a year that the reports asked are not on."""
    names = absent(found.of_its_own, found.question, found.best.paragraph)
    if not names:
        return None
    there_are = tuple(report.name for report in found.question.index.reports.values())
    return replace(found.refused("other-report", ", ".join(names)), reports=there_are), "it names a place or year that no report searched is on"


def of_a_stranger(found: Found) -> Decided | None:
    """It names a person whom no report names."""
    strangers = unknown_people(without_asides(without_own_story(found.question.typed)), found.question.within)
    return (found.refused("unknown-name", ", ".join(strangers)), "it names somebody whom no report names") if strangers else None


def for_advice(found: Found) -> Decided | None:
    """It asks what somebody should do."""
    return (found.refused("advice"), "it asks for advice") if asks_for_advice(without_earlier(found.question.typed)) else None


def of_later(found: Found) -> Decided | None:
    """It asks what came after the inspection."""
    return (found.refused("not-stated"), "it asks what came after the inspection") if found.question.later else None


def contradicted(found: Found) -> Decided | None:
    """It takes for granted what the report says is otherwise."""
    contradiction = _contradiction(found, found.cited(0))
    if not contradiction:
        return None
    refused = replace(found.refused("wrong-premise"), citations=(contradiction,))
    return refused, f"{contradiction.paragraph.key} contradicts what it takes for granted"


def why_area_is_so_graded(found: Found) -> Decided | None:
    """It asks why one area got its grade, of which the report has a summary."""
    question = found.question
    summary = summary_of_area(question.searched, question.report) if question.report else []
    if not summary:
        return None
    return with_parts(whole_paragraphs(summary[:SHOWN], question.named), question), "it asks why the grade of an area is what it is"


def why_so_graded(found: Found) -> Decided | None:
    """It asks why the grade is what it is, and the report's summary tells."""
    question = found.question
    summary = summaries(question.named) if question.report and asks_why_so_graded(question.searched, question.report) else []
    return (with_parts(whole_paragraphs(summary, question.named), question), "it asks why the grade is what it is") if summary else None


def of_another_year(found: Found) -> Decided | None:
    """It names a year of which another paragraph tells than the one that comes first."""
    best = found.cited(0)
    told = stated_elsewhere(without_own_story(found.of_its_own), best.report, best.paragraph)
    return (found.refused("not-stated"), "it names a year that the best paragraph does not") if told else None


def like_nothing(found: Found) -> Decided | None:
    """It asks what something is like, as the weather, of which no report speaks."""
    far = _LIKE.fullmatch(found.question.searched) and is_far(found.question.searched, found.hits, found.question.index)
    return (found.refused("off-subject"), "it asks what something is like that no report speaks of") if far else None


def supported(found: Found) -> Decided | None:
    """The best paragraph is likely enough to answer, and holds what it asks for."""
    if not found.supported or speaks_against(found.question.searched, found.cited(0)):
        return None
    return with_parts(with_others(found), found.question), f"support {found.judgement.support:.3f} is at least {found.question.constants.threshold:.3f}"


def of_points(found: Found) -> Decided | None:
    """It asks what must improve of something that is named in the list of what must improve."""
    question = found.question
    points = improvements_in(question.searched, question.named) if found.of_points else []
    if not points:
        return None
    return answer_of(whole_paragraphs(points[:SHOWN], question.named)), "it asks what must improve of something that points of the list name"


def held_by(found: Found) -> Decided | None:
    """It asks who holds a post, which the report says."""
    held = holder(found.question.searched, found.question.named)
    return (answer_of([citing(held, found.question.index)]), "it asks who holds a post, beside which the report names somebody") if held else None


def short_for(found: Found) -> Decided | None:
    """It asks what an abbreviation means that the report spells out."""
    if not found.spelt:
        return None
    return answer_of([citing(found.spelt, found.question.index)]), "it asks what an abbreviation is short for that the report spells out"


def counted(found: Found) -> Decided | None:
    """It asks how many, and a sentence of the best paragraph has the number of just that."""
    searched = found.question.searched
    telling = next((sentence for sentence in sentences(found.best.paragraph) if tells_number(searched, sentence.text)), None)
    quoted = citing(telling, found.question.index) if telling else None
    if not quoted or speaks_against(searched, quoted):
        return None
    return answer_of([quoted]), "a sentence of the best paragraph has the number of what it counts and each of its words"


def part_by_part(found: Found) -> Decided | None:
    """It asks several things, of which one at least is answered by itself."""
    own = each_alone(found.question)
    if not any(part.answer.status == "answered" for part in own):
        return None
    answer = combined((), own, found.question.constants.threshold)
    return answer, f"{'one' if answer.detail else 'each'} of the things that it asks is answered by itself"


def held_nowhere(found: Found) -> Decided | None:
    """The best paragraph is likely enough to answer, but does not hold what it asks for."""
    return (found.refused("not-stated"), "what would be quoted first does not hold what it asks for") if found.supported else None


def mentioned(found: Found) -> Decided | None:
    """It only names something that the paragraphs mention."""
    searched = found.question.searched
    quoted = [citation for citation in mentioning(topics(searched, found.in_order), found) if not speaks_against(searched, citation)]
    return (answer_of(quoted), "it asks of nothing but what the paragraphs mention") if quoted else None


def unsupported(found: Found) -> Decided:
    """Nothing found is likely enough to answer, which always decides."""
    question, order = found.question, found.judgement.order
    names = unknown_names(without_asides(spelt_out(without_own_story(without_earlier(question.typed)), question.within)), question.within)
    far = found.asked == question.searched and is_far(question.searched, found.hits, question.index)
    reason: Reason = "unknown-name" if names else "off-subject" if far else "advice" if asks_for_rights(question.typed) else "not-stated"
    decided = f"support {found.judgement.support:.3f} is below {question.constants.threshold:.3f}"
    if max(reading.answers for reading in found.readings) >= _NOTHING_LIKE_IT:
        return found.refused(reason, ", ".join(names)), decided
    shown = list(dict.fromkeys([*order[: SHOWN - 1], 0, *order]))[:SHOWN]  # what the search finds first is shown too
    reports = question.index.reports
    nearest = [citation_of(found.asked, number, found.hits[i], found.readings[i], reports[found.hits[i].paragraph.report]) for number, i in enumerate(shown, 1)]
    return refusal(reason, nearest, ", ".join(names)), decided


DECISIONS: tuple[Callable[[Found], Decided | None], ...] = (
    elsewhere,
    of_a_stranger,
    for_advice,
    of_later,
    contradicted,
    why_area_is_so_graded,
    why_so_graded,
    of_another_year,
    like_nothing,
    supported,
    of_points,
    held_by,
    short_for,
    counted,
    part_by_part,
    held_nowhere,
    mentioned,
    unsupported,
)


def _contradiction(found: Found, best: Citation) -> Citation | None:
    """Return what contradicts the question in the report's judgements, or in the best paragraph."""
    question = found.question
    report = question.report
    if report and (grade := other_grade(question.understood, report) or downgraded(question.understood, report)):
        return Citation(1, report, grade[0].paragraph, grade)
    opposite = contradicting(without_authority(question.understood, question.named), best.paragraph, best.report.paragraphs)
    return replace(best, sentences=opposite) if opposite else None
