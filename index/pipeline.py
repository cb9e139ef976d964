"""Any other sentence-transformers model, run by that library. It is imported when such a model is loaded, not before."""

import copy
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .bert import Encoded, fast_dtype


class Pipeline:
    """A model that `index.bert` cannot run itself."""

    def __init__(self, folder: Path, *, float32: bool = False) -> None:
        """Load the model; `float32` forbids bfloat16."""
        os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging

        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True).to(fast_dtype(float32=float32))
        self.dimension = int(self._model.get_embedding_dimension() or 0)
        self.size = int(self._model.max_seq_length or 512)
        # The model's own tokenizer cuts texts, and whether it does is its state: one that never cuts must be another, or two threads disturb each other.
        self._tokenizer = copy.deepcopy(self._model.tokenizer)
        self.vocabulary = frozenset(self._tokenizer.get_vocab())

    def tokenize(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        """Return the ids of all the text's tokens, and their (start, end), without special ones."""
        found = self._tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, truncation=False, verbose=False)
        return found["input_ids"], found["offset_mapping"]

    def run(self, texts: Sequence[str], *, tokens: bool) -> list[Encoded]:
        """Return what the model makes of each text, cut to what it can read; the tokens' vectors only where they are wanted."""
        if not tokens:
            vectors = self._model.encode(list(texts), batch_size=16, normalize_embeddings=True, show_progress_bar=False)
            return [Encoded(np.asarray(vector, np.float32), None) for vector in vectors]
        outputs: list[Any] = self._model.encode(list(texts), batch_size=16, output_value=None, show_progress_bar=False)  # type: ignore[assignment]
        found = []
        for output in outputs:
            vector = output["sentence_embedding"].float().numpy()
            inner = output["token_embeddings"][1 : int(output["attention_mask"].sum()) - 1].float().numpy()
            found.append(Encoded(vector / max(float(np.linalg.norm(vector)), 1e-9), inner))
        return found
