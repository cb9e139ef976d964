"""The contract of a vector store, over FAISS with few and with many vectors and over Milvus Lite; and an index whose vectors Milvus holds."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import REPORTS, FakeEncoder

from data import EngineError, read_reports
from index import Index, Milvus, rebuild
from index.encoder import Vectors
from index.snapshot import current_name
from index.vectors import VectorStore, exact_vectors, open_vectors, save_vectors

PARAGRAPHS, DIMENSION = 90, 32


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Milvus:
    return Milvus(str(tmp_path_factory.mktemp("milvus") / "vectors.db"))


@pytest.fixture(scope="module")
def vectors() -> tuple[Vectors, np.ndarray]:
    """Unit vectors, and the paragraph of each: one to three of every one."""
    random = np.random.default_rng(5)
    owners = np.repeat(np.arange(PARAGRAPHS), random.integers(1, 4, PARAGRAPHS))
    rows = random.normal(size=(len(owners), DIMENSION)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True), owners


@pytest.fixture(params=["few", "many", "milvus"])
def store(request: pytest.FixtureRequest, tmp_path: Path, engine: Milvus, vectors: tuple[Vectors, np.ndarray]) -> VectorStore:
    rows, owners = vectors
    if request.param == "milvus":
        engine.publish("contract", "paragraphs", rows, owners)
        return engine.store("contract", "paragraphs", owners)
    many = request.param == "many"
    save_vectors(tmp_path, "paragraphs", rows, many=many)
    return open_vectors(tmp_path, "paragraphs", exact_vectors(tmp_path, "paragraphs", many=many), owners, paragraphs=PARAGRAPHS, many=many)


def wanted(rows: Vectors, owners: np.ndarray, question: Vectors) -> Vectors:
    best = np.full(PARAGRAPHS, -1.0, np.float32)
    np.maximum.at(best, owners, rows @ question[0])
    return best


def test_best_is_the_highest_cosine_of_each_paragraph(store: VectorStore, vectors: tuple[Vectors, np.ndarray]) -> None:
    rows, owners = vectors
    for row in range(5):
        question = -rows[[row]]
        best = wanted(rows, owners, question)
        for paragraphs in (np.arange(PARAGRAPHS), np.array([3, 4, 50, 89]), np.array([7]), np.array([], np.int64)):
            np.testing.assert_allclose(store.best(question, paragraphs), best[paragraphs], atol=1e-5)


def test_near_are_the_paragraphs_of_the_nearest_vectors(store: VectorStore, vectors: tuple[Vectors, np.ndarray]) -> None:
    rows, owners = vectors
    for row in range(5):
        question = rows[[row]]
        order = owners[np.argsort(-(rows @ question[0]))]
        among = np.isin(np.arange(PARAGRAPHS), [*range(20, 40), 77])
        for chosen, right in ((None, order), (among, order[among[order]])):
            found = store.near(question, 10, chosen)
            assert np.all(np.diff(found) > 0)
            # Vectors of 8 bits may take the eleventh for the tenth.
            assert set(right[:8]) <= set(found.tolist()) <= set(right[:13])


def test_near_finds_no_more_than_there_are(store: VectorStore, vectors: tuple[Vectors, np.ndarray]) -> None:
    rows, _ = vectors
    assert store.near(rows[:1], 1000, None).tolist() == list(range(PARAGRAPHS))
    assert store.near(rows[:1], 1000, np.arange(PARAGRAPHS) == 8).tolist() == [8]
    assert store.near(rows[:1], 1000, np.zeros(PARAGRAPHS, bool)).tolist() == []


def built(folder: Path, encoder: FakeEncoder, engine: Milvus | None, **settings: int) -> str:
    rebuild(read_reports(REPORTS), folder, digest=encoder.digest, encoder=lambda: encoder, engine=engine, **settings)  # type: ignore[arg-type]
    return str(current_name(folder))


def test_an_index_in_milvus_finds_what_the_folders_own_finds(tmp_path: Path, encoder: FakeEncoder, engine: Milvus, fake_index: Index) -> None:
    built(tmp_path, encoder, None)
    with pytest.raises(EngineError, match=r"it holds 0 of the 63 vectors of paragraphs of the snapshot .* Run: python -m index --index-url"):
        Index.open(tmp_path, encoder, engine=engine)
    built(tmp_path, encoder, engine)  # nothing has changed, but Milvus does not have it yet
    index = Index.open(tmp_path, encoder, engine=engine)
    for question in ("How many children are in unregistered homes?", "What is the staff retention rate?"):
        for reports in ((), ("wigan-2022",), ("bolton-2023",)):
            found, there = index.search(question, 10, reports=reports), fake_index.search(question, 10, reports=reports)
            assert [hit.paragraph for hit in found] == [hit.paragraph for hit in there]
            np.testing.assert_allclose([hit.score for hit in found], [hit.score for hit in there], atol=1e-5)


def test_milvus_forgets_the_snapshots_that_a_rebuild_removes(tmp_path: Path, encoder: FakeEncoder, engine: Milvus) -> None:
    first = built(tmp_path, encoder, engine)
    other = FakeEncoder("other")
    second = built(tmp_path, other, engine, keep=0)
    names = engine.client.list_collections()
    assert f"chapter_paragraphs_{second}" in names
    assert f"chapter_sentences_{second}" in names
    assert not any(first in name for name in names)


def test_where_milvus_fails_the_index_is_as_it_was(tmp_path: Path, encoder: FakeEncoder, engine: Milvus, monkeypatch: pytest.MonkeyPatch) -> None:
    before = built(tmp_path, encoder, engine)
    raising: Callable[..., None] = lambda *_: (_ for _ in ()).throw(EngineError("url", "no room", remedy="Make room"))  # noqa: E731
    monkeypatch.setattr(engine, "publish", raising)
    with pytest.raises(EngineError, match="no room"):
        built(tmp_path, FakeEncoder("other"), engine)
    assert current_name(tmp_path) == before
    assert [path.name for path in (tmp_path / "snapshots").iterdir()] == [before]


def test_a_url_where_nobody_answers_is_one_sentence() -> None:
    with pytest.raises(EngineError, match=r"^http://127\.0\.0\.1:9: Milvus says: "):
        Milvus("http://127.0.0.1:9").client.list_collections()
