"""A follow-up, "what about care leavers?" or "why?", becomes the whole question that it stands for, from the questions before it.

Rules, no model: a part of the earlier question is put in the place of a pronoun, or the new part in the place of an old one. Where that
would be no English, what was typed stays as it is with the earlier question behind it: "Who? (Are caseloads too high?)". What comes out is
searched, read and judged like any question, so that what was asked earlier makes nothing pass.
"""

import re
from collections.abc import Callable, Sequence

from ..english.binding import PRONOUN
from ..english.clause import AUXILIARY
from . import cases, corrections, counts, ellipsis, graded_again, new_part, only_asks, points_back, remarks, stands_alone, topic_first
from .before import behind, flat
from .said_around import with_apostrophes
from .substitution import is_name
from .this_turn import Turn, turn_of

# The forms of a follow-up, each a function that returns the whole question, or None for what is of another form. The first that fits has it, so that
# what is told by more stands before what is told by less: "and if they refuse?" before "they" of any question.
FORMS: tuple[Callable[[Turn], str | None], ...] = (
    new_part.this_too,
    only_asks.what_else,
    corrections.meant_behind,
    graded_again.why_down,
    stands_alone.told_to_improve,
    new_part.same_for,
    remarks.disbelieves,
    remarks.asks_for_evidence,
    remarks.closes,
    cases.case_first,
    cases.in_a_case,
    cases.when_they_do,
    cases.that_they_do,
    corrections.the_kind_one,
    corrections.sorry_not,
    corrections.no_the_other,
    only_asks.more,
    graded_again.other_areas,
    new_part.somewhere_for,
    corrections.meant_not,
    corrections.meant_to_ask,
    graded_again.one_before,
    counts.what_it_was,
    graded_again.graded_then,
    graded_again.all_the_same,
    topic_first.asked_first,
    topic_first.then_topic,
    topic_first.whether_they_go,
    topic_first.whether_they_did_that,
    topic_first.for_whom,
    topic_first.asked_of_topic,
    remarks.says_and_asks,
    remarks.says_so,
    stands_alone.inspectors_said,
    stands_alone.names_enough,
    cases.behind_a_story,
    counts.which_ones,
    points_back.some_ones,
    points_back.any_for_them,
    counts.how_many_of_them,
    counts.any_of_them,
    counts.how_many_are_so,
    cases.happens_then,
    cases.about_when,
    new_part.even_these,
    cases.at_another_time,
    graded_again.since_graded,
    graded_again.which_graded,
    graded_again.any_graded,
    cases.if_they_do,
    counts.how_many_each,
    only_asks.why_it_matters,
    only_asks.leaves_out,
    counts.share_of_them,
    counts.how_many_placed,
    new_part.their_own,
    new_part.their_kin,
    new_part.theirs,
    new_part.of_them,
    new_part.and_do,
    new_part.part_for_part,
    new_part.longer_ones,
    points_back.ones_that,
    counts.enough_there,
    counts.how_many_more,
    counts.how_many_they,
    counts.that_number,
    counts.how_many_there,
    counts.how_many,
    only_asks.of_a_statement,
    only_asks.question_word,
    new_part.in_or_for,
    stands_alone.of_all_inspected,
    points_back.they_typed,
    points_back.topic_typed,
    points_back.it_was_done,
    points_back.is_that,
    points_back.it_of_the_turn_between,
    points_back.theirs,
    points_back.what_it_means,
    points_back.pronouns,
    counts.how_many_are,
    remarks.a_body_does,
    remarks.concludes,
    points_back.takes_them,
    points_back.names_nothing,
)
_TOPIC = re.compile(rf"the (?!.*\b(?:{AUXILIARY})\b)[\w' -]+\??", re.IGNORECASE)  # "the Atlas team?"
_NAMING = re.compile(r"(?:an?|to|there|other|more) ", re.IGNORECASE)  # "an independent review?" opens no question
_SENTENCE = 4  # words: "a lot overrun the limit"
_ONLY_ASKS = (ellipsis.BARE, ellipsis.NO_VERB, ellipsis.HOW_MANY)


def standalone(question: str, history: Sequence[str]) -> str:
    """Return the question as it would be asked on its own: unchanged where it leans on no earlier one (`history`, oldest first)."""
    *history, typed = (with_apostrophes(line) for line in (*history, question))
    while len(history) > 1 and ellipsis.WHAT_ABOUT.match(typed) and any(asks.fullmatch(history[-1].strip(" ?!.")) for asks in _ONLY_ASKS):
        history = history[:-1]  # "what about transport?", after "up to what age?", is asked of what that was asked of
    asked = _whole(typed, history) if history else question
    asked = question if asked == typed else asked
    leans = bool(ellipsis.LEANS.fullmatch(asked))
    adds = len(history) > 1 and (_states(history[-1]) or (leans and bool(_TOPIC.fullmatch(history[-1].strip()))))
    if asked != question and adds and not ellipsis.PERSONAL.search(question):
        # "So an outside agency helps?" between the two is no question: what is asked leans on both
        said = history[-1].strip().rstrip("?!. ")
        asked = behind(typed.strip().rstrip("?!. "), f"{said}? {flat(standalone(history[-2], history[:-2]))}")
    return question if asked == question else asked[:1].upper() + asked[1:]


def _whole(question: str, history: Sequence[str]) -> str:
    turn = turn_of(question, history, lambda other: _whole(other, history), standalone)
    return next((whole for form in FORMS if (whole := form(turn)) is not None), turn.asked)


def _states(typed: str) -> bool:
    """Whether this adds to the question before and makes none with it: "so it's back in-house?", "an independent review?"."""
    opener = ellipsis.OPENER.match(typed.strip())
    plain = typed.strip()[opener.end() if opener else 0 :].rstrip("?!. ")
    names = _NAMING.match(plain) and not (opener and is_name(plain)) and not ellipsis.TURNS_TO.fullmatch(plain)
    goes_on = opener and re.match(r"(?:so|but)\b", typed.strip(), re.IGNORECASE)
    verb = re.search(rf"\b(?:{AUXILIARY}|\w+'(?:s|re|ve))\b", plain, re.IGNORECASE)
    sentence = verb or (len(plain.split()) >= _SENTENCE and not ellipsis.PHRASE.match(plain))
    says = (goes_on and (sentence or plain.startswith("not "))) or (PRONOUN.match(plain) and not ellipsis.THEIRS.match(plain)) or names
    return (
        bool(says)
        and not any(found.match(plain) for found in (ellipsis.ASKING, ellipsis.TELL, ellipsis.MORE, ellipsis.ADVERBIAL))
        and not ellipsis.ONES_THAT.fullmatch(plain)
    )
