"""A reader that is any sentence-transformers `CrossEncoder`: what `--reranker` names. The shipped reader is in qa/reader.py.

Its scores mean something else than the shipped reader's: run `python -m qa.fit … --reranker NAME --write FILE` and give FILE
with `--support`.
"""

from collections.abc import Sequence

import numpy as np

from data import ModelError, Paragraph, sentences

from .reader import Reader, Reading, TrainedReader


class Reranker:
    """A `Reader` that scores each paragraph, and each of its sentences, with a cross-encoder from a folder or a hub."""

    def __init__(self, model: str) -> None:
        """Load the model. Raises `ModelError` where it is none that scores a pair of texts with one number."""
        from sentence_transformers import CrossEncoder

        try:
            self._model = CrossEncoder(model, device="cpu")
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(
                f"{model}: no cross-encoder could be loaded. Name a folder or a hub's model that CrossEncoder of sentence-transformers reads"
            ) from error
        if self._model.num_labels != 1:
            raise ModelError(f"{model}: it gives {self._model.num_labels} scores a pair. Name a reranker, which gives one")

    def read(self, question: str, paragraphs: Sequence[Paragraph]) -> list[Reading]:
        """Return one reading a paragraph."""
        if not paragraphs:
            return []
        parts = [[paragraph.text, *(sentence.text for sentence in sentences(paragraph))] for paragraph in paragraphs]
        scores = self._model.predict([(question, text) for texts in parts for text in texts], show_progress_bar=False)
        cuts = np.cumsum([len(texts) for texts in parts])[:-1]
        return [Reading(float(of_one[0]), tuple(of_one[1:].tolist())) for of_one in np.split(np.asarray(scores, np.float64), cuts)]


def open_reader(reranker: str | None, *, float32: bool = False) -> Reader:
    """Return the reader that `--reranker` names, the shipped one, which `float32` forbids bfloat16, where it names none."""
    return Reranker(reranker) if reranker else TrainedReader(float32=float32)
