"""Follow-ups become the whole question that they stand for; what leans on nothing stays as it is."""

import json
from pathlib import Path

import pytest
from conftest import FakeEncoder
from hypothesis import given
from hypothesis import strategies as st
from test_qa import CONSTANTS, FakeReader

from index import Index
from qa import Answerer
from qa.clause import clause
from qa.follow_up import standalone

FOSTER = "Do foster carers get regular training?"
HOMES = "How many children are in unregistered children's homes?"


@pytest.mark.parametrize(
    ("history", "question", "whole"),
    [
        (["Are the health needs of children in care met?"], "what about care leavers?", "Are the health needs of care leavers met?"),
        (["Are the health needs of children in care met?"], "and disabled children", "Are the health needs of disabled children met?"),
        (["What grade did it get for children in care?"], "and for leadership?", "What grade did it get for leadership?"),
        (["How many posts were created in Wigan?"], "what about Bolton?", "How many posts were created in Bolton?"),
        (["Has the number of children in care gone up?"], "over how long?", "Over how long has the number of children in care gone up?"),
        (["Are audits moderated?"], "who by?", "Who are audits moderated by?"),
        ([FOSTER], "who gives it to them?", "Who gives regular training to foster carers?"),
        ([FOSTER, "do they have development plans?"], "why?", "Why do foster carers have development plans?"),
        (["How many agency teams are there?"], "why do they need them?", "Why do they need agency teams?"),
        (["Are reviews held on time?"], "do the kids always get to go?", "Do the kids always get to go: Are reviews held on time?"),
        ([FOSTER], "ok thanks. when is the tip open on sunday?", "When is the tip open on sunday?"),
        ([FOSTER], "thanks, that's useful. are care leavers stuck?", "Are care leavers stuck?"),
        ([HOMES], "what about Bolton?", f"{HOMES[:-1]} in Bolton?"),
        ([HOMES], "and in Bolton?", f"{HOMES[:-1]} in Bolton?"),
        ([HOMES], "Bolton?", f"{HOMES[:-1]} in Bolton?"),
        ([HOMES], "and in 2019?", f"{HOMES[:-1]} in 2019?"),
        ([HOMES], "same question for 2019", f"{HOMES[:-1]} in 2019?"),
        (["What was the rate in 2018?"], "and since 2019?", "What was the rate since 2019?"),
        ([HOMES], "why?", "Why are children in unregistered children's homes?"),
        ([HOMES], "who is responsible for that?", "Who is responsible for children in unregistered children's homes?"),
        ([HOMES], "has that gone up?", "Has the number of children in unregistered children's homes gone up?"),
        (["Are care plans reviewed regularly?"], "who is responsible for that", "Who is responsible for care plans being reviewed regularly?"),
        (["Are children missing education identified?"], "and monitored?", "Are children missing education monitored?"),
        (["Are plans clear about who does what?"], "what are they doing to fix it?", "What are they doing to fix it: Are plans clear about who does what?"),
        (["Are strategy discussions held on time?"], "why not?", "Why aren't strategy discussions held on time?"),
        (["Do all children move on smoothly?"], "why is that?", "Why do all children move on smoothly?"),
        (["What is the staff retention rate?"], "why?", "Why is the staff retention rate what it is?"),
        (["What is the staff retention rate?"], "how does that compare to Bolton", "How does the staff retention rate compare to Bolton?"),
        (["Do care leavers have a personal adviser?"], "how many of them", "How many care leavers are there?"),
        (["Do care leavers have a personal adviser?"], "how many of them are homeless?", "How many care leavers are homeless?"),
        (["Are any children in unregistered homes?"], "how many", "How many children in unregistered homes are there?"),
        (["Are children offered interviews?"], "how many?", "How many children are offered interviews?"),
        (["Are children who go missing offered interviews?"], "who does them?", "Who does interviews?"),
        (["Who led the inspection?"], "when was it?", "When was the inspection?"),
        (["Who led the inspection?"], "when?", "When: who led the inspection?"),
        (["Who leads the council?", "do partners have confidence in her?"], "who is she?", "Who is the person who leads the council?"),
        (["What is wrong with the front door?"], "who runs it?", "Who runs the front door?"),
        (["What does Ofsted say about foster carers?"], "adopters?", "What does Ofsted say about adopters?"),
        (["What does Ofsted say about foster carers?"], "tell me more", "What does the report say about foster carers?"),
        (["What grade did Wigan get overall?"], "what about leadership?", "What grade did Wigan get for leadership?"),
        (["What grade did Wigan get overall?"], "why did it get that?", "Why did Wigan get that grade?"),
        (["What share of care leavers aren't in work?"], "are they paid?", "Are care leavers paid?"),
    ],
)
def test_a_follow_up_is_made_whole(history: list[str], question: str, whole: str) -> None:
    assert standalone(question, history) == whole


@pytest.mark.parametrize(
    "question", ["Are care leavers' pathway plans kept up to date?", "How many children live in unregistered homes?", "Do people who adopt get training?"]
)
def test_a_question_that_leans_on_nothing_is_left_alone(question: str) -> None:
    assert standalone(question, [FOSTER]) == question
    assert standalone("why?", []) == "why?"


def test_the_subject_ends_at_the_verb() -> None:
    assert (clause(FOSTER).subject, clause(FOSTER).object) == ("foster carers", "regular training")
    assert clause("Are any children in unregistered homes?").topic == "children in unregistered homes"
    assert clause("How many children are in unregistered homes?").topic == "children in unregistered homes"
    assert clause("What share of care leavers aren't in work?").topic == "care leavers"
    assert clause("Are children who go missing offered interviews?").subject == "children who go missing"
    assert clause("How many focused visits were there?").subject == "focused visits"


@given(st.lists(st.text(max_size=60), max_size=4), st.text(max_size=60))
def test_whatever_was_asked_before_a_question_comes_out(history: list[str], question: str) -> None:
    assert isinstance(standalone(question, history), str)


def test_the_answer_says_how_it_was_understood(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    assert (
        answerer.ask("and disabled children?", history=["Are the health needs of children in care met?"]).understood
        == "Are the health needs of disabled children met?"
    )
    assert answerer.ask("How are disabled children supported?").understood == ""
    assert answerer.ask("why?", history=["", "x" * 3000]).understood == ""


@pytest.mark.parametrize("name", ["conversations.jsonl", "conversations-own.jsonl"])
def test_labelled_conversations_are_well_formed(name: str) -> None:
    known = {json.loads(line)["id"] for line in Path("tests/passages.jsonl").read_text(encoding="utf-8").splitlines()}
    rows = [json.loads(line) for line in (Path("tests") / name).read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 30
    for row in rows:
        assert row["history"]
        assert set(row["paragraphs"]) | set(row["all_needed"] or []) <= known
