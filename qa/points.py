"""Points of a report's list of what must improve that a follow-up picks, "the second one", and what else the report says of one."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from data import Paragraph, Report

from .combined import SHOWN, combined
from .direct.known import listed_points, whole_paragraphs
from .direct.lists import asks_for_list
from .english.authorities import reports_named
from .explanation import Explanation
from .follow_ups import ellipsis
from .follow_ups.picked import picked, picks, picks_one
from .quoting import citation_of
from .search_terms import search_terms
from .wording import refusal

_MAY_TELL = 0.0  # in the reader's logits
_DECIDED = "it picks from the report's list of what must improve"


@dataclass(frozen=True, slots=True)
class Pick:
    """The points of the list of one report that was asked for, and those of them that are picked: none, where none is about what was named."""

    report: Report
    points: Sequence[Paragraph]
    chosen: Sequence[Paragraph]


def explained_points(
    question: str, earlier: Sequence[str], within: Sequence[Report], explain: Callable[[str, Sequence[Report]], Explanation], threshold: float
) -> Explanation | None:
    """Return what the points tell that the question picks from one report's list, for which an earlier question was; None where it picks none.

    Behind a point that is picked by its place stands what else tells of it.
    """
    pick = _pick(question, earlier, within)
    if not pick:
        return None
    own = whole_paragraphs(pick.chosen or pick.points[:SHOWN], [pick.report])
    if not pick.chosen:
        return Explanation(refusal("not-stated", own), _DECIDED, question, reports=(pick.report,))
    if not picks_one(question):
        return Explanation(combined(own, (), threshold), _DECIDED, question, reports=(pick.report,))
    told = explain(_asked_of(pick.chosen[0]), [pick.report])
    further = [citation for citation in told.answer.citations if citation.paragraph not in pick.points]
    if not further and told.judgement:  # what was asked for is more than the point itself
        near = (i for i in told.judgement.order if told.hits[i].paragraph not in pick.points and told.readings[i].answers >= _MAY_TELL)
        further = [citation_of(told.searched, 1, told.hits[i], told.readings[i], pick.report) for i in islice(near, 1)]
    return replace(told, answer=combined([*own, *further][:SHOWN], (), threshold), decided=_DECIDED)


def with_points(earlier: Sequence[str], within: Sequence[Report]) -> list[str]:
    """Return the earlier questions, each that picks one point from a list as a question about that point."""
    picked_by = [_pick(line, earlier[:place], within) if picks_one(line) else None for place, line in enumerate(earlier)]
    return [_asked_of(pick.chosen[0]) if pick and pick.chosen else line for line, pick in zip(earlier, picked_by, strict=True)]


def _pick(question: str, earlier: Sequence[str], within: Sequence[Report]) -> Pick | None:
    """Return what the question picks from the list for which an earlier question was, None where it picks nothing or there is no such list."""
    if not picks(question):
        return None
    # "and the first?" picks from the last list that was asked for, another question from the list just shown
    back = [line for line in reversed(earlier) if asks_for_list(search_terms(line, within))] if picks_one(question) else []
    whole = (
        line for line in reversed(earlier) if not (picks(line) or ellipsis.BARE.fullmatch(line.strip(" ?!.")) or ellipsis.NO_VERB.fullmatch(line.strip(" ?!.")))
    )
    of_list = next(iter(back or whole), "")
    named = reports_named(of_list, within) if of_list else []
    points = listed_points(search_terms(of_list, named), named) if len(named) == 1 else []
    chosen = picked(question, points) if points else None
    return None if chosen is None else Pick(named[0], points, chosen)


def _asked_of(point: Paragraph) -> str:
    """Return the question for what the report says about one point of its list."""
    text = re.sub(r" ?\([^)]*\)\W*$", "", point.text).rstrip(".")  # "(outcome 3, national framework)"
    return f"What does the report say about {text[:1].lower()}{text[1:]}?"
