"""A topic that is only named gets what mentions it, in a paragraph's own sentences; a question, or what no paragraph mentions, does not."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from test_qa import CONSTANTS, FakeReader

from data import Paragraph, sentences
from index import Index
from qa import Answerer
from qa.labelled import labelled, names
from qa.questions import read_questions
from qa.topics import HELPED, about, asks_for_all, followed, mentions, topics, whole_of


def paragraph(text: str) -> Paragraph:
    return Paragraph("exford", "1", "Help", None, text, (0, len(text)))


HOUSING = paragraph("Homeless children are helped. Supported housing is scarce. It is dear. Housing officers visit.")
FOSTERING = paragraph("Private fostering is known. Special guardians are supported. Hubs meet.")


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("housing", ("housing",)),
        ("supported housing?", ("supported housing",)),
        ("the special guardians", ("the special guardians",)),
        ("private fostering and special guardians?", ("private fostering", "special guardians")),
        ("private fostering and special guardianship?", ("private fostering", "special guardianship")),
        ("private fostering and what part they play", ("private fostering",)),
        ("private fostering and the moon", ()),
        ("housing support", ()),
        ("Which hubs are there?", ("hubs",)),
        ("Which panels are there?", ()),
        ("Is housing scarce?", ()),
        ("What is Supported housing?", ("Supported housing",)),
        ("What is supported housing?", ()),
        ("How are special guardians supported?", ("special guardians",)),
        ("How well does the council support homeless children?", ("homeless children",)),
        ("How does the council deal with homeless children?", ("homeless children",)),
        ("How are homeless children dealt with?", ("homeless children",)),
        ("children who are homeless", ("homeless",)),
        ("What are all the groups mentioned?", ()),
        ("What help do homeless children get?", ("homeless children",)),
        ("How are adopters supported?", ()),
        ("How are special guardians supported in court?", ()),
        ("what housing", ()),
        ("name all the teams mentioned in the report", ()),
        ("the", ()),
        ("next", ()),
        ("How are children helped?", ()),
        ("homeless children helped supported housing scarce", ()),
    ],
)
def test_a_topic_is_a_name_whose_words_stand_together_in_a_paragraph(question: str, found: tuple[str, ...]) -> None:
    assert topics(question, [HOUSING, FOSTERING]) == found


def test_a_report_that_speaks_of_those_who_are_helped_says_how() -> None:
    told = []
    for folder in (Path("training"), Path("training/real")):
        for name in names(folder):
            report, _ = labelled(folder, name)
            for row in read_questions(folder / f"{name}.questions.jsonl"):
                question = row.get("standalone") or row["question"]
                if HELPED.match(question.strip(" ?!.")) and topics(question, report.paragraphs):
                    told.append(row["answerable"])
    assert len(told) >= 11
    assert sum(told) >= len(told) - 1


def test_what_mentions_it_is_quoted_with_what_that_leans_on() -> None:
    assert mentions("the housing officer", HOUSING.text)
    assert not mentions("officers of housing visits", HOUSING.text)
    assert not mentions("children's homes", "They keep children at home.")
    assert [sentence.text for sentence in about(("housing",), HOUSING)] == ["Supported housing is scarce.", "Housing officers visit."]
    assert [sentence.text for sentence in about(("dear",), HOUSING)] == ["Supported housing is scarce.", "It is dear."]


def test_a_paragraph_that_opens_with_the_topic_is_about_it() -> None:
    assert [s.text for s in whole_of(("special guardians",), FOSTERING, about(("special guardians",), FOSTERING))] == ["Special guardians are supported."]
    quoted = whole_of(("homeless children",), HOUSING, about(("homeless children",), HOUSING))
    assert [s.text for s in quoted] == ["Homeless children are helped.", "Supported housing is scarce.", "It is dear."]


def test_a_paragraph_s_opening_comes_where_it_names_the_topic_and_what_takes_back_what_mentions_it() -> None:
    text = "The hub is good. Staff are kind. Schools value the hub."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    assert [s.text for s in whole_of(("hub",), paragraph, sentences(paragraph)[2:])] == ["The hub is good.", "Schools value the hub."]
    text = "Staff are kind. Some carers wait. However, help comes. Other carers are seen. Carers are glad."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    assert [s.text for s in about(("carers",), paragraph)] == ["Some carers wait.", "However, help comes.", "Other carers are seen."]
    assert topics("and what about the hub?", [paragraph]) == ()
    assert topics("what about carers?", [paragraph]) == ("carers",)


def test_a_name_may_be_typed_in_small_letters() -> None:
    text = "Staff like Compass. Some young people are under 'staying put'. Housing is dear."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    assert [topics(f"what is {name}?", [paragraph]) for name in ("compass", "staying put", "housing", "it")] == [("compass",), ("staying put",), (), ()]


def test_what_leans_back_on_what_is_quoted_follows_it() -> None:
    text = "Housing officers visit. They are kind. This helps. Plans are late."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    found = sentences(paragraph)
    assert followed(paragraph, found[:1]) == found[:3]
    assert followed(paragraph, found[3:]) == found[3:]
    assert [s.text for s in whole_of(("plans", "visit"), paragraph, found[3:])] == ["Housing officers visit.", "Plans are late."]


def test_what_two_sentences_have_between_them_is_no_mention(fake_index: Index) -> None:
    strict = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.999))
    paragraph = next(paragraph for report in fake_index.reports.values() for paragraph in report.paragraphs if paragraph.id == "32")
    last, first = (re.findall(r"\w+", sentence.text) for sentence in sentences(paragraph)[:2])
    assert mentions(f"{last[-1]} {first[0]} {first[1]}", paragraph.text)
    assert strict.ask(f"{last[-1]} {first[0]} {first[1]}").status == "refused"


def test_everything_is_asked_for_in_so_many_words() -> None:
    assert all(
        asks_for_all(asked)
        for asked in ("everything about housing", "give me all it says on housing", "every mention of housing", "Where is housing mentioned?")
    )
    assert not any(asks_for_all(asked) for asked in ("housing", "tell me about housing"))


def test_a_topic_that_the_reader_sees_no_answer_in_is_answered_by_what_mentions_it(fake_index: Index) -> None:
    strict = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.999))
    answer = strict.ask("What does the report say about the police?")
    assert answer.status == "answered"
    assert all(any("police" in sentence.text.lower() for sentence in citation.sentences) for citation in answer.citations)
    assert {citation.paragraph.id for citation in answer.citations} <= {"6", "11"}
    both = strict.ask("social workers and Mockingbird")  # which one paragraph mentions, and many the other
    assert "30" in {citation.paragraph.id for citation in both.citations}
    assert len(both.citations) == 3
    assert strict.ask("Are the police rude?").status == "refused"
    assert strict.ask("the coastguard").status == "refused"


def test_of_a_topic_only_what_mentions_it_is_quoted_where_anything_does(fake_index: Index) -> None:
    easy = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.0, further_bias=100.0))
    assert {citation.paragraph.id for citation in easy.ask("Million Voices").citations} <= {"28", "43"}
    assert len(easy.ask("How are care leavers who are in flats seen?").citations) == 3


def test_everything_about_a_topic_is_more_than_what_is_read_as_the_answer(fake_index: Index) -> None:
    only_the_first = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, further_bias=-100.0))
    assert len(only_the_first.ask("tell me about the police").citations) == 1
    assert len(only_the_first.ask("everything about the police").citations) == 2


def test_each_of_two_topics_is_told_of(fake_index: Index) -> None:
    answerer = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.0))
    for question in ("caseloads and supervision", "supervision and caseloads"):
        quoted = [sentence.text for citation in answerer.ask(question).citations for sentence in citation.sentences]
        assert any(mentions("caseloads", text) for text in quoted), question
        assert any(mentions("supervision", text) for text in quoted), question
