"""Misspelt words of a question, mended with words of the reports or other English words. A word that means something is left alone.

It does not tell that a word is the wrong one: "care levers" stays.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from rapidfuzz.distance import OSA
from spellchecker import SpellChecker

_SHORTEST, _LONGEST = 4, 20  # letters: shorter words are too near to too many others, longer ones are none
_COMMON = 1000  # how often what was meant stands in what pyspellchecker counted, films' subtitles, where it does not stand in the reports
_LONG = 6  # letters of a word with one too many, or another in its place, of what the reports do not say: a shorter one may be a name or slang
_TWO_SLIPS = 7  # letters of a word that may have two
_BRITISH = re.compile(r"is(?=(?:e[drs]?s?|ing|ations?)$)")  # its words are spelt as in America: "prioritized"


def mended(question: str, *, vocabulary: Sequence[str], known: Callable[[str], bool]) -> str:
    """Return the question with each unknown lower-case word as what was meant: "the frunt door" is "the front door".

    `vocabulary` holds the reports' words; `known` says of a word that it is no misspelling. Names are left alone: only words in lower case are mended.
    """

    def mend(word: re.Match[str]) -> str:
        written = word.group()
        if not _SHORTEST <= len(written) <= _LONGEST or not written.islower() or known(written) or _is_english(written):
            return written
        return _meant(written, [near for near in vocabulary if near[0] == written[0] and abs(len(near) - len(written)) <= 2])

    return re.sub(r"[^\W\d_]+", mend, question)


def _is_english(word: str) -> bool:
    forms = {word, word.removesuffix("s")}
    return any(form in _english() or _BRITISH.sub("iz", form) in _english() for form in forms)


def _meant(written: str, vocabulary: Iterable[str]) -> str:
    """Return what was meant by the word, of the reports' words that begin as it does and of all English ones, or the word itself."""
    slips = {near: OSA.distance(written, near, score_cutoff=2) for near in vocabulary}
    in_reports = {near for near, count in slips.items() if count == 1}

    def common(near: str) -> int:
        return int(_english().word_frequency[near])

    english = {near for near in _english().known(_english().edit_distance_1(written)) if near[0] == written[0] and common(near) >= _COMMON}

    def dropped_or_swapped(near: str) -> bool:
        return len(near) > len(written) or sorted(near) == sorted(written)

    for likely in (
        {near for near in in_reports if dropped_or_swapped(near)},
        in_reports if len(written) > _SHORTEST else set(),
        {near for near in english if dropped_or_swapped(near)},
        english if len(written) >= _LONG else set(),
        {near for near, count in slips.items() if count == 2 and len(written) >= _TWO_SLIPS},
    ):
        if likely:
            return max(sorted(likely), key=common)
    return written


@cache
def _english() -> SpellChecker:
    return SpellChecker(distance=1)
