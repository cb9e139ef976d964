"""`python -m qa.evaluate` over fake models: what it prints, and that it counts a quote which is not in the report's file."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import REPORTS, FakeEncoder
from test_qa import CONSTANTS, FakeReader, judged

from data import Paragraph, read_reports, sentences
from data.read import read_source
from index import Index, rebuild
from qa import Answer, Answerer, Citation
from qa.evaluate import Judged, main, unfaithful
from qa.wording import ANSWERED

BLANK = {"style": "natural", "answerable": True, "paragraphs": [], "all_needed": [], "evidence": [], "unanswerable_kind": None, "contradicted_by": []}
ASKED = [
    {"id": "a", "question": "How many children in unregistered homes?", "paragraphs": ["29"]},
    {"id": "b", "question": "unregistered homes full of zebras and lions", "style": "typo", "paragraphs": ["29"]},
    {"id": "c", "question": "children in unregistered homes", "answerable": False, "unanswerable_kind": "near-miss"},
]


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(json.dumps(BLANK | asked) for asked in ASKED))
    return file


@pytest.fixture
def answerer(fake_index: Index) -> Answerer:
    return Answerer(fake_index, FakeReader(), constants=CONSTANTS)


def test_the_measures_are_printed_for_a_person_and_for_a_program(answerer: Answerer, questions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(questions), "--json"], opened=lambda _: answerer) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["answered_right"], found["false_answer"], found["unfaithful"], found["fold_false_answer"]) == (0.5, 1.0, 0, 0.0)
    assert found["by_kind"] == {"false answer: near-miss": [1.0, 1], "right: natural": [1.0, 1], "right: typo": [0.0, 1]}
    assert found["misses"] == ["b", "c"]
    assert main([str(questions), "--no-fold"], opened=lambda _: answerer) == 0
    said, problems = capsys.readouterr()
    assert problems == ""
    assert "answered_right       0.500\n" in said
    assert "unfaithful           0\n" in said
    assert "fold" not in said
    assert [line.split()[0] for line in said.splitlines()[-2:]] == ["b", "c"]


def test_a_quote_that_is_not_in_the_file_is_counted(answerer: Answerer, questions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(REPORTS, tmp_path / "reports")
    file = tmp_path / "reports" / "wigan-2022.txt"
    file.write_text(file.read_text(encoding="utf-8").replace("four children", "five children"), encoding="utf-8")
    options = [str(questions), "--no-fold", "--json", "--reports", str(tmp_path / "reports")]
    assert main(options, opened=lambda _: answerer) == 0
    assert json.loads(capsys.readouterr().out)["unfaithful"] == 2
    file.unlink()
    assert main(options, opened=lambda _: answerer) == 1
    assert f"{file}: cannot be read" in capsys.readouterr().err


def test_every_sentence_of_the_report_is_in_its_file_and_words_put_together_are_not(answerer: Answerer) -> None:
    (report,) = answerer.index.reports.values()
    texts = {report.key: read_source(REPORTS / "wigan-2022.txt").text}

    def count(paragraph: Paragraph) -> int:
        cited = Citation(1, report, paragraph, sentences(paragraph))
        return unfaithful([Judged({}, Answer("", "answered", ANSWERED, citations=(cited,)))], texts)

    assert {paragraph.id: count(paragraph) for paragraph in report.paragraphs if count(paragraph)} == {}
    assert count(replace(report.paragraphs[-1], text="Children are safe. They are not.")) == 2


def test_what_is_shown_with_a_refusal_is_no_evidence(answerer: Answerer) -> None:
    """What contradicts a question is cited, and the question is refused all the same; found are then the nearest."""
    words = "Workforce stability has improved more recently and retention rates have increased to 89%."
    asked = judged(answerer, "Why have retention rates fallen?", paragraphs=["47"], evidence=[words])
    assert (asked.answer.reason, asked.answer.citations[0].sentences[0].text) == ("wrong-premise", words)
    assert asked.found
    assert not Judged(asked.question, replace(asked.answer, nearest=())).found
    assert not asked.evidence


def test_the_fold_test_is_left_out_with_a_word_where_there_are_several_reports(questions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    encoder = FakeEncoder()
    (tmp_path / "reports").mkdir()
    shutil.copy(REPORTS / "wigan-2022.txt", tmp_path / "reports")
    (tmp_path / "reports" / "exford.txt").write_text("1. One is here.\n")
    rebuild(read_reports(tmp_path / "reports"), tmp_path / "index", digest=encoder.digest, encoder=lambda: encoder)
    several = Answerer(Index.open(tmp_path / "index", encoder), FakeReader(), constants=CONSTANTS)
    assert main([str(questions), "--json", "--reports", str(tmp_path / "reports")], opened=lambda _: several) == 0
    said, problems = capsys.readouterr()
    assert problems == "The fold test is left out: it is over one report, and the index holds 2.\n"
    assert not [name for name in json.loads(said) if name.startswith("fold")]
