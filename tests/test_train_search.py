"""What was learned of questions: read from its file alone, the same sums as in training, and learned from a few questions."""

import random
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from safetensors.torch import load_file
from test_models import labelled, spoilt

from data import ModelError
from index import Index, SentenceEncoder, rebuild
from index.encoder import TokenVectors
from index.model import PACKAGED_SHA256
from index.question import QuestionMap, _shipped, question_map
from qa.labelled import labelled as read_labelled
from qa.train_search import Asked, Searched, first_weights, main, scores, searched, train

SHIPPED = Path("index/question.safetensors")
NUMBERS = st.floats(-1, 1, width=32)


def test_only_the_packaged_model_has_a_map() -> None:
    assert question_map(PACKAGED_SHA256["model.safetensors"]) is not None
    assert question_map("0" * 64) is None


def test_the_map_with_one_bit_changed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoilt(SHIPPED, tmp_path / "question.safetensors")
    monkeypatch.setattr("index.question.files", lambda _: tmp_path)
    with pytest.raises(ModelError, match=r"question\.safetensors: SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}\. Run: git checkout"):
        _shipped.__wrapped__()


@given(arrays.arrays(np.float32, (3, 4), elements=NUMBERS), arrays.arrays(np.float32, (9, 4), elements=NUMBERS))
def test_mapped_tokens_are_of_unit_length_and_those_of_a_map_of_nothing_stay(vectors: np.ndarray, learned: np.ndarray) -> None:
    unit = np.eye(4, dtype=np.float32)[:3] + np.abs(vectors)
    unit /= np.linalg.norm(unit, axis=1, keepdims=True)
    tokens, weights = TokenVectors(np.arange(3), np.zeros((3, 2), np.int64), unit), np.ones(3, np.float32)
    nothing = QuestionMap(np.zeros((4, 4), np.float32), np.zeros((4, 4), np.float32), np.zeros(4, np.float32), (1, 1, 1, 1))
    same, counts = nothing.mapped(unit[0], tokens, weights)
    np.testing.assert_allclose(same.vectors, unit, atol=1e-6)
    assert counts.tolist() == [1, 1, 1]
    moved, counts = QuestionMap(learned[:4], learned[4:8], learned[8], (1, 1, 1, 1)).mapped(unit[0], tokens, weights)
    lengths = np.linalg.norm(moved.vectors, axis=1)
    assert all(length == pytest.approx(1, abs=1e-4) or length < 1e-3 for length in lengths)
    assert (counts > 0).all()


def test_training_adds_up_what_the_search_does(tmp_path: Path) -> None:
    labelled(tmp_path, "exford")
    report = searched((tmp_path, "exford"))
    found = scores({name: tensor.float() for name, tensor in load_file(SHIPPED).items()}, report, report.asked)
    encoder = SentenceEncoder()
    rebuild([read_labelled(tmp_path, "exford")[0]], tmp_path / "index", digest=encoder.digest, encoder=lambda: encoder)
    index = Index.open(tmp_path / "index", encoder)
    for row, question in zip(found, ("How many children are in unregistered homes?", "What is the staff retention rate?"), strict=False):
        hits = {hit.paragraph.id: hit.score for hit in index.search(question)}
        np.testing.assert_allclose([hits[name] for name in ("1", "2", "3")], row.numpy(), atol=0.02)


def _report(rng: random.Random) -> Searched:
    """A report of four paragraphs of one sentence, each of two tokens, whose questions have the tokens of the next paragraph in place of the right one's."""
    vectors = torch.eye(8)
    asked = [
        Asked(
            tokens=np.eye(8, dtype=np.float16)[[2 * ((right + 1) % 4), 2 * ((right + 1) % 4) + 1]],
            weights=np.ones(2, np.float32),
            vector=np.eye(8, dtype=np.float16)[rng.randrange(8)],
            cosines=np.zeros(4, np.float32),
            lexical=np.zeros(4, np.float32),
            right=[right],
        )
        for right in (0, 1, 2, 3)
    ]
    return Searched(vectors, torch.arange(4).repeat_interleave(2), torch.arange(4), asked)


def test_what_words_stand_for_is_learned() -> None:
    reports = [_report(random.Random(seed)) for seed in range(20)]
    before = scores(first_weights(8), reports[0], reports[0].asked).argmax(1).tolist()
    after = scores(train(reports, epochs=10, rate=0.05, seed=1), reports[0], reports[0].asked).argmax(1).tolist()
    assert (before, after) == ([1, 2, 3, 0], [0, 1, 2, 3])


def test_training_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("exford", "oxton"):
        labelled(tmp_path / "labelled", name)
    out = tmp_path / "question.safetensors"
    assert main(["--reports", str(tmp_path / "labelled"), "--hold", "oxton", "--epochs", "2", "--out", str(out)]) == 0
    assert capsys.readouterr().out.startswith("1 reports, 3 questions\nepoch 1, loss ")
    assert {name: tuple(tensor.shape) for name, tensor in load_file(out).items()} == {name: tuple(tensor.shape) for name, tensor in load_file(SHIPPED).items()}
    (tmp_path / "labelled" / "exford.passages.jsonl").write_text("{}")
    assert main(["--reports", str(tmp_path / "labelled"), "--out", str(out)]) == 1
    assert "exford.passages.jsonl: no passages could be read" in capsys.readouterr().err
