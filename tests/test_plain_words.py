"""Everyday words are searched as the report's terms, and what is asked of the report itself as what it is about."""

import pytest

from qa.plain_words import in_report_terms


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
    assert in_report_terms(question) == topic


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("Do kids get a say?", "Do children get a say?"),
        ("Why do lads get kicked out of their school?", "Why do lads get excluded from their school?"),
        ("have care leavers been thrown out of council flats", "have care leavers been evicted from council flats"),
        ("I got kicked out at 16", "I got homeless at 16"),
        ("How are disabled children supported?", "How are disabled children helped?"),
        ("What is supported?", "What is supported?"),
    ],
)
def test_everyday_words_become_the_reports(question: str, terms: str) -> None:
    assert in_report_terms(question) == terms
