"""The vectors of one kind, of paragraphs or of sentences: exact in FAISS where they are few, near ones found first where they are many.

Few: every vector is compared with the question. Many: an inverted file of 8-bit vectors (FAISS's IVF, SQ8) names the rows that are
near, and what is said of them is computed from the exact vectors, which stay on the disk and are mapped. An inverted file is not
perfect: it may miss a row, but never gives one a wrong cosine.

A search takes one processor: FAISS's threads wait for each other busily, and on a busy computer, or with a second question at the same
time, many of them are slower than one. OpenMP remembers their number for each thread of the program, so it is said before every search.
"""

import math
import sys
from pathlib import Path
from typing import Protocol

import faiss
import numpy as np
from numpy.typing import NDArray

from .encoder import Vectors
from .processors import count as count_processors

KINDS = "paragraphs", "sentences"
# How many of the inverted file's lists are looked at: of about 2,000 where there are a million rows. tests/bench/million.py measures it.
_PROBED = 72
_PER_LIST = 40  # rows that training sees of each list; FAISS warns below 39


class VectorStore(Protocol):
    """Unit vectors, each of one paragraph, and several perhaps of the same."""

    def best(self, question: Vectors, paragraphs: NDArray[np.int64]) -> Vectors:
        """Return, for each of these paragraphs, the highest cosine of the question (1, dimension) with one of its vectors."""

    def near(self, question: Vectors, count: int, among: NDArray[np.bool_] | None) -> NDArray[np.int64]:
        """Return the paragraphs of the `count` vectors nearest to the question; `among` says of each paragraph whether it may be one."""


class FewVectors:
    """A `VectorStore` in memory that compares all of them."""

    def __init__(self, vectors: faiss.Index, owners: NDArray[np.int64], paragraphs: int) -> None:
        """Take the vectors, the row of the paragraph that each is of, ascending, and how many paragraphs there are."""
        self._vectors, self._owners, self._paragraphs = vectors, owners, paragraphs

    def best(self, question: Vectors, paragraphs: NDArray[np.int64]) -> Vectors:
        """Return, for each of these paragraphs, the highest cosine of the question with one of its vectors."""
        faiss.omp_set_num_threads(1)
        cosines, found = self._vectors.search(question, self._vectors.ntotal)
        best = np.full(self._paragraphs, -1.0, np.float32)
        np.maximum.at(best, self._owners[found[0]], cosines[0])
        return best[paragraphs]

    def near(self, question: Vectors, count: int, among: NDArray[np.bool_] | None) -> NDArray[np.int64]:
        """Return the paragraphs of the nearest vectors."""
        faiss.omp_set_num_threads(1)
        _, rows = self._vectors.search(question, self._vectors.ntotal)
        owners = self._owners[rows[0]]
        return np.unique((owners if among is None else owners[among[owners]])[:count])


class ManyVectors:
    """A `VectorStore` that looks only where the inverted file says; it and the exact vectors are mapped from the disk."""

    def __init__(self, vectors: faiss.Index, inverted: faiss.Index, owners: NDArray[np.int64]) -> None:
        """Take the exact vectors, the inverted file over them, and the row of the paragraph that each is of, ascending."""
        self._vectors, self._inverted, self._owners = vectors, inverted, owners
        self._exact = as_array(vectors)

    def best(self, question: Vectors, paragraphs: NDArray[np.int64]) -> Vectors:
        """Return, for each of these paragraphs, the highest cosine of the question with one of its vectors."""
        first = np.searchsorted(self._owners, paragraphs)
        counts = np.searchsorted(self._owners, paragraphs, side="right") - first
        # The rows of each paragraph one after another: 5, 6, 7 for the one that starts at 5 and has three.
        rows = np.arange(counts.sum()) + np.repeat(first - np.cumsum(counts) + counts, counts)
        best = np.full(len(paragraphs), -1.0, np.float32)
        np.maximum.at(best, np.repeat(np.arange(len(paragraphs)), counts), self._exact[rows] @ question[0])
        return best

    def near(self, question: Vectors, count: int, among: NDArray[np.bool_] | None) -> NDArray[np.int64]:
        """Return the paragraphs of the nearest vectors, but for those that the inverted file misses."""
        chosen = np.packbits(among[self._owners], bitorder="little") if among is not None else None
        faiss.omp_set_num_threads(1)
        # faiss's stubs know neither its arrays nor its keywords.
        selector = faiss.IDSelectorBitmap(chosen) if chosen is not None else None  # type: ignore[call-arg, arg-type]
        _, rows = self._inverted.search(question, count, params=faiss.SearchParametersIVF(nprobe=_PROBED, sel=selector))  # type: ignore[call-arg]
        return np.unique(self._owners[rows[0][rows[0] >= 0]])


def save_vectors(folder: Path, kind: str, vectors: Vectors, *, many: bool) -> None:
    """Write the vectors, and where there are many, the inverted file over them."""
    _write(folder / f"{kind}.faiss", new_vectors(vectors))
    if many:
        _write(folder / f"{kind}-near.faiss", _new_inverted(vectors))


def exact_vectors(folder: Path, kind: str, *, many: bool) -> faiss.Index:
    """Return the exact vectors that `save_vectors` wrote; mapped where there are many."""
    return faiss.read_index(str(folder / f"{kind}.faiss"), _MAPPED if many else 0)


def as_array(vectors: faiss.Index) -> Vectors:
    """Return a view of the exact vectors where they lie, in memory or mapped: whoever uses it must hold the FAISS index too."""
    array: Vectors = faiss.rev_swig_ptr(vectors.get_xb(), vectors.ntotal * vectors.d).reshape(-1, vectors.d)  # type: ignore[attr-defined]
    return array


def open_vectors(folder: Path, kind: str, vectors: faiss.Index, owners: NDArray[np.int64], *, paragraphs: int, many: bool) -> VectorStore:
    """Return the store over the exact vectors."""
    if not many:
        return FewVectors(vectors, owners, paragraphs)
    inverted = faiss.read_index(str(folder / f"{kind}-near.faiss"), _LISTS_MAPPED)
    if inverted.ntotal != vectors.ntotal:
        raise ValueError(f"{kind}-near.faiss has {inverted.ntotal} vectors, not {vectors.ntotal}")
    lists = faiss.downcast_InvertedLists(inverted.invlists)  # type: ignore[attr-defined]
    if isinstance(lists, faiss.OnDiskInvertedLists):
        lists.prefetch_nthread = 0  # 32 threads made for each search cost more than the pages that they would fetch ahead
    return ManyVectors(vectors, inverted, owners)


def new_vectors(vectors: Vectors) -> faiss.Index:
    """Return an exact FAISS index of inner products over the unit vectors."""
    index = faiss.IndexFlatIP(vectors.shape[1])
    index.add(np.ascontiguousarray(vectors, np.float32))
    return index


def _new_inverted(vectors: Vectors) -> faiss.Index:
    """Return an inverted file of 8-bit vectors, of about twice as many lists as the root of their number."""
    count, dimension = vectors.shape
    lists = max(1, min(2 ** round(math.log2(2 * math.sqrt(count))), count // _PER_LIST))
    index = faiss.IndexIVFScalarQuantizer(faiss.IndexFlatIP(dimension), dimension, lists, faiss.ScalarQuantizer.QT_8bit, faiss.METRIC_INNER_PRODUCT)
    faiss.omp_set_num_threads(count_processors())
    index.train(vectors[np.random.default_rng(0).permutation(count)[: lists * _PER_LIST]])
    index.add(vectors)
    return index


def _write(file: Path, index: faiss.Index) -> None:
    # Not by faiss.write_index, whose error for a full disk is no OSError.
    file.write_bytes(faiss.serialize_index(index).data)


# FAISS maps files only where the system is like Unix.
_MAPPED, _LISTS_MAPPED = (0, 0) if sys.platform == "win32" else (faiss.IO_FLAG_MMAP_IFC, faiss.IO_FLAG_MMAP | faiss.IO_FLAG_READ_ONLY)
