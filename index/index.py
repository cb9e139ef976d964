"""An opened snapshot, and the search in it: FAISS over paragraphs and sentences, BM25 beside it, fused into `Hit`s.

It finds paragraphs; whether one of them answers the question is decided in qa.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from data import Paragraph, SnapshotError, sentences

from .encoder import Encoder, TokenVectors
from .late import LateInteraction, token_weights
from .lexical import Lexicon, stems
from .snapshot import Snapshot, current_name, open_snapshot

# A paragraph's score is the sum of its late interaction, its best sentence's, and these times its mean cosine (of the whole
# and of its best sentence) and its BM25 score over the best one. Chosen on five invented reports, seen on Wigan's questions:
# `python -m qa.ablation` prints what each signal is worth.
DENSE_WEIGHT, LEXICAL_WEIGHT = 0.5, 0.1
# Up to this many paragraphs, all token vectors are kept (about 80 kB a paragraph); above it they are computed for candidates.
TOKENS_KEPT = 1000
_CANDIDATES = 30


@dataclass(frozen=True, slots=True)
class Hit:
    """A paragraph with the scores that found it.

    `dense` and `sentence` are cosines of the question with the paragraph and with its best sentence; `lexical` is the BM25 score over the
    best one's; `late` is the late interaction, and `sentences` that of each of its sentences, in order.
    """

    paragraph: Paragraph
    score: float
    dense: float
    sentence: float
    lexical: float
    late: float
    sentences: tuple[float, ...]


class Index:
    """A snapshot, open: reports, vectors and postings, aligned. It never changes; a rebuild makes another one."""

    def __init__(self, snapshot: Snapshot, encoder: Encoder) -> None:
        """Load the snapshot's vectors. Raises `SnapshotError` where they do not fit the reports or the encoder."""
        model = snapshot.manifest["model"]
        if model["digest"] != encoder.digest:
            raise SnapshotError(snapshot.folder, f"built with the model {model['name']!r}, not with {encoder.name!r}")
        self.snapshot, self.encoder = snapshot, encoder
        self.reports = {report.key: report for report in snapshot.reports}
        self.paragraphs = tuple(paragraph for report in snapshot.reports for paragraph in report.paragraphs)
        try:
            rows = np.load(snapshot.folder / "rows.npz", allow_pickle=False)
            self._paragraph_rows, self._sentence_rows = rows["paragraphs"], rows["sentences"]
            self._paragraph_vectors = faiss.read_index(str(snapshot.folder / "paragraphs.faiss"))
            self._sentence_vectors = faiss.read_index(str(snapshot.folder / "sentences.faiss"))
            self.lexicon = Lexicon.load(snapshot.folder / "lexical")
            self.tokens = load_tokens(snapshot.folder)
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise SnapshotError(snapshot.folder, f"the vectors cannot be read ({error})") from error
        for vectors, of in ((self._paragraph_vectors, self._paragraph_rows), (self._sentence_vectors, self._sentence_rows)):
            if vectors.ntotal != len(of) or vectors.d != encoder.dimension:
                raise SnapshotError(snapshot.folder, f"{vectors.ntotal} vectors of {vectors.d} numbers for {len(of)} rows of {encoder.dimension}")
        self._late = LateInteraction(self.paragraphs, self._paragraph_rows, rows["offsets"], self.tokens) if self.tokens else None

    @classmethod
    def open(cls, folder: Path | str, encoder: Encoder) -> "Index":
        """Return the index that is served from `folder`. Raises `SnapshotError` where it is missing, damaged or another model's."""
        folder = Path(folder)
        while True:
            name = current_name(folder)
            try:
                return cls(open_snapshot(folder), encoder)
            except SnapshotError:
                # A rebuild may have switched, and removed this snapshot, while it was being read: then there is a newer one.
                if current_name(folder) == name:
                    raise

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """Every word of the reports, lower-cased, sorted."""
        return tuple(sorted({word.lower() for paragraph in self.paragraphs for word in re.findall(r"[^\W\d_]+", paragraph.text)}))

    def knows(self, word: str) -> bool:
        """Whether the word, or another form of it, stands in the reports or in the model's vocabulary, and so is no misspelling."""
        return self.encoder.knows(word) or any(stem in self.lexicon for stem in stems(word))

    def search(self, question: str, k: int = 10, *, reports: Collection[str] = ()) -> list[Hit]:
        """Return the k paragraphs nearest to the question, best first; `reports` narrows the search to those keys."""
        vector, tokens = self.encoder.encode_question(question)
        dense = self._best(self._paragraph_vectors, self._paragraph_rows, vector)
        sentence = self._best(self._sentence_vectors, self._sentence_rows, vector)
        lexical = self.lexicon.scores(question)
        lexical /= max(float(lexical.max(initial=0.0)), 1e-9)
        first = DENSE_WEIGHT * (dense + sentence) / 2 + LEXICAL_WEIGHT * lexical
        among = np.array([i for i, paragraph in enumerate(self.paragraphs) if not reports or paragraph.report in reports], np.int64)
        if not len(among):
            return []
        weights = token_weights(question, tokens, self.lexicon)
        if self._late:
            late = self._late.scores(tokens, weights)
            at = among
        else:
            among = among[np.argsort(-(first + LEXICAL_WEIGHT * lexical)[among], kind="stable")[:_CANDIDATES]]
            late = LateInteraction.of([self.paragraphs[i] for i in among], self.encoder).scores(tokens, weights)
            at = np.arange(len(among))
        score = first[among] + late.whole[at] + late.best_sentence[at]
        order = np.argsort(-score, kind="stable")[:k]
        hits = []
        for n in order:
            i, row = among[n], at[n]
            hits.append(
                Hit(
                    paragraph=self.paragraphs[i],
                    score=float(score[n]),
                    dense=float(dense[i]),
                    sentence=float(sentence[i]),
                    lexical=float(lexical[i]),
                    late=float(late.whole[row]),
                    sentences=tuple(late.sentences[row].tolist()),
                )
            )
        return hits

    def all_vectors(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the vectors of the paragraphs' windows and of the sentences', in the order in which they were built."""
        return (
            self._paragraph_vectors.reconstruct_n(0, self._paragraph_vectors.ntotal),
            self._sentence_vectors.reconstruct_n(0, self._sentence_vectors.ntotal),
        )

    def _best(self, vectors: faiss.Index, rows: NDArray[np.int64], question: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return, for each paragraph, the highest cosine of the question with one of its rows, shape (paragraphs,)."""
        cosines, found = vectors.search(question, vectors.ntotal)
        best = np.full(len(self.paragraphs), -1.0, np.float32)
        np.maximum.at(best, rows[found[0]], cosines[0])
        return best


def paragraph_texts(paragraph: Paragraph, encoder: Encoder) -> tuple[list[str], list[str]]:
    """Return what is encoded of a paragraph: the windows of the whole of it, and those of its sentences."""
    parts = [sentence.text for sentence in sentences(paragraph)]
    return windows(paragraph.text, encoder), [window for part in parts for window in windows(part, encoder)]


def windows(text: str, encoder: Encoder) -> list[str]:
    """Return the pieces of the text that the encoder can read whole."""
    return [text[start:end] for start, end in encoder.windows(text)]


def save_tokens(folder: Path, tokens: list[TokenVectors]) -> None:
    """Write the token vectors of the paragraphs' windows in half precision; of none where there are too many."""

    def joined(arrays: list[NDArray[Any]], shape: tuple[int, ...]) -> NDArray[Any]:
        return np.concatenate(arrays) if arrays else np.zeros(shape)

    np.savez(
        folder / "tokens.npz",
        bounds=np.cumsum([0] + [len(window.ids) for window in tokens]),
        ids=joined([window.ids for window in tokens], (0,)),
        spans=joined([window.spans for window in tokens], (0, 2)),
        vectors=joined([window.vectors for window in tokens], (0, 0)).astype(np.float16),
    )


def load_tokens(folder: Path) -> list[TokenVectors]:
    """Return the token vectors that `save_tokens` wrote, in full precision."""
    arrays = np.load(folder / "tokens.npz", allow_pickle=False)
    cuts = arrays["bounds"][1:-1]
    if len(arrays["bounds"]) < 2:
        return []
    parts = (np.split(arrays[name], cuts) for name in ("ids", "spans"))
    return [TokenVectors(*window) for window in zip(*parts, np.split(arrays["vectors"].astype(np.float32), cuts), strict=True)]


def new_vectors(vectors: NDArray[np.float32], dimension: int) -> faiss.Index:
    """Return an exact FAISS index of inner products over the unit vectors."""
    index = faiss.IndexFlatIP(dimension)
    index.add(np.ascontiguousarray(vectors, np.float32).reshape(-1, dimension))
    return index
