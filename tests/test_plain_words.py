"""Everyday words are searched as the report's terms."""

import pytest

from qa.plain_words import in_report_terms


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("Do kids get a say?", "Do children get a say?"),
        ("Why do lads get kicked out of their school?", "Why do lads get excluded from their school?"),
        ("have care leavers been thrown out of council flats", "have care leavers been evicted from council flats"),
        ("I got kicked out at 16", "I got homeless at 16"),
        ("How are disabled children supported?", "How are disabled children helped?"),
        ("What is supported?", "What is supported?"),
        ("How well are kids looked after?", "How well are children looked after?"),
        ("What is done for children looked after out of area?", "What is done for children in care out of area?"),
        ("what about kids kicked out of foster care", "what about children kicked out of foster care"),
        ("Is the chief exec involved?", "Is the chief executive involved?"),
    ],
)
def test_everyday_words_become_the_reports(question: str, terms: str) -> None:
    assert in_report_terms(question) == terms
