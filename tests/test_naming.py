"""What does not hold the one name of a question stands behind what does, and nothing else is moved."""

import pytest

from data import Paragraph, sentences
from index import Hit
from qa.naming import by_name, by_named_sentences, leaves_name_out, told_once_raised
from qa.reader import Reading

HAVEN = "Haven is open on Saturday. It helps. Plans are late."
PLANS = "Plans are good."


def hit(text: str) -> Hit:
    paragraph = Paragraph("exford", text[:5], "", None, text, (0, len(text)))
    several = len(sentences(paragraph))
    return Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * several)


HITS = (hit(PLANS), hit(HAVEN))
READINGS = (Reading(2.0, (2.0,)), Reading(1.0, (1.0, 0.5, 0.8)))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Are the plans of Haven good?", 1),
        ("Are the plans of haven good?", 0),
        ("Are the plans of Bridgeway good?", 0),
        ("Are plans good on a Saturday?", 0),
        ("Are the plans of Haven or Bridgeway good?", 0),
    ],
)
def test_only_one_name_that_a_paragraph_holds_puts_others_behind(question: str, first: int) -> None:
    answers = [reading.answers for reading in by_name(question, HITS, READINGS)]
    assert answers.index(max(answers)) == first


def test_of_a_paragraph_that_holds_the_name_a_sentence_with_it_is_quoted() -> None:
    found = sentences(HITS[1].paragraph)
    assert leaves_name_out("Is the help of Haven good?", found[1:])
    assert not leaves_name_out("Is the help of Haven good?", found[:2])
    assert not leaves_name_out("Is the help good?", found[1:])
    logits = by_named_sentences("Is the help of Haven good?", HITS[1], READINGS[1]).sentences
    assert logits.index(max(logits)) == 0


def test_what_was_done_once_inspectors_spoke_is_told_where_it_is_asked_for() -> None:
    text = "The front door was thought to be safe. When inspectors shared concerns, leaders moved staff there."
    before, after = sentences(Paragraph("exford", "1", "", None, text, (0, len(text))))
    asked = "Has anything been done about the front door since inspectors raised it?"
    assert told_once_raised(asked, [before]) == after
    assert told_once_raised(asked, [before, after]) is None
    assert told_once_raised("Was the front door thought to be safe?", [before]) is None
