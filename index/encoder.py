"""Texts become unit vectors. `Encoder` is the one seam that tests replace; `SentenceEncoder` is the real one.

torch and sentence-transformers are imported when a `SentenceEncoder` is made, not before: a page can be served while they load.
"""

import copy
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .model import PACKAGED_MODEL, model_digest, model_folder

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

    def encode_tokens(self, texts: Sequence[str]) -> list[TokenVectors]:
        """Return each text's tokens, without the model's special ones."""

    def knows(self, word: str) -> bool:
        """Whether the word is one of the model's own vocabulary, and so no misspelling."""


class SentenceEncoder:
    """An `Encoder` over any sentence-transformers model, on the processor, without a network; safe to use from several threads at once."""

    def __init__(self, model: str = PACKAGED_MODEL) -> None:
        """Load the model. Raises `ModelError` where its files are missing or not the published ones."""
        folder = model_folder(model)
        os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging

        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        self.name, self.digest = model, model_digest(folder)
        self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self.dimension = int(self._model.get_embedding_dimension() or 0)
        # The model's own tokenizer cuts texts, and whether it does is its state: one that never cuts must be another, or two threads disturb each other.
        self._tokenizer = copy.deepcopy(self._model.tokenizer)
        self._vocabulary = frozenset(self._tokenizer.get_vocab())

    def windows(self, text: str) -> list[tuple[int, int]]:
        """Return the (start, end) of overlapping pieces of the text that each fit the model whole; half of each stands in the next one too."""
        size = int(self._model.max_seq_length or 512) - 2  # the two special tokens
        spans = self._tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, truncation=False, verbose=False)["offset_mapping"]
        if len(spans) <= size:
            return [(0, len(text))]
        starts = range(0, len(spans) - size // 2, size // 2)
        return [(spans[start][0], spans[min(start + size, len(spans)) - 1][1]) for start in starts]

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return float32 unit vectors of shape (len(texts), dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        vectors = self._model.encode(list(texts), batch_size=16, normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False)
        return np.ascontiguousarray(vectors, np.float32)

    def encode_tokens(self, texts: Sequence[str]) -> list[TokenVectors]:
        """Return each text's tokens, without the model's special ones."""
        found = []
        outputs: list[Any] = self._model.encode(list(texts), batch_size=16, output_value=None, show_progress_bar=False)  # type: ignore[assignment]
        for text, output in zip(texts, outputs, strict=True):
            vectors = output["token_embeddings"][1 : int(output["attention_mask"].sum()) - 1].float().numpy()
            tokens = self._tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, truncation=False, verbose=False)
            spans = np.array(tokens["offset_mapping"], np.int64).reshape(-1, 2)[: len(vectors)]
            ids = np.array(tokens["input_ids"], np.int64)[: len(vectors)]
            found.append(TokenVectors(ids, spans, vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)))
        return found

    def knows(self, word: str) -> bool:
        """Whether the word is one whole entry of the tokenizer's vocabulary."""
        return word.lower() in self._vocabulary
