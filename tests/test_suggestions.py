"""Beside a refusal: questions that the report answers, and the reports that there are."""

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import FakeEncoder
from test_qa import CONSTANTS, FakeReader

from data import Report, read_report
from index import Index, rebuild
from qa import Answer, Answerer
from qa.suggestions import FIRST_QUESTIONS, first_questions, suggestions
from qa.wording import REFUSED

FOSTER = "How much are foster carers paid?"


@pytest.fixture(scope="module")
def wigan() -> Report:
    return read_report("data/reports/wigan-2022.txt")


def test_what_the_report_holds_is_suggested_nearest_area_first(wigan: Report) -> None:
    assert suggestions(FOSTER, wigan) == (
        "What does Wigan need to improve?",
        "What grade did Wigan get overall?",
        "Who led the inspection of Wigan?",
    )
    leavers = suggestions("How many care leavers are at university?", wigan)
    assert leavers[0] == "What was the judgement on the experiences and progress of children in care and care leavers in Wigan?"
    assert len(leavers) == 3


def test_nothing_is_suggested_that_was_just_asked_nor_what_the_report_has_not(wigan: Report) -> None:
    assert "What grade did Wigan get overall?" not in suggestions("what grade did wigan get overall", wigan)
    bare = replace(wigan, judgements={}, lead_inspector="", paragraphs=())
    assert suggestions(FOSTER, bare) == ("When was Wigan inspected?",)
    assert suggestions(FOSTER, replace(wigan, authority="")) == ()


def test_the_first_questions_are_of_a_report_that_answers_them(wigan: Report) -> None:
    elsewhere = replace(wigan, key="marton-2024", authority="Marton")
    bare = replace(elsewhere, judgements={}, lead_inspector="", dates="", paragraphs=())
    assert len(first_questions([elsewhere, wigan])) == FIRST_QUESTIONS
    assert first_questions([bare, elsewhere])[0] == "What does Marton need to improve?"
    assert first_questions([replace(elsewhere, authority="")]) == first_questions([bare]) == first_questions([]) == ()


def test_only_a_refusal_suggests(fake_index: Index) -> None:
    answerer = Answerer(fake_index, FakeReader(), constants=CONSTANTS)
    assert len(answerer.ask(FOSTER).suggestions) == 3
    assert answerer.ask("How many children in unregistered homes?").suggestions == ()
    assert answerer.ask("hello").suggestions == ()


def test_a_question_about_another_place_is_told_which_reports_there_are(fake_index: Index) -> None:
    answer = Answerer(fake_index, FakeReader(), constants=CONSTANTS).ask("What did Ofsted say about Bolton?")
    assert answer.said == "No report that was searched is on this place or year: Bolton. There are reports on: Wigan 2022."
    assert answer.as_json()["reports"] == ["Wigan 2022"]


def test_of_several_reports_the_nearest_one_suggests_and_all_are_named(tmp_path: Path) -> None:
    reports = tmp_path / "reports"
    reports.mkdir()
    for name in ("Exford", "Marton"):
        front = f"Inspection of {name} council\nInspection dates: 1 May to 5 May 2024\n\nSummary\n\n"
        (reports / f"{name.lower()}-2024.txt").write_text(f"{front}1. Foster carers of {name} are trained.\n2. Leaders of {name} meet.\n")
    made = FakeEncoder()
    rebuild(reports, tmp_path / "index", digest=made.digest, encoder=lambda: made)
    answerer = Answerer(Index.open(tmp_path / "index", made), FakeReader(), constants=CONSTANTS)
    assert answerer.ask("How much are foster carers in Marton paid a month?").suggestions == ("When was Marton inspected?",)
    assert answerer.ask("How was Bolton in 2024?").reports == ("Exford 2024", "Marton 2024")


def test_of_many_reports_six_are_named() -> None:
    answer = Answer("", "refused", REFUSED["other-report"], reason="other-report", detail="1999", reports=tuple(f"Place {n}" for n in range(9)))
    assert answer.said.endswith("1999. There are reports on: Place 0, Place 1, Place 2, Place 3, Place 4, Place 5 and 3 more.")
