"""The vectors in Milvus, which other machines may serve: for more paragraphs or readers than one machine has room for.

The snapshot stays what it is, and holds the reports, the postings and the exact vectors; each of its two kinds of vectors is a
collection named after it, and it is complete before the snapshot is switched to. A URL is a server's (http://host:19530), or
a file's whose name ends in .db, which Milvus Lite opens for one process at a time. pymilvus is imported when it is needed: it is no
requirement, `pip install -e '.[milvus]'` brings it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from data import EngineError

from .encoder import Vectors

if TYPE_CHECKING:
    from pymilvus import MilvusClient

_AT_ONCE = 1000  # vectors that are sent together
_MOST_FOUND = 16_384  # rows that Milvus returns for a query
_PARAGRAPHS = 400  # whose best rows are asked for together


class Milvus:
    """A Milvus that may hold the vectors of several snapshots."""

    def __init__(self, url: str) -> None:
        """Connect when something is first asked."""
        self.url = url

    @cached_property
    def client(self) -> "MilvusClient":
        """The connection. Raises `EngineError` where pymilvus is missing or nobody answers."""
        try:
            from pymilvus import MilvusClient
        except ImportError as error:
            raise EngineError(self.url, "pymilvus is not installed", remedy="Run: pip install -e '.[milvus]'") from error
        with _told(self.url):
            return MilvusClient(self.url)

    def publish(self, snapshot: str, kind: str, vectors: Vectors, owners: NDArray[np.int64]) -> None:
        """Make a collection of the vectors, each with the row of its paragraph; nothing where all of them are there already."""
        name = _collection(snapshot, kind)
        with _told(self.url):
            if self.client.has_collection(name):
                if self._rows(name) == len(owners):
                    return
                self.client.drop_collection(name)
            from pymilvus import DataType

            schema = self.client.create_schema(auto_id=False, enable_dynamic_field=False)
            schema.add_field("row", DataType.INT64, is_primary=True)
            schema.add_field("paragraph", DataType.INT64)
            schema.add_field("vector", DataType.FLOAT_VECTOR, dim=vectors.shape[1])
            wanted = self.client.prepare_index_params()
            wanted.add_index("vector", index_type="AUTOINDEX", metric_type="IP")
            self.client.create_collection(name, schema=schema, index_params=wanted)
            for start in range(0, len(owners), _AT_ONCE):
                rows = range(start, min(start + _AT_ONCE, len(owners)))
                self.client.insert(name, [{"row": row, "paragraph": int(owners[row]), "vector": vectors[row]} for row in rows])
            self.client.flush(name)

    def store(self, snapshot: str, kind: str, owners: NDArray[np.int64]) -> "MilvusVectors":
        """Return the store over a collection. Raises `EngineError` where it is not all there."""
        name = _collection(snapshot, kind)
        with _told(self.url):
            found = self._rows(name) if self.client.has_collection(name) else 0
            if found != len(owners):
                problem = f"it holds {found} of the {len(owners)} vectors of {kind} of the snapshot {snapshot}"
                raise EngineError(self.url, problem, remedy=f"Run: python -m index --index-url {self.url}")
            self.client.load_collection(name)
        return MilvusVectors(self, name, owners)

    def drop(self, snapshot: str, kind: str) -> None:
        """Remove the collection, if there is one."""
        with _told(self.url):
            self.client.drop_collection(_collection(snapshot, kind))

    def _rows(self, name: str) -> int:
        return int(self.client.get_collection_stats(name)["row_count"])


class MilvusVectors:
    """A `VectorStore` over one collection."""

    def __init__(self, engine: Milvus, name: str, owners: NDArray[np.int64]) -> None:
        """Search in the collection of this name; `owners` says of each row whose it is, ascending."""
        self._engine, self._name, self._owners = engine, name, owners

    def best(self, question: Vectors, paragraphs: NDArray[np.int64]) -> Vectors:
        """Return, for each of these paragraphs, the highest cosine of the question with one of its vectors."""
        best = np.full(len(paragraphs), -1.0, np.float32)
        for start in range(0, len(paragraphs), _PARAGRAPHS):
            some = paragraphs[start : start + _PARAGRAPHS]
            rows = int((np.searchsorted(self._owners, some, side="right") - np.searchsorted(self._owners, some)).sum())
            found, cosines = self._search(question, min(rows, _MOST_FOUND), f"paragraph in {some.tolist()}")
            np.maximum.at(best, start + np.searchsorted(some, found), cosines)
        return best

    def near(self, question: Vectors, count: int, among: NDArray[np.bool_] | None) -> NDArray[np.int64]:
        """Return the paragraphs of the `count` vectors nearest to the question; `among` says of each paragraph whether it may be one."""
        wanted = ""
        if among is not None:
            if not among.any():
                return np.zeros(0, np.int64)
            # Where the mask changes, a run of paragraphs starts or ends: reports stand together.
            edges = np.flatnonzero(np.diff(among.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
            wanted = " or ".join(f"({first} <= paragraph and paragraph < {end})" for first, end in edges.tolist())
        return np.unique(self._search(question, count, wanted)[0])

    def _search(self, question: Vectors, count: int, wanted: str) -> tuple[NDArray[np.int64], Vectors]:
        """Return the paragraphs of the nearest rows, and the rows' cosines."""
        with _told(self._engine.url):
            (hits,) = self._engine.client.search(self._name, [question[0]], filter=wanted, limit=count, output_fields=["paragraph"])
        return np.array([hit["entity"]["paragraph"] for hit in hits], np.int64), np.array([hit["distance"] for hit in hits], np.float32)


def _collection(snapshot: str, kind: str) -> str:
    return f"chapter_{kind}_{snapshot}"


@contextmanager
def _told(url: str) -> Iterator[None]:
    """Make an `EngineError` of what Milvus raises."""
    from pymilvus.exceptions import MilvusException

    try:
        yield
    except MilvusException as error:
        raise EngineError(url, f"Milvus says: {error.message}", remedy="See that it runs, and run: python -m index --index-url " + url) from error
