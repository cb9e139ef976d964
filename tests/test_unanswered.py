"""The log of what nobody could answer: only where asked for, one JSON line each, and nothing that tells of a person."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from data import ReportChatError
from index import Index
from qa import Answer
from qa.wording import ANSWERED, REFUSED
from ui.chat import Chat
from ui.conversation import Turn, conversation
from ui.loading import Loading
from ui.unanswered import Unanswered, without_persons


def refusal(question: str, reason: Any = "not-stated") -> Answer:
    return Answer(question, "refused", REFUSED[reason], reason=reason, snapshot="0123")


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_refusals_are_noted_and_nothing_else(tmp_path: Path, fake_index: Index) -> None:
    file = tmp_path / "log.jsonl"
    log, reports = Unanswered(file), fake_index.snapshot.reports
    for answer in (refusal("Why?"), Answer("How?", "answered", ANSWERED), Answer("hi", "smalltalk", "Hello."), refusal("", "empty"), refusal("x", "too-long")):
        log.note(answer, reports)
    found = lines(file)
    assert [line["question"] for line in found] == ["Why?"]
    assert set(found[0]) == {"date", "kind", "question", "status", "reason", "snapshot"}
    assert len(found[0]["date"]) == len("2026-01-01")


@pytest.mark.parametrize(
    ("question", "noted"),
    [
        ("Is Jo Bloggs (jo@bloggs.example) there?", "Is [name] ([e-mail]) there?"),
        ("Mary Poole-Smith hit me. Does Mary live in Bolton?", "[name] hit me. Does [name] live in Bolton?"),
        ("IS JO THERE", "IS [name] THERE"),
        ("Which GCSE and EHCP results did Wigan have?", "Which GCSE and EHCP results did Wigan have?"),
        ("Ring me on 0161 555 0199 or +44 161 555 0199", "Ring me on [number] or [number]"),
        ("We live at WN1 1AA, is that near?", "We live at [postcode], is that near?"),
        ("What did Ofsted say about Bolton in 2022?", "What did Ofsted say about Bolton in 2022?"),
        ("How many children are there?", "How many children are there?"),
    ],
)
def test_what_tells_of_a_person_is_blanked(fake_index: Index, question: str, noted: str) -> None:
    assert without_persons(question, fake_index.snapshot.reports) == noted


def test_a_verdict_is_noted_beside_them_and_can_be_taken_back(tmp_path: Path, fake_index: Index) -> None:
    class Opened:
        index = fake_index

    file = tmp_path / "log.jsonl"
    chat = Chat(Loading[Any](Opened), Unanswered(file))
    turns = chat.judged("1 up", (Turn("Why?", refusal("Why?")), Turn("When?", problem="no")))
    assert [turn.thumb for turn in turns] == ["up", ""]
    assert 'data-thumb="up" aria-pressed="true"' in conversation(turns, judged=True)
    assert [turn.thumb for turn in chat.judged("1", turns)] == ["", ""]
    assert [line["thumb"] for line in lines(file)] == ["up", "withdrawn"]
    for nonsense in ("", "2 up", "3 up", "0 up", "1 sideways", "-1 up", "x"):
        assert chat.judged(nonsense, turns) == turns
    assert len(lines(file)) == 2


def test_without_the_flag_nothing_is_noted_and_nobody_is_asked_for_a_verdict() -> None:
    chat = Chat(Loading[Any](object))
    turns = (Turn("Why?", refusal("Why?")),)
    assert chat.judged("1 up", turns) == turns
    assert "thumb" not in conversation(turns)


def test_a_file_that_cannot_be_written_is_said_at_once_and_later_costs_no_answer(tmp_path: Path, fake_index: Index, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ReportChatError, match="cannot be written"):
        Unanswered(tmp_path / "no" / "log.jsonl")
    folder = tmp_path / "folder"
    folder.mkdir()
    log = Unanswered(folder / "log.jsonl")
    (folder / "log.jsonl").unlink()
    folder.rmdir()
    with caplog.at_level(logging.ERROR):
        log.note(refusal("Why?"), fake_index.snapshot.reports)
    assert "could not be noted" in caplog.text
