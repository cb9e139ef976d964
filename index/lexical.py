"""Lexical search: BM25 over stemmed English words (bm25s, PyStemmer). It knows words, not meaning.

Scores are those of Robertson's BM25 in bm25s's default ("lucene") form with k1 = 1.5 and b = 0.75.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import bm25s
import numpy as np
import Stemmer
from numpy.typing import NDArray

# Function words that say nothing of what a question is about; the question words among them, since an answer rarely repeats them.
_STOP_WORDS = """
    a an the of to in on at for from by with and or is are was were be been being do does did has have had it its this that these those there
    their they who whom whose which what when where why how many much any some can could should would will please i we you my our me about as
    than so s
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())


def stems(text: str, *, every_word: bool = False) -> list[str]:
    """Return the text's words, lower-cased and stemmed, English stop words only where `every_word` is wanted: `stems("The workers")` is `["worker"]`."""
    return list(_stems(text, every_word))


@lru_cache(maxsize=4096)  # the sentences of a report are held against one question after another
def _stems(text: str, every_word: bool) -> tuple[str, ...]:
    tokens = bm25s.tokenize([text], stopwords=None if every_word else "en", stemmer=Stemmer.Stemmer("english"), return_ids=False, show_progress=False)
    return tuple(str(token) for token in tokens[0])


class Lexicon:
    """The postings of some texts."""

    def __init__(self, postings: bm25s.BM25) -> None:
        """Wrap the postings; use `of` or `load`."""
        self._postings = postings

    @classmethod
    def of(cls, texts: Sequence[str]) -> "Lexicon":
        """Return the postings of the texts, in their order."""
        tokens = bm25s.tokenize(list(texts), stopwords="en", stemmer=Stemmer.Stemmer("english"), show_progress=False)
        postings = bm25s.BM25()
        postings.index(tokens, show_progress=False)
        return cls(postings)

    def save(self, folder: Path) -> None:
        """Write the postings as NumPy arrays and JSON, no pickle."""
        self._postings.save(folder, show_progress=False)

    @classmethod
    def load(cls, folder: Path, *, mapped: bool = False) -> "Lexicon":
        """Return the postings that `save` wrote; `mapped` leaves them on the disk and reads what is asked for."""
        return cls(bm25s.BM25.load(folder, load_corpus=False, mmap=mapped, allow_pickle=False, show_progress=False))

    def __contains__(self, stem: str) -> bool:
        """Whether any text has the stem."""
        return stem in self._postings.vocab_dict

    def weight(self, word: str) -> float:
        """Return the word's inverse document frequency, ln(1 + (n - f + 0.5) / (f + 0.5)) for its stem in f of the n texts."""
        texts = int(self._postings.scores["num_docs"])
        frequency = 0
        for stem in stems(word):
            term = self._postings.vocab_dict.get(stem)
            bounds = self._postings.scores["indptr"]
            frequency = int(bounds[term + 1] - bounds[term]) if term is not None and term + 1 < len(bounds) else 0
        return float(np.log(1 + (texts - frequency + 0.5) / (frequency + 0.5)))

    def scores(self, question: str) -> NDArray[np.float32]:
        """Return the BM25 score of every text for the question, shape (texts,); all zero where no word is shared."""
        known = [stem for stem in stems(question) if stem in self]
        if not known:
            return np.zeros(self._postings.scores["num_docs"], np.float32)
        return np.asarray(self._postings.get_scores(known), np.float32)


def highest(scores: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    """Return the places of the `count` highest scores above 0, best first. Of the many, only the blocks with the highest maxima are sorted."""
    size = max(1, int(len(scores) ** 0.5))
    padded = np.pad(scores, (0, -len(scores) % size)).reshape(-1, size)
    blocks = np.argsort(-padded.max(axis=1), kind="stable")[:count]
    places = np.sort((blocks[:, None] * size + np.arange(size)).ravel())
    found = places[places < len(scores)]
    found = found[scores[found] > 0]
    if len(found) > count:
        found = found[scores[found] >= np.partition(scores[found], -count)[-count]]
    return found[np.argsort(-scores[found], kind="stable")[:count]]
