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
    r"(?:They|Their|It|Its|He|She|His|Her|As such|As a result|Others?|For other|However|By contrast|Even so|Nonetheless"
    r"|Meanwhile|When possible|Consequently|Therefore"
    r"|Some (?:stronger|weaker|better|poorer))\b"
    r"|The (?:team|service|panel|group|board|hub|programme) (?:is|are|was|were|has|have)\b|.*\bsimilar (?:issues|concerns|findings)\b"
    r"|.*\b(?:as a result|because) of th(?:is|ese)\W*$|(?:[\w'’-]+,? ){0,5}(?i:this|these|those|such(?! as))\b"
)
# What comes of something stands behind it: "This means that …", where that is asked for.
_ASKS_EFFECT = re.compile(
    r"\b(?:effects?|affect(?:s|ed)?|differences?|impact\w*|result(?:s|ed)?|consequences?|mean(?:s|t)? for)\b"
    r"|\bwhat (?:did|do|does|has|have|is|are)\b.*\b(?:do|doing|done|in response)\b",
    re.IGNORECASE,
)
# What stands behind it and takes some of it back: "This applies only in the borough.", "Crucially, this is not the case for advisers."
_RESTRICTS = re.compile(
    r"(?:\w+, |But )?(?i:this|these|such|that|they|it)\b(?:(?! because\b)[^.;]){0,60}?\b(?:(?:applies|apply|available|offered|open) only"
    r"|only (?:applies|apply|available|offered|open|for|if|to|when|within)|not (?:\w+ ){0,2}(?:apply|case|so|true)|no longer the case|except|unless)\b"
)
_TELLS_EFFECT = re.compile(r"(?:This|These|That) (?!is\b|was\b|are\b)|As a result\b|Consequently\b|Therefore\b|As such\b")


def supporting_sentences(question: str, hit: Hit, reading: Reading) -> tuple[Sentence, ...]:
    """Return the sentences of the hit that answer: the one read as best, others read nearly as well, and those that they lean back on.

    Where the question asks what comes of something, the sentence behind them is brought too that says so, and always one that takes some of it
    back. Where some sentences hold what is asked for, a number or a date, the others come behind them.
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
    after = max(wanted) + 1
    if len(wanted) < MOST and after < len(found):
        tells = (_ASKS_EFFECT.search(question) and _TELLS_EFFECT.match(found[after].text)) or _RESTRICTS.match(found[after].text)
        wanted |= {after} if tells else set()
    return tuple(found[number] for number in sorted(wanted))


def with_antecedent(found: Sequence[Sentence], best: int) -> list[int]:
    """Return sentence `best` and, where it opens with a word that points back, the number of the sentence before it."""
    return [best, best - 1] if best > 0 and _LEANS_BACK.match(found[best].text) else [best]
