"""Late interaction: how well each word of a question finds its like in a paragraph, and in each of its sentences.

For each content token of the question, weighted by its inverse document frequency in the reports, the highest cosine with any
token of the text: ColBERT's MaxSim (Khattab and Zaharia, 2020), here over the encoder's own token vectors. With the packaged
model those of the question are mapped and their weights learned (index/question.py).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from data import Paragraph, sentences

from .encoder import Encoder, TokenVectors, Vectors
from .lexical import STOP_WORDS, Lexicon


@dataclass(frozen=True, slots=True)
class LateScores:
    """MaxSim in [-1, 1]: `whole` of each paragraph, shape (paragraphs,), and `sentences` of each of its sentences, in order."""

    whole: Vectors
    sentences: list[Vectors]

    @property
    def best_sentence(self) -> Vectors:
        """The highest score of a sentence in each paragraph, shape (paragraphs,)."""
        return np.array([scores.max() for scores in self.sentences], np.float32)


class LateInteraction:
    """The token vectors of some paragraphs, ready to be compared with a question's.

    `vectors` (tokens, dimension) are all of them, `unit` (tokens,) says in which sentence each stands, and `counts` how many of these each paragraph has.
    """

    def __init__(self, paragraphs: Sequence[Paragraph], rows: NDArray[np.int64], offsets: NDArray[np.int64], tokens: Sequence[TokenVectors]) -> None:
        """Take the tokens of the paragraphs' windows: `rows` says whose window each is, `offsets` where in its text it starts."""
        self.vectors = np.concatenate([window.vectors for window in tokens]).astype(np.float32)
        owner, sentence = [], []
        self.counts = [len(sentences(paragraph)) for paragraph in paragraphs]
        starts = [np.array([sentence.start for sentence in sentences(paragraph)]) for paragraph in paragraphs]
        for row, offset, window in zip(rows, offsets, tokens, strict=True):
            owner.append(np.full(len(window.ids), row))
            sentence.append(np.searchsorted(starts[row], window.spans[:, 0] + offset, side="right") - 1)
        first = np.cumsum([0, *self.counts])
        self._owner, self.unit = np.concatenate(owner), first[np.concatenate(owner)] + np.concatenate(sentence)
        self._size, self._units = len(paragraphs), int(first[-1])
        # Tokens of one unit stand together, so a maximum over each run of them is a maximum over the unit's windows.
        self._runs = np.flatnonzero(np.diff(self.unit, prepend=-1))

    @classmethod
    def of(cls, paragraphs: Sequence[Paragraph], encoder: Encoder) -> "LateInteraction":
        """Return the paragraphs' late interaction, their tokens encoded now."""
        windows = [(row, start, end) for row, paragraph in enumerate(paragraphs) for start, end in encoder.windows(paragraph.text)]
        _, tokens = encoder.encode_with_tokens([paragraphs[row].text[start:end] for row, start, end in windows])
        return cls(paragraphs, np.array([row for row, _, _ in windows]), np.array([start for _, start, _ in windows]), tokens)

    def scores(self, tokens: TokenVectors, weights: NDArray[np.float32]) -> LateScores:
        """Return the paragraphs' scores for a question with these tokens, each weighted as `token_weights` says."""
        content = weights > 0
        share = weights[content] / weights[content].sum()
        # OpenBLAS now and then flags a product of finite numbers as invalid (numpy's issue 24067); what it returns is right all the same.
        with np.errstate(invalid="ignore"):
            cosines = np.maximum.reduceat(tokens.vectors[content] @ self.vectors.T, self._runs, axis=1)
            units = np.full((self._units, len(share)), -1.0, np.float32)
            np.maximum.at(units, self.unit[self._runs], cosines.T)
            wholes = np.full((self._size, len(share)), -1.0, np.float32)
            np.maximum.at(wholes, self._owner[self._runs], cosines.T)
            return LateScores(wholes @ share, np.split(units @ share, np.cumsum(self.counts)[:-1]))


def token_weights(question: str, tokens: TokenVectors, lexicon: Lexicon) -> NDArray[np.float32]:
    """Return each token's weight: its word's inverse document frequency, 0 for function words and punctuation (1 for all where nothing else is left)."""
    weights = np.zeros(len(tokens.ids), np.float32)
    for word in re.finditer(r"\w+", question):
        if word.group().lower() not in STOP_WORDS:
            starts = tokens.spans[:, 0]
            weights[(starts >= word.start()) & (starts < word.end())] = lexicon.weight(word.group())
    return weights if weights.any() else np.ones_like(weights)
