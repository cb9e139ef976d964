"""The index: what search finds, what a rebuild encodes, and that a snapshot is whole or refused."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import FakeEncoder
from hypothesis import given
from hypothesis import strategies as st

from data import ModelError, ReportError, SnapshotError, read_reports
from index import Encoder, Index, Rebuild, rebuild
from index.lexical import Lexicon, stems
from index.model import PACKAGED_MODEL, model_digest, model_folder
from index.snapshot import open_snapshot
from index.vectors import new_vectors


def build(reports: Path, folder: Path, encoder: FakeEncoder, **settings: bool | int) -> Rebuild:
    return rebuild(read_reports(reports), folder, digest=encoder.digest, encoder=lambda: encoder, **settings)  # type: ignore[arg-type]


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    shutil.copytree("data/reports", folder)
    return folder


def test_search_finds_the_paragraph_that_shares_the_words(fake_index: Index) -> None:
    hits = fake_index.search("How many children are in unregistered children's homes?", 5)
    assert hits[0].paragraph.id == "29"
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len(hits) == 5


def test_search_in_no_report_that_was_asked_for_finds_nothing(fake_index: Index) -> None:
    assert fake_index.search("children", reports=["bolton-2023"]) == []
    assert len(fake_index.search("children", reports=["wigan-2022"])) == 10


@given(st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_faiss_order_is_that_of_a_plain_dot_product(count: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(count, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    scores, order = new_vectors(vectors).search(vectors[:1], count)
    np.testing.assert_allclose(scores[0], (vectors @ vectors[0])[order[0]], atol=1e-5)
    np.testing.assert_allclose(scores[0], np.sort(vectors @ vectors[0])[::-1], atol=1e-5)


def test_bm25_is_what_its_formula_says(tmp_path: Path) -> None:
    """Two texts of two and one words, the word in the first only: idf ln(1 + 1.5/1.5) and tf 1/(1 + 1.5(0.25 + 0.75 * 2/1.5))."""
    lexicon = Lexicon.of(["social workers", "schools"])
    wanted = np.log(2) / (1 + 1.5 * (0.25 + 0.75 * 2 / 1.5))
    np.testing.assert_allclose(lexicon.scores("a worker?"), [wanted, 0], rtol=1e-5)
    assert lexicon.scores("zebras").tolist() == [0, 0]
    lexicon.save(tmp_path)
    np.testing.assert_array_equal(Lexicon.load(tmp_path).scores("a worker?"), lexicon.scores("a worker?"))


def test_stems_are_the_words_without_endings_and_stop_words() -> None:
    assert stems("The social workers ARE visiting") == ["social", "worker", "visit"]


def test_the_last_sentence_of_a_very_long_paragraph_is_found(tmp_path: Path) -> None:
    reports = tmp_path / "reports"
    reports.mkdir()
    filler = " ".join(f"Filler number {n} speaks of something else entirely." for n in range(300))
    (reports / "long.txt").write_text(f"1. {filler} Zebras graze.\n2. Another paragraph of no interest.\n")
    encoder = FakeEncoder(size=20)
    build(reports, tmp_path / "index", encoder)
    hit = Index.open(tmp_path / "index", encoder).search("zebras graze", 1)[0]
    assert hit.paragraph.id == "1"
    assert hit.dense > 0.2, "the window that holds the last sentence has no vector"
    assert hit.sentence > 0.9


def test_save_then_load_is_the_same_index(tmp_path: Path, reports: Path, encoder: FakeEncoder) -> None:
    build(reports, tmp_path / "index", encoder)
    index = Index.open(tmp_path / "index", encoder)
    paragraphs, _ = index.all_vectors()
    np.testing.assert_array_equal(paragraphs, encoder.encode([p.text for p in index.paragraphs]))
    assert [report.as_json() for report in open_snapshot(tmp_path / "index").reports] == [report.as_json() for report in index.reports.values()]
    assert index.reports["wigan-2022"].paragraphs[0].span[0] > 0


def test_a_second_rebuild_does_nothing_and_loads_no_model(tmp_path: Path, reports: Path, encoder: FakeEncoder) -> None:
    first = build(reports, tmp_path / "index", encoder)

    def no_model() -> Encoder:
        raise AssertionError("the model was loaded")

    again = rebuild(read_reports(reports), tmp_path / "index", digest=encoder.digest, encoder=no_model)
    assert (first.changes[0].key, len(first.changes[0].added)) == ("wigan-2022", 63)
    assert (again.embedded, again.snapshot, again.changes[0].nothing) == (0, first.snapshot, True)


def test_a_rebuild_encodes_only_what_changed(tmp_path: Path, reports: Path, encoder: FakeEncoder) -> None:
    build(reports, tmp_path / "index", encoder)
    file = reports / "wigan-2022.txt"
    file.write_text(file.read_text().replace("increased to 89%", "increased to 91%"))
    encoder.encoded.clear()
    planned = build(reports, tmp_path / "index", encoder, dry_run=True)
    assert encoder.encoded == []
    done = build(reports, tmp_path / "index", encoder)
    assert (planned.embedded, done.embedded, planned.changes) == (2, 2, done.changes)
    assert (done.changes[0].changed, len(done.changes[0].kept)) == (("47",), 62)
    assert len(encoder.encoded) == 2
    assert all("91%" in text for text in encoder.encoded)
    file.rename(reports / "wigan-of-2022.txt")
    moved = build(reports, tmp_path / "index", encoder)
    assert (moved.embedded, [change.key for change in moved.changes]) == (0, ["wigan-2022", "wigan-of-2022"])
    fresh = build(reports, tmp_path / "fresh", encoder)
    assert fresh.embedded > 0
    for kept, anew in zip(Index.open(tmp_path / "index", encoder).all_vectors(), Index.open(tmp_path / "fresh", encoder).all_vectors(), strict=True):
        np.testing.assert_array_equal(kept, anew)


def test_a_report_that_cannot_be_read_changes_nothing(tmp_path: Path, reports: Path, encoder: FakeEncoder) -> None:
    build(reports, tmp_path / "index", encoder)
    before = sorted(path.name for path in (tmp_path / "index").rglob("*"))
    (reports / "bad.txt").write_text("no numbers")
    with pytest.raises(ReportError, match=r"bad\.txt"):
        build(reports, tmp_path / "index", encoder)
    assert sorted(path.name for path in (tmp_path / "index").rglob("*")) == before


def test_another_model_or_a_damaged_snapshot_is_rebuilt_with_the_reason(tmp_path: Path, reports: Path, encoder: FakeEncoder) -> None:
    build(reports, tmp_path / "index", encoder)
    other = build(reports, tmp_path / "index", FakeEncoder("other"))
    assert other.reason == "the model has changed, it was 'fake'"
    (open_snapshot(tmp_path / "index").folder / "rows.npz").write_bytes(b"rubbish")
    (tmp_path / "index" / "snapshots" / ".writing-left-by-a-kill").mkdir()
    mended = build(reports, tmp_path / "index", FakeEncoder("other"), keep=0)
    assert mended.reason is not None
    assert "rows.npz is damaged" in mended.reason
    assert [path.name for path in (tmp_path / "index" / "snapshots").iterdir()] == [mended.snapshot]


def damage(change: Callable[[Path], object]) -> Callable[[Path], None]:
    def apply(index: Path) -> None:
        change(index / "snapshots" / (index / "current").read_text().strip())

    return apply


def edit_manifest(folder: Path, **fields: object) -> None:
    manifest = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps(manifest | fields))


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing there": (shutil.rmtree, "nothing has been built here"),
    "no snapshot": (damage(shutil.rmtree), "is not there"),
    "pointer elsewhere": (lambda index: (index / "current").write_text("../../etc"), "is not there"),
    "pointer of bytes": (lambda index: (index / "current").write_bytes(b"\xff\xfe"), "'current' cannot be read"),
    "vectors cut short": (damage(lambda folder: os.truncate(folder / "paragraphs.faiss", 100)), "paragraphs.faiss is damaged"),
    "vectors gone": (damage(lambda folder: (folder / "sentences.faiss").unlink()), "sentences.faiss is missing"),
    "postings changed": (damage(lambda folder: (folder / "lexical" / "vocab.index.json").write_text("{}")), "vocab.index.json is damaged"),
    "a word of the report": (
        damage(lambda folder: (folder / "paragraphs.jsonl").write_text((folder / "paragraphs.jsonl").read_text().replace("four children", "five children"))),
        "paragraphs.jsonl is damaged",
    ),
    "manifest is no JSON": (damage(lambda folder: (folder / "manifest.json").write_text("{")), "the snapshot is damaged"),
    "manifest is a list": (damage(lambda folder: (folder / "manifest.json").write_text("[]")), "the snapshot is damaged"),
    "manifest changed": (damage(lambda folder: edit_manifest(folder, built="today")), "manifest.json is not the one that was written"),
    "older format": (damage(lambda folder: edit_manifest(folder, format=0)), "has format 0"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_snapshot_that_is_not_whole_is_refused(name: str, fake_folder: Path, tmp_path: Path, encoder: FakeEncoder) -> None:
    change, problem = DAMAGE[name]
    shutil.copytree(fake_folder, tmp_path / "index")
    reports = Index.open(tmp_path / "index", encoder).snapshot.reports
    change(tmp_path / "index")
    with pytest.raises(SnapshotError, match=r"Run: python -m index") as caught:
        Index.open(tmp_path / "index", encoder)
    assert problem in str(caught.value)
    mended = build(Path("data/reports"), tmp_path / "index", encoder)
    assert problem in str(mended.reason)
    assert Index.open(tmp_path / "index", encoder).snapshot.reports == reports


def test_an_index_of_another_model_is_refused(fake_folder: Path) -> None:
    with pytest.raises(SnapshotError, match="built with the model 'fake', not with 'other'"):
        Index.open(fake_folder, FakeEncoder("other"))


def test_any_one_byte_changed_is_noticed_or_changes_nothing() -> None:
    """The short form of tests/bench/flipped.py, which checks each trial itself; a space in the manifest may change and mean the same."""
    said = subprocess.run([sys.executable, "tests/bench/flipped.py", "--flips", "25"], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    assert "25 bytes changed, 0 problems" in said.stdout
    assert "damaged" in said.stdout


def test_the_packaged_model_is_the_published_one() -> None:
    assert model_digest(model_folder(PACKAGED_MODEL)) == "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def test_a_folder_without_weights_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no weights"):
        model_digest(model_folder(str(tmp_path)))


def test_imports_go_one_way() -> None:
    allowed = {"data": set(), "index": {"data"}, "qa": {"data", "index"}, "ui": {"data", "index", "qa"}}
    for package, may in allowed.items():
        for path in Path(package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                if isinstance(node, ast.ImportFrom) and node.level == 0:
                    names = [node.module or ""]
                ours = {name.split(".")[0] for name in names} & set(allowed)
                assert ours <= may, f"{path}: {ours - may}"
                assert not (isinstance(node, ast.Import) and "data" in names), f"{path} says import data"
