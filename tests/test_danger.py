"""Who tells of danger is told whom to call; no labelled question about a report is taken for that."""

import json
from pathlib import Path

import pytest

from qa.danger import in_danger
from qa.labelled import labelled, names
from qa.wording import DANGER, smalltalk


@pytest.mark.parametrize(
    "text",
    [
        "My child is being abused",
        "I am being abused at home",
        "im being hurt by my stepdad",
        "someone is hitting me",
        "A child is being abused next door what do I do",
        "my neighbour’s hitting her kids",
        "who do I report abuse to",
        "Who can I tell about a child being abused?",
        "My dad hits me",
        "my mum beats me.",
        "My uncle is abusing me",
        "they hit me",
        "Help! My child is being abused",
        "Hi, my child is being abused",
        "I’m worried my neighbour is hurting her baby",
        "How do I report neglect?",
        "I want to hurt myself",
        "ive been abused",
        "hes hitting me",
        "my little brother is being hit",
        "my 6 year old is being abused",
        "my mum's boyfriend hits me",
        "dad hits me",
        "Thank you, my dad hits me",
        "i feel suicidal",
        "I'm self harming",
        "my child is being abused what do i do",
    ],
)
def test_who_tells_of_danger_is_told_whom_to_call(text: str) -> None:
    assert in_danger(text)
    assert smalltalk(text) == DANGER
    assert "999" in DANGER


@pytest.mark.parametrize(
    "question",
    [
        "Are children abused?",
        "How are children who are being abused helped?",
        "My daughter has been groomed, does the council have a team for that?",
        "My daughter's been groomed. Is there anywhere for me to talk to other mums?",
        "Who do social workers tell about abuse?",
        "Is my child safe with this council?",
        "My daughter has been groomed, can I talk to other mums?",
        "How can I tell whether children are neglected?",
        "They hit their targets",
        "They hit their children's targets",
        "They neglected their duties",
        "Do inspectors say children are hurt?",
        "Is my child's social worker any good?",
        "My daughter has been groomed. what does wigan do about exploitation?",
        "a child is hurt, who investigates",
        "the child is not safe, what do they do?",
        "they're not safe are they",
        "someone attacked the report",
        "I was abused as a girl, what can't I count on getting?",
    ],
)
def test_a_question_about_services_is_none(question: str) -> None:
    assert not in_danger(question)


def test_no_labelled_question_that_a_report_answers_is_taken_for_it() -> None:
    asked = [row for name in names(Path("training")) for row in labelled(Path("training"), name)[1]]
    asked += [json.loads(line) for line in Path("tests/questions.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["question"] for row in asked if row["answerable"] and smalltalk(row["question"])] == []
