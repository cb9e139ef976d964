"""An opened snapshot, and the search in it: vectors of paragraphs and sentences, BM25 beside them, fused into `Hit`s.

It finds paragraphs; whether one of them answers the question is decided in qa. Up to `EXACT_UP_TO` paragraphs every one is looked at;
of more, those of the nearest vectors and of the best BM25 scores, and what is said of these is computed just as of all.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data import EngineError, Paragraph, SnapshotError, sentences

from .encoder import Encoder, TokenVectors, Vectors
from .late import LateInteraction, token_weights
from .lexical import Lexicon, highest, stems
from .milvus import Milvus
from .question import question_map
from .snapshot import Snapshot, current_name, open_snapshot
from .vectors import KINDS, VectorStore, exact_vectors, open_vectors

# With another model than the packaged one a paragraph's score is the sum of its late interaction, its best sentence's, and these times its
# mean cosine (of the whole and of its best sentence) and its BM25 score over the best one. Chosen on five invented reports, seen on Wigan's
# questions: `python -m qa.ablation` prints what each signal is worth. With the packaged one all four weights were learned (index/question.py).
PLAIN_SUMS = (1.0, 1.0, 0.5, 0.1)
# Up to this many paragraphs, all token vectors are kept (about 80 kB a paragraph); above it they are computed for candidates.
TOKENS_KEPT = 1000
_CANDIDATES = 30
EXACT_UP_TO = 30_000  # paragraphs: comparing all of their vectors and their sentences' takes about as long as the model takes for the question
# Of more paragraphs, so many of each of the three (vectors of paragraphs, of sentences, BM25) are looked at; all of those in a few reports.
_NEAR, _FEW = 100, 1000


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

    def __init__(self, snapshot: Snapshot, encoder: Encoder, *, engine: Milvus | None = None) -> None:
        """Load the snapshot's vectors, or leave the search among them to the engine, which must hold them.

        Raises `SnapshotError` where they do not fit the reports or the encoder, `EngineError` where the engine does not have them.
        """
        model = snapshot.manifest["model"]
        if model["digest"] != encoder.digest:
            raise SnapshotError(snapshot.folder, f"built with the model {model['name']!r}, not with {encoder.name!r}")
        self.snapshot, self.encoder, self.paragraphs = snapshot, encoder, snapshot.paragraphs
        self.reports = {report.key: report for report in snapshot.reports}
        ends = np.cumsum([len(report.paragraphs) for report in snapshot.reports])
        self._spans = {report.key: (int(end) - len(report.paragraphs), int(end)) for report, end in zip(snapshot.reports, ends, strict=True)}
        folder, many, count = snapshot.folder, snapshot.many or engine is not None, len(snapshot.paragraphs)
        self._many = many
        try:
            rows = np.load(folder / "rows.npz", allow_pickle=False)
            self._exact = {kind: exact_vectors(folder, kind, many=many) for kind in KINDS}
            for kind, vectors in self._exact.items():
                if vectors.ntotal != len(rows[kind]) or vectors.d != encoder.dimension:
                    raise SnapshotError(folder, f"{vectors.ntotal} vectors of {vectors.d} numbers for {len(rows[kind])} rows of {encoder.dimension}")
            stores: list[VectorStore] = [
                engine.store(snapshot.digest, kind, rows[kind])
                if engine
                else open_vectors(folder, kind, self._exact[kind], rows[kind], paragraphs=count, many=many)
                for kind in KINDS
            ]
            self._wholes, self._parts = stores
            self.lexicon = Lexicon.load(folder / "lexical", mapped=many)
            self.tokens = load_tokens(folder)
            # Every word of the reports, lower-cased, sorted.
            self.vocabulary: tuple[str, ...] = tuple(json.loads((folder / "words.json").read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise SnapshotError(folder, f"the vectors cannot be read ({error})") from error
        self._learned = question_map(encoder.digest)
        self.sums = self._learned.sums if self._learned else PLAIN_SUMS  # in a score: late interaction, the best sentence's, cosines, BM25
        self._late = LateInteraction(self.paragraphs, rows["paragraphs"], rows["offsets"], self.tokens) if self.tokens else None

    @classmethod
    def open(cls, folder: Path | str, encoder: Encoder, *, engine: Milvus | None = None) -> "Index":
        """Return the index that is served from `folder`. Raises `SnapshotError` where it is missing, damaged or another model's."""
        folder = Path(folder)
        while True:
            name = current_name(folder)
            try:
                return cls(open_snapshot(folder), encoder, engine=engine)
            except (SnapshotError, EngineError):
                # A rebuild may have switched, and removed this snapshot, while it was being read: then there is a newer one.
                if current_name(folder) == name:
                    raise

    def knows(self, word: str) -> bool:
        """Whether the word, or another form of it, stands in the reports or in the model's vocabulary, and so is no misspelling."""
        return self.encoder.knows(word) or any(stem in self.lexicon for stem in stems(word))

    def search(self, question: str, k: int = 10, *, reports: Collection[str] = ()) -> list[Hit]:
        """Return the k paragraphs nearest to the question, best first; `reports` narrows the search to those keys."""
        vector, (tokens,) = self.encoder.encode_with_tokens([question])
        of_all = self.lexicon.scores(question)
        of_all /= max(float(of_all.max(initial=0.0)), 1e-9)
        among = self._looked_at(vector, of_all, reports)
        if not len(among):
            return []
        dense, sentence, lexical = self._wholes.best(vector, among), self._parts.best(vector, among), of_all[among]
        weights = token_weights(question, tokens, self.lexicon)
        if self._learned:
            tokens, weights = self._learned.mapped(vector[0], tokens, weights)
        if self._late:
            late = self._late.scores(tokens, weights)
            likely, at = np.arange(len(among)), among
        else:
            *_, of_cosines, of_words = PLAIN_SUMS  # what was learned of them is what they are worth beside late interaction
            likely = np.argsort(-(of_cosines * (dense + sentence) / 2 + of_words * lexical + of_words * lexical), kind="stable")[:_CANDIDATES]
            late = LateInteraction.of([self.paragraphs[i] for i in among[likely]], self.encoder).scores(tokens, weights)
            at = np.arange(len(likely))
        of_late, of_sentence, of_cosines, of_words = self.sums
        score = of_cosines * (dense + sentence)[likely] / 2 + of_words * lexical[likely] + of_late * late.whole[at] + of_sentence * late.best_sentence[at]
        hits = []
        for n in np.argsort(-score, kind="stable")[:k]:
            i, row = likely[n], at[n]
            hits.append(
                Hit(
                    paragraph=self.paragraphs[among[i]],
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
        wholes, parts = (vectors.reconstruct_n(0, vectors.ntotal) for vectors in self._exact.values())
        return wholes, parts

    def _looked_at(self, vector: Vectors, lexical: NDArray[np.float32], reports: Collection[str]) -> NDArray[np.int64]:
        """Return the rows of the paragraphs that a search compares, ascending."""
        chosen = None
        if reports and not self.reports.keys() <= set(reports):
            spans = [np.arange(*span) for key, span in self._spans.items() if key in reports]
            chosen = np.concatenate(spans) if spans else np.zeros(0, np.int64)
        if not self._many or (chosen is not None and len(chosen) <= _FEW):
            return np.arange(len(self.paragraphs)) if chosen is None else chosen
        among = None if chosen is None else np.isin(np.arange(len(self.paragraphs)), chosen)
        worded = highest(lexical if among is None else lexical * among, _NEAR)
        return np.unique(np.concatenate([self._wholes.near(vector, _NEAR, among), self._parts.near(vector, _NEAR, among), worded]))


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
