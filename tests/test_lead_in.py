"""What stands before a question is not searched for, and what it is about stays."""

import pytest

from qa.lead_in import without_lead_in


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("What does the report say about care leavers?", "care leavers?"),
        ("what did inspectors find about visits", "visits"),
        ("Tell me about foster carers", "foster carers"),
        ("Is there anything about exploitation?", "exploitation?"),
        ("What do children say about their social workers?", "What do children say about their social workers?"),
        ("What did the inspectors tell leaders about visits?", "What did the inspectors tell leaders about visits?"),
    ],
)
def test_what_a_report_says_about_something_is_searched_by_that(question: str, topic: str) -> None:
    assert without_lead_in(question) == topic


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Could you tell me who leads it?", "who leads it?"),
        ("hi, I'd like to know what the peer review found, please.", "what the peer review found, please."),
        ("Do you know whether foster carers get training?", "foster carers get training?"),
        ("Does the report say how many posts there are?", "how many posts there are?"),
        ("I'm a councillor. How are visits?", "How are visits?"),
        ("Journalist here - could you tell me why staff leave?", "why staff leave?"),
        ("I sit on the scrutiny committee: does early help work?", "does early help work?"),
        ("As a member of the panel, who chairs it?", "who chairs it?"),
    ],
)
def test_who_asks_and_how_politely_is_not_searched_for(question: str, asked: str) -> None:
    assert without_lead_in(question) == asked


@pytest.mark.parametrize(
    "question",
    [
        "I'm a care leaver. Is there help with rent?",
        "I'm a councillor. Will I be told what my ward gets?",
        "Would anyone tell me if the school had reported me?",
        "Do you know your social worker?",
        "Can someone tell me about panels I can join?",
        "Do councillors know how many children are in care?",
        "As a child, who listens to you?",
        "Does the report say anything good?",
    ],
)
def test_what_a_question_is_about_stays(question: str) -> None:
    assert without_lead_in(question) == question
