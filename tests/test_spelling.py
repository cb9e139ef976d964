"""Misspelt words are mended as they were meant; what is a word already, a name or no word at all stays."""

import time

import pytest

from qa.english.spelling import mended

VOCABULARY = [
    *("front", "door", "fostered", "parenting", "reported", "helpful", "settled", "improvements", "carers", "before", "contact", "caseloads", "some", "other"),
    *("bolt", "incomprehensibilities", "instability", "supervision", "relation", "unaccompanied", "since", "reviewed", "priorities"),
]


def as_meant(question: str) -> str:
    return mended(question, vocabulary=VOCABULARY, known=lambda word: word == "the")


def test_a_misspelt_word_becomes_the_one_of_the_report() -> None:
    assert as_meant("the frunt door in Bolton") == "the front door in Bolton"
    assert as_meant("carrers scince contarct unacompanied befroe") == "carers since contact unaccompanied before"
    assert mended("the frunt door", vocabulary=VOCABULARY, known=lambda word: True) == "the frunt door"


def test_a_misspelling_that_a_search_would_find_is_mended_for_the_rules() -> None:
    def searched(question: str) -> str:
        return mended(question, vocabulary=["inspectors", "improvements", "centre", "bolt"], known=lambda word: True)

    assert searched("did inspecters see improvments") == "did inspectors see improvements"
    assert searched("are centres open") == "are centres open", "it is another number"
    assert searched("is bollt open") == "is bollt open", "it is short, and may be a name"


def test_or_another_english_one_that_is_nearer() -> None:
    assert as_meant("permision religon disabilty somone ther complants") == "permission religion disability someone there complaints"


@pytest.mark.parametrize(
    "word",
    [
        "renting",
        "unreported",
        "unhelpful",
        "unsettled",
        "impairments",
        "prioritised",
        "unreviewed",
        "adoptees",
        "counselling",
        "behavioural",
        "sexting",
        "Frunt",
        "FRUNT",
    ],
)
def test_a_word_stays_however_near_the_report_has_another(word: str) -> None:
    assert as_meant(f"the {word} door") == f"the {word} door"


@pytest.mark.parametrize("word", ["zzzzzz", "fone", "gcses", "lowther", "ab", "incomprehensibilitiess", "frunt" * 400])
def test_what_may_be_a_name_slang_or_nothing_stays(word: str) -> None:
    began = time.process_time()
    assert as_meant(word) == word
    assert time.process_time() - began < 2
