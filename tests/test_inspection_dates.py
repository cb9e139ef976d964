"""When this inspection and the one before were: quoted from the sentence that says so, and from nothing else."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from test_data import parsed
from test_qa import CONSTANTS, FakeReader

from data import Report, read_report
from index import Index
from qa import Answerer
from qa.checks.asked import lacks
from qa.direct.inspection_dates import asks_what_came_after, earlier_inspection, published, since_the_last, this_inspection
from qa.labelled import labelled, names

FOLDERS = (Path("training/real"), Path("tests/reports"), Path("training"))


@pytest.fixture(scope="module")
def wigan() -> Report:
    return read_report("data/reports/wigan-2022.txt")


@pytest.mark.parametrize(
    "question",
    [
        "When was the inspection before this one?",
        "When were they inspected before this?",
        "In what year did Ofsted previously inspect the council?",
        "what year was the previous inspection",
    ],
)
def test_the_year_of_the_inspection_before_is_quoted(wigan: Report, question: str) -> None:
    (citation,) = earlier_inspection(question, [wigan])
    assert (citation.paragraph.id, [sentence.text.partition(" social")[0] for sentence in citation.sentences]) == ("summary-1", ["The standard of"])


def test_the_last_inspection_may_be_this_one(wigan: Report) -> None:
    assert [(c.number, c.paragraph.id) for c in earlier_inspection("When was the last inspection?", [wigan])] == [(1, "summary-1"), (2, "dates")]


def test_since_the_year_of_the_inspection_before_is_since_the_last_inspection(wigan: Report) -> None:
    assert since_the_last("What has improved since 2017?", [wigan]) == "What has improved since the last inspection?"
    for question in ("What has improved since 2015?", "What happened in 2017?"):
        assert since_the_last(question, [wigan]) == question
    assert since_the_last("What has improved since 2017?", [wigan, wigan]) == "What has improved since 2017?"


@pytest.mark.parametrize(
    "question",
    [
        "When was the inspection?",
        "When is the next inspection?",
        "When was the last focused visit?",
        "When was the adoption service last inspected?",
        "Why was the last inspection so bad?",
        "What has changed since the last inspection?",
    ],
)
def test_nothing_else_gets_it(wigan: Report, question: str) -> None:
    assert earlier_inspection(question, [wigan]) == ()


@pytest.mark.parametrize(
    "question",
    [
        "When was the inspection?",
        "When did the inspectors do this visit",
        "when did ofsted come",
        "What were the dates of the inspection?",
        "inspection dates",
        "On what date did the inspection start?",
        "how long did the inspection last",
        "How many days were the inspectors there?",
        "When did the person who led the inspection come?",
        "How long was the lead inspector there?",
        "Was the inspection in 2017?",
        "Did the inspection take place in May 2021?",
    ],
)
def test_the_front_page_says_when_this_inspection_was(wigan: Report, question: str) -> None:
    (citation,) = this_inspection(question, [wigan])
    assert [sentence.text for sentence in citation.sentences] == ["Inspection dates: 9 May to 20 May 2022."]


@pytest.mark.parametrize(
    "question",
    [
        "When is the next inspection?",
        "When will inspectors come back?",
        "When was the inspection before?",
        "When was the last inspection?",
        "When was the focused visit?",
        "When was the report published?",
        "How long is it since the inspection?",
        "Who was the inspection for?",
        "When was it?",
    ],
)
def test_nothing_else_gets_the_front_page(wigan: Report, question: str) -> None:
    assert this_inspection(question, [wigan]) == ()


def test_other_dates_of_the_front_page_are_not_those_of_the_inspection(wigan: Report) -> None:
    text = "Inspection dates: 9 to 20 May 2022. Report published: 5 July 2022. It was last inspected in 2017."
    report = replace(wigan, paragraphs=tuple(replace(p, text=text) if p.id == "dates" else p for p in wigan.paragraphs))
    (citation,) = published("When was the report published?", [report])
    assert [sentence.text for sentence in citation.sentences] == ["Report published: 5 July 2022."]
    assert published("When was the strategy published?", [report]) == published("When was it published?", [wigan]) == ()
    (citation,) = this_inspection("When was the inspection?", [report])
    assert [sentence.text for sentence in citation.sentences] == ["Inspection dates: 9 to 20 May 2022."]


def test_where_a_front_page_has_no_date_it_is_searched_for(wigan: Report) -> None:
    undated = replace(wigan, paragraphs=tuple(paragraph for paragraph in wigan.paragraphs if paragraph.id != "dates"))
    assert this_inspection("When was the inspection?", [wigan, undated]) == ()


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("Help is better than at the inspection in 2018.", True),
        ("The failings of the 2018 inspection are mended.", True),
        ("It was last inspected by Ofsted in May 2018.", True),
        ("Help is better than at the inspection in 2022.", False),
        ("Help is better than at the joint inspection in 2018.", False),
        ("At the last inspection homes were good. Since 2018 they are not.", False),
    ],
)
def test_what_says_when_it_was(said: str, stated: bool) -> None:
    report = parsed(f"Aldbeck County Council\nInspection dates: 6 May to 8 May 2022\n\nJudgement\tGrade\nOverall\tGood\n\n1. {said}\n")
    assert bool(earlier_inspection("When was the inspection before?", [report])) is stated


def test_it_is_answered_and_where_nothing_says_it_the_dates_of_this_one_are_no_answer(fake_index: Index, wigan: Report) -> None:
    asked = "When was Wigan inspected before this?"
    sure = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.0))
    assert [citation.paragraph.id for citation in sure.ask(asked).citations] == ["summary-1"]
    dates = next(paragraph for paragraph in wigan.paragraphs if paragraph.id == "dates")
    assert lacks(asked, dates.text)
    assert not lacks("When was the inspection?", dates.text)


def test_no_labelled_question_gets_what_does_not_answer_it(wigan: Report) -> None:
    asked = [labelled(folder, name) for folder in FOLDERS for name in names(folder)]
    asked += [(wigan, [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]) for file in Path("tests").glob("questions*.jsonl")]
    found = [(row, find(row["question"], [report])) for report, questions in asked for row in questions for find in (earlier_inspection, this_inspection)]
    given = [(row["question"], cited[0].paragraph.id in row["paragraphs"]) for row, cited in found if cited]
    assert [question for question, right in given if not right] == []
    assert len(given) >= 12


@pytest.mark.parametrize(
    ("question", "after"),
    [
        ("Has it improved since this report?", True),
        ("What has changed since the inspection came out?", True),
        ("What has been done since the report?", True),
        ("What has improved since 2022?", True),
        ("Has Wigan been inspected again since and moved up?", True),
        ("Has the hub been inspected since 2020?", False),
        ("What has improved since the last inspection?", False),
        ("What must happen after this report?", False),
        ("What has improved since 2019?", False),
        ("Is it good?", False),
        ("What support do families get after the report of a concern?", False),
        ("Who has been the director since March 2022?", False),
    ],
)
def test_what_came_after_the_inspection_no_report_tells(wigan: Report, question: str, after: bool) -> None:
    assert asks_what_came_after(question, wigan) is after


def test_whatever_an_inspection_is_given_or_gets_is_when_it_was(wigan: Report) -> None:
    for question in ("When was the service last given a full inspection before this one?", "When did they get the inspection before?"):
        assert [citation.paragraph.id for citation in earlier_inspection(question, [wigan])] == ["summary-1"]


def test_what_got_worse_since_a_year_is_asked_with_the_year(wigan: Report) -> None:
    assert since_the_last("Has practice got worse since 2017?", [wigan]) == "Has practice got worse since 2017?"
