"""The nouns between what is typed and its answer: a `Question` put to some reports, and what was `Found` for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from data import Paragraph, Report, Sentence
from index import Hit, Index

from .answer import Answer, Citation, Reason
from .combined import SHOWN
from .explanation import Explanation
from .reader import Reading
from .support import Fitted, Judgement
from .wording import refusal

Decided = tuple[Answer, str]  # an answer or a refusal, and the words for why it is that


@dataclass(frozen=True, slots=True)
class Question:
    """A question of words, whole or one of the things that somebody asked in one, and the reports that it is put to."""

    typed: str  # with the earlier question behind it, where it leans on one
    understood: str  # its misspelt words mended
    searched: str  # less what is said around it, in the reports' terms
    within: Sequence[Report]  # the reports chosen
    named: Sequence[Report]  # those of them that it is about
    later: bool  # it asks what came after the inspection
    whole: bool
    index: Index
    constants: Fitted
    alone: Callable[[str], Explanation]  # what comes of one of the things that it asks, by itself

    @property
    def report(self) -> Report | None:
        """The one report that it is about, None where it is about several."""
        return self.named[0] if len(self.named) == 1 else None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a question: the paragraphs that were read, one at least, and how they were judged."""

    question: Question
    asked: str  # what was searched for, less the earlier question behind it
    of_its_own: str  # what was typed, less that, but "why?", which is nothing without it
    of_points: bool  # it asks what must improve of something
    hits: Sequence[Hit]
    readings: Sequence[Reading]
    judgement: Judgement
    in_order: Sequence[Paragraph]  # all that were found, best first, those behind that nobody read
    spelt: Sentence | None  # what spells out the abbreviation that the question asks about
    cited: Callable[[int], Citation]  # the citation of the paragraph at a place of that order, made when it is first wanted: most are seen in refusals alone

    @property
    def best(self) -> Hit:
        """The hit that comes first."""
        return self.hits[self.judgement.order[0]]

    @property
    def supported(self) -> bool:
        """Whether the best paragraph is likely enough to answer."""
        return self.judgement.support >= self.question.constants.threshold

    def refused(self, reason: Reason, detail: str = "") -> Answer:
        """Return the refusal for this reason, with the nearest paragraphs."""
        return refusal(reason, [self.cited(place) for place in range(min(SHOWN, len(self.hits)))], detail)
