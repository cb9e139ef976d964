"""Follow-ups in a conversation: what is asked of the answerer, what it says that it understood, and what may be asked alone."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import FakeEncoder
from test_follow_up import ENOUGH, FOSTER, HIGH
from test_qa import CONSTANTS, FakeReader

from index import Index
from qa import Answerer
from qa.follow_ups.follow_up import standalone
from qa.follow_ups.leaning import asked_if_good, may_stand_alone, without_earlier
from qa.follow_ups.roles import said_of_whom
from qa.follow_ups.turns import whole_question
from qa.labelled import labelled


def test_what_is_asked_is_told_from_the_earlier_question_behind_it() -> None:
    assert without_earlier("Is supervision good? (How many teams are there?)") == "Is supervision good?"
    assert without_earlier("What about the other ones? (How many teams are there?)") == "What about the other ones? (How many teams are there?)"
    assert without_earlier("Is supervision (the monthly one) good?") == "Is supervision (the monthly one) good?"


def test_who_says_who_they_are_begins_anew_but_for_pronouns() -> None:
    earlier = ["Are care plans good?"]
    assert whole_question("As a councillor I want to know who moderates the audits.", earlier) == "I want to know who moderates the audits."
    assert "care plans" in whole_question("As a councillor I want to know who moderates them.", earlier)


def test_after_a_change_of_subject_a_question_leans_on_nothing_but_for_its_pronouns() -> None:
    for said in ("Moving on - ", "Change of subject: ", "Thanks. Different topic: "):
        assert whole_question(f"{said}what grade was given overall?", ["Are adopters supported?"]) == "what grade was given overall?"
    assert "adopters" in whole_question("Moving on - are they trained?", ["Are adopters supported?"])
    assert "adoption" in whole_question("Different topic: adoption", ["Are care leavers supported?"])


def test_the_answer_says_how_it_was_understood(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    assert (
        answerer.ask("and disabled children?", history=["Are the health needs of children in care met?"]).understood
        == "Are the health needs of disabled children met?"
    )
    assert answerer.ask("How are disabled children supported?").understood == ""
    assert answerer.ask("why?", history=["", "x" * 3000]).understood == ""


def test_small_talk_is_no_earlier_question(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    assert answerer.ask("why?", history=[HIGH, *["thanks"] * 9]).understood == "Why are caseloads too high?"
    assert answerer.ask("What is the budget?", history=["hi"]).understood == ""


def test_a_short_question_is_never_too_long_by_the_one_before(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    answer = answerer.ask("why?", history=[f"Are {'very ' * 398}late?"])
    assert (answer.reason == "too-long", answer.understood) == (False, "")


def test_what_the_earlier_question_asks_for_is_not_asked_of_this_one(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=replace(CONSTANTS, threshold=1e-9))
    for question in ("Is supervision good?", "Is that always so?"):
        answer = answerer.ask(question, history=["What does ATOM stand for?"])
        assert (answer.understood, answer.status) == (f"{question} (What does ATOM stand for?)", "answered")


def test_a_short_question_that_leaned_on_nothing_is_asked_alone_where_it_is_refused_otherwise(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    answer = answerer.ask("What is ATOM?", history=[FOSTER])
    assert (answer.status, answer.understood) == ("answered", "")
    answer = answerer.ask("What is the zoo?", history=[FOSTER])
    assert (answer.status, answer.understood) == ("refused", f"What is the zoo? ({FOSTER})")
    assert answerer.ask("Is that ATOM?", history=[FOSTER]).status == "refused"


def test_they_in_the_second_of_two_questions_are_whom_the_first_names(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    history = ["How many children are in unregistered homes?"]
    assert answerer.ask("Who was the lead inspector, and what grade did they give for care leavers?", history=history).understood == ""
    understood = answerer.ask("Where do they live, and is that good enough for them?", history=history).understood
    assert understood == "Where do children in unregistered homes live, and is that good enough for them?"
    understood = answerer.ask("Is it bad enough, and is that why they left?", history=["How are care leavers supported?"]).understood
    assert understood == "Is it bad enough, and is that why they left? (How are care leavers supported?)"


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("conversations.jsonl", 30),
        ("conversations-own.jsonl", 30),
        ("conversations-later.jsonl", 80),
        ("conversations-new.jsonl", 60),
        ("conversations-more.jsonl", 200),
    ],
)
def test_labelled_conversations_are_well_formed(name: str, count: int) -> None:
    known = {json.loads(line)["id"] for line in Path("tests/passages.jsonl").read_text(encoding="utf-8").splitlines()}
    rows = [json.loads(line) for line in (Path("tests") / name).read_text(encoding="utf-8").splitlines()]
    assert len(rows) == count
    for row in rows:
        assert row["history"]
        assert set(row["paragraphs"]) | set(row["all_needed"] or []) <= known


def test_a_labelled_follow_up_is_the_question_that_it_stands_for(tmp_path: Path) -> None:
    row = {"id": "1", "question": "and schools?", "history": [ENOUGH]}
    (tmp_path / "made.questions.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (tmp_path / "made.passages.jsonl").write_text(json.dumps({"id": "1", "section": "Help", "text": "One."}), encoding="utf-8")
    assert labelled(tmp_path, "made")[1] == [{"id": "1", "question": "Are there enough schools?", "history": []}]


@pytest.mark.parametrize(
    ("history", "question", "told"),
    [
        (["im a care leaver, is there help"], "where do we live mostly", "Where do care leavers live mostly"),
        (["I'm a foster carer."], "what does it say about people like me?", "What does it say about foster carers?"),
        ([], "I'm a foster carer. What does it say about people like me?", "What does it say about foster carers?"),
        ([], "I’m a care leaver. Can we stay on our own?", "Can care leavers stay on care leavers' own?"),
        ([], "Can we stay put?", "Can we stay put?"),
        ([], "I foster a lad who has nightmares. Can anyone help us?", "I foster a lad who has nightmares. Can anyone help foster carers?"),
        ([], "I left care last year. Can anyone help us?", "Can anyone help care leavers?"),
        (
            [],
            "I'm about to start as a social worker. What would someone like me get?",
            "I'm about to start as a social worker. What would someone like me get?",
        ),
        (["I'm a councillor."], "what do we spend", "what do we spend"),
    ],
)
def test_we_and_people_like_me_are_whom_somebody_said_to_be(history: list[str], question: str, told: str) -> None:
    assert said_of_whom(question, history) == told


def test_why_of_two_questions_asks_of_the_second(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    assert answerer.ask("why", history=["Are letters clear and are there delays?"]).understood == "Why are there delays?"


def test_which_ones_are_meant_is_not_told_by_how_many_there_are(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=replace(CONSTANTS, threshold=1e-9))
    history = ["How many children are in unregistered homes?"]
    assert answerer.ask(history[0]).citations[0].paragraph.id == "29"
    assert answerer.ask("which homes?", history=history).status == "refused"


def test_a_topic_typed_alone_is_not_only_asked_whether_it_is_good() -> None:
    assert asked_if_good("and thresholds?", "Are thresholds good?") == "thresholds"
    assert asked_if_good("what about the front door", "Is the front door any good?") == "the front door"
    assert not asked_if_good("and kinship carers?", "Is the training for kinship carers any good?")
    assert not asked_if_good("and adopters?", "Are adopters good?")
    assert not asked_if_good("Are thresholds good?", "Are thresholds good?")


def test_a_group_that_is_told_from_others_may_be_asked_about_alone() -> None:
    assert may_stand_alone(standalone("what about care leavers who can't find a flat?", ["Is early help good?"]))
    assert not may_stand_alone(standalone("what about the ones who left?", ["Is early help good?"]))


def test_what_asks_of_another_time_or_counts_some_of_them_leans_on_what_was_asked() -> None:
    for question in ("and last year?", "and the year before?", "how many were girls?", "and men?"):
        assert not may_stand_alone(standalone(question, ["How many people wait for an assessment?"])), question
    assert not may_stand_alone(standalone("how many a year", ["Are audits any good?"]))
    assert may_stand_alone(standalone("what is the budget?", ["Are homes good?"]))
