"""What a pronoun stands for in its own question is not looked for in the one before."""

import json
from pathlib import Path

import pytest

from qa.english.binding import PRONOUN, is_own
from qa.follow_ups.follow_up import standalone

FOSTER = "Do foster carers get training?"
EARLIER = (
    FOSTER,
    "Are caseloads too high?",
    "Is there a plan for care leavers?",
    "What grade did Wigan get?",
    "Who runs the virtual school?",
    "How many children are in care?",
    "Does the council have enough social workers?",
    "What about adoption?",
)


@pytest.mark.parametrize(
    ("question", "own"),
    [
        ("Are plans written so that a child could read them?", ["that", "them"]),
        ("How many children live in homes that are not registered?", ["that"]),
        ("Who decided that children are moved?", ["that"]),
        ("Why does the council find it hard to recruit?", ["it"]),
        ("How is it decided who gets help?", ["it"]),
        ("What do staff say it's like to work here?", ["it"]),
        ("When a lad runs off, who goes to talk to him?", ["him"]),
        ("if my lad runs off will someone see him", ["him"]),
        ("Once the hub has been done up, what will it be used for?", ["it"]),
        ("How did Bolton's service fare in its inspection?", ["its"]),
        ("Which two panels look at fostering and what does each of them do?", ["them"]),
        ("Is it safe?", []),
        ("Do social workers see them?", []),
        ("Does the council pay for it?", []),
        ("How did they do that?", []),
        ("Has that got better in the last year?", []),
        ("Did anybody act once that came out?", []),
    ],
)
def test_a_pronoun_stands_for_what_its_own_question_names_before_it(question: str, own: list[str]) -> None:
    assert [match.group() for match in PRONOUN.finditer(question) if is_own(match, question)] == own


@pytest.mark.parametrize(
    "question",
    [
        "do they give parents of disabled kids any respite or short breaks?",
        "do they let you read the social workers report before a child protection conference",
        "How is housing for homeless teenagers, and how is it for young people leaving care?",
        "When was the inspection before this one?",
        "What grade did it get?",
        "how was it rated",
        "what does it need to improve",
        "Who wrote it?",
        "Summarise it",
    ],
)
def test_a_whole_question_is_left_as_it_is(question: str) -> None:
    assert standalone(question, [FOSTER]) == question


def test_hardly_a_whole_question_is_changed_by_the_one_before() -> None:
    """Of 5,328 put behind some other question 743 were changed before there was qa/english/binding.py, most of them garbled."""
    files = (Path("tests") / f"questions{name}.jsonl" for name in ("", "-later", "-plain", "-several"))
    asked = [row for file in files for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()) if not row.get("history")]
    questions = [row["question"] for row in asked]
    changed = [question for earlier in EARLIER for question in questions if standalone(question, [earlier]) != question]
    assert len(questions) == 666
    assert len(changed) <= 100
