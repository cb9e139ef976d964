"""A question that asks several things: what comes of each by itself, and one answer of that and of what was found for the whole."""

from collections.abc import Sequence

from index.lexical import stems

from .answer import Answer, Citation
from .combined import combined, told_better
from .direct.earlier_grades import asks_of_earlier
from .english.asides import without_asides, without_greeting, without_own_story
from .explanation import Explanation
from .follow_ups.compound import ITS_RISKS, listed, parts
from .follow_ups.leaning import may_stand_alone, without_earlier
from .found import Question
from .wording import answer_of


def with_parts(answered: Sequence[Citation], question: Question) -> Answer:
    """Return the answer of what was found for the question and for each of the things that it asks, where it is not one of these."""
    if not question.whole:
        return combined(answered, [], question.constants.threshold)
    return combined(answered, _of_parts(question) or _untold(answered, question), question.constants.threshold)


def each_alone(question: Question) -> list[Explanation]:
    """Return what comes of each of the things that the question asks or lists, none where it is one, or one of these itself."""
    return (_of_parts(question) or [question.alone(each) for each in _listed(question).values()]) if question.whole else []


def _of_parts(question: Question) -> list[Explanation]:
    """Return what comes of each of the two or three things that somebody asked in one, none where it is one.

    "Who is the director?", behind another question, leans on it or not: where that brings the other's answer, and it is answered alone, it does not.
    """
    without_story = without_own_story(question.understood)
    own = [question.alone(part) for part in parts(without_asides(without_story)) or parts(without_story)]
    leans = len(own) == 2 and ITS_RISKS.fullmatch(without_earlier(own[1].understood).strip(" ?!."))
    if len(own) == 2 and not leans and may_stand_alone(own[1].understood) and not asks_of_earlier(own[0].understood):
        quoted = [{citation.paragraph.key for citation in part.answer.citations[:1]} for part in own]
        if quoted[0] == quoted[1] or not quoted[1]:
            by_itself = question.alone(without_earlier(own[1].understood))
            own[1] = by_itself if told_better(by_itself, own[1]) else own[1]
    return own


def _untold(answered: Sequence[Citation], question: Question) -> list[Explanation]:
    """Return what comes of those of the things that a question lists of which nothing that is quoted has a word, behind what is quoted of the others.

    None where all are told, and where none is: other words may tell of them.
    """
    said = frozenset(stems(" ".join(sentence.text for citation in answered for sentence in citation.sentences)))
    asked = _listed(question)
    left = [each for thing, each in asked.items() if said.isdisjoint(stems(thing))]
    if not left or len(left) == len(asked):
        return []
    found = Explanation(answer_of(answered), "it is told of the others", question.understood)
    return [found, *(question.alone(each) for each in left)]


def _listed(question: Question) -> dict[str, str]:
    """Return the question of each thing that it lists, with or without what is said around it."""
    own = without_own_story(question.understood)
    return listed(without_greeting(own)) or listed(without_asides(own))
