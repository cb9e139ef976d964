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
from qa.follow_up import standalone, subject

FOSTER = "Do foster carers get regular training?"


@pytest.mark.parametrize(
    ("history", "question", "whole"),
    [
        (["Are the health needs of children in care met?"], "what about care leavers?", "Are the health needs of care leavers met?"),
        (["Are the health needs of children in care met?"], "and disabled children", "Are the health needs of disabled children met?"),
        (["What grade did it get for children in care?"], "and for leadership?", "What grade did it get for leadership?"),
        (["How many posts were created in Wigan?"], "what about Bolton?", "How many posts were created in Bolton?"),
        (["Has the number of children in care gone up?"], "over how long?", "over how long has the number of children in care gone up?"),
        (["Are audits moderated?"], "who by?", "who by are audits moderated?"),
        ([FOSTER], "who gives it to them?", "who gives foster carers to them?"),
        ([FOSTER, "do they have development plans?"], "why?", "why do foster carers have development plans?"),
        (["How many agency teams are there?"], "why do they need them?", "why do agency teams need them?"),
        (["Are reviews held on time?"], "do the kids always get to go?", "do the kids always get to go: Are reviews held on time?"),
        ([FOSTER], "ok thanks. when is the tip open on sunday?", "when is the tip open on sunday?"),
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
    assert subject(FOSTER) == "foster carers"
    assert subject("Are any children in unregistered homes?") == "children in unregistered homes"


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
