"""Texts become unit vectors. `Encoder` is the one seam that tests replace; `SentenceEncoder` is the real one.

torch is imported when a `SentenceEncoder` is made, not before: a page can be served while it loads.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .bert import Bert, Encoded, is_bert
from .model import PACKAGED_MODEL, model_digest, model_folder
from .pipeline import Pipeline

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class TokenVectors:
    """The tokens of one text: vocabulary `ids` (n,), (start, end) `spans` in the text (n, 2), and unit `vectors` (n, dimension)."""

    ids: NDArray[np.int64]
    spans: NDArray[np.int64]
    vectors: Vectors


class Encoder(Protocol):
    """What an index needs of a model."""

    @property
    def name(self) -> str:
        """The model's name, as a person gave it."""

    @property
    def digest(self) -> str:
        """Hexadecimal digest of the weights: equal digests mean equal vectors."""

    @property
    def dimension(self) -> int:
        """The length of a vector."""

    def windows(self, text: str) -> list[tuple[int, int]]:
        """Return the (start, end) of overlapping pieces of the text that each fit the model whole; one where all of it fits."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return float32 unit vectors of shape (len(texts), dimension)."""

    def encode_with_tokens(self, texts: Sequence[str]) -> tuple[Vectors, list[TokenVectors]]:
        """Return what `encode` returns, and each text's tokens without the model's special ones, from one run of the model."""

    def knows(self, word: str) -> bool:
        """Whether the word is one of the model's own vocabulary, and so no misspelling."""


class SentenceEncoder:
    """An `Encoder` over any sentence-transformers model, on the processor, without a network; safe to use from several threads at once."""

    def __init__(self, model: str = PACKAGED_MODEL, *, float32: bool = False) -> None:
        """Load the model; `float32` forbids bfloat16, which is used where the processor has it.

        Raises `ModelError` where its files are missing or not the published ones.
        """
        folder = model_folder(model)
        self.name, self.digest = model, model_digest(folder)
        self._model = Bert(folder, float32=float32) if is_bert(folder) else Pipeline(folder, float32=float32)
        self.dimension = self._model.dimension

    def windows(self, text: str) -> list[tuple[int, int]]:
        """Return the (start, end) of overlapping pieces of the text that each fit the model whole; half of each stands in the next one too."""
        size = self._model.size - 2  # the two special tokens
        if text.isascii() and len(text) < size:  # a token is a character at least, but for one that may stand for the beginning
            return [(0, len(text))]
        _, spans = self._model.tokenize(text)
        if len(spans) <= size:
            return [(0, len(text))]
        starts = range(0, len(spans) - size // 2, size // 2)
        return [(spans[start][0], spans[min(start + size, len(spans)) - 1][1]) for start in starts]

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return float32 unit vectors of shape (len(texts), dimension)."""
        found = [encoded.vector for encoded in self._model.run(texts, tokens=False)] if texts else []
        return np.array(found, np.float32).reshape(-1, self.dimension)

    def encode_with_tokens(self, texts: Sequence[str]) -> tuple[Vectors, list[TokenVectors]]:
        """Return what `encode` returns, and each text's tokens without the model's special ones, from one run of the model."""
        found = self._model.run(texts, tokens=True) if texts else []
        vectors = np.array([encoded.vector for encoded in found], np.float32).reshape(-1, self.dimension)
        return vectors, [self._tokens(text, encoded) for text, encoded in zip(texts, found, strict=True)]

    def knows(self, word: str) -> bool:
        """Whether the word is one whole entry of the tokenizer's vocabulary."""
        return word.lower() in self._model.vocabulary

    def _tokens(self, text: str, encoded: Encoded) -> TokenVectors:
        vectors = encoded.tokens
        assert vectors is not None, "the model was run without keeping the tokens"  # noqa: S101
        ids, spans = self._model.tokenize(text)
        unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return TokenVectors(np.array(ids, np.int64)[: len(unit)], np.array(spans, np.int64).reshape(-1, 2)[: len(unit)], unit)
