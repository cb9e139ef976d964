"""A question becomes an `Answer`: find paragraphs, read them, decide whether they answer, quote the sentences that do."""

import re
import time
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import islice

from data import Paragraph, Report
from index import Index

from .answer import Answer
from .combined import SHOWN, combined
from .decisions import DECISIONS
from .direct.earlier_grades import LAST_GRADE
from .direct.inspection_dates import asks_what_came_after
from .direct.known import listed_points, whole_paragraphs
from .direct.lists import (
    asks_for_list,
    asks_for_summary,
)
from .english.asides import without_story_before
from .english.authorities import reports_named
from .english.short_forms import is_abbreviation
from .english.spelling import mended
from .explanation import Explanation
from .follow_ups import ellipsis
from .follow_ups.answered_again import leaves_out, may_only_repeat
from .follow_ups.leaning import asked_if_good, goes_on, may_stand_alone, names_little, typed_alone, without_earlier
from .follow_ups.picked import picked, picks, picks_one
from .follow_ups.turns import LONGEST_QUESTION, asked_earlier, whole_question
from .found import Question
from .quoting import citation_of
from .reader import Reader
from .search_terms import search_terms
from .searching import find
from .suggestions import suggestions
from .support import Fitted, shipped
from .unsearched import UNSEARCHED
from .wording import REFUSED, refusal, smalltalk

_MAY_TELL = 0.0  # in the reader's logits
_FEW_WORDS = 5  # a question of no more, behind another, is of the same subject


class Answerer:
    """Answers questions over one opened index; safe to use from several threads at once."""

    def __init__(self, index: Index, reader: Reader, *, constants: Fitted | None = None) -> None:
        """Answer from `index`, read by `reader`, decided by `constants`: those that are shipped, if none are given."""
        self.index, self.reader = index, reader
        self.constants = constants or shipped()

    def over(self, index: Index) -> "Answerer":
        """Return an answerer over another index, with the same models."""
        return Answerer(index, self.reader, constants=self.constants)

    def ask(self, question: str, *, history: Sequence[str] = (), reports: Collection[str] = ()) -> Answer:
        """Return the answer; `history` holds the earlier questions, oldest first, `reports` the keys to search, all when empty."""
        return self.explain(question, history=history, reports=reports).answer

    def explain(self, question: str, *, history: Sequence[str] = (), reports: Collection[str] = ()) -> Explanation:
        """Return the answer with what led to it."""
        start = time.perf_counter()
        asks = len(question) <= LONGEST_QUESTION and any(character.isalnum() for character in question) and not smalltalk(question)
        typed = asked_earlier(history) if asks else []
        earlier = self._with_points(typed, reports)
        if typed and picks_one(typed[-1]) and ellipsis.WHAT_ABOUT.match(question.strip()):
            earlier = []  # another topic than the point that was picked before
        whole = whole_question(question, earlier) if asks else question
        chosen = self._picked(question, typed, reports)
        explanation = chosen or self._explain(whole.strip(), reports)
        if (
            explanation.answer.status == "refused"
            and not chosen
            and may_stand_alone(whole)
            and not (names_little(question, whole) or ellipsis.BARE.fullmatch(question.strip(" ?!.")))
            and (alone := self._explain(typed_alone(question, whole), reports)).answer.status == "answered"
        ):
            explanation = alone  # "What is the budget?" leaned on nothing
        if explanation.answer.reason == "not-stated" and not chosen and (topic := asked_if_good(question, whole)):
            alone = self._explain(f"What about {topic}?", reports)
            explanation = alone if alone.answer.status == "answered" else explanation  # "and thresholds?", of "Is early help good?"
        if explanation.answer.status == "refused" and whole == LAST_GRADE and asks_for_summary(question):
            explanation = self._explain(question.strip(), reports)  # "Was it worse than last time?", where no grade of then is told
        if explanation.answer.status == "answered" and not chosen and leaves_out(whole, explanation.answer.quoted):
            alone = self._explain(typed_alone(question, whole), reports)
            told = alone.answer.status != "refused" and not leaves_out(whole, alone.answer.quoted)
            explanation = alone if told else explanation  # "and supervision?", told by itself
        if explanation.answer.status == "answered" and not chosen and self._told_again(whole.strip(), explanation, reports):
            nearest = explanation.answer.citations[:SHOWN]
            explanation = replace(explanation, answer=refusal("not-stated", nearest), decided="it is the earlier question that is answered")
        if explanation.answer.reason in ("not-stated", "off-subject") and (plain := without_story_before(whole.strip())) != whole.strip():
            alone = self._explain(plain, reports)
            explanation = alone if alone.answer.status == "answered" else explanation
        leans = earlier and (whole != question or len(question.split()) <= _FEW_WORDS)
        if explanation.answer.reason == "off-subject" and (leans or goes_on(question, earlier)):
            explanation = replace(explanation, answer=replace(explanation.answer, reason="not-stated", message=REFUSED["not-stated"]))
        shown = explanation.answer.citations or explanation.answer.nearest if explanation.answer.status == "refused" else ()
        suggested = suggestions(explanation.understood, shown[0].report) if shown else ()
        understood = explanation.understood if explanation.understood != question.strip() else ""
        ms = (time.perf_counter() - start) * 1000
        answer = replace(explanation.answer, question=question, understood=understood, suggestions=suggested, snapshot=self.index.snapshot.digest, ms=ms)
        return replace(explanation, answer=answer)

    def _told_again(self, whole: str, explanation: Explanation, reports: Collection[str]) -> bool:
        """Whether a question with the earlier one behind it got that one's answer again, in which what it asks about itself is not named."""
        leaning = ellipsis.LEANS.fullmatch(whole)
        if not leaning or not may_only_repeat(whole, explanation.answer.quoted):
            return False
        before = self._explain(f"{leaning['earlier']}?", reports).answer.citations[:1]
        return bool(before) and before[0].sentences == explanation.answer.citations[0].sentences

    def _picked(self, question: str, earlier: Sequence[str], reports: Collection[str]) -> Explanation | None:
        """Return what the points tell that the question picks from one report's list, for which an earlier question was; None where it picks none.

        Behind a point that is picked by its place stands what else tells of it.
        """
        points, chosen, named = self._chosen(question, earlier, reports)
        if chosen is None:
            return None
        decided, own = "it picks from the report's list of what must improve", whole_paragraphs(chosen or points[:SHOWN], named)
        if not chosen:
            return Explanation(refusal("not-stated", own), decided, question, reports=tuple(named))
        if not picks_one(question):
            return Explanation(combined(own, (), self.constants.threshold), decided, question, reports=tuple(named))
        told = self._explain(_asked_of(chosen[0]), [named[0].key])
        further = [one for one in told.answer.citations if one.paragraph not in points]
        if not further and told.judgement:  # what was asked for is more than the point itself
            near = (i for i in told.judgement.order if told.hits[i].paragraph not in points and told.readings[i].answers >= _MAY_TELL)
            further = [citation_of(told.searched, 1, told.hits[i], told.readings[i], named[0]) for i in islice(near, 1)]
        return replace(told, answer=combined([*own, *further][:SHOWN], (), self.constants.threshold), decided=decided)

    def _with_points(self, earlier: Sequence[str], reports: Collection[str]) -> list[str]:
        """Return the earlier questions, each that picks one point from a list as a question about that point."""
        chosen = (self._chosen(line, earlier[:place], reports)[1] if picks_one(line) else None for place, line in enumerate(earlier))
        return [_asked_of(points[0]) if points else line for line, points in zip(earlier, chosen, strict=True)]

    def _chosen(self, question: str, earlier: Sequence[str], reports: Collection[str]) -> tuple[list[Paragraph], list[Paragraph] | None, list[Report]]:
        """Return the points of the report's list that was asked for, those of them that the question picks, None where it picks none, and the report."""
        if not picks(question):
            return [], None, []
        # "and the first?" picks from the last list that was asked for, another question from the list just shown
        within = self._within(reports)
        back = [line for line in reversed(earlier) if asks_for_list(search_terms(line, within))] if picks_one(question) else []
        whole = (
            line
            for line in reversed(earlier)
            if not (picks(line) or ellipsis.BARE.fullmatch(line.strip(" ?!.")) or ellipsis.NO_VERB.fullmatch(line.strip(" ?!.")))
        )
        of_list = next(iter(back or whole), "")
        named = reports_named(of_list, within) if of_list else []
        points = listed_points(search_terms(of_list, named), named) if len(named) == 1 else []
        return points, picked(question, points) if points else None, named

    def _within(self, reports: Collection[str]) -> list[Report]:
        return [report for key, report in self.index.reports.items() if not reports or key in reports]

    def _explain(self, question: str, reports: Collection[str]) -> Explanation:
        if not any(character.isalnum() for character in question):
            return Explanation(refusal("empty", []), "there is no letter or digit in it")
        if len(question) > LONGEST_QUESTION:
            return Explanation(refusal("too-long", []), f"it is longer than {LONGEST_QUESTION} characters")
        reply = smalltalk(question)
        if reply:
            return Explanation(Answer(question, "smalltalk", reply), "it is no question about a report, and has a fixed reply")
        within = self._within(reports)
        understood = mended(question, vocabulary=self.index.vocabulary, known=lambda word: self.index.knows(word) or is_abbreviation(word))
        named = reports_named(understood, within)
        return replace(self._decide(question, understood, within, named), reports=tuple(named))

    def _decide(self, typed: str, understood: str, within: Sequence[Report], named: Sequence[Report], *, whole: bool = True) -> Explanation:
        """Return what comes of a question of words to the reports `within` the choice, of which it is about those `named`.

        It is `whole`, or one of the things that somebody asked in one.
        """
        question = Question(
            typed=typed,
            understood=understood,
            searched=search_terms(understood, named),
            within=within,
            named=named,
            later=len(named) == 1 and asks_what_came_after(without_earlier(typed), named[0]),
            whole=whole,
            index=self.index,
            constants=self.constants,
            alone=lambda part: self._decide(part, part, within, named, whole=False),
        )
        if known := next((known for decide in UNSEARCHED if (known := decide(question))), None):
            return Explanation(*known, understood, question.searched)
        found = find(question, self.reader)
        if not found:
            return Explanation(refusal("not-stated"), "there is no paragraph to search", understood, question.searched)
        answer, decided = next(made for decide in DECISIONS if (made := decide(found)))
        return Explanation(answer, decided, understood, question.searched, tuple(found.hits), tuple(found.readings), found.judgement)


def _asked_of(point: Paragraph) -> str:
    """Return the question for what the report says about one point of its list."""
    text = re.sub(r" ?\([^)]*\)\W*$", "", point.text).rstrip(".")  # "(outcome 3, national framework)"
    return f"What does the report say about {text[:1].lower()}{text[1:]}?"
