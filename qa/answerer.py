"""A question becomes an `Answer`: find paragraphs, read them, decide whether they answer, quote the sentences that do.

What is found is told in qa/searching.py, how it is decided in qa/unsearched.py and qa/decisions.py, and what a conversation adds in
qa/points.py and qa/second_attempts.py.
"""

import time
from collections.abc import Collection, Sequence
from dataclasses import replace

from data import Report
from index import Index

from .answer import Answer
from .decisions import DECISIONS
from .direct.inspection_dates import asks_what_came_after
from .english.authorities import reports_named
from .english.short_forms import is_abbreviation
from .english.spelling import mended
from .explanation import Explanation
from .follow_ups import ellipsis
from .follow_ups.leaning import without_earlier
from .follow_ups.picked import picks_one
from .follow_ups.turns import LONGEST_QUESTION, asked_earlier, whole_question
from .found import Question
from .points import explained_points, with_points
from .reader import Reader
from .search_terms import search_terms
from .searching import find
from .second_attempts import Typed, with_second_attempts
from .suggestions import suggestions
from .support import Fitted, shipped
from .unsearched import UNSEARCHED
from .wording import refusal, smalltalk


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
        within = [report for key, report in self.index.reports.items() if not reports or key in reports]
        explanation = self._in_conversation(question, history, within)
        shown = explanation.answer.citations or explanation.answer.nearest if explanation.answer.status == "refused" else ()
        suggested = suggestions(explanation.understood, shown[0].report) if shown else ()
        understood = explanation.understood if explanation.understood != question.strip() else ""
        ms = (time.perf_counter() - start) * 1000
        answer = replace(explanation.answer, question=question, understood=understood, suggestions=suggested, snapshot=self.index.snapshot.digest, ms=ms)
        return replace(explanation, answer=answer)

    def _in_conversation(self, question: str, history: Sequence[str], within: Sequence[Report]) -> Explanation:
        """Return what comes of what was typed behind the earlier questions."""
        asks = not _no_question(question)
        before = asked_earlier(history) if asks else []
        earlier = with_points(before, within)
        if before and picks_one(before[-1]) and ellipsis.WHAT_ABOUT.match(question.strip()):
            earlier = []  # another topic than the point that was picked before
        whole = whole_question(question, earlier) if asks else question
        picked = explained_points(question, before, within, self._alone, self.constants.threshold)
        typed = Typed(question, whole, earlier, picks=picked is not None, explain=lambda other: self._alone(other, within))
        return with_second_attempts(typed, picked or self._alone(whole.strip(), within))

    def _alone(self, question: str, within: Sequence[Report]) -> Explanation:
        """Return what comes of the question in no conversation."""
        if explanation := _no_question(question):
            return explanation
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


def _no_question(typed: str) -> Explanation | None:
    """Return the reply to what is no question of words, or None."""
    if not any(character.isalnum() for character in typed):
        return Explanation(refusal("empty"), "there is no letter or digit in it")
    if len(typed) > LONGEST_QUESTION:
        return Explanation(refusal("too-long"), f"it is longer than {LONGEST_QUESTION} characters")
    reply = smalltalk(typed)
    return Explanation(Answer(typed, "smalltalk", reply), "it is no question about a report, and has a fixed reply") if reply else None
