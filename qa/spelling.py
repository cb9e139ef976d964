"""Misspelt words of a question, mended with words of the reports. A word that means something elsewhere is left alone."""

import re
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process

_SHORTEST = 4  # letters: shorter words are too near to too many others
_NEAREST = 78.0  # rapidfuzz's ratio, in per cent, from which a word of the reports is taken for what was meant


def mended(question: str, *, vocabulary: Sequence[str], known: Callable[[str], bool]) -> str:
    """Return the question with each unknown lower-case word as its nearest in the vocabulary: "the frunt door" is "the front door".

    `known` says of a word that it is no misspelling. Names are left alone: only words in lower case are mended.
    """

    def mend(word: re.Match[str]) -> str:
        written = word.group()
        if len(written) < _SHORTEST or not written.islower() or known(written):
            return written
        nearest = process.extractOne(written, vocabulary, scorer=fuzz.ratio, score_cutoff=_NEAREST)
        return nearest[0] if nearest else written

    return re.sub(r"[^\W\d_]+", mend, question)
