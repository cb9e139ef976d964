"""What was learned of questions for the search: a map of their token vectors, how much each counts, and how its scores are added up.

`question.safetensors` was trained by qa/train_search.py on labelled reports, over the packaged model's vectors; the paragraphs' vectors
are the model's own, so that no index depends on it. Another model has no such map, and is searched as it is.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray

from data import ModelError

from .encoder import TokenVectors, Vectors
from .model import PACKAGED_SHA256, file_digest

QUESTION_SHA256 = "604d68d6f57542f420520a371a0bf2cec2c12ffbab13d3692c253e2e8e241e29"
STEEP, FAR = 5.0, 3.0  # a token's weight is multiplied by e to this times a product of its vector, which is cut off so far from 0


@dataclass(frozen=True, slots=True)
class QuestionMap:
    """`own` and `whole`, (dimension, dimension), add to a token's vector its own and the question's, mapped; `weigh`, (dimension,), says how much it counts.

    `sums` weighs a paragraph's late interaction, that of its best sentence, its mean cosine and its BM25 score over the best one.
    """

    own: Vectors
    whole: Vectors
    weigh: Vectors
    sums: tuple[float, float, float, float]

    def mapped(self, question: Vectors, tokens: TokenVectors, weights: NDArray[np.float32]) -> tuple[TokenVectors, NDArray[np.float32]]:
        """Return the tokens with mapped unit vectors, and their weights as learned; `question` is its vector, (dimension,)."""
        # OpenBLAS now and then flags a product of finite numbers as invalid (numpy's issue 24067); what it returns is right all the same.
        with np.errstate(invalid="ignore"):
            moved = tokens.vectors + tokens.vectors @ self.own + question @ self.whole
            counts = np.exp(STEEP * np.clip(tokens.vectors @ self.weigh, -FAR, FAR))
        unit = moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
        return TokenVectors(tokens.ids, tokens.spans, unit), weights * counts


def question_map(digest: str) -> QuestionMap | None:
    """Return what was learned for the encoder with this digest, None where it is not the packaged one. Raises `ModelError` where the file is another."""
    return _shipped() if digest == PACKAGED_SHA256["model.safetensors"] else None


@cache
def _shipped() -> QuestionMap:
    from safetensors.numpy import load_file

    with as_file(files("index").joinpath("question.safetensors")) as shipped:
        found = file_digest(shipped) if shipped.is_file() else "no file"
        if found != QUESTION_SHA256:
            raise ModelError(f"{shipped}: SHA-256 is {found}, not {QUESTION_SHA256}. Run: git checkout -- index/question.safetensors")
        weights = {name: array.astype(np.float32) for name, array in load_file(shipped).items()}
    late, sentence, cosines, lexical = weights["sums"].tolist()
    return QuestionMap(weights["own"], weights["whole"], weights["weigh"], (late, sentence, cosines, lexical))
