"""The sentences of a paragraph that answer: one to three whole ones, with the neighbour that a pronoun needs."""

import re
from collections.abc import Sequence

import numpy as np

from data import Sentence, sentences
from index import Hit

from .asked import lacks
from .reader import Reading

MOST = 3  # sentences that are quoted of one paragraph
_LATE_WEIGHT = 3.0
_LACKING = 2.0  # in the reader's logits
_NEARLY = 0.7  # how far behind the best sentence another may be and still be quoted
# A sentence that opens like this, or says "this" of something in its first words, is not understood without the one before it.
_LEANS_BACK = re.compile(
    r"(?:They|Their|It|Its|He|She|His|Her|As such|As a result|Others?|For other|However|In addition|When possible|Consequently|Therefore)\b"
    r"|(?:[\w'’-]+,? ){0,5}(?i:this|these|those|such(?! as))\b"
)


def supporting_sentences(question: str, hit: Hit, reading: Reading) -> tuple[Sentence, ...]:
    """Return the sentences of the hit that answer: the one read as best, others read nearly as well, and those that they lean back on.

    Where some sentences hold what is asked for, a number or a date, the others come behind them.
    """
    found = sentences(hit.paragraph)
    scores = np.array(reading.sentences) + _LATE_WEIGHT * np.array(hit.sentences)
    scores -= _LACKING * np.array([lacks(question, sentence.text) for sentence in found])
    order = np.argsort(-scores, kind="stable")
    chosen = [int(i) for i in order[:MOST] if scores[i] >= scores[order[0]] - _NEARLY]
    wanted: set[int] = set()
    for best in chosen:
        group = wanted | set(with_antecedent(found, best))
        wanted = group if len(group) <= MOST else wanted
    while len(wanted) < MOST and (further := {n for number in wanted for n in with_antecedent(found, number)} - wanted):
        wanted.add(max(further))  # what was brought may lean back too: "It is clear." on "It has an owner." on "A policy was agreed."
    return tuple(found[number] for number in sorted(wanted))


def with_antecedent(found: Sequence[Sentence], best: int) -> list[int]:
    """Return sentence `best` and, where it opens with a word that points back, the number of the sentence before it."""
    return [best, best - 1] if best > 0 and _LEANS_BACK.match(found[best].text) else [best]
