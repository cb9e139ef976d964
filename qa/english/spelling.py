"""Misspelt words of a question, mended with words of the reports or other English words. A word that means something is left alone.

It does not tell that a word is the wrong one: "care levers" stays.
"""

import gzip
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

_SHORTEST, _LONGEST = 4, 20  # letters: shorter words are too near to too many others, longer ones are none
_COMMON = 1000  # how often what was meant stands in what pyspellchecker counted, films' subtitles, where it does not stand in the reports
_LONG = 6  # letters of a word with one too many, or another in its place, of what the reports do not say: a shorter one may be a name or slang
_TWO_SLIPS = 7  # letters of a word that may have two
# pyspellchecker has "prioritized", "counseling" and "behavioral".
_BRITISH = tuple(
    (re.compile(written), american)
    for written, american in (
        (r"is(?=(?:e[drs]?s?|ing|ations?)$)", "iz"),
        (r"ll(?=(?:ing|ed|ers?|ors?)$)", "l"),
        ("our", "or"),
        ("ys(?=e)", "yz"),
        ("ae", "e"),
        (r"re(?=s?$)", "er"),
        (r"(?<=t)red(?=$)", "ered"),
        (r"ence(?=s?$)", "ense"),
        (r"amme(?=s?$)", "am"),
    )
)
_NEW = frozenset({"sexting", "texting", "bame", "theyre"})  # what people write and it has not
_WORD = np.dtype([("word", "S24"), ("count", "i4")])
_LETTERS = "abcdefghijklmnopqrstuvwxyz'"


def mended(question: str, *, vocabulary: Sequence[str], known: Callable[[str], bool]) -> str:
    """Return the question with each unknown lower-case word as what was meant: "the frunt door" is "the front door".

    `vocabulary` holds the reports' words; `known` says of a word that it is no misspelling. Names are left alone: only words in lower case are mended.
    """

    def mend(word: re.Match[str]) -> str:
        written = word.group()
        if not _SHORTEST <= len(written) <= _LONGEST or not written.islower():
            return written
        is_known = known(written)
        if is_known and (len(written) < _LONG or written in vocabulary):
            return written
        near = [word for word in vocabulary if word[0] == written[0] and abs(len(word) - len(written)) <= 2]
        if is_known:
            return _written_right(written, near)
        return written if _is_english(written) else _meant(written, near)

    return re.sub(r"\b[^\W\d_]+\b(?!['’]t\b)", mend, question)


def _written_right(written: str, vocabulary: Iterable[str]) -> str:
    """Return the word of the reports that is one slip away and no other number of it, "inspectors" for "inspecters", or the word itself.

    A search finds either, by their stem; a rule knows one.
    """
    own = [near for near in vocabulary if OSA.distance(written, near, score_cutoff=1) == 1 and near.removesuffix("s") != written.removesuffix("s")]
    # Asked last: the dictionary is read when it is first needed.
    return min(own, key=lambda near: (len(near) != len(written), near)) if own and not _is_english(written) else written


def _is_english(word: str) -> bool:
    forms = {word, word.removesuffix("s")}
    return word in _NEW or bool(_counted(forms | {written.sub(american, form) for form in forms for written, american in _BRITISH}))


def _meant(written: str, vocabulary: Iterable[str]) -> str:
    """Return what was meant by the word, of the reports' words that begin as it does and of all English ones, or the word itself."""
    slips = {near: OSA.distance(written, near, score_cutoff=2) for near in vocabulary}
    in_reports = {near for near, count in slips.items() if count == 1}
    english = {near for near, count in _counted(_one_slip_away(written)).items() if count >= _COMMON}

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
            counts = _counted(likely)
            return max(sorted(likely), key=lambda near: counts.get(near, 0))
    return written


def _one_slip_away(written: str) -> set[str]:
    """Return what has one letter less or more, another one or two swapped, but for the first letter, which people seldom miss."""
    cuts = [(written[:at], written[at:]) for at in range(1, len(written) + 1)]
    changed = {before + letter + after[1:] for before, after in cuts for letter in _LETTERS}
    longer = {before + letter + after for before, after in cuts for letter in _LETTERS}
    swapped = {before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1}
    return changed | longer | swapped | {before + after[1:] for before, after in cuts}


def _counted(words: Iterable[str]) -> dict[str, int]:
    """Return those of the words that are English, with how often each was counted."""
    english, sought = _english(), sorted(word for word in words if len(word.encode()) <= _WORD["word"].itemsize)
    rows = english[np.searchsorted(english["word"], np.array([word.encode() for word in sought], dtype=_WORD["word"])) % len(english)]
    return {word: int(row["count"]) for word, row in zip(sought, rows, strict=True) if row["word"] == word.encode()}


@cache
def _english() -> NDArray[np.void]:
    """Return pyspellchecker's English words, sorted, with their counts, in 4.5 MB: its own dictionary takes 38."""
    packed = files("spellchecker").joinpath("resources/en.json.gz").read_bytes()
    found = re.finditer(rb'"([^"\\]{1,24})": ?(\d+)', gzip.decompress(packed))
    return np.sort(np.fromiter(((match[1], int(match[2])) for match in found), dtype=_WORD), order="word")
