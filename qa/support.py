"""Whether the best paragraph answers the question: one calibrated probability from the reader, the search and explicit checks.

But for one, every signal compares the question with what was found, since people who write questions without an answer ask for
numbers and names, and a score that learns this reads nothing. The one is whether the question asks for a reason.
The constants are in support.json, which `python -m qa.fit` writes; they were fitted on invented and real reports that the reader was
not trained on, never on the Wigan report.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from data import ReportChatError
from index import Hit

from .checks.about import is_about
from .checks.asked import lacks
from .checks.other_part import in_other_part, of_after_visit
from .english.why import asks_why
from .follow_ups.compound import parts
from .reader import Reading

# The reader's logit and the search's score, which has learned too when nothing answers (qa/train_search.py): with it in place of the paragraph's cosine,
# of the held-out reports' questions .182 in place of .216 are answered without what answers them, at the same false refusals, and the cosine beside the
# two adds nothing (its weight is .02). The share of the question's words that the paragraph lacks told near-misses worse.
# Questions for a reason are told apart: a paragraph that only says that something is so is read as answering why it is. Over the held-out
# reports, without this signal, one in thirty of those with an answer was refused and eight in ten of those without were answered; of the
# other questions one in six and six in ten. A list of words for causes does not tell the two apart by itself (they stand in half of
# the false answers, and in four right ones of five): what qa/checks/reasons.py rules out with one are the few sentences that repeat the question besides.
SIGNALS = ("reader", "search", "why")
# What tells whether a further paragraph answers too: how far behind the first it ranks, and the search's score of it. How far behind alone (AUC .81
# over the held-out reports and Wigan's) also lets in what is near to a question that nothing is close to; with the score beside it the AUC is .89, and
# the reader's logit, its place and whether the question asks for a list add nothing to the two. Whether it asks for one fact does: of what would be shown
# behind the answer to "How many …?" or "When …?" by the two alone, three in ten answer too, of what would be shown behind others four in ten.
FURTHER = ("behind", "search", "fact")
_FACT = re.compile(
    r"^(?:so |and |ok )?(?:how (?:many|much|long|old|often|big|soon)|when|where|since when|by when|who|whose|by how|(?:in )?(?:what|which) year"
    r"|what (?:percentage|proportion|share|date|age|number)|which (?:council|team|agency|charity|board|panel))\b",
    re.IGNORECASE,
)
# "How are disabled children helped?" asks for particulars, which a summary only names: it stands behind by so much of the reader's logits.
# On the labelled reports as many questions have a right paragraph first as without.
_PARTICULARS = re.compile(r"\bhow (?:is|are|was|were|do|does)\b", re.IGNORECASE)
_OF_BOTH = re.compile(r",|\b(?:and|or|with|than|compared?)\b", re.IGNORECASE)
_IN_PASSING = 4.0
# It stands behind, and that it names them is a sign that the report tells how; not of "How does the council cope?", which may take anything for granted.
_PASSIVE = re.compile(r"\bhow (?:is|are|was|were)\b", re.IGNORECASE)
# What the reader takes for an answer though it has next to none of the question's words (a share of the best paragraph's BM25) and means something else
# (cosines, its own and its best sentence's): "test". Over the held-out reports one such answer in three was right, over Wigan's questions none.
# What the reader is sure of (in its logits) stays: over these reports five more right answers and none wrong. So does what the search is sure of, where the
# question is a whole one: over 40 other real reports, of whose questions only the search had learned, 19 more right answers and 5 wrong ones.
_FEW_WORDS, _FOREIGN, _SURE, _FOUND = 0.2, 0.25, 2.0, 1.7
_WHOLE = 4  # words: no "stuff"
_CLOSE = 1.0  # behind the first, in the ranking score
_LACKING = 5.0  # in the reader's logits: enough to put such a candidate behind any other that was read as near


_ANSWERS = 0.0  # in the reader's logits


@dataclass(frozen=True, slots=True)
class Judgement:
    """How the candidates stand: `order` best first, `ranks` the score that ordered them, `signals` of the best one, and its `support` in [0, 1]."""

    order: tuple[int, ...]
    ranks: tuple[float, ...]
    signals: dict[str, float]
    support: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """What `python -m qa.fit` found.

    The weight of the search's score in the ranking; a logistic regression of whether the best paragraph answers, and where it is cut; and
    another of whether a further paragraph does too, cut at `least`.
    """

    search: float
    weights: dict[str, float]
    bias: float
    threshold: float
    further: dict[str, float]
    further_bias: float
    least: float


@cache
def shipped() -> Fitted:
    """Return the constants that were fitted for the shipped models."""
    return Fitted(**json.loads(files("qa").joinpath("support.json").read_text(encoding="utf-8"))["fitted"])


def read_support(file: Path | str) -> Fitted:
    """Return the constants that `python -m qa.fit --write` put in a file. Raises `ReportChatError` for any other file."""
    try:
        constants = Fitted(**json.loads(Path(file).read_text(encoding="utf-8"))["fitted"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReportChatError(f"{file}: these are no fitted constants ({type(error).__name__}). Make them with: python -m qa.fit") from error
    if (set(constants.weights), set(constants.further)) != (set(SIGNALS), set(FURTHER)):
        raise ReportChatError(f"{file}: fitted for other signals than this program's. Make them anew with: python -m qa.fit")
    return constants


def judge(question: str, hits: Sequence[Hit], readings: Sequence[Reading], constants: Fitted) -> Judgement:
    """Rank the candidates and say how likely it is that the best one answers. There must be at least one."""
    ranks = rank(question, hits, readings, constants.search)
    order = np.argsort(-ranks, kind="stable")
    close = [i for i in order if ranks[i] >= ranks[order[0]] - _CLOSE]
    if not _says_none(question, hits[order[0]].paragraph.text):  # it may only have none of the question's words, as those behind it need not
        close += [i for i in order if i not in close and readings[int(i)].answers >= _ANSWERS]
    answers = next((i for i in close if not barred(question, hits[i], readings[i])), None)  # one close behind a first that cannot may answer all the same
    best = int(order[0] if answers is None else answers)
    order = np.array([best, *(i for i in order if i != best)])
    found = signals(question, hits, readings, best)
    support = 0.0 if answers is None else _probability(found, constants.weights, constants.bias)
    return Judgement(tuple(order.tolist()), tuple(ranks.tolist()), found, support)


def barred(question: str, hit: Hit, reading: Reading) -> bool:
    """Whether the candidate cannot be the answer, however it reads: it lacks what is asked for, or is about something or somebody else."""
    if _says_none(question, hit.paragraph.text) or in_other_part(question, hit.paragraph) or of_after_visit(question, hit.paragraph.text):
        return True
    foreign = hit.lexical < _FEW_WORDS and max(hit.dense, hit.sentence) < _FOREIGN
    return foreign and reading.answers < _SURE and (hit.score < _FOUND or len(question.split()) < _WHOLE)


def _says_none(question: str, text: str) -> bool:
    """Whether the paragraph holds nothing of the kind asked for, or has no word of what the question names."""
    return lacks(question, text) or not is_about(question, text)


def further(question: str, judgement: Judgement, hits: Sequence[Hit], constants: Fitted) -> tuple[int, ...]:
    """Return which candidates answer too, beside the best one, best first."""
    first = judgement.ranks[judgement.order[0]]
    one_fact = asks_one_fact(question)
    of_both = _OF_BOTH.search(question)  # "for children in need and children in care"
    others = [i for i in judgement.order[1:] if of_both or not in_other_part(question, hits[i].paragraph)]
    held = {i: further_signals(first, judgement.ranks[i], hits[i], one_fact=one_fact) for i in others}
    return tuple(i for i, found in held.items() if _probability(found, constants.further, constants.further_bias) >= constants.least)


def asks_one_fact(question: str) -> bool:
    """Whether the question asks for one fact, as "How many …?" does, and for nothing besides."""
    return bool(_FACT.search(question)) and not parts(question)


def further_signals(first: float, own: float, hit: Hit, *, one_fact: bool) -> dict[str, float]:
    """Return the signals of a further candidate, by the rank of the `first` and its `own`, for a question that asks for one fact or not."""
    return {"behind": first - own, "search": hit.score, "fact": float(one_fact)}


def rank(question: str, hits: Sequence[Hit], readings: Sequence[Reading], search: float) -> NDArray[np.float64]:
    """Return what orders the candidates: the reader's logit and the search's score, less for one that holds nothing of the kind asked for."""
    in_passing = _IN_PASSING if _PARTICULARS.search(question) else 0.0
    ranks = [
        reading.answers + search * hit.score - _LACKING * _says_none(question, hit.paragraph.text) - in_passing * hit.paragraph.id.startswith("summary-")
        for hit, reading in zip(hits, readings, strict=True)
    ]
    return np.array(ranks)


def signals(question: str, hits: Sequence[Hit], readings: Sequence[Reading], best: int) -> dict[str, float]:
    """Return the signals of the candidate that is `best`.

    Of "How are they helped?" a summary that stands behind it for its few particulars says all the same that the report answers.
    """
    read = zip(hits, readings, strict=False)  # in qa.fit the hits that nobody read follow
    behind = [reading.answers for hit, reading in read if hit.paragraph.id.startswith("summary-")] if _PASSIVE.search(question) else []
    return {"reader": max([readings[best].answers, *behind]), "search": hits[best].score, "why": float(asks_why(question))}


def _probability(found: dict[str, float], weights: dict[str, float], bias: float) -> float:
    return float(1 / (1 + np.exp(-(bias + sum(weight * found[name] for name, weight in weights.items())))))
