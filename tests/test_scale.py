"""An index of many paragraphs: it finds what an exact one finds, says the same of it, and never quotes a damaged line."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import REPORTS, FakeEncoder

from data import SnapshotError, read_reports
from data.parse import parse_report
from index import Hit, Index, SentenceEncoder, rebuild
from index import snapshot as snapshots
from index.encoder import Vectors
from index.late import token_weights
from index.lexical import highest
from index.question import question_map
from index.snapshot import open_snapshot
from index.vectors import ManyVectors, _new_inverted, new_vectors

QUESTIONS = ("How many children are in unregistered homes?", "What is the staff retention rate?", "Who leads the inspection?", "zebras")


def reference(index: Index, question: str, k: int, reports: tuple[str, ...] = ()) -> list[Hit]:
    """Search as it was before there were many: everything is computed of every paragraph."""
    vector, (tokens,) = index.encoder.encode_with_tokens([question])
    rows = np.load(index.snapshot.folder / "rows.npz")
    best = []
    for vectors, kind in zip(index.all_vectors(), ("paragraphs", "sentences"), strict=True):
        cosines, found = new_vectors(vectors).search(vector, len(vectors))
        best.append(np.full(len(index.paragraphs), -1.0, np.float32))
        np.maximum.at(best[-1], rows[kind][found[0]], cosines[0])
    lexical = index.lexicon.scores(question)
    lexical /= max(float(lexical.max(initial=0.0)), 1e-9)
    assert index._late is not None
    weights, learned = token_weights(question, tokens, index.lexicon), question_map(index.encoder.digest)
    of_late, of_sentence, of_cosines, of_words = learned.sums if learned else (1.0, 1.0, 0.5, 0.1)
    late = index._late.scores(*(learned.mapped(vector[0], tokens, weights) if learned else (tokens, weights)))
    score = of_cosines * (best[0] + best[1]) / 2 + of_words * lexical + of_late * late.whole + of_sentence * late.best_sentence
    among = [i for i, paragraph in enumerate(index.paragraphs) if not reports or paragraph.report in reports]
    return [
        Hit(index.paragraphs[i], *(float(x[i]) for x in (score, *best, lexical, late.whole)), tuple(late.sentences[i].tolist()))
        for i in sorted(among, key=lambda i: -score[i])[:k]
    ]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_small_index_answers_to_the_last_bit_as_if_all_were_compared(question: str, fake_index: Index) -> None:
    assert fake_index.search(question, 63) == reference(fake_index, question, 63)
    assert fake_index.search(question, 5, reports=["wigan-2022"]) == reference(fake_index, question, 5, ("wigan-2022",))


def test_a_small_index_answers_so_with_the_real_model(tmp_path: Path) -> None:
    encoder = SentenceEncoder()
    rebuild(REPORTS, tmp_path, digest=encoder.digest, encoder=lambda: encoder)
    index = Index.open(tmp_path, encoder)
    for question in QUESTIONS:
        assert index.search(question, 63) == reference(index, question, 63)


@pytest.fixture
def many(tmp_path: Path, encoder: FakeEncoder) -> Path:
    """The folder of an index of the real report, built as if its paragraphs were many."""
    rebuild(read_reports(REPORTS), tmp_path / "many", digest=encoder.digest, encoder=lambda: encoder, exact_up_to=10)
    return tmp_path / "many"


def test_many_paragraphs_are_found_as_few_are(many: Path, fake_index: Index, encoder: FakeEncoder) -> None:
    index = Index.open(many, encoder)
    assert index.snapshot.many
    assert index.vocabulary == fake_index.vocabulary
    assert index.reports == fake_index.reports
    for question in QUESTIONS:
        for reports in ((), ("wigan-2022",), ("bolton-2023",)):
            found, wanted = index.search(question, 10, reports=reports), fake_index.search(question, 10, reports=reports)
            assert [hit.paragraph for hit in found] == [hit.paragraph for hit in wanted]
            for one, other in zip(found, wanted, strict=True):
                assert replace(one, score=0, dense=0, sentence=0) == replace(other, score=0, dense=0, sentence=0)
                np.testing.assert_allclose((one.score, one.dense, one.sentence), (other.score, other.dense, other.sentence), atol=1e-6)


def name(hit: Hit) -> str:
    return hit.paragraph.key


def test_of_many_the_tokens_are_computed_for_candidates_only(tmp_path: Path, fake_index: Index, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.build.TOKENS_KEPT", 10)
    rebuild(read_reports(REPORTS), tmp_path, digest=encoder.digest, encoder=lambda: encoder)
    index = Index.open(tmp_path, encoder)
    assert (index.tokens, encoder.tokenized) == ([], [])
    for question in QUESTIONS[:3]:
        encoder.tokenized.clear()
        found, of_all = index.search(question, 63), fake_index.search(question, 63)
        asked, *read, again = encoder.tokenized
        assert asked == again == question
        assert {hit.paragraph.text for hit in found} == set(read)
        assert len(found) == len(read) == 30
        wanted = [hit for hit in of_all if hit.paragraph.text in read]
        assert found[0].paragraph == wanted[0].paragraph == of_all[0].paragraph
        for one, other in zip(sorted(found, key=name), sorted(wanted, key=name), strict=True):
            assert (one.paragraph, one.dense, one.sentence, one.lexical) == (other.paragraph, other.dense, other.sentence, other.lexical)
            # Tokens that are kept are in half precision.
            np.testing.assert_allclose((one.score, one.late, *one.sentences), (other.score, other.late, *other.sentences), atol=1e-3)


def test_only_the_reports_that_were_chosen_are_found_in_many(tmp_path: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.index._FEW", 5)
    reports = [
        parse_report("\n".join(f"{n}. {word} number {n} helps children." for n in range(1, 9)), key=word, source=f"{word}.txt", sha256=word)
        for word in ("alder", "birch", "cedar")
    ]
    rebuild(reports, tmp_path, digest=encoder.digest, encoder=lambda: encoder, exact_up_to=10)
    index = Index.open(tmp_path, encoder)
    found = index.search("children helped by birch", 30, reports=["alder", "cedar"])
    assert {hit.paragraph.report for hit in found} == {"alder", "cedar"}
    assert len(found) == 16
    assert len(index.search("children helped by birch", 30, reports=["alder", "birch", "cedar"])) == 24


def test_a_rebuild_keeps_the_exact_vectors_of_many(many: Path, encoder: FakeEncoder) -> None:
    before = Index.open(many, encoder).all_vectors()
    shutil.copytree(REPORTS, many.parent / "reports")
    (many.parent / "reports" / "exford.txt").write_text("1. One is here.\n")
    encoder.encoded.clear()
    done = rebuild(many.parent / "reports", many, digest=encoder.digest, encoder=lambda: encoder, exact_up_to=10, keep=0)
    assert (done.reason, encoder.encoded) == (None, ["One is here."])
    for kept, after in zip(before, Index.open(many, encoder).all_vectors(), strict=True):
        np.testing.assert_array_equal(kept, after[len(after) - len(kept) :])


@pytest.mark.skipif(os.name == "nt", reason="a mapped file cannot be removed there")
def test_many_are_searched_though_their_snapshot_has_been_removed(many: Path, encoder: FakeEncoder) -> None:
    index = Index.open(many, encoder)
    wanted = index.search(QUESTIONS[0])
    shutil.rmtree(index.snapshot.folder)
    assert index.search(QUESTIONS[0]) == wanted


def test_long_files_are_checked_by_a_rebuild_and_a_damaged_line_is_never_shown(tmp_path: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshots, "_CHECKED_AT_ONCE", 0)
    monkeypatch.setattr("index.build.TOKENS_KEPT", 10)
    rebuild(read_reports(REPORTS), tmp_path, digest=encoder.digest, encoder=lambda: encoder, exact_up_to=10)
    folder = open_snapshot(tmp_path).folder
    for name, old, new in (("paragraphs.jsonl", b"four children", b"five children"), ("words.json", b"abuse", b"abusf")):
        file = folder / name
        whole = file.read_bytes()
        assert old in whole
        file.write_bytes(whole.replace(old, new))
        opened = Index.open(tmp_path, encoder)
        with pytest.raises(SnapshotError, match=f"{name} is damaged"):
            open_snapshot(tmp_path, whole=True)
        if name == "paragraphs.jsonl":
            with pytest.raises(SnapshotError, match=r"line \d+ of paragraphs\.jsonl is damaged"):
                opened.search("How many children live in unregistered homes?")
            assert opened.paragraphs[0].text == json.loads(whole.splitlines()[0])[4]
        file.write_bytes(whole + b" ")
        with pytest.raises(SnapshotError, match=f"{name} is damaged"):
            open_snapshot(tmp_path)
        file.write_bytes(whole)


def test_the_highest_are_those_of_a_full_sort() -> None:
    random = np.random.default_rng(3)
    for size, count in ((0, 5), (1, 5), (10, 3), (5000, 100)):
        scores = np.maximum(random.normal(size=size), 0).astype(np.float32)
        wanted = [int(i) for i in np.argsort(-scores, kind="stable")[:count] if scores[i] > 0]
        assert highest(scores, count).tolist() == wanted


def clustered(count: int, random: np.random.Generator) -> Vectors:
    """Unit vectors that lie about some hundreds of centres, as texts do."""
    centres = random.normal(size=(300, 64))
    vectors = centres[random.integers(0, 300, count)] + 0.5 * random.normal(size=(count, 64))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def test_the_inverted_file_finds_nearly_all_of_the_nearest() -> None:
    random = np.random.default_rng(7)
    vectors = clustered(40_000, random)
    owners = np.arange(len(vectors)) // 2
    store = ManyVectors(new_vectors(vectors), _new_inverted(vectors), owners)
    recalls = []
    for row in random.integers(0, len(vectors), 50):
        question = vectors[[row]] + 0.02
        near = store.near(question, 100, None)
        best = np.maximum.reduceat(vectors @ question[0], np.arange(0, len(vectors), 2))
        wanted = np.argsort(-best)[:10]
        recalls.append(np.isin(wanted, near).mean())
        np.testing.assert_allclose(store.best(question, near), best[near], atol=1e-5)
    assert np.mean(recalls) >= 0.97
